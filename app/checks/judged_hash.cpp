// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <QCryptographicHash>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// Feeds values to a hash so that different lists of values never look alike.
class JudgedFacts
{
public:
    JudgedFacts &operator<<(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        m_hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
        return *this;
    }
    template <typename E>
    JudgedFacts &operator<<(const std::optional<E> &code)
    {
        return *this << (code ? codeKey(*code) : QString());
    }
    JudgedFacts &operator<<(std::optional<bool> flag)
    {
        return *this << (flag ? (*flag ? u"1"_s : u"0"_s) : QString());
    }
    JudgedFacts &operator<<(const MonthRange &range)
    {
        return *this << range.from.toText() << range.to.toText();
    }
    QString result() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

void addPost(const Dossier &dossier, JudgedFacts &facts)
{
    const Employment &employment = dossier.employment;
    facts << employment.unitName << employment.postCategory << employment.postName << employment.postRole
          << employment.subjects.join(u';');
}

void addApplication(const Dossier &dossier, JudgedFacts &facts)
{
    facts << dossier.application.specialty << dossier.application.level << dossier.application.title;
}

void addEducation(const Dossier &dossier, JudgedFacts &facts)
{
    for (const Education &education : dossier.education) {
        facts << education.level << education.mode << education.outcome << education.major
              << education.graduated.toText();
    }
}

/// What papers are held against (R-SCAN-7).
void addHolder(const Dossier &dossier, JudgedFacts &facts)
{
    facts << dossier.person.name << dossier.person.formerName << dossier.person.idNumber
          << dossier.employment.unitName;
    addApplication(dossier, facts);
    addEducation(dossier, facts);
    for (const Education &education : dossier.education)
        facts << education.school << education.diplomaNumber;
}

void addWork(const Dossier &dossier, JudgedFacts &facts)
{
    facts << dossier.employment.professionalStart.toText();
    for (const WorkPeriod &period : dossier.workHistory)
        facts << period.period << period.unitName << std::optional<bool>(period.secondment);
}

template <typename Accepts>
void addFiles(const Dossier &dossier, JudgedFacts &facts, Accepts accepts)
{
    for (const Attachment &attachment : dossier.attachments) {
        if (accepts(attachment.kind)) {
            facts << codeKey(attachment.kind) << attachment.sha256 << attachment.signedByLeader
                  << attachment.sealed;
        }
    }
}

void addFiles(const Dossier &dossier, JudgedFacts &facts, AttachmentKind wanted)
{
    addFiles(dossier, facts, [wanted](AttachmentKind kind) { return kind == wanted; });
}

void addExemption(const Dossier &dossier, JudgedFacts &facts)
{
    if (!dossier.exemption)
        return;
    facts << dossier.exemption->group << dossier.exemption->stage << dossier.exemption->approver
          << dossier.exemption->period;
    addFiles(dossier, facts, AttachmentKind::ExemptionForm);
}

void addEvents(const Dossier &dossier, JudgedFacts &facts, DossierEvent event)
{
    facts << dossier.eventMoment(event).toText();
}

} // namespace

QString judgedHash(const Dossier &dossier, const QString &rule)
{
    JudgedFacts facts;
    facts << rule;
    if (rule == u"R-SCOPE-2") {
        addPost(dossier, facts);
    } else if (rule == u"R-SCOPE-6" || rule == u"R-SPEC-3") {
        addPost(dossier, facts);
        addApplication(dossier, facts);
        addEducation(dossier, facts);
    } else if (rule == u"R-YEAR-8") {
        addWork(dossier, facts);
    } else if (rule == u"R-FLOW-1" || rule == u"R-FLOW-3") {
        addEvents(dossier, facts, DossierEvent::Applied);
        addApplication(dossier, facts);
    } else if (rule == u"R-ATT-10") {
        addFiles(dossier, facts, AttachmentKind::Recommendation);
    } else if (rule == u"R-ATT-11") {
        addFiles(dossier, facts, AttachmentKind::Commitment);
    } else if (rule == u"R-ATT-13") {
        addFiles(dossier, facts, AttachmentKind::MandarinCertificate);
    } else if (rule == u"R-ATT-14" || rule.startsWith(u"R-SCAN-")) {
        if (rule == u"R-SCAN-7")
            addHolder(dossier, facts);
        addFiles(dossier, facts, [](AttachmentKind) { return true; });
    } else if (rule == u"R-SIGN-1" || rule == u"R-SIGN-2") {
        facts << dossier.unitPapersSigned;
        addFiles(dossier, facts, &isUnitPaper);
    } else if (rule.startsWith(u"R-EXEMPT-")) {
        addExemption(dossier, facts);
    } else if (rule.startsWith(u"R-PAPER-")) {
        // What the unit handed in does not change when the authority above hands it on.
        if (rule == u"R-PAPER-3")
            addEvents(dossier, facts, DossierEvent::Delivered);
        else
            facts << dossier.papersMoment().toText();
        addFiles(dossier, facts, AttachmentKind::Submission);
        addFiles(dossier, facts, AttachmentKind::NoticeReport);
    }
    return facts.result();
}

void bindConfirmations(Dossier &dossier, const QString &by, const Moment &at)
{
    QList<Confirmation> &answers = dossier.confirmations;
    for (Confirmation &answer : answers) {
        if (!answer.judged.isEmpty())
            continue;
        answer.judged = judgedHash(dossier, answer.rule);
        if (answer.by.isEmpty())
            answer.by = by;
        if (!answer.at.isKnown())
            answer.at = at;
    }
}

} // namespace chuding
