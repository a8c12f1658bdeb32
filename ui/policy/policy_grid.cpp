// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policy_grid.h"

#include <QEvent>
#include <QRegularExpression>

namespace chuding {

void PolicyGrid::issued(const QString &pointer, const QString &label)
{
    auto *edit = new DateEdit(DateEdit::Kind::DayOrMonth, this);
    addField(pointer, label, edit);
    const int place = bind(
        pointer, [edit](const Policy &policy) { edit->setDate(DayOrMonth(policy.issued)); },
        [edit](Policy &policy) { policy.issued = edit->date().hasDay() ? edit->date().earliest() : QDate(); },
        [edit] {
            const bool isMonth = edit->date().isKnown() && !edit->date().hasDay();
            return isMonth ? tr("the day is needed, too") : edit->fault();
        });
    connect(edit, &QLineEdit::textEdited, this, [this, place] { touch(place); });
}

void PolicyGrid::level(const QString &pointer, const QString &label, const QString &bucket)
{
    auto *edit = new QComboBox(this);
    for (const Code<TitleLevel> &one : codeTable<TitleLevel>())
        edit->addItem(one.text, one.key);
    keepFromWheel(edit);
    addField(pointer, label, edit);
    const int place = bind(
        pointer,
        [edit, bucket](const Policy &policy) {
            edit->setCurrentIndex(edit->findData(policy.levelByEducation.value(bucket)));
        },
        [edit, bucket](
            Policy &policy) { policy.levelByEducation.insert(bucket, edit->currentData().toString()); });
    connect(edit, &QComboBox::activated, this, [this, place] { touch(place); });
}

QStringList PolicyGrid::wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[、，,；;\\n]"));
    QStringList words;
    for (const QString &part : text.split(between)) {
        const QString word = part.simplified();
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    return words;
}

} // namespace chuding
