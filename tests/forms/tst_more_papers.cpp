// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dossier_json.h"
#include "forms/forms.h"

#include "form_samples.h"
#include "test_case.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

using namespace chuding;
using namespace Qt::StringLiterals;
using samples::answers;
using samples::bounds;
using samples::golden;
using samples::keyPaper;
using samples::lastPageText;
using samples::made;
using samples::onePerson;
using samples::schedulePaper;
using samples::spacedGolden;
using samples::textOf;

/// The papers that are not the notice's.
class TestMorePapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scheduleOfTheSeason()
    {
        const FormPdf pdf = made(FormKind::Schedule, schedulePaper());
        QCOMPARE(samples::pdfText(pdf.bytes), golden(u"schedule"_s));
        const QString text = samples::spacedPdfText(pdf.bytes, {u"-raw"_s});
        QVERIFY2(spacedGolden(u"schedule"_s).match(text).hasMatch(), qPrintable(text));
        QCOMPARE(pdf.report.pages, 2);
        QVERIFY(pdf.report.missing.isEmpty());
    }

    void scheduleSaysWhatIsTooLate_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("says");
        QTest::newRow("no buffer")
            << QDate(2024, 10, 15)
            << u"公示开始（附件2）晚于10月14日周一的，留给主管局的时间不足1个工作日。"_s;
        QTest::newRow("formal only") << QDate(2024, 10, 18) << u"公示开始（附件2）最晚应为10月15日周二"_s;
        QTest::newRow("too late") << QDate(2024, 11, 4) << u"已超出通知规定的时间"_s;
        QTest::newRow("years later") << QDate(2026, 11, 30) << u"2026年11月30日周一"_s;
    }

    void scheduleSaysWhatIsTooLate()
    {
        QFETCH(QDate, today);
        QFETCH(QString, says);
        FormData data = schedulePaper();
        data.schedule = planSchedule(data.policy, bundledCalendar(), Moment(today));
        const FormPdf pdf = made(FormKind::Schedule, data);
        const QString text = samples::pdfText(pdf.bytes);
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY(pdf.report.missing.isEmpty());
    }

    void sheetOfAKey()
    {
        FormData data = keyPaper();
        const FormPdf pdf = made(FormKind::KeySheet, data);
        QCOMPARE(samples::pdfText(pdf.bytes), golden(u"key-sheet"_s));
        const QString text = samples::spacedPdfText(pdf.bytes, {u"-raw"_s});
        QVERIFY2(spacedGolden(u"key-sheet"_s).match(text).hasMatch(), qPrintable(text));
        QCOMPARE(pdf.report.pages, 1);
        QVERIFY(pdf.report.missing.isEmpty());

        data.key->creditCode.clear();
        data.key->role.reset();
        const FormPdf open = made(FormKind::KeySheet, data);
        QCOMPARE(open.report.missing.size(), 2);
        data.key->unit = QString(60, u'试');
        data.key->holder = u"买买提江·阿不都热合曼"_s;
        const FormPdf longest = made(FormKind::KeySheet, data);
        QCOMPARE(longest.report.pages, 1);
        QVERIFY(samples::pdfText(longest.bytes).contains(QString(60, u'试')));
        QVERIFY(samples::pdfText(longest.bytes).contains(data.key->holder));
    }

    /// The check report carries the document that was checked, byte for byte, unless numbers are masked.
    void reportCarriesTheDossier()
    {
        FormData data = samples::data({u"买买提江·阿不都热合曼"_s, u"李玥"_s, u"𠮷试例"_s, u"王堃"_s});
        const QMap<QString, QByteArray> files = attachedFiles(made(FormKind::CheckReport, data).bytes);
        QCOMPARE(files.keys(), QStringList({u"001-mai-mai-ti-jiang-a-bu-dou-re-he-man.json"_s,
                                   u"002-li-yue.json"_s, u"003-ji-shi-li.json"_s, u"004-wang-kun.json"_s}));
        for (qsizetype i = 0; i < 4; ++i)
            QCOMPARE(files.values().at(i), dossierToJson(data.applicants[i].dossier));
        QVERIFY(attachedFiles(made(FormKind::CheckSummary, data).bytes).isEmpty());
        data.options.maskIds = true;
        QVERIFY(attachedFiles(made(FormKind::CheckReport, data).bytes).isEmpty());
    }

    /// One section for each unit; the same said of several people stands once.
    void summaryByUnitAndRule()
    {
        FormData data = samples::data({u"张试"_s, u"李例"_s, u"王试"_s, u"买买提·试"_s});
        data.applicants[2].dossier.employment.unitName = u"博湖县例乡小学"_s;
        for (FormApplicant &applicant : data.applicants)
            applicant.findings = samples::findings();
        data.applicants[1].findings[0].message = u"公示只有3个工作日，少于5个工作日。"_s;
        data.applicants[0].findings.append(data.applicants[0].findings[0]);
        data.applicants[0].findings.last().rule = u"R-PUB-8"_s;
        data.applicants[3].answers = answers();
        data.applicants[3].answers[0].forSeason = true;
        data.applicants[0].answers = {data.applicants[3].answers[0]};
        const auto document = layoutForm(FormKind::CheckSummary, data);
        QVERIFY(document.ok());
        QCOMPARE(document->sections().size(), 2);
        QCOMPARE(document->sections()[1].title, u"博湖县例乡小学"_s);
        const QString text = textOf(FormKind::CheckSummary, data);
        QVERIFY2(text.contains(u"申报人3人：通过0人，需核对0人，不通过3人。"_s), qPrintable(text));
        QVERIFY2(text.contains(u"1.〔错误〕R-PUB-7（3人）依据：五(一)5：“公示期不少于5个工作日”"
                               "张试、买买提·试：公示只有4个工作日，少于5个工作日。"
                               "李例：公示只有3个工作日，少于5个工作日。处理：把公示期延长到"_s),
            qPrintable(text));
        QCOMPARE(text.count(u"把公示期延长到"_s), 3); // once a unit and rule
        QCOMPARE(text.count(u"依据：五(一)5：“"_s), 2);
        QVERIFY2(text.contains(u"R-PUB-8（1人）依据：五(一)5（原文见上）张试："_s), qPrintable(text));
        QCOMPARE(text.count(u"承诺书是否由本人签名"_s), 1);
        QVERIFY(text.contains(u"1全体R-ATT-11（五(一)5）承诺书是否由本人签名？是李例"_s));
        QVERIFY(text.contains(u"2买买提·试R-SIGN-1（五(一)5）单位证明是否盖章？否李例"_s));
    }

    void draftsNameWhatIsMissing_data()
    {
        QTest::addColumn<FormKind>("kind");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("recommendation")
            << FormKind::Recommendation
            << QStringList{u"apply.level"_s, u"apply.specialty"_s, u"person.ethnic"_s, u"person.id"_s,
                   u"person.name"_s, u"person.sex"_s, u"post.name"_s, u"round.from"_s, u"round.objection"_s,
                   u"round.to"_s, u"unit.name"_s, u"work.start"_s};
        QTest::newRow("assessment proof")
            << FormKind::AssessmentProof
            << QStringList{u"assessmentProofs"_s, u"person.id"_s, u"person.name"_s, u"person.sex"_s,
                   u"post.name"_s, u"unit.name"_s, u"work.professionalStart"_s};
        QTest::newRow("commitment") << FormKind::Commitment
                                    << QStringList{u"apply.level"_s, u"apply.specialty"_s, u"person.id"_s,
                                           u"person.name"_s};
    }

    void draftsNameWhatIsMissing()
    {
        QFETCH(FormKind, kind);
        FormData data;
        data.policy = samples::policy();
        data.moment = Moment(QDate(2024, 10, 8), QTime(12, 0));
        data.applicants.append({Dossier(), {}});
        const FormPdf pdf = made(kind, data);
        QStringList fields;
        for (const MissingFact &fact : pdf.report.missing)
            fields.append(fact.field);
        fields.sort();
        QTEST(fields, "fields");
        QCOMPARE(pdf.report.pages, 1);
        QVERIFY(samples::pdfText(pdf.bytes).startsWith(u"参考样式（非通知所附）"_s));
    }

    /// Nothing runs out of the margins, whatever the values.
    void longestValuesStayInside()
    {
        FormData data = onePerson();
        Dossier &dossier = data.applicants[0].dossier;
        dossier.person.name = u"阿不都热合曼试·买买提吐尔逊江例·库尔班尼牙孜试例"_s;
        dossier.employment.unitName = QString(60, u'试');
        dossier.employment.postName = QString(30, u'例');
        dossier.application.specialty = QString(20, u'试');
        dossier.application.title = QString(20, u'例');
        data.applicants[0].answers[1].answer.reason = QString(400, u'例');
        data.applicants[0].answers[1].answer.by = QString(20, u'试');
        for (const FormKind kind : {FormKind::CheckReport, FormKind::CheckSummary, FormKind::Recommendation,
                 FormKind::AssessmentProof, FormKind::Commitment}) {
            const auto document = layoutForm(kind, data);
            QVERIFY(document.ok());
            for (int page = 0; page < document->pageCount(); ++page) {
                const QRectF drawn = bounds(*document, page);
                QVERIFY2(drawn.left() > 78 && drawn.right() < 595 - 66 && drawn.top() > 103,
                    qPrintable(codeKey(kind)));
            }
            const QString text = textOf(kind, data);
            QVERIFY2(text.contains(dossier.person.name), qPrintable(text));
        }
        QVERIFY(textOf(FormKind::CheckReport, data).contains(QString(400, u'例')));
    }

    void signaturesOfReportsNeverStandAlone()
    {
        for (const FormKind kind : {FormKind::CheckReport, FormKind::CheckSummary}) {
            for (int findings = 6; findings < 16; ++findings) {
                FormData data = onePerson();
                data.applicants[0].answers.clear();
                while (data.applicants[0].findings.size() < findings) {
                    data.applicants[0].findings.append(data.applicants[0].findings[1]);
                    data.applicants[0].findings.last().rule = u"R-TEST-%1"_s.arg(findings);
                }
                const FormPdf pdf = made(kind, data);
                const QString text = lastPageText(pdf.bytes, pdf.report.pages);
                QVERIFY2(
                    !text.startsWith(u"坚持"_s) && text.contains(u"分管领导（签字）"_s), qPrintable(text));
            }
        }
    }

private:
    /// As `pdfdetach` saves them.
    static QMap<QString, QByteArray> attachedFiles(const QByteArray &pdf)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) < 0)
            return {{u"?"_s, {}}};
        file.close();
        const QDir saved(folder.filePath(u"saved"_s));
        saved.mkpath(u"."_s);
        QProcess process;
        process.start(u"pdfdetach"_s, {u"-saveall"_s, u"-o"_s, saved.path(), path});
        if (!process.waitForFinished() || process.exitCode() != 0)
            return {{u"?"_s, {}}};
        QMap<QString, QByteArray> files;
        for (const QString &name : saved.entryList(QDir::Files)) {
            QFile attached(saved.filePath(name));
            if (attached.open(QIODevice::ReadOnly))
                files.insert(name, attached.readAll());
        }
        return files;
    }
};

TEST_CASE(QGuiApplication, TestMorePapers)
#include "tst_more_papers.moc"
