// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scan_preview.h"

#include "scans/inspector.h"
#include "ui/core/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QThreadStorage>
#include <QToolButton>

#include <utility>

namespace chuding {

namespace {

constexpr double scanMmPerPoint = 25.4 / 72.0;
constexpr int stripLines = 7;
/// In widths of the strip: with less, the page itself needs it.
constexpr int roomForStrip = 5;

/// Letters of Chinese are twice as wide as others; where exactly each ends is not told.
PageRun runOf(const PageWord &word)
{
    constexpr char16_t firstWide = 0x2E80;
    const QRectF box(word.boxMm.topLeft() / scanMmPerPoint, word.boxMm.size() / scanMmPerPoint);
    const auto widthOf = [](QChar letter) { return letter.unicode() >= firstWide ? 2 : 1; };
    double allWidths = 0;
    for (const QChar letter : word.text)
        allWidths += widthOf(letter);
    PageRun run{word.text, box, {}, word.spaceAfter, word.endsLine};
    double done = 0;
    for (qsizetype i = 0; i + 1 < word.text.size(); ++i) {
        done += widthOf(word.text.at(i));
        run.edges.append(box.left() + box.width() * done / allWidths);
    }
    return run;
}

/// One that runs already and waits for the next file. Only a view's thread, which ends with it, has one.
std::unique_ptr<Inspector> &spareOnThisThread()
{
    static QThreadStorage<std::unique_ptr<Inspector>> spare;
    return spare.localData();
}

class ScanPages final : public PageContent
{
public:
    ScanPages(std::unique_ptr<Inspector> inspector, FileOutline file)
        : m_inspector(std::move(inspector))
        , m_file(std::move(file))
    {
    }
    ~ScanPages() override { spareOnThisThread() = std::move(m_inspector); }

    [[nodiscard]] QList<QSizeF> pageSizes() const override
    {
        QList<QSizeF> sizes;
        // A page that lies about its size takes the place of A4 and says that it cannot be drawn.
        for (const FileOutline::Page &page : m_file.pages)
            sizes.append((page.sizeMm.isEmpty() ? QSizeF(210, 297) : page.sizeMm) / scanMmPerPoint);
        return sizes;
    }

    [[nodiscard]] QImage draw(int page, QSize pixels, const std::function<bool()> &isStale) const override
    {
        return m_inspector->draw(page, pixels, isStale);
    }

    [[nodiscard]] bool hasText() const override { return m_file.kind == PageSource::Kind::Pdf; }

