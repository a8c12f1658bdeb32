// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper_code.h"
#include "library/dossier_hash.h"
#include "printed_pages.h"
#include "test_case.h"
#include "ui/dossier/dossier_form.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/papers/paper_habits.h"
#include "ui/papers/papers_window.h"
#include "ui/papers/pdf_each_dialog.h"
#include "ui/widgets/form_preview.h"
#include "window_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>

using namespace chuding;

namespace {

const QString zhang = QStringLiteral("张试例");
const QString li = QStringLiteral("李试一");

} // namespace

/// The papers of applicants: chosen, looked at, printed and written. By keys and clicks; what comes out of
/// the printer is read with pdftotext.
class TestPapersWindow final : public WindowFixture
{
    Q_OBJECT

private:
    static PapersWindow *papers()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<PapersWindow *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

    template <typename Widget>
    static Widget *in(const char *name)
    {
        return papers()->findChild<Widget *>(QString::fromLatin1(name));
    }

    static void waitForPaper()
    {
        const auto *preview = in<FormPreview>("formPreview");
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 0 && preview->isUpToDate(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>("printPaper")->isEnabled(), patienceMs);
    }

    void openPapersOf(const QString &name)
    {
        openList();
        choose(name);
        pressInList(QKeySequence(QKeySequence::Print));
        QTRY_VERIFY_WITH_TIMEOUT(papers() != nullptr, patienceMs);
        activate(papers());
        QTRY_VERIFY_WITH_TIMEOUT(in<QListWidget>("paperKinds")->count() > 0, patienceMs);
    }

    void openPapersOfAll()
    {
        openList();
        chooseRows(0, shown() - 1);
        trigger("papers.print");
        QTRY_VERIFY_WITH_TIMEOUT(papers() != nullptr, patienceMs);
        activate(papers());
        QTRY_VERIFY_WITH_TIMEOUT(in<QListWidget>("paperKinds")->count() > 0, patienceMs);
    }

    /// By the mouse.
    static void chooseKind(FormKind kind)
    {
        auto *kinds = in<QListWidget>("paperKinds");
        for (int row = 0; row < kinds->count(); ++row) {
            if (kinds->item(row)->data(Qt::UserRole).toInt() != static_cast<int>(kind))
                continue;
            kinds->scrollToItem(kinds->item(row));
            QTest::mouseClick(
                kinds->viewport(), Qt::LeftButton, {}, kinds->visualItemRect(kinds->item(row)).center());
        }
        QCOMPARE(papers()->kind(), kind);
        waitForPaper();
    }

