// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of papers in the window: text chosen and copied, files printed, pages put together anew.
#include "attachment_fixture.h"
#include "photo_corpus.h"
#include "printed_pages.h"
#include "scan_files.h"
#include "scans/inspector.h"
#include "test_case.h"
#include "ui/dialogs/page_dialog.h"
#include "ui/widgets/corner_frame.h"
#include "ui/widgets/page_strip.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace chuding;
using namespace Qt::StringLiterals;

class TestPaperPages final : public AttachmentFixture
{
    Q_OBJECT

private:
    [[nodiscard]] PageDialog *dialog() const { return m_window->findChild<PageDialog *>(); }
    [[nodiscard]] PageStrip *strip() const { return dialog()->findChild<PageStrip *>(); }
    void click(const QString &name) const
    {
        auto *button = findIn<QAbstractButton>(dialog(), name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void save()
    {
        click(u"savePages"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patienceMs);
        settle();
    }

    /// The last row unfolds the slots that are not asked for now.
    void unfold() const
    {
        slotView()->setCurrentIndex(slotView()->model()->index(slotView()->model()->rowCount() - 1, 0));
        QTest::keyClick(slotView(), Qt::Key_Return);
    }
    void drop(AttachmentKind kind, const QStringList &paths) const
    {
        if (!slotIndex(kind).isValid())
            unfold();
        const QModelIndex index = slotIndex(kind);
        QVERIFY(index.isValid());
        slotView()->scrollTo(index);
        QVERIFY(dropFiles(slotView()->viewport(), slotView()->visualRect(index).center(), paths));
    }
    [[nodiscard]] QList<Attachment> files(AttachmentKind kind) const
    {
        QList<Attachment> found = stored(m_person).dossier.attachments;
        found.removeIf([kind](const Attachment &one) { return one.kind != kind || one.sha256.isEmpty(); });
        return found;
    }
    void attach(AttachmentKind kind, const QString &path)
    {
        drop(kind, {path});
        QTRY_COMPARE_WITH_TIMEOUT(files(kind).size(), 1, patienceMs);
        settle();
        chooseFile(QFileInfo(path).fileName());
    }
    void chooseFile(const QString &fileName) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(fileIndex(fileName).isValid(), patienceMs);
        slotView()->setCurrentIndex(fileIndex(fileName));
    }
    /// Of the stored file: `grey of the page, l when it lies across`.
    [[nodiscard]] QStringList pagesOf(const Attachment &attachment) const
    {
        const QString path = fromLibrary(
            [attachment](const Library &library) { return library.filePath(attachment).value(); });
        Inspector inspector;
        const FileOutline file = inspector.open(path);
        QStringList pages;
        for (int page = 0; page < file.pageCount; ++page) {
            const QSizeF size = file.pages.at(page).sizeMm;
            const bool isAcross = size.width() > size.height();
            const QImage image = inspector.draw(page, isAcross ? QSize(297, 210) : QSize(210, 297));
            // The bar is at the top of an upright page, at the right of one turned clockwise.
            const QPoint place =
                isAcross ? QPoint(image.width() - 10, image.height() / 2) : QPoint(image.width() / 2, 10);
            pages.append(QString::number(qRed(image.pixel(place))) + (isAcross ? u"l"_s : QString()));
        }
        return pages;
    }
    void openPages()
    {
        QTest::mouseClick(find<QToolButton>(u"editPages"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            dialog() && findIn<QPushButton>(dialog(), u"savePages"_s)->isEnabled(), patienceMs);
    }
    void choosePage(int row) const
    {
        QTest::mouseClick(
            strip()->viewport(), Qt::LeftButton, {}, strip()->visualItemRect(strip()->item(row)).center());
    }

private Q_SLOTS:
    void init()
    {
        initWithSample();
        m_size = QSize(1500, 950);
        openList();
        openAttachments(m_person);
    }

    void textIsChosenAndCopied()
    {
        attach(AttachmentKind::Diploma, makeFile(u"text.pdf"_s, scanfiles::pdf(3)));
        PageView *pages = preview()->view();
        QTRY_VERIFY_WITH_TIMEOUT(pages->pageCount() == 3 && pages->isTextKnown(0), patienceMs);
        // The number of the page stands with its base line at (100, 400).
        const QPoint number = pages->placeOf(0, {102, 396}).toPoint();
        QTest::mouseMove(pages->viewport(), number);
        QTRY_COMPARE(pages->viewport()->cursor().shape(), Qt::IBeamCursor);
        QTest::mousePress(pages->viewport(), Qt::LeftButton, {}, pages->placeOf(0, {90, 396}).toPoint());
        QTest::mouseMove(pages->viewport(), pages->placeOf(0, {130, 396}).toPoint());
        QTest::mouseRelease(pages->viewport(), Qt::LeftButton, {}, pages->placeOf(0, {130, 396}).toPoint());
        QCOMPARE(pages->chosenText(), u"1"_s);
        pages->setFocus();
        QTest::keyClick(pages, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"1"_s);
        // A click elsewhere lets go; twice on a word takes it; all of the page by the keys.
        QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, pages->placeOf(0, {300, 600}).toPoint());
        QCOMPARE(pages->chosenText(), QString());
        QTest::mouseDClick(pages->viewport(), Qt::LeftButton, {}, number);
        QCOMPARE(pages->chosenText(), u"1"_s);
        // Turned, it is found where it is seen.
        pages->turnPages(1);
        QTRY_VERIFY_WITH_TIMEOUT(pages->isUpToDate(), patienceMs);
        QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, pages->placeOf(0, {300, 600}).toPoint());
        QCOMPARE(pages->chosenText(), QString());
        QTest::mouseDClick(pages->viewport(), Qt::LeftButton, {}, pages->placeOf(0, {102, 396}).toPoint());
        QCOMPARE(pages->chosenText(), u"1"_s);
        pages->turnPages(-1);
        pages->goToPage(1);
        QTRY_VERIFY_WITH_TIMEOUT(pages->isTextKnown(1), patienceMs);
        QTest::keyClick(pages, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(pages->chosenText(), u"2"_s);
    }

    /// 呈报表 is handed in twice, on both sides; other papers are printed as they are.
    void printsAFile_data()
    {
        QTest::addColumn<AttachmentKind>("kind");
        QTest::addColumn<int>("copies");
        QTest::newRow("diploma") << AttachmentKind::Diploma << 1;
        QTest::newRow("呈报表") << AttachmentKind::Submission << 2;
    }
    void printsAFile()
    {
        QFETCH(AttachmentKind, kind);
        QFETCH(int, copies);
        attach(kind, makeFile(u"three.pdf"_s, scanfiles::pdf(3)));
        m_prompt->printPath = at(u"printed.pdf"_s);
        QTest::mouseClick(find<QToolButton>(u"printFile"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->presets.size(), 1, patienceMs);
        QCOMPARE(m_prompt->presets.constFirst().copies, copies);
        QCOMPARE(m_prompt->presets.constFirst().bothSides, copies == 2);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QDialog *>(u"printDialog"_s), patienceMs);
        // Each copy begins on a front: its fourth side stays blank.
        QCOMPARE(printedPages(m_prompt->printPath).size(), copies == 2 ? 7 : 3);
        Inspector inspector;
        QCOMPARE(inspector.open(m_prompt->printPath).fault, std::nullopt);
        const QImage second = inspector.draw(1, {210, 297});
        QVERIFY(qAbs(qRed(second.pixel(100, 10)) - 60) <= 2); // the grey of page 2
        QVERIFY(m_prompt->told.isEmpty());
    }

    void aRangeBehindTheLastPageIsSaid()
    {
        attach(AttachmentKind::Diploma, makeFile(u"three.pdf"_s, scanfiles::pdf(3)));
        m_prompt->printPath = at(u"printed.pdf"_s);
        m_prompt->firstPage = 4;
        m_prompt->lastPage = 7;
        QTest::mouseClick(find<QToolButton>(u"printFile"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
        QVERIFY2(m_prompt->told.constFirst().text.contains(u"3 page"_s) &&
                     m_prompt->told.constFirst().text.contains(u"4 to 7"_s),
            qPrintable(m_prompt->told.constFirst().text));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QDialog *>(u"printDialog"_s), patienceMs);
        QVERIFY(!QFileInfo::exists(m_prompt->printPath));
    }

    void aFileThatCannotBeReadIsNotPrinted()
    {
        attach(AttachmentKind::Diploma, makeFile(u"broken.pdf"_s, "%PDF-1.7 not much of one"));
        m_prompt->printPath = at(u"printed.pdf"_s);
        QTest::mouseClick(find<QToolButton>(u"printFile"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
        QVERIFY(m_prompt->told.constFirst().text.contains(u"damaged"_s));
        QVERIFY(!QFileInfo::exists(m_prompt->printPath));
    }

    void pagesArePutTogetherAnew()
    {
        attach(AttachmentKind::Diploma, makeFile(u"three.pdf"_s, scanfiles::pdf(3)));
        const Attachment before = files(AttachmentKind::Diploma).constFirst();
        QCOMPARE(pagesOf(before), (QStringList{u"40"_s, u"60"_s, u"80"_s}));
        openPages();
        QCOMPARE(strip()->count(), 3);
        choosePage(0);
        click(u"pageTurnRight"_s);
        click(u"pageDown"_s);
        choosePage(2);
        QVERIFY(strip()->item(2)->text().startsWith(u"three.pdf"_s)); // not as the library calls it
        click(u"pageDelete"_s);
        QCOMPARE(strip()->count(), 2);
        QCOMPARE(strip()->currentRow(), 1); // the neighbour
        // A step too much goes back.
        choosePage(0);
        click(u"pageDelete"_s);
        QCOMPARE(strip()->count(), 1);
        click(u"pageUndo"_s);
        QCOMPARE(strip()->count(), 2);
        save();
        const QList<Attachment> after = files(AttachmentKind::Diploma);
        QCOMPARE(after.size(), 1);
        QCOMPARE(after.constFirst().fileName, u"three.pdf"_s);
        QCOMPARE(after.constFirst().pages, 2);
        QCOMPARE(pagesOf(after.constFirst()), (QStringList{u"60"_s, u"40l"_s}));
        workspace().undo(); // the original is still there
        QTRY_COMPARE_WITH_TIMEOUT(files(AttachmentKind::Diploma).value(0).sha256, before.sha256, patienceMs);
        QCOMPARE(pagesOf(before).size(), 3);
        QVERIFY(m_prompt->told.isEmpty());
    }

    void pagesOfOtherFilesAreAdded()
    {
        attach(AttachmentKind::Diploma, makeFile(u"one.pdf"_s, scanfiles::pdf(1)));
        openPages();
        m_prompt->files = {makeFile(u"two.pdf"_s, scanfiles::pdf(2)), makeFile(u"no.pdf"_s, "%PDF-1.7 no")};
        click(u"addPages"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
        QVERIFY2(m_prompt->told.constFirst().text.contains(u"no.pdf"_s),
            qPrintable(m_prompt->told.constFirst().text));
        QCOMPARE(strip()->count(), 3);
        QVERIFY(dropFiles(strip()->viewport(), QPoint(20, 5), {makeFile(u"first.pdf"_s, scanfiles::pdf(3))}));
        QTRY_COMPARE_WITH_TIMEOUT(strip()->count(), 6, patienceMs);
        save();
        QCOMPARE(pagesOf(files(AttachmentKind::Diploma).constFirst()),
            (QStringList{u"40"_s, u"60"_s, u"80"_s, u"40"_s, u"40"_s, u"60"_s}));
    }

    void picturesOfOnePaperBecomeOnePdf()
    {
        const QStringList pictures{makeFile(u"a.jpg"_s, scanfiles::picture({600, 900}, "JPG")),
            makeFile(u"b.png"_s, scanfiles::picture({900, 600}, "PNG"))};
        drop(AttachmentKind::Diploma, pictures);
        QTRY_VERIFY_WITH_TIMEOUT(
            dialog() && findIn<QPushButton>(dialog(), u"savePages"_s)->isEnabled(), patienceMs);
        QCOMPARE(strip()->count(), 2);
        QVERIFY(files(AttachmentKind::Diploma).isEmpty());
        save();
        QCOMPARE(files(AttachmentKind::Diploma).size(), 1);
        QCOMPARE(files(AttachmentKind::Diploma).constFirst().fileName, u"a.pdf"_s);
        QCOMPARE(files(AttachmentKind::Diploma).constFirst().pages, 2);
        // What it is made of stands in the history.
        const auto before = fromLibrary([id = idOf(m_person)](const Library &library) {
            return library.dossierAt(id, library.dossier(id)->revision - 1)->attachments;
        });
        QStringList names;
        for (const Attachment &one : before) {
            if (one.kind == AttachmentKind::Diploma && !one.sha256.isEmpty())
                names.append(one.fileName);
        }
        QCOMPARE(names, (QStringList{u"a.jpg"_s, u"b.png"_s}));
        workspace().undo();
        QTRY_VERIFY_WITH_TIMEOUT(files(AttachmentKind::Diploma).isEmpty(), patienceMs);
    }

    void orAreAttachedAsTheyAre()
    {
        const QStringList pictures{makeFile(u"a.jpg"_s, scanfiles::picture({600, 900}, "JPG")),
            makeFile(u"b.png"_s, scanfiles::picture({900, 600}, "PNG"))};
        drop(AttachmentKind::Diploma, pictures);
        QTRY_VERIFY_WITH_TIMEOUT(
            dialog() && findIn<QPushButton>(dialog(), u"savePages"_s)->isEnabled(), patienceMs);
        // Not once that would lose what was done here.
        click(u"pageTurnRight"_s);
        QVERIFY(!findIn<QPushButton>(dialog(), u"attachPlain"_s)->isEnabled());
        click(u"pageUndo"_s);
        click(u"attachPlain"_s);
        QTRY_COMPARE_WITH_TIMEOUT(files(AttachmentKind::Diploma).size(), 2, patienceMs);
        QVERIFY(!dialog() || !dialog()->isVisible());
    }

    /// By the corners that are found; the user drags one that is not right.
    void aPhotoIsLaidFlat()
    {
        const test::SheetPhoto photo = test::sheetPhoto(u"wood"_s, 1);
        QVERIFY(photo.image.save(at(u"photo.jpg"_s), "JPEG", 92));
        drop(AttachmentKind::Diploma, {at(u"photo.jpg"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(
            dialog() && findIn<QPushButton>(dialog(), u"savePages"_s)->isEnabled(), patienceMs);
        auto *frame = dialog()->findChild<CornerFrame *>();
        auto *flat = findIn<QCheckBox>(dialog(), u"layFlat"_s);
        QTRY_VERIFY_WITH_TIMEOUT(frame->corners().has_value(), patienceMs);
        QVERIFY(flat->isChecked());
        auto *result = findIn<QLabel>(dialog(), u"pageResult"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!result->pixmap(Qt::ReturnByValue).isNull(), patienceMs);
        const QPointF found = frame->corners()->points[0];
        const QPoint place = frame->placeOf(0).toPoint();
        QTest::mousePress(frame, Qt::LeftButton, {}, place);
        QTest::mouseMove(frame, place + QPoint(12, 9));
        QTest::mouseRelease(frame, Qt::LeftButton, {}, place + QPoint(12, 9));
        const QPointF dragged = frame->corners()->points[0];
        QVERIFY(dragged.x() > found.x() && dragged.y() > found.y());
        // By the keys, too; undone in the order in which they were made.
        frame->setFocus();
        QTest::keyClick(frame, Qt::Key_3);
        QTest::keyClick(frame, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(frame->corners()->points[2].x() < photo.corners->points[2].x());
        click(u"pageUndo"_s);
        click(u"pageUndo"_s);
        QTRY_COMPARE_WITH_TIMEOUT(frame->corners()->points[0], found, patienceMs);
        save();
        const QList<Attachment> made = files(AttachmentKind::Diploma);
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.constFirst().fileName, u"photo.pdf"_s);
        const QString path = fromLibrary(
            [&made](const Library &library) { return library.filePath(made.constFirst()).value(); });
        Inspector inspector;
        const FileLook look = inspector.look(path);
        QCOMPARE(look.pageCount, 1);
        const QSizeF size = look.pages.constFirst().sizeMm;
        QVERIFY2(qAbs(size.width() - 210) < 1 && qAbs(size.height() - 297) < 1, "A4");
        QVERIFY2(look.pages.constFirst().look.paper > 240, "its paper is white");
        QCOMPARE(look.pages.constFirst().seals.verdict, SealVerdict::Found);
    }

    void changesAreNotLostWithoutAsking()
    {
        attach(AttachmentKind::Diploma, makeFile(u"two.pdf"_s, scanfiles::pdf(2)));
        openPages();
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patienceMs);
        QVERIFY(m_prompt->asked.isEmpty()); // nothing was changed
        openPages();
        choosePage(1);
        click(u"pageUp"_s);
        m_prompt->choices = {std::nullopt};
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QCOMPARE(m_prompt->asked.size(), 1);
        QCOMPARE(m_prompt->asked.constFirst().defaultAnswer, Question::noAnswer); // Enter loses nothing
        QVERIFY(dialog() && dialog()->isVisible());
        m_prompt->choices = {0};
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patienceMs);
        QCOMPARE(pagesOf(files(AttachmentKind::Diploma).constFirst()), (QStringList{u"40"_s, u"60"_s}));
    }
};

TEST_CASE(QApplication, TestPaperPages)
#include "tst_paper_pages.moc"
