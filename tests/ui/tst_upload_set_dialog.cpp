// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Files for the platform, exported by the window.
#include "scan_files.h"
#include "scan_generator/sheet.h"
#include "test_case.h"
#include "ui/dialogs/upload_set_dialog.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

using namespace chuding;
using namespace Qt::StringLiterals;

class TestUploadSetDialog final : public WindowFixture
{
    Q_OBJECT

private:
    const QString m_person = u"张试例"_s;
    QString m_other; ///< another one with a paper

    [[nodiscard]] UploadSetDialog *dialog() const { return m_window->findChild<UploadSetDialog *>(); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return findIn<QPushButton>(dialog(), name);
    }
    [[nodiscard]] QString hint() const { return findIn<QLabel>(dialog(), u"uploadHint"_s)->text(); }
    [[nodiscard]] QTreeWidget *lines() const { return findIn<QTreeWidget>(dialog(), u"uploadLines"_s); }
    [[nodiscard]] QString folder() const
    {
        return QDir::fromNativeSeparators(findIn<QLineEdit>(dialog(), u"uploadFolder"_s)->text());
    }
    void clickExport() const { QTest::mouseClick(button(u"writeUploadSet"_s), Qt::LeftButton); }
    void setLimit(const QString &megabytes) const
    {
        auto *limit = findIn<QDoubleSpinBox>(dialog(), u"uploadLimit"_s);
        limit->setFocus();
        limit->selectAll();
        QTest::keyClicks(limit, megabytes);
        QTest::keyClick(limit, Qt::Key_Tab);
        QCOMPARE(limit->value(), megabytes.toDouble());
    }

    /// A colour page of noise as a scanner leaves it, more than 2 MB.
    [[nodiscard]] static QByteArray largeScan()
    {
        samples::Chance chance(u"noise"_s);
        QImage page(1654, 2339, QImage::Format_RGB32);
        for (int y = 0; y < page.height(); ++y) {
            auto *row = reinterpret_cast<QRgb *>(page.scanLine(y));
            for (int x = 0; x < page.width(); ++x)
                row[x] = 0xff808080 | (chance.bits() & 0x003f3f3f);
        }
        return samples::imagePdf({page}, 95);
    }
    [[nodiscard]] static bool attach(Library &library, QUuid id, AttachmentKind kind, const QString &file)
    {
        return !file.isEmpty() && library.attach(id, kind, file).ok();
    }
    /// Small, too large and broken ones of one person; a small one of another.
    [[nodiscard]] bool attachPapers()
    {
        auto library = Library::open(libraryPath(), OpenMode::ReadWrite);
        const auto rows = library ? (*library)->rows() : Result<QList<DossierRow>>(library.error());
        if (!rows)
            return false;
        QUuid person;
        QUuid other;
        for (const DossierRow &row : *rows) {
            if (row.name == m_person) {
                person = row.id;
            } else if (other.isNull()) {
                other = row.id;
                m_other = row.name;
            }
        }
        using Kind = AttachmentKind;
        return attach(**library, person, Kind::Diploma, makeFile(u"small.pdf"_s, scanfiles::pdf(1))) &&
               attach(**library, person, Kind::MandarinCertificate, makeFile(u"large.pdf"_s, largeScan())) &&
               attach(**library, person, Kind::DegreeCertificate, makeFile(u"broken.pdf"_s, "%PDF-1.7 no")) &&
               attach(**library, other, Kind::Diploma, makeFile(u"two.pdf"_s, scanfiles::pdf(2)));
    }
    void openDialog()
    {
        trigger("upload.set");
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(button(u"writeUploadSet"_s)->isEnabled(), patienceMs);
    }
    [[nodiscard]] static QStringList filesIn(const QString &folder)
    {
        QStringList names;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            names.append(QDir(folder).relativeFilePath(files.next()));
        names.sort();
        return names;
    }

private Q_SLOTS:
    void init()
    {
        initWithSample();
        QVERIFY(attachPapers());
        QDir().mkpath(at(u"out"_s));
        openList();
        m_window->applicantsPage()->view()->clearSelection();
        m_prompt->folderPath = at(u"out"_s);
    }