    /// As the arrow keys do it.
    static void chooseIn(const char *box, int index)
    {
        auto *combo = in<QComboBox>(box);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentIndex(), index);
    }

    static void setSides(Sides sides)
    {
        chooseIn("paperSides", in<QComboBox>("paperSides")->findData(static_cast<int>(sides)));
    }

    void print(const QString &file)
    {
        m_prompt->printPath = at(file);
        waitForPaper();
        const qsizetype before = m_prompt->printed.size();
        QTest::mouseClick(in<QPushButton>("printPaper"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->printed.size(), before + 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>("printPaper")->isEnabled(), patienceMs);
    }

    static QString namesOn(const QStringList &pages)
    {
        QStringList names;
        for (const QString &page : pages) {
            QString name = page.isEmpty() ? QStringLiteral("-") : QStringLiteral("?");
            for (const SamplePerson &person : samplePeople()) {
                if (page.contains(person.name))
                    name = person.name;
            }
            names.append(name);
        }
        return names.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void init() { initWithSample(); }

    void offersEveryKindThatFits()
    {
        openPapersOf(zhang);
        QCOMPARE(in<QLabel>("papersOf")->text(), zhang);
        auto *kinds = in<QListWidget>("paperKinds");
        QCOMPARE(kinds->count(), papersForApplicants().size());
        QStringList closed;
        for (int row = 0; row < kinds->count(); ++row) {
            const QListWidgetItem *item = kinds->item(row);
            if (item->flags() == Qt::NoItemFlags)
                closed.append(item->text());
            QVERIFY(!item->toolTip().isEmpty());
        }
        // Nobody asks for an exemption and no publicity is recorded: 附件1, 3 and 4 say so.
        QCOMPARE(closed.size(), 3);
        QVERIFY(kinds->item(0)->toolTip().contains(QStringLiteral("exemption")));
        QCOMPARE(kinds->currentItem()->text(), codeText(FormKind::Annex2));
        waitForPaper();
        QVERIFY(!in<QComboBox>("paperOrder")->isVisible());
        QVERIFY(!in<QPushButton>("savePapers")->isVisible());
    }

    void followsWhatIsTypedAndLeadsToTheField()
    {
        openPapersOf(zhang);
        waitForPaper();
        auto *missing = in<QListWidget>("missingList");
        const int before = missing->count();
        QVERIFY(before > 0);
        QVERIFY(in<QLabel>("missingTitle")->text().contains(QString::number(before)));
        const auto rowOf = [missing](const QString &label) {
            for (int row = 0; row < missing->count(); ++row) {
                if (missing->item(row)->text().contains(label))
                    return row;
            }
            return -1;
        };
        const int row = rowOf(QStringLiteral("Achievements"));
        QVERIFY(row >= 0);
        missing->scrollToItem(missing->item(row));
        QTest::mouseClick(
            missing->viewport(), Qt::LeftButton, {}, missing->visualItemRect(missing->item(row)).center());
        auto *merit = find<QPlainTextEdit>("meritText");
        QTRY_VERIFY(merit->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), merit);
        QTest::keyClicks(merit, QStringLiteral("taught"));
        QTRY_COMPARE_WITH_TIMEOUT(missing->count(), before - 1, patienceMs);
        QCOMPARE(rowOf(QStringLiteral("Achievements")), -1);
        QVERIFY(stored(zhang).dossier.meritText.isEmpty()); // not saved yet
    }

    void printsAnnex2AsAPair()
    {
        openPapersOf(zhang);
        chooseKind(FormKind::Annex2);
        chooseIn("paperIds", 2);
        waitForPaper();
        QCOMPARE(in<FormPreview>("formPreview")->pageCount(), 4);
        m_prompt->copies = 2;
        print(QStringLiteral("pair.pdf"));
        QCOMPARE(m_prompt->presets.constFirst().copies, 1);
        QVERIFY(!m_prompt->presets.constFirst().bothSides);
        const QStringList pages = printedPages(m_prompt->printPath);
        QCOMPARE(pages.size(), 8); // the driver of a PDF makes no copies
        const QString number = samplePeople().at(0).idNumber;
        for (int page = 0; page < 8; ++page) {
            const QString &text = pages.at(page);
            QCOMPARE(text.contains(QStringLiteral("身份证号")), page % 2 == 0);
            QCOMPARE(text.contains(number), page == 2 || page == 6); // 上报件
            QCOMPARE(text, pages.at((page + 4) % 8));
        }
    }

    void everyApplicantBeginsOnAFront_data()
    {
        QTest::addColumn<Sides>("sides");
        QTest::newRow("one side") << Sides::One;
        QTest::newRow("both sides") << Sides::Both;
    }

    void everyApplicantBeginsOnAFront()
    {
        QFETCH(Sides, sides);
        openPapersOfAll();
        chooseKind(FormKind::CheckReport);
        chooseIn("paperOrder", 1);
        waitForPaper();
        setSides(sides);
        print(QStringLiteral("reports.pdf"));
        QCOMPARE(m_prompt->presets.constFirst().bothSides, sides == Sides::Both);
        const QStringList printed = printedPages(m_prompt->printPath);
        QStringList names;
        int blanks = 0;
        for (qsizetype page = 0; page < printed.size(); ++page) {
            const QString name = namesOn({printed.at(page)});
            if (name == QLatin1String("-")) {
                ++blanks;
                QVERIFY(page % 2 == 1);
            } else if (name != QLatin1String("?")) { // the first page of somebody
                names.append(name);
                QVERIFY(sides == Sides::One || page % 2 == 0);
            }
        }
        QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("阿依例·试二 李试一 王例三 张试例"));
        QCOMPARE(printed.size() - blanks, in<FormPreview>("formPreview")->pageCount());
        QCOMPARE(blanks > 0, sides == Sides::Both);
    }

    void printsThePrefillTwiceOnBothSides()
    {
        openPapersOf(zhang);
        chooseKind(FormKind::Prefill);
        const int pages = in<FormPreview>("formPreview")->pageCount();
        QVERIFY(pages > 0 && pages % 2 == 0);
        print(QStringLiteral("prefill.pdf"));
        QVERIFY(m_prompt->presets.constFirst().bothSides);
        QCOMPARE(in<QSpinBox>("paperCopies")->value(), 2);
        // What stands on each page is the code of the dossier as it is stored.
        const Dossier dossier = stored(zhang).dossier;
        const QString code =
            typedText(PaperCode::of(dossier.id, dossierSha256(dossier))).remove(QLatin1Char(' '));
        const QStringList printed = printedPages(m_prompt->printPath);
        QVERIFY(printed.size() == pages || printed.size() == 2 * pages); // the printer may copy
        for (const QString &page : printed)
            QVERIFY(page.contains(code));
    }

    void turnsTheStackByHand_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("swapped");
        QTest::newRow("backs from the first sheet on") << 0 << false;
        QTest::newRow("backs from the last sheet on") << 1 << true;
    }

    void turnsTheStackByHand()
    {
        QFETCH(int, answer);
        QFETCH(bool, swapped);
        openPapersOf(zhang);
        chooseKind(FormKind::Annex2);
        // Long enough for two sheets.
        const auto longTexts = [](Dossier &dossier) {
            dossier.politicsText = QStringLiteral("遵守职业道德。").repeated(150);
            dossier.meritText = QStringLiteral("完成教学任务。").repeated(100);
        };
        workspace().edit({idOf(zhang)}, longTexts, QStringLiteral("test"), this);
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(in<FormPreview>("formPreview")->pageCount() > 2, patienceMs);
        const int count = in<FormPreview>("formPreview")->pageCount();
        QCOMPARE(count, 4);
        setSides(Sides::One);
        print(QStringLiteral("whole.pdf"));
        const QStringList whole = printedPages(m_prompt->printPath);
        QCOMPARE(whole.size(), count);
        setSides(Sides::ByHand);
        m_prompt->choices = {answer};
        print(QStringLiteral("fronts.pdf"));
        QCOMPARE(m_prompt->asked.size(), 1);
        QVERIFY(m_prompt->asked.constFirst().text.contains(QStringLiteral("2 sheet")));
        QCOMPARE(m_prompt->asked.constFirst().defaultAnswer, 0);
        QVERIFY(!m_prompt->presets.constLast().bothSides);
        QCOMPARE(printedPages(at(QStringLiteral("fronts.pdf"))), (QStringList{whole.at(0), whole.at(2)}));
        const QStringList backs = printedPages(at(QStringLiteral("fronts-backs.pdf")));
        QCOMPARE(backs,
            swapped ? (QStringList{whole.at(3), whole.at(1)}) : (QStringList{whole.at(1), whole.at(3)}));
        // The answer is proposed the next time.
        m_prompt->choices = {answer};
        print(QStringLiteral("again.pdf"));
        QCOMPARE(m_prompt->asked.constLast().defaultAnswer, answer);
        QCOMPARE(printedPages(at(QStringLiteral("again-backs.pdf"))), backs);
        // Nobody turns it: the fronts are all.
        m_prompt->choices = {std::nullopt};
        print(QStringLiteral("left.pdf"));
        QVERIFY(QFile::exists(at(QStringLiteral("left.pdf"))));
        QVERIFY(!QFile::exists(at(QStringLiteral("left-backs.pdf"))));
        QVERIFY(m_prompt->told.isEmpty());
    }

    void printsTheAlignmentTest()
    {
        openPapersOf(zhang);
        m_prompt->printPath = at(QStringLiteral("test.pdf"));
        QTest::mouseClick(in<QPushButton>("alignmentTest"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            in<QPushButton>("alignmentTest")->isEnabled() && QFile::exists(m_prompt->printPath), patienceMs);
        const QStringList pages = printedPages(m_prompt->printPath);
        QCOMPARE(pages.size(), 2);
        QVERIFY(pages.at(0).contains(QStringLiteral("Front")));
        QVERIFY(pages.at(1).contains(QStringLiteral("Back")));
        QVERIFY(m_prompt->presets.constFirst().bothSides);
    }

    void namesTheCharacterThatNoFontHas()
    {
        const QString name = QStringLiteral("试") + QChar(0xE123);
        workspaceWith(name);
        const auto *preview = in<FormPreview>("formPreview");
        QTRY_VERIFY_WITH_TIMEOUT(preview->text().contains(QStringLiteral("U+E123")), patienceMs);
        QVERIFY(preview->text().contains(name));
        QVERIFY2(preview->text().startsWith(QStringLiteral("No font")), qPrintable(preview->text()));
        QVERIFY(!in<QPushButton>("printPaper")->isEnabled());
        QVERIFY(!in<QPushButton>("savePaper")->isEnabled());
    }

    void listsLookAsChosen()
    {
        openPapersOfAll();
        chooseKind(FormKind::CheckReport);
        auto *lists = in<QToolButton>("listLook");
        QVERIFY(!lists->isVisible());
        chooseKind(FormKind::Roster);
        QVERIFY(lists->isVisible());
        const auto save = [this] {
            waitForPaper();
            QTest::mouseClick(in<QPushButton>("savePaper"), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_prompt->savePath), patienceMs);
            QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>("savePaper")->isEnabled(), patienceMs);
        };
        const auto chooseOrder = [lists](int place) { // among the orders of names, from 1
            QTimer::singleShot(0, lists, [place] {
                QWidget *menu = QApplication::activePopupWidget();
                QVERIFY(menu);
                for (int i = 0; i < place; ++i)
                    QTest::keyClick(menu, Qt::Key_Down);
                QTest::keyClick(menu, Qt::Key_Return);
            });
            lists->setFocus();
            QTest::keyClick(lists, Qt::Key_Space);
        };
        chooseOrder(2);
        m_prompt->savePath = at(QStringLiteral("pinyin.pdf"));
        save();
        const QString pinyin = printedPages(m_prompt->savePath).join(QString());
        QVERIFY(pinyin.indexOf(li) < pinyin.indexOf(QStringLiteral("王例三")));
        chooseOrder(3);
        QCOMPARE(Settings().listOptions().nameOrder, NameOrder::Strokes);
        m_prompt->savePath = at(QStringLiteral("strokes.pdf"));
        save();
        const QString strokes = printedPages(m_prompt->savePath).join(QString());
        QVERIFY(strokes.indexOf(li) > strokes.indexOf(QStringLiteral("王例三")));
        chooseKind(FormKind::CheckSummary); // remembered
        QVERIFY(lists->isVisible());
    }

    void savesOnePdfForAll()
    {
        openPapersOfAll();
        chooseKind(FormKind::CheckReport);
        m_prompt->savePath = at(QStringLiteral("all.pdf"));
        QTest::mouseClick(in<QPushButton>("savePaper"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_prompt->savePath), patienceMs);
        QTRY_VERIFY(in<QPushButton>("savePaper")->isEnabled());
        QCOMPARE(printedPages(m_prompt->savePath).size(), in<FormPreview>("formPreview")->pageCount());
        m_prompt->savePath = at(QStringLiteral("nowhere/all.pdf"));
        QTest::mouseClick(in<QPushButton>("savePaper"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
        QVERIFY(m_prompt->told.constFirst().text.contains(QStringLiteral("all.pdf")));
    }

    void savesOnePdfEach()
    {
        openPapersOfAll();
        chooseKind(FormKind::CheckReport);
        QTest::mouseClick(in<QPushButton>("savePapers"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(papers()->findChild<PdfEachDialog *>(), patienceMs);
        auto *dialog = papers()->findChild<PdfEachDialog *>();
        activate(dialog);
        auto *write = findIn<QPushButton>(dialog, QStringLiteral("writePdfs"));
        const auto *names = findIn<QListWidget>(dialog, QStringLiteral("pdfNames"));
        typeIn(dialog, QStringLiteral("pdfFolder"), at(QStringLiteral("none")));
        QVERIFY(!write->isEnabled());
        typeIn(dialog, QStringLiteral("pdfFolder"), m_folder->path());
        QVERIFY(write->isEnabled());
        QCOMPARE(names->count(), 4);
        auto *pattern = findIn<QLineEdit>(dialog, QStringLiteral("pdfPattern"));
        pattern->setText(QStringLiteral("{序号} {谁}"));
        QVERIFY(!write->isEnabled());
        QVERIFY(findIn<QLabel>(dialog, QStringLiteral("pdfHint"))->text().contains(QStringLiteral("{谁}")));
        pattern->setText(QStringLiteral("{姓名}-{表名}.pdf"));
        QTest::mouseClick(write, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(papers()->findChild<PdfEachDialog *>() == nullptr, patienceMs);
        const QStringList files =
            QDir(m_folder->path()).entryList({QStringLiteral("*-核对单.pdf")}, QDir::Files);
        QCOMPARE(files.size(), 4);
        const QStringList own = printedPages(at(zhang + QStringLiteral("-核对单.pdf")));
        QVERIFY(namesOn(own).startsWith(zhang) && !namesOn(own).contains(li));
        QVERIFY(m_prompt->told.isEmpty());
    }

    void goesWithTheLibrary()
    {
        openPapersOf(li);
        trigger("library.close");
        QTRY_VERIFY_WITH_TIMEOUT(papers() == nullptr, patienceMs);
    }

private:
    /// With that person's papers open.
    void workspaceWith(const QString &name)
    {
        {
            auto library = Library::open(libraryPath(), OpenMode::ReadWrite);
            QVERIFY(library.ok());
            QVERIFY(library.value()
                        ->save(sampleDossier(name, samplePeople().at(0).idNumber.left(17) + u'0'), 0,
                            QStringLiteral("test"))
                        .ok());
        }
        openPapersOf(name);
    }
};

TEST_CASE(QApplication, TestPapersWindow)
#include "tst_papers_window.moc"
