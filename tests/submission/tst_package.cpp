// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dossier_json.h"
#include "json_schema.h"
#include "library/sha256.h"
#include "package_fixture.h"
#include "raw_zip.h"
#include "submission/package_layout.h"
#include "submission/verifier.h"
#include "submission/zip_reader.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace chuding;
using namespace chuding::test;

using Kind = PackageProblem::Kind;
Q_DECLARE_METATYPE(chuding::PackageVerdict)

class TestPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void validAndTrusted();
    void unknownSigner();
    void saysWhatItHolds();
    void sameContentSameBytes();
    void everyFlipIsFound();
    void changedFiles_data();
    void changedFiles();
    void otherPackers();
    void notSigned();
    void signedByAnother();
    void foreignFiles_data();
    void foreignFiles();
    void errorsAreRefused();
    void errorsWithAReason();
    void namesPapersWithoutFile();
    void writesIntoAFolder();
    void neverOverwrites();
    void cancelled();
    void failureBeforeRename();
    void dossierLargerThanIsRead();
    void changedAttachmentStops();
    void missingAttachmentStops();
    void fullDevice();
    void badFormName();
    void jsonOfAVerification();

private:
    PackageVerification verify(const QByteArray &bytes) const;
    /// The package again with one file changed, added (`content` given) or left out (no content), manifests
    /// as they were.
    QByteArray repacked(const QString &name, const std::optional<QByteArray> &content) const;
    QStringList filesIn(const QString &folder) const
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden);
    }

    PackageFixture m_fixture;
    QByteArray m_package;
};

namespace {

QList<std::pair<QString, QByteArray>> contentsOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QList<std::pair<QString, QByteArray>> contents;
    const Result<ZipScan> scan = scanZip(buffer);
    for (const ZipEntry &entry : scan->entries) {
        QByteArray content;
        const bool ok = readEntry(buffer, entry, [&content](QByteArrayView block) {
            content.append(block);
            return true;
        }).ok();
        if (ok)
            contents.append({entry.name, content});
    }
    return contents;
}

QString summary(const PackageVerification &verification)
{
    QStringList lines{codeKey(verification.verdict)};
    for (const PackageProblem &problem : verification.problems)
        lines.append(problemText(problem));
    return lines.join(u'\n');
}

bool names(const PackageVerification &verification, const QString &entry)
{
    for (const PackageProblem &problem : verification.problems) {
        if (problem.entry == entry)
            return true;
    }
    return false;
}

} // namespace

void TestPackage::initTestCase()
{
    m_package = m_fixture.package();
}

PackageVerification TestPackage::verify(const QByteArray &bytes) const
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<PackageVerification> verification = verifyPackage(buffer, m_fixture.trusted());
    return verification ? *verification : PackageVerification();
}

QByteArray TestPackage::repacked(const QString &name, const std::optional<QByteArray> &content) const
{
    QList<RawEntry> entries;
    bool isThere = false;
    QString bag;
    for (const auto &[entryName, bytes] : contentsOf(m_package)) {
        bag = entryName.section(u'/', 0, 0) + u'/';
        RawEntry entry;
        entry.name = entryName.toLatin1();
        entry.data = bytes;
        if (entryName == bag + name) {
            isThere = true;
            if (!content)
                continue;
            entry.data = *content;
        }
        entries.append(entry);
    }
    if (!isThere && content) {
        RawEntry entry;
        entry.name = (bag + name).toLatin1();
        entry.data = *content;
        entries.append(entry);
    }
    return rawZip(entries);
}

void TestPackage::validAndTrusted()
{
    const PackageVerification verification = verify(m_package);
    QVERIFY2(verification.problems.isEmpty(), qPrintable(summary(verification)));
    QCOMPARE(verification.verdict, PackageVerdict::ValidTrusted);
    QCOMPARE(verification.signer, m_fixture.signer().certificate());
    QVERIFY(verification.reason.contains(QStringLiteral("经办例")));
}

void TestPackage::unknownSigner()
{
    QBuffer buffer(&m_package);
    buffer.open(QIODevice::ReadOnly);
    const Result<PackageVerification> verification = verifyPackage(buffer, {});
    QCOMPARE(verification->verdict, PackageVerdict::ValidUnknownSigner);
    QVERIFY(verification->problems.isEmpty());
}

