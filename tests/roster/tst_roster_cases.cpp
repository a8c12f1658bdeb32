// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/roster.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace chuding;
using namespace Qt::StringLiterals;

/// The project's own cases (tests/data/cases, copied from the shared folder): they read without faults.
class TestRosterCases : public QObject
{
    Q_OBJECT

private:
    Roster m_roster;

private Q_SLOTS:
    void initTestCase()
    {
        const auto roster =
            readRoster(QStringLiteral(CHUDING_TEST_DATA "/cases/cases.csv"), u"xj-bohu-2024"_s);
        QVERIFY2(roster.ok(), roster.ok() ? "" : qPrintable(errorText(roster.error())));
        m_roster = *roster;
    }

    void noFaults()
    {
        QCOMPARE(m_roster.headerRow, 1);
        QCOMPARE(m_roster.unknownHeaders, QStringList());
        QVERIFY(m_roster.headerFaults.isEmpty());
        QCOMPARE(m_roster.rows.size(), 55);
        for (const RosterRow &row : m_roster.rows) {
            QVERIFY2(row.faults.isEmpty(),
                qPrintable(row.faults.isEmpty() ? QString() : row.faults[0].key + row.faults[0].message));
        }
    }

    void rowsAndNamesAreThoseExpected()
    {
        QFile file(QStringLiteral(CHUDING_TEST_DATA "/cases/cases-expected.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray expected = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(expected.size() >= m_roster.rows.size());
        for (qsizetype i = 0; i < m_roster.rows.size(); ++i) {
            QCOMPARE(m_roster.rows[i].row, expected[i][u"row"_s].toInt());
            QCOMPARE(m_roster.rows[i].dossier.person.name, expected[i][u"name"_s].toString());
        }
    }

    void baseline()
    {
        const RosterRow &row = m_roster.rows[0];
        const Dossier &dossier = row.dossier;
        QVERIFY(!dossier.id.isNull());
        QCOMPARE(dossier.policyId, u"xj-bohu-2024"_s);
        QCOMPARE(dossier.person.idNumber, u"652829200203119016"_s);
        QCOMPARE(dossier.person.sex, Sex::Male);
        QCOMPARE(dossier.person.birth, DayOrMonth(QDate(2002, 3, 11)));
        QCOMPARE(dossier.employment.inCounty, true);
        QCOMPARE(dossier.employment.unitKind, UnitKind::PublicInstitution);
        QCOMPARE(dossier.employment.postRole, PostRole::None);
        QCOMPARE(dossier.education.size(), 1);
        QCOMPARE(dossier.education[0].level, EducationLevel::Bachelor);
        QCOMPARE(dossier.education[0].diplomaNumber, u"100001202405000001"_s);
        QCOMPARE(dossier.application.specialty, u"水利"_s);
        QCOMPARE(dossier.assessmentProofs, (QList<Assessment>{{2024, AssessmentResult::Qualified}}));
        QCOMPARE(dossier.training.size(), 2);
        QVERIFY(!dossier.exemption);
        QCOMPARE(dossier.attachments.size(), 13);
        QCOMPARE(dossier.eventMoment(DossierEvent::Applied), Moment(QDate(2024, 10, 15), QTime(11, 0)));
        QCOMPARE(dossier.eventMoment(DossierEvent::Delivered), Moment(QDate(2024, 10, 28), QTime(12, 0)));
        QCOMPARE(row.first->period, (DayRange{QDate(2024, 10, 8), QDate(2024, 10, 14)}));
        QCOMPARE(row.first->objection, ObjectionState::None);
        QCOMPARE(row.second->resultDate, QDate(2024, 10, 25));
    }

    void otherForms()
    {
        const Dossier &monthOnly = m_roster.rows[4].dossier;
        QCOMPARE(monthOnly.employment.professionalStart, DayOrMonth::ofMonth(2023, 10));
        QCOMPARE(monthOnly.assessments.size(), 2);
        for (const RosterRow &row : m_roster.rows) {
            if (row.dossier.person.name != u"魏试三五")
                continue;
            QCOMPARE(row.dossier.exemption->group, ExemptionGroup::VillageWork);
            QCOMPARE(row.dossier.exemption->period.from, DayOrMonth::ofMonth(2023, 9));
            QVERIFY(!row.dossier.exemption->period.to.isKnown());
        }
    }
};

TEST_CASE(QCoreApplication, TestRosterCases)
#include "tst_roster_cases.moc"
