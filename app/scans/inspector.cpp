// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
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

/// A line of JSON, or why there is none.
struct Inspector::Answer
{
    QJsonObject object;
    std::optional<PageFault> fault{};
    bool isStale = false;
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
    m_rest.clear();
}

Inspector::Answer Inspector::readAnswer(const std::function<bool()> &isStale)
{
    constexpr qsizetype longestLine = 64 * 1024;
    constexpr int stepMs = 50;
    const QDeadlineTimer deadline(m_settings.patienceMs);
    while (true) {
        const qsizetype end = m_rest.indexOf('\n');
        if (end >= 0) {
            const QJsonDocument line = QJsonDocument::fromJson(m_rest.first(end));
            m_rest.remove(0, end + 1);
            return line.isObject() ? Answer{line.object()} : Answer{{}, PageFault::BreaksReader};
        }
        if (m_rest.size() > longestLine)
            return {{}, PageFault::BreaksReader};
        if (isStale && isStale())
            return {{}, {}, true};
        if (deadline.hasExpired())
            return {{}, PageFault::TooSlow};
        const bool hasMore =
            m_process->bytesAvailable() > 0 ||
            m_process->waitForReadyRead(static_cast<int>(std::min<qint64>(stepMs, deadline.remainingTime())));
        if (hasMore)
            m_rest += m_process->read(longestLine);
        else if (m_process->state() != QProcess::Running)
            return {{}, PageFault::BreaksReader};
    }
}

FileLook Inspector::look(const QString &path, const std::function<bool()> &isStale)
{
    FileLook file;
    const auto failed = [&](PageFault fault) {
        stop();
        file.fault = fault;
        return file;
    };
    const bool isUsed = m_process && m_process->state() == QProcess::Running;
    if (!start())
        return failed(PageFault::NoInspector);
    m_process->write(lineOf({{u"path"_s, path}}));
    const Answer head = readAnswer(isStale);
    if (isUsed && head.fault == PageFault::BreaksReader) { // over the file before, after its last page
        stop();
        return look(path, isStale);
    }
    const std::optional<FileLook> told = fileFromJson(head.object);
    if (head.isStale) {
        stop();
        return file;
    }
    if (head.fault || !told)
        return failed(head.fault.value_or(PageFault::BreaksReader));
    file = *told;
    const int count = file.fault ? 0 : std::min(file.pageCount, FileLook::mostPages);
    while (file.pages.size() < count) {
        const Answer answer = readAnswer(isStale);
        if (answer.isStale) {
            stop();
            return file;
        }
        const std::optional<ScannedPage> page = pageFromJson(answer.object);
        if (answer.fault || !page)
            return failed(answer.fault.value_or(PageFault::BreaksReader));
        file.pages.append(*page);
    }
    return file;
}

} // namespace chuding
