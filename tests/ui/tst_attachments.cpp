// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachment_fixture.h"
#include "domain/heic.h"
#include "scan_files.h"
#include "test_case.h"
#include "ui/dossier/attachment_section.h"
#include "ui/dossier/attachment_view.h"
#include "ui/dossier/dossier_form.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/scan_preview.h"
#include "ui/widgets/tool_row.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QWheelEvent>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {
using Slots = AttachmentSlotModel;
} // namespace

/// The tab 附件 as a clerk uses it, and what the library has afterwards.
class TestAttachments final : public AttachmentFixture
{
    Q_OBJECT

private:
    [[nodiscard]] QString stateOf(AttachmentKind kind) const
    {
        return slotIndex(kind).data(Slots::StateRole).toString();
    }

    /// `毕业证: scan.pdf` of what is there as a file.
    [[nodiscard]] QStringList files() const
    {
        QStringList texts;
        for (const Attachment &one : stored(m_person).dossier.attachments) {
            if (!one.sha256.isEmpty())
                texts.append(codeText(one.kind) + u": "_s + one.fileName);
        }
        return texts;
    }

    [[nodiscard]] bool makeLibrary() const
    {
        auto library = Library::create(libraryPath(), sampleInfo());
        if (!library)
            return false;
        for (const SamplePerson &person : samplePeople()) {
            Dossier dossier = sampleDossier(person.name, person.idNumber);
            // The teacher lacks two papers; somebody of an enterprise needs no Mandarin.
            if (person.name == m_person)
                dossier.attachments.removeIf([](const Attachment &one) {
                    return one.kind == AttachmentKind::MandarinCertificate ||
                           one.kind == AttachmentKind::Diploma;
                });
            if (person.name == u"李试一") {
                dossier.employment.unitKind = UnitKind::Enterprise;
                dossier.employment.postRole = PostRole::None;
                dossier.application.specialty = u"水利"_s;
                dossier.attachments.removeIf(
                    [](const Attachment &one) { return one.kind == AttachmentKind::MandarinCertificate; });
            }
            if (!(*library)->save(dossier, 0, u"test"_s))
                return false;
        }
        return true;
    }

    void dropOnSlot(AttachmentKind kind, const QStringList &paths)
    {
        const QModelIndex index = slotIndex(kind);
        QVERIFY(index.isValid());
        slotView()->scrollTo(index);
        QVERIFY(dropFiles(slotView()->viewport(), slotView()->visualRect(index).center(), paths));
        QTRY_VERIFY_WITH_TIMEOUT(fileIndex(QFileInfo(paths.constFirst()).fileName()).isValid(), patienceMs);
    }

