// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package_layout.h"
#include "policy/policy.h"
#include "reception_reading.h"
#include "trust_check.h"

#include <QCoreApplication>

#include <algorithm>

namespace chuding {

namespace {

using Concern = PackageConcern;

struct JudgeTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Reception)
};

bool isOfSender(const PackageParty &sender, const QString &name, const QString &code)
{
    return isSameUnit(sender.unitName, sender.unitCode, name, code);
}

/// One package of this sender and kind, here or beside.
struct Sibling
{
    QUuid id;
    int sequence = 0;
    QString sha256;
    bool isHere = false; ///< taken in
};

class Judge
{
public:
    Judge(const ReceivedPackage &package, const ReceptionContext &context)
        : m_package(package)
        , m_context(context)
        , m_info(context.library.info())
    {
    }

    QList<PackageJudgment> run(const QList<ReceivedPackage> &beside, const QList<PackageRecord> &records,
        const QString &policySha256)
    {
        verdict();
        if (isValid(m_package.verification.verdict) && m_package.verification.document) {
            identity(records);
            sequence(siblings(beside, records));
            parties();
            policy(policySha256);
            keptPackages();
            if (document().kind == PackageKind::Receipt)
                receipt(records);
        }
        std::stable_sort(m_judgments.begin(), m_judgments.end(),
            [](const PackageJudgment &a, const PackageJudgment &b) { return a.severity < b.severity; });
        return m_judgments;
    }

private:
    [[nodiscard]] const SubmissionDocument &document() const { return *m_package.verification.document; }
    void add(Concern concern, Severity severity, const QString &text)
    {
        m_judgments.append({concern, severity, text});
    }
    void verdict();
    void identity(const QList<PackageRecord> &records);
    void sequence(const QList<Sibling> &siblings);
    void parties();
    /// A decision about people of this unit that went to the department above it.
    [[nodiscard]] bool isHandedOn() const;
    void policy(const QString &policySha256);
    void keptPackages();
    void receipt(const QList<PackageRecord> &records);
    [[nodiscard]] QList<Sibling> siblings(
        const QList<ReceivedPackage> &beside, const QList<PackageRecord> &records) const;

    const ReceivedPackage &m_package;
    const ReceptionContext &m_context;
    LibraryInfo m_info;
    QList<PackageJudgment> m_judgments;
};

void Judge::verdict()
{
    const PackageVerification &verification = m_package.verification;
    const auto isNewer = [](const PackageProblem &problem) {
        return problem.kind == PackageProblem::Kind::Unsupported && problem.entry == layout::submission;
    };
    if (std::any_of(verification.problems.begin(), verification.problems.end(), isNewer)) {
        add(Concern::NewerFormat, Severity::Error,
            JudgeTexts::tr("It was written by a newer version of this program; bring this one up to date."));
        return;
    }
    switch (verification.verdict) {
    case PackageVerdict::ValidTrusted:
        break;
    case PackageVerdict::ValidUnknownSigner:
        // Nobody in particular would have said that the package arrived, or decided.
        add(Concern::UnknownSigner,
            verification.document && document().kind != PackageKind::Submission ? Severity::Error
                                                                                : Severity::Warning,
            verification.reason);
        break;
    case PackageVerdict::ValidWrongSigner:
        add(Concern::WrongSigner, Severity::Error, verification.reason);
        break;
    default:
        add(Concern::NotValid, Severity::Error, verification.reason);
    }
    if (verification.revokedSince)
        add(Concern::RevokedSince, Severity::Warning,
            JudgeTexts::tr(
                "The certificate was revoked since. Whoever has the key can state an earlier time of "
                "signing: ask the sender whether this package comes from there."));
}

