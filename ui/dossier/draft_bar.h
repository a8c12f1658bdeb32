// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dates.h"

#include <QList>
#include <QString>
#include <QUuid>
#include <QWidget>

class QLabel;

namespace chuding {

/// Offers what was typed before the program or the PC died: one record after the other, to go on with or to
/// discard. Hidden while there is none.
class DraftBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftBar(QWidget *parent = nullptr);

    /// A dossier or a round of which there is a draft.
    struct Item
    {
        QUuid id;
        QString name; ///< empty: somebody new
        Moment when;
    };
    void setItems(const QList<Item> &items);
    /// Names that record anew, if there is a draft of it.
    void setName(QUuid id, const QString &name);
    /// Brings the draft of that record to the front, if there is one.
    void prefer(QUuid id);
    /// The draft of that record was dealt with.
    void take(QUuid id);
    [[nodiscard]] bool contains(QUuid id) const;

Q_SIGNALS:
    void continueRequested(QUuid id);
    void discardRequested(QUuid id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void display();

    QList<Item> m_items; ///< the first is shown
    QLabel *m_text = nullptr;
};

} // namespace chuding
