// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_preview.h"

#include "ui/core/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtMath>

#include <atomic>
#include <optional>

namespace chuding {

namespace {
constexpr double screenPointsPerInch = 72.0;
constexpr double actualDpi = 96.0;
/// Pages kept as pictures; at 200 % some 14 MB each.
constexpr qsizetype keptPages = 8;
} // namespace

/// Holds the document, which belongs to its thread.
class FormPreview::Worker final : public QObject
{
public:
    explicit Worker(FormPreview *preview)
        : m_preview(preview)
    {
    }

    /// May be called on any thread: everything older is skipped.
    void want(int generation) { m_wanted = generation; }

    void layOut(int generation, FormKind kind, const FormData &data)
    {
        if (generation != m_wanted)
            return;
        Result<FormDocument> document = layoutForm(kind, data);
        if (!document) {
            m_document.reset();
            reply(
                [this, generation, error = document.error()] { m_preview->showFailure(generation, error); });
            return;
        }
        m_document.emplace(std::move(*document));
        QList<QSizeF> sizes;
        for (int page = 0; page < m_document->pageCount(); ++page)
            sizes.append(m_document->pageSize(page));
        reply([this, generation, sizes, report = m_document->report()] {
            m_preview->showLayout(generation, sizes, report);
        });
    }

    void draw(int generation, int page, double scale, double ratio)
    {
        if (generation != m_wanted || !m_document || page >= m_document->pageCount())
            return;
        const QSizeF size = m_document->pageSize(page) * scale * ratio;
        QImage image(size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale * ratio, scale * ratio);
        m_document->paint(painter, page);
        painter.end();
        image.setDevicePixelRatio(ratio);
        reply(
            [this, generation, page, scale, image] { m_preview->showPage(generation, page, scale, image); });
    }

    void drop() { m_document.reset(); }

private:
    template <typename Call>
    void reply(Call call)
    {
        QMetaObject::invokeMethod(m_preview, call, Qt::QueuedConnection);
    }

