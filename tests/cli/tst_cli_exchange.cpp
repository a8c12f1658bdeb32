// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A unit's package to a department and the receipt back, by the command line alone.
#include "cli_sample.h"
#include "library/exchange.h"
#include "library/library.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace chuding;
using namespace Qt::StringLiterals;

class TestCliExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUse_data();
    void wrongUse();
    void unknownSignerIsShown();
    void trust();
    void receivesOne();
    void receivesAll();
    void receiptComesBack();
    void revoked();

private:
    [[nodiscard]] QStringList add(const QString &fingerprint) const;
    [[nodiscard]] QJsonObject receive(const QStringList &more, int code) const;

    CliSample m_sample;
    QString m_department;
    QString m_package;
    QString m_fingerprint;
};

void TestCliExchange::initTestCase()
{
    const QString problem = m_sample.make();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_department = m_sample.inFolder(u"department.chuding"_s);
    const auto own = Library::open(m_sample.library(), OpenMode::ReadOnly);
    QVERIFY(own.ok());
    LibraryInfo info = (*own)->info();
    info.id = QUuid();
    info.unitName = u"博湖县试例局"_s;
    info.unitCode.clear();
    info.role = OfficeRole::Department;
    QVERIFY(Library::create(m_department, info).ok());
    const Outcome sent = run({u"export"_s, m_sample.library(), u"--key"_s, m_sample.inFolder(u"clerk.p12"_s),
        u"--out"_s, m_sample.inFolder(u"out"_s), u"--override"_s, u"试例演示"_s});
    QVERIFY2(sent.code == 0, qPrintable(sent.err));
    m_package = QString::fromUtf8(sent.out).trimmed();
    const Outcome verified = run({u"verify"_s, m_package, u"--format"_s, u"json"_s});
    m_fingerprint = QJsonDocument::fromJson(verified.out)["signer"_L1]["sha256"_L1].toString();
    QCOMPARE(m_fingerprint.size(), 64);
}

QStringList TestCliExchange::add(const QString &fingerprint) const
{
    const auto own = Library::open(m_sample.library(), OpenMode::ReadOnly);
    return {u"trust"_s, u"add"_s, m_department, m_package, u"--unit"_s, (*own)->info().unitName, u"--role"_s,
        u"employer"_s, u"--fingerprint"_s, fingerprint, u"--reason"_s, u"与登记表一致"_s};
}

/// What is said of the one package.
QJsonObject TestCliExchange::receive(const QStringList &more, int code) const
{
    const Outcome outcome =
        run(QStringList{u"receive"_s, m_department, m_package, u"--format"_s, u"json"_s} + more);
    if (outcome.code != code)
        qWarning("%d: %s %s", outcome.code, qPrintable(outcome.err), outcome.out.constData());
    return outcome.code == code ? QJsonDocument::fromJson(outcome.out).array().first().toObject()
                                : QJsonObject();
}

void TestCliExchange::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no packages") << QStringList{u"receive"_s, u"LIB"_s};
    QTest::newRow("accept some") << QStringList{u"receive"_s, u"LIB"_s, u"P"_s, u"--accept"_s, u"some"_s};
    QTest::newRow("accept and id") << QStringList{
        u"receive"_s, u"LIB"_s, u"P"_s, u"--accept"_s, u"none"_s, u"--id"_s, u"652829199901010016"_s};
    QTest::newRow("format") << QStringList{u"trust"_s, u"list"_s, u"LIB"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("no fingerprint") << QStringList{u"trust"_s, u"add"_s, u"LIB"_s, u"c.pem"_s, u"--unit"_s,
        u"例"_s, u"--role"_s, u"county"_s, u"--reason"_s, u"例"_s};
    QTest::newRow("no day") << QStringList{
        u"trust"_s, u"revoke"_s, u"LIB"_s, u"AB"_s, u"--reason"_s, u"例"_s};
    QTest::newRow("no key") << QStringList{u"receipt"_s, u"LIB"_s, u"ID"_s, u"--out"_s, u"x"_s};
}

void TestCliExchange::wrongUse()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments).code, 2);
}

void TestCliExchange::unknownSignerIsShown()
{
    const QJsonObject package = receive({}, 0);
    QCOMPARE(package["judgments"_L1][0]["concern"_L1].toString(), u"unknown-signer"_s);
    QCOMPARE(package["applicants"_L1].toArray().size(), m_sample.rows().size());
    QCOMPARE(package["takenIn"_L1].toInt(-1), 0);
    const Outcome text = run({u"receive"_s, m_department, m_package});
    QVERIFY(QString::fromUtf8(text.out).contains(u"新增"_s));
    for (const RosterRow &row : m_sample.rows())
        QVERIFY(!text.out.contains(row.dossier.person.idNumber.toUtf8()));
}

