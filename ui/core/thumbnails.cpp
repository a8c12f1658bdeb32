// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/thumbnails.h"

#include "scans/page_source.h"

namespace chuding {

namespace {

constexpr int thumbnailKiB = 16 * 1024;

Thumbnail drawThumbnail(const QString &path, QSize box, const std::function<bool()> &isStale)
{
    const PageSource source(path);
    if (const auto fault = source.fault())
        return {{}, 0, pageFaultText(*fault)};
    return {source.render(0, box, isStale), source.pageCount(), {}};
}

} // namespace

Thumbnails::Thumbnails(QObject *parent)
    : QObject(parent)
    , m_thumbnails(thumbnailKiB)
    , m_round(std::make_shared<std::atomic<int>>(0))
{
    m_pool.setMaxThreadCount(1);
}

Thumbnails::~Thumbnails()
{
    cancel();
    m_pool.waitForDone();
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
    m_pool.start([this, sha256, path, box, counter = m_round, round = m_round->load()] {
        const auto isStale = [&] { return counter->load() != round; };
        const Thumbnail thumbnail = isStale() ? Thumbnail() : drawThumbnail(path, box, isStale);
        if (isStale())
            return;
        // Not after the destructor, which waits for the pool.
        QMetaObject::invokeMethod(
            this,
            [this, sha256, thumbnail, counter, round] {
                if (counter->load() == round)
                    store(sha256, thumbnail);
            },
            Qt::QueuedConnection);
    });
}

void Thumbnails::cancel()
{
    ++*m_round;
    m_pool.clear();
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