    [[nodiscard]] QList<PageRun> runs(int page, const std::function<bool()> &isStale) const override
    {
        QList<PageRun> runs;
        for (const PageWord &word : m_inspector->words(page, isStale))
            runs.append(runOf(word));
        return runs;
    }

private:
    std::unique_ptr<Inspector> m_inspector;
    FileOutline m_file;
};

void startSpare()
{
    std::unique_ptr<Inspector> &spare = spareOnThisThread();
    if (!spare)
        spare = std::make_unique<Inspector>();
    spare->start();
}

MadePages openScan(const QString &path)
{
    std::unique_ptr<Inspector> inspector = std::exchange(spareOnThisThread(), nullptr);
    if (!inspector)
        inspector = std::make_unique<Inspector>();
    FileOutline file = inspector->open(path);
    if (file.fault) {
        spareOnThisThread() = std::move(inspector);
        return {{}, pageFaultText(*file.fault), {}};
    }
    return {std::make_unique<ScanPages>(std::move(inspector), std::move(file)), {}, {}};
}

} // namespace

ScanPreview::ScanPreview(QWidget *parent)
    : QWidget(parent)
    , m_view(new PageView(this))
    , m_strip(new PageView(this))
    , m_said(new QLabel(this))
    , m_place(new QLabel(this))
{
    const int unit = spacingUnit(this);
    m_view->setObjectName(QStringLiteral("scanPages"));
    m_view->setAccessibleName(tr("Pages of the file"));
    m_place->setObjectName(QStringLiteral("scanPlace"));
    m_previous = addButton(QStringLiteral("previousPage"), QStringLiteral("previous"), tr("Previous page"));
    m_next = addButton(QStringLiteral("nextPage"), QStringLiteral("next"), tr("Next page"));
    m_turnLeft = addButton(QStringLiteral("turnLeft"), QStringLiteral("turn-left"), tr("Turn to the left"));
    m_turnRight =
        addButton(QStringLiteral("turnRight"), QStringLiteral("turn-right"), tr("Turn to the right"));
    m_zoomOut = addButton(QStringLiteral("zoomOut"), QStringLiteral("zoom-out"), tr("Smaller (Ctrl+-)"));
    m_zoomIn = addButton(QStringLiteral("zoomIn"), QStringLiteral("zoom-in"), tr("Larger (Ctrl++)"));
    m_zoom = buildZoom();
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(unit / 2, unit / 2, unit / 2, unit / 2);
    bar->setSpacing(unit / 4);
    for (QWidget *widget : QList<QWidget *>{m_previous, m_place, m_next})
        bar->addWidget(widget);
    bar->addStretch();
    for (QWidget *widget : QList<QWidget *>{m_turnLeft, m_turnRight, m_zoomOut, m_zoom, m_zoomIn})
        bar->addWidget(widget);
    m_strip->setObjectName(QStringLiteral("pageStrip"));
    m_strip->setAccessibleName(tr("Small pictures of the pages"));
    m_strip->setFixedWidth(fontMetrics().height() * stripLines);
    m_strip->setFocusPolicy(Qt::NoFocus);
    m_strip->hide();
    m_said->setObjectName(QStringLiteral("seenOnPage"));
    m_said->setWordWrap(true);
    m_said->setContentsMargins(unit, unit / 2, unit, unit / 2);
    m_said->hide();
    auto *pages = new QHBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_strip);
    pages->addWidget(m_view, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addLayout(pages, 1);
    layout->addWidget(m_said);
    setFocusProxy(m_view);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() + 1); });
    connect(m_turnLeft, &QToolButton::clicked, this, [this] { m_view->turnPages(-1); });
    connect(m_turnRight, &QToolButton::clicked, this, [this] { m_view->turnPages(+1); });
    connect(m_strip, &PageView::pageClicked, m_view, &PageView::goToPage);
    connect(m_view, &PageView::currentPageChanged, m_strip, &PageView::showPage);
    connect(m_strip, &PageView::pagesChanged, this, [this] { m_strip->showPage(m_view->currentPage()); });
    connect(m_zoomOut, &QToolButton::clicked, m_view, &PageView::zoomOut);
    connect(m_zoomIn, &QToolButton::clicked, m_view, &PageView::zoomIn);
    connect(m_view, &PageView::pagesChanged, this, [this] {
        applyLook();
        updateBar();
        updateStrip();
    });
    connect(m_view, &PageView::pageDrawn, this, &ScanPreview::fillStrip);
    connect(m_view, &PageView::currentPageChanged, this, &ScanPreview::updateBar);
    connect(m_view, &PageView::zoomChanged, this, &ScanPreview::updateBar);
    updateBar();
}

