// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_view.h"

#include "ui/core/theme.h"

#include <QScrollBar>
#include <QtMath>

#include <algorithm>
#include <array>
#include <atomic>

namespace chuding {

namespace {
constexpr double pagePointsPerInch = 72.0;
constexpr double pageActualDpi = 96.0;
constexpr double actualScale = pageActualDpi / pagePointsPerInch;
/// Of pages that were scrolled away.
constexpr int keptKiB = 48 * 1024;
constexpr std::array zoomSteps{0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};
constexpr double bytesPerKiB = 1024.0;
} // namespace

/// Holds the content, which belongs to its thread.
class PageView::Worker final : public QObject
{
public:
    explicit Worker(PageView *view)
        : m_view(view)
    {
    }

    /// May be called on any thread: every older drawing stops, every older making is skipped.
    void want(int generation, int ticket)
    {
        m_generation = generation;
        m_ticket = ticket;
    }

    void make(int generation, const PageMaker &maker)
    {
        if (generation != m_generation)
            return;
        m_content.reset();
        MadePages made = maker();
        m_content = std::move(made.content);
        const Layout layout{m_content ? m_content->pageSizes() : QList<QSizeF>(),
            m_content && m_content->hasText(), made.text};
        reply([view = m_view, generation, layout, announce = made.announce] {
            if (generation != view->m_generation)
                return;
            view->showLayout(generation, layout);
            if (announce)
                announce();
        });
    }

    void draw(int ticket, const Wish &wish)
    {
        if (ticket != m_ticket || !m_content)
            return;
        const auto isStale = [this, ticket] { return ticket != m_ticket; };
        if (wish.isForText) {
            const QList<PageRun> runs = m_content->runs(wish.page, isStale);
            reply([view = m_view, ticket, runs] { view->takeText(ticket, runs); });
            return;
        }
        const QSize upright = wish.quarters % 2 == 0 ? wish.pixels : wish.pixels.transposed();
        QImage image = m_content->draw(wish.page, upright, isStale);
        constexpr double degrees = 90;
        if (wish.quarters != 0 && !image.isNull())
            image = image.transformed(QTransform().rotate(wish.quarters * degrees));
        reply([view = m_view, ticket, image] { view->showPicture(ticket, image); });
    }

    void drop() { m_content.reset(); }

private:
    template <typename Call>
    void reply(Call call)
    {
        QMetaObject::invokeMethod(m_view, call, Qt::QueuedConnection);
    }

    PageView *m_view;
    std::atomic<int> m_generation = 0;
    std::atomic<int> m_ticket = 0;
    std::unique_ptr<PageContent> m_content;
};

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_worker(std::make_unique<Worker>(this))
    , m_kept(keptKiB)
{
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

PageView::~PageView()
{
    m_worker->want(-1, -1);
    // The content goes on the thread that made it.
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get()] { worker->drop(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void PageView::setPages(const PageMaker &maker, bool sameThing)
{
    const int generation = ++m_generation;
    m_asked.reset();
    m_sameThing = sameThing;
    m_marks.clear();
    m_selection.forget();
    if (!sameThing) {
        m_quarters = 0;
        forgetPictures();
        viewport()->update();
    }
    m_worker->want(generation, ++m_ticket);
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), generation, maker] { worker->make(generation, maker); });
}

void PageView::prepare(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(m_worker.get(), work);
}

void PageView::clear(const QString &text)
{
    m_shown = ++m_generation;
    m_asked.reset();
    m_worker->want(m_generation, ++m_ticket);
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get()] { worker->drop(); });
    m_sizes.clear();
    m_marks.clear();
    m_selection.forget();
    m_hasText = false;
    m_quarters = 0;
    forgetPictures();
    m_text = text;
    relayout();
    setCurrent(0);
    Q_EMIT pagesChanged();
}

void PageView::forgetPictures()
{
    m_pictures.clear();
    m_kept.clear();
    m_failed.clear();
}

