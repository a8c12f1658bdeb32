// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/thumbnails.h"

#include "scans/inspector.h"

#include <atomic>

namespace chuding {

namespace {

constexpr int thumbnailKiB = 16 * 1024;

} // namespace

/// Holds the process, which belongs to its thread.
class Thumbnails::Worker final : public QObject
{
public:
    explicit Worker(Thumbnails *owner)
        : m_owner(owner)
        , m_inspector(std::make_unique<Inspector>())
    {
    }

    /// May be called on any thread: what was asked for in an earlier round stops, or is skipped.
    void setRound(int round) { m_round = round; }

    void draw(int round, const QString &sha256, const QString &path, QSize box)
    {
        const auto isStale = [this, round] { return round != m_round; };
        if (isStale())
            return;
        const FileOutline file = m_inspector->open(path, isStale);
        const Thumbnail thumbnail = file.fault
                                        ? Thumbnail{{}, 0, pageFaultText(*file.fault)}
                                        : Thumbnail{m_inspector->draw(0, box, isStale), file.pageCount, {}};
        QMetaObject::invokeMethod(
            m_owner,
            [owner = m_owner, round, sha256, thumbnail] {
                if (round == owner->m_round)
                    owner->store(sha256, thumbnail);
            },
            Qt::QueuedConnection);
    }

    void drop() { m_inspector.reset(); }

private:
    Thumbnails *m_owner;
    std::unique_ptr<Inspector> m_inspector;
    std::atomic<int> m_round = 0;
};

Thumbnails::Thumbnails(QObject *parent)
    : QObject(parent)
    , m_thumbnails(thumbnailKiB)
    , m_worker(std::make_unique<Worker>(this))
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Thumbnails::~Thumbnails()
{
    cancel();
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get()] { worker->drop(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Thumbnail Thumbnails::find(const QString &sha256) const
{
    const Thumbnail *thumbnail = m_thumbnails.object(sha256);
    return thumbnail ? *thumbnail : Thumbnail();
}

void Thumbnails::load(const QString &sha256, const QString &path, QSize box)
{
    if (m_thumbnails.contains(sha256) || m_waiting.contains(sha256))
        return;
    m_waiting.insert(sha256);
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), round = m_round, sha256, path, box] {
        worker->draw(round, sha256, path, box);
    });
}

void Thumbnails::cancel()
{
    m_worker->setRound(++m_round);
    m_waiting.clear();
}

void Thumbnails::setFault(const QString &sha256, const QString &fault)
{
    store(sha256, {{}, 0, fault});
}

void Thumbnails::store(const QString &sha256, const Thumbnail &thumbnail)
{
    m_waiting.remove(sha256);
    m_thumbnails.insert(
        sha256, new Thumbnail(thumbnail), 1 + static_cast<int>(thumbnail.image.sizeInBytes() / 1024));
    Q_EMIT loaded(sha256);
}

} // namespace chuding