void TestPackage::saysWhatItHolds()
{
    const PackageVerification verification = verify(m_package);
    QVERIFY(verification.document.has_value());
    const SubmissionDocument &document = *verification.document;
    QCOMPARE(document.sender, m_fixture.content.document.sender);
    QCOMPARE(document.applicants.size(), 2);
    QCOMPARE(document.applicants[1].name, QStringLiteral("古丽试·买买提例"));
    QCOMPARE(document.applicants[1].folder, QStringLiteral("data/applicants/002-gu-li-shi-mai-mai-ti-li"));
    QCOMPARE(document.counts.attachments, 3);
    QCOMPARE(document.counts.pass, 2);
    QCOMPARE(document.counts.rounds, 1);
    QStringList entries;
    QByteArray page;
    for (const auto &[name, content] : contentsOf(m_package)) {
        QVERIFY(name.startsWith(QStringLiteral("bo-hu-xian-shi-li-zhong-xue-20241020-001/")));
        entries.append(name.section(u'/', 1));
        if (entries.last() == layout::index)
            page = content;
    }
    const QStringList expected = {
        QStringLiteral("bagit.txt"),
        QStringLiteral("data/applicants/001-zhang-shi-li/attachments/01-diploma.pdf"),
        QStringLiteral("data/applicants/001-zhang-shi-li/attachments/02-degree-certificate.jpg"),
        QStringLiteral("data/applicants/001-zhang-shi-li/check-report.pdf"),
        QStringLiteral("data/applicants/001-zhang-shi-li/dossier.json"),
        QStringLiteral("data/applicants/002-gu-li-shi-mai-mai-ti-li/attachments/01-notice.txt"),
        QStringLiteral("data/applicants/002-gu-li-shi-mai-mai-ti-li/check-report.pdf"),
        QStringLiteral("data/applicants/002-gu-li-shi-mai-mai-ti-li/dossier.json"),
        QStringLiteral("data/forms/roster.pdf"),
        QStringLiteral("data/index.html"),
        QStringLiteral("data/publicity/001.json"),
        QStringLiteral("data/roster.xlsx"),
        QStringLiteral("data/submission.json"),
        QStringLiteral("bag-info.txt"),
        QStringLiteral("manifest-sha256.txt"),
        QStringLiteral("tagmanifest-sha256.txt"),
        QStringLiteral("signatures/tagmanifest-sha256.txt.p7s"),
    };
    QCOMPARE(entries, expected);
    const QString text = QString::fromUtf8(page);
    QVERIFY(text.contains(QStringLiteral("古丽试·买买提例")));
    QVERIFY(text.contains(QStringLiteral("href=\"applicants/001-zhang-shi-li/attachments/01-diploma.pdf\"")));
    QVERIFY(text.contains(QStringLiteral("毕业证.PDF")));
    QVERIFY(!text.contains(QStringLiteral("http:")) && !text.contains(QStringLiteral("https:")));
}

void TestPackage::sameContentSameBytes()
{
    // ECDSA draws a random number and the signature says when it was made: all else is the same.
    const auto first = contentsOf(m_package);
    const auto second = contentsOf(m_fixture.package());
    QCOMPARE(second.size(), first.size());
    for (qsizetype i = 0; i + 1 < first.size(); ++i)
        QCOMPARE(second[i], first[i]);
    const qsizetype dataBytes = m_package.lastIndexOf("PK\x03\x04", m_package.indexOf("signatures/"));
    QVERIFY(dataBytes > 0);
    QVERIFY(m_fixture.package().left(dataBytes) == m_package.left(dataBytes));
}

/// One bit of every byte of the file: records, names, contents, manifests, signature.
void TestPackage::everyFlipIsFound()
{
    QStringList unseen;
    QByteArray changed = m_package;
    for (qsizetype i = 0; i < changed.size(); ++i) {
        const char before = changed[i];
        changed[i] = static_cast<char>(before ^ (1 << (i % 8)));
        const PackageVerification verification = verify(changed);
        if (isValid(verification.verdict) || verification.verdict == PackageVerdict::NotSigned ||
            verification.problems.isEmpty())
            unseen.append(QString::number(i));
        changed[i] = before;
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u' ')));
}

