// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_case.h"
#include "ui/dialogs/scan_folder_dialog.h"
#include "ui/widgets/image_preview.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QTreeView>

using namespace chuding;
using namespace Qt::StringLiterals;

/// Attaches a folder of scans as a clerk would, and looks at the library afterwards.
class TestScanFolder final : public WindowFixture
{
    Q_OBJECT

private:
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] QString scans() const { return at(u"扫描件"_s); }
    [[nodiscard]] ScanFolderDialog *dialog() const { return m_window->findChild<ScanFolderDialog *>(); }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return findIn<Widget>(dialog(), name);
    }
    [[nodiscard]] QTreeView *table() const { return find<QTreeView>(u"scanView"_s); }
    [[nodiscard]] QPushButton *attach() const { return find<QPushButton>(u"attachScans"_s); }

    void write(const QString &name, const QByteArray &content)
    {
        const QString path = scans() + u'/' + name;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    void openByKeys()
    {
        m_prompt->folderPath = scans();
        QTest::keySequence(m_window.get(), QKeySequence(u"Ctrl+Shift+F"_s));
        waitUntilRead();
    }
    void waitUntilRead()
    {
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && table()->model()->rowCount() > 0, patienceMs);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            qobject_cast<QSortFilterProxyModel *>(table()->model())->sourceModel(),
            QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    [[nodiscard]] QModelIndex cell(const QString &file, int column) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data().toString().endsWith(file))
                return table()->model()->index(row, column);
        }
        return {};
    }
    void click(const QString &file, Qt::KeyboardModifiers keys = {})
    {
        const QModelIndex index = cell(file, ScanModel::State);
        QVERIFY(index.isValid());
        table()->scrollTo(index);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, keys, table()->visualRect(index).center());
    }
    static void chooseByKeys(QComboBox *box, const QString &text)
    {
        const int wanted = box->findText(text);
        QVERIFY(wanted >= 0);
        box->setFocus();
        while (box->currentIndex() != wanted)
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    void pressAttach()
    {
        QTRY_VERIFY(attach()->isEnabled());
        QTest::mouseClick(attach(), Qt::LeftButton);
        m_tester.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patienceMs);
    }

    /// Kinds of the files that somebody has in the library.
    [[nodiscard]] QStringList kindsOf(const QString &name) const
    {
        const auto work = [name](LibraryThread::Seat &seat) {
            QStringList kinds;
            const auto stored = seat.library->dossiers();
            for (const StoredDossier &one : stored ? *stored : QList<StoredDossier>()) {
                for (const Attachment &attachment : one.dossier.attachments) {
                    if (one.dossier.person.name == name && !attachment.sha256.isEmpty())
                        kinds.append(codeText(attachment.kind));
                }
            }
            return kinds;
        };
        return workspace().thread().run(work).result();
    }

    void drop(const QPoint &place, const QStringList &paths)
    {
        QVERIFY(dropFiles(view()->viewport(), place, paths));
    }

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        QVERIFY(makeSampleLibrary(libraryPath()));
        write(u"张试例/毕业证.pdf"_s, "%PDF-1.4 diploma");
        write(u"李试一毕业证.pdf"_s, "%PDF-1.4 other");
        write(u"页一.pdf"_s, "%PDF-1.4 one");
        write(u"页二.pdf"_s, "%PDF-1.4 two");
        write(u"说明.txt"_s, "read me");
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QVERIFY(image.save(scans() + u"/照片.png"_s));
        openWindow();
    }

    void cleanup()
    {
        m_tester.reset();
        WindowFixture::cleanup();
    }

    void whatIsClearIsAttachedAsOneStep()
    {
        openByKeys();
        QCOMPARE(table()->model()->rowCount(), 6);
        QCOMPARE(cell(u"毕业证.pdf"_s, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(cell(u"页一.pdf"_s, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(cell(u"页一.pdf"_s, ScanModel::State).data().toString(), u"Open"_s);
        QCOMPARE(cell(u"说明.txt"_s, ScanModel::State).data().toString(), u"Not a scan"_s);
        QVERIFY(kindsOf(u"张试例"_s).isEmpty());
        pressAttach();
        QCOMPARE(kindsOf(u"张试例"_s), QStringList{u"毕业证"_s});
        QCOMPARE(kindsOf(u"李试一"_s), QStringList{u"毕业证"_s});
        QTRY_COMPARE_WITH_TIMEOUT(workspace().undoStack()->count(), 1, patienceMs);
        pressInList(QKeySequence(QKeySequence::Undo));
        QTRY_VERIFY_WITH_TIMEOUT(!workspace().isWriting() && !workspace().undoStack()->canUndo(), patienceMs);
        QVERIFY(kindsOf(u"张试例"_s).isEmpty());
        QVERIFY(kindsOf(u"李试一"_s).isEmpty());
        pressInList(QKeySequence(u"Ctrl+Y"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!workspace().isWriting() && workspace().undoStack()->canUndo(), patienceMs);
        QCOMPARE(kindsOf(u"李试一"_s), QStringList{u"毕业证"_s});
        QVERIFY(m_prompt->told.isEmpty());
    }

    void personAndKindForManyRows()
    {
        openByKeys();
        click(u"页一.pdf"_s);
        click(u"页二.pdf"_s, Qt::ControlModifier);
        chooseByKeys(find<QComboBox>(u"scanPerson"_s), u"王例三"_s);
        QCOMPARE(cell(u"页一.pdf"_s, ScanModel::State).data().toString(), u"Open"_s);
        chooseByKeys(find<QComboBox>(u"scanKind"_s), u"成绩单"_s);
        for (const QString &file : {u"页一.pdf"_s, u"页二.pdf"_s}) {
            QCOMPARE(cell(file, ScanModel::State).data().toString(), u"Clear"_s);
            QCOMPARE(cell(file, ScanModel::Person).data().toString(), u"王例三"_s);
            QCOMPARE(cell(file, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        }
        pressAttach();
        QCOMPARE(kindsOf(u"王例三"_s), (QStringList{u"成绩单"_s, u"成绩单"_s}));
    }

    void cellsAreEditedInPlace()
    {
        openByKeys();
        for (const auto &[column, text] :
            {std::pair(int(ScanModel::Person), u"王例三"_s), std::pair(int(ScanModel::Kind), u"成绩单"_s)}) {
            const QModelIndex index = cell(u"页一.pdf"_s, column);
            QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
            QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
            auto *editor = find<QComboBox>(u"scanEditor"_s);
            QVERIFY(editor);
            chooseByKeys(editor, text);
            QTest::keyClick(editor, Qt::Key_Return);
            QTRY_COMPARE(cell(u"页一.pdf"_s, column).data().toString(), text);
            QTRY_VERIFY(!find<QComboBox>(u"scanEditor"_s));
        }
        QCOMPARE(cell(u"页一.pdf"_s, ScanModel::State).data().toString(), u"Clear"_s);
    }

    void untickedStaysOut()
    {
        openByKeys();
        click(u"李试一毕业证.pdf"_s);
        table()->setCurrentIndex(cell(u"李试一毕业证.pdf"_s, 0));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(cell(u"李试一毕业证.pdf"_s, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        pressAttach();
        QCOMPARE(kindsOf(u"张试例"_s).size(), 1);
        QVERIFY(kindsOf(u"李试一"_s).isEmpty());
    }

    void onlyOpenOnes()
    {
        openByKeys();
        auto *box = find<QCheckBox>(u"onlyOpen"_s);
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->height() / 2, box->height() / 2));
        QCOMPARE(table()->model()->rowCount(), 3);
        QVERIFY(!cell(u"说明.txt"_s, 0).isValid());
        click(u"照片.png"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!find<ImagePreview>(u"scanPreview"_s)->pixmap().isNull(), patienceMs);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        m_tester.reset();
        QTRY_VERIFY(!dialog());
        QVERIFY(kindsOf(u"张试例"_s).isEmpty());
    }

    void folderOrFilesAreDropped()
    {
        const QPoint row = view()->visualRect(view()->model()->index(0, 0)).center();
        drop(row, {scans()}); // a folder, although on a row
        waitUntilRead();
        QCOMPARE(table()->model()->rowCount(), 6);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        m_tester.reset();
        QTRY_VERIFY(!dialog());
        const QPoint beside(20, view()->viewport()->height() - 5);
        drop(beside, {scans() + u"/李试一毕业证.pdf"_s, scans() + u"/页一.pdf"_s});
        waitUntilRead();
        QCOMPARE(table()->model()->rowCount(), 2);
        pressAttach();
        QCOMPARE(kindsOf(u"李试一"_s), QStringList{u"毕业证"_s});
        drop(row, {scans() + u"/页一.pdf"_s}); // on a row: the dialog of that applicant
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"attachDialog"_s), patienceMs);
        QVERIFY(!dialog());
    }

    void whatVanishedIsTold()
    {
        openByKeys();
        QVERIFY(QFile::remove(scans() + u"/李试一毕业证.pdf"_s));
        QTRY_VERIFY(attach()->isEnabled());
        QTest::mouseClick(attach(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
        QVERIFY(dialog());
        QVERIFY(kindsOf(u"张试例"_s).isEmpty()); // all or nothing
        QVERIFY(attach()->isEnabled());
    }
};

TEST_CASE(QApplication, TestScanFolder)
#include "tst_scan_folder.moc"
