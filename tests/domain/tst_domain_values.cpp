// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "domain/credit_code.h"
#include "domain/dates.h"
#include "domain/dossier.h"
#include "domain/id_number.h"
#include "domain/publicity.h"
#include "domain/result.h"
#include "domain/text.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

/// Keys and texts are each one's own, every spelling leads back to its value.
template <typename E>
void checkTable(int size)
{
    const QList<Code<E>> &table = codeTable<E>();
    QCOMPARE(table.size(), size);
    QSet<QString> keys;
    for (const Code<E> &code : table) {
        QVERIFY(!keys.contains(code.key));
        keys.insert(code.key);
        QCOMPARE(codeFromKey<E>(code.key), code.value);
        QCOMPARE(codeFromText<E>(code.text), code.value);
        QCOMPARE(codeFromText<E>(u" "_s + code.text + QChar(0x3000)), code.value);
        for (const QString &alias : code.aliases)
            QCOMPARE(codeFromText<E>(alias), code.value);
        QCOMPARE(codeText(code.value), code.text);
        QCOMPARE(codeKey(code.value), code.key);
    }
    QVERIFY(!codeFromKey<E>(u"nonsense"));
    QVERIFY(!codeFromText<E>(u"乱写"));
    QVERIFY(!codeFromText<E>(u""));
}

} // namespace

class TestDomainValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeTables()
    {
        checkTable<Sex>(2);
        checkTable<UnitKind>(7);
        checkTable<PostCategory>(3);
        checkTable<PostRole>(4);
        checkTable<EducationLevel>(10);
        checkTable<StudyMode>(9);
        checkTable<StudyOutcome>(4);
        checkTable<Degree>(4);
        checkTable<TitleLevel>(4);
        checkTable<AssessmentResult>(6);
        checkTable<TrainingKind>(2);
        checkTable<TrainingSource>(2);
        checkTable<ExemptionGroup>(5);
        checkTable<ExemptionStage>(2);
        checkTable<ExemptionApprover>(6);
        checkTable<ObjectionState>(3);
        checkTable<AttachmentKind>(21);
        checkTable<MandarinLevel>(7);
        checkTable<DossierEvent>(9);
        checkTable<OfficeRole>(3);
    }

    void codeSynonyms()
    {
        QCOMPARE(codeFromText<AssessmentResult>(u"称职"), AssessmentResult::Qualified);
        QCOMPARE(codeFromText<AssessmentResult>(u"基本称职"), AssessmentResult::BasicallyQualified);
        QCOMPARE(codeFromText<AssessmentResult>(u"不称职"), AssessmentResult::Unqualified);
        QCOMPARE(codeFromText<AssessmentResult>(u"不确定档次"), AssessmentResult::Undetermined);
        QCOMPARE(codeFromText<PostRole>(u"播音主持(汉语)"), PostRole::BroadcasterMandarin);
        QCOMPARE(codeFromText<ObjectionState>(u"有－处理中"), ObjectionState::Pending);
    }

    void ethnicGroupsAndPoliticalStatuses()
    {
        QCOMPARE(ethnicGroups().size(), 58);
        QStringList first;
        QSet<QString> codes;
        for (const NamedCode &group : ethnicGroups()) {
            if (first.size() < 4)
                first.append(group.name);
            codes.insert(group.code);
        }
        QCOMPARE(codes.size(), 58);
        for (int code = 1; code <= 56; ++code)
            QVERIFY(codes.contains(u"%1"_s.arg(code, 2, 10, QChar(u'0'))));
        QCOMPARE(QSet<QString>(first.cbegin(), first.cend()),
            (QSet<QString>{u"汉族"_s, u"蒙古族"_s, u"维吾尔族"_s, u"回族"_s}));
        QCOMPARE(findNamedCode(ethnicGroups(), u"维 吾 尔 族")->code, u"05"_s);
        QCOMPARE(findNamedCode(ethnicGroups(), u"56")->name, u"基诺族"_s);
        QVERIFY(!findNamedCode(ethnicGroups(), u"火星族"));
        QVERIFY(!findNamedCode(ethnicGroups(), u""));
        QCOMPARE(politicalStatuses().size(), 13);
        QCOMPARE(findNamedCode(politicalStatuses(), u"中国共产党党员")->name, u"中共党员"_s);
        QCOMPARE(findNamedCode(politicalStatuses(), u"民革会员")->name, u"民革党员"_s);
        QCOMPARE(findNamedCode(politicalStatuses(), u"普通公民")->name, u"群众"_s);
    }

    void mandarin()
    {
        const QList<std::pair<QString, MandarinLevel>> levels{{u"一级甲等"_s, MandarinLevel::L1A},
            {u"一级乙等"_s, MandarinLevel::L1B}, {u"二级甲等"_s, MandarinLevel::L2A},
            {u"二级乙等"_s, MandarinLevel::L2B}, {u"三级甲等"_s, MandarinLevel::L3A},
            {u"三级乙等"_s, MandarinLevel::L3B}};
        for (const auto &[text, level] : levels) {
            QString digits = text;
            digits.replace(u'一', u'1').replace(u'二', u'2').replace(u'三', u'3');
            for (const QString &full : {text, digits}) {
                QCOMPARE(codeFromText<MandarinLevel>(full), level);
                QCOMPARE(codeFromText<MandarinLevel>(full.chopped(1)), level);               // 一级甲
                QCOMPARE(codeFromText<MandarinLevel>(full.left(1) + full.mid(2, 1)), level); // 一甲
            }
        }
        QVERIFY(MandarinLevel::L1A > MandarinLevel::L1B && MandarinLevel::L2B > MandarinLevel::L3A);
        QVERIFY(MandarinLevel::L3B > MandarinLevel::Failed);
    }

    void mandarinScores_data()
    {
        QTest::addColumn<double>("score");
        QTest::addColumn<QString>("level");
        for (const auto &[score, level] :
            {std::pair(100.0, u"一级甲等"_s), std::pair(97.0, u"一级甲等"_s), std::pair(96.99, u"一级乙等"_s),
                std::pair(92.0, u"一级乙等"_s), std::pair(91.99, u"二级甲等"_s),
                std::pair(87.0, u"二级甲等"_s), std::pair(86.99, u"二级乙等"_s),
                std::pair(80.0, u"二级乙等"_s), std::pair(79.99, u"三级甲等"_s),
                std::pair(70.0, u"三级甲等"_s), std::pair(69.99, u"三级乙等"_s),
                std::pair(60.0, u"三级乙等"_s), std::pair(59.99, u"未入级"_s), std::pair(0.0, u"未入级"_s)}) {
            QTest::newRow(qPrintable(QString::number(score))) << score << level;
        }
    }
    void mandarinScores()
    {
        QFETCH(double, score);
        QTEST(codeText(mandarinLevelForScore(score)), "level");
    }

    void idNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const QString &number, IdNumberFault fault) {
            QTest::newRow(name) << number << static_cast<int>(fault);
        };
        row("example A", u"652829199903159013"_s, IdNumberFault::None);
        row("example B", u"65282920010817907X"_s, IdNumberFault::None);
        row("of the standard", u"11010519491231002X"_s, IdNumberFault::None);
        row("wrong check digit", u"652829199903159014"_s, IdNumberFault::CheckDigit);
        row("two digits swapped", u"652829199903159103"_s, IdNumberFault::CheckDigit);
        row("30 February", u"652829200202309015"_s, IdNumberFault::Date);
        row("month 13", u"652829200213019015"_s, IdNumberFault::Date);
        row("before 1900", u"652829189912319013"_s, IdNumberFault::Date);
        row("15 digits", u"652829750315901"_s, IdNumberFault::Legacy15);
        row("15 digits, no date", u"652829751315901"_s, IdNumberFault::Date);
        row("17 digits", u"65282919990315901"_s, IdNumberFault::Length);
        row("19 digits", u"6528291999031590133"_s, IdNumberFault::Length);
        row("letter", u"65282919990315901A"_s, IdNumberFault::Characters);
        row("X too early", u"6528291999031590X3"_s, IdNumberFault::Characters);
        row("lower-case x is not normalized", u"65282920010817907x"_s, IdNumberFault::Characters);
        row("Arabic-Indic digits", u"٦٥٢٨٢٩١٩٩٩٠٣١٥٩٠١٣"_s, IdNumberFault::Characters);
        row("empty", QString(), IdNumberFault::Empty);
    }
    void idNumbers()
    {
        QFETCH(QString, number);
        QFETCH(int, fault);
        QCOMPARE(static_cast<int>(idNumberFault(number)), fault);
    }

    void idNumberContents()
    {
        QCOMPARE(normalizedIdNumber(u" ６５２８２９ 20010817 907ｘ "), u"65282920010817907X"_s);
        QCOMPARE(idNumberBirth(u"652829199903159013"), QDate(1999, 3, 15));
        QCOMPARE(idNumberSex(u"652829199903159013"), Sex::Male);
        QCOMPARE(idNumberSex(u"652829200207149044"), Sex::Female);
        QCOMPARE(idNumberFrom15(u"652829750315901"), u"652829197503159015"_s);
        QCOMPARE(idNumberFault(idNumberFrom15(u"652829750315901")), IdNumberFault::None);
        QVERIFY(idNumberFrom15(u"65282975031590").isEmpty());
        QVERIFY(idNumberFrom15(u"652829750230901").isEmpty());
        QVERIFY(!idNumberBirth(u"652829200202309015").isValid());
        QVERIFY(!idNumberBirth(u"").isValid());
        QVERIFY(!idNumberSex(u"6528291999031590X3"));
        QCOMPARE(maskedIdNumber(u"652829199903159013"), u"6528**********9013"_s);
        QCOMPARE(maskedIdNumber(u"652829750315901"), u"6528*******5901"_s);
        QCOMPARE(maskedIdNumber(u"65282919"), u"********"_s);
        QCOMPARE(maskedIdNumber(u""), QString());
    }

    void everyCheckDigit()
    {
        for (int i = 0; i < 1000; ++i) {
            const QString first = u"65282920020311%1"_s.arg(i, 3, 10, QChar(u'0'));
            int good = 0;
            for (const QChar last : u"0123456789X"_s)
                good += idNumberFault(QString(first + last)) == IdNumberFault::None ? 1 : 0;
            QCOMPARE(good, 1);
        }
    }

    void creditCodes()
    {
        for (const QString &good : {u"12652829MB1T00017X"_s, u"91652829MA7T00022D"_s, u"11652829010000039W"_s,
                 u"52652829MJY000044J"_s, u"91350100M000100Y43"_s, u"9144030071526726XG"_s}) {
            QVERIFY2(isValidCreditCode(good), qPrintable(good));
            for (qsizetype at = 0; at < good.size(); ++at) {
                QString bad = good;
                bad[at] = bad[at] == u'1' ? u'2' : u'1';
                QVERIFY2(!isValidCreditCode(bad), qPrintable(bad));
            }
        }
        for (const QString &bad :
            {QString(), u"12652829MB1T00017"_s, u"12652829MB1T00017XX"_s, u"12652829MB1T00017I"_s,
                u"12652829mb1t00017x"_s, u"一二三四五六七八九十一二三四五六七八"_s}) {
            QVERIFY2(!isValidCreditCode(bad), qPrintable(bad));
        }
        QCOMPARE(creditCodeUnitKind(u"12652829MB1T00017X"), UnitKind::PublicInstitution);
        QCOMPARE(creditCodeUnitKind(u"91652829MA7T00022D"), UnitKind::Enterprise);
        QCOMPARE(creditCodeUnitKind(u"11652829010000039W"), UnitKind::GovernmentOrgan);
        QCOMPARE(creditCodeUnitKind(u"52652829MJY000044J"), UnitKind::PrivateNonEnterprise);
        QCOMPARE(creditCodeUnitKind(u"51"), UnitKind::SocialOrganization);
        QVERIFY(!creditCodeUnitKind(u"Y1"));
        QVERIFY(!creditCodeUnitKind(u""));
    }

    void dayOrMonth()
    {
        const DayOrMonth day(QDate(2024, 2, 29));
        QVERIFY(day.isKnown() && day.hasDay());
        QCOMPARE(day.earliest(), day.latest());
        QCOMPARE(day.toText(), u"2024-02-29"_s);
        QCOMPARE(day.toChinese(), u"2024年2月29日"_s);
        const DayOrMonth month = DayOrMonth::ofMonth(2024, 2);
        QVERIFY(month.isKnown() && !month.hasDay());
        QCOMPARE(month.earliest(), QDate(2024, 2, 1));
        QCOMPARE(month.latest(), QDate(2024, 2, 29));
        QCOMPARE(month.toText(), u"2024-02"_s);
        QCOMPARE(month.toChinese(), u"2024年2月"_s);
        QVERIFY(month != DayOrMonth(QDate(2024, 2, 1)));
        QVERIFY(!DayOrMonth().isKnown() && !DayOrMonth::ofMonth(2024, 13).isKnown());
        QCOMPARE(DayOrMonth().toText(), QString());
        QCOMPARE(DayOrMonth().toChinese(), QString());
        QCOMPARE(DayOrMonth(QDate()), DayOrMonth());
        for (const QString &text : {u"2024-07-15"_s, u"2024-07"_s, u"1999-12"_s})
            QCOMPARE(DayOrMonth::fromText(text)->toText(), text);
        for (const QString &bad : {QString(), u"2024"_s, u"2024-7"_s, u"2024-13"_s, u"2024-02-30"_s,
                 u"2024/07"_s, u"2024-07-15 "_s, u"+024-07"_s, u"２０２４-07"_s, u"2024-07-1５"_s}) {
            QVERIFY2(!DayOrMonth::fromText(bad), qPrintable(bad));
        }
    }

    void moments()
    {
        const Moment moment(QDate(2024, 10, 15), QTime(11, 30, 59));
        QCOMPARE(moment.toText(), u"2024-10-15T11:30"_s);
        QCOMPARE(moment.toChinese(), u"2024年10月15日 11:30"_s);
        const Moment day(QDate(2024, 10, 15));
        QVERIFY(day.isKnown() && !day.hasTime());
        QCOMPARE(day.toText(), u"2024-10-15"_s);
        QCOMPARE(day.earliest(), Moment(QDate(2024, 10, 15), QTime(0, 0)));
        QCOMPARE(day.latest(), Moment(QDate(2024, 10, 15), QTime(23, 59)));
        QCOMPARE(moment.earliest(), moment);
        QCOMPARE(Moment::fromText(u"2024-10-15 11:30"), moment);
        QCOMPARE(Moment::fromText(u"2024-10-15T11:30:59"), moment);
        QCOMPARE(Moment::fromText(u"2024-10-15"), day);
        for (const QString &bad :
            {QString(), u"2024-10"_s, u"2024-10-15T"_s, u"2024-10-15T24:00"_s, u"2024-10-15T11"_s,
                u"2024-10-15T11:30:60"_s, u"2024-10-15T11:30Z"_s, u"2024-10-15x11:30"_s}) {
            QVERIFY2(!Moment::fromText(bad), qPrintable(bad));
        }
        QVERIFY(surelyBefore(Moment(QDate(2024, 10, 14)), moment));
        QVERIFY(!surelyBefore(day, moment)); // at what time of that day is not known
        QVERIFY(!surelyBefore(moment, day));
        QVERIFY(!surelyBefore(moment, moment));
        QVERIFY(surelyBefore(moment, Moment(QDate(2024, 10, 15), QTime(11, 31))));
        QVERIFY(!surelyBefore(Moment(), moment) && !surelyBefore(moment, Moment()));
        QVERIFY(Moment::now().hasTime());
    }

    void chineseDates()
    {
        QCOMPARE(chineseDate(QDate(2024, 9, 5)), u"2024年9月5日"_s);
        QCOMPARE(chineseMonth(QDate(2024, 9, 5)), u"2024年9月"_s);
        QCOMPARE(chineseDate(QDate()), QString());
        QVERIFY((DayRange{QDate(2024, 1, 1), QDate(2024, 1, 2)}).isComplete());
        QVERIFY(!(DayRange{QDate(2024, 1, 1), {}}).isComplete());
    }

    void textFolding()
    {
        QCOMPARE(foldedWidth(u"Ａｚ０９（）～　中 "), u"Az09()~ 中 "_s);
        QCOMPARE(foldedWidth(u""), QString());
        QCOMPARE(cleanedText(u"　 张试例 \n"), u"张试例"_s);
        QCOMPARE(cleanedText(u"e\u0301"), u"\u00e9"_s);
        QCOMPARE(cleanedText(u"（北）"), u"（北）"_s);
        QCOMPARE(cleanedText(u" 𠮷 "), u"𠮷"_s);
    }

    void dossierQuestions()
    {
        Dossier dossier;
        QVERIFY(!dossier.hasAttachment(AttachmentKind::Diploma));
        Attachment attachment;
        attachment.kind = AttachmentKind::Diploma;
        dossier.attachments.append(attachment);
        QVERIFY(dossier.hasAttachment(AttachmentKind::Diploma));
        QVERIFY(!dossier.hasAttachment(AttachmentKind::Notice));
        QVERIFY(!dossier.eventMoment(DossierEvent::Applied).isKnown());
        dossier.events = {{DossierEvent::Applied, Moment(QDate(2024, 10, 1))},
            {DossierEvent::Returned, Moment(QDate(2024, 10, 9))},
            {DossierEvent::Applied, Moment(QDate(2024, 10, 8))}};
        QCOMPARE(dossier.eventMoment(DossierEvent::Applied).date(), QDate(2024, 10, 8)); // the last recorded
        QVERIFY(isUnitPaper(AttachmentKind::NoticeReport) && !isUnitPaper(AttachmentKind::Diploma));
        PublicityRound round;
        const QUuid id = QUuid::createUuid();
        QVERIFY(!round.hasMember(id));
        round.members = {{id, {}, {}, {}, {}, 0}};
        QVERIFY(round.hasMember(id));
    }

    void anApplicationAfterAReturnBeginsAnew()
    {
        const auto at = [](int day) { return Moment(QDate(2024, 10, day)); };
        Dossier dossier;
        dossier.events = {{DossierEvent::Applied, at(8)}, {DossierEvent::Reviewed, at(9)},
            {DossierEvent::Returned, at(10)}};
        QCOMPARE(dossier.firstCountingEvent(), 0);
        QCOMPARE(dossier.eventMoment(DossierEvent::Reviewed), at(9));
        dossier.events.append({DossierEvent::Applied, at(11)});
        QCOMPARE(dossier.firstCountingEvent(), 3);
        QCOMPARE(dossier.eventMoment(DossierEvent::Applied), at(11));
        QVERIFY(!dossier.eventMoment(DossierEvent::Reviewed).isKnown());
        QVERIFY(!dossier.eventMoment(DossierEvent::Returned).isKnown());
        // A second application without a return between them is a correction.
        dossier.events.append({DossierEvent::Applied, at(12)});
        QCOMPARE(dossier.firstCountingEvent(), 3);
    }

    void momentsAsTyped()
    {
        const auto at = [](int day) { return Moment(QDate(2024, 10, day)); };
        Dossier dossier;
        dossier.setEventMoment(DossierEvent::Applied, at(8));
        dossier.setEventMoment(DossierEvent::Applied, at(9)); // a correction
        QCOMPARE(dossier.events, (QList<EventRecord>{{DossierEvent::Applied, at(9)}}));
        dossier.setEventMoment(DossierEvent::Returned, at(10));
        dossier.setEventMoment(DossierEvent::Applied, at(7)); // still a correction: earlier than the return
        QCOMPARE(dossier.events,
            (QList<EventRecord>{{DossierEvent::Applied, at(7)}, {DossierEvent::Returned, at(10)}}));
        dossier.setEventMoment(DossierEvent::Applied, at(11)); // once more
        QCOMPARE(dossier.events.size(), 3);
        QCOMPARE(dossier.events.last(), (EventRecord{DossierEvent::Applied, at(11)}));
        // What was forgotten takes its place: it is not the latest step.
        dossier.setEventMoment(DossierEvent::Reviewed, at(13));
        dossier.setEventMoment(DossierEvent::UnitReviewed, at(12));
        QCOMPARE(dossier.events.sliced(2),
            (QList<EventRecord>{{DossierEvent::Applied, at(11)}, {DossierEvent::UnitReviewed, at(12)},
                {DossierEvent::Reviewed, at(13)}}));
        dossier.setEventMoment(DossierEvent::Withdrawn, at(14));
        dossier.setEventMoment(DossierEvent::Returned, at(15));
        QCOMPARE(dossier.events.last(), (EventRecord{DossierEvent::Returned, at(15)}));
        dossier.setEventMoment(DossierEvent::Returned, {});
        dossier.setEventMoment(DossierEvent::Withdrawn, {});
        dossier.setEventMoment(DossierEvent::UnitReviewed, {});
        dossier.setEventMoment(DossierEvent::Reviewed, {});
        dossier.setEventMoment(DossierEvent::Applied, {});
        QCOMPARE(dossier.events,
            (QList<EventRecord>{{DossierEvent::Applied, at(7)}, {DossierEvent::Returned, at(10)}}));
    }

    void errorSentences()
    {
        for (int code = 0; code <= static_cast<int>(Error::Code::Internal); ++code) {
            const Error error{static_cast<Error::Code>(code), u"xyz"_s};
            QVERIFY(!errorText(error).isEmpty());
            if (error.code != Error::Code::Cancelled)
                QVERIFY(errorText(error).contains(u"xyz"));
        }
    }
};

TEST_CASE(QCoreApplication, TestDomainValues)
#include "tst_domain_values.moc"
