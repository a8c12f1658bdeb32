// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/id_number.h"
#include "test_case.h"
#include "ui/core/settings.h"
#include "ui/dialogs/column_table.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/models/import_model.h"
#include "ui/widgets/drops.h"
#include "window_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeView>
#include <QUrl>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

QString idNumberOf(const QString &first17)
{
    return first17 + idNumberCheckDigit(first17);
}

} // namespace

/// Pastes and imports as a clerk would, and looks at the library afterwards.
class TestImportDialog final : public WindowFixture
{
    Q_OBJECT

private:
    std::unique_ptr<Workspace> m_workspace;
    QPointer<ImportDialog> m_dialog;

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return findIn<Widget>(m_dialog, name);
    }

    const QString m_newId = idNumberOf(u"65282919970707301"_s);
    const QString m_otherId = idNumberOf(u"65282919960606302"_s);

    [[nodiscard]] QPushButton *import() const { return find<QPushButton>(u"import"_s); }
    [[nodiscard]] QTabWidget *tabs() const { return find<QTabWidget>(u"importTabs"_s); }
    [[nodiscard]] QComboBox *field(int column) const { return find<QComboBox>(u"field%1"_s.arg(column)); }
    [[nodiscard]] QString state(int column) const { return find<QLabel>(u"state%1"_s.arg(column))->text(); }
    [[nodiscard]] ColumnTable *columns() const { return find<ColumnTable>(u"columnTable"_s); }
    [[nodiscard]] QString key(int column) const { return field(column)->currentData().toString(); }
    [[nodiscard]] QString faults() const { return find<QPlainTextEdit>(u"importFaults"_s)->toPlainText(); }
    [[nodiscard]] int shownRows() const { return find<QTreeView>(u"importView"_s)->model()->rowCount(); }

    void show(ImportDialog *dialog)
    {
        m_dialog = dialog;
        dialog->open();
        // It closes by itself when nothing can be read.
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog.isNull() || m_dialog->isActiveWindow(), patienceMs);
    }

    /// Copies in a spreadsheet and pastes here.
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(looksLikeTable(data));
        show(new ImportDialog(*m_workspace, *m_prompt, PastedRows{pastedRows(data)}));
    }

    void importText(const QString &name, const QString &csv)
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(csv.toUtf8()) > 0);
        file.close();
        show(new ImportDialog(*m_workspace, *m_prompt, file.fileName()));
    }

    void waitUntilRead() { QTRY_VERIFY_WITH_TIMEOUT(import()->isEnabled(), patienceMs); }
    void waitUntilAsked()
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            tabs()->currentWidget() == columns() && !tabs()->isTabEnabled(0), patienceMs);
    }

    /// By the arrow keys, as in any combo box.
    void chooseByKeys(int column, const QString &wanted)
    {
        tabs()->setCurrentWidget(columns());
        QComboBox *box = field(column);
        box->setFocus();
        const int target = box->findData(wanted);
        QVERIFY(target >= 0);
        const int steps = target - box->currentIndex();
        for (int i = 0; i < std::abs(steps); ++i)
            QTest::keyClick(box, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(box->currentIndex(), target);
    }

    void pressImport()
    {
        QTest::mouseClick(import(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog.isNull(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->applicants()->rowCount() > 0, patienceMs);
    }

    /// From the library itself; with an empty name when nobody has the number.
    [[nodiscard]] Dossier stored(const QString &idNumber) const
    {
        const auto work = [idNumber](LibraryThread::Seat &seat) -> Dossier {
            const auto id = seat.library->findByIdNumber(idNumber);
            if (!id || id->isNull())
                return {};
            const auto found = seat.library->dossier(*id);
            return found ? found->dossier : Dossier();
        };
        return m_workspace->thread().run(work).result();
    }

    [[nodiscard]] int storedCount() const
    {
        const auto work = [](LibraryThread::Seat &seat) {
            const auto rows = seat.library->rows();
            return rows ? static_cast<int>(rows->size()) : -1;
        };
        return m_workspace->thread().run(work).result();
    }

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        QVERIFY(makeSampleLibrary(libraryPath()));
        m_workspace = std::make_unique<Workspace>();
        m_workspace->open(libraryPath(), OpenMode::ReadWrite);
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->applicants()->rowCount(), 4, patienceMs);
    }

    void cleanup()
    {
        delete m_dialog;
        m_workspace.reset();
        WindowFixture::cleanup();
    }

    void rowsOfExcelAreImported()
    {
        paste(u"姓名\t身份证号\t申报专业\t年度考核\r\n赵例四\t%1\t水利\t\"2023=合格\n2022=合格\"\r\n"
              "张试例\t%2\t林业\t\r\n\t\t\t\r\n"_s.arg(m_newId, samplePeople().at(0).idNumber));
        QCOMPARE(m_dialog->windowTitle(), u"Paste rows"_s);
        waitUntilRead();
        QCOMPARE(shownRows(), 2);
        QCOMPARE(tabs()->currentIndex(), 0);
        QVERIFY(!tabs()->isTabVisible(2)); // nothing to be asked
        QCOMPARE(storedCount(), 4);        // nothing before the button is pressed
        QSignalSpy imported(m_dialog, &ImportDialog::imported);
        pressImport();
        QCOMPARE(imported.size(), 1);
        QCOMPARE(storedCount(), 5);
        QCOMPARE(stored(m_newId).person.name, u"赵例四"_s);
        QCOMPARE(stored(m_newId).assessments.size(), 2);
        QCOMPARE(stored(samplePeople().at(0).idNumber).application.specialty, u"林业"_s);
        QCOMPARE(stored(samplePeople().at(0).idNumber).person.phone, u"13999000000"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->applicants()->rowCount(), 5, patienceMs);
        QVERIFY(m_prompt->told.isEmpty());
    }

    void idNumberThatExcelSpoiltIsRefused()
    {
        paste(u"姓名\t身份证号\r\n赵例四\t6.52829E+17\r\n钱例五\t%1\r\n"_s.arg(m_newId));
        waitUntilRead();
        QVERIFY(faults().contains(u"B2"_s));
        pressImport();
        QCOMPARE(storedCount(), 5);
        QCOMPARE(stored(m_newId).person.name, u"钱例五"_s);
    }

    void cancelWritesNothing()
    {
        paste(u"姓名\t身份证号\r\n赵例四\t%1\r\n"_s.arg(m_newId));
        waitUntilRead();
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(m_dialog.isNull());
        QCOMPARE(storedCount(), 4);
    }

    void cancelWhileReading()
    {
        QString text = u"姓名\t身份证号\r\n"_s;
        for (int i = 0; i < 20'000; ++i)
            text += u"赵例四\t%1\r\n"_s.arg(i);
        paste(text);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(m_dialog.isNull());
        QCOMPARE(storedCount(), 4);
    }

    void unknownHeaderIsMappedAndRemembered()
    {
        const QString csv = u"人,身份证号,备注,所报,序号\n赵例四,%1,无,水利,1\n"_s.arg(m_newId);
        importText(u"名册.csv"_s, csv);
        waitUntilRead();
        QCOMPARE(columns()->askedCount(), 4);
        QVERIFY(tabs()->isTabVisible(2));
        QVERIFY(faults().contains(u"备注"_s));
        QCOMPARE(key(1), QString());
        chooseByKeys(1, u"person.name"_s);
        QTRY_VERIFY_WITH_TIMEOUT(import()->isEnabled() && state(1).isEmpty(), patienceMs);
        chooseByKeys(4, u"apply.specialty"_s);
        QTRY_VERIFY_WITH_TIMEOUT(import()->isEnabled() && state(4).isEmpty(), patienceMs);
        QVERIFY(!faults().contains(u"所报"_s));
        QCOMPARE(key(1), u"person.name"_s); // the first choice stayed
        QCOMPARE(Settings().headerMapping().size(), 0);
        pressImport();
        QCOMPARE(stored(m_newId).person.name, u"赵例四"_s);
        QCOMPARE(stored(m_newId).application.specialty, u"水利"_s);
        const QMap<QString, QString> remembered = Settings().headerMapping();
        QCOMPARE(remembered.value(u"人"_s), u"person.name"_s);
        QCOMPARE(remembered.value(u"所报"_s), u"apply.specialty"_s);
        QVERIFY(!remembered.contains(u"序号"_s)); // nobody said anything about it

        // The next file with such headers is read at once.
        importText(u"二.csv"_s, u"人,身份证号,所报\n钱例五,%1,林业\n"_s.arg(m_otherId));
        waitUntilRead();
        QCOMPARE(key(1), u"person.name"_s);
        QCOMPARE(key(3), u"apply.specialty"_s);
        QCOMPARE(tabs()->currentIndex(), 0);
        pressImport();
        QCOMPARE(stored(m_otherId).person.name, u"钱例五"_s);
        QCOMPARE(stored(m_otherId).application.specialty, u"林业"_s);
    }

    void clearProposalIsChosenAlready()
    {
        importText(
            u"名册.csv"_s, u"员工姓名,证件号码,手机,单位\n赵例四,%1,13900000001,试例站\n"_s.arg(m_newId));
        waitUntilRead();
        QCOMPARE(key(1), u"person.name"_s);
        QCOMPARE(key(2), u"person.id"_s);
        QCOMPARE(key(3), u"person.phone"_s);
        QCOMPARE(key(4), QString()); // 工作单位 or 编制单位?
        QVERIFY(!state(4).isEmpty());
        pressImport();
        QCOMPARE(stored(m_newId).person.phone, u"13900000001"_s);
        QCOMPARE(stored(m_newId).employment.unitName, QString());
    }

    void proposalCanBeTakenBack()
    {
        importText(u"名册.csv"_s, u"姓名,身份证号,手机\n赵例四,%1,13900000001\n"_s.arg(m_newId));
        waitUntilRead();
        chooseByKeys(3, QString());
        QTRY_VERIFY_WITH_TIMEOUT(import()->isEnabled() && !state(3).isEmpty(), patienceMs);
        pressImport();
        QCOMPARE(stored(m_newId).person.phone, QString());
        QCOMPARE(Settings().headerMapping(), (QMap<QString, QString>{{u"手机"_s, QString()}}));
    }

    void rowsWithoutHeaders()
    {
        paste(u"赵例四\t%1\t试例站\r\n钱例五\t%2\t\r\n"_s.arg(m_newId, m_otherId));
        QTRY_COMPARE_WITH_TIMEOUT(tabs()->currentIndex(), 2, patienceMs);
        waitUntilRead(); // the ID number is clear by itself
        QCOMPARE(key(2), u"person.id"_s);
        QCOMPARE(key(1), QString());
        const QList<QLabel *> labels = columns()->findChildren<QLabel *>();
        bool hasMasked = false;
        for (const QLabel *label : labels) {
            QVERIFY(!label->text().contains(m_newId));
            hasMasked = hasMasked || label->text() == maskedIdNumber(m_newId);
        }
        QVERIFY(hasMasked);
        QVERIFY(!find<QCheckBox>(u"firstRowIsHeaders"_s)->isChecked());
        chooseByKeys(1, u"person.name"_s);
        QTRY_VERIFY_WITH_TIMEOUT(import()->isEnabled() && state(1).isEmpty(), patienceMs);
        chooseByKeys(3, u"unit.name"_s);
        QTRY_VERIFY_WITH_TIMEOUT(import()->isEnabled() && state(3).isEmpty(), patienceMs);
        QCOMPARE(shownRows(), 2);
        pressImport();
        QCOMPARE(storedCount(), 6);
        QCOMPARE(stored(m_newId).person.name, u"赵例四"_s);
        QCOMPARE(stored(m_newId).employment.unitName, u"试例站"_s);
        QCOMPARE(stored(m_otherId).person.name, u"钱例五"_s);
        QCOMPARE(Settings().headerMapping().size(), 0); // there were no headers
    }

    void nobodysRowsAreAskedAbout()
    {
        paste(u"赵例四\t水利\r\n钱例五\t林业\r\n"_s);
        waitUntilAsked();
        QVERIFY(!import()->isEnabled());
        QVERIFY(!find<QLabel>(u"importSummary"_s)->text().isEmpty());
        chooseByKeys(1, u"person.name"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tabs()->isTabEnabled(0), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(shownRows(), 2, patienceMs);
        QVERIFY(!import()->isEnabled()); // refused: no ID numbers
        chooseByKeys(1, QString());
        waitUntilAsked();
        QCOMPARE(shownRows(), 0);
    }

    void firstRowCanBeSaidToBeHeaders()
    {
        paste(u"甲\t乙\r\n赵例四\t%1\r\n"_s.arg(m_newId));
        waitUntilAsked();
        auto *box = find<QCheckBox>(u"firstRowIsHeaders"_s);
        QVERIFY(box->isVisible() && !box->isChecked());
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->height() / 2, box->height() / 2));
        QVERIFY(box->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(field(1)->accessibleName().contains(u'甲'), patienceMs);
        chooseByKeys(1, u"person.name"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state(1).isEmpty() && shownRows() == 1, patienceMs);
        chooseByKeys(2, u"person.id"_s);
        waitUntilRead();
        QVERIFY(box->isChecked());
        pressImport();
        QCOMPARE(stored(m_newId).person.name, u"赵例四"_s);
        QCOMPARE(storedCount(), 5);
        QCOMPARE(Settings().headerMapping().value(u"甲"_s), u"person.name"_s);
    }

    void fieldTwiceIsSaid()
    {
        importText(u"名册.csv"_s,
            u"姓名,身份证号,联系电话,另一个\n赵例四,%1,13900000001,13900000002\n"_s.arg(m_newId));
        waitUntilRead();
        chooseByKeys(4, u"person.phone"_s);
        QTRY_VERIFY_WITH_TIMEOUT(import()->isEnabled() && state(4).contains(u"联系电话"_s), patienceMs);
        QVERIFY(faults().contains(u"另一个"_s));
        pressImport();
        QCOMPARE(stored(m_newId).person.phone, u"13900000001"_s);
    }

    void fieldIsFoundByTyping()
    {
        importText(u"名册.csv"_s, u"姓名,身份证号,号\n赵例四,%1,13900000001\n"_s.arg(m_newId));
        waitUntilRead();
        tabs()->setCurrentWidget(columns());
        QComboBox *box = field(3);
        QTest::mouseClick(box->lineEdit(), Qt::LeftButton);
        QTest::keySequence(box->lineEdit(), QKeySequence(QKeySequence::SelectAll));
        QInputMethodEvent typed; // Chinese comes from an input method
        typed.setCommitString(u"电话"_s);
        QApplication::sendEvent(box->lineEdit(), &typed);
        QAbstractItemView *popup = box->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(popup->model()->rowCount(), 1);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE(key(3), u"person.phone"_s);
        QTRY_VERIFY_WITH_TIMEOUT(import()->isEnabled() && state(3).isEmpty(), patienceMs);
        pressImport();
        QCOMPARE(stored(m_newId).person.phone, u"13900000001"_s);
    }

    void otherTextIsTakenBack()
    {
        importText(u"名册.csv"_s, u"姓名,身份证号,手机\n赵例四,%1,13900000001\n"_s.arg(m_newId));
        waitUntilRead();
        tabs()->setCurrentWidget(columns());
        QComboBox *box = field(3);
        box->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), u"xyz"_s);
        QTest::keyClick(box->lineEdit(), Qt::Key_Tab);
        QTRY_COMPARE(box->currentText(), u"联系电话"_s);
        QCOMPARE(key(3), u"person.phone"_s);
    }

    /// Many choices in a row: only what was chosen last is shown.
    void newestChoiceWins()
    {
        QString text = u"姓名\t身份证号\t列\r\n"_s;
        for (int i = 0; i < 3000; ++i)
            text += u"赵例%1\t%2\t试例\r\n"_s.arg(i).arg(i);
        paste(text);
        QTRY_COMPARE_WITH_TIMEOUT(shownRows(), 3000, patienceMs);
        chooseByKeys(3, u"unit.name"_s);
        chooseByKeys(3, u"apply.title"_s);
        chooseByKeys(3, u"post.name"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state(3).isEmpty(), patienceMs);
        QCOMPARE(key(3), u"post.name"_s);
        m_dialog->reject();
    }

    void manyColumnsAreAskedQuickly()
    {
        QString text = u"姓名\t身份证号"_s;
        for (int i = 0; i < 198; ++i)
            text += u"\t列%1"_s.arg(i);
        text += u"\r\n赵例四\t%1\r\n"_s.arg(m_newId);
        const auto table = rosterTableOfText(text);
        QVERIFY(table.ok());
        const TableOutline outline = tableOutline(*table);
        ColumnTable widget;
        widget.show();
        widget.setOutline(outline, {});
        QCoreApplication::processEvents();
        QCOMPARE(widget.askedCount(), 60);
        QVERIFY(widget.findChild<QLabel *>(u"columnAdvice"_s)->text().contains(u"60"_s));
    }

    void headersAreShownAsTheyAre()
    {
        paste(u"姓名\t身份证号\t<b>列</b><img src=x>\r\n赵例四\t%1\t<i>值</i>\r\n"_s.arg(m_newId));
        waitUntilRead();
        bool found = false;
        for (const QLabel *label : columns()->findChildren<QLabel *>()) {
            if (label->text().contains(u'<')) {
                QCOMPARE(label->textFormat(), Qt::PlainText);
                found = true;
            }
        }
        QVERIFY(found);
    }

    void everyControlHasAName()
    {
        paste(u"赵例四\t%1\r\n"_s.arg(m_newId));
        waitUntilRead();
        for (const QComboBox *box : columns()->findChildren<QComboBox *>())
            QVERIFY(box->accessibleName().contains(u"Column"_s));
        QVERIFY(!find<QCheckBox>(u"firstRowIsHeaders"_s)->text().isEmpty());
    }

    void whatCannotBeReadIsTold()
    {
        importText(u"名册.txt"_s, u"no roster at all"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
        QVERIFY(m_prompt->told[0].details.contains(u"名册.txt"_s));
        QTRY_VERIFY(m_dialog.isNull());
        paste(u"\t\r\n\t\r\n"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 2, patienceMs);
        QTRY_VERIFY(m_dialog.isNull());
        QCOMPARE(storedCount(), 4);
    }

    void whatIsATable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("is");
        QTest::newRow("rows") << u"姓名\t身份证号\r\n张试例\t1\r\n"_s << true;
        QTest::newRow("one row") << u"张试例\t1\r\n"_s << true;
        QTest::newRow("a word") << u"张试例"_s << false;
        QTest::newRow("lines") << u"张试例\n李试例\n"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void whatIsATable()
    {
        QFETCH(QString, text);
        QFETCH(bool, is);
        QMimeData data;
        data.setText(text);
        QCOMPARE(looksLikeTable(&data), is);
        QCOMPARE(pastedRows(&data), is ? text : QString());
        data.setUrls({QUrl::fromLocalFile(u"/tmp/a\tb.xlsx"_s)});
        QVERIFY(!looksLikeTable(&data)); // files are dropped or imported, not pasted
        QVERIFY(!looksLikeTable(nullptr));
    }

    void settingsKeepNothingAboutPeople()
    {
        Settings settings;
        settings.setHeaderMapping({{u"手机/电话=1"_s, u"person.phone"_s}, {u"备注"_s, QString()},
            {m_newId, u"person.id"_s}, {u"13900000001"_s, u"person.phone"_s}, {QString(60, u'长'), u"x"_s}});
        QCOMPARE(Settings().headerMapping(),
            (QMap<QString, QString>{{u"手机/电话=1"_s, u"person.phone"_s}, {u"备注"_s, QString()}}));
        settings.setHeaderMapping({{u"人"_s, u"person.name"_s}});
        QCOMPARE(Settings().headerMapping().size(), 1);
        settings.setHeaderMapping({});
        QCOMPARE(Settings().headerMapping().size(), 0);
    }

    /// As in the list, by the last four digits; the person whom the library has already is no other one.
    void sameNamesShowTheirDigits()
    {
        const QString known = samplePeople().at(0).idNumber;
        paste(u"姓名\t身份证号\r\n张试例\t%1\r\n张试例\t%2\r\n李试一\t%3\r\n赵例四\t%4\r\n"_s.arg(
            known, m_newId, samplePeople().at(1).idNumber, idNumberOf(u"65282919950505303"_s)));
        waitUntilRead();
        const auto *rows = find<QTreeView>(u"importView"_s)->model();
        QStringList names;
        for (int row = 0; row < rows->rowCount(); ++row)
            names.append(rows->index(row, ImportModel::Name).data().toString());
        QCOMPARE(names, (QStringList{u"张试例 (%1)"_s.arg(known.right(4)),
                            u"张试例 (%1)"_s.arg(m_newId.right(4)), u"李试一"_s, u"赵例四"_s}));
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        // One row, of somebody new who has the name of a person of the library.
        paste(u"姓名\t身份证号\r\n李试一\t%1\r\n"_s.arg(m_otherId));
        waitUntilRead();
        QCOMPARE(find<QTreeView>(u"importView"_s)->model()->index(0, ImportModel::Name).data().toString(),
            u"李试一 (%1)"_s.arg(m_otherId.right(4)));
    }
};

TEST_CASE(QApplication, TestImportDialog)
#include "tst_import_dialog.moc"
