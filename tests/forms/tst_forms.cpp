// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/forms.h"

#include "form_samples.h"
#include "test_case.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace chuding;
using namespace Qt::StringLiterals;
using samples::bounds;
using samples::golden;
using samples::lastPageText;
using samples::made;
using samples::onePerson;
using samples::spacedGolden;
using samples::textOf;

namespace {

const QStringList fourNames{u"买买提江·阿不都热合曼"_s, u"李玥"_s, u"𠮷试例"_s, u"王堃"_s};

FormData fourPeople()
{
    FormData data = samples::data(fourNames);
    data.applicants[1].dossier.workHistory.append(
        {{DayOrMonth::ofMonth(2024, 2), DayOrMonth::ofMonth(2024, 6)}, u"博湖县教育和科学技术局"_s, true});
    return data;
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
}

const QList<FormKind> allKinds{FormKind::Annex1, FormKind::Annex2, FormKind::Annex3, FormKind::Annex4,
    FormKind::Roster, FormKind::CheckReport, FormKind::CheckSummary, FormKind::Recommendation,
    FormKind::AssessmentProof, FormKind::Commitment};

} // namespace

class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textComesBack_data()
    {
        QTest::addColumn<FormKind>("kind");
        QTest::addColumn<bool>("many");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("pages");
        QTest::newRow("annex 1") << FormKind::Annex1 << false << u"annex1"_s << 1;
        QTest::newRow("annex 2, one") << FormKind::Annex2 << false << u"annex2-one"_s << 2;
        QTest::newRow("annex 2, many") << FormKind::Annex2 << true << u"annex2-many"_s << 3;
        QTest::newRow("annex 3, one") << FormKind::Annex3 << false << u"annex3-one"_s << 1;
        QTest::newRow("annex 3, many") << FormKind::Annex3 << true << u"annex3-many"_s << 1;
        QTest::newRow("annex 4, one") << FormKind::Annex4 << false << u"annex4-one"_s << 2;
        QTest::newRow("annex 4, many") << FormKind::Annex4 << true << u"annex4-many"_s << 2;
        QTest::newRow("roster") << FormKind::Roster << false << u"roster-one"_s << 1;
        QTest::newRow("check report") << FormKind::CheckReport << false << u"check-report"_s << 2;
        QTest::newRow("check summary") << FormKind::CheckSummary << false << u"check-summary"_s << 2;
        QTest::newRow("recommendation") << FormKind::Recommendation << false << u"recommendation"_s << 1;
        QTest::newRow("assessment proof") << FormKind::AssessmentProof << false << u"assessment-proof"_s << 1;
        QTest::newRow("commitment") << FormKind::Commitment << false << u"commitment"_s << 1;
    }

    void receiptSaysWhatThePackageIs()
    {
        FormData data = onePerson();
        data.applicants.clear();
        QCOMPARE(layoutForm(FormKind::Receipt, data).error().code, Error::Code::Refused);
        PackageFacts facts;
        facts.fileName = u"bohuxian-shili-zhongxue-20241020-001.zip"_s;
        facts.sizeBytes = 1234567;
        facts.sha256 = QString(32, u'a') + QString(32, u'0');
        facts.sequence = 3;
        facts.created = *Moment::fromText(u"2024-10-20T12:00"_s);
        facts.sender = u"博湖县试例中学"_s;
        facts.signer = u"博湖县试例中学 李例"_s;
        facts.fingerprint = u"AAAA BBBB"_s;
        facts.names = {u"张试例"_s, u"王例三"_s};
        data.package = facts;
        const FormPdf pdf = made(FormKind::Receipt, data);
        QCOMPARE(samples::pdfText(pdf.bytes), golden(u"receipt"_s));
        QCOMPARE(pdf.report.pages, 1);
        QCOMPARE(pdf.report.missing.size(), 1); // who receives it
    }

    void textComesBack()
    {
        QFETCH(FormKind, kind);
        QFETCH(bool, many);
        QFETCH(QString, file);
        QFETCH(int, pages);
        const FormPdf pdf = made(kind, many ? fourPeople() : onePerson());
        const QString squeezed = samples::pdfText(pdf.bytes);
        QVERIFY2(squeezed == golden(file), qPrintable(squeezed));
        QStringList ways{samples::spacedPdfText(pdf.bytes, {u"-raw"_s})};
        if (kind == FormKind::Annex2 || kind == FormKind::Annex3 || kind == FormKind::Annex4)
            ways.append(samples::spacedPdfText(pdf.bytes, {})); // reads tables by columns
        for (const QString &text : ways)
            QVERIFY2(spacedGolden(file).match(text).hasMatch(), qPrintable(text));
        QCOMPARE(pdf.report.pages, pages);
        QVERIFY(pdf.report.missing.isEmpty());
        QCOMPARE(pdf.report.notRepresentable, QStringList());
    }

    /// Numbers, signs and quotes at every place of a line, spread and not: no blank comes in, none is lost.
    void blanksComeBack()
    {
        const QString mixed =
            u"1.试2：3:4(5)6.5%7/8、A-B*C“例”9—10（11）12:00试~13,14;第15条x.cn例，652829199903150019"
            "与0996-6620000及2024年10月8日，共11111111人"_s;
        for (int shift = 0; shift < 28; ++shift) {
            FormData data = onePerson();
            const QString text = QString(shift, u'试') + mixed + mixed;
            data.applicants[0].dossier.meritText = text;
            data.applicants[0].findings = {
                {u"R-PUB-7"_s, Severity::Error, u"publicity"_s, text, text, u"五(一)5.单位公示 12:00"_s}};
            for (const FormKind kind : {FormKind::Annex2, FormKind::CheckReport}) {
                const QByteArray bytes = made(kind, data).bytes;
                for (const QStringList &options : {QStringList(), QStringList{u"-raw"_s}}) {
                    const QString back = samples::spacedPdfText(bytes, options);
                    QVERIFY2(back.contains(u"："_s + text), qPrintable(back));
                }
            }
            QVERIFY(samples::spacedPdfText(made(FormKind::CheckReport, data).bytes, {})
                        .contains(u"依据：五(一)5.单位公示 12:00"_s));
        }
    }

    void tablesHaveNoBlanksInside()
    {
        const FormData data = onePerson();
        const QString sheet = samples::spacedPdfText(made(FormKind::Annex1, data).bytes, {});
        QVERIFY2(
            sheet.contains(u"注：1.仍在参加"_s) && sheet.contains(u"2.参加“访惠聚”"_s), qPrintable(sheet));
        QVERIFY(sheet.contains(u"2022年7月毕业于"_s) && sheet.contains(u"1999年3月"_s));
        for (const QStringList &options : {QStringList(), QStringList{u"-layout"_s}}) {
            const QString roster = samples::spacedPdfText(made(FormKind::Roster, data).bytes, options);
            QVERIFY2(roster.contains(u"2022.07"_s) && roster.contains(u"2022.09"_s), qPrintable(roster));
            const QString report = samples::spacedPdfText(made(FormKind::CheckReport, data).bytes, options);
            QVERIFY2(report.contains(u"2024年10月20日 12:00"_s), qPrintable(report));
        }
    }

    /// The list's title: whole where it fits, else broken behind the unit, a long unit behind a place.
    void listTitleBreaksAtWords_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QStringList>("lines");
        const QString rest = u"职称初定通过审核人员名单"_s;
        QTest::newRow("fits") << u"博湖县试例中学"_s << QStringList{u"博湖县试例中学"_s + rest};
        QTest::newRow("behind the unit")
            << u"博湖县试例镇水利工作站"_s << QStringList{u"博湖县试例镇水利工作站"_s, rest};
        QTest::newRow("behind the town")
            << u"巴音郭楞蒙古自治州博湖县试例镇农业农村发展服务中心"_s
            << QStringList{u"巴音郭楞蒙古自治州博湖县"_s, u"试例镇农业农村发展服务中心"_s, rest};
        QTest::newRow("not inside a market")
            << u"巴音郭楞例州博湖县试例市场监督管理所检验检测中心站"_s
            << QStringList{u"巴音郭楞例州博湖县"_s, u"试例市场监督管理所检验检测中心站"_s, rest};
    }

    void listTitleBreaksAtWords()
    {
        QFETCH(QString, unit);
        QFETCH(QStringList, lines);
        FormData data = onePerson();
        data.unitName = unit;
        data.round->unitName = unit;
        const FormPdf pdf = made(FormKind::Annex4, data);
        const QString text = samples::rawPdfText(pdf.bytes);
        QVERIFY2(text.contains(u'\f' + lines.join(u'\n') + u"\n一、"_s), qPrintable(text));
    }

    void blanksOfSeveralPapersNameTheUnit()
    {
        QTemporaryDir folder;
        FormData first = onePerson();
        first.round->resultDate = {};
        first.unitName = u"博湖县例乡小学"_s;
        const auto report = writeFormPdf(folder.filePath(u"a.pdf"_s), FormKind::Annex3, {first, onePerson()});
        QVERIFY(report.ok());
        QCOMPARE(report->missing.size(), 1);
        QCOMPARE(report->missing.constFirst().text(), u"博湖县例乡小学: Date of the result"_s);
        QCOMPARE(made(FormKind::Annex3, first).report.missing.value(0).text(), u"Date of the result"_s);
    }

    /// 20,902 unified ideographs, each as it went in: radicals, simplified, rare.
    void everyIdeographComesBack()
    {
        FormData data = onePerson();
        QString text;
        for (char16_t c = 0x4E00; c <= 0x9FA5; ++c) {
            text += QChar(c);
            if (c % 16 == 15)
                text += u'，';
        }
        data.applicants[0].dossier.meritText = text;
        QVERIFY(textOf(FormKind::Annex2, data).contains(text));
    }

    void everyEthnicGroupComesBack()
    {
        FormData data = samples::data({u"张试"_s});
        const Dossier first = data.applicants[0].dossier;
        data.applicants.clear();
        for (const NamedCode &group : ethnicGroups()) {
            Dossier dossier = first;
            dossier.person.ethnicGroup = group.name;
            data.applicants.append({dossier, {}});
        }
        const QString text = textOf(FormKind::Roster, data);
        for (const NamedCode &group : ethnicGroups())
            QVERIFY2(text.contains(samples::squeezed(group.name)), qPrintable(group.name));
    }

    /// One glyph for two characters: the Kangxi radical and the common character.
    void radicalsStayApart()
    {
        FormData data = onePerson();
        data.applicants[0].dossier.meritText = u"工作⼯作工⼈人⾏行"_s;
        QVERIFY(textOf(FormKind::Annex2, data).contains(u"工作⼯作工⼈人⾏行"_s));
    }

    void charactersBeyondTheFirstPlane()
    {
        FormData data = samples::data({u"𠮷试"_s, u"䶮例"_s, u"𬭚试例"_s});
        const QString text = textOf(FormKind::Annex4, data);
        QVERIFY2(text.contains(u"𠮷试、䶮例、𬭚试例"_s), qPrintable(text));
    }

    void missingFactsAreBlankAndReported()
    {
        FormData data;
        data.policy = samples::policy();
        data.moment = Moment(QDate(2024, 10, 20));
        data.applicants = {{Dossier(), {}}};
        for (const FormKind kind : allKinds) {
            const FormPdf pdf = made(kind, data);
            const QString text = samples::pdfText(pdf.bytes);
            QVERIFY(!pdf.report.missing.isEmpty());
            QVERIFY(!text.isEmpty());
            QVERIFY2(!text.contains(QRegularExpression(u"xx|null|\\{|\\}|�"_s)), qPrintable(text));
        }
        data.applicants[0].dossier.person.name = u"张试"_s;
        const QList<MissingFact> missing = made(FormKind::Annex2, data).report.missing;
        const MissingFact sex{u"张试"_s, u"Sex"_s, data.applicants[0].dossier.id, u"person.sex"_s};
        QVERIFY(missing.contains(sex));
        QCOMPARE(sex.text(), u"张试: Sex"_s);
    }

    /// Rows grow with their texts, and a reason that no page holds goes on on the next: nothing is lost,
    /// nothing is set smaller.
    void longTextsOfAnnex1GoOn()
    {
        FormData data = onePerson();
        Dossier &dossier = data.applicants[0].dossier;
        dossier.employment.unitName = u"新疆维吾尔自治区巴音郭楞蒙古自治州博湖县试例镇人民政府"_s +
                                      u"农业农村和乡村振兴发展服务中心（畜牧兽医工作站）"_s;
        dossier.exemption->place = u"博湖县鹤乡试村驻村工作队，"_s.repeated(120);
        const FormPdf pdf = made(FormKind::Annex1, data);
        QCOMPARE(pdf.report.pages, 3);
        const QString text = samples::pdfText(pdf.bytes);
        QCOMPARE(text.count(u'鹤'), 120);
        QCOMPARE(text.count(u"免学理由"_s), 2); // on each page again
        QCOMPARE(text.count(u"审核意见"_s), 1);
        QVERIFY(text.contains(dossier.employment.unitName));
    }

    void severalPapersHaveBookmarks()
    {
        FormData data = fourPeople();
        for (FormApplicant &applicant : data.applicants)
            applicant.dossier.exemption = onePerson().applicants[0].dossier.exemption;
        const Result<FormDocument> document = layoutForm(FormKind::Annex1, data);
        QVERIFY(document.ok());
        QCOMPARE(document->sections().size(), 4);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"four.pdf"_s);
        QVERIFY(writeFormPdf(path, FormKind::Annex1, data).ok());
        QProcess qpdf;
        qpdf.start(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, path});
        QVERIFY(qpdf.waitForFinished());
        const QJsonArray outlines =
            QJsonDocument::fromJson(qpdf.readAllStandardOutput())[u"outlines"_s].toArray();
        QCOMPARE(outlines.size(), 4);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(outlines[i][u"title"_s].toString(), fourNames.at(i));
            QCOMPARE(outlines[i][u"destpageposfrom1"_s].toInt(), i + 1);
        }
    }

    void numbersAreMaskedOnTheWallOnly()
    {
        FormData data = onePerson();
        const QString number = data.applicants[0].dossier.person.idNumber;
        QVERIFY(!textOf(FormKind::Annex2, data).contains(number));
        QVERIFY(textOf(FormKind::Roster, data).contains(number));
        data.options.maskIds = false;
        QVERIFY(textOf(FormKind::Annex2, data).contains(u"身份证号"_s + number + u"，"_s));
        data.options.maskIds = true;
        QVERIFY(!textOf(FormKind::Roster, data).contains(number));
        QVERIFY(!textOf(FormKind::CheckReport, data).contains(number));
        QVERIFY(textOf(FormKind::Annex1, data).contains(number));
    }

    void literalWordingForOnePerson()
    {
        FormData data = onePerson();
        data.options.literalSingleWording = true;
        QVERIFY(textOf(FormKind::Annex2, data).contains(u"现对张试等1名同志"_s));
        QVERIFY(textOf(FormKind::Annex3, data).contains(u"对张试等1名同志"_s));
    }

    void objectionsAreStated()
    {
        FormData data = onePerson();
        data.round->objection = ObjectionState::Resolved;
        data.round->objectionNote = u"经核查不属实"_s;
        QVERIFY(textOf(FormKind::Annex3, data).contains(u"公示期间收到异议，经核查不属实。"_s));
        data.round->objection.reset();
        QVERIFY(!made(FormKind::Annex4, data).report.missing.isEmpty());
    }

    void groupsFollowTheNotice()
    {
        FormData data = samples::data({u"赵试"_s, u"钱试"_s, u"艾例"_s});
        data.round->members[0].specialty = u"水利"_s;
        data.round->members[1].unitName = u"博湖县例乡小学"_s;
        const QString text = textOf(FormKind::Annex4, data);
        QVERIFY2(text.endsWith(u"一、中小学教师专业（2人）：博湖县例乡小学：钱试博湖县试例中学：艾例"
                               "二、水利专业（1人）：博湖县试例中学：赵试"_s),
            qPrintable(text));
    }

    void namesInOrderOfPinyin()
    {
        FormData data = samples::data({u"赵试"_s, u"钱试"_s, u"艾例"_s});
        data.options.nameOrder = NameOrder::Pinyin;
        QVERIFY(textOf(FormKind::Annex4, data).endsWith(u"艾例、钱试、赵试"_s));
        const QString roster = textOf(FormKind::Roster, data);
        QVERIFY(roster.indexOf(u"艾例"_s) < roster.indexOf(u"钱试"_s));
    }

    void namesInOrderOfStrokes()
    {
        FormData data = samples::data({u"张试"_s, u"王试"_s, u"买买提·试"_s, u"丁例"_s});
        data.options.nameOrder = NameOrder::Strokes;
        const QString report = textOf(FormKind::Annex4, data);
        QVERIFY2(report.endsWith(u"：丁例、王试、买买提·试、张试"_s), qPrintable(report));
        const QString roster = textOf(FormKind::Roster, data);
        QVERIFY(roster.indexOf(u"丁例"_s) < roster.indexOf(u"王试"_s));
        QVERIFY(roster.indexOf(u"王试"_s) < roster.indexOf(u"张试"_s));
    }

    /// The order of names is that within a unit; the units stand as listed.
    void unitsStandAsListed()
    {
        FormData data = samples::data({u"张试"_s, u"丁例"_s, u"王试"_s});
        data.round->members[1].unitName = u"博湖县例乡小学"_s;
        data.options.nameOrder = NameOrder::Strokes;
        const QString text = textOf(FormKind::Annex4, data);
        QVERIFY2(
            text.endsWith(u"（3人）：博湖县试例中学：王试、张试博湖县例乡小学：丁例"_s), qPrintable(text));
    }

    void groupsInChosenOrder()
    {
        FormData data = samples::data({u"张试"_s, u"丁例"_s, u"王试"_s, u"李例"_s});
        data.round->members[0].specialty = u"水利"_s;
        data.round->members[1].unitName = u"博湖县试例中学"_s;
        data.round->members[2].unitName = u"博湖县例乡小学"_s;
        data.round->members[3].specialty = u"文物博物"_s;
        const auto order = [&](NameOrder chosen) {
            data.options.groupOrder = chosen;
            return textOf(FormKind::Annex4, data).section(u"一、"_s, -1);
        };
        // In the notice: 中小学教师, 文物博物, 水利.
        const QString listed = order(NameOrder::AsListed);
        QVERIFY2(listed.startsWith(
                     u"中小学教师专业（2人）：博湖县试例中学：丁例博湖县例乡小学：王试二、文物博物"_s),
            qPrintable(listed));
        const QString pinyin = order(NameOrder::Pinyin); // shui, wen, zhong; li, shi
        QVERIFY2(
            pinyin.startsWith(u"水利"_s) && pinyin.contains(u"二、文物博物"_s) &&
                pinyin.endsWith(u"三、中小学教师专业（2人）：博湖县例乡小学：王试博湖县试例中学：丁例"_s),
            qPrintable(pinyin));
        const QString strokes = order(NameOrder::Strokes); // 中文水 4, 例试 8: by radical then
        QVERIFY2(
            strokes.startsWith(u"中小学教师专业（2人）：博湖县例乡小学：王试博湖县试例中学：丁例二、文"_s),
            qPrintable(strokes));
    }

    void rosterOnA3()
    {
        FormData data = onePerson();
        data.options.rosterPaper = PaperSize::A3;
        QCOMPARE(samples::pdfText(made(FormKind::Roster, data).bytes), golden(u"roster-one"_s));
        const auto document = layoutForm(FormKind::Roster, data);
        QVERIFY(document.ok());
        QCOMPARE(document->pageSize(0).toSize(), QSize(1191, 842));
        QVERIFY(bounds(*document, 0).right() < 1191 - 40);
        QVERIFY(bounds(*document, 0).right() > 1191 - 46);
    }

    /// A row grows with its texts and is not cut off: as many frames as rows, the last one above the foot.
    void rosterRowsGrow()
    {
        QStringList names;
        for (int i = 0; i < 30; ++i)
            names.append(u"买买提江试·阿不都热合曼例"_s);
        FormData data = samples::data(names);
        for (FormApplicant &applicant : data.applicants) {
            applicant.dossier.employment.unitName = QString(60, u'试');
            applicant.dossier.education[0].major = QString(30, u'例');
        }
        for (const PaperSize paper : {PaperSize::A4, PaperSize::A3}) {
            data.options.rosterPaper = paper;
            const FormPdf pdf = made(FormKind::Roster, data);
            const QString text = samples::pdfText(pdf.bytes);
            QCOMPARE(text.count(u"身份证号"_s), pdf.report.pages);
            QCOMPARE(text.count(QString(30, u'例')), 30);
            QCOMPARE(text.count(QString(60, u'试')), 30);
            QVERIFY(pdf.report.missing.isEmpty());
        }
    }

    void twoCharacterNamesSpaced()
    {
        FormData data = samples::data({u"张试"_s, u"李试例"_s});
        data.options.spacedNames = true;
        const QString text = samples::rawPdfText(made(FormKind::Annex4, data).bytes);
        QVERIFY2(text.contains(QRegularExpression(
                     u"张\\s试、 ?李试例"_s, QRegularExpression::UseUnicodePropertiesOption)),
            qPrintable(text));
    }

    void invisibleCharactersAreReported()
    {
        FormData data = onePerson();
        data.applicants[0].dossier.meritText = u"试\uFE00例\u200B"_s;
        const FormPdf pdf = made(FormKind::Annex2, data);
        QVERIFY(samples::pdfText(pdf.bytes).contains(u"业绩成果：试例。"_s));
        QCOMPARE(pdf.report.notRepresentable, QStringList({u"张试: U+FE00"_s, u"张试: U+200B"_s}));
    }

    void reportNumbersAsRecorded()
    {
        FormData data = onePerson();
        data.round->report = PublicityReport{3, 1, 1, {}};
        QVERIFY(textOf(FormKind::Annex4, data).contains(u"此次推荐3人，通过审核1人"_s));
    }

    void rosterRepeatsItsHeadings()
    {
        QStringList names;
        for (int i = 0; i < 40; ++i)
            names.append(u"试例甲"_s);
        const FormPdf pdf = made(FormKind::Roster, samples::data(names));
        QVERIFY(pdf.report.pages > 2);
        QCOMPARE(samples::pdfText(pdf.bytes).count(u"身份证号"_s), pdf.report.pages);
    }

    /// GB/T 9704: no page with nothing but signature and date.
    void signatureNeverStandsAlone()
    {
        for (int length = 0; length < 500; length += 57) {
            FormData data = onePerson();
            data.applicants[0].dossier.meritText = QString(length, u'试');
            const FormPdf pdf = made(FormKind::Annex2, data);
            const QString text = lastPageText(pdf.bytes, pdf.report.pages);
            QVERIFY2(text.contains(u"监督电话："_s) && text.contains(u"签字："_s), qPrintable(text));
        }
    }

    void unprintableCharacterIsRefused()
    {
        QTemporaryDir folder;
        FormData data = samples::data({u"张试"_s, u"李\uE123例"_s});
        const auto written = writeFormPdf(folder.filePath(u"a.pdf"_s), FormKind::Annex2, data);
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, Error::Code::Refused);
        QVERIFY(written.error().detail.contains(u"U+E123"_s));
        QVERIFY(written.error().detail.contains(u"李"_s));
        QCOMPARE(filesIn(folder), QStringList());
    }

    void tooLongTextIsRefused()
    {
        FormData data = onePerson();
        data.applicants[0].dossier.employment.unitName = QString(20000, u'试');
        const Result<FormPdf> pdf = formPdf(FormKind::Annex1, data);
        QVERIFY(!pdf.ok());
        QCOMPARE(pdf.error().code, Error::Code::Limit);
        QVERIFY(pdf.error().detail.contains(u"张试"_s));
    }

    void longUnitFindsRoomInItsCell()
    {
        FormData data = onePerson();
        const QString unit = QString(60, u'试');
        data.applicants[0].dossier.employment.unitName = unit;
        QVERIFY(textOf(FormKind::Annex1, data).contains(unit));
    }

    void nobodyIsRefused()
    {
        FormData data;
        data.policy = samples::policy();
        for (const FormKind kind : allKinds + QList<FormKind>{FormKind::Schedule, FormKind::KeySheet})
            QCOMPARE(formPdf(kind, data).error().code, Error::Code::Refused);
    }

    void missingWordingIsNamed()
    {
        FormData data = onePerson();
        data.policy.wording.remove(u"annex2.period"_s);
        const Result<FormPdf> pdf = formPdf(FormKind::Annex2, data);
        QVERIFY(!pdf.ok());
        QCOMPARE(pdf.error().code, Error::Code::NotFound);
        QVERIFY(pdf.error().detail.contains(u"annex2.period"_s));
    }

    void unwritableTarget()
    {
        QTemporaryDir folder;
        const FormData data = onePerson();
        const auto noFolder = writeFormPdf(folder.filePath(u"none/a.pdf"_s), FormKind::Annex3, data);
        QCOMPARE(noFolder.error().code, Error::Code::Io);
        QVERIFY(QDir(folder.path()).mkdir(u"b.pdf"_s));
        const auto isFolder = writeFormPdf(folder.filePath(u"b.pdf"_s), FormKind::Annex3, data);
        QCOMPARE(isFolder.error().code, Error::Code::Io);
        QCOMPARE(filesIn(folder), QStringList({u"b.pdf"_s}));
    }

    void writtenFileIsTheSameBytes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        for (const FormKind kind : allKinds) {
            QVERIFY(writeFormPdf(path, kind, fourPeople()).ok());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), made(kind, fourPeople()).bytes);
        }
    }

    void pdfIsMarkedUp()
    {
        const QByteArray bytes = made(FormKind::Annex2, fourPeople()).bytes;
        QVERIFY(bytes.startsWith("%PDF-1.7"));
        QVERIFY(bytes.contains("/Lang (zh-CN)"));
        QVERIFY(bytes.contains("(D:20241020120000+08'00')"));
    }

    void fontsAreEmbedded()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        QVERIFY(writeFormPdf(path, FormKind::CheckReport, onePerson()).ok());
        QProcess process;
        process.start(u"pdffonts"_s, {path});
        QVERIFY(process.waitForFinished());
        const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).trimmed().split(u'\n');
        QVERIFY(lines.size() >= 5);
        for (const QString &line : lines.mid(2))
            QVERIFY2(
                line.contains(QRegularExpression(u"^[A-Z]{6}\\+.*\\byes yes yes\\b"_s)), qPrintable(line));
    }

    void paintsForPreview()
    {
        const Result<FormDocument> document = layoutForm(FormKind::Annex1, onePerson());
        QVERIFY(document.ok());
        QImage image(document->pageSize(0).toSize(), QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        document->paint(painter, 0);
        painter.end();
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
        QVERIFY(dark > 5000);
        QVERIFY(dark < image.width() * image.height() / 8);
    }

    void everyKindHasATitle()
    {
        for (const FormKind kind : allKinds + QList<FormKind>{FormKind::Schedule, FormKind::KeySheet})
            QVERIFY(!formTitle(kind, samples::policy()).contains(QRegularExpression(u"^$|[{}]"_s)));
    }
};

TEST_CASE(QGuiApplication, TestForms)
#include "tst_forms.moc"
