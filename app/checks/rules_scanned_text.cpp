// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_differences.h"
#include "paper_words.h"
#include "rule_scope.h"

#include <QCoreApplication>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// Whether a paper with that title may lie there.
bool belongsTo(PaperTitle title, AttachmentKind kind)
{
    switch (title) {
    case PaperTitle::EducationRecord:
    case PaperTitle::EnrolmentReport: // one serves for the other
        return kind == AttachmentKind::EducationRecord || kind == AttachmentKind::EnrolmentReport;
    case PaperTitle::Submission:
    case PaperTitle::Prefill: // R-SCAN-8
        return kind == AttachmentKind::Submission;
    case PaperTitle::Training:
        return kind == AttachmentKind::ProfessionalTraining || kind == AttachmentKind::PublicTraining;
    case PaperTitle::Unknown:
        return true;
    }
    return true;
}

/// Whether the file is another paper, and nothing else: a diploma may have its 备案表 behind it.
bool isOtherPaper(const ScanFacts &facts, AttachmentKind kind)
{
    const bool isAlone = facts.papers.size() == 1 && (facts.pages == 1 || kind == AttachmentKind::Submission);
    return isAlone && !belongsTo(facts.papers.constFirst().title, kind);
}

/// What papers with text say: R-SCAN-7 to 9. A program may read wrongly, and a paper may be another's for a
/// good reason: a person decides.
class ScannedTextRules
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Checks)

public:
    static void differences(RuleScope &s);
    static void submissionForm(RuleScope &s);
    static void verification(RuleScope &s);

private:
    static QString attachmentsField() { return u"attachments"_s; }
    static QString differenceText(const QString &paper, const PaperDifference &difference, bool isRecognized);
    static QString lapsed(const PaperFacts &paper, QDate until);
};

QString ScannedTextRules::differenceText(
    const QString &paper, const PaperDifference &difference, bool isRecognized)
{
    const QString form =
        isRecognized ? tr("%1, %2: “%3” was recognized on the scan, perhaps wrongly, “%4” is in the dossier")
                     : tr("%1, %2: “%3” on the paper, “%4” in the dossier");
    return form.arg(paper, paperFieldText(difference.field), difference.printed, difference.known);
}

void ScannedTextRules::differences(RuleScope &s)
{
    const QString series = s.specialty ? s.specialty->series : QString();
    QStringList parts;
    QString field;
    for (const Attachment &attachment : s.dossier.attachments) {
        const ScanFacts *facts = s.scanOf(attachment);
        if (facts && isOtherPaper(*facts, attachment.kind)) {
            parts.append(
                tr("%1: the title on it is “%2”")
                    .arg(codeText(attachment.kind), paperTitleText(facts->papers.constFirst().title)));
        }
        for (const PaperFacts &paper : facts ? facts->papers : QList<PaperFacts>()) {
            // What the unit issues may name others.
            if (paper.title == PaperTitle::Unknown && isUnitPaper(attachment.kind))
                continue;
            for (const PaperDifference &difference : paperDifferences(paper, s.dossier, series)) {
                parts.append(differenceText(codeText(attachment.kind), difference, paper.isRecognized));
                field = field.isEmpty() ? difference.key : field;
            }
        }
    }
    if (parts.isEmpty())
        return;
    parts.removeDuplicates();
    s.confirm(u"R-SCAN-7"_s, Severity::Warning, field.isEmpty() ? attachmentsField() : field,
        tr("Papers say otherwise than the dossier. Do they count all the same? %1").arg(listed(parts)),
        tr("Look at the papers: where a paper is right, correct the dossier; where it is another person's or "
           "another record's, attach the right one."));
}

void ScannedTextRules::submissionForm(RuleScope &s)
{
    for (const Attachment &attachment : s.dossier.attachments) {
        const ScanFacts *facts = s.scanOf(attachment);
        if (attachment.kind != AttachmentKind::Submission || !facts)
            continue;
        const bool isPrefill = std::any_of(facts->papers.cbegin(), facts->papers.cend(),
            [](const PaperFacts &paper) { return paper.title == PaperTitle::Prefill; });
        if (isPrefill) {
            s.warning(u"R-SCAN-8"_s, attachmentsField(),
                tr("What is attached as 呈报表 is the 预填稿 of this program, which does not count."),
                tr("Export 呈报表 from the platform and attach that file."));
        } else if (facts->watermark == ScanFacts::Watermark::NotFound) {
            s.confirm(u"R-SCAN-8"_s, Severity::Warning, attachmentsField(),
                tr("No watermark was seen on 呈报表. Is it the platform's export, with its watermark?"),
                tr("Look at the file; without the watermark, export it from the platform again."));
        }
        if (facts->pages % 2 != 0) {
            s.info(u"R-SCAN-8"_s, attachmentsField(),
                tr("呈报表 has %n page(s): printed on both sides, the back of the last sheet stays blank.",
                    nullptr, facts->pages));
        }
    }
}

/// Why the code cannot be used on that day; empty: it can, or it is not known.
QString ScannedTextRules::lapsed(const PaperFacts &paper, QDate until)
{
    constexpr int mostMonths = 6; // whoever asks for a report chooses one to six
    const auto valid = DayOrMonth::fromText(paper.value(PaperField::ValidUntil));
    if (valid && valid->latest() < until)
        return tr("it is valid until %1").arg(valid->toText());
    const auto updated = DayOrMonth::fromText(paper.value(PaperField::Updated));
    if (!valid && updated && updated->latest().addMonths(mostMonths) < until)
        return tr("it was made on %1 and is valid for %n month(s) at most, if it was not prolonged", nullptr,
            mostMonths)
            .arg(updated->toText());
    return {};
}

/// The county looks the report up at 学信网 while it reviews.
void ScannedTextRules::verification(RuleScope &s)
{
    const QDate until = s.policy.reviewWindow.to.date();
    if (s.hasBeenReviewed() || !until.isValid())
        return;
    QStringList parts;
    for (const Attachment &attachment : s.dossier.attachments) {
        const ScanFacts *facts = s.scanOf(attachment);
        for (const PaperFacts &paper : facts ? facts->papers : QList<PaperFacts>()) {
            if (const QString why = lapsed(paper, until); !why.isEmpty())
                parts.append(tr("%1: %2").arg(codeText(attachment.kind), why));
        }
    }
    if (parts.isEmpty())
        return;
    s.confirm(u"R-SCAN-9"_s, Severity::Warning, attachmentsField(),
        tr("Can 在线验证码 still be used until the review ends on %1? %2").arg(dayText(until), listed(parts)),
        tr("Look the code up at 学信网; prolong it there, or attach a new report."));
}

} // namespace

QList<Rule> scannedTextRules()
{
    return {
        {{u"R-SCAN-7"_s}, &ScannedTextRules::differences},
        {{u"R-SCAN-8"_s}, &ScannedTextRules::submissionForm},
        {{u"R-SCAN-9"_s}, &ScannedTextRules::verification},
    };
}

} // namespace chuding
