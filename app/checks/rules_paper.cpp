// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_scope.h"

#include <QCoreApplication>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// What is handed in on paper: R-PAPER (section 五(二)).
class PaperRules
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Checks)

public:
    static void papers(RuleScope &s);

private:
    static void paper(RuleScope &s, const QString &rule, AttachmentKind kind);
};

void PaperRules::paper(RuleScope &s, const QString &rule, AttachmentKind kind)
{
    if (s.has(kind))
        return;
    if (s.hasBeenDelivered()) {
        s.error(rule, u"attachments"_s, tr("Papers were handed in without %1.").arg(codeText(kind)));
    } else if (s.hasBeenReviewed()) {
        s.info(rule, u"attachments"_s, tr("Still to be done: %1.").arg(codeText(kind)));
    }
}

void PaperRules::papers(RuleScope &s)
{
    paper(s, u"R-PAPER-1"_s, AttachmentKind::Submission);
    paper(s, u"R-PAPER-2"_s, AttachmentKind::NoticeReport);
    if (!s.hasBeenDelivered())
        return;
    s.confirm(u"R-PAPER-1"_s, Severity::Error, u"delivered"_s,
        tr("Is 呈报表 exported from the platform, in two copies, printed on both sides, with the "
           "watermark?"));
    s.confirm(u"R-PAPER-3"_s, Severity::Error, u"delivered"_s,
        tr("Did the authority above gather 呈报表 and 附件4 and hand them to the county bureau?"));
}

} // namespace

QList<Rule> paperRules()
{
    return {{{u"R-PAPER-1"_s, u"R-PAPER-2"_s, u"R-PAPER-3"_s}, &PaperRules::papers}};
}

} // namespace chuding
