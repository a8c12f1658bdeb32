// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QToolButton;

namespace chuding {

/// Buttons on one line: with their texts where all of them have room, else with icons alone; the first, which
/// is the one used most, keeps its text as long as it can.
class ToolRow final : public QWidget
{
public:
    explicit ToolRow(QWidget *parent = nullptr);

    /// `name` is its object name, `icon` one of ui/icons. The tip says what it does, the text is read aloud.
    QToolButton *add(const QString &name, const QString &icon, const QString &text, const QString &tip);
    /// All icons.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    /// So many of the first ones show theirs. The width that this needs.
    int showTexts(qsizetype texts);

    QList<QToolButton *> m_buttons;
    int m_leastWidth = 0;
};

} // namespace chuding
