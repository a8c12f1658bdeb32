// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page_selection.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QHash>
#include <QImage>
#include <QSet>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace chuding {

/// Pages that can be drawn. Made, asked and dropped on the thread of the view that shows them.
class PageContent
{
public:
    PageContent() = default;
    PageContent(const PageContent &) = delete;
    PageContent &operator=(const PageContent &) = delete;
    virtual ~PageContent() = default;

    [[nodiscard]] virtual QList<QSizeF> pageSizes() const = 0; ///< in points
    /// A null image: the page cannot be drawn, or `isStale` said to stop.
    [[nodiscard]] virtual QImage draw(int page, QSize pixels, const std::function<bool()> &isStale) const = 0;
    /// Whether pages may have text that can be chosen.
    [[nodiscard]] virtual bool hasText() const { return false; }
    /// In the order of reading.
    [[nodiscard]] virtual QList<PageRun> runs(int page, const std::function<bool()> &isStale) const
    {
        Q_UNUSED(page)
        Q_UNUSED(isStale)
        return {};
    }
};

struct MadePages
{
    std::unique_ptr<PageContent> content; ///< null: `text` is shown in its place
    QString text;
    std::function<void()> announce; ///< called on the GUI thread once the pages are laid out; may be empty
};
using PageMaker = std::function<MadePages()>;

/// Something that was seen on a page, ringed.
struct PageMark
{
    QRectF box;         ///< in points, from the top left of the page
    bool isSure = true; ///< else the ring is dashed
    QString text;       ///< what it is; said when the pointer is on it

    bool operator==(const PageMark &) const = default;
};

/// Pages one below the other, with zoom and turning; text on them can be chosen and copied. Made and drawn on
/// a thread of its own at the size at which they are seen; the newest request wins. What was scrolled away is
/// kept within a limit of bytes.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom { FitWidth, FitPage, Actual, Free };

    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    /// `sameThing`: the old pictures stay until the new ones are drawn, and the place stays.
    void setPages(const PageMaker &maker, bool sameThing);
    /// On the thread that makes the pages, before those that are asked for next: what takes time the first
    /// time.
    void prepare(const std::function<void()> &work);
    /// Shows a sentence in place of pages.
    void clear(const QString &text);

    /// By page; dropped with the pages.
    void setMarks(const QHash<int, QList<PageMark>> &marks);
    [[nodiscard]] QList<PageMark> marks(int page) const { return m_marks.value(page); }
    /// Of its ring, in the viewport.
    [[nodiscard]] QRectF markRect(int page, int mark) const;
    /// Turns all pages in the view by a quarter, clockwise when positive. The file stays as it is.
    void turnPages(int quarters);
    /// 0 to 3 quarters clockwise.
    [[nodiscard]] int turnedBy() const { return m_quarters; }

    /// What is chosen; empty: nothing.
    [[nodiscard]] QString chosenText() const { return m_selection.text(); }
    /// Whether the text of the page has been read, also when it has none.
    [[nodiscard]] bool isTextKnown(int page) const { return m_selection.isKnown(page); }
    /// From the place on the page as it is, in points, to the viewport.
    [[nodiscard]] QPointF placeOf(int page, QPointF points) const;

    void setZoom(Zoom zoom);
    /// To the next step above or below; around the middle.
    void zoomIn() { zoomBy(+1, viewport()->rect().center()); }
    void zoomOut() { zoomBy(-1, viewport()->rect().center()); }
    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    /// 100: as large as on paper, on a screen of 96 dots per inch.
    [[nodiscard]] int percent() const;

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_sizes.size()); }
    /// From 0.
    [[nodiscard]] int currentPage() const { return m_current; }
    void goToPage(int page);
    /// Frames it and brings it into view: for a strip of small pages beside a view.
    void showPage(int page);

    /// Whether what is shown is what was asked for last, with all visible pages drawn.
    [[nodiscard]] bool isUpToDate() const;
    /// Whether the pages before and behind are drawn, too.
    [[nodiscard]] bool isAhead() const;
    /// In the viewport; may lie outside of what is seen.
    [[nodiscard]] QRect placeOfPage(int page) const { return pageRect(page); }
    [[nodiscard]] QString text() const { return m_text; }
    /// Of a page as it is drawn now; null: not yet.
    [[nodiscard]] QImage picture(int page) const { return m_pictures.value(page).image; }

