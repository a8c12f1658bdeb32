// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What runs in the process that may break.
#include "inspector.h"

#include "page_makeup.h"
#include "paper_json.h"
#include "recognition.h"
#include "straighten.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTransform>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#endif

namespace chuding {

namespace {

using namespace Qt::StringLiterals;

/// A file that wants more breaks this process, and nothing else. With the libraries, which do not count here,
/// it keeps to 500 MB of memory; the largest picture that is read takes 400.
void limitMemory()
{
#if defined(Q_OS_UNIX) && !defined(__SANITIZE_ADDRESS__)
    constexpr rlim_t mostBytes = 460'000'000;
    const rlimit memory{mostBytes, mostBytes};
    setrlimit(RLIMIT_DATA, &memory);
    const rlimit noDump{0, 0};
    setrlimit(RLIMIT_CORE, &noDump);
#endif
#ifdef Q_OS_WIN
    constexpr SIZE_T mostCommittedBytes = 500'000'000; // here they count
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags =
        JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.ProcessMemoryLimit = mostCommittedBytes;
    const HANDLE job = CreateJobObjectW(nullptr, nullptr); // lives as long as the process
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    AssignProcessToJobObject(job, GetCurrentProcess());
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); // no window about what breaks
#endif
}

/// No line ends other than '\n', and dots as they are.
void speakPlainly()
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
}

/// What is asked, read on a thread of its own: a question that comes while a page is drawn makes it stop, and
/// the end of input ends the process, whatever it does just then.
class Questions
{
public:
    Questions()
    {
        std::thread([this] { read(); }).detach();
    }

    [[nodiscard]] QJsonObject next()
    {
        std::unique_lock lock(m_mutex);
        m_come.wait(lock, [this] { return !m_waiting.empty(); });
        const QByteArray line = m_waiting.front();
        m_waiting.pop_front();
        return QJsonDocument::fromJson(line).object();
    }

    [[nodiscard]] bool isOneWaiting()
    {
        const std::lock_guard lock(m_mutex);
        return !m_waiting.empty();
    }

private:
    [[noreturn]] void read()
    {
        std::array<char, 64 * 1024> piece{};
        QByteArray line;
        // QFile would wait for a full buffer.
        while (std::fgets(piece.data(), static_cast<int>(piece.size()), stdin) != nullptr) {
            line += piece.data();
            if (!line.endsWith('\n'))
                continue;
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(std::exchange(line, {}));
            m_come.notify_one();
        }
        std::_Exit(EXIT_SUCCESS);
    }

    std::mutex m_mutex;
    std::condition_variable m_come;
    std::deque<QByteArray> m_waiting;
};

void tell(const QJsonObject &object, QByteArrayView dots = {})
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    const auto write = [](QByteArrayView bytes) {
        return std::fwrite(bytes.data(), 1, static_cast<size_t>(bytes.size()), stdout) ==
               static_cast<size_t>(bytes.size());
    };
    if (!write(line) || !write(dots) || std::fflush(stdout) != 0)
        std::_Exit(EXIT_FAILURE); // nobody listens any more
}

FileOutline outlineOf(const PageSource &source)
{
    FileOutline outline{source.fault(), source.kind(), source.pageCount(), {}};
    for (int page = 0; page < std::min(outline.pageCount, FileOutline::mostPages); ++page)
        outline.pages.append({source.pageSizeMm(page), source.pagePixels(page)});
    return outline;
}

void tellImage(const QImage &image)
{
    const QImage dots = image.convertToFormat(QImage::Format_RGB32);
    tell({{u"width"_s, dots.width()}, {u"height"_s, dots.height()}, {u"bytes"_s, dots.sizeInBytes()}},
        {reinterpret_cast<const char *>(dots.constBits()), dots.sizeInBytes()});
}

void tellDrawing(const PageSource &source, const QJsonObject &asked, Questions &questions)
{
    const QSize box(asked.value(u"width"_s).toInt(), asked.value(u"height"_s).toInt());
    tellImage(source.render(
        asked.value(u"draw"_s).toInt(), box, [&questions] { return questions.isOneWaiting(); }));
}

/// What its pages are made of is read once, with the first page that is looked at.
class OpenedFile
{
public:
    explicit OpenedFile(const QString &path = {})
        : m_path(path)
        , m_source(path)
    {
    }
    [[nodiscard]] const PageSource &source() const { return m_source; }
    [[nodiscard]] ScannedPage look(int page)
    {
        ScannedPage scanned = lookAtPage(m_source, page);
        if (m_source.kind() == PageSource::Kind::Pdf && !m_makeups) {
            const Result<QList<PageMakeup>> makeups = pageMakeups(m_path, FileLook::mostPages);
            m_makeups = makeups ? *makeups : QList<PageMakeup>();
        }
        scanned.dpi = m_makeups ? m_makeups->value(page).dpi : 0;
        return scanned;
    }

private:
    QString m_path;
    PageSource m_source;
    std::optional<QList<PageMakeup>> m_makeups;
};

