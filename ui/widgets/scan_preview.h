// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page_view.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace chuding {

/// The pages of one file (PDF, JPEG, PNG, TIFF) with buttons for turning and zoom. A file that cannot be
/// shown says why in a sentence.
class ScanPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ScanPreview(QWidget *parent = nullptr);

    /// The file that is shown already stays as it is.
    void setFile(const QString &path);
    /// Shows a sentence in place of a file.
    void clear(const QString &text);
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] PageView *view() const { return m_view; }

private:
    QToolButton *addButton(const QString &name, const QString &icon, const QString &text);
    QToolButton *buildZoom();
    void updateBar();

    QString m_path;
    PageView *m_view = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_zoomOut = nullptr;
    QToolButton *m_zoomIn = nullptr;
    QToolButton *m_zoom = nullptr;
    QLabel *m_place = nullptr;
    QList<QAction *> m_zooms; ///< by `PageView::Zoom`
};

} // namespace chuding