void Judge::identity(const QList<PackageRecord> &records)
{
    const PackageKind kind = document().kind;
    if (kind == PackageKind::Policy)
        add(Concern::OtherKind, Severity::Error,
            JudgeTexts::tr("This is a %1, which is not taken in here.").arg(codeText(kind)));
    for (const PackageRecord &record : records) {
        if (record.id != document().packageId)
            continue;
        if (record.direction == PackageRecord::Direction::Sent)
            add(Concern::Own, Severity::Error, JudgeTexts::tr("It was sent from this library itself."));
        else if (record.sha256 != m_package.verification.packageSha256)
            add(Concern::OtherContent, Severity::Error,
                JudgeTexts::tr("A package of this number was taken in on %1, with another content.")
                    .arg(record.at.toChinese()));
        else
            add(Concern::Present, Severity::Info,
                JudgeTexts::tr("This very package was taken in on %1 by %2: %n applicant(s).", nullptr,
                    static_cast<int>(record.dossiers.size()))
                    .arg(record.at.toChinese(), record.by));
    }
}

QList<Sibling> Judge::siblings(
    const QList<ReceivedPackage> &beside, const QList<PackageRecord> &records) const
{
    QList<Sibling> list;
    for (const PackageRecord &record : records) {
        if (record.direction == PackageRecord::Direction::Received && record.id != document().packageId &&
            record.kind == codeKey(document().kind) &&
            isOfSender(document().sender, record.sender.unitName, record.sender.unitCode))
            list.append({record.id, record.sequence, record.sha256, true});
    }
    for (const ReceivedPackage &other : beside) {
        const PackageVerification &verification = other.verification;
        if (!isValid(verification.verdict) || !verification.document ||
            verification.document->packageId == document().packageId ||
            verification.document->kind != document().kind)
            continue;
        const PackageParty &sender = verification.document->sender;
        if (isOfSender(document().sender, sender.unitName, sender.unitCode))
            list.append({verification.document->packageId, verification.document->sequence,
                verification.packageSha256, false});
    }
    return list;
}

void Judge::sequence(const QList<Sibling> &siblings)
{
    const int number = document().sequence;
    bool isOlder = false;
    bool isOlderThanHere = false;
    bool isTwice = false;
    const Sibling *predecessor = nullptr;
    for (const Sibling &sibling : siblings) {
        isOlder = isOlder || sibling.sequence > number;
        isOlderThanHere = isOlderThanHere || (sibling.sequence > number && sibling.isHere);
        isTwice = isTwice || sibling.sequence == number;
        if (sibling.sequence == number - 1)
            predecessor = &sibling;
    }
    if (isOlder)
        add(Concern::Older, Severity::Warning,
            isOlderThanHere
                ? JudgeTexts::tr("It is older than a package of this sender that was taken in already.")
                : JudgeTexts::tr("A newer package of this sender lies beside it."));
    if (isTwice)
        add(Concern::NumberTwice, Severity::Warning,
            JudgeTexts::tr("Another package of this sender has the number %1 too.").arg(number));
    if (predecessor != nullptr && document().previousSha256 != predecessor->sha256)
        add(Concern::OtherPredecessor, Severity::Warning,
            JudgeTexts::tr("It follows another package with the number %1 than the one that is here.")
                .arg(number - 1));
    if (predecessor == nullptr && number > 1 && !isOlder)
        add(Concern::Gap, siblings.isEmpty() ? Severity::Info : Severity::Warning,
            JudgeTexts::tr("It is number %1 of this sender, and number %2 is not here. It may have gone to "
                           "another office.")
                .arg(number)
                .arg(number - 1));
}

bool Judge::isHandedOn() const
{
    const QList<PackageDecision> &decisions = document().decisions;
    return m_info.role == OfficeRole::Employer && document().receiver.role == OfficeRole::Department &&
           !decisions.isEmpty() &&
           std::all_of(decisions.begin(), decisions.end(), [this](const PackageDecision &decision) {
               return isSameUnit(decision.unitName, {}, m_info.unitName, {});
           });
}