void TestPackage::changedFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("removed");
    QTest::addColumn<PackageVerdict>("verdict");
    const QString attachment = QStringLiteral("data/applicants/001-zhang-shi-li/attachments/01-diploma.pdf");
    QTest::newRow("attachment changed") << attachment << false << PackageVerdict::Changed;
    QTest::newRow("attachment missing") << attachment << true << PackageVerdict::Changed;
    for (const QLatin1StringView name : {layout::bagit, layout::bagInfo, layout::manifest,
             layout::tagManifest, layout::submission, layout::index, layout::roster}) {
        QTest::addRow("%s changed", name.latin1()) << QString(name) << false << PackageVerdict::Changed;
        QTest::addRow("%s missing", name.latin1()) << QString(name) << true << PackageVerdict::Changed;
    }
    QTest::newRow("payload added") << QStringLiteral("data/more.txt") << false << PackageVerdict::Changed;
    QTest::newRow("tag file added") << QStringLiteral("more.txt") << false << PackageVerdict::Changed;
    QTest::newRow("second signature")
        << QStringLiteral("signatures/more.p7s") << false << PackageVerdict::Changed;
    QTest::newRow("signature changed") << QString(layout::signature) << false << PackageVerdict::Changed;
}

/// As somebody with a ZIP program would do it: all records of the ZIP fit.
void TestPackage::changedFiles()
{
    QFETCH(QString, name);
    QFETCH(bool, removed);
    const PackageVerification verification =
        verify(repacked(name, removed ? std::nullopt : std::optional<QByteArray>("something else")));
    QTEST(verification.verdict, "verdict");
    QVERIFY2(names(verification, name), qPrintable(summary(verification)));
}

void TestPackage::otherPackers()
{
    const PackageVerification verification = verify(repacked(QStringLiteral("nothing"), std::nullopt));
    QVERIFY2(verification.verdict == PackageVerdict::ValidTrusted, qPrintable(summary(verification)));
}

void TestPackage::notSigned()
{
    const PackageVerification verification = verify(repacked(layout::signature, std::nullopt));
    QCOMPARE(verification.verdict, PackageVerdict::NotSigned);
    QVERIFY(!verification.signer.has_value());
}

void TestPackage::signedByAnother()
{
    const QString path = m_fixture.path(QStringLiteral("another.p12"));
    QVERIFY(createKey(
        path, {QStringLiteral("博湖县试例中学"), QStringLiteral("经办例"), 5}, m_fixture.passphrase())
                .ok());
    const Result<Signer> another = Signer::load(path, m_fixture.passphrase());
    QByteArray tagManifest;
    for (const auto &[name, content] : contentsOf(m_package)) {
        if (name.endsWith(u'/' + layout::tagManifest))
            tagManifest = content;
    }
    const PackageVerification verification = verify(repacked(layout::signature, *another->sign(tagManifest)));
    QCOMPARE(verification.verdict, PackageVerdict::ValidUnknownSigner);
    QCOMPARE(*verification.signer, another->certificate());
}

void TestPackage::foreignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<PackageVerdict>("verdict");
    RawEntry entry;
    entry.name = "word/document.xml";
    entry.data = "<x/>";
    QTest::newRow("another ZIP") << rawZip({entry}) << PackageVerdict::NotAPackage;
    QTest::newRow("empty") << QByteArray() << PackageVerdict::NotAPackage;
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n").repeated(10) << PackageVerdict::NotAPackage;
    entry.name = "bag/bagit.txt";
    entry.data = layout::bagitContent;
    QTest::newRow("an empty bag") << rawZip({entry}) << PackageVerdict::Changed;
    RawEntry outside;
    outside.name = "outside.txt";
    QTest::newRow("file beside the bag") << rawZip({entry, outside}) << PackageVerdict::Changed;
    QTest::newRow("cut off") << m_package.chopped(1) << PackageVerdict::Damaged;
    QTest::newRow("cut in half") << m_package.left(m_package.size() / 2) << PackageVerdict::Damaged;
    QTest::newRow("twice") << m_package + m_package << PackageVerdict::Damaged;
}

void TestPackage::foreignFiles()
{
    QFETCH(QByteArray, bytes);
    const PackageVerification verification = verify(bytes);
    QTEST(verification.verdict, "verdict");
    QVERIFY(!verification.problems.isEmpty());
    QVERIFY(!verification.reason.isEmpty());
}

Finding errorFinding()
{
    Finding finding;
    finding.rule = QStringLiteral("R-YEAR-2");
    finding.severity = Severity::Error;
    return finding;
}

