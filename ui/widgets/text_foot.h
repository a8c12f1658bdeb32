// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/settings.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPlainTextEdit;
class QToolButton;

namespace chuding {

/// The line under a long text: how many characters it has, against the form's limits, and the phrases that
/// somebody keeps for it (常用语; Ctrl+J in the text).
class TextFoot final : public QWidget
{
    Q_OBJECT

public:
    /// Phrases are kept by the object name of `edit`, which must outlive it.
    TextFoot(QPlainTextEdit *edit, QWidget *parent);
    /// 0: no limit.
    void setLimits(int least, int most);

private:
    void showCount();
    void fillMenu();
    void insert(const QString &phrase);
    void keepSelection();
    [[nodiscard]] QString selection() const;

    Settings m_settings;
    QPlainTextEdit *m_edit = nullptr;
    int m_least = 0;
    int m_most = 0;
    QLabel *m_count = nullptr;
    QToolButton *m_button = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace chuding
