// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/id_number.h"
#include "reception.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace chuding {

namespace {

struct StateTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Reception)
};

QJsonArray changesToJson(const QList<FieldChange> &list)
{
    QJsonArray changes;
    for (const FieldChange &change : list) {
        changes.append(
            QJsonObject{{QStringLiteral("field"), change.key}, {QStringLiteral("name"), change.field},
                {QStringLiteral("before"), change.before}, {QStringLiteral("after"), change.after}});
    }
    return changes;
}

QJsonObject applicantToJson(const ReceivedApplicant &applicant)
{
    QJsonArray findings;
    for (const Finding &finding : applicant.findings) {
        findings.append(QJsonObject{{QStringLiteral("rule"), finding.rule},
            {QStringLiteral("severity"), codeKey(finding.severity)},
            {QStringLiteral("message"), finding.message}});
    }
    QJsonObject object{
        {QStringLiteral("dossierId"), applicant.sent.dossierId.toString(QUuid::WithoutBraces)},
        {QStringLiteral("name"), applicant.sent.name},
        {QStringLiteral("idNumber"), maskedIdNumber(applicant.sent.idNumber)},
        {QStringLiteral("state"), codeKey(applicant.state)},
        {QStringLiteral("packages"), applicant.packages},
        {QStringLiteral("verdict"), codeKey(applicant.verdict)},
        {QStringLiteral("sentVerdict"), codeKey(applicant.sent.verdict)},
        {QStringLiteral("difference"), applicant.difference},
        {QStringLiteral("changes"), changesToJson(applicant.changes)},
        {QStringLiteral("findings"), findings},
    };
    if (!applicant.changedOnTheWay.isEmpty())
        object.insert(QStringLiteral("changedOnTheWay"), changesToJson(applicant.changedOnTheWay));
    if (applicant.decided)
        object.insert(QStringLiteral("decided"), codeKey(applicant.decided->event));
    return object;
}

} // namespace

template <>
const QList<Code<PackageConcern>> &codeTable<PackageConcern>()
{
    using C = PackageConcern;
    static const QList<Code<C>> table = {
        {C::NotValid, QStringLiteral("not-valid"), QStringLiteral("不可信"), {}},
        {C::WrongSigner, QStringLiteral("wrong-signer"), QStringLiteral("签名人无权"), {}},
        {C::UnknownSigner, QStringLiteral("unknown-signer"), QStringLiteral("签名人未登记"), {}},
        {C::RevokedSince, QStringLiteral("revoked-since"), QStringLiteral("证书其后撤销"), {}},
        {C::NewerFormat, QStringLiteral("newer-format"), QStringLiteral("格式较新"), {}},
        {C::OtherKind, QStringLiteral("other-kind"), QStringLiteral("种类不符"), {}},
        {C::Own, QStringLiteral("own"), QStringLiteral("本库发出"), {}},
        {C::OtherContent, QStringLiteral("other-content"), QStringLiteral("同号不同内容"), {}},
        {C::Present, QStringLiteral("present"), QStringLiteral("已接收"), {}},
        {C::Older, QStringLiteral("older"), QStringLiteral("较旧"), {}},
        {C::NumberTwice, QStringLiteral("number-twice"), QStringLiteral("序号重复"), {}},
        {C::Gap, QStringLiteral("gap"), QStringLiteral("序号间断"), {}},
        {C::OtherPredecessor, QStringLiteral("other-predecessor"), QStringLiteral("前一包不符"), {}},
        {C::OtherReceiver, QStringLiteral("other-receiver"), QStringLiteral("接收单位不符"), {}},
        {C::OtherPolicy, QStringLiteral("other-policy"), QStringLiteral("通知不同"), {}},
        {C::OtherPolicyContent, QStringLiteral("other-policy-content"), QStringLiteral("通知内容不同"), {}},
        {C::OtherUnitThanSigner, QStringLiteral("other-unit-than-signer"), QStringLiteral("单位与证书不符"),
            {}},
        {C::ApplicantTwice, QStringLiteral("applicant-twice"), QStringLiteral("申报人重复"), {}},
        {C::Demonstration, QStringLiteral("demonstration"), QStringLiteral("演示"), {}},
        {C::UnknownPackage, QStringLiteral("unknown-package"), QStringLiteral("非本库的包"), {}},
        {C::OtherOfficeThanAsked, QStringLiteral("other-office-than-asked"), QStringLiteral("回执单位不符"),
            {}},
        {C::KeptSigner, QStringLiteral("kept-signer"), QStringLiteral("所含报送包的签名人"), {}},
        {C::ChangedOnTheWay, QStringLiteral("changed-on-the-way"), QStringLiteral("上报时有改动"), {}},
    };
    return table;
}

template <>
const QList<Code<ApplicantState>> &codeTable<ApplicantState>()
{
    using S = ApplicantState;
    static const QList<Code<S>> table = {
        {S::New, QStringLiteral("new"), QStringLiteral("新增"), {}},
        {S::Changed, QStringLiteral("changed"), QStringLiteral("有变动"), {}},
        {S::Same, QStringLiteral("same"), QStringLiteral("无变动"), {}},
        {S::InBin, QStringLiteral("in-bin"), QStringLiteral("在回收站"), {}},
        {S::NumberTaken, QStringLiteral("number-taken"), QStringLiteral("身份证号已有他档"), {}},
        {S::FileMissing, QStringLiteral("file-missing"), QStringLiteral("缺附件"), {}},
    };
    return table;
}

QString stateText(ApplicantState state)
{
    switch (state) {
    case ApplicantState::New:
        return StateTexts::tr("New");
    case ApplicantState::Changed:
        return StateTexts::tr("Changed");
    case ApplicantState::Same:
        return StateTexts::tr("Unchanged");
    case ApplicantState::InBin:
        return StateTexts::tr("In the bin here");
    case ApplicantState::NumberTaken:
        return StateTexts::tr("ID number is that of another dossier here");
    case ApplicantState::FileMissing:
        return StateTexts::tr("A file is missing in the package");
    }
    Q_UNREACHABLE();
}

QJsonObject receptionToJson(const ReceivedPackage &package)
{
    QJsonArray judgments;
    for (const PackageJudgment &judgment : package.judgments) {
        judgments.append(QJsonObject{{QStringLiteral("concern"), codeKey(judgment.concern)},
            {QStringLiteral("severity"), codeKey(judgment.severity)},
            {QStringLiteral("text"), judgment.text}});
    }
    QJsonArray applicants;
    for (const ReceivedApplicant &applicant : package.applicants)
        applicants.append(applicantToJson(applicant));
    QJsonArray decisions;
    for (const JudgedDecision &judged : package.decisions) {
        decisions.append(QJsonObject{
            {QStringLiteral("dossierId"), judged.decision.dossierId.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), judged.decision.name},
            {QStringLiteral("outcome"), codeKey(judged.decision.outcome)},
            {QStringLiteral("event"), codeKey(judged.decision.event)},
            {QStringLiteral("fit"), codeKey(judged.fit)}, {QStringLiteral("text"), judged.text}});
    }
    return {
        {QStringLiteral("path"), package.path},
        {QStringLiteral("verification"), verificationToJson(package.verification)},
        {QStringLiteral("judgments"), judgments},
        {QStringLiteral("applicants"), applicants},
        {QStringLiteral("decisions"), decisions},
        {QStringLiteral("canBeTakenIn"), package.canBeTakenIn()},
    };
}

} // namespace chuding