void PageView::showLayout(int generation, const Layout &layout)
{
    m_text = layout.instead;
    m_shown = generation;
    m_sizes = layout.sizes;
    m_hasText = layout.hasText;
    m_failed.clear();
    m_kept.clear();
    // The visible pictures stay until the new ones come, so that nothing flickers while one types.
    m_pictures.removeIf([this](const auto &picture) { return picture.key() >= pageCount(); });
    for (Picture &old : m_pictures)
        old.pixels = QSize();
    if (!m_sameThing) {
        verticalScrollBar()->setValue(0);
        setCurrent(0);
    }
    relayout();
    setCurrent(qBound(0, m_current, qMax(0, pageCount() - 1)));
    Q_EMIT pagesChanged();
}

void PageView::showPicture(int ticket, const QImage &image)
{
    if (ticket != m_ticket || !m_asked)
        return;
    const Wish wish = *std::exchange(m_asked, std::nullopt);
    if (image.isNull())
        m_failed.insert(wish.page);
    else if (isVisiblePage(wish.page))
        m_pictures.insert(wish.page, {image, wish.pixels});
    else
        keep(wish.page, {image, wish.pixels});
    viewport()->update();
    requestPages();
    if (isVisiblePage(wish.page))
        Q_EMIT pageDrawn();
}

QSize PageView::wantedPixels(int page) const
{
    return (QSizeF(pageExtent(page)) * devicePixelRatioF()).toSize().expandedTo(QSize(1, 1));
}

bool PageView::isDrawn(int page) const
{
    return m_failed.contains(page) || m_pictures.value(page).pixels == wantedPixels(page);
}

bool PageView::isUpToDate() const
{
    if (m_shown != m_generation)
        return false;
    const auto visible = visiblePages();
    for (int page = visible ? visible->first : 0; visible && page <= visible->second; ++page) {
        if (!isDrawn(page))
            return false;
    }
    return true;
}

void PageView::setMarks(const QHash<int, QList<PageMark>> &marks)
{
    m_marks = marks;
    viewport()->update();
}

bool PageView::isAhead() const
{
    const auto visible = visiblePages();
    return visible && isUpToDate() && !wishAhead(visible->first, visible->second);
}

void PageView::turnPages(int quarters)
{
    constexpr int whole = 4;
    if (m_sizes.isEmpty())
        return;
    m_quarters = ((m_quarters + quarters) % whole + whole) % whole;
    forgetPictures();
    const int page = m_current;
    relayout();
    goToPage(page);
    Q_EMIT zoomChanged();
}

QSizeF PageView::turnedSize(int page) const
{
    return m_quarters % 2 == 0 ? m_sizes.at(page) : m_sizes.at(page).transposed();
}

void PageView::setZoom(Zoom zoom)
{
    m_zoom = zoom;
    relayout();
    goToPage(m_current);
    Q_EMIT zoomChanged();
}

int PageView::percent() const
{
    return qRound(m_scale / actualScale * 100);
}

void PageView::zoomBy(int steps, QPoint anchor)
{
    const double now = m_scale / actualScale;
    constexpr double hair = 0.005;
    auto step = steps > 0 ? std::upper_bound(zoomSteps.cbegin(), zoomSteps.cend(), now + hair)
                          : std::lower_bound(zoomSteps.cbegin(), zoomSteps.cend(), now - hair);
    if (steps < 0 && step != zoomSteps.cbegin())
        --step;
    if (m_sizes.isEmpty() || step == zoomSteps.cend())
        return;
    // The dot under the anchor stays where it is.
    const auto visible = visiblePages();
    int page = visible ? visible->first : 0;
    while (visible && page < visible->second && pageRect(page).bottom() < anchor.y())
        ++page;
    const QRect before = pageRect(page);
    const double across = double(anchor.x() - before.left()) / qMax(1, before.width());
    const double down = double(anchor.y() - before.top()) / qMax(1, before.height());
    m_zoom = Zoom::Free;
    m_freeScale = *step * actualScale;
    relayout();
    const QRect after = pageRect(page);
    horizontalScrollBar()->setValue(
        horizontalScrollBar()->value() + after.left() + qRound(across * after.width()) - anchor.x());
    verticalScrollBar()->setValue(
        verticalScrollBar()->value() + after.top() + qRound(down * after.height()) - anchor.y());
    Q_EMIT zoomChanged();
}

