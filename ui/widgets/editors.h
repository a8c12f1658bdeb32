// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/dates.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTimer>

#include <optional>

class QAction;

namespace chuding {

/// The wheel scrolls what lies around the field, or does nothing, unless the field has the focus.
void keepFromWheel(QWidget *field);

/// A combo box that the mouse wheel leaves alone unless it has the focus. Its first entry is empty and
/// means "not known".
class ChoiceEdit : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceEdit(QWidget *parent = nullptr);

    /// All texts of a code table, in its order.
    template <typename E>
    void addCodes()
    {
        for (const Code<E> &code : codeTable<E>())
            addItem(code.text, QVariant(static_cast<int>(code.value)));
    }
    template <typename E>
    void setCode(std::optional<E> value)
    {
        setCurrentIndex(value ? findData(QVariant(static_cast<int>(*value))) : 0);
    }
    template <typename E>
    [[nodiscard]] std::optional<E> code() const
    {
        const QVariant value = currentData();
        return value.isValid() ? std::optional(static_cast<E>(value.toInt())) : std::nullopt;
    }
    /// 是 / 否.
    void addYesNo();
    void setYesNo(std::optional<bool> value);
    [[nodiscard]] std::optional<bool> yesNo() const;

Q_SIGNALS:
    /// By the user.
    void edited();
};

/// A text that is usually one of a list; other text is kept as typed. Completes by any part of the words.
class SuggestEdit final : public ChoiceEdit
{
    Q_OBJECT

public:
    explicit SuggestEdit(const QStringList &suggestions, QWidget *parent = nullptr);
    /// Keeps the text.
    void setSuggestions(const QStringList &suggestions);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;

private:
    bool m_loading = false;
};

/// A line for a date (to the day or the month) or a moment. What cannot be read stays as typed and is a
/// fault, never lost.
class DateEdit final : public QLineEdit
{
    Q_OBJECT

public:
    enum class Kind { DayOrMonth, Moment };
    explicit DateEdit(Kind kind, QWidget *parent = nullptr);

    void setDate(const DayOrMonth &date);
    void setMoment(const Moment &moment);
    /// Not known when the text is empty or cannot be read.
    [[nodiscard]] DayOrMonth date() const;
    [[nodiscard]] Moment moment() const;
    /// Translated; empty: all is well.
    [[nodiscard]] QString fault() const;

private:
    void normalize();
    Kind m_kind;
};

/// A resident ID number, masked until the eye is pressed, and masked again a while later.
class IdNumberEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit IdNumberEdit(QWidget *parent = nullptr);
    /// Masks it, unless there is nothing to mask.
    void setNumber(const QString &number);
    [[nodiscard]] QString number() const;
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);
    /// Of all such fields: how long a number stays legible from the next time on.
    static void setLegibleMinutes(int minutes);

Q_SIGNALS:
    void numberEdited();

private:
    void display();

    QAction *m_eye = nullptr;
    QTimer m_maskTimer;
    QString m_number;
    bool m_revealed = false;
};

/// Sets the width of a line for `characters` digits; Chinese characters count two.
void setCharacterWidth(QLineEdit *edit, int characters);

} // namespace chuding
