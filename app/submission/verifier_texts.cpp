// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package_text.h"
#include "verifier.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace chuding {

QString packageText(const char *source)
{
    return QCoreApplication::translate("chuding::Package", source);
}

namespace {

using Kind = PackageProblem::Kind;

struct VerifierTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Verifier)
public:
    static QString verdict(PackageVerdict verdict)
    {
        switch (verdict) {
        case PackageVerdict::ValidTrusted:
            return tr("Valid and trusted");
        case PackageVerdict::ValidUnknownSigner:
            return tr("Valid, signer not registered");
        case PackageVerdict::ValidWrongSigner:
            return tr("Valid, signer without the right");
        case PackageVerdict::Changed:
            return tr("Content was changed");
        case PackageVerdict::NotSigned:
            return tr("Not signed");
        case PackageVerdict::Damaged:
            return tr("File is damaged");
        case PackageVerdict::NotAPackage:
            return tr("Not a submission package");
        }
        Q_UNREACHABLE();
    }

    static QString problem(PackageProblem::Kind kind)
    {
        switch (kind) {
        case Kind::NotZip:
            return tr("this is no submission package");
        case Kind::ZipRecords:
            return tr("the ZIP records are wrong");
        case Kind::Name:
            return tr("the name is not allowed");
        case Kind::Duplicate:
            return tr("the name is there more than once");
        case Kind::Unsupported:
            return tr("cannot be read by this program");
        case Kind::Limit:
            return tr("larger than a package may be");
        case Kind::Unreadable:
            return tr("cannot be unpacked");
        case Kind::Checksum:
            return tr("the checksum of the ZIP is wrong");
        case Kind::MissingFile:
            return tr("the file is missing");
        case Kind::ExtraFile:
            return tr("the file is covered by no manifest");
        case Kind::ChangedFile:
            return tr("the content was changed");
        case Kind::Manifest:
            return tr("the manifest is wrong");
        case Kind::Bag:
            return tr("the bag's description is wrong");
        case Kind::Document:
            return tr("the document cannot be read");
        case Kind::DocumentMismatch:
            return tr("submission.json and the files contradict each other");
        case Kind::Signature:
            return tr("the signature does not fit");
        case Kind::Certificate:
            return tr("the certificate was not valid when it signed");
        case Kind::Kept:
            return tr("the package inside is not as it was sent");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

template <>
const QList<Code<PackageVerdict>> &codeTable<PackageVerdict>()
{
    static const QList<Code<PackageVerdict>> table = {
        {PackageVerdict::ValidTrusted, QStringLiteral("valid-trusted"), QStringLiteral("有效且已信任"), {}},
        {PackageVerdict::ValidUnknownSigner, QStringLiteral("valid-unknown-signer"),
            QStringLiteral("有效，签名人未登记"), {}},
        {PackageVerdict::ValidWrongSigner, QStringLiteral("valid-wrong-signer"),
            QStringLiteral("有效，签名人无权"), {}},
        {PackageVerdict::Changed, QStringLiteral("changed"), QStringLiteral("内容被改动"), {}},
        {PackageVerdict::NotSigned, QStringLiteral("not-signed"), QStringLiteral("未签名"), {}},
        {PackageVerdict::Damaged, QStringLiteral("damaged"), QStringLiteral("文件损坏"), {}},
        {PackageVerdict::NotAPackage, QStringLiteral("not-a-package"), QStringLiteral("不是报送包"), {}},
    };
    return table;
}

template <>
const QList<Code<PackageProblem::Kind>> &codeTable<PackageProblem::Kind>()
{
    static const QList<Code<Kind>> table = {
        {Kind::NotZip, QStringLiteral("not-zip"), QStringLiteral("不是报送包"), {}},
        {Kind::ZipRecords, QStringLiteral("zip-records"), QStringLiteral("ZIP记录有误"), {}},
        {Kind::Name, QStringLiteral("name"), QStringLiteral("名称不允许"), {}},
        {Kind::Duplicate, QStringLiteral("duplicate"), QStringLiteral("重名"), {}},
        {Kind::Unsupported, QStringLiteral("unsupported"), QStringLiteral("不能读取"), {}},
        {Kind::Limit, QStringLiteral("limit"), QStringLiteral("超出限度"), {}},
        {Kind::Unreadable, QStringLiteral("unreadable"), QStringLiteral("不能解压"), {}},
        {Kind::Checksum, QStringLiteral("checksum"), QStringLiteral("校验码不符"), {}},
        {Kind::MissingFile, QStringLiteral("missing-file"), QStringLiteral("缺少文件"), {}},
        {Kind::ExtraFile, QStringLiteral("extra-file"), QStringLiteral("多出文件"), {}},
        {Kind::ChangedFile, QStringLiteral("changed-file"), QStringLiteral("内容被改动"), {}},
        {Kind::Manifest, QStringLiteral("manifest"), QStringLiteral("清单有误"), {}},
        {Kind::Bag, QStringLiteral("bag"), QStringLiteral("包说明有误"), {}},
        {Kind::Document, QStringLiteral("document"), QStringLiteral("数据不能读取"), {}},
        {Kind::DocumentMismatch, QStringLiteral("document-mismatch"), QStringLiteral("数据与文件不符"), {}},
        {Kind::Signature, QStringLiteral("signature"), QStringLiteral("签名不符"), {}},
        {Kind::Certificate, QStringLiteral("certificate"), QStringLiteral("证书不在有效期"), {}},
        {Kind::Kept, QStringLiteral("kept"), QStringLiteral("所含报送包有误"), {}},
    };
    return table;
}

QString verdictText(PackageVerdict verdict)
{
    return VerifierTexts::verdict(verdict);
}

bool isValid(PackageVerdict verdict)
{
    return verdict == PackageVerdict::ValidTrusted || verdict == PackageVerdict::ValidUnknownSigner;
}

QString problemText(const PackageProblem &problem)
{
    QString text = VerifierTexts::problem(problem.kind);
    if (!problem.detail.isEmpty())
        text = VerifierTexts::tr("%1 (%2)").arg(text, problem.detail);
    return problem.entry.isEmpty() ? text : VerifierTexts::tr("%1: %2").arg(problem.entry, text);
}

namespace {

QJsonObject signerToJson(const PackageVerification &verification)
{
    const CertificateInfo &signer = *verification.signer;
    QJsonObject object = {
        {QStringLiteral("commonName"), signer.commonName},
        {QStringLiteral("organization"), signer.organization},
        {QStringLiteral("subject"), signer.subject},
        {QStringLiteral("issuer"), signer.issuer},
        {QStringLiteral("keyType"), signer.keyType},
        {QStringLiteral("sha256"), signer.sha256},
        {QStringLiteral("validFrom"), signer.validFrom.toString(Qt::ISODate)},
        {QStringLiteral("validTo"), signer.validTo.toString(Qt::ISODate)},
    };
    if (verification.signedAt.isValid())
        object.insert(QStringLiteral("signedAt"), verification.signedAt.toString(Qt::ISODate));
    return object;
}

QJsonObject documentToJson(const SubmissionDocument &document)
{
    QJsonObject counts = {
        {QStringLiteral("applicants"), document.counts.applicants},
        {QStringLiteral("pass"), document.counts.pass},
        {QStringLiteral("attention"), document.counts.attention},
        {QStringLiteral("fail"), document.counts.fail},
        {QStringLiteral("attachments"), document.counts.attachments},
    };
    return {
        {QStringLiteral("kind"), codeKey(document.kind)},
        {QStringLiteral("packageId"), document.packageId.toString(QUuid::WithoutBraces)},
        {QStringLiteral("sequence"), document.sequence},
        {QStringLiteral("sender"), document.sender.unitName},
        {QStringLiteral("policyId"), document.policyId},
        {QStringLiteral("created"), document.created.toText()},
        {QStringLiteral("overrides"), document.overrides.size()},
        {QStringLiteral("counts"), counts},
    };
}

} // namespace

QJsonObject verificationToJson(const PackageVerification &verification)
{
    QJsonArray problems;
    for (const PackageProblem &problem : verification.problems) {
        problems.append(QJsonObject{
            {QStringLiteral("kind"), codeKey(problem.kind)},
            {QStringLiteral("file"), problem.entry},
            {QStringLiteral("message"), problemText(problem)},
        });
    }
    QJsonObject object = {
        {QStringLiteral("verdict"), codeKey(verification.verdict)},
        {QStringLiteral("text"), codeText(verification.verdict)},
        {QStringLiteral("valid"), isValid(verification.verdict)},
        {QStringLiteral("trusted"), verification.verdict == PackageVerdict::ValidTrusted},
        {QStringLiteral("reason"), verification.reason},
        {QStringLiteral("problems"), problems},
        {QStringLiteral("packageSha256"), verification.packageSha256},
        {QStringLiteral("files"), verification.entries},
        {QStringLiteral("payloadBytes"), verification.payloadBytes},
    };
    if (!verification.file.isEmpty())
        object.insert(QStringLiteral("file"), verification.file);
    if (!verification.kept.isEmpty()) {
        QJsonArray kept;
        for (const PackageVerification &one : verification.kept)
            kept.append(verificationToJson(one));
        object.insert(QStringLiteral("kept"), kept);
    }
    if (verification.signer)
        object.insert(QStringLiteral("signer"), signerToJson(verification));
    if (verification.document)
        object.insert(QStringLiteral("package"), documentToJson(*verification.document));
    return object;
}

} // namespace chuding