Q_SIGNALS:
    /// There are other pages, or a text.
    void pagesChanged();
    /// A visible page was drawn, or cannot be.
    void pageDrawn();
    void currentPageChanged(int page);
    void pageClicked(int page);
    void zoomChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    class Worker;
    struct Wish
    {
        int page = 0;
        QSize pixels;
        int quarters = 0;
        bool isForText = false; ///< else for a picture
        bool operator==(const Wish &) const = default;
    };

    /// Of one page, as large as `pixels` were wished; empty: of an earlier layout.
    struct Picture
    {
        QImage image;
        QSize pixels;
    };

    /// What a maker made.
    struct Layout
    {
        QList<QSizeF> sizes;
        bool hasText = false;
        QString instead; ///< shown when there are no pages
    };

    void showLayout(int generation, const Layout &layout);
    void showPicture(int ticket, const QImage &image);
    void takeText(int ticket, const QList<PageRun> &runs);
    void forgetPictures();
    void keep(int page, const Picture &picture);
    void relayout();
    void settlePictures();
    void requestPages();
    void zoomBy(int steps, QPoint anchor);
    void turn(int direction);
    void updateCurrent();
    void setCurrent(int page);
    void drawPage(QPainter &painter, int page) const;
    void drawMarks(QPainter &painter, int page) const;
    /// Of a page that is seen soon: the next one, then the one before.
    [[nodiscard]] std::optional<Wish> wishAhead(int first, int last) const;
    /// The other way.
    [[nodiscard]] QPointF pointsAt(int page, QPointF place) const;
    [[nodiscard]] std::optional<int> pageAt(QPoint place) const;
    /// Of the nearest page that is seen.
    [[nodiscard]] std::optional<PageSelection::Place> textAt(QPoint place) const;
    void drawChosen(QPainter &painter, int page) const;
    void copyChosen() const;
    void choosePageText();
    [[nodiscard]] QString markAt(QPoint place) const;
    [[nodiscard]] QSizeF turnedSize(int page) const;
    [[nodiscard]] double scaleNow() const;
    [[nodiscard]] QSize pageExtent(int page) const;
    [[nodiscard]] QRect pageRect(int page) const;
    [[nodiscard]] QSize wantedPixels(int page) const;
    [[nodiscard]] bool isDrawn(int page) const;
    [[nodiscard]] bool isVisiblePage(int page) const;
    /// First and last visible page; nothing when there is none.
    [[nodiscard]] std::optional<std::pair<int, int>> visiblePages() const;

    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< on the thread
    QList<QSizeF> m_sizes;            ///< in points
    QList<int> m_tops;                ///< in the scrolled content
    QHash<int, Picture> m_pictures;   ///< of visible pages; one of another size is drawn until the new comes
    QCache<int, Picture> m_kept;      ///< of others; costs are KiB
    QSet<int> m_failed;
    QHash<int, QList<PageMark>> m_marks;
    PageSelection m_selection;
    bool m_hasText = false;
    bool m_isChoosing = false; ///< the button is down
    int m_quarters = 0;
    int m_framed = -1;
    std::optional<Wish> m_asked; ///< what the worker draws just now
    int m_ticket = 0;            ///< of that
    QString m_text;
    Zoom m_zoom = Zoom::FitWidth;
    double m_scale = 1;
    double m_freeScale = 1;
    int m_current = 0;
    bool m_turning = false;
    bool m_sameThing = false;
    int m_generation = 0;
    int m_shown = 0; ///< generation of the pages
};

} // namespace chuding
