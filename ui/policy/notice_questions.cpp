// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/notice_questions.h"

#include <QCoreApplication>

namespace chuding {

namespace {

struct NoticeTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::NoticeQuestions)
};

} // namespace

bool mayReplaceNotice(Prompt &prompt, QWidget *parent, const QString &title, const QString &id)
{
    if (!PolicyCatalog().ids().contains(id))
        return true;
    Question question;
    question.title = title;
    question.text = NoticeTexts::tr("A notice “%1” is there already.").arg(id);
    question.advice =
        NoticeTexts::tr("It is replaced for all libraries on this computer that follow it. Applicants are "
                        "judged by the new text from now on.");
    question.answers = QStringList{NoticeTexts::tr("Replace it")};
    question.defaultAnswer = Question::noAnswer;
    return prompt.ask(parent, question) == 0;
}

QString noticeFilter()
{
    return NoticeTexts::tr("Notices (*.chuding-policy);;All files (*)");
}

} // namespace chuding
