// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scans/file_look.h"
#include "scans/page_assembly.h"

#include <QImage>
#include <QObject>
#include <QThread>

#include <memory>
#include <optional>

namespace chuding {

/// Opens files and draws pages for somebody who arranges them, on a thread of its own, one after the other.
/// Lives on the GUI thread.
class PageDrawer final : public QObject
{
    Q_OBJECT

public:
    explicit PageDrawer(QObject *parent = nullptr);
    /// What is still waiting is not done any more.
    ~PageDrawer() override;

    void open(const QString &path);
    /// The page as it will be, in a box of so many pixels. `ticket` comes back with it.
    void draw(int ticket, const PagePart &part, QSize box);
    /// The page as the file has it.
    void drawOriginal(int ticket, const PagePart &part, QSize box);
    void findCorners(int ticket, const PagePart &part);

Q_SIGNALS:
    void opened(const QString &path, const chuding::FileOutline &file);
    /// A null image: it cannot be drawn.
    void drawn(int ticket, const QImage &image);
    void originalDrawn(int ticket, const QImage &image);
    void cornersFound(int ticket, const std::optional<chuding::PageCorners> &corners);

private:
    class Worker;
    template <typename Work>
    void post(Work work);

    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< on the thread
};

} // namespace chuding
