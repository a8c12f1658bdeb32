// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/policy.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field_grid.h"

#include <QComboBox>
#include <QSpinBox>

namespace chuding {

/// Fields of a notice. Their keys are the JSON pointers of policy.json, so that the faults that `readPolicy`
/// names find their field.
class PolicyGrid final : public RecordGrid<Policy>
{
    Q_OBJECT

public:
    using RecordGrid::RecordGrid;

    template <typename Access>
    void number(const QString &pointer, const QString &label, Access access, int least, int most)
    {
        auto *edit = new QSpinBox(this);
        edit->setRange(least, most);
        edit->setGroupSeparatorShown(least > 9999);
        edit->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        edit->setMinimumWidth(edit->fontMetrics().height() * 8);
        keepFromWheel(edit);
        addField(pointer, label, edit);
        const int place = bind(
            pointer,
            [edit, access](const Policy &policy) {
                const QSignalBlocker quiet(edit);
                edit->setValue(static_cast<int>(access(policy)));
            },
            [edit, access](Policy &policy) { access(policy) = edit->value(); });
        connect(edit, &QSpinBox::valueChanged, this, [this, place] { touch(place); });
    }

    template <typename E, typename Access>
    void code(const QString &pointer, const QString &label, Access access)
    {
        auto *edit = new QComboBox(this);
        for (const Code<E> &one : codeTable<E>())
            edit->addItem(one.text, static_cast<int>(one.value));
        keepFromWheel(edit);
        addField(pointer, label, edit);
        const int place = bind(
            pointer,
            [edit, access](const Policy &policy) {
                edit->setCurrentIndex(edit->findData(static_cast<int>(access(policy))));
            },
            [edit, access](Policy &policy) { access(policy) = static_cast<E>(edit->currentData().toInt()); });
        connect(edit, &QComboBox::activated, this, [this, place] { touch(place); });
    }

    /// A choice between what is false and what is true.
    template <typename Access>
    void yesNo(
        const QString &pointer, const QString &label, const QString &no, const QString &yes, Access access)
    {
        auto *edit = new QComboBox(this);
        edit->addItems({no, yes});
        keepFromWheel(edit);
        addField(pointer, label, edit);
        const int place = bind(
            pointer, [edit, access](const Policy &policy) { edit->setCurrentIndex(access(policy) ? 1 : 0); },
            [edit, access](Policy &policy) { access(policy) = edit->currentIndex() == 1; });
        connect(edit, &QComboBox::activated, this, [this, place] { touch(place); });
    }

    /// Texts in one line, with 、 between them.
    template <typename Access>
    void words(const QString &pointer, const QString &label, Access access)
    {
        auto *edit = new QLineEdit(this);
        setCharacterWidth(edit, wideCharacters);
        edit->setPlaceholderText(tr("Several, with 、 between them"));
        addField(pointer, label, edit);
        const int place = bind(
            pointer,
            [edit, access](const Policy &policy) {
                edit->setText(access(policy).join(u'、'));
                edit->setCursorPosition(0);
            },
            [edit, access](Policy &policy) { access(policy) = wordsOf(edit->text()); });
        connect(edit, &QLineEdit::textEdited, this, [this, place] { touch(place); });
    }

    /// Both ends, below `pointer`.
    template <typename Access>
    void window(const QString &pointer, const QString &label, Access access)
    {
        moment(
            pointer + QStringLiteral("/from"),
            tr("%1 from").arg(label), [access](auto &policy) -> auto & { return access(policy).from; });
        moment(
            pointer + QStringLiteral("/to"),
            tr("%1 until").arg(label), [access](auto &policy) -> auto & { return access(policy).to; });
    }

    template <typename Access>
    void moment(const QString &pointer, const QString &label, Access access)
    {
        auto *edit = new DateEdit(DateEdit::Kind::Moment, this);
        addField(pointer, label, edit);
        const int place = bind(
            pointer, [edit, access](const Policy &policy) { edit->setMoment(access(policy)); },
            [edit, access](Policy &policy) { access(policy) = edit->moment(); },
            [edit] { return edit->fault(); });
        connect(edit, &QLineEdit::textEdited, this, [this, place] { touch(place); });
    }

    void issued(const QString &pointer, const QString &label);
    /// The level of title that an education leads to.
    void level(const QString &pointer, const QString &label, const QString &bucket);

    /// What stands between 、 or commas, each once, without blanks around it.
    [[nodiscard]] static QStringList wordsOf(const QString &text);

    static constexpr int wideCharacters = 60;
};

} // namespace chuding