QToolButton *ScanPreview::addButton(const QString &name, const QString &icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIcon(themedIcon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

QToolButton *ScanPreview::buildZoom()
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("zoom"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(tr("Size of the pages"));
    button->setAccessibleName(button->toolTip());
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    auto *group = new QActionGroup(menu);
    for (const QString &text : {tr("Fit width"), tr("Fit page"), tr("100 %")}) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        const auto zoom = static_cast<PageView::Zoom>(m_zooms.size());
        m_zooms.append(action);
        connect(action, &QAction::triggered, this, [this, zoom] { m_view->setZoom(zoom); });
    }
    menu->addSeparator();
    // Also where the bar has no room for their buttons.
    for (const QToolButton *turn : {m_turnLeft, m_turnRight})
        connect(
            menu->addAction(turn->icon(), turn->toolTip()), &QAction::triggered, turn, &QToolButton::click);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    button->setMenu(menu);
    return button;
}

void ScanPreview::setFile(const QString &path)
{
    if (path == m_path && !path.isEmpty())
        return;
    m_path = path;
    m_look.reset();
    m_view->setPages([path] { return openScan(path); }, false);
}

void ScanPreview::setLook(const std::optional<FileLook> &look)
{
    m_look = look ? std::make_shared<const FileLook>(*look) : nullptr;
    applyLook();
    updateBar();
}

void ScanPreview::applyLook()
{
    QHash<int, QList<PageMark>> marks;
    for (int page = 0; m_look && page < static_cast<int>(m_look->pages.size()); ++page) {
        const ScannedPage &seen = m_look->pages.at(page);
        for (const HandwritingMark &hand : seen.handwriting.marks)
            marks[page].append(
                {QRectF(hand.boxMm.topLeft() / scanMmPerPoint, hand.boxMm.size() / scanMmPerPoint),
                    hand.isByPen, hand.isByPen ? tr("Written by hand") : tr("Perhaps written by hand")});
        const SealSearch &seals = seen.seals;
        const bool isSure = seals.verdict == SealVerdict::Found;
        for (const SealMark &seal : seals.marks) {
            QRectF box(0, 0, seal.diameterMm / scanMmPerPoint, seal.diameterMm / scanMmPerPoint);
            box.moveCenter(seal.centreMm / scanMmPerPoint);
            marks[page].append({box, isSure,
                isSure ? tr("Red seal, %1 mm across").arg(qRound(seal.diameterMm))
                       : tr("Perhaps a seal, %1 mm across").arg(qRound(seal.diameterMm))});
        }
    }
    m_view->setMarks(marks);
}

QString ScanPreview::said(int page) const
{
    if (!m_look || page >= m_look->pages.size() || !m_look->pages.at(page).isDrawn)
        return {};
    const ScannedPage &seen = m_look->pages.at(page);
    QStringList parts;
    for (const PageTrouble trouble : troublesOf(seen.look))
        parts.append(pageTroubleText(trouble, seen.look));
    if (seen.seals.verdict == SealVerdict::Found)
        parts.append(tr("%n red seal(s)", nullptr, static_cast<int>(seen.seals.marks.size())));
    else if (seen.seals.verdict == SealVerdict::Unsure)
        parts.append(tr("perhaps a seal"));
    else
        parts.append(tr("no red seal"));
    if (seen.handwriting.verdict == HandwritingVerdict::Found)
        parts.append(tr("something written by hand"));
    else if (seen.handwriting.verdict == HandwritingVerdict::Unsure)
        parts.append(tr("perhaps something written by hand"));
    if (seen.dpi > 0)
        parts.append(tr("pictures with %1 dpi").arg(seen.dpi));
    return tr("Seen on this page: %1").arg(parts.join(tr("; ")));
}

void ScanPreview::updateStrip()
{
    const bool hasRoom = width() > m_strip->width() * roomForStrip;
    const bool isWanted = m_view->pageCount() > 1 && hasRoom;
    if (m_stripPath != (isWanted ? m_path : QString())) {
        m_strip->clear({});
        m_stripPath.clear();
    }
    m_strip->setVisible(isWanted);
    fillStrip();
}

void ScanPreview::fillStrip()
{
    // Not before the page itself, which it would hold up.
    if (m_strip->isHidden() || m_stripPath == m_path || !m_view->isUpToDate())
        return;
    m_stripPath = m_path;
    m_strip->setPages([path = m_path] { return openScan(path); }, false);
}

void ScanPreview::fitBar()
{
    const int unit = spacingUnit(this);
    int needed = unit;
    for (const QWidget *widget : QList<QWidget *>{m_previous, m_place, m_next, m_zoomOut, m_zoom, m_zoomIn})
        needed += widget->sizeHint().width() + unit / 2;
    for (QToolButton *button : {m_turnRight, m_turnLeft}) {
        needed += button->sizeHint().width() + unit / 2;
        button->setVisible(width() >= needed);
    }
}

void ScanPreview::warmUp()
{
    if (m_path.isEmpty())
        m_view->prepare(&startSpare);
}

void ScanPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBar();
    updateStrip();
}

void ScanPreview::clear(const QString &text)
{
    m_path.clear();
    m_look.reset();
    m_view->clear(text);
}

void ScanPreview::updateBar()
{
    const int pages = m_view->pageCount();
    const int page = m_view->currentPage();
    m_place->setText(pages > 0 ? tr("Page %1 of %2").arg(page + 1).arg(pages) : QString());
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pages);
    for (QToolButton *button : {m_turnLeft, m_turnRight, m_zoomOut, m_zoom, m_zoomIn})
        button->setEnabled(pages > 0);
    fitBar();
    const QString seen = pages > 0 ? said(page) : QString();
    m_said->setText(seen);
    m_said->setVisible(!seen.isEmpty());
    m_zoom->setText(tr("%1 %", "size of a page").arg(m_view->percent()));
    for (int zoom = 0; zoom < m_zooms.size(); ++zoom)
        m_zooms.at(zoom)->setChecked(static_cast<int>(m_view->zoom()) == zoom);
}

} // namespace chuding