void tellCorners(const PageSource &source, const QJsonObject &asked, Questions &questions)
{
    constexpr QSize enough{960, 960};
    const int page = asked.value(u"corners"_s).toInt();
    const QSize pixels = source.pagePixels(page);
    const QImage photo = source.render(page, pixels.isEmpty() ? enough : enough.boundedTo(pixels),
        [&questions] { return questions.isOneWaiting(); });
    const std::optional<PageCorners> corners = photo.isNull() ? std::nullopt : findCorners(photo);
    tell(corners ? QJsonObject{{u"corners"_s, cornersToJson(*corners)}} : QJsonObject());
}

QImage straightDrawing(const PageSource &source, const QJsonObject &asked, Questions &questions)
{
    constexpr double a4ShortInches = 8.27;
    constexpr int mostBoxDots = 10'000;
    constexpr int finer = 2; // the sheet is a part of the photo
    const int page = asked.value(u"straight"_s).toInt();
    const std::optional<PageCorners> corners = cornersFromJson(asked.value(u"at"_s));
    const QSize box(asked.value(u"width"_s).toInt(), asked.value(u"height"_s).toInt());
    if (!corners || box.isEmpty())
        return {};
    const QSize pixels = source.pagePixels(page);
    const QSize wanted = box.boundedTo({mostBoxDots, mostBoxDots}) * finer;
    const QImage photo = source.render(page, pixels.isEmpty() ? wanted : wanted.boundedTo(pixels),
        [&questions] { return questions.isOneWaiting(); });
    const double dpi = std::max(box.width(), box.height()) / a4ShortInches;
    const QImage sheet = straightenPage(photo, *corners, std::min(dpi, mostStraightDpi))
                             .transformed(QTransform().rotate(asked.value(u"turn"_s).toInt()));
    const QSize size = sheet.size().scaled(box, Qt::KeepAspectRatio).boundedTo(sheet.size());
    return sheet.isNull() || size == sheet.size()
               ? sheet
               : sheet.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

void tellAssembly(const QJsonObject &asked, Questions &questions)
{
    const std::optional<QList<PagePart>> parts = partsFromJson(asked);
    if (!parts) {
        tell(assemblyToJson(Error{Error::Code::Format, {}}));
        return;
    }
    tell(assemblyToJson(assemblePages(
        *parts, asked.value(u"target"_s).toString(), [&questions] { return questions.isOneWaiting(); })));
}

void tellRecognized(const PageSource &source, const QJsonObject &asked)
{
    constexpr double dotsPerMm = 8;
    static Recognition recognition;
    PaperFacts person;
    const int page = asked.value(u"recognize"_s).toInt();
    const bool isAvailable = recognition.start();
    if (isAvailable && page >= 0) {
        const QImage image = source.render(page, (source.pageSizeMm(page) * dotsPerMm).toSize());
        const QTransform turned = QTransform().rotate(asked.value(u"turn"_s).toInt());
        person = personInLines(
            recognition.lines(image.transformed(turned), dotsPerMm, asked.value(u"patienceMs"_s).toInt()));
    }
    tell({{u"text"_s, paperToJson(person)}, {u"isAvailable"_s, isAvailable}});
}

} // namespace

int runInspector()
{
    limitMemory();
    speakPlainly();
    // Qt's resolution of pictures that say none: it would be 100 dots an inch here, as if they said so.
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    qputenv("OMP_THREAD_LIMIT", "1"); // one file is looked at by one core
    Questions questions;
    auto file = std::make_unique<OpenedFile>();
    while (true) {
        const QJsonObject asked = questions.next();
        if (asked.contains(u"open"_s)) {
            file.reset(); // both at once may be too much
            file = std::make_unique<OpenedFile>(asked.value(u"open"_s).toString());
            tell(outlineToJson(outlineOf(file->source())));
        } else if (asked.contains(u"look"_s)) {
            tell(pageToJson(file->look(asked.value(u"look"_s).toInt())));
        } else if (asked.contains(u"draw"_s)) {
            tellDrawing(file->source(), asked, questions);
        } else if (asked.contains(u"words"_s)) {
            tell(wordsToJson(file->source().words(
                asked.value(u"words"_s).toInt(), [&questions] { return questions.isOneWaiting(); })));
        } else if (asked.contains(u"corners"_s)) {
            tellCorners(file->source(), asked, questions);
        } else if (asked.contains(u"straight"_s)) {
            tellImage(straightDrawing(file->source(), asked, questions));
        } else if (asked.contains(u"assemble"_s)) {
            tellAssembly(asked, questions);
        } else if (asked.contains(u"recognize"_s)) {
            tellRecognized(file->source(), asked);
        } else if (asked.contains(u"reduce"_s)) {
            tell(reductionToJson(reduceFile(asked.value(u"reduce"_s).toString(),
                asked.value(u"target"_s).toString(), asked.value(u"mostBytes"_s).toInteger(),
                [&questions] { return questions.isOneWaiting(); })));
        }
    }
}

} // namespace chuding