    void everybodysFiles()
    {
        openDialog();
        QVERIFY(!findIn<QRadioButton>(dialog(), u"uploadChosen"_s)->isVisible());
        QVERIFY2(hint().contains(u"4"_s), qPrintable(hint()));
        QTest::mouseClick(button(u"chooseUploadFolder"_s), Qt::LeftButton);
        QCOMPARE(QFileInfo(folder()).absolutePath(), QFileInfo(at(u"out"_s)).absoluteFilePath());
        setLimit(u"0.5"_s);
        clickExport();
        QTRY_VERIFY_WITH_TIMEOUT(button(u"openUploadFolder"_s)->isVisible(), 3 * patienceMs);
        QVERIFY(!button(u"writeUploadSet"_s)->isVisible());
        QStringList expected{m_person + u"/01 毕业证.pdf"_s, m_person + u"/03 普通话证书.pdf"_s,
            uploadListName(), m_other + u"/01 毕业证.pdf"_s};
        expected.sort();
        QCOMPARE(filesIn(folder()), expected);
        for (const QString &name : filesIn(folder()))
            QVERIFY2(QFileInfo(folder() + u'/' + name).size() <= 500'000, qPrintable(name));
        QVERIFY2(lines()->topLevelItemCount() >= 2, qPrintable(hint()));
        // What has to be seen to stands first.
        const QTreeWidgetItem *first = lines()->topLevelItem(0);
        QCOMPARE(first->text(0), m_person);
        QVERIFY2(first->text(5).contains(pageFaultText(PageFault::Damaged)), qPrintable(first->text(5)));
        QCOMPARE(first->text(3), QString());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patienceMs);
        QVERIFY(m_prompt->told.isEmpty());
    }

    void onlyTheChosen()
    {
        choose(m_other);
        openDialog();
        auto *chosen = findIn<QRadioButton>(dialog(), u"uploadChosen"_s);
        QVERIFY(chosen->isVisible() && chosen->isChecked());
        QVERIFY2(hint().contains(u"1"_s), qPrintable(hint()));
        QTest::mouseClick(button(u"chooseUploadFolder"_s), Qt::LeftButton);
        clickExport();
        QTRY_VERIFY_WITH_TIMEOUT(button(u"openUploadFolder"_s)->isVisible(), patienceMs);
        QCOMPARE(filesIn(folder()), (QStringList{uploadListName(), m_other + u"/01 毕业证.pdf"_s}));
    }

    /// The next set gets a name that is free.
    void proposesAFreeName()
    {
        openDialog();
        QTest::mouseClick(button(u"chooseUploadFolder"_s), Qt::LeftButton);
        const QString before = folder();
        QVERIFY(QDir().mkpath(before + u"/something"_s));
        QTest::mouseClick(button(u"chooseUploadFolder"_s), Qt::LeftButton);
        QVERIFY(folder() != before);
        QVERIFY(folder().startsWith(before));
    }

    void saysWhatIsWrongWithTheFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << QString();
        QTest::newRow("not whole") << u"somewhere"_s;
        QTest::newRow("in use") << u"used"_s;
        QTest::newRow("a file") << u"file"_s;
        QTest::newRow("in no folder") << u"none/at all"_s;
    }
    void saysWhatIsWrongWithTheFolder()
    {
        QFETCH(QString, name);
        QVERIFY(QDir().mkpath(at(u"used/something"_s)));
        QVERIFY(!makeFile(u"file"_s, "x").isEmpty());
        openDialog();
        const QString before = hint();
        auto *field = findIn<QLineEdit>(dialog(), u"uploadFolder"_s);
        field->selectAll();
        const bool isPlace = !name.isEmpty() && name != u"somewhere"_s;
        if (name.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        else
            QTest::keyClicks(field, isPlace ? QDir::toNativeSeparators(at(name)) : name);
        QVERIFY(!button(u"writeUploadSet"_s)->isEnabled());
        QVERIFY(!hint().isEmpty() && hint() != before);
        field->selectAll();
        QTest::keyClicks(field, QDir::toNativeSeparators(at(u"out/new"_s)));
        QVERIFY(button(u"writeUploadSet"_s)->isEnabled());
        QCOMPARE(hint(), before);
    }

    void insideTheLibraryIsRefused()
    {
        openDialog();
        auto *field = findIn<QLineEdit>(dialog(), u"uploadFolder"_s);
        field->selectAll();
        compose(field, QDir::toNativeSeparators(libraryPath() + u"/new"_s));
        clickExport();
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
        QVERIFY(!QFileInfo::exists(libraryPath() + u"/new"_s));
        QVERIFY(button(u"writeUploadSet"_s)->isEnabled());
    }

    void cancelledLeavesNothing()
    {
        openDialog();
        QTest::mouseClick(button(u"chooseUploadFolder"_s), Qt::LeftButton);
        setLimit(u"0.2"_s);
        clickExport();
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(button(u"writeUploadSet"_s)->isEnabled(), patienceMs);
        QVERIFY(dialog()->isVisible());
        QVERIFY(QDir(at(u"out"_s)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        QVERIFY(m_prompt->told.isEmpty());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patienceMs);
    }
};

TEST_CASE(QApplication, TestUploadSetDialog)
#include "tst_upload_set_dialog.moc"
