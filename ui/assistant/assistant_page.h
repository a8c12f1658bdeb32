// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "policy/policy_file.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QVBoxLayout;

namespace chuding {

class FieldNote;

/// What the assistant asks for, page by page.
struct NewLibrary
{
    LibraryInfo info;
    QString path;
    QString operatorName;
    QString authority;                ///< above the unit; may be empty
    std::optional<PolicyFile> policy; ///< to be taken in first
    QString policyTitle;
    int policyYear = 0;
};

/// A page of the assistant: a heading, a sentence, and fields with a note below each.
class AssistantPage : public QWidget
{
    Q_OBJECT

public:
    AssistantPage(const QString &title, const QString &intro, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    /// The page comes up; `so` is what the pages before it were told.
    virtual void enter(const NewLibrary &so) = 0;
    /// Writes what it was told into `order`.
    virtual void fill(NewLibrary &order) const = 0;
    /// Says beside each field what is wrong with it. The first of them; null: nothing is.
    virtual QWidget *judge() = 0;
    /// Where the keyboard is when the page comes up.
    [[nodiscard]] virtual QWidget *firstField() const = 0;

Q_SIGNALS:
    /// Something that can be finished only later was settled.
    void settled();

protected:
    /// A row of label, field and note. `field` may stand in `row` together with others.
    FieldNote *addField(const QString &label, QWidget *field, QWidget *row = nullptr);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] QGridLayout *grid() const { return m_grid; }

private:
    QString m_title;
    QVBoxLayout *m_column = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace chuding
