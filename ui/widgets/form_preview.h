// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/forms.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>
#include <QSet>
#include <QThread>

#include <memory>

namespace chuding {

/// A form as it will be printed: drawn by the painter of the PDF, one page below the other. Laid out and
/// drawn on a thread of its own; the newest request wins.
class FormPreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom { FitWidth, FitPage, Actual };

    explicit FormPreview(QWidget *parent = nullptr);
    ~FormPreview() override;

    void setForm(FormKind kind, const FormData &form);
    /// Shows a sentence in place of pages.
    void clear(const QString &text);
    void setZoom(Zoom zoom);
    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_sizes.size()); }
    /// Whether what is shown is what was asked for last, with all visible pages drawn.
    [[nodiscard]] bool isUpToDate() const;
    [[nodiscard]] QString text() const { return m_text; }

Q_SIGNALS:
    void laidOut(const chuding::FormReport &report);
    void failed(const chuding::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Worker;

    void showLayout(int generation, const QList<QSizeF> &sizes, const FormReport &report);
    void showFailure(int generation, const Error &error);
    void showPage(int generation, int page, double scale, const QImage &image);
    void relayout();
    void requestPages();
    [[nodiscard]] double scaleNow() const;
    [[nodiscard]] QRect pageRect(int page) const;
    [[nodiscard]] bool isVisiblePage(int page) const;

    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< on the thread
    QList<QSizeF> m_sizes;            ///< in points
    QHash<int, QImage> m_images;      ///< of this layout; an old scale is drawn until the new one is there
    QHash<int, double> m_scales;
    QSet<int> m_requested;
    QString m_text;
    Zoom m_zoom = Zoom::FitWidth;
    double m_scale = 1;
    int m_generation = 0;
    int m_shown = 0; ///< generation of the pages
};

} // namespace chuding