void TestPackage::errorsAreRefused()
{
    SubmissionContent content = m_fixture.content;
    content.applicants[1].findings = {errorFinding()};
    content.overrideReason = QStringLiteral("   ");
    const Result<SubmissionDocument> document = completeDocument(content);
    QCOMPARE(document.error().code, Error::Code::Refused);
    QVERIFY(document.error().detail.contains(QStringLiteral("古丽试·买买提例: R-YEAR-2")));
    const QString folder = m_fixture.path(QStringLiteral("refused"));
    QCOMPARE(writeSubmission(content, m_fixture.signer(), folder).error().code, Error::Code::Refused);
    QCOMPARE(filesIn(folder), QStringList());
}

void TestPackage::errorsWithAReason()
{
    SubmissionContent content = m_fixture.content;
    content.applicants[1].findings = {errorFinding(), errorFinding()};
    content.overrideReason = QStringLiteral("局里同意先报");
    const Result<SubmissionDocument> document = completeDocument(content);
    QVERIFY(document.ok());
    QCOMPARE(document->overrides.size(), 1);
    QCOMPARE(document->overrides[0].reason, QStringLiteral("局里同意先报"));
    QCOMPARE(document->overrides[0].rules, QStringList{QStringLiteral("R-YEAR-2")});
    QCOMPARE(document->counts.fail, 1);
    QCOMPARE(document->applicants[1].findings.errors, 2);
    const Result<SubmissionDocument> again = submissionFromJson(submissionToJson(*document));
    QFile schema(QStringLiteral(CHUDING_SOURCE_DIR "/resources/schema/submission.schema.json"));
    QVERIFY(schema.open(QIODevice::ReadOnly));
    QCOMPARE(JsonSchema(QJsonDocument::fromJson(schema.readAll()).object())
                 .faults(QJsonDocument::fromJson(submissionToJson(*document)).object()),
        QStringList());
    QVERIFY(again.ok());
    QCOMPARE(*again, *document);
}

void TestPackage::namesPapersWithoutFile()
{
    SubmissionContent content = m_fixture.content;
    Attachment declared;
    declared.kind = AttachmentKind::Diploma;
    content.applicants[0].dossier.attachments = {declared};
    const Result<ExportReport> report =
        writeSubmission(content, m_fixture.signer(), m_fixture.path(QStringLiteral("declared")));
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(errorText(report.error())));
    QCOMPARE(report->declaredOnly,
        QStringList{content.applicants[0].dossier.person.name + QStringLiteral("（毕业证）")});
}

void TestPackage::writesIntoAFolder()
{
    const QString folder = m_fixture.path(QStringLiteral("new/folder"));
    qint64 seen = 0;
    qint64 whole = 0;
    const Result<ExportReport> report =
        writeSubmission(m_fixture.content, m_fixture.signer(), folder, [&](qint64 done, qint64 total) {
            seen = done;
            whole = total;
            return true;
        });
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(errorText(report.error())));
    QCOMPARE(filesIn(folder), QStringList{QStringLiteral("bo-hu-xian-shi-li-zhong-xue-20241020-001.zip")});
    QCOMPARE(seen, whole);
    QCOMPARE(report->entries, 17);
    QFile file(report->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.size(), report->sizeBytes);
    QCOMPARE(sha256Hex(file.readAll()), report->sha256);
    const Result<PackageVerification> verification = verifyPackage(report->path, m_fixture.trusted());
    QCOMPARE(verification->verdict, PackageVerdict::ValidTrusted);
    QCOMPARE(verification->packageSha256, report->sha256);
}

void TestPackage::neverOverwrites()
{
    const QString folder = m_fixture.path(QStringLiteral("twice"));
    QVERIFY(writeSubmission(m_fixture.content, m_fixture.signer(), folder).ok());
    QCOMPARE(
        writeSubmission(m_fixture.content, m_fixture.signer(), folder).error().code, Error::Code::Exists);
    QCOMPARE(filesIn(folder).size(), 1);
}

void TestPackage::cancelled()
{
    const QString folder = m_fixture.path(QStringLiteral("cancelled"));
    // Asked before each of 12 files and after each block of the 3 that are copied.
    for (int calls = 0; calls < 15; ++calls) {
        int left = calls;
        const Result<ExportReport> report = writeSubmission(
            m_fixture.content, m_fixture.signer(), folder, [&left](qint64, qint64) { return left-- > 0; });
        QCOMPARE(report.error().code, Error::Code::Cancelled);
        QCOMPARE(filesIn(folder), QStringList());
    }
    QBuffer buffer(&m_package);
    buffer.open(QIODevice::ReadOnly);
    QCOMPARE(
        verifyPackage(buffer, {}, [](qint64, qint64) { return false; }).error().code, Error::Code::Cancelled);
}

