// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/forms.h"

#include <QToolButton>

class QActionGroup;

namespace chuding {

class Settings;

/// Opens the choices of how the lists of a paper look: order of names and groups, two-character names, size
/// of the sheet. Remembered for all papers; hidden for papers without a list.
class ListLookButton final : public QToolButton
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit ListLookButton(Settings &settings, QWidget *parent = nullptr);
    void setKind(FormKind kind);

Q_SIGNALS:
    /// The settings hold what was chosen.
    void changed();

private:
    template <typename E>
    QActionGroup *addChoice(
        const char *name, const QList<std::pair<E, QString>> &texts, E FormOptions::*member);
    void showChosen();

    Settings &m_settings;
    QActionGroup *m_names = nullptr;
    QActionGroup *m_groups = nullptr;
    QActionGroup *m_paper = nullptr;
    QAction *m_spaced = nullptr;
};

} // namespace chuding