double PageView::scaleNow() const
{
    if (m_sizes.isEmpty() || m_zoom == Zoom::Actual)
        return actualScale;
    if (m_zoom == Zoom::Free)
        return m_freeScale;
    const int margin = spacingUnit(this) * 2;
    double width = 0;
    double height = 0;
    for (int page = 0; page < pageCount(); ++page) {
        width = qMax(width, turnedSize(page).width());
        height = qMax(height, turnedSize(page).height());
    }
    // Not of the viewport: the size would decide whether a bar is needed, and the bar the size, for ever.
    const QSize most = maximumViewportSize() - QSize(verticalScrollBar()->sizeHint().width(), 0);
    const double byWidth = (most.width() - margin) / width;
    const double smallest = 0.02;
    if (m_zoom == Zoom::FitWidth)
        return qBound(smallest, byWidth, actualScale * 2);
    return qBound(smallest, qMin(byWidth, (most.height() - margin) / height), actualScale * 2);
}

QSize PageView::pageExtent(int page) const
{
    return (turnedSize(page) * m_scale).toSize().expandedTo(QSize(1, 1));
}

QRect PageView::pageRect(int page) const
{
    const int gap = spacingUnit(this);
    const QSize size = pageExtent(page);
    const int left = qMax(gap, (viewport()->width() - size.width()) / 2);
    return QRect(
        QPoint(left, m_tops.at(page)) - QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value()),
        size);
}

std::optional<std::pair<int, int>> PageView::visiblePages() const
{
    if (m_sizes.isEmpty())
        return {};
    const int top = verticalScrollBar()->value();
    const auto after = [this](int y) {
        return static_cast<int>(std::upper_bound(m_tops.cbegin(), m_tops.cend(), y) - m_tops.cbegin());
    };
    const int first = qMax(0, after(top) - 1);
    return std::pair(first, qMax(first, after(top + viewport()->height() - 1) - 1));
}

bool PageView::isVisiblePage(int page) const
{
    const auto visible = visiblePages();
    return visible && page >= visible->first && page <= visible->second;
}

void PageView::relayout()
{
    m_scale = scaleNow();
    const int gap = spacingUnit(this);
    int width = 0;
    int height = gap;
    m_tops.clear();
    for (int page = 0; page < pageCount(); ++page) {
        m_tops.append(height);
        width = qMax(width, pageExtent(page).width() + gap * 2);
        height += pageExtent(page).height() + gap;
    }
    const QSize seen = viewport()->size();
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setRange(0, qMax(0, height - seen.height()));
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setRange(0, qMax(0, width - seen.width()));
    viewport()->update();
    settlePictures();
    requestPages();
}

void PageView::keep(int page, const Picture &picture)
{
    m_kept.insert(page, new Picture(picture), qCeil(double(picture.image.sizeInBytes()) / bytesPerKiB));
}

void PageView::settlePictures()
{
    for (auto it = m_pictures.begin(); it != m_pictures.end();) {
        if (isVisiblePage(it.key())) {
            ++it;
            continue;
        }
        keep(it.key(), *it);
        it = m_pictures.erase(it);
    }
    const auto visible = visiblePages();
    for (int page = visible ? visible->first : 0; visible && page <= visible->second; ++page) {
        if (m_pictures.contains(page))
            continue;
        if (const std::unique_ptr<Picture> kept{m_kept.take(page)})
            m_pictures.insert(page, *kept);
    }
}

