// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "closed_export.h"

#include "envelope.h"
#include "library/work_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace chuding {

namespace {

/// Envelopes of one export; removed again unless the export succeeds.
class Envelopes
{
public:
    Envelopes(const QString &folder, const WayLock &lock, const Progress &progress)
        : m_folder(folder)
        , m_lock(lock)
        , m_progress(progress)
    {
    }

    Result<void> close(const QList<ExportReport> &reports, const QStringList &paths)
    {
        if (!QDir().mkpath(m_folder.path()))
            return Error{Error::Code::Io, m_folder.path()};
        for (qsizetype i = 0; i < reports.size(); ++i) {
            const QString target = targetOf(reports[i]);
            if (const Result<void> closed = closeOne(paths[i], target); !closed) {
                takeBack();
                return closed;
            }
            m_written.append(target);
        }
        return {};
    }
    [[nodiscard]] QString targetOf(const ExportReport &report) const
    {
        return m_folder.filePath(QFileInfo(report.path).fileName() + envelope::suffix);
    }
    void takeBack()
    {
        for (const QString &path : std::as_const(m_written))
            QFile::remove(path);
        m_written.clear();
    }

private:
    [[nodiscard]] Result<void> closeOne(const QString &path, const QString &target) const
    {
        QFile package(path);
        if (!package.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return Error{Error::Code::Io, path + QLatin1StringView(": ") + package.errorString()};
        return m_lock.passphrase != nullptr
                   ? envelope::encrypt(package, target, *m_lock.passphrase, m_progress)
                   : envelope::encrypt(package, target, m_lock.receivers, m_progress);
    }

    QDir m_folder;
    const WayLock &m_lock;
    const Progress &m_progress;
    QStringList m_written;
};

} // namespace

Result<QList<ExportReport>> exportClosedParts(Library &library, const Signer &signer,
    const ExportRequest &request, const WayLock &lock, const Progress &progress)
{
    constexpr qint64 envelopeAllowance = 64 * 1024;
    if (library.isReadOnly())
        return Error{Error::Code::ReadOnly, library.path()};
    const Result<WorkFolder> work = WorkFolder::make(library);
    if (!work)
        return work.error();
    Envelopes envelopes(request.folder, lock, progress);
    ExportRequest open = request;
    open.folder = work->path();
    open.maxBytes -= envelopeAllowance;
    open.beforeRecording = [&envelopes](const QList<ExportReport> &reports, const QStringList &paths) {
        return envelopes.close(reports, paths);
    };
    Result<QList<ExportReport>> reports = exportSubmissionParts(library, signer, open, progress);
    if (!reports) {
        envelopes.takeBack();
        return reports.error();
    }
    for (ExportReport &report : *reports) {
        report.envelopePath = envelopes.targetOf(report);
        report.path = QFileInfo(report.path).fileName();
    }
    return reports;
}

} // namespace chuding
