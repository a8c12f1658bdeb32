// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow.h"
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
    static void paper(RuleScope &s, const QString &rule, AttachmentKind kind, const QString &getIt);
};

void PaperRules::paper(RuleScope &s, const QString &rule, AttachmentKind kind, const QString &getIt)
{
    if (s.has(kind))
        return;
    const AttachmentNeed need = attachmentNeed(s, kind);
    const Moment &due = s.policy.paperWindow.to;
    if (need == AttachmentNeed::Required) {
        s.error(rule, u"attachments"_s, tr("Papers were handed in without %1.").arg(codeText(kind)),
            (surelyBefore(due, s.context.asOf)
                    ? tr("If it was handed in, add it to the attachments. Otherwise the time for papers is "
                         "over (%1): ask the county bureau whether it still accepts it.")
                    : getIt)
                .arg(minuteText(due)));
    } else if (need == AttachmentNeed::Due) {
        s.info(rule, u"attachments"_s, tr("Still to be done: %1.").arg(codeText(kind)));
    }
}

void PaperRules::papers(RuleScope &s)
{
    paper(s, u"R-PAPER-1"_s, AttachmentKind::Submission,
        tr("If it was handed in, add it to the attachments. Otherwise export it from the platform, print two "
           "copies on both sides and hand them in by %1."));
    paper(s, u"R-PAPER-2"_s, AttachmentKind::NoticeReport,
        tr("If it was handed in, add it to the attachments. Otherwise issue it with seal and date and hand "
           "it in by %1."));
    if (!s.hasBeenDelivered())
        return;
    s.confirm(u"R-PAPER-1"_s, Severity::Error, u"delivered"_s,
        tr("Is 呈报表 exported from the platform, in two copies, printed on both sides, with the "
           "watermark?"),
        tr("Look at the paper; if a copy, the back or the watermark is missing, export and print it again "
           "from the platform."));
    if (!hasDepartment(s.dossier.employment))
        return; // nobody gathers: the unit hands in itself
    if (!s.dossier.eventMoment(DossierEvent::Delivered).isKnown())
        return; // still with the authority above
    s.confirm(u"R-PAPER-3"_s, Severity::Error, u"delivered"_s,
        tr("Did the authority above gather 呈报表 and 附件4 and hand them to the county bureau?"),
        tr("Ask the authority above when it handed them in; if it has not, it must do so by %1.")
            .arg(minuteText(s.policy.paperWindow.to)));
}

} // namespace

QList<Rule> paperRules()
{
    return {{{u"R-PAPER-1"_s, u"R-PAPER-2"_s, u"R-PAPER-3"_s}, &PaperRules::papers}};
}

} // namespace chuding
