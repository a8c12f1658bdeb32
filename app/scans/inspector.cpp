// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector.h"

#include "paper_json.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>

namespace chuding {

namespace {

using namespace Qt::StringLiterals;

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString besideThisProgram()
{
#ifdef Q_OS_WIN
    const QString name = u"chuding-inspect.exe"_s;
#else
    const QString name = u"chuding-inspect"_s;
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

} // namespace

/// A line of JSON and the dots behind it, or why there is none.
struct Inspector::Answer
{
    QJsonObject object;
    QByteArray dots{};
    std::optional<PageFault> fault{};
    bool isStopped = false; ///< nobody wants it any more
};

Inspector::Inspector()
    : Inspector(Settings())
{
}

Inspector::Inspector(Settings settings)
    : m_settings(std::move(settings))
{
    if (m_settings.program.isEmpty())
        m_settings.program = besideThisProgram();
}

Inspector::~Inspector()
{
    stop();
}

bool Inspector::start()
{
    if (m_process && m_process->state() == QProcess::Running)
        return true;
    stop();
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(m_settings.program, m_settings.arguments);
    return m_process->waitForStarted();
}

void Inspector::stop()
{
    if (m_process) {
        m_process->kill();
        m_process->waitForFinished();
    }
    m_process.reset();
    m_isOpen = false;
    m_rest.clear();
}

std::optional<PageFault> Inspector::readMore(
    qsizetype count, int patienceMs, const Staleness &isStale, bool &isStopped)
{
    constexpr qsizetype longestLine = 1024 * 1024;
    constexpr int stepMs = 20;
    constexpr int stopMs = 300;
    QDeadlineTimer deadline(patienceMs);
    while (count < 0 ? !m_rest.contains('\n') : m_rest.size() < count) {
        if (count < 0 && m_rest.size() > longestLine)
            return PageFault::BreaksReader;
        if (!isStopped && isStale && isStale()) {
            // It hears that between two strokes of the page; the answer still comes, and is thrown away.
            m_process->write(lineOf({{u"stop"_s, true}}));
            isStopped = true;
            deadline.setRemainingTime(std::min<qint64>(stopMs, deadline.remainingTime()));
        }
        if (deadline.hasExpired())
            return PageFault::TooSlow;
        const bool hasMore =
            m_process->bytesAvailable() > 0 ||
            m_process->waitForReadyRead(static_cast<int>(std::min<qint64>(stepMs, deadline.remainingTime())));
        if (hasMore)
            m_rest += m_process->read(std::max(count - m_rest.size(), longestLine));
        else if (m_process->state() != QProcess::Running)
            return PageFault::BreaksReader;
    }
    return {};
}

Inspector::Answer Inspector::readAnswer(int patienceMs, const Staleness &isStale)
{
    Answer answer;
    answer.fault = readMore(-1, patienceMs, isStale, answer.isStopped);
    if (answer.fault)
        return answer;
    const qsizetype end = m_rest.indexOf('\n');
    const QJsonDocument line = QJsonDocument::fromJson(m_rest.first(end));
    m_rest.remove(0, end + 1);
    answer.object = line.object();
    const double bytes = answer.object.value(u"bytes"_s).toDouble();
    if (!line.isObject() || !(bytes >= 0 && bytes <= PageSource::maxDrawnPixels * 4))
        answer.fault = PageFault::BreaksReader;
    else if (bytes > 0)
        answer.fault = readMore(static_cast<qsizetype>(bytes), patienceMs, isStale, answer.isStopped);
    if (!answer.fault) {
        answer.dots = m_rest.first(static_cast<qsizetype>(bytes));
        m_rest.remove(0, answer.dots.size());
    }
    return answer;
}

Inspector::Answer Inspector::ask(const QJsonObject &question, int patienceMs, const Staleness &isStale)
{
    if (!start())
        return {{}, {}, PageFault::NoInspector};
    m_process->write(lineOf(question));
    Answer answer = readAnswer(patienceMs, isStale);
    if (answer.fault)
        stop();
    return answer;
}

Inspector::Answer Inspector::askAgain(const QJsonObject &question, int patienceMs, const Staleness &isStale)
{
    if (!m_isOpen || !m_process || m_process->state() != QProcess::Running) {
        const FileOutline outline = open(m_path, isStale);
        if (outline.fault)
            return {{}, {}, outline.fault};
    }
    return ask(question, patienceMs, isStale);
}

FileOutline Inspector::open(const QString &path, const Staleness &isStale)
{
    m_path = path;
    const bool isUsed = m_process && m_process->state() == QProcess::Running;
    const QJsonObject question{{u"open"_s, path}};
    Answer answer = ask(question, m_settings.patienceMs, isStale);
    if (isUsed && answer.fault == PageFault::BreaksReader) // over the file before, after its last page
        answer = ask(question, m_settings.patienceMs, isStale);
    FileOutline outline;
    if (answer.fault) {
        outline.fault = answer.fault;
        return outline;
    }
    const std::optional<FileOutline> told = outlineFromJson(answer.object);
    if (!told) {
        stop();
        outline.fault = PageFault::BreaksReader;
        return outline;
    }
    m_isOpen = true;
    return *told;
}

QImage Inspector::draw(int page, QSize box, const Staleness &isStale)
{
    return imageOf(askAgain({{u"draw"_s, page}, {u"width"_s, box.width()}, {u"height"_s, box.height()}},
                       m_settings.patienceMs, isStale),
        box);
}

std::optional<PageCorners> Inspector::corners(int page, const Staleness &isStale)
{
    const Answer answer = askAgain({{u"corners"_s, page}}, m_settings.patienceMs, isStale);
    return answer.fault || answer.isStopped ? std::nullopt
                                            : cornersFromJson(answer.object.value(u"corners"_s));
}

QImage Inspector::drawStraight(
    int page, const PageCorners &corners, int turn, QSize box, const Staleness &isStale)
{
    const QJsonObject question{{u"straight"_s, page}, {u"at"_s, cornersToJson(corners)},
        {u"turn"_s, oneTurn(turn)}, {u"width"_s, box.width()}, {u"height"_s, box.height()}};
    return imageOf(askAgain(question, m_settings.patienceMs, isStale), box);
}

QImage Inspector::imageOf(const Answer &answer, QSize box)
{
    if (answer.fault || answer.isStopped || answer.dots.isEmpty())
        return {};
    const QSize size(answer.object.value(u"width"_s).toInt(), answer.object.value(u"height"_s).toInt());
    const bool fits =
        size.width() > 0 && size.height() > 0 && size.width() <= box.width() && size.height() <= box.height();
    const qsizetype rowBytes = size.width() * qsizetype(sizeof(QRgb));
    if (!fits || answer.dots.size() != rowBytes * size.height()) {
        stop();
        return {};
    }
    // A copy, whose dots are its own.
    return QImage(reinterpret_cast<const uchar *>(answer.dots.constData()), size.width(), size.height(),
        rowBytes, QImage::Format_RGB32)
        .copy();
}

QList<PageWord> Inspector::words(int page, const Staleness &isStale)
{
    const Answer answer = askAgain({{u"words"_s, page}}, m_settings.patienceMs, isStale);
    if (answer.fault || answer.isStopped)
        return {};
    const std::optional<QList<PageWord>> told = wordsFromJson(answer.object);
    if (!told)
        stop();
    return told.value_or(QList<PageWord>());
}

FileLook Inspector::look(const QString &path, const Staleness &isStale)
{
    const QDeadlineTimer deadline(m_settings.filePatienceMs);
    const FileOutline outline = open(path, isStale);
    FileLook file{outline.fault, outline.kind, outline.pageCount, {}};
    const int count = outline.fault ? 0 : std::min(outline.pageCount, FileLook::mostPages);
    while (file.pages.size() < count && !(isStale && isStale())) {
        const int patienceMs =
            static_cast<int>(std::min<qint64>(m_settings.patienceMs, deadline.remainingTime()));
        if (patienceMs == 0) {
            file.fault = PageFault::TooSlow;
            break;
        }
        const Answer answer = ask({{u"look"_s, static_cast<int>(file.pages.size())}}, patienceMs, isStale);
        const std::optional<ScannedPage> page = pageFromJson(answer.object);
        if (answer.isStopped && !answer.fault)
            break;
        if (answer.fault || !page) {
            stop();
            file.fault = answer.fault.value_or(PageFault::BreaksReader);
            break;
        }
        file.pages.append(*page);
    }
    recognize(file, isStale);
    return file;
}

void Inspector::recognize(FileLook &file, const Staleness &isStale)
{
    constexpr qsizetype mostPages = 2;
    for (qsizetype i = 0; i < std::min(mostPages, file.pages.size()) && m_recognitionsLeft > 0; ++i) {
        ScannedPage &page = file.pages[i];
        if (page.hasText || !page.isDrawn || page.look.inkShare < leastInkShare || file.fault)
            continue;
        file.lacksRecognition = m_canRecognize == false;
        if (file.lacksRecognition)
            return;
        const QJsonObject question{{u"recognize"_s, static_cast<int>(i)},
            {u"turn"_s, page.look.turn.value_or(0)}, {u"patienceMs"_s, m_settings.recognitionPatienceMs}};
        // It stops by itself before this one loses its patience.
        const Answer answer = askAgain(question, 2 * m_settings.recognitionPatienceMs, isStale);
        if (answer.isStopped)
            return;
        const std::optional<PaperFacts> person = paperFromJson(answer.object.value(u"text"_s).toObject());
        if (answer.fault || !person) {
            stop();
            --m_recognitionsLeft;
            return;
        }
        page.paper = *person;
        m_canRecognize = answer.object.value(u"isAvailable"_s).toBool();
        file.lacksRecognition = !*m_canRecognize;
    }
}

bool Inspector::canRecognize()
{
    if (!m_canRecognize) {
        const QJsonObject question{{u"recognize"_s, -1}}; // no page
        const Answer answer = ask(question, m_settings.recognitionPatienceMs, {});
        m_canRecognize = answer.object.value(u"isAvailable"_s).toBool();
    }
    return *m_canRecognize;
}

Result<Reduction> Inspector::reduce(
    const QString &source, const QString &target, qint64 mostBytes, const Staleness &isStale)
{
    const QJsonObject question{{u"reduce"_s, source}, {u"target"_s, target}, {u"mostBytes"_s, mostBytes}};
    const Answer answer = ask(question, m_settings.workPatienceMs, isStale);
    if (answer.fault == PageFault::NoInspector)
        return Error{Error::Code::NotFound, pageFaultText(*answer.fault)};
    if (answer.isStopped)
        return Error{Error::Code::Cancelled, {}};
    Reduction unreadable;
    unreadable.before = QFileInfo(source).size();
    unreadable.fault = answer.fault.value_or(PageFault::BreaksReader);
    if (answer.fault)
        return unreadable;
    const std::optional<Result<Reduction>> told = reductionFromJson(answer.object);
    if (!told)
        stop();
    return told.value_or(unreadable);
}

Result<Assembly> Inspector::assemble(
    const QList<PagePart> &parts, const QString &target, const Staleness &isStale)
{
    if (parts.isEmpty() || parts.size() > mostAssembledPages)
        return Error{Error::Code::Limit, QString::number(parts.size())};
    QJsonObject question = partsToJson(parts);
    question.insert(u"target"_s, target);
    const Answer answer = ask(question, m_settings.workPatienceMs, isStale);
    if (answer.fault == PageFault::NoInspector)
        return Error{Error::Code::NotFound, pageFaultText(*answer.fault)};
    if (answer.isStopped)
        return Error{Error::Code::Cancelled, {}};
    Assembly unreadable;
    unreadable.fault = answer.fault.value_or(PageFault::BreaksReader);
    if (answer.fault)
        return unreadable;
    const std::optional<Result<Assembly>> told = assemblyFromJson(answer.object);
    if (!told)
        stop();
    return told.value_or(unreadable);
}

} // namespace chuding
