// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"

#include <QFrame>

class QLabel;

namespace chuding {

/// One finding: icon and word, what is wrong, the clause, and the remedy as a link to the field. A click or
/// Enter goes to the field.
class FindingCard final : public QFrame
{
    Q_OBJECT

public:
    FindingCard(const Finding &finding, const QString &fieldName, QWidget *parent = nullptr);
    [[nodiscard]] const Finding &finding() const { return m_finding; }
    /// Draws attention to it, as after a click on a field's mark.
    void emphasize();

Q_SIGNALS:
    void activated(const QString &field);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColors();

    Finding m_finding;
    QLabel *m_icon = nullptr;
    QLabel *m_word = nullptr;
    QLabel *m_field = nullptr;
    QLabel *m_clause = nullptr;
    QLabel *m_remedy = nullptr;
};

} // namespace chuding