void PageView::requestPages()
{
    const auto visible = visiblePages();
    if (m_shown != m_generation || !visible)
        return;
    std::optional<Wish> wish;
    for (int page = visible->first; page <= visible->second && !wish; ++page) {
        if (!isDrawn(page))
            wish = Wish{page, wantedPixels(page), m_quarters};
    }
    for (int page = visible->first; m_hasText && page <= visible->second && !wish; ++page) {
        if (!m_selection.isKnown(page))
            wish = Wish{page, {}, 0, true};
    }
    if (!wish)
        wish = wishAhead(visible->first, visible->second);
    if (!wish || wish == m_asked)
        return;
    m_asked = wish;
    m_worker->want(m_generation, ++m_ticket);
    QMetaObject::invokeMethod(m_worker.get(),
        [worker = m_worker.get(), ticket = m_ticket, one = *wish] { worker->draw(ticket, one); });
}

std::optional<PageView::Wish> PageView::wishAhead(int first, int last) const
{
    for (const int page : {last + 1, first - 1}) {
        if (page < 0 || page >= pageCount() || m_failed.contains(page))
            continue;
        const QSize pixels = wantedPixels(page);
        // A picture that fills the store drives out what is in it, and itself the next time.
        if (double(pixels.width()) * pixels.height() * sizeof(QRgb) > keptKiB * bytesPerKiB / 4)
            continue;
        const Picture *kept = m_kept.object(page);
        if (!kept || kept->pixels != pixels)
            return Wish{page, pixels, m_quarters};
    }
    return {};
}

QPointF PageView::placeOf(int page, QPointF points) const
{
    const QSizeF size = m_sizes.at(page);
    QPointF turned = points;
    if (m_quarters == 1)
        turned = {size.height() - points.y(), points.x()};
    else if (m_quarters == 2)
        turned = {size.width() - points.x(), size.height() - points.y()};
    else if (m_quarters == 3)
        turned = {points.y(), size.width() - points.x()};
    return pageRect(page).topLeft() + turned * m_scale;
}

QPointF PageView::pointsAt(int page, QPointF place) const
{
    const QSizeF size = m_sizes.at(page);
    const QPointF turned = (place - pageRect(page).topLeft()) / m_scale;
    switch (m_quarters) {
    case 1:
        return {turned.y(), size.height() - turned.x()};
    case 2:
        return {size.width() - turned.x(), size.height() - turned.y()};
    case 3:
        return {size.width() - turned.y(), turned.x()};
    default:
        return turned;
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = m_current;
    const double before = m_scale;
    relayout();
    if (!qFuzzyCompare(before, m_scale)) {
        goToPage(page);
        Q_EMIT zoomChanged();
    }
}

void PageView::scrollContentsBy(int, int)
{
    settlePictures();
    viewport()->update();
    requestPages();
    updateCurrent();
}

void PageView::updateCurrent()
{
    const auto visible = visiblePages();
    if (m_turning || !visible)
        return;
    // The page that the upper third of the window shows.
    int page = visible->first;
    while (page < visible->second && pageRect(page).bottom() < viewport()->height() / 3)
        ++page;
    setCurrent(page);
}

void PageView::setCurrent(int page)
{
    if (page == m_current)
        return;
    m_current = page;
    Q_EMIT currentPageChanged(page);
}

void PageView::goToPage(int page)
{
    if (m_sizes.isEmpty())
        return;
    const int to = qBound(0, page, pageCount() - 1);
    m_turning = true;
    verticalScrollBar()->setValue(m_tops.at(to) - spacingUnit(this));
    m_turning = false;
    setCurrent(to);
}

void PageView::showPage(int page)
{
    m_framed = page;
    viewport()->update();
    if (page < 0 || page >= pageCount())
        return;
    const QRect place = pageRect(page);
    if (place.top() < 0 || place.bottom() > viewport()->height())
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + place.center().y() - viewport()->height() / 2);
}

void PageView::turn(int direction)
{
    if (m_sizes.isEmpty())
        return;
    // A page that is higher than the window is read to its end first.
    const QRect place = pageRect(m_current);
    const bool more = direction > 0 ? place.bottom() > viewport()->height() : place.top() < 0;
    if (more)
        verticalScrollBar()->triggerAction(
            direction > 0 ? QAbstractSlider::SliderPageStepAdd : QAbstractSlider::SliderPageStepSub);
    else
        goToPage(m_current + direction);
}

} // namespace chuding