void Judge::parties()
{
    const PackageParty &receiver = document().receiver;
    const bool isNamed = !receiver.unitName.isEmpty() || !receiver.unitCode.isEmpty();
    if (isNamed && (!isOfSender(receiver, m_info.unitName, m_info.unitCode) ||
                       (receiver.role && *receiver.role != m_info.role)))
        add(Concern::OtherReceiver, isHandedOn() ? Severity::Info : Severity::Warning,
            (isHandedOn() ? JudgeTexts::tr("It was sent to %1, which hands it on.")
                          : JudgeTexts::tr("It is meant for %1."))
                .arg(receiver.unitName));
    const std::optional<CertificateInfo> &signer = m_package.verification.signer;
    if (signer && !isSameUnit(signer->organization, {}, document().sender.unitName, {}))
        add(Concern::OtherUnitThanSigner, Severity::Warning,
            JudgeTexts::tr("The certificate is that of %1, the package comes from %2.")
                .arg(signer->organization, document().sender.unitName));
    if (document().demonstrationMoment.isKnown() != m_info.demonstrationMoment.isKnown())
        add(Concern::Demonstration, Severity::Error,
            document().demonstrationMoment.isKnown()
                ? JudgeTexts::tr("It comes from a demonstration library and is no real submission.")
                : JudgeTexts::tr("This library is a demonstration; a real package does not belong here."));
}

void Judge::policy(const QString &policySha256)
{
    if (document().kind != PackageKind::Submission)
        return;
    if (document().policyId != m_context.policy.id)
        add(Concern::OtherPolicy, Severity::Error,
            JudgeTexts::tr("It was made under another notice (%1).").arg(document().policyId));
    else if (!document().policySha256.isEmpty() && document().policySha256 != policySha256)
        add(Concern::OtherPolicyContent, Severity::Warning,
            JudgeTexts::tr("The sender's notice has the same name and another content than the one here."));
}

void Judge::keptPackages()
{
    QStringList unknown;
    for (const PackageVerification &kept : m_package.verification.kept) {
        const QString sender = kept.document ? kept.document->sender.unitName : kept.file;
        if (kept.verdict == PackageVerdict::ValidWrongSigner)
            add(Concern::KeptSigner, Severity::Warning,
                //: a unit, why the signature of its package does not count
                JudgeTexts::tr("The package of %1 inside: %2").arg(sender, kept.reason));
        else if (kept.verdict == PackageVerdict::ValidUnknownSigner && !unknown.contains(sender))
            unknown.append(sender);
    }
    if (!unknown.isEmpty())
        add(Concern::KeptSigner, Severity::Info,
            JudgeTexts::tr("The packages inside are whole, but these units' certificates are not registered "
                           "here; the sender vouches for them: %1")
                .arg(unknown.join(u'、')));
    QStringList changed;
    for (const ReceivedApplicant &applicant : m_package.applicants) {
        if (!applicant.changedOnTheWay.isEmpty())
            changed.append(applicant.sent.name);
    }
    if (!changed.isEmpty())
        add(Concern::ChangedOnTheWay, Severity::Warning,
            JudgeTexts::tr("The sender changed what the units signed of: %1").arg(changed.join(u'、')));
}

void Judge::receipt(const QList<PackageRecord> &records)
{
    const std::optional<PackageReceipt> &about = document().receipt;
    const auto sent = std::find_if(records.begin(), records.end(), [&](const PackageRecord &record) {
        return record.direction == PackageRecord::Direction::Sent && about && record.id == about->packageId &&
               record.sha256 == about->packageSha256;
    });
    if (sent == records.end()) {
        add(Concern::UnknownPackage, Severity::Error,
            JudgeTexts::tr("It is a receipt for a package that was not sent from this library."));
        return;
    }
    const PackageOffice &asked = sent->receiver;
    if (!asked.unitName.isEmpty() && !isOfSender(document().sender, asked.unitName, asked.unitCode))
        add(Concern::OtherOfficeThanAsked, Severity::Warning,
            JudgeTexts::tr("The receipt comes from %1; the package was sent to %2.")
                .arg(document().sender.unitName, asked.unitName));
}

} // namespace

QList<PackageJudgment> judgePackage(const ReceivedPackage &package, const QList<ReceivedPackage> &beside,
    const QList<PackageRecord> &records, const ReceptionContext &context, const QString &policySha256)
{
    return Judge(package, context).run(beside, records, policySha256);
}

} // namespace chuding
