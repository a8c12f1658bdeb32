// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page_view.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QLabel;
class QToolButton;

namespace chuding {

struct FileLook;

/// The pages of one file (PDF, JPEG, PNG, TIFF) with buttons for going to pages, turning and zoom, small
/// pictures of all pages where there is room, and what was seen on the page. A file that cannot be shown says
/// why in a sentence.
class ScanPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ScanPreview(QWidget *parent = nullptr);

    /// Starts the process that draws, so that the first page comes sooner.
    void warmUp();
    /// The file that is shown already stays as it is.
    void setFile(const QString &path);
    /// What was seen in that file: seals are ringed, the rest is said of the current page.
    void setLook(const std::optional<FileLook> &look);
    /// Shows a sentence in place of a file.
    void clear(const QString &text);
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] PageView *view() const { return m_view; }
    /// The small pictures.
    [[nodiscard]] PageView *strip() const { return m_strip; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const QString &icon, const QString &text);
    QToolButton *buildZoom();
    void updateBar();
    void updateStrip();
    void fillStrip();
    /// Those for turning step back where the bar is narrow.
    void fitBar();
    void applyLook();
    [[nodiscard]] QString said(int page) const;

    QString m_path;
    QString m_stripPath; ///< of the file in the strip
    std::shared_ptr<const FileLook> m_look;
    PageView *m_view = nullptr;
    PageView *m_strip = nullptr;
    QLabel *m_said = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_turnLeft = nullptr;
    QToolButton *m_turnRight = nullptr;
    QToolButton *m_zoomOut = nullptr;
    QToolButton *m_zoomIn = nullptr;
    QToolButton *m_zoom = nullptr;
    QLabel *m_place = nullptr;
    QList<QAction *> m_zooms; ///< by `PageView::Zoom`
};

} // namespace chuding
