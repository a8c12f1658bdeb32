// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes inputs to begin with into FOLDER/TARGET/, and FOLDER/TARGET.dict with the words of the JSON
// documents.
#include "../submission/foreign_signature.h"
#include "../submission/package_fixture.h"
#include "domain/dossier_json.h"
#include "fixed_signer.h"
#include "policy/policy.h"
#include "random_dossier.h"
#include "roster/roster.h"
#include "submission/envelope.h"
#include "submission/policy_package.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace chuding;
using namespace chuding::fuzz;
using chuding::test::ForeignSignature;

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

class Seeds
{
public:
    explicit Seeds(const QString &folder)
        : m_folder(folder)
    {
    }

    void add(const QString &target, const QByteArray &bytes)
    {
        const QString folder = m_folder + u'/' + target;
        QDir().mkpath(folder);
        write(folder + QStringLiteral("/seed-%1").arg(m_count++, 3, 10, QLatin1Char('0')), bytes);
    }
    /// Names, short texts and codes of a JSON document, each once.
    void addWords(const QString &target, const QByteArray &json)
    {
        static const QRegularExpression word(QStringLiteral("\"[A-Za-z0-9:.-]{1,40}\""));
        auto matches = word.globalMatch(QString::fromUtf8(json));
        while (matches.hasNext())
            m_words[target].insert(matches.next().captured());
    }
    void writeDictionaries() const
    {
        for (auto it = m_words.begin(); it != m_words.end(); ++it) {
            QByteArray lines;
            for (const QString &word : it.value()) {
                const QByteArray inner = word.mid(1, word.size() - 2).toLatin1();
                lines += "\"\\\"" + inner + "\\\"\"\n";
            }
            write(m_folder + u'/' + it.key() + QStringLiteral(".dict"), lines);
        }
    }
    [[nodiscard]] QString scratch() const { return m_folder + QStringLiteral("/scratch"); }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }

    QString m_folder;
    QMap<QString, QSet<QString>> m_words;
    int m_count = 0;
};

QByteArray packageOf(const SubmissionContent &content)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    const Result<SubmissionDocument> document = completeDocument(content);
    if (!document || !writePackage(buffer, content, *document, fixedSigner(), {}).ok())
        qFatal("cannot write a package");
    return buffer.data();
}

/// Applicants, none, decisions, a receipt, a part.
QList<SubmissionContent> packageContents(const SubmissionContent &whole)
{
    QList<SubmissionContent> contents{whole};
    SubmissionContent none = whole;
    none.applicants.clear();
    none.rounds.clear();
    none.forms.clear();
    none.roster.reset();
    SubmissionContent decision = none;
    decision.document.kind = PackageKind::Decision;
    PackageDecision one;
    one.dossierId = whole.applicants[0].dossier.id;
    one.name = whole.applicants[0].dossier.person.name;
    one.documentSha256 = QString(64, u'a');
    one.packageId = whole.document.packageId;
    one.outcome = DecisionOutcome::Returned;
    one.event = DossierEvent::Returned;
    one.reasons = {{QStringLiteral("R-ATT-10"), AttachmentKind::Diploma, QStringLiteral("不清晰")}};
    one.deadline = Moment(QDate(2024, 10, 25), QTime(18, 0));
    one.at = Moment(QDate(2024, 10, 20), QTime(12, 0));
    decision.document.decisions = {one};
    SubmissionContent receipt = none;
    receipt.document.kind = PackageKind::Receipt;
    receipt.document.receipt = PackageReceipt{
        whole.document.packageId, QString(64, u'b'), {one.dossierId}, QStringLiteral("经办例"), one.at};
    SubmissionContent part = none;
    part.document.group = PackageGroup{whole.document.packageId, 1, 2};
    contents << none << decision << receipt << part;
    return contents;
}

void addPackages(Seeds &seeds)
{
    const test::PackageFixture fixture;
    const QString package = QStringLiteral("package");
    const QString dossier = QStringLiteral("dossier");
    for (const SubmissionContent &content : packageContents(fixture.content)) {
        seeds.add(package, packageOf(content));
        const QByteArray json = submissionToJson(*completeDocument(content));
        seeds.add(dossier, json);
        seeds.addWords(dossier, json);
        seeds.addWords(package, json);
    }
}

/// A notice and holidays as somebody hands them on.
void addNotices(Seeds &seeds)
{
    PolicyPackage notice{QStringLiteral("博湖县试例局"), QStringLiteral("经办例"), QStringLiteral("试"),
        Moment(QDate(2024, 10, 20), QTime(12, 0)),
        fileBytes(QStringLiteral(":/policies/xj-bohu-2024/policy.json")),
        fileBytes(QStringLiteral(":/policies/xj-bohu-2024/wording.json")),
        {{QStringLiteral("cn-2031.json"),
            QByteArray(R"({"2031":{"holidays":{"2031-10-01":"国庆节"},"workdays":[]}})")}}};
    PolicyPackage holidays = notice;
    holidays.policyJson.clear();
    holidays.wordingJson.clear();
    QDir().mkpath(seeds.scratch());
    const QString path = seeds.scratch() + QStringLiteral("/notice");
    for (const PolicyPackage &content : {notice, holidays}) {
        if (!writePolicyPackage(path, content, fixedSigner()).ok())
            qFatal("cannot write a notice");
        seeds.add(QStringLiteral("package"), fileBytes(path));
    }
}

