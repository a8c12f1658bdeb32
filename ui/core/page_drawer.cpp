// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/page_drawer.h"

#include "scans/inspector.h"

#include <atomic>

namespace chuding {

/// Holds the process, which belongs to its thread.
class PageDrawer::Worker final : public QObject
{
public:
    Worker()
        : m_inspector(std::make_unique<Inspector>())
    {
    }

    /// May be called on any thread.
    void stop() { m_isStopped = true; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] Inspector::Staleness staleness() const
    {
        return [this] { return isStopped(); };
    }

    /// Null: the file cannot be read.
    [[nodiscard]] Inspector *at(const QString &path)
    {
        if (path != m_path) {
            m_path = path;
            m_isReadable = !m_inspector->open(path, staleness()).fault;
        }
        return m_isReadable ? m_inspector.get() : nullptr;
    }
    [[nodiscard]] FileOutline open(const QString &path)
    {
        FileOutline file = m_inspector->open(path, staleness());
        m_path = path;
        m_isReadable = !file.fault;
        return file;
    }

    void drop() { m_inspector.reset(); }

private:
    std::unique_ptr<Inspector> m_inspector;
    QString m_path; ///< that it has open
    bool m_isReadable = false;
    std::atomic<bool> m_isStopped = false;
};

PageDrawer::PageDrawer(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

PageDrawer::~PageDrawer()
{
    m_worker->stop();
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get()] { worker->drop(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

/// `work` asks the worker on its thread and gives what is to be emitted here.
template <typename Work>
void PageDrawer::post(Work work)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, worker = m_worker.get(), work] {
        if (worker->isStopped())
            return;
        auto reply = work(*worker);
        QMetaObject::invokeMethod(this, reply, Qt::QueuedConnection);
    });
}

void PageDrawer::open(const QString &path)
{
    post([this, path](Worker &worker) {
        return [this, path, file = worker.open(path)] { Q_EMIT opened(path, file); };
    });
}

void PageDrawer::draw(int ticket, const PagePart &part, QSize box)
{
    post([this, ticket, part, box](Worker &worker) {
        QImage image;
        if (Inspector *inspector = worker.at(part.path); inspector && part.corners) {
            image = inspector->drawStraight(part.page, *part.corners, part.turn, box, worker.staleness());
        } else if (inspector) {
            constexpr int half = 180;
            const QSize upright = part.turn % half == 0 ? box : box.transposed();
            image = inspector->draw(part.page, upright, worker.staleness());
            if (part.turn != 0 && !image.isNull())
                image = image.transformed(QTransform().rotate(part.turn));
        }
        return [this, ticket, image] { Q_EMIT drawn(ticket, image); };
    });
}

void PageDrawer::drawOriginal(int ticket, const PagePart &part, QSize box)
{
    post([this, ticket, part, box](Worker &worker) {
        Inspector *inspector = worker.at(part.path);
        const QImage image = inspector ? inspector->draw(part.page, box, worker.staleness()) : QImage();
        return [this, ticket, image] { Q_EMIT originalDrawn(ticket, image); };
    });
}

void PageDrawer::findCorners(int ticket, const PagePart &part)
{
    post([this, ticket, part](Worker &worker) {
        Inspector *inspector = worker.at(part.path);
        const std::optional<PageCorners> corners =
            inspector ? inspector->corners(part.page, worker.staleness()) : std::nullopt;
        return [this, ticket, corners] { Q_EMIT cornersFound(ticket, corners); };
    });
}

} // namespace chuding
