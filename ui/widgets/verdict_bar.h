// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/applicant_list_model.h"

#include <QWidget>

class QToolButton;

namespace chuding {

/// Counts by verdict; pressing one filters the list.
class VerdictBar final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBar(QWidget *parent = nullptr);
    void setCounts(const VerdictCounts &counts);
    void setChosen(VerdictFilter chosen);

Q_SIGNALS:
    void chosen(chuding::VerdictFilter verdict);

private:
    QToolButton *addButton(const QString &name, VerdictFilter verdict);

    QList<std::pair<VerdictFilter, QToolButton *>> m_buttons;
};

} // namespace chuding
