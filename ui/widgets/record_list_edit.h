// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/reading_order.h"

#include <QList>
#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace chuding {

/// One record of a list that is edited as a row of fields.
class RecordRow : public QWidget, public ReadInOwnOrder
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Translated: what cannot be stored as it was typed; empty: all is well.
    [[nodiscard]] virtual QString fault() const { return {}; }
    /// In the order in which Tab goes through them; the first is where a new record is begun.
    [[nodiscard]] virtual QList<QWidget *> fields() const = 0;
    [[nodiscard]] QWidgetList ownOrder() const final { return fields(); }

Q_SIGNALS:
    void edited();
    void removeRequested();
};

/// A list of records, each a row, with a button that adds one.
class RecordListEdit final : public QWidget
{
    Q_OBJECT

public:
    using MakeRow = std::function<RecordRow *(QWidget *parent)>;
    RecordListEdit(const QString &addText, MakeRow makeRow, QWidget *parent = nullptr);

    void clear();
    RecordRow *append();
    [[nodiscard]] const QList<RecordRow *> &rows() const { return m_rows; }
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    /// By the user.
    void edited();

private:
    void addByUser();
    void removeByUser(RecordRow *row);

    MakeRow m_makeRow;
    QVBoxLayout *m_layout = nullptr;
    QPushButton *m_add = nullptr;
    QList<RecordRow *> m_rows;
};

} // namespace chuding
