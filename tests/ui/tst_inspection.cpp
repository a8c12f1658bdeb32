// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window makes of the files of attachments: looked into in the background, kept, shown.
#include "attachment_fixture.h"
#include "scan_files.h"
#include "scan_generator/sheet.h"
#include "scans/inspector.h"
#include "seal_corpus.h"
#include "submission/seen_files.h"
#include "test_case.h"
#include "ui/dossier/attachment_section.h"
#include "ui/dossier/attachment_view.h"
#include "ui/dossier/dossier_form.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/widgets/scan_preview.h"

#include <QApplication>
#include <QLabel>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

class TestInspection final : public AttachmentFixture
{
    Q_OBJECT

private:
    /// One page with a seal, one without.
    [[nodiscard]] static QByteArray sealed()
    {
        return samples::imagePdf({sealPage(u"plain"_s, 1).image, sealPage(u"unsealed"_s, 1).image}, 80);
    }

    [[nodiscard]] Result<Attachment> attach(AttachmentKind kind, const QString &file) const
    {
        auto library = Library::open(libraryPath(), OpenMode::ReadWrite);
        if (!library)
            return library.error();
        const auto rows = (*library)->rows();
        const auto row = std::find_if(
            rows->cbegin(), rows->cend(), [this](const DossierRow &one) { return one.name == m_person; });
        return (*library)->attach(row->id, kind, file);
    }
    void openPerson()
    {
        openList();
        openAttachments(m_person);
    }
    void chooseFile(const QString &fileName) { slotView()->setCurrentIndex(fileIndex(fileName)); }
    [[nodiscard]] QList<Finding> scanFindings() const
    {
        QList<Finding> found = workspace().findings(stored(m_person).dossier);
        found.removeIf([](const Finding &finding) { return !finding.rule.startsWith(u"R-SCAN-"); });
        return found;
    }
    [[nodiscard]] bool isKept(const QString &sha256) const
    {
        return fromLibrary(
            [sha256](const Library &library) { return seenFile(library, sha256)->has_value(); });
    }

private Q_SLOTS:
    void init()
    {
        initWithSample();
        m_size = QSize(1500, 900);
        QSettings().setValue(u"looksIntoScans"_s, true);
    }

