// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/exchange.h"
#include "ui/pages/page.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace chuding {

/// All packages that were sent from here and taken in, the newest first; and receipts for the latter.
class RecordPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPane(const PageTools &tools, QWidget *parent = nullptr);
    void read();
    void saveState();
    /// Asks for the key, for those of these that were taken in here.
    void writeReceipts(const QList<QUuid> &packages);

Q_SIGNALS:
    void message(const QString &text);

private:
    void build();
    void show(const QList<PackageRecord> &packages);
    void add(const PackageRecord &record, bool isReceipted);
    void askForKey(const QList<PackageRecord> &packages);
    void writeChosen();
    void showState();
    [[nodiscard]] QList<PackageRecord> chosen() const;

    const PageTools m_tools;
    QList<PackageRecord> m_records; ///< as they stand in the list
    QTreeWidget *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_receipts = nullptr;
};

} // namespace chuding
