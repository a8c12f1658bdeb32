// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"
#include "file_limit.h"
#include "random_dossier.h"
#include "roster/columns.h"
#include "roster_fixtures.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QDir>

#include <optional>

#include <sys/stat.h>

using namespace chuding;
using namespace chuding::fixtures;
using namespace Qt::StringLiterals;

namespace {

Policy somePolicy()
{
    Policy policy;
    policy.id = policyId();
    policy.year = 2024;
    for (int i = 1; i <= 42; ++i) {
        Specialty specialty;
        specialty.name = u"试例专业（%1）"_s.arg(i);
        policy.specialties.append(specialty);
    }
    return policy;
}

QByteArray part(const QString &path, const QString &name)
{
    KZip zip(path);
    if (!zip.open(QIODevice::ReadOnly))
        return {};
    const KArchiveFile *file = zip.directory()->file(name);
    return file ? file->data() : QByteArray();
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRosterWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreThoseOfTheDocument()
    {
        QStringList keys;
        QSet<QString> headers;
        for (const Column &column : rosterColumns()) {
            QVERIFY2(!headers.contains(column.header), qPrintable(column.header));
            headers.insert(column.header);
            QVERIFY(column.rule.startsWith(u"R-DATA-"));
            if (column.education <= 3)
                keys.append(column.key);
        }
        QCOMPARE(keys.size(), 46 + 24 + 1); // cases.csv, and the confirmations
        for (const QString &header :
            {u"姓名"_s, u"统一社会信用代码"_s, u"学历3"_s, u"学历证书编号1"_s, u"已核对事项"_s})
            QVERIFY2(headers.contains(header), qPrintable(header));
    }

    void templateReadsBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"模板.xlsx"_s);
        const auto written = writeRosterTemplate(path, somePolicy());
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().detail));
        const auto roster = readRoster(path, policyId());
        QVERIFY2(roster.ok(), roster.ok() ? "" : qPrintable(roster.error().detail));
        QCOMPARE(roster->sheet, u"申报人员名册"_s);
        QCOMPARE(roster->unknownHeaders, QStringList());
        QVERIFY(roster->headerFaults.isEmpty());
        QCOMPARE(roster->rows.size(), 1);
        const RosterRow &row = roster->rows[0];
        QCOMPARE(places(row.faults), QStringList());
        QCOMPARE(row.dossier.person.name, u"张试例"_s);
        QCOMPARE(row.dossier.education.size(), 1);
        QCOMPARE(row.dossier.attachments.size(), 11);
        QVERIFY(row.first && row.first->period.isComplete());
        QCOMPARE(row.dossier.eventMoment(DossierEvent::Applied).date().year(), 2024);
    }

    void templateHelpsWhoFillsItIn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"t.xlsx"_s);
        QVERIFY(writeRosterTemplate(path, somePolicy()).ok());
        const QByteArray workbook = part(path, u"xl/workbook.xml"_s);
        QVERIFY(workbook.contains("state=\"hidden\""));
        const QByteArray sheet = part(path, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("'词表'!$A$1:$A$2"));                   // 性别
        QVERIFY(sheet.contains("$1:$AL$42") || sheet.contains("$42")); // the policy's specialties
        qsizetype lists = 1;                                           // that of the specialties
        for (const Column &column : rosterColumns()) {
            if (column.education <= 3 && !column.choices.isEmpty())
                ++lists;
        }
        QCOMPARE(sheet.count("<dataValidation "), lists);
        QVERIFY(lists > 20);
        QVERIFY(!part(path, u"xl/comments1.xml"_s).isEmpty());
        QVERIFY(part(path, u"xl/styles.xml"_s).contains("numFmtId=\"49\"")); // text, so that digits stay
        const QByteArray strings = part(path, u"xl/sharedStrings.xml"_s);
        QVERIFY(strings.contains("试例专业（42）"));
    }

    void dossiersReadBack()
    {
        QList<Dossier> dossiers;
        QList<PublicityRound> rounds;
        for (quint32 seed = 1; seed <= 200; ++seed) {
            RandomValues random(seed, true);
            dossiers.append(random.dossier());
            for (const PublicityKind kind : {PublicityKind::First, PublicityKind::Second}) {
                PublicityRound round = random.round(kind);
                round.members.append({dossiers.last().id, {}, {}, {}, {}, 0});
                if (random.yes())
                    rounds.append(round);
            }
        }
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"r.xlsx"_s);
        const auto written = writeRoster(path, somePolicy(), dossiers, rounds);
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().detail));
        const auto roster = readRoster(path, policyId());
        QVERIFY2(roster.ok(), roster.ok() ? "" : qPrintable(roster.error().detail));
        QCOMPARE(roster->rows.size(), dossiers.size());
        for (qsizetype i = 0; i < dossiers.size(); ++i) {
            const RosterRow &row = roster->rows[i];
            QCOMPARE(places(row.faults), QStringList());
            Dossier expected = dossiers[i];
            expected.id = row.dossier.id;
            QVERIFY2(row.dossier.person == expected.person, qPrintable(QString::number(i)));
            QVERIFY2(row.dossier.employment == expected.employment, qPrintable(QString::number(i)));
            QVERIFY2(row.dossier.workHistory == expected.workHistory, qPrintable(QString::number(i)));
            QVERIFY2(row.dossier.education == expected.education, qPrintable(QString::number(i)));
            QVERIFY2(row.dossier.exemption == expected.exemption, qPrintable(QString::number(i)));
            QVERIFY2(row.dossier == expected, qPrintable(QString::number(i)));
            for (const PublicityRound &round : rounds) {
                if (!round.hasMember(dossiers[i].id))
                    continue;
                const auto &publicity = round.kind == PublicityKind::First ? row.first : row.second;
                QCOMPARE(*publicity, (RosterPublicity{round.period, round.objection, round.resultDate}));
            }
        }
    }

    void moreThanThreeEducations()
    {
        Dossier dossier = RandomValues(7, true).dossier();
        dossier.education.clear();
        Education education;
        education.level = EducationLevel::Associate;
        education.outcome = StudyOutcome::Graduated;
        for (int i = 0; i < 5; ++i)
            dossier.education.append(education);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"r.xlsx"_s);
        QVERIFY(writeRoster(path, somePolicy(), {dossier}, {}).ok());
        QCOMPARE(readRoster(path, policyId())->rows[0].dossier.education, dossier.education);
        while (dossier.education.size() < 10)
            dossier.education.append(education);
        QCOMPARE(writeRoster(path, somePolicy(), {dossier}, {}).error().code, Error::Code::Limit);
    }

    void sameInputSameBytes()
    {
        const QTemporaryDir folder;
        const QList<Dossier> dossiers{RandomValues(1, true).dossier(), RandomValues(2, true).dossier()};
        for (const QString &name : {u"a.xlsx"_s, u"b.xlsx"_s}) {
            QVERIFY(writeRoster(folder.filePath(name), somePolicy(), dossiers, {}).ok());
            QVERIFY(writeRosterTemplate(folder.filePath(u"t"_s + name), somePolicy()).ok());
            QTest::qWait(1100); // the clock goes on meanwhile, and says so to the second
        }
        QVERIFY(!fileBytes(folder.filePath(u"a.xlsx"_s)).isEmpty());
        QCOMPARE(fileBytes(folder.filePath(u"a.xlsx"_s)), fileBytes(folder.filePath(u"b.xlsx"_s)));
        QCOMPARE(fileBytes(folder.filePath(u"ta.xlsx"_s)), fileBytes(folder.filePath(u"tb.xlsx"_s)));
    }

    void writtenWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"r.xlsx"_s);
        QVERIFY(writeRosterTemplate(path, somePolicy()).ok());
        const QByteArray before = fileBytes(path);
        QCOMPARE(writeRoster(folder.filePath(u"没有/r.xlsx"_s), somePolicy(), {}, {}).error().code,
            Error::Code::Io);
        QCOMPARE(writeRoster(folder.path(), somePolicy(), {}, {}).error().code, Error::Code::Io);
        QCOMPARE(fileBytes(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"r.xlsx"_s});
    }

    void templateIsNeverWrittenOverAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"我的名册.xlsx"_s);
        QFile mine(path);
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("试例") > 0);
        mine.close();
        QCOMPARE(writeRosterTemplate(path, somePolicy()).error().code, Error::Code::Exists);
        QCOMPARE(fileBytes(path), QByteArray("试例"));
    }

    void fullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {0, 100, 2000, 8000, 16'000, 19'000, 50'000})
            QTest::newRow(qPrintable(QString::number(room))) << room;
    }
    /// A limit on the size of files stands for a disk that fills up, for our own file and for those that
    /// libxlsxwriter writes meanwhile.
    void fullDiskLeavesTheOldFile()
    {
        QFETCH(int, room);
        QList<Dossier> dossiers;
        for (quint32 seed = 1; seed <= 200; ++seed)
            dossiers.append(RandomValues(seed, true).dossier());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"r.xlsx"_s);
        QVERIFY(writeRoster(path, somePolicy(), {}, {}).ok());
        const QByteArray before = fileBytes(path);
        std::optional<FileLimit> limit(static_cast<rlim_t>(room));
        QVERIFY(limit->isSet());
        const Result<void> written = writeRoster(path, somePolicy(), dossiers, {});
        limit.reset();
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, Error::Code::Io);
        QVERIFY(written.error().detail.contains(path));
        QCOMPARE(fileBytes(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"r.xlsx"_s});
    }

    void lapsedAnswersAreLeftOut()
    {
        Dossier dossier = RandomValues(4, true).dossier();
        const QString held = judgedHash(dossier, u"R-SIGN-1"_s);
        dossier.confirmations = {
            {u"R-ATT-10"_s, true, {}, {}, {}, judgedHash(dossier, u"R-ATT-10"_s)},
            {u"R-ATT-10"_s, true, {}, {}, {}, u"另一份"_s}, // the last counts, and lapsed
            {u"R-ATT-11"_s, true, {}, {}, {}, u"另一份"_s},
            {u"R-ATT-11"_s, false, {}, {}, {}, judgedHash(dossier, u"R-ATT-11"_s)},
            {u"R-SIGN-1"_s, true, {}, {}, {}, held},
            {u"R-YEAR-8"_s, false, {}, {}, {}, {}},
        };
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"r.xlsx"_s);
        QVERIFY(writeRoster(path, somePolicy(), {dossier}, {}).ok());
        const Result<Roster> roster = readRoster(path, policyId());
        QVERIFY(roster.ok());
        QStringList answers;
        for (const Confirmation &answer : roster->rows[0].dossier.confirmations)
            answers.append(answer.rule + (answer.yes ? u"=是"_s : u"=否"_s));
        QCOMPARE(answers, (QStringList{u"R-ATT-11=否"_s, u"R-SIGN-1=是"_s, u"R-YEAR-8=否"_s}));
    }

    void changesAreNamedByTheirHeaders()
    {
        const Dossier before = RandomValues(5, true).dossier();
        QCOMPARE(changedHeaders(before, before), QStringList());
        Dossier after = before;
        after.employment.unitName += u"（新）"_s;
        after.person.phone = u"13900000099"_s;
        QCOMPARE(changedHeaders(before, after), (QStringList{u"联系电话"_s, u"工作单位"_s}));
    }

    void refusesWhatIsNoFile()
    {
        // A pipe made here: never a device of the machine, which a rename would replace.
        const QTemporaryDir folder;
        const QByteArray pipe = QFile::encodeName(folder.filePath(u"pipe"_s));
        QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
        QCOMPARE(writeRoster(folder.filePath(u"pipe"_s), somePolicy(), {}, {}).error().code, Error::Code::Io);
        struct stat status = {};
        QCOMPARE(lstat(pipe.constData(), &status), 0);
        QVERIFY(S_ISFIFO(status.st_mode));
    }

    void veryLongTexts()
    {
        Dossier dossier = RandomValues(3, true).dossier();
        dossier.employment.department = QString(40'000, u'试');
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"r.xlsx"_s);
        QVERIFY(writeRoster(path, somePolicy(), {dossier}, {}).ok());
        QCOMPARE(readRoster(path, policyId())->rows[0].dossier.employment.department.size(), 32'767);
    }
};

TEST_CASE(QCoreApplication, TestRosterWriter)
#include "tst_roster_writer.moc"