    FormPreview *m_preview;
    std::atomic<int> m_wanted = 0;
    std::optional<FormDocument> m_document;
};

FormPreview::FormPreview(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_worker(std::make_unique<Worker>(this))
{
    setObjectName(QStringLiteral("formPreview"));
    setAccessibleName(tr("Preview of the paper"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

FormPreview::~FormPreview()
{
    m_worker->want(-1);
    // The document goes on the thread that made it.
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get()] { worker->drop(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void FormPreview::setForm(FormKind kind, const FormData &form)
{
    const int generation = ++m_generation;
    m_worker->want(generation);
    QMetaObject::invokeMethod(m_worker.get(),
        [worker = m_worker.get(), generation, kind, form] { worker->layOut(generation, kind, form); });
}

void FormPreview::clear(const QString &text)
{
    m_shown = ++m_generation;
    m_worker->want(m_generation);
    m_sizes.clear();
    m_images.clear();
    m_scales.clear();
    m_requested.clear();
    m_text = text;
    relayout();
}

void FormPreview::showLayout(int generation, const QList<QSizeF> &sizes, const FormReport &report)
{
    if (generation != m_generation)
        return;
    m_text.clear();
    m_shown = generation;
    m_sizes = sizes;
    m_requested.clear();
    // The old pictures stay until the new ones come, so that nothing flickers while one types.
    m_scales.clear();
    m_images.removeIf([this](const auto &image) { return image.key() >= pageCount(); });
    relayout();
    Q_EMIT laidOut(report);
}

void FormPreview::showFailure(int generation, const Error &error)
{
    if (generation != m_generation)
        return;
    clear(errorText(error));
    Q_EMIT failed(error);
}

void FormPreview::showPage(int generation, int page, double scale, const QImage &image)
{
    if (generation != m_generation)
        return;
    m_images.insert(page, image);
    m_scales.insert(page, scale);
    m_requested.remove(page);
    for (auto kept = m_images.begin(); m_images.size() > keptPages && kept != m_images.end();) {
        if (isVisiblePage(kept.key())) {
            ++kept;
        } else {
            m_scales.remove(kept.key());
            kept = m_images.erase(kept);
        }
    }
    viewport()->update();
    requestPages();
}

bool FormPreview::isUpToDate() const
{
    if (m_shown != m_generation)
        return false;
    for (int page = 0; page < pageCount(); ++page) {
        if (isVisiblePage(page) && !qFuzzyCompare(m_scales.value(page, -1), m_scale))
            return false;
    }
    return true;
}

void FormPreview::setZoom(Zoom zoom)
{
    m_zoom = zoom;
    relayout();
}

double FormPreview::scaleNow() const
{
    const double actual = actualDpi / screenPointsPerInch;
    if (m_sizes.isEmpty() || m_zoom == Zoom::Actual)
        return actual;
    const int margin = spacingUnit(this) * 2;
    double width = 0;
    double height = 0;
    for (const QSizeF &size : m_sizes) {
        width = qMax(width, size.width());
        height = qMax(height, size.height());
    }
    const double byWidth = (viewport()->width() - margin) / width;
    if (m_zoom == Zoom::FitWidth)
        return qBound(0.2, byWidth, actual * 2);
    return qBound(0.2, qMin(byWidth, (viewport()->height() - margin) / height), actual * 2);
}

QRect FormPreview::pageRect(int page) const
{
    const int gap = spacingUnit(this);
    int top = gap;
    for (int before = 0; before < page; ++before)
        top += qCeil(m_sizes.at(before).height() * m_scale) + gap;
    const QSize size = (m_sizes.at(page) * m_scale).toSize();
    const int left = qMax(gap, (viewport()->width() - size.width()) / 2);
    return QRect(
        QPoint(left, top) - QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value()), size);
}

bool FormPreview::isVisiblePage(int page) const
{
    return page < pageCount() && pageRect(page).intersects(viewport()->rect());
}

void FormPreview::relayout()
{
    m_scale = scaleNow();
    const int gap = spacingUnit(this);
    int width = 0;
    int height = gap;
    for (const QSizeF &size : std::as_const(m_sizes)) {
        width = qMax(width, qCeil(size.width() * m_scale) + gap * 2);
        height += qCeil(size.height() * m_scale) + gap;
    }
    const QSize seen = viewport()->size();
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setRange(0, qMax(0, height - seen.height()));
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setRange(0, qMax(0, width - seen.width()));
    viewport()->update();
    requestPages();
}

void FormPreview::requestPages()
{
    if (m_shown != m_generation)
        return;
    for (int page = 0; page < pageCount(); ++page) {
        if (!isVisiblePage(page) || m_requested.contains(page) ||
            qFuzzyCompare(m_scales.value(page, -1), m_scale))
            continue;
        m_requested.insert(page);
        const double ratio = devicePixelRatioF();
        QMetaObject::invokeMethod(
            m_worker.get(), [worker = m_worker.get(), generation = m_generation, page, scale = m_scale,
                                ratio] { worker->draw(generation, page, scale, ratio); });
    }
}

void FormPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_sizes.isEmpty()) {
        const int margin = spacingUnit(this) * 4;
        painter.setPen(quietTextColor(palette()));
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
            Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_text);
        return;
    }
    for (int page = 0; page < pageCount(); ++page) {
        const QRect place = pageRect(page);
        if (!place.intersects(viewport()->rect()))
            continue;
        painter.fillRect(place, Qt::white);
        if (m_images.contains(page))
            painter.drawImage(place, m_images.value(page));
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
}

void FormPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void FormPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    requestPages();
}

void FormPreview::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->key() == Qt::Key_PageDown)
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    else if (event->key() == Qt::Key_Home)
        bar->triggerAction(QAbstractSlider::SliderToMinimum);
    else if (event->key() == Qt::Key_End)
        bar->triggerAction(QAbstractSlider::SliderToMaximum);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace chuding
