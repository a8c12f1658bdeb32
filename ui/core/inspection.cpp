// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/inspection.h"

#include "scans/inspector.h"
#include "ui/core/when_done.h"
#include "ui/core/workspace.h"

#include <QThread>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>

namespace chuding {

namespace {

/// More would keep the disk and the clerk's other programs busy.
constexpr int mostWorkers = 4;
constexpr int flushMs = 400;

} // namespace

/// A thread with a process of its own.
class Inspection::Worker final : public QObject
{
public:
    explicit Worker(Inspection *owner)
        : m_owner(owner)
    {
        moveToThread(&m_thread);
        m_thread.start(QThread::LowPriority);
    }
    ~Worker() override
    {
        setGeneration(-1);
        // The process goes on the thread that started it.
        QMetaObject::invokeMethod(
            this, [this] { m_inspector.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Any thread: what is being looked at for another one stops.
    void setGeneration(int generation) { m_generation = generation; }

    void start(int generation, const QString &sha256, const QString &path)
    {
        QMetaObject::invokeMethod(this, [this, generation, sha256, path] { look(generation, sha256, path); });
    }

private:
    void look(int generation, const QString &sha256, const QString &path)
    {
        // A new one for each library: what was not there before, as Tesseract, may be there by now.
        if (!m_inspector || m_inspectorGeneration != generation)
            m_inspector = std::make_unique<Inspector>();
        m_inspectorGeneration = generation;
        const FileLook seen =
            m_inspector->look(path, [this, generation] { return generation != m_generation; });
        QMetaObject::invokeMethod(m_owner, [this, owner = m_owner, generation, sha256, seen] {
            owner->take(generation, sha256, seen, this);
        });
    }

    Inspection *m_owner;
    std::unique_ptr<Inspector> m_inspector;
    int m_inspectorGeneration = 0;
    std::atomic<int> m_generation = 0;
    QThread m_thread;
};

Inspection::Inspection(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(flushMs);
    connect(&m_timer, &QTimer::timeout, this, &Inspection::flush);
    connect(&m_workspace, &Workspace::filesUnseen, this, &Inspection::add);
    connect(&m_workspace, &Workspace::lettersLacking, this, &Inspection::askForLetters);
    connect(&m_workspace, &Workspace::closed, this, &Inspection::forget);
    connect(&m_workspace, &Workspace::opened, this, &Inspection::forget);
}

Inspection::~Inspection() = default;

void Inspection::setEnabled(bool enabled)
{
    m_isEnabled = enabled;
    if (!enabled && !m_files.isEmpty()) {
        forget();
        Q_EMIT progressed(0, 0);
    }
}

void Inspection::prefer(QUuid dossier)
{
    m_preferred = dossier;
}

void Inspection::add(const QList<UnseenFile> &files)
{
    if (!m_isEnabled)
        return;
    for (const UnseenFile &file : files) {
        if (m_facts.contains(file.sha256)) { // is told in a moment
            m_dossiers.insert(file.dossier);
            continue;
        }
        if (!m_files.contains(file.sha256))
            m_order.append(file.sha256);
        File &known = m_files[file.sha256];
        known.path = file.path;
        known.dossiers.insert(file.dossier);
    }
    dispatch();
}

/// The library is another one by now.
void Inspection::forget()
{
    ++m_generation;
    for (const auto &worker : m_workers)
        worker->setGeneration(m_generation);
    m_timer.stop();
    m_files.clear();
    m_order.clear();
    m_facts.clear();
    m_looks.clear();
    m_dossiers.clear();
    m_done = 0;
    m_isAsked = false;
}

void Inspection::askForLetters()
{
    if (!m_isEnabled || m_isAsked)
        return;
    m_isAsked = true;
    const auto ask = [] { return Inspector().canRecognize(); };
    whenDone(QtConcurrent::run(ask), this, [this, generation = m_generation](bool can) {
        if (can && generation == m_generation)
            m_workspace.lookForLetters();
    });
}

QString Inspection::next()
{
    const auto isWaiting = [this](const QString &sha256) {
        const auto file = m_files.constFind(sha256);
        return file != m_files.cend() && !file->isTaken;
    };
    const auto preferred = std::find_if(m_order.cbegin(), m_order.cend(), [&](const QString &sha256) {
        return isWaiting(sha256) && m_files.value(sha256).dossiers.contains(m_preferred);
    });
    if (preferred != m_order.cend())
        return *preferred;
    while (!m_order.isEmpty() && !isWaiting(m_order.constFirst()))
        m_order.removeFirst();
    return m_order.value(0);
}

void Inspection::dispatch()
{
    const int most = std::clamp(QThread::idealThreadCount() - 1, 1, mostWorkers);
    for (QString sha256 = next(); !sha256.isEmpty(); sha256 = next()) {
        if (m_idle.isEmpty() && static_cast<int>(m_workers.size()) < most) {
            m_workers.push_back(std::make_unique<Worker>(this));
            m_workers.back()->setGeneration(m_generation);
            m_idle.append(m_workers.back().get());
        }
        if (m_idle.isEmpty())
            break;
        File &file = m_files[sha256];
        file.isTaken = true;
        m_idle.takeFirst()->start(m_generation, sha256, file.path);
    }
    if (!m_files.isEmpty())
        Q_EMIT progressed(m_done, m_done + static_cast<int>(m_files.size()));
}

void Inspection::take(int generation, const QString &sha256, const FileLook &look, Worker *worker)
{
    m_idle.append(worker);
    if (generation != m_generation) {
        dispatch();
        return;
    }
    if (look.fault == PageFault::NoInspector) {
        forget();
        Q_EMIT progressed(0, 0);
        Q_EMIT m_workspace.failed(
            tr("Looking into attachments"), {Error::Code::NotFound, QStringLiteral("chuding-inspect")});
        return;
    }
    m_dossiers.unite(m_files.take(sha256).dossiers);
    m_facts.insert(sha256, factsOf(look));
    if (const std::optional<QByteArray> lasting = lastingLook(look))
        m_looks.insert(sha256, *lasting);
    ++m_done;
    if (!m_timer.isActive())
        m_timer.start();
    if (m_files.isEmpty()) {
        Q_EMIT progressed(m_done, m_done);
        m_done = 0;
    }
    dispatch();
}

void Inspection::flush()
{
    if (!m_workspace.isReadOnly() && !m_looks.isEmpty()) {
        const auto keep = [looks = m_looks](LibraryThread::Seat &seat) {
            return seat.library ? seat.library->keepLooks(looks) : Result<void>();
        };
        m_workspace.thread().run(keep, this, [this](const Result<void> &kept) {
            if (!kept)
                Q_EMIT m_workspace.failed(tr("Keeping what was seen in attachments"), kept.error());
        });
    }
    m_workspace.addScans(m_facts, m_dossiers);
    m_facts.clear();
    m_looks.clear();
    m_dossiers.clear();
}

} // namespace chuding
