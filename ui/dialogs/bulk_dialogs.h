// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/dates.h"
#include "policy/policy.h"
#include "ui/core/dialog.h"

#include <QList>
#include <QString>

class QButtonGroup;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace chuding {

class ChoiceEdit;
class DateEdit;
class SuggestEdit;

/// Asks for one value that many applicants are to get. Shows in one line to how many.
class BulkDialog : public Dialog
{
    Q_OBJECT

public:
    BulkDialog(const QString &title, int people, QWidget *parent);

protected:
    /// The fields go above the buttons.
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    void setUsable(bool usable, const QString &lack = {});

private:
    QFormLayout *m_form = nullptr;
    QPushButton *m_accept = nullptr;
};

/// 主管局 of many.
class DepartmentDialog final : public BulkDialog
{
    Q_OBJECT

public:
    DepartmentDialog(int people, const QStringList &known, QWidget *parent);
    [[nodiscard]] QString department() const;

private:
    SuggestEdit *m_department = nullptr;
};

/// Specialty, and with it a title of its series.
class SpecialtyDialog final : public BulkDialog
{
    Q_OBJECT

public:
    SpecialtyDialog(int people, const Policy &policy, QWidget *parent);
    [[nodiscard]] QString specialty() const;
    /// Empty: the titles stay.
    [[nodiscard]] QString title() const;
    /// Of the title.
    [[nodiscard]] std::optional<TitleLevel> level() const;

private:
    void fillTitles();

    const Policy m_policy;
    ChoiceEdit *m_specialty = nullptr;
    ChoiceEdit *m_title = nullptr;
};

/// A rule that asks something about some of the chosen.
struct OpenQuestion
{
    QString rule;
    QString example; ///< how it is asked about one of them
    int people = 0;
};

struct BulkAnswer
{
    QString rule;
    bool yes = true;
    QString reason;
};

/// Yes or no to each question that is open, for all it concerns; a reason for a no.
class AnswersDialog final : public BulkDialog
{
    Q_OBJECT

public:
    AnswersDialog(int people, const QList<OpenQuestion> &questions, QWidget *parent);
    [[nodiscard]] QList<BulkAnswer> answers() const;

private:
    struct Row
    {
        QString rule;
        ChoiceEdit *answer = nullptr;
        QLineEdit *reason = nullptr;
    };
    void addQuestion(const OpenQuestion &question);
    void judge();

    QList<Row> m_rows;
};

} // namespace chuding
