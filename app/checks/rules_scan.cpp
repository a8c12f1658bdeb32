// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_scope.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// What was seen in the files: R-SCAN. The notice asks for papers that can be read (五(一)); dots only raise
/// questions, a person decides.
class ScanRules
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Checks)

public:
    static void unreadable(RuleScope &s);
    static void troubles(RuleScope &s);
    static void sameFile(RuleScope &s);
    static void samePage(RuleScope &s);
    static void seals(RuleScope &s);

private:
    static QString field() { return u"attachments"_s; }
};

void ScanRules::unreadable(RuleScope &s)
{
    for (const Attachment &paper : s.dossier.attachments) {
        const ScanFacts *facts = s.scanOf(paper);
        if (facts && !facts->fault.isEmpty()) {
            s.warning(u"R-SCAN-1"_s, field(), tr("%1: %2").arg(codeText(paper.kind), facts->fault),
                tr("Attach a file that can be read in its place."));
        }
    }
}

void ScanRules::troubles(RuleScope &s)
{
    QStringList parts;
    for (const Attachment &paper : s.dossier.attachments) {
        const ScanFacts *facts = s.scanOf(paper);
        for (const QString &trouble : facts ? facts->troubles : QStringList())
            parts.append(codeText(paper.kind) + u' ' + trouble);
    }
    if (parts.isEmpty())
        return;
    s.confirm(u"R-SCAN-2"_s, Severity::Warning, field(),
        tr("Can the papers be read all the same? %1").arg(listed(parts)),
        tr("Look at these pages; turn them or scan them again if they are hard to read."));
}

void ScanRules::sameFile(RuleScope &s)
{
    QMap<QString, QStringList> kinds;
    for (const Attachment &paper : s.dossier.attachments) {
        QStringList &texts = kinds[paper.sha256];
        if (!paper.sha256.isEmpty() && !texts.contains(codeText(paper.kind)))
            texts.append(codeText(paper.kind));
    }
    QStringList parts;
    for (const QStringList &texts : std::as_const(kinds)) {
        if (texts.size() > 1)
            parts.append(texts.join(tr(", ")));
    }
    if (parts.isEmpty())
        return;
    s.confirm(u"R-SCAN-3"_s, Severity::Warning, field(),
        tr("One file is attached for several papers. Is it right for each? %1").arg(listed(parts)),
        tr("Look at the file; attach the right one where it is not."));
}

void ScanRules::samePage(RuleScope &s)
{
    QStringList parts;
    for (const Attachment &paper : s.dossier.attachments) {
        const ScanFacts *facts = s.scanOf(paper);
        for (const QString &pages : facts ? facts->repeated : QStringList())
            parts.append(codeText(paper.kind) + u' ' + pages);
    }
    if (parts.isEmpty())
        return;
    s.confirm(u"R-SCAN-5"_s, Severity::Warning, field(),
        tr("The same page is in a file twice. Is another page missing in its place? %1").arg(listed(parts)),
        tr("Look at the file; scan the missing page, or delete the page that is there twice."));
}

/// Papers that the unit issues are stamped; see R-SIGN for the question itself.
void ScanRules::seals(RuleScope &s)
{
    if (s.dossier.unitPapersSigned == false)
        return; // is an error already
    QStringList parts;
    for (const Attachment &paper : s.dossier.attachments) {
        const ScanFacts *facts = s.scanOf(paper);
        if (isUnitPaper(paper.kind) && !paper.sealed && facts && facts->seal == ScanFacts::Seal::NotFound)
            parts.append(codeText(paper.kind));
    }
    if (parts.isEmpty())
        return;
    s.confirm(u"R-SCAN-6"_s, Severity::Warning, u"unitPapersSigned"_s,
        tr("No red seal was seen on: %1. Are these papers stamped?").arg(listed(parts)),
        tr("Look at the scans; a paper without a seal has to be stamped and scanned again, in colour."));
}

} // namespace

QList<Rule> scanRules()
{
    return {
        {{u"R-SCAN-1"_s}, &ScanRules::unreadable},
        {{u"R-SCAN-2"_s}, &ScanRules::troubles},
        {{u"R-SCAN-3"_s}, &ScanRules::sameFile},
        {{u"R-SCAN-5"_s}, &ScanRules::samePage},
        {{u"R-SCAN-6"_s}, &ScanRules::seals},
    };
}

} // namespace chuding
