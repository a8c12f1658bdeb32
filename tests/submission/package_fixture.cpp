// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package_fixture.h"

#include "library/sha256.h"

#include <QDir>
#include <QFile>

namespace chuding::test {

namespace {

PackageFile paper(const QString &name, const QString &title, const QByteArray &bytes)
{
    return {name, title, [bytes]() -> Result<QByteArray> { return bytes; }};
}

} // namespace

Progress pulling(const QString &folder)
{
    return [folder](qint64, qint64) {
        if (!QDir(folder).isEmpty())
            QDir().rename(folder, folder + QStringLiteral(".gone"));
        return true;
    };
}

Progress occupying(const QString &folder)
{
    return [folder](qint64, qint64) {
        const QStringList parts = QDir(folder).entryList({QStringLiteral("*.part")}, QDir::Files);
        for (const QString &part : parts) {
            QFile taken(QDir(folder).filePath(part.section(u'.', 0, -3)));
            if (!taken.exists() && (!taken.open(QIODevice::WriteOnly) || taken.write("mine") != 4))
                return false;
        }
        return true;
    };
}

PackageFixture::PackageFixture()
{
    const Result<CertificateInfo> made =
        createKey(keyPath(), {QStringLiteral("博湖县试例中学"), QStringLiteral("经办例"), 5}, passphrase());
    Result<Signer> loaded = made ? Signer::load(keyPath(), passphrase()) : Result<Signer>(made.error());
    if (!loaded)
        qFatal("%s", qPrintable(errorText(loaded.error())));
    m_signer = std::make_unique<Signer>(*std::move(loaded));

    SubmissionDocument &document = content.document;
    document.packageId = QUuid(QStringLiteral("{11111111-2222-4333-8444-555555555555}"));
    document.sender = {QStringLiteral("博湖县试例中学"), QString(), OfficeRole::Employer};
    document.receiver = {QStringLiteral("博湖县试例局"), QString(), OfficeRole::Department};
    document.policyId = QStringLiteral("xj-bohu-2024");
    document.policySha256 = sha256Hex("policy");
    document.created = Moment(QDate(2024, 10, 20), QTime(12, 0));
    document.createdBy = QStringLiteral("经办例");
    document.software = QStringLiteral("chuding test");
    document.auditHead = sha256Hex("head");
    content.policyTitle = QStringLiteral("关于试例的通知");
    addApplicant(QStringLiteral("张试例"), QStringLiteral("652829199901010016"));
    addApplicant(QStringLiteral("古丽试·买买提例"), QStringLiteral("652829199902020025"));
    attach(0, AttachmentKind::Diploma, QStringLiteral("毕业证.PDF"), "%PDF-1.7 diploma");
    attach(0, AttachmentKind::DegreeCertificate, QStringLiteral("学位证.jpg"), "\xFF\xD8 degree");
    attach(1, AttachmentKind::Notice, QStringLiteral("公示.txt"), QByteArray("text text text ").repeated(20));
    content.forms = {paper(QStringLiteral("roster.pdf"), QStringLiteral("花名册"), "%PDF-1.7 roster")};
    content.roster = paper(QStringLiteral("roster.xlsx"), QStringLiteral("花名册（Excel）"), "PK roster");
    PublicityRound round;
    round.id = QUuid(QStringLiteral("{99999999-2222-4333-8444-555555555555}"));
    round.policyId = document.policyId;
    round.unitName = document.sender.unitName;
    content.rounds = {round};
}

void PackageFixture::addApplicant(const QString &name, const QString &idNumber)
{
    ContentApplicant applicant;
    const int number = static_cast<int>(content.applicants.size()) + 1;
    applicant.dossier.id = QUuid(QStringLiteral("{00000000-2222-4333-8444-55555555555%1}").arg(number));
    applicant.dossier.policyId = content.document.policyId;
    applicant.dossier.person.name = name;
    applicant.dossier.person.idNumber = idNumber;
    applicant.dossier.employment.unitName = content.document.sender.unitName;
    applicant.dossier.application.specialty = QStringLiteral("农业技术");
    applicant.revision = number;
    applicant.checkReport =
        paper(QStringLiteral("check-report.pdf"), QStringLiteral("核对单"), "%PDF-1.7 check report");
    content.applicants.append(applicant);
}

void PackageFixture::attach(
    qsizetype applicant, AttachmentKind kind, const QString &fileName, const QByteArray &bytes)
{
    ContentApplicant &owner = content.applicants[applicant];
    const QString sha256 = sha256Hex(bytes);
    QFile file(path(sha256));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a fixture");
    file.close();
    Attachment attachment;
    attachment.kind = kind;
    attachment.sha256 = sha256;
    attachment.fileName = fileName;
    attachment.sizeBytes = bytes.size();
    owner.dossier.attachments.append(attachment);
    owner.attachments.append({attachment, file.fileName()});
}

QByteArray PackageFixture::package() const
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    const Result<SubmissionDocument> document = completeDocument(content);
    const Result<int> written =
        document ? writePackage(buffer, content, *document, signer(), {}) : Result<int>(document.error());
    if (!written)
        qFatal("%s", qPrintable(errorText(written.error())));
    return buffer.data();
}

} // namespace chuding::test