    void undo()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!workspace().isWriting(), patienceMs);
        workspace().undo();
    }
    void redo()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!workspace().isWriting(), patienceMs);
        workspace().redo();
    }

    void chooseRow(const QModelIndex &index)
    {
        QVERIFY(index.isValid());
        slotView()->scrollTo(index);
        QTest::mouseClick(slotView()->viewport(), Qt::LeftButton, {},
            slotView()->visualRect(index).topLeft() + QPoint(30, 8));
        QCOMPARE(slotView()->currentIndex(), index);
    }

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        setOperatorName(u"李例"_s);
        m_size = QSize(1500, 900);
        QVERIFY(makeLibrary());
        openList();
    }

    void showsTheSlotsOfThisPerson()
    {
        openAttachments(m_person);
        QCOMPARE(stateOf(AttachmentKind::MandarinCertificate), u"Missing"_s);
        QCOMPARE(stateOf(AttachmentKind::Diploma), u"Missing"_s);
        QCOMPARE(stateOf(AttachmentKind::DegreeCertificate), u"Declared, no file"_s);
        const QModelIndex mandarin = slotIndex(AttachmentKind::MandarinCertificate);
        QVERIFY(mandarin.data(Slots::NoteRole).toString().contains(u"事业单位"));
        QVERIFY(mandarin.data(Slots::NoteRole).toString().contains(u"五(一)3"));
        QVERIFY(mandarin.data(Qt::AccessibleTextRole).toString().contains(u"Missing"));
        QVERIFY(find<QLabel>(u"attachmentSummary"_s)->text().contains(u"2 are missing"));
        // The card of a missing paper leads to its slot.
        panel()->form()->setCurrentIndex(DossierForm::Basics);
        panel()->goTo(u"attachments"_s);
        QCOMPARE(panel()->form()->currentIndex(), int(DossierForm::Attachments));
        QCOMPARE(slotView()->currentIndex(), slotIndex(AttachmentKind::Diploma));
        QTRY_VERIFY(slotView()->hasFocus());
        // An enterprise's engineer needs neither; what is not needed is folded away.
        openAttachments(u"李试一"_s);
        QVERIFY(!slotIndex(AttachmentKind::MandarinCertificate).isValid());
        QVERIFY(!slotIndex(AttachmentKind::ExemptionForm).isValid());
        const int folded = slotView()->model()->rowCount();
        slotView()->setFocus();
        QTest::keyClick(slotView(), Qt::Key_End);
        QVERIFY(!AttachmentView::kindOf(slotView()->currentIndex()));
        QTest::keyClick(slotView(), Qt::Key_Return);
        QVERIFY(slotView()->model()->rowCount() > folded);
        QCOMPARE(stateOf(AttachmentKind::MandarinCertificate), u"Not needed"_s);
        QVERIFY(slotIndex(AttachmentKind::MandarinCertificate)
                    .data(Slots::NoteRole)
                    .toString()
                    .contains(codeText(UnitKind::Enterprise)));
        QTest::keyClick(slotView(), Qt::Key_Return);
        QCOMPARE(slotView()->model()->rowCount(), folded);
        // A certificate that nobody asked for is shown all the same, after those that are needed.
        openAttachments(u"李试一"_s);
        QCOMPARE(stateOf(AttachmentKind::TeacherCertificate), u"Declared, no file"_s);
        QVERIFY(slotIndex(AttachmentKind::TeacherCertificate).row() >
                slotIndex(AttachmentKind::Commitment).row());
    }

    void editsChangeTheSlots()
    {
        openAttachments(m_person);
        panel()->form()->setCurrentIndex(DossierForm::Post);
        auto *kind = find<ChoiceEdit>(u"unit.kind"_s);
        QVERIFY(kind);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Home);
        for (int i = 0; i < kind->findText(codeText(UnitKind::Enterprise)); ++i)
            QTest::keyClick(kind, Qt::Key_Down);
        panel()->form()->setCurrentIndex(DossierForm::Attachments);
        QTRY_VERIFY(!slotIndex(AttachmentKind::MandarinCertificate).isValid());
        QVERIFY(find<QLabel>(u"attachmentSummary"_s)->text().contains(u"1 are missing"));
    }

    void dropOnASlotAttachesToIt()
    {
        // A name that would say otherwise: the slot decides.
        const QString scan = makeFile(u"毕业证.pdf"_s, scanfiles::pdf(3));
        openAttachments(m_person);
        dropOnSlot(AttachmentKind::MandarinCertificate, {scan});
        QVERIFY(!find<QDialog>(u"attachDialog"_s));
        QCOMPARE(files(), QStringList{u"普通话证书: 毕业证.pdf"_s});
        QTRY_COMPARE(stateOf(AttachmentKind::MandarinCertificate), u"Attached"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            fileIndex(u"毕业证.pdf"_s).data(Slots::NoteRole).toString().contains(u"3 page"), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            !fileIndex(u"毕业证.pdf"_s).data(Slots::PictureRole).value<QImage>().isNull(), patienceMs);
        // The same again changes nothing.
        const QModelIndex slot = slotIndex(AttachmentKind::MandarinCertificate);
        QVERIFY(dropFiles(slotView()->viewport(), slotView()->visualRect(slot).center(), {scan}));
        QTRY_VERIFY(!workspace().isWriting());
        QCOMPARE(files().size(), 1);
        // One step to undo.
        QTRY_VERIFY(find<QPushButton>(u"messageUndo"_s)->isVisible());
        undo();
        QTRY_VERIFY_WITH_TIMEOUT(files().isEmpty(), patienceMs);
        QTRY_COMPARE(stateOf(AttachmentKind::MandarinCertificate), u"Missing"_s);
        redo();
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 1, patienceMs);
    }

    /// They must not vanish without a word.
    void photosOfIPhonesAreRefusedInWords()
    {
        const QByteArray heic("\0\0\0\x18"
                              "ftypheic\0\0\0\0mif1heic",
            24);
        openAttachments(m_person);
        const auto dropped = [&](const QStringList &paths) {
            m_prompt->told.clear();
            const QRect slot = slotView()->visualRect(slotIndex(AttachmentKind::Diploma));
            return dropFiles(slotView()->viewport(), slot.center(), paths) ? m_prompt->told.value(0)
                                                                           : Question();
        };
        const Question one = dropped({makeFile(u"IMG_0001.HEIC"_s, heic)});
        QVERIFY2(one.text.contains(heicText()), qPrintable(one.text));
        const Question renamed = dropped({makeFile(u"IMG_0001.jpg"_s, heic)});
        QVERIFY2(renamed.text.contains(heicText()), qPrintable(renamed.text));
        const Question two = dropped({makeFile(u"IMG_0002.heic"_s, heic), makeFile(u"IMG_0003.jpg"_s, heic)});
        QCOMPARE(two.advice, heicText());
        const Question mixed = dropped({makeFile(u"IMG_0002.heic"_s, heic), makeFile(u"a.doc"_s, "x")});
        QCOMPARE(mixed.advice, QString());
        QVERIFY(mixed.details.contains(heicText()));
        QVERIFY(files().isEmpty());
    }

    void dropBesideTheSlotsAsks()
    {
        const QString scan = makeFile(u"普通话.pdf"_s, scanfiles::pdf(1));
        openAttachments(m_person);
        // Below the last row.
        m_window->resize(1500, 3000);
        const QModelIndex last = slotView()->model()->index(slotView()->model()->rowCount() - 1, 0);
        QTRY_VERIFY(slotView()->visualRect(last).bottom() < slotView()->viewport()->height() - 20);
        QVERIFY(dropFiles(slotView()->viewport(), QPoint(40, slotView()->viewport()->height() - 5), {scan}));
        QTRY_VERIFY_WITH_TIMEOUT(find<QDialog>(u"attachDialog"_s), patienceMs);
        QTest::mouseClick(
            find<QDialog>(u"attachDialog"_s)->findChild<QPushButton *>(u"attach"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(files(), QStringList{u"普通话证书: 普通话.pdf"_s}, patienceMs);
    }

    void typedTextIsSavedBeforeADrop()
    {
        openAttachments(m_person);
        auto *phone = find<QLineEdit>(u"person.phone"_s);
        panel()->form()->setCurrentIndex(DossierForm::Basics);
        phone->setFocus();
        phone->selectAll();
        QTest::keyClicks(phone, u"13999000007"_s);
        panel()->form()->setCurrentIndex(DossierForm::Attachments);
        dropOnSlot(AttachmentKind::Diploma, {makeFile(u"one.pdf"_s, scanfiles::pdf(1))});
        QCOMPARE(stored(m_person).dossier.person.phone, u"13999000007"_s);
        QCOMPARE(files(), QStringList{u"毕业证: one.pdf"_s});
    }

    void keyboardDoesItAll()
    {
        openAttachments(m_person);
        slotView()->setFocus();
        chooseRow(slotIndex(AttachmentKind::Diploma));
        // Enter on an empty slot asks for its file, and so does Insert.
        m_prompt->files = QStringList{makeFile(u"one.pdf"_s, scanfiles::pdf(2))};
        QTest::keyClick(slotView(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(fileIndex(u"one.pdf"_s).isValid(), patienceMs);
        m_prompt->files = QStringList{makeFile(u"two.png"_s, scanfiles::picture(QSize(300, 400), "png"))};
        QTest::keyClick(slotView(), Qt::Key_Insert);
        QTRY_VERIFY_WITH_TIMEOUT(fileIndex(u"two.png"_s).isValid(), patienceMs);
        QCOMPARE(files(), (QStringList{u"毕业证: one.pdf"_s, u"毕业证: two.png"_s}));
        // The slot stays chosen; its files lie below it.
        QCOMPARE(slotView()->currentIndex(), slotIndex(AttachmentKind::Diploma));
        QTest::keyClick(slotView(), Qt::Key_Down);
        QCOMPARE(slotView()->currentIndex(), fileIndex(u"one.pdf"_s));
        QTest::keyClick(slotView(), Qt::Key_Down);
        QCOMPARE(slotView()->currentIndex(), fileIndex(u"two.png"_s));
        QTest::keyClick(slotView(), Qt::Key_Return);
        auto *large = find<QDialog>(u"attachmentWindow"_s);
        QVERIFY(large && large->isVisible());
        QVERIFY(large->windowTitle().contains(u"two.png"));
        auto *pages = large->findChild<PageView *>();
        QTRY_VERIFY_WITH_TIMEOUT(pages->isUpToDate() && pages->pageCount() == 1, patienceMs);
        QTest::keyClick(large, Qt::Key_Escape);
        QTRY_VERIFY(!find<QDialog>(u"attachmentWindow"_s));
        QTest::keyClick(slotView(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(files(), QStringList{u"毕业证: one.pdf"_s}, patienceMs);
        undo();
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 2, patienceMs);
    }

    void addButtonOfASlot()
    {
        openAttachments(m_person);
        m_prompt->files = QStringList{makeFile(u"three.jpg"_s, scanfiles::picture(QSize(300, 400), "jpg"))};
        const QModelIndex slot = slotIndex(AttachmentKind::MandarinCertificate);
        slotView()->scrollTo(slot);
        QTest::mouseClick(slotView()->viewport(), Qt::LeftButton, {}, slotView()->addButton(slot).center());
        QTRY_COMPARE_WITH_TIMEOUT(files(), QStringList{u"普通话证书: three.jpg"_s}, patienceMs);
    }

    void aFileMovesToAnotherSlot()
    {
        openAttachments(m_person);
        dropOnSlot(AttachmentKind::Diploma, {makeFile(u"one.pdf"_s, scanfiles::pdf(1))});
        chooseRow(fileIndex(u"one.pdf"_s));
        QContextMenuEvent ask(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(slotView()->viewport(), &ask);
        auto *menu = find<QMenu>(u"attachmentMenu"_s);
        QVERIFY(menu);
        QAction *action = nullptr;
        for (QMenu *sub : menu->findChildren<QMenu *>()) {
            for (QAction *one : sub->actions()) {
                if (one->text() == codeText(AttachmentKind::DegreeCertificate))
                    action = one;
            }
        }
        QVERIFY(action);
        action->trigger();
        menu->close();
        QTRY_COMPARE_WITH_TIMEOUT(files(), QStringList{u"学位证: one.pdf"_s}, patienceMs);
        // It took the place of the one that was only declared.
        const Dossier now = stored(m_person).dossier;
        QCOMPARE(std::count_if(now.attachments.cbegin(), now.attachments.cend(),
                     [](const Attachment &one) { return one.kind == AttachmentKind::DegreeCertificate; }),
            1);
        undo();
        QTRY_COMPARE_WITH_TIMEOUT(files(), QStringList{u"毕业证: one.pdf"_s}, patienceMs);
    }

    void previewTurnsPagesAndZooms()
    {
        openAttachments(m_person);
        dropOnSlot(AttachmentKind::Diploma, {makeFile(u"five.pdf"_s, scanfiles::pdf(5))});
        chooseRow(fileIndex(u"five.pdf"_s));
        ScanPreview *preview = section()->preview();
        PageView *pages = preview->view();
        QVERIFY(preview->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(pages->pageCount() == 5 && pages->isUpToDate(), patienceMs);
        auto *place = preview->findChild<QLabel *>(u"scanPlace"_s);
        QCOMPARE(place->text(), u"Page 1 of 5"_s);
        pages->setZoom(PageView::Zoom::FitPage);
        QTRY_VERIFY_WITH_TIMEOUT(pages->isUpToDate(), patienceMs);
        pages->setFocus();
        QTest::keyClick(pages, Qt::Key_PageDown);
        QCOMPARE(place->text(), u"Page 2 of 5"_s);
        QTest::mouseClick(preview->findChild<QToolButton *>(u"nextPage"_s), Qt::LeftButton);
        QCOMPARE(place->text(), u"Page 3 of 5"_s);
        QTRY_VERIFY_WITH_TIMEOUT(pages->isUpToDate(), patienceMs);
        const QImage third = pages->picture(2);
        QVERIFY(!third.isNull());
        QCOMPARE(qRed(third.pixel(third.width() / 2, third.height() / 8)), 80); // the grey of page 3
        QTest::keyClick(pages, Qt::Key_End);
        QCOMPARE(place->text(), u"Page 5 of 5"_s);
        QVERIFY(!preview->findChild<QToolButton *>(u"nextPage"_s)->isEnabled());
        QTest::keyClick(pages, Qt::Key_PageUp);
        QCOMPARE(place->text(), u"Page 4 of 5"_s);
        // Larger by key and by wheel, the picture is drawn anew as large.
        const int before = pages->percent();
        QTest::keyClick(pages, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(pages->percent() > before);
        QCOMPARE(pages->currentPage(), 3);
        const QPointF middle = QRectF(pages->viewport()->rect()).center();
        QWheelEvent wheel(middle, pages->viewport()->mapToGlobal(middle), QPoint(), QPoint(0, 120),
            Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        const int larger = pages->percent();
        QCoreApplication::sendEvent(pages->viewport(), &wheel);
        QVERIFY(pages->percent() > larger);
        QTRY_VERIFY_WITH_TIMEOUT(pages->isUpToDate(), patienceMs);
        QTest::keyClick(pages, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(pages->percent(), larger);
        pages->setZoom(PageView::Zoom::Actual);
        QCOMPARE(pages->percent(), 100);
        QTRY_VERIFY_WITH_TIMEOUT(pages->isUpToDate(), patienceMs);
        // At 100 % an A4 page is 794 dots wide.
        const int wide = qRound(794 * pages->devicePixelRatioF());
        QVERIFY(std::abs(pages->picture(pages->currentPage()).width() - wide) <= 3);
    }

    void aDamagedFileSaysSo()
    {
        openAttachments(m_person);
        dropOnSlot(AttachmentKind::Diploma, {makeFile(u"broken.pdf"_s, "%PDF-1.7 not much of one")});
        QTRY_VERIFY_WITH_TIMEOUT(
            !fileIndex(u"broken.pdf"_s).data(Slots::WarningsRole).toStringList().isEmpty(), patienceMs);
        QVERIFY(fileIndex(u"broken.pdf"_s)
                    .data(Slots::WarningsRole)
                    .toStringList()
                    .constFirst()
                    .contains(u"damaged"));
        chooseRow(fileIndex(u"broken.pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(section()->preview()->view()->text().contains(u"damaged"), patienceMs);
        QCOMPARE(section()->preview()->view()->pageCount(), 0);
        // Another file is shown again.
        dropOnSlot(AttachmentKind::Diploma, {makeFile(u"sound.pdf"_s, scanfiles::pdf(1))});
        chooseRow(fileIndex(u"sound.pdf"_s));
        QTRY_COMPARE_WITH_TIMEOUT(section()->preview()->view()->pageCount(), 1, patienceMs);
    }

    void aMissingFileSaysSo()
    {
        openAttachments(m_person);
        dropOnSlot(AttachmentKind::Diploma, {makeFile(u"gone.pdf"_s, scanfiles::pdf(1))});
        const Attachment gone = stored(m_person).dossier.attachments.constLast();
        const auto work = [gone](LibraryThread::Seat &seat) { return seat.library->filePath(gone); };
        const auto path = workspace().thread().run(work).result();
        QVERIFY(path.ok() && QFile::remove(*path));
        chooseRow(fileIndex(u"gone.pdf"_s));
        slotView()->setCurrentIndex(slotIndex(AttachmentKind::MandarinCertificate));
        slotView()->setCurrentIndex(fileIndex(u"gone.pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            section()->preview()->view()->pageCount() == 0 && !section()->preview()->view()->text().isEmpty(),
            patienceMs);
    }

    void quickTurningShowsTheNewest()
    {
        openAttachments(m_person);
        QStringList scans;
        for (int i = 1; i <= 6; ++i)
            scans.append(makeFile(u"scan%1.pdf"_s.arg(i), scanfiles::pdf(i)));
        dropOnSlot(AttachmentKind::Diploma, scans);
        slotView()->setFocus();
        chooseRow(fileIndex(u"scan1.pdf"_s));
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(slotView(), Qt::Key_Down);
        QCOMPARE(slotView()->currentIndex(), fileIndex(u"scan6.pdf"_s));
        PageView *pages = section()->preview()->view();
        QTRY_VERIFY_WITH_TIMEOUT(pages->isUpToDate() && pages->pageCount() == 6, patienceMs);
    }

    void foldsAwayWhereItIsNarrow()
    {
        openAttachments(m_person);
        QTRY_VERIFY(section()->preview()->isVisible());
        QTest::mouseClick(find<QToolButton>(u"expandDossier"_s), Qt::LeftButton);
        m_window->resize(1100, 800);
        QTRY_VERIFY(!section()->preview()->isVisible());
        QVERIFY(slotView()->isVisible());
        // Enter still shows it.
        dropOnSlot(AttachmentKind::Diploma, {makeFile(u"one.pdf"_s, scanfiles::pdf(1))});
        chooseRow(fileIndex(u"one.pdf"_s));
        QTest::mouseClick(find<QToolButton>(u"showFile"_s), Qt::LeftButton);
        auto *large = find<QDialog>(u"attachmentWindow"_s);
        QVERIFY(large && large->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(large->findChild<PageView *>()->pageCount(), 1, patienceMs);
    }

    void theButtonAttachesToTheChosenSlot()
    {
        openAttachments(m_person);
        slotView()->setCurrentIndex(slotIndex(AttachmentKind::MandarinCertificate));
        m_prompt->files = {makeFile(u"one.pdf"_s, scanfiles::pdf(1))};
        auto *add = find<QToolButton>(u"attachFiles"_s);
        QTest::mouseClick(add, Qt::LeftButton, {}, QPoint(5, add->height() / 2));
        QTRY_COMPARE_WITH_TIMEOUT(files(), QStringList{u"普通话证书: one.pdf"_s}, patienceMs);
        QVERIFY(!m_window->findChild<QDialog *>(u"attachDialog"_s));
        // Which papers they are can be said, too.
        find<QAction>(u"attachSeveral"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"attachDialog"_s), patienceMs);
    }

    void buttonsStayOnOneLine()
    {
        QWidget ground; // a window of its own does not become smaller than its contents
        ToolRow row(&ground);
        QToolButton *first = row.add(u"first"_s, u"attach"_s, u"&Attach files…"_s, u"tip"_s);
        QToolButton *second = row.add(u"second"_s, u"open"_s, u"Open"_s, u"tip"_s);
        QToolButton *third = row.add(u"third"_s, u"print"_s, u"Print"_s, u"tip"_s);
        ground.show();
        const auto texts = [&] {
            QString shown;
            for (const QToolButton *button : {first, second, third}) {
                shown += button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon ? u'T' : u'-';
                if (button->y() != first->y() || button->geometry().right() >= row.width())
                    return u"out of the line"_s;
            }
            return shown;
        };
        row.resize(row.fontMetrics().horizontalAdvance(u"&Attach files… Open Print"_s) * 3, row.height());
        QTRY_COMPARE(texts(), u"TTT"_s);
        row.layout()->activate();
        row.resize(third->geometry().right() - 1, row.height()); // a little less than all texts need
        QTRY_COMPARE(texts(), u"T--"_s);
        row.resize(row.minimumSizeHint().width(), row.height());
        QTRY_COMPARE(texts(), u"---"_s);
        QCOMPARE(first->accessibleName(), u"Attach files…"_s);
    }

    void readOnlyLooksOnly()
    {
        openAttachments(m_person);
        dropOnSlot(AttachmentKind::Diploma, {makeFile(u"one.pdf"_s, scanfiles::pdf(1))});
        m_window.reset();
        openList(OpenMode::ReadOnly);
        openAttachments(m_person);
        const QModelIndex slot = slotIndex(AttachmentKind::MandarinCertificate);
        QVERIFY(slotView()->addButton(slot).isEmpty());
        QVERIFY(!dropFiles(slotView()->viewport(), slotView()->visualRect(slot).center(),
            {makeFile(u"two.pdf"_s, scanfiles::pdf(1))}));
        chooseRow(fileIndex(u"one.pdf"_s));
        QVERIFY(!find<QToolButton>(u"removeFile"_s)->isEnabled());
        QVERIFY(find<QToolButton>(u"showFile"_s)->isEnabled());
        QTest::keyClick(slotView(), Qt::Key_Delete);
        QTest::keyClick(slotView(), Qt::Key_Insert);
        QTRY_COMPARE_WITH_TIMEOUT(section()->preview()->view()->pageCount(), 1, patienceMs);
        QCOMPARE(files().size(), 1);
    }

    void modelKeepsItsRules()
    {
        const Thumbnails thumbnails;
        Slots model(thumbnails);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Dossier dossier = sampleDossier(m_person, samplePeople().at(0).idNumber);
        const Season &season = workspace().season();
        const auto show = [&] {
            model.setDossier(dossier, requiredAttachments(dossier, season.contextFor(dossier.id)),
                season.findings(dossier));
        };
        show();
        QVERIFY(model.rowCount() > 20);
        QVERIFY(model.missing().isEmpty());
        model.setUnfolded(true);
        const int all = model.rowCount();
        dossier.attachments.clear();
        show();
        QVERIFY(model.missing().size() > 5);
        QVERIFY(model.rowCount() < all);
        dossier.education.clear();
        dossier.employment.unitKind.reset();
        show();
        model.refreshFile(u"nothing"_s);
        model.setUnfolded(false);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

TEST_CASE(QApplication, TestAttachments)
#include "tst_attachments.moc"