    void looksAndKeeps()
    {
        const Result<Attachment> broken =
            attach(AttachmentKind::Diploma, makeFile(u"broken.pdf"_s, "%PDF-1.7 not much of one"));
        QVERIFY(broken.ok());
        openPerson();
        QTRY_VERIFY_WITH_TIMEOUT(isKept(broken->sha256), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(scanFindings().size(), 1, patienceMs);
        QCOMPARE(scanFindings().constFirst().rule, u"R-SCAN-1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"inspected"_s)->text(), QString(), patienceMs);
        // The list counts it without being asked.
        QTRY_VERIFY_WITH_TIMEOUT(workspace()
                                     .applicants()
                                     ->at(workspace().applicants()->rowOf(idOf(m_person)))
                                     .summary->hasRule(u"R-SCAN-1"_s),
            patienceMs);
    }

    /// The next time it is read, not looked at.
    void whatIsKeptIsNotLookedAtAgain()
    {
        const Result<Attachment> file =
            attach(AttachmentKind::Diploma, makeFile(u"broken.pdf"_s, "%PDF-1.7 not much of one"));
        QVERIFY(file.ok());
        {
            auto library = Library::open(libraryPath(), OpenMode::ReadWrite);
            QVERIFY(library.ok());
            FileLook other;
            other.fault = PageFault::Encrypted;
            QVERIFY((*library)->keepLooks({{file->sha256, *lastingLook(other)}}).ok());
        }
        openPerson();
        QSignalSpy unseen(&workspace(), &Workspace::filesUnseen);
        QTRY_COMPARE_WITH_TIMEOUT(scanFindings().size(), 1, patienceMs);
        QVERIFY(scanFindings().constFirst().message.contains(pageFaultText(PageFault::Encrypted)));
        workspace().refresh();
        QSignalSpy refreshed(&workspace(), &Workspace::refreshed);
        QVERIFY(refreshed.wait(patienceMs));
        QVERIFY(unseen.isEmpty());
    }

    /// Once there is something that recognizes letters, what was seen without is seen again.
    void lettersThatCanBeRecognizedByNow()
    {
        const Result<Attachment> scan = attach(AttachmentKind::Notice, makeFile(u"notice.pdf"_s, sealed()));
        QVERIFY(scan.ok());
        {
            auto library = Library::open(libraryPath(), OpenMode::ReadWrite);
            QVERIFY(library.ok());
            Inspector inspector; // CHUDING_TESSERACT is `none` in tests
            const FileLook look = inspector.look(*(*library)->filePath(*scan));
            QVERIFY(!look.fault && look.lacksRecognition);
            QVERIFY((*library)->keepLooks({{scan->sha256, *lastingLook(look)}}).ok());
        }
        QVERIFY(!makeFile(u"chi_sim.traineddata"_s, "data").isEmpty());
        QVERIFY(!makeFile(u"says.txt"_s, u"姓名: 王例三"_s.toUtf8()).isEmpty());
        const QByteArray none = qgetenv("CHUDING_TESSERACT");
        qputenv("CHUDING_TESSERACT", CHUDING_STANDIN_TESSERACT);
        qputenv("TESSDATA_PREFIX", QFileInfo(at(u"says.txt"_s)).path().toLocal8Bit());
        const auto restore = qScopeGuard([&none] {
            qputenv("CHUDING_TESSERACT", none);
            qunsetenv("TESSDATA_PREFIX");
        });
        openPerson();
        const auto name = [this, &scan] {
            return fromLibrary([&scan](const Library &library) {
                const auto look = seenFile(library, scan->sha256);
                return look && *look ? (*look)->pages.value(0).paper.value(PaperField::Name) : QString();
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(name(), u"王例三"_s, patienceMs);
    }

    /// Where nothing may be written, what is seen is shown, and not kept.
    void whatIsOnlyReadIsLookedInto()
    {
        const Result<Attachment> broken =
            attach(AttachmentKind::Diploma, makeFile(u"broken.pdf"_s, "%PDF-1.7 not much of one"));
        QVERIFY(broken.ok());
        openList(OpenMode::ReadOnly);
        QVERIFY(workspace().isReadOnly());
        QTRY_COMPARE_WITH_TIMEOUT(scanFindings().size(), 1, patienceMs);
        QVERIFY(!isKept(broken->sha256));
    }

    void switchedOffItDoesNot()
    {
        QSettings().setValue(u"looksIntoScans"_s, false);
        const Result<Attachment> file =
            attach(AttachmentKind::Diploma, makeFile(u"broken.pdf"_s, "%PDF-1.7 not much of one"));
        QVERIFY(file.ok());
        openPerson();
        QTest::qWait(1500);
        QVERIFY(!isKept(file->sha256));
        QVERIFY(scanFindings().isEmpty());
    }

    void previewRingsSeals()
    {
        const Result<Attachment> notice = attach(AttachmentKind::Notice, makeFile(u"notice.pdf"_s, sealed()));
        QVERIFY(notice.ok());
        openPerson();
        chooseFile(u"notice.pdf"_s);
        PageView *pages = preview()->view();
        QTRY_VERIFY_WITH_TIMEOUT(pages->pageCount() == 2 && pages->isUpToDate(), patienceMs);
        auto *seen = preview()->findChild<QLabel *>(u"seenOnPage"_s);
        QTRY_VERIFY_WITH_TIMEOUT(seen->isVisible() && seen->text().contains(u"1 red seal"), patienceMs);
        QCOMPARE(pages->marks(0).size(), 1);
        QVERIFY(pages->marks(0).constFirst().isSure);
        QVERIFY(pages->marks(1).isEmpty());
        pages->setZoom(PageView::Zoom::FitPage);
        QTRY_VERIFY_WITH_TIMEOUT(pages->isUpToDate(), patienceMs);
        // On the ring's edge something is drawn that is not on the page.
        const QPoint edge =
            pages->markRect(0, 0).center().toPoint() + QPoint(qRound(pages->markRect(0, 0).width() / 2), 0);
        pages->setMarks({});
        const QColor without = pages->viewport()->grab().toImage().pixelColor(edge);
        preview()->setLook(
            fromLibrary([&notice](const Library &library) { return *seenFile(library, notice->sha256); }));
        QVERIFY(pages->viewport()->grab().toImage().pixelColor(edge) != without);
        pages->goToPage(1);
        QVERIFY(seen->text().contains(u"no red seal"));
    }

    void previewTurnsThePages()
    {
        QVERIFY(attach(
            AttachmentKind::Notice, makeFile(u"wide.png"_s, scanfiles::picture(QSize(300, 200), "png")))
                    .ok());
        openPerson();
        chooseFile(u"wide.png"_s);
        PageView *pages = preview()->view();
        QTRY_VERIFY_WITH_TIMEOUT(pages->pageCount() == 1 && pages->isUpToDate(), patienceMs);
        // Left red, right blue.
        const auto colorAt = [pages](double x, double y) {
            const QImage image = pages->picture(0);
            return image.pixelColor(qRound(image.width() * x), qRound(image.height() * y));
        };
        QVERIFY(colorAt(0.1, 0.5).red() > 200 && colorAt(0.9, 0.5).blue() > 200);
        QTest::mouseClick(preview()->findChild<QToolButton *>(u"turnRight"_s), Qt::LeftButton);
        QCOMPARE(pages->turnedBy(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(pages->isUpToDate(), patienceMs);
        QVERIFY(pages->picture(0).height() > pages->picture(0).width());
        QVERIFY(colorAt(0.5, 0.1).red() > 200 && colorAt(0.5, 0.9).blue() > 200);
        QTest::mouseClick(preview()->findChild<QToolButton *>(u"turnLeft"_s), Qt::LeftButton);
        QTest::mouseClick(preview()->findChild<QToolButton *>(u"turnLeft"_s), Qt::LeftButton);
        QCOMPARE(pages->turnedBy(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(pages->isUpToDate(), patienceMs);
        QVERIFY(colorAt(0.5, 0.9).red() > 200 && colorAt(0.5, 0.1).blue() > 200);
    }

    void smallPicturesLeadToPages()
    {
        ScanPreview alone;
        alone.resize(1000, 700);
        alone.show();
        QVERIFY(QTest::qWaitForWindowExposed(&alone));
        alone.setFile(makeFile(u"five.pdf"_s, scanfiles::pdf(5)));
        QTRY_VERIFY_WITH_TIMEOUT(alone.view()->isUpToDate() && alone.view()->pageCount() == 5, patienceMs);
        QVERIFY(alone.strip()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(alone.strip()->isUpToDate() && alone.strip()->pageCount() == 5, patienceMs);
        QTest::mouseClick(
            alone.strip()->viewport(), Qt::LeftButton, {}, alone.strip()->placeOfPage(2).center());
        QCOMPARE(alone.view()->currentPage(), 2);
        // Where there is no room, the page has it.
        alone.resize(200, 700);
        QTRY_VERIFY(!alone.strip()->isVisible());
        // A single page needs none.
        alone.resize(1000, 700);
        alone.setFile(makeFile(u"one.pdf"_s, scanfiles::pdf(1)));
        QTRY_COMPARE_WITH_TIMEOUT(alone.view()->pageCount(), 1, patienceMs);
        QVERIFY(!alone.strip()->isVisible());
    }

    void smallPicturesWaitForThePage()
    {
        ScanPreview alone;
        alone.resize(1000, 700);
        alone.show();
        QVERIFY(QTest::qWaitForWindowExposed(&alone));
        bool isPageFirst = true;
        connect(alone.strip(), &PageView::pagesChanged, &alone, [&] {
            isPageFirst = isPageFirst && (alone.strip()->pageCount() == 0 || alone.view()->isUpToDate());
        });
        for (const int pages : {5, 3}) { // the second one by the process of the first
            const QString file = makeFile(u"%1.pdf"_s.arg(pages), scanfiles::pdf(pages));
            alone.setFile(file);
            QTRY_VERIFY_WITH_TIMEOUT(
                alone.strip()->isUpToDate() && alone.strip()->pageCount() == pages, patienceMs);
            QCOMPARE(alone.view()->pageCount(), pages);
        }
        QVERIFY(isPageFirst);
    }

    void aFileAfterADamagedOneIsShown()
    {
        ScanPreview alone;
        alone.resize(1000, 700);
        alone.show();
        alone.setFile(makeFile(u"broken.pdf"_s, "%PDF-1.7 not much of one"));
        QTRY_VERIFY_WITH_TIMEOUT(!alone.view()->text().isEmpty(), patienceMs);
        alone.setFile(makeFile(u"one.pdf"_s, scanfiles::pdf(1)));
        QTRY_VERIFY_WITH_TIMEOUT(alone.view()->pageCount() == 1 && alone.view()->isUpToDate(), patienceMs);
        QVERIFY(!alone.view()->picture(0).isNull());
    }

    /// It is there before one turns to it.
    void theNextPageIsDrawnAhead()
    {
        ScanPreview alone;
        alone.resize(500, 700);
        alone.show();
        QVERIFY(QTest::qWaitForWindowExposed(&alone));
        alone.setFile(makeFile(u"five.pdf"_s, scanfiles::pdf(5)));
        alone.view()->setZoom(PageView::Zoom::FitPage);
        QTRY_VERIFY_WITH_TIMEOUT(alone.view()->isAhead(), patienceMs);
        alone.view()->goToPage(1);
        QVERIFY(alone.view()->isUpToDate());
    }
};

TEST_CASE(QApplication, TestInspection)
#include "tst_inspection.moc"
