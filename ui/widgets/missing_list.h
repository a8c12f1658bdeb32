// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/forms.h"

#include <QListWidget>

namespace chuding {

/// What is missing on a paper; a click or Enter leads to where it is entered. Hidden while nothing is.
class MissingList final : public QListWidget
{
    Q_OBJECT

public:
    explicit MissingList(QWidget *parent = nullptr);
    void setFacts(const QList<MissingFact> &facts);

Q_SIGNALS:
    /// Of this dossier, or (null) of the round.
    void fieldRequested(QUuid dossier, const QString &field);

private:
    QList<MissingFact> m_facts;
};

} // namespace chuding