void addDocuments(Seeds &seeds)
{
    const QString target = QStringLiteral("dossier");
    for (quint32 number = 1; number <= 20; ++number) {
        RandomValues values(number);
        const QByteArray dossier = dossierToJson(values.dossier());
        const QByteArray round = publicityRoundToJson(
            values.round(number % 2 == 0 ? PublicityKind::First : PublicityKind::Second));
        seeds.add(target, dossier);
        seeds.add(target, round);
        for (const QByteArray &json : {dossier, round}) {
            seeds.addWords(target, json);
            seeds.addWords(QStringLiteral("package"), json);
        }
    }
    seeds.add(target, dossierToJson(Dossier()));
    seeds.add(target, "{}");
}

void addPolicies(Seeds &seeds)
{
    const QString target = QStringLiteral("policy");
    const QDir folder(QStringLiteral(":/policies"));
    for (const QString &id : folder.entryList(QDir::Dirs)) {
        const QByteArray policy = fileBytes(folder.filePath(id + QStringLiteral("/policy.json")));
        const QByteArray wording = fileBytes(folder.filePath(id + QStringLiteral("/wording.json")));
        seeds.add(target, policy + '\0' + wording);
        seeds.add(target, policy + '\0' + "{}");
        seeds.add(target, "{}" + QByteArray(1, '\0') + wording);
        seeds.addWords(target, policy);
        seeds.addWords(target, wording);
    }
}

void addRosters(Seeds &seeds)
{
    const QString source = QStringLiteral(CHUDING_SOURCE_DIR);
    const QString csv = QStringLiteral("csv");
    const QString xlsx = QStringLiteral("xlsx");
    const QByteArray text = fileBytes(source + QStringLiteral("/resources/samples/roster.csv"));
    seeds.add(csv, 'c' + text);
    seeds.add(csv, 'c' + text.left(2000));
    seeds.add(csv, 'p' + QByteArray(text).replace(',', '\t').left(3000));
    seeds.add(csv, "csep=;\n姓名;身份证号\n张试例;652829199901010016\n");
    seeds.add(csv, "c\xFF\xFE" + QByteArray("N\0a\0m\0e\0", 8));
    seeds.add(csv, 'c' + fileBytes(QStringLiteral(CHUDING_TEST_DATA "/cases/cases.csv")).left(4000));
    seeds.add(xlsx, fileBytes(source + QStringLiteral("/resources/samples/roster.xlsx")));
    QDir().mkpath(seeds.scratch());
    const Policy policy = readPolicy(fileBytes(QStringLiteral(":/policies/xj-bohu-2024/policy.json")),
        fileBytes(QStringLiteral(":/policies/xj-bohu-2024/wording.json")))
                              .policy;
    const QString path = seeds.scratch() + QStringLiteral("/roster.xlsx");
    for (quint32 number = 1; number <= 4; ++number) {
        RandomValues values(number, true);
        if (!writeRoster(path, policy, {values.dossier(), values.dossier()}, {}).ok())
            qFatal("cannot write a roster");
        seeds.add(xlsx, fileBytes(path));
    }
}

void addSignatures(Seeds &seeds)
{
    const QString target = QStringLiteral("signature");
    seeds.add(target, fixedSigner().sign(signedContent).value());
    seeds.add(target, fixedSigner().certificate().der);
    seeds.add(target, fixedSigner().certificate().pem());
    for (const ForeignSignature &one : test::foreignSignatures())
        seeds.add(target, test::foreignSignature(signedContent, one));
}

void addEnvelopes(Seeds &seeds)
{
    const QString target = QStringLiteral("envelope");
    QDir().mkpath(seeds.scratch());
    const QString path = seeds.scratch() + QStringLiteral("/sealed.p7m");
    for (const qsizetype size : {1, 20, 300, 9000}) {
        QBuffer content;
        content.setData(QByteArray(size, 'x'));
        content.open(QIODevice::ReadOnly);
        QFile::remove(path);
        if (!envelope::encrypt(content, path, {fixedSigner().certificate()}).ok())
            qFatal("cannot encrypt");
        seeds.add(target, fileBytes(path));
        seeds.add(target, test::foreignEnvelope(content.data(), fixedSigner().certificate().der));
    }
    QBuffer content;
    content.open(QIODevice::ReadOnly);
    QFile::remove(path);
    if (!envelope::encrypt(content, path, Passphrase(QStringLiteral("eins zwei drei"))).ok())
        qFatal("cannot encrypt");
    seeds.add(target, fileBytes(path));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    Seeds seeds(QString::fromLocal8Bit(argv[1]));
    addPackages(seeds);
    addNotices(seeds);
    addDocuments(seeds);
    addPolicies(seeds);
    addRosters(seeds);
    addSignatures(seeds);
    addEnvelopes(seeds);
    seeds.writeDictionaries();
    QDir(seeds.scratch()).removeRecursively();
    return 0;
}