void TestCliExchange::trust()
{
    QString wrong = m_fingerprint;
    wrong[5] = wrong[5] == u'a' ? u'b' : u'a';
    QCOMPARE(run(add(wrong)).code, 1);
    QCOMPARE(run({u"trust"_s, u"list"_s, m_department, u"--format"_s, u"json"_s}).out.trimmed(), "[\n]");
    const Outcome added = run(add(m_fingerprint));
    QVERIFY2(added.code == 0, qPrintable(added.err));
    const QJsonArray list =
        QJsonDocument::fromJson(run({u"trust"_s, u"list"_s, m_department, u"--format"_s, u"json"_s}).out)
            .array();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first()["sha256"_L1].toString(), m_fingerprint);
    QCOMPARE(list.first()["state"_L1].toString(), u"good"_s);
    QCOMPARE(receive({}, 0)["verification"_L1]["verdict"_L1].toString(), u"valid-trusted"_s);
}

void TestCliExchange::receivesOne()
{
    const QString number = m_sample.rows().first().dossier.person.idNumber;
    QCOMPARE(run({u"receive"_s, m_department, m_package, u"--id"_s, u"652829199901010016"_s}).code, 3);
    QCOMPARE(receive({u"--id"_s, number}, 0)["takenIn"_L1].toInt(), 1);
    const auto library = Library::open(m_department, OpenMode::ReadOnly);
    QCOMPARE((*library)->rows()->size(), 1);
}

void TestCliExchange::receivesAll()
{
    const auto count = m_sample.rows().size();
    QCOMPARE(receive({u"--accept"_s, u"all"_s}, 0)["takenIn"_L1].toInteger(), count);
    const auto library = Library::open(m_department, OpenMode::ReadOnly);
    QCOMPARE((*library)->rows()->size(), count);
    QVERIFY((*library)->verify()->isEmpty());
    const QJsonObject again = receive({}, 0);
    QCOMPARE(again["judgments"_L1][0]["concern"_L1].toString(), u"present"_s);
    QCOMPARE(again["applicants"_L1][0]["state"_L1].toString(), u"same"_s);
}

void TestCliExchange::receiptComesBack()
{
    const auto library = Library::open(m_department, OpenMode::ReadOnly);
    const QString id = (*library)->packages()->first().id.toString(QUuid::WithoutBraces);
    const Outcome written = run({u"receipt"_s, m_department, id, u"--key"_s,
        m_sample.inFolder(u"clerk.p12"_s), u"--out"_s, m_sample.inFolder(u"back"_s)});
    QVERIFY2(written.code == 0, qPrintable(written.err));
    const QString path = QString::fromUtf8(written.out).trimmed();
    // The department signed with a key that the unit does not know.
    QCOMPARE(run({u"receive"_s, m_sample.library(), path, u"--accept"_s, u"all"_s}).code, 1);
    QCOMPARE(run({u"trust"_s, u"add"_s, m_sample.library(), path, u"--unit"_s, u"博湖县试例局"_s, u"--role"_s,
                     u"department"_s, u"--fingerprint"_s, m_fingerprint, u"--reason"_s, u"与登记表一致"_s})
                 .code,
        0);
    const Outcome taken = run({u"receive"_s, m_sample.library(), path, u"--accept"_s, u"all"_s});
    QVERIFY2(taken.code == 0, taken.out.constData());
    const auto own = Library::open(m_sample.library(), OpenMode::ReadOnly);
    QCOMPARE((*own)->packages()->first().receivedOffice, u"博湖县试例局"_s);
}

void TestCliExchange::revoked()
{
    const QStringList revoke{u"trust"_s, u"revoke"_s, m_department, m_fingerprint, u"--from"_s,
        u"2020-01-01"_s, u"--reason"_s, u"遗失"_s};
    QCOMPARE(run(revoke).code, 0);
    QCOMPARE(run(revoke).code, 3);
    const QJsonObject package = receive({u"--accept"_s, u"all"_s}, 1);
    QCOMPARE(package["verification"_L1]["verdict"_L1].toString(), u"valid-wrong-signer"_s);
    QCOMPARE(package["takenIn"_L1].toInt(-1), 0);
    QVERIFY(QString::fromUtf8(run({u"trust"_s, u"list"_s, m_department}).out).contains(u"已撤销"_s));
}

TEST_CASE(QCoreApplication, TestCliExchange)
#include "tst_cli_exchange.moc"
