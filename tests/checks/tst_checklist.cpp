// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checklist.h"
#include "checks/checks.h"
#include "rule_rows.h"
#include "test_case.h"

#include <QCoreApplication>

#include <algorithm>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

/// What a person must say yes to, with the answers of the person and of the season.
class TestChecklist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void openWithoutAnswers();
    void answerOfTheSeason_data();
    void answerOfTheSeason();
    void newestAnswerOfTheSeason();
    void answerOfTheDossierGoesFirst();
    void seasonAnswersNoQuestionAboutAPerson();
    void answerLapsesWithWhatItJudged();
    void everyAnswerIsTakenAndTakenBack();

private:
    [[nodiscard]] ChecklistItem item(const QString &rule) const;
    [[nodiscard]] Confirmation answerTo(const QString &rule, bool yes) const;

    RuleRows m_rows;
    Dossier m_dossier;
    Season m_season;
    const QString m_ofSeason = u"R-PUB-12"_s;
    const QString m_ofPerson = u"R-SCOPE-2"_s;
};

void TestChecklist::initTestCase()
{
    QVERIFY(m_rows.load());
}

void TestChecklist::init()
{
    const RosterRow row = m_rows.row({});
    m_dossier = row.dossier;
    m_dossier.confirmations.clear();
    m_season = Season();
    m_season.policy = m_rows.policy;
    m_season.calendar = m_rows.calendar;
    m_season.asOf = Moment(QDate(2024, 11, 5), QTime(12, 0));
    m_season.setRounds(roundsOfRows({row}));
}

ChecklistItem TestChecklist::item(const QString &rule) const
{
    const QList<ChecklistItem> items = checklistOf(m_dossier, m_season);
    const auto found = std::find_if(
        items.cbegin(), items.cend(), [&rule](const ChecklistItem &one) { return one.finding.rule == rule; });
    return found == items.cend() ? ChecklistItem() : *found;
}

Confirmation TestChecklist::answerTo(const QString &rule, bool yes) const
{
    return {rule, yes, yes ? QString() : u"试例"_s, u"李例"_s, m_season.asOf, {}};
}

void TestChecklist::openWithoutAnswers()
{
    const QList<ChecklistItem> items = checklistOf(m_dossier, m_season);
    QVERIFY(items.size() > 4);
    int ofSeason = 0;
    for (const ChecklistItem &one : items) {
        QCOMPARE(one.state, ChecklistItem::State::Open);
        QCOMPARE(one.answer, Confirmation());
        QCOMPARE(one.finding.severity, Severity::Confirm);
        QCOMPARE(one.forSeason, isSeasonQuestion(one.finding.rule));
        ofSeason += one.forSeason;
    }
    QCOMPARE(ofSeason, 2);
}

void TestChecklist::answerOfTheSeason_data()
{
    QTest::addColumn<bool>("yes");
    QTest::addColumn<ChecklistItem::State>("state");
    QTest::newRow("yes") << true << ChecklistItem::State::Yes;
    QTest::newRow("no") << false << ChecklistItem::State::No;
}

void TestChecklist::answerOfTheSeason()
{
    QFETCH(bool, yes);
    QFETCH(ChecklistItem::State, state);
    const QList<ChecklistItem> before = checklistOf(m_dossier, m_season);
    m_season.confirmations = {answerTo(m_ofSeason, yes)};
    const ChecklistItem answered = item(m_ofSeason);
    QCOMPARE(answered.state, state);
    QCOMPARE(answered.answer, m_season.confirmations.constFirst());
    QVERIFY(answered.forSeason);
    // It stays in the list, in its place, and answers nothing else.
    const QList<ChecklistItem> after = checklistOf(m_dossier, m_season);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        QCOMPARE(after.at(i).finding, before.at(i).finding);
        QCOMPARE(after.at(i) == before.at(i), after.at(i).finding.rule != m_ofSeason);
    }
}

void TestChecklist::newestAnswerOfTheSeason()
{
    m_season.confirmations = {answerTo(m_ofSeason, true), answerTo(m_ofSeason, false)};
    QCOMPARE(item(m_ofSeason).state, ChecklistItem::State::No);
    std::reverse(m_season.confirmations.begin(), m_season.confirmations.end());
    QCOMPARE(item(m_ofSeason).state, ChecklistItem::State::Yes);
}

void TestChecklist::answerOfTheDossierGoesFirst()
{
    m_season.confirmations = {answerTo(m_ofSeason, true)};
    m_dossier.confirmations = {answerTo(m_ofSeason, false)};
    QCOMPARE(item(m_ofSeason).state, ChecklistItem::State::No);
    QCOMPARE(item(m_ofSeason).answer.reason, u"试例"_s);
}

void TestChecklist::seasonAnswersNoQuestionAboutAPerson()
{
    m_season.confirmations = {answerTo(m_ofPerson, true)};
    QCOMPARE(item(m_ofPerson).finding.rule, m_ofPerson);
    QVERIFY(!item(m_ofPerson).forSeason);
    QCOMPARE(item(m_ofPerson).state, ChecklistItem::State::Open);
}

void TestChecklist::answerLapsesWithWhatItJudged()
{
    m_dossier.confirmations = withAnswer(m_dossier, m_ofPerson, true, {}, u"李例"_s, m_season.asOf);
    QCOMPARE(item(m_ofPerson).state, ChecklistItem::State::Yes);
    m_dossier.person.phone = u"13999000001"_s; // nothing that it judged
    QCOMPARE(item(m_ofPerson).state, ChecklistItem::State::Yes);
    m_dossier.employment.postName += u"试"_s;
    QCOMPARE(item(m_ofPerson).state, ChecklistItem::State::Lapsed);
    QCOMPARE(item(m_ofPerson).answer.by, u"李例"_s);
    m_dossier.confirmations = withAnswer(m_dossier, m_ofPerson, false, u"试例"_s, u"李例"_s, m_season.asOf);
    QCOMPARE(m_dossier.confirmations.size(), 1); // in place of the earlier one
    QCOMPARE(item(m_ofPerson).state, ChecklistItem::State::No);
}

void TestChecklist::everyAnswerIsTakenAndTakenBack()
{
    const QList<ChecklistItem> open = checklistOf(m_dossier, m_season);
    for (const ChecklistItem &one : open)
        m_dossier.confirmations = withAnswer(m_dossier, one.finding.rule, true, {}, u"李例"_s, m_season.asOf);
    const QList<ChecklistItem> answered = checklistOf(m_dossier, m_season);
    QCOMPARE(answered.size(), open.size());
    for (const ChecklistItem &one : answered)
        QCOMPARE(one.state, ChecklistItem::State::Yes);
    for (const ChecklistItem &one : open)
        m_dossier.confirmations = withoutAnswer(m_dossier, one.finding.rule);
    QCOMPARE(checklistOf(m_dossier, m_season), open);
}

TEST_CASE(QCoreApplication, TestChecklist)
#include "tst_checklist.moc"
