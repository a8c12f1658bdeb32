// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"
#include "domain/text.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/record_list_edit.h"

#include <QHash>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QWidget>

#include <functional>

class QGridLayout;

namespace chuding {

class TextFoot;

/// The icon at a field's right edge that says that a finding is about it. Always takes its place, so that
/// nothing moves when it appears.
class FieldMark final : public QToolButton
{
    Q_OBJECT

public:
    explicit FieldMark(QWidget *parent = nullptr);
    void clear();
    /// The gravest one wins; all are in the tooltip.
    void addFinding(const Finding &finding);
    [[nodiscard]] bool isSet() const { return !m_texts.isEmpty(); }
    [[nodiscard]] Severity severity() const { return m_severity; }

private:
    Severity m_severity = Severity::Info;
    QStringList m_texts;
};

/// Labels, fields and their marks, one below the other. Fields are known by roster keys.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent = nullptr);

    void addHeading(const QString &text);
    void addHint(const QString &text);
    void addField(const QString &key, const QString &label, QWidget *editor);
    /// Below the last field, without label, mark and binding.
    void addPlain(const QString &name, QWidget *widget);
    /// Below the last field: how many characters `edit` holds, and phrases for it.
    void addTextFoot(QPlainTextEdit *edit);
    /// How long the text of a field may be; 0: no limit.
    void setTextLimits(const QString &key, int least, int most);
    /// Across the whole width, without label and mark.
    void addWide(const QString &key, QWidget *widget);
    /// In the column of the fields, as wide as it may be.
    void addBelow(QWidget *widget);

    [[nodiscard]] QWidget *editor(const QString &key) const { return m_editors.value(key); }
    [[nodiscard]] FieldMark *mark(const QString &key) const { return m_marks.value(key); }
    [[nodiscard]] QString label(const QString &key) const { return m_labels.value(key); }
    [[nodiscard]] QStringList keys() const { return m_marks.keys(); }
    /// In the order in which they were added.
    [[nodiscard]] const QList<QWidget *> &editorsInOrder() const { return m_order; }
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// By the user.
    void edited();
    void markClicked(const QString &key);

private:
    QGridLayout *m_layout = nullptr;
    QHash<QString, QWidget *> m_editors;
    QHash<QString, FieldMark *> m_marks;
    QHash<QString, QString> m_labels;
    QHash<QString, TextFoot *> m_feet;
    QList<QWidget *> m_order;
};

/// A grid whose fields are bound to a record. `access` is a generic lambda from the record (const or not) to
/// the member. Only fields that the user touched are stored, so that an untouched record stays equal.
template <typename Record>
class RecordGrid : public FieldGrid
{
public:
    using FieldGrid::FieldGrid;

    void load(const Record &record)
    {
        for (Binding &binding : m_bindings) {
            binding.load(record);
            binding.touched = false;
        }
    }

    void store(Record &record) const
    {
        for (const Binding &binding : m_bindings) {
            if (binding.touched)
                binding.store(record);
        }
    }

    /// The first field whose text cannot be stored: its key and what is wrong; empty: none.
    [[nodiscard]] std::pair<QString, QString> fault() const
    {
        for (const Binding &binding : m_bindings) {
            const QString text = binding.fault ? binding.fault() : QString();
            if (!text.isEmpty())
                return {binding.key, text};
        }
        return {};
    }

    template <typename Access>
    QLineEdit *addText(const QString &key, const QString &label, Access access, int characters)
    {
        auto *edit = new QLineEdit(this);
        setCharacterWidth(edit, characters);
        addField(key, label, edit);
        const int place = bind(
            key,
            [edit, access](const Record &record) {
                edit->setText(access(record));
                edit->setCursorPosition(0);
            },
            [edit, access](Record &record) { access(record) = cleanedText(edit->text()); });
        connect(edit, &QLineEdit::textEdited, this, [this, place] { touch(place); });
        return edit;
    }

    template <typename E, typename Access>
    ChoiceEdit *addChoice(const QString &key, const QString &label, Access access)
    {
        auto *edit = new ChoiceEdit(this);
        edit->addCodes<E>();
        addField(key, label, edit);
        const int place = bind(
            key, [edit, access](const Record &record) { edit->setCode<E>(access(record)); },
            [edit, access](Record &record) { access(record) = edit->code<E>(); });
        connect(edit, &ChoiceEdit::edited, this, [this, place] { touch(place); });
        return edit;
    }

    template <typename Access>
    ChoiceEdit *addYesNo(const QString &key, const QString &label, Access access)
    {
        auto *edit = new ChoiceEdit(this);
        edit->addYesNo();
        addField(key, label, edit);
        const int place = bind(
            key, [edit, access](const Record &record) { edit->setYesNo(access(record)); },
            [edit, access](Record &record) { access(record) = edit->yesNo(); });
        connect(edit, &ChoiceEdit::edited, this, [this, place] { touch(place); });
        return edit;
    }

    template <typename Access>
    SuggestEdit *addSuggest(
        const QString &key, const QString &label, const QStringList &suggestions, Access access)
    {
        auto *edit = new SuggestEdit(suggestions, this);
        addField(key, label, edit);
        const int place = bind(
            key, [edit, access](const Record &record) { edit->setText(access(record)); },
            [edit, access](Record &record) { access(record) = cleanedText(edit->text()); });
        connect(edit, &ChoiceEdit::edited, this, [this, place] { touch(place); });
        return edit;
    }

    template <typename Access>
    DateEdit *addDate(const QString &key, const QString &label, Access access)
    {
        auto *edit = new DateEdit(DateEdit::Kind::DayOrMonth, this);
        addField(key, label, edit);
        const int place = bind(
            key, [edit, access](const Record &record) { edit->setDate(access(record)); },
            [edit, access](Record &record) { access(record) = edit->date(); });
        m_bindings[place].fault = [edit] { return edit->fault(); };
        connect(edit, &QLineEdit::textEdited, this, [this, place] { touch(place); });
        return edit;
    }

    template <typename Access>
    QPlainTextEdit *addLongText(const QString &key, const QString &label, Access access)
    {
        auto *edit = new QPlainTextEdit(this);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(edit->fontMetrics().height() * 5);
        addField(key, label, edit);
        addTextFoot(edit);
        const int place = bind(
            key,
            [edit, access](const Record &record) {
                const QSignalBlocker blocker(edit);
                edit->setPlainText(access(record));
            },
            [edit, access](Record &record) { access(record) = cleanedText(edit->toPlainText()); });
        connect(edit, &QPlainTextEdit::textChanged, this, [this, place] { touch(place); });
        return edit;
    }

    /// For a field that knows how to load and store by itself; `touch(place)` tells that the user changed it.
    int bind(const QString &key, std::function<void(const Record &)> load,
        std::function<void(Record &)> store, std::function<QString()> fault = {})
    {
        m_bindings.append({key, std::move(load), std::move(store), std::move(fault), false});
        return static_cast<int>(m_bindings.size()) - 1;
    }

    void touch(int place)
    {
        m_bindings[place].touched = true;
        Q_EMIT edited();
    }

private:
    struct Binding
    {
        QString key;
        std::function<void(const Record &)> load;
        std::function<void(Record &)> store;
        std::function<QString()> fault;
        bool touched = false;
    };
    QList<Binding> m_bindings;
};

} // namespace chuding
