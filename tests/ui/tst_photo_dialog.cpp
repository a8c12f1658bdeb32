// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scans/inspector.h"
#include "submission/prefill_facts.h"
#include "test_case.h"
#include "ui/dialogs/photo_dialog.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/widgets/photo_frame.h"
#include "window_fixture.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QWheelEvent>

using namespace chuding;
using namespace Qt::StringLiterals;

/// The photo of an applicant, cut by mouse and keyboard.
class TestPhotoDialog final : public WindowFixture
{
    Q_OBJECT

private:
    const QString m_person = u"张试例"_s;

    [[nodiscard]] PhotoDialog *dialog() const { return m_window->findChild<PhotoDialog *>(); }
    [[nodiscard]] PhotoFrame *frame() const { return dialog()->findChild<PhotoFrame *>(); }
    [[nodiscard]] QString warning() const { return findIn<QLabel>(dialog(), u"photoWarning"_s)->text(); }

    /// Left half red, right half blue.
    [[nodiscard]] QString makePicture(const QString &name, QSize size) const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::red);
        QPainter painter(&image);
        painter.fillRect(size.width() / 2, 0, size.width(), size.height(), Qt::blue);
        painter.end();
        return image.save(at(name)) ? at(name) : QString();
    }
    void openDialog(const QString &picture)
    {
        m_prompt->files = {picture};
        trigger("dossiers.photo");
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), patienceMs);
    }
    void use(int undoIndex)
    {
        QTest::mouseClick(findIn<QPushButton>(dialog(), u"usePhoto"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patienceMs);
        waitForStep(undoIndex);
    }
    [[nodiscard]] QStringList photos() const
    {
        QStringList names;
        for (const Attachment &one : stored(m_person).dossier.attachments) {
            if (one.kind == AttachmentKind::Photo)
                names.append(one.fileName);
        }
        return names;
    }
    /// As the 预填稿 prints it.
    [[nodiscard]] QImage printed() const
    {
        const Dossier dossier = stored(m_person).dossier;
        return QImage::fromData(fromLibrary([dossier](const Library &library) {
            Inspector inspector;
            return prefillFacts(library, dossier, inspector).applicant.photo;
        }));
    }

private Q_SLOTS:
    void init()
    {
        initWithSample();
        openList();
        choose(m_person);
    }

    void sectionAndOriginalAreKept()
    {
        openDialog(makePicture(u"zhang.png"_s, {1400, 900}));
        QCOMPARE(frame()->frame(), QRect(350, 0, 700, 900));
        QCOMPARE(warning(), QString());
        use(1);
        QCOMPARE(photos(), (QStringList{u"zhang.png"_s, u"照片35x45.jpg"_s}));
        QCOMPARE(printed().size(), QSize(700, 900));
        QVERIFY(qRed(printed().pixel(100, 450)) > 200 && qBlue(printed().pixel(600, 450)) > 200);
        QTRY_VERIFY(!workspace().isWriting());
        workspace().undo();
        QTRY_COMPARE_WITH_TIMEOUT(photos(), QStringList(), patienceMs);
    }

    void mouseDragsTheFrame()
    {
        openDialog(makePicture(u"zhang.png"_s, {1400, 900}));
        const QRect before = frame()->frame();
        const QPoint middle = frame()->shownFrame().center().toPoint();
        QTest::mousePress(frame(), Qt::LeftButton, {}, middle);
        QTest::mouseMove(frame(), middle + QPoint(2000, 0));
        QTest::mouseRelease(frame(), Qt::LeftButton, {}, middle + QPoint(2000, 0));
        QCOMPARE(frame()->frame(), before.translated(350, 0)); // no further than the edge
        use(1);
        QVERIFY(qBlue(printed().pixel(5, 450)) > 200);
    }

    void cornersKeepTheShape()
    {
        openDialog(makePicture(u"zhang.png"_s, {1400, 900}));
        const QRectF shown = frame()->shownFrame();
        const QPoint corner = shown.bottomRight().toPoint() - QPoint(2, 2);
        QTest::mousePress(frame(), Qt::LeftButton, {}, corner);
        QTest::mouseMove(frame(), shown.center().toPoint());
        QTest::mouseRelease(frame(), Qt::LeftButton, {}, shown.center().toPoint());
        const QRect smaller = frame()->frame();
        QCOMPARE(smaller.topLeft(), QPoint(350, 0));
        QVERIFY2(smaller.height() > 430 && smaller.height() < 470, QByteArray::number(smaller.height()));
        QVERIFY(qAbs(smaller.width() - smaller.height() * 35.0 / 45) <= 1);
        // Over the edge: as far as there is room, the corner opposite stays.
        const QPoint now = frame()->shownFrame().bottomRight().toPoint();
        QTest::mousePress(frame(), Qt::LeftButton, {}, now);
        QTest::mouseMove(frame(), now + QPoint(3000, 3000));
        QTest::mouseRelease(frame(), Qt::LeftButton, {}, now + QPoint(3000, 3000));
        QCOMPARE(frame()->frame(), QRect(350, 0, 700, 900));
    }

    void keysMoveAndResize()
    {
        openDialog(makePicture(u"zhang.png"_s, {1400, 900}));
        QTRY_VERIFY(frame()->hasFocus());
        QTest::keyClick(frame(), Qt::Key_Right);
        QCOMPARE(frame()->frame().topLeft(), QPoint(359, 0));
        QTest::keyClick(frame(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(frame()->frame().topLeft(), QPoint(269, 0));
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(frame(), Qt::Key_Minus);
        QVERIFY(frame()->frame().height() < 600);
        QTest::keyClick(frame(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(frame()->frame().top() > 200);
        QTest::keyClick(frame(), Qt::Key_Home);
        QCOMPARE(frame()->frame(), QRect(350, 0, 700, 900));
        QWheelEvent wheel(frame()->rect().center(), frame()->mapToGlobal(frame()->rect().center()), {},
            {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(frame(), &wheel);
        QVERIFY(frame()->frame().height() < 900);
    }

    void previewFollows()
    {
        openDialog(makePicture(u"zhang.png"_s, {1400, 900}));
        auto *preview = findIn<QLabel>(dialog(), u"photoPreview"_s);
        const QImage before = preview->pixmap().toImage();
        QTest::keyClick(frame(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(preview->pixmap().toImage() != before);
        QVERIFY(!frame()->accessibleName().isEmpty() && !frame()->accessibleDescription().isEmpty());
    }

    void tooFewDotsAreSaid()
    {
        openDialog(makePicture(u"small.png"_s, {200, 260}));
        QVERIFY2(warning().contains(u"200 × 257 dots"_s), qPrintable(warning()));
        QVERIFY(findIn<QPushButton>(dialog(), u"usePhoto"_s)->isEnabled());
        QVERIFY(findIn<QLabel>(dialog(), u"photoSize"_s)->text().startsWith(u"200 × 257"_s));
    }

    /// The original is shown again, and the new section takes the place of the old one.
    void cuttingAgain()
    {
        openDialog(makePicture(u"zhang.png"_s, {1400, 900}));
        use(1);
        m_prompt->files.clear(); // nothing is asked
        openDialog({});
        QCOMPARE(frame()->frame(), QRect(350, 0, 700, 900));
        QTest::keyClick(frame(), Qt::Key_Left, Qt::ShiftModifier);
        use(2);
        QCOMPARE(photos(), (QStringList{u"zhang.png"_s, u"照片35x45.jpg"_s}));
        QVERIFY(qRed(printed().pixel(400, 450)) > 200);
    }

    /// Of another picture too: the newest section is printed, and it is the only one.
    void anotherPicture()
    {
        openDialog(makePicture(u"zhang.png"_s, {1400, 900}));
        use(1);
        openDialog({});
        m_prompt->files = {makePicture(u"other.png"_s, {1000, 450})};
        QTest::mouseClick(findIn<QPushButton>(dialog(), u"anotherPhoto"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(frame()->frame(), QRect(325, 0, 350, 450), patienceMs);
        use(2);
        QCOMPARE(photos(), (QStringList{u"zhang.png"_s, u"other.png"_s, u"照片35x45.jpg"_s}));
        QCOMPARE(printed().size(), QSize(350, 450));
        QTRY_VERIFY(!workspace().isWriting());
        workspace().undo();
        QTRY_COMPARE_WITH_TIMEOUT(photos(), (QStringList{u"zhang.png"_s, u"照片35x45.jpg"_s}), patienceMs);
        QCOMPARE(printed().size(), QSize(700, 900));
    }

    void whatIsNoPictureIsSaid()
    {
        m_prompt->files = {makeFile(u"letter.pdf"_s, "%PDF-1.4 no picture")};
        trigger("dossiers.photo");
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
        QVERIFY(!m_prompt->told.constFirst().text.isEmpty());
        QTRY_VERIFY(!dialog());
        QCOMPARE(photos(), QStringList());
    }

    void cancelledLeavesNothing()
    {
        openDialog(makePicture(u"zhang.png"_s, {1400, 900}));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QCOMPARE(photos(), QStringList());
    }
};

TEST_CASE(QApplication, TestPhotoDialog)
#include "tst_photo_dialog.moc"