void TestPackage::failureBeforeRename()
{
    const QString folder = m_fixture.path(QStringLiteral("before"));
    const Result<ExportReport> report = writeSubmission(m_fixture.content, m_fixture.signer(), folder, {},
        {[](const ExportReport &) {
             return Result<void>(Error{Error::Code::Conflict, QStringLiteral("log")});
         },
            {}});
    QCOMPARE(report.error().code, Error::Code::Conflict);
    QCOMPARE(filesIn(folder), QStringList());
}

/// What receivers would call damaged is not written.
void TestPackage::dossierLargerThanIsRead()
{
    SubmissionContent content = m_fixture.content;
    const QString folder = m_fixture.path(QStringLiteral("large"));
    constexpr qsizetype mebibyte = 1024 * 1024;
    content.applicants[0].dossier.meritText =
        QString(mebibyte - dossierToJson(content.applicants[0].dossier).size() - 64, u'x');
    QVERIFY(writeSubmission(content, m_fixture.signer(), folder).ok());
    content.applicants[0].dossier.meritText += QString(128, u'x');
    content.document.packageId = QUuid::createUuid();
    content.document.sequence = 2;
    const Result<ExportReport> report = writeSubmission(content, m_fixture.signer(), folder);
    QCOMPARE(report.error().code, Error::Code::Limit);
    QVERIFY2(
        report.error().detail.contains(QStringLiteral("dossier.json")), qPrintable(report.error().detail));
    QCOMPARE(filesIn(folder).size(), 1);
}

void TestPackage::changedAttachmentStops()
{
    SubmissionContent content = m_fixture.content;
    content.applicants[0].attachments[0].attachment.sha256 = sha256Hex("what it was");
    const QString folder = m_fixture.path(QStringLiteral("changed"));
    QCOMPARE(writeSubmission(content, m_fixture.signer(), folder).error().code, Error::Code::Conflict);
    QCOMPARE(filesIn(folder), QStringList());
}

void TestPackage::missingAttachmentStops()
{
    SubmissionContent content = m_fixture.content;
    content.applicants[0].attachments[0].path = m_fixture.path(QStringLiteral("nowhere"));
    const QString folder = m_fixture.path(QStringLiteral("missing"));
    QCOMPARE(writeSubmission(content, m_fixture.signer(), folder).error().code, Error::Code::NotFound);
    QCOMPARE(filesIn(folder), QStringList());
}

void TestPackage::fullDevice()
{
    const Result<SubmissionDocument> document = completeDocument(m_fixture.content);
    for (qint64 limit = 0; limit < m_package.size() - 64; limit += 61) {
        FullDevice device(limit);
        const Result<int> written =
            writePackage(device, m_fixture.content, *document, m_fixture.signer(), {});
        QCOMPARE(written.error().code, Error::Code::Io);
    }
}

void TestPackage::badFormName()
{
    SubmissionContent content = m_fixture.content;
    content.forms[0].name = QStringLiteral("../花名册.pdf");
    const QString folder = m_fixture.path(QStringLiteral("bad"));
    QCOMPARE(writeSubmission(content, m_fixture.signer(), folder).error().code, Error::Code::Internal);
}

void TestPackage::jsonOfAVerification()
{
    const QJsonObject valid = verificationToJson(verify(m_package));
    QCOMPARE(valid[QStringLiteral("verdict")].toString(), QStringLiteral("valid-trusted"));
    QCOMPARE(valid[QStringLiteral("text")].toString(), QStringLiteral("有效且已信任"));
    QCOMPARE(valid[QStringLiteral("valid")].toBool(), true);
    const QJsonObject changed = verificationToJson(verify(repacked(layout::index, QByteArray("x"))));
    QCOMPARE(changed[QStringLiteral("verdict")].toString(), QStringLiteral("changed"));
    QCOMPARE(
        changed[QStringLiteral("problems")][0][QStringLiteral("file")].toString(), QString(layout::index));
}

TEST_CASE(QCoreApplication, TestPackage)
#include "tst_package.moc"
