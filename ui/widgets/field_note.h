// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/theme.h"

#include <QWidget>

class QLabel;

namespace chuding {

/// A line below a field that says how the field stands: icon and words. Keeps its place while it is empty, so
/// that nothing moves; what it says is the field's accessible description too.
class FieldNote final : public QWidget
{
    Q_OBJECT

public:
    /// `field` must outlive it.
    explicit FieldNote(QWidget *field, QWidget *parent = nullptr);
    void say(Meaning meaning, const QString &text);
    /// Without an icon, in the colour of hints.
    void hint(const QString &text);
    void clear() { hint(QString()); }
    [[nodiscard]] QString text() const;

private:
    void show(const QString &text);

    QWidget *m_field = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace chuding
