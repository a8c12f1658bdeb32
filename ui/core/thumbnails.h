// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThread>

#include <memory>

namespace chuding {

/// What a list shows of a file.
struct Thumbnail
{
    QImage image;  ///< of the first page; null with a fault
    int pages = 0; ///< 0: not known
    QString fault; ///< why it cannot be shown, a sentence

    [[nodiscard]] bool isKnown() const { return pages > 0 || !fault.isEmpty(); }
};

/// Small pictures of files, drawn on a thread of their own and kept within a limit of bytes. Files are known
/// by their SHA-256. Lives on the GUI thread.
class Thumbnails final : public QObject
{
    Q_OBJECT

public:
    explicit Thumbnails(QObject *parent = nullptr);
    ~Thumbnails() override;

    [[nodiscard]] Thumbnail find(const QString &sha256) const;
    /// Draws it in a box of so many pixels, unless it is there or being drawn.
    void load(const QString &sha256, const QString &path, QSize box);
    /// What is waiting is not drawn any more.
    void cancel();
    /// A file that could not even be found.
    void setFault(const QString &sha256, const QString &fault);

Q_SIGNALS:
    void loaded(const QString &sha256);

private:
    class Worker;
    void store(const QString &sha256, const Thumbnail &thumbnail);

    QCache<QString, Thumbnail> m_thumbnails; ///< costs are KiB
    QSet<QString> m_waiting;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< on the thread
    int m_round = 0;                  ///< what was asked for before the last `cancel` is of an earlier one
};

} // namespace chuding
