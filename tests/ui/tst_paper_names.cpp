// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_library.h"
#include "ui/core/form_printer.h"
#include "ui/core/print_margins.h"
#include "ui/papers/paper_habits.h"
#include "ui/papers/pdf_each_dialog.h"
#include "ui/papers/pdf_names.h"

#include "forms/alignment_test.h"
#include "test_case.h"

#include <QApplication>
#include <QDir>
#include <QPrinter>
#include <QTemporaryDir>

using namespace chuding;

/// Names of files by a pattern; what a printer cuts off; how papers are usually printed.
class TestPaperNames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const QString usual = QStringLiteral("{姓名}-{表名}.pdf");
        const auto row = [](const char *title, const QString &pattern, const QString &name,
                             const QString &expected) {
            QTest::newRow(title) << pattern << name << expected;
        };
        row("usual", usual, QStringLiteral("张试例"), QStringLiteral("张试例-核对单.pdf"));
        row("without ending", QStringLiteral("{姓名}"), QStringLiteral("张试例"),
            QStringLiteral("张试例.pdf"));
        row("all parts", QStringLiteral("{序号}{单位}{专业}"), QStringLiteral("张试例"),
            QStringLiteral("1试例中学水利.pdf"));
        row("a dot in a name", usual, QStringLiteral("阿依例·试二"),
            QStringLiteral("阿依例·试二-核对单.pdf"));
        row("refused characters", QStringLiteral("{姓名}"), QStringLiteral("a/b\\c:d*e?f\"g<h>i|j\n"),
            QStringLiteral("abcdefghij.pdf"));
        row("out of the folder", QStringLiteral("../{姓名}"), QStringLiteral("试"), QStringLiteral("试.pdf"));
        row("braces in a name", QStringLiteral("{姓名}"), QStringLiteral("{表名}"),
            QStringLiteral("表名.pdf"));
        row("a device", QStringLiteral("{姓名}"), QStringLiteral("com1"), QStringLiteral("_com1.pdf"));
        row("hidden", QStringLiteral(".{姓名}"), QStringLiteral("试"), QStringLiteral("试.pdf"));
        row("nothing left", QStringLiteral("{姓名}"), QStringLiteral("?"), QStringLiteral("_.pdf"));
        row("dots at the end", QStringLiteral("{姓名}... .pdf"), QStringLiteral("试"),
            QStringLiteral("试.pdf"));
        row("cut at 200 bytes", QStringLiteral("{姓名}"), QStringLiteral("试").repeated(90),
            QStringLiteral("试").repeated(66) + QStringLiteral(".pdf"));
    }

    void names()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, name);
        QFETCH(QString, expected);
        const QStringList made = pdfNames(
            pattern, QStringLiteral("核对单"), {{name, QStringLiteral("试例中学"), QStringLiteral("水利")}});
        QCOMPARE(made, QStringList{expected});
    }

    void eachNameOnce()
    {
        const QList<NameParts> people{{QStringLiteral("Li"), {}, {}}, {QStringLiteral("li"), {}, {}},
            {QStringLiteral("li-2"), {}, {}}, {QStringLiteral("Li"), {}, {}}};
        QCOMPARE(pdfNames(QStringLiteral("{姓名}"), {}, people),
            (QStringList{QStringLiteral("Li.pdf"), QStringLiteral("li-2.pdf"), QStringLiteral("li-2-2.pdf"),
                QStringLiteral("Li-3.pdf")}));
        QCOMPARE(pdfNames(QStringLiteral("{序号}"), {}, QList<NameParts>(10)).constFirst(),
            QStringLiteral("01.pdf"));
    }

    void unknownWords()
    {
        QCOMPARE(unknownPlaceholder(QStringLiteral("{姓名}{谁}")), QStringLiteral("{谁}"));
        QCOMPARE(unknownPlaceholder(QStringLiteral("{姓名}-{表名}.pdf")), QString());
    }

    void cutOff_data()
    {
        QTest::addColumn<QMarginsF>("least");
        QTest::addColumn<QString>("text");
        const QString lead = QStringLiteral("This printer would cut something off: ");
        QTest::newRow("enough room") << QMarginsF(4.2, 4.2, 4.2, 4.2) << QString();
        QTest::newRow("just enough") << QMarginsF(28, 37, 26, 20) << QString();
        QTest::newRow("a rounding less") << QMarginsF(28.05, 37, 26, 20) << QString();
        QTest::newRow("left") << QMarginsF(28.2, 0, 0, 0)
                              << lead + QStringLiteral(
                                            "left (it leaves 28.2 mm free, print begins at 28.0 mm).");
        QTest::newRow("top and bottom")
            << QMarginsF(0, 40, 0, 25)
            << lead + QStringLiteral("top (it leaves 40.0 mm free, print begins at 37.0 mm), bottom (it "
                                     "leaves 25.0 mm free, print begins at 20.0 mm).");
    }

    void cutOff()
    {
        QFETCH(QMarginsF, least);
        QFETCH(QString, text);
        QCOMPARE(cutOffText(QMarginsF(28, 37, 26, 20), least), text);
    }

    void theAlignmentTestHasItsFramesWhereItSays()
    {
        Result<FormDocument> test = layoutAlignmentTest(Moment(QDate(2024, 10, 20)));
        QVERIFY(test.ok());
        QCOMPARE(test->pageCount(), 2);
        QCOMPARE(test->sections().size(), 1); // the back belongs to the front
        const QMarginsF ink = inkDistances(*printedForm(std::move(*test)));
        for (const double distance : {ink.left(), ink.top(), ink.right(), ink.bottom()})
            QVERIFY2(qAbs(distance - 5) < 0.1, qPrintable(QString::number(distance)));
    }

    void cancelledPrintingLeavesNoFile()
    {
        const QTemporaryDir folder;
        Result<FormDocument> test = layoutAlignmentTest(Moment(QDate(2024, 10, 20)));
        QVERIFY(test.ok());
        const std::unique_ptr<PrintedDocument> document = printedForm(std::move(*test));
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(QStringLiteral("test.pdf")));
        const auto stopAtTheSecond = [](qint64 done, qint64 total) { return total == 2 && done < 1; };
        const Result<void> printed = printPass(printer, *document, {{0, false}, {1, false}}, stopAtTheSecond);
        QVERIFY(!printed);
        QCOMPARE(printed.error().code, Error::Code::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void cancelledWritingLeavesWholeFiles()
    {
        const QTemporaryDir folder;
        PaperSource source;
        const Result<Policy> policy = PolicyCatalog().load(QStringLiteral("xj-bohu-2024"));
        QVERIFY(policy.ok());
        source.season.policy = *policy;
        source.season.calendar = bundledCalendar();
        source.season.asOf = Moment(QDate(2024, 10, 20), QTime(12, 0));
        source.now = source.season.asOf;
        for (const SamplePerson &person : samplePeople())
            source.applicants.append({sampleDossier(person.name, person.idNumber), {}});
        const QStringList names{QStringLiteral("1.pdf"), QStringLiteral("2.pdf"), QStringLiteral("3.pdf"),
            QStringLiteral("4.pdf")};
        int done = 0;
        const auto stopAtTheThird = [](qint64 count, qint64) { return count < 2; };
        const Result<int> stopped =
            writePdfEach(FormKind::CheckReport, source, folder.path(), names, stopAtTheThird, done);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
        QCOMPARE(done, 2);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{names.at(0), names.at(1)}));
        done = 0;
        const QString nowhere = folder.filePath(QStringLiteral("nowhere"));
        const Result<int> failed = writePdfEach(FormKind::CheckReport, source, nowhere, names, {}, done);
        QVERIFY(!failed);
        QVERIFY(failed.error().detail.contains(QStringLiteral("1.pdf")));
        QCOMPARE(done, 0);
    }

    void habits()
    {
        QVERIFY(!papersForApplicants().contains(FormKind::Receipt));
        QVERIFY(papersForApplicants().contains(FormKind::Annex1));
        QVERIFY(habitsOf(FormKind::Annex1).perApplicant);
        QVERIFY(!habitsOf(FormKind::Roster).perApplicant);
        for (const FormKind kind : papersForApplicants())
            QVERIFY(habitsOf(kind).copies >= 1);
    }
};

TEST_CASE(QApplication, TestPaperNames)
#include "tst_paper_names.moc"
