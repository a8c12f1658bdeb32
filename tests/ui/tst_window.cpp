// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/id_number.h"
#include "test_case.h"
#include "ui/dossier/dossier_form.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/dossier/finding_card.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace chuding;

/// The frame around the work: what is shown, filtered, remembered, opened and verified.
class TestWindow final : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        initWithSample();
        openList();
    }

    void showsTheLibrary()
    {
        QCOMPARE(shown(), 4);
        QVERIFY(find<QLabel>("libraryTitle")->text().contains(QStringLiteral("博湖县试例中学")));
        QVERIFY(find<Banner>("demonstrationBanner")->isVisible());
        QVERIFY(find<Banner>("demonstrationBanner")->text().contains(QStringLiteral("2024年10月20日")));
        QVERIFY(!find<Banner>("readOnlyBanner")->isVisible());
        QVERIFY(find<QLabel>("deadline")->text().contains(QStringLiteral("10")));
        // In the order of the names: 阿 李 王 张
        QCOMPARE(view()->model()->index(0, 0).data().toString(), QStringLiteral("阿依例·试二"));
        QCOMPARE(view()->model()->index(3, 0).data().toString(), QStringLiteral("张试例"));
        const QModelIndex wang = indexOf(QStringLiteral("王例三"));
        QCOMPARE(wang.data(ApplicantListModel::SummaryRole).value<CheckSummary>().verdict, Verdict::Fail);
        QVERIFY(find<QToolButton>("showAll")->text().contains(QStringLiteral("4")));
    }

    void filtersAsOneTypes()
    {
        QTest::keySequence(view(), QKeySequence(QKeySequence::Find));
        auto *search = find<QLineEdit>("search");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("zsl"));
        QCOMPARE(shown(), 1);
        QCOMPARE(view()->model()->index(0, 0).data().toString(), QStringLiteral("张试例"));
        search->clear();
        QTest::keyClicks(search, samplePeople().at(1).idNumber.right(6));
        QCOMPARE(shown(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(find<QLabel>("dossierName")->text(), QStringLiteral("李试一"));
        QVERIFY(view()->hasFocus());
    }

    void filtersByVerdict()
    {
        QTest::mouseClick(find<QToolButton>("showFail"), Qt::LeftButton);
        QCOMPARE(shown(), 1);
        QCOMPARE(view()->model()->index(0, 0).data().toString(), QStringLiteral("王例三"));
        QTest::mouseClick(find<QToolButton>("showAll"), Qt::LeftButton);
        QCOMPARE(shown(), 4);
    }

    void remembersItsLook()
    {
        view()->header()->resizeSection(ApplicantListModel::Unit, 173);
        view()->header()->setSectionHidden(ApplicantListModel::Specialty, true);
        view()->header()->moveSection(view()->header()->visualIndex(ApplicantListModel::IdNumber), 0);
        view()->sortByColumn(ApplicantListModel::Unit, Qt::DescendingOrder);
        m_window->resize(1111, 666);
        m_window->close();
        m_window.reset();
        openList();
        QCOMPARE(view()->header()->sectionSize(ApplicantListModel::Unit), 173);
        QVERIFY(view()->header()->isSectionHidden(ApplicantListModel::Specialty));
        QCOMPARE(view()->header()->visualIndex(ApplicantListModel::IdNumber), 0);
        QCOMPARE(view()->header()->sortIndicatorSection(), int(ApplicantListModel::Unit));
        QCOMPARE(view()->header()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void offersToReadWhatIsHeld()
    {
        m_window.reset();
        auto holder = Library::open(libraryPath(), OpenMode::ReadWrite);
        QVERIFY(holder.ok());
        m_prompt->choices.append(0);
        openList();
        QCOMPARE(m_prompt->asked.size(), 1);
        QVERIFY(workspace().isReadOnly());
        QVERIFY(find<Banner>("readOnlyBanner")->isVisible());
        choose(QStringLiteral("张试例"));
        auto *phone = find<QLineEdit>("person.phone");
        QVERIFY(phone->isReadOnly());
        QTest::keyClicks(phone, QStringLiteral("1"));
        QVERIFY(!panel()->isModified());
        QVERIFY(!find<QToolButton>("newApplicant")->isEnabled());
    }

    void saysWhatCannotBeOpened()
    {
        m_window->openLibrary(at(QStringLiteral("nothing.chuding")));
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
        QVERIFY(!workspace().isOpen());
        QVERIFY(find<QPushButton>("newLibrary")->isVisible());
    }

    void makesALibrary()
    {
        QTest::keySequence(m_window.get(), QKeySequence(QKeySequence::Close));
        QTRY_VERIFY(find<QPushButton>("newLibrary")->isVisible());
        QTest::mouseClick(find<QPushButton>("newLibrary"), Qt::LeftButton);
        auto *dialog = find<QDialog>("libraryAssistant");
        QVERIFY(dialog);
        auto *next = dialog->findChild<QPushButton *>(QStringLiteral("assistantNext"));
        QTest::mouseClick(next, Qt::LeftButton);
        QTest::keyClicks(
            dialog->findChild<QLineEdit *>(QStringLiteral("unitName")), QStringLiteral("Shili Station"));
        QTest::mouseClick(next, Qt::LeftButton);
        QTest::mouseClick(next, Qt::LeftButton);
        auto *path = dialog->findChild<QLineEdit *>(QStringLiteral("libraryPath"));
        const QString target = at(QStringLiteral("new.chuding"));
        path->selectAll();
        QTest::keyClicks(path, target);
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(workspace().path(), target, patienceMs);
        QVERIFY(QFile::exists(target + QStringLiteral("/library.sqlite")));
        QCOMPARE(workspace().info().unitName, QStringLiteral("Shili Station"));
        QCOMPARE(shown(), 0);
    }

    void verifiesTheLibrary()
    {
        QTest::mouseClick(find<QToolButton>("rail.log"), Qt::LeftButton);
        auto *log = find<QTreeView>("logView");
        QTRY_VERIFY_WITH_TIMEOUT(log->isVisible() && log->model()->rowCount() > 0, patienceMs);
        auto *verify = find<QPushButton>("verifyLibrary");
        QTest::mouseClick(verify, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(verify->isEnabled(), patienceMs);
        const QString before = find<QLabel>("verifyVerdict")->text();
        QFile stray(libraryPath() + QStringLiteral("/files/stray.pdf"));
        QVERIFY(QDir().mkpath(libraryPath() + QStringLiteral("/files")));
        QVERIFY(stray.open(QIODevice::WriteOnly));
        stray.close();
        QTest::mouseClick(verify, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(verify->isEnabled(), patienceMs);
        QVERIFY(find<QLabel>("verifyVerdict")->text() != before);
        QVERIFY(find<QLabel>("verifyVerdict")->text().contains(QStringLiteral("stray.pdf")));
    }

    void everyControlHasAName()
    {
        choose(QStringLiteral("张试例"));
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool isField = qobject_cast<const QLineEdit *>(widget) ||
                                 qobject_cast<const QComboBox *>(widget) ||
                                 qobject_cast<const QToolButton *>(widget);
            const QString owner = QString::fromLatin1(
                widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "");
            // Parts of Qt's own widgets speak through their owner.
            if (!isField || widget->objectName().startsWith(QStringLiteral("qt_")) ||
                owner == QStringLiteral("QTabBar") ||
                qobject_cast<const QComboBox *>(widget->parentWidget()) ||
                qobject_cast<const QLineEdit *>(widget->parentWidget()) ||
                widget->inherits("QAbstractSpinBox") || owner.contains(QStringLiteral("Spin")))
                continue;
            const auto *button = qobject_cast<const QToolButton *>(widget);
            if (button && !button->isEnabled() && button->icon().isNull())
                continue;
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, qUtf8Printable(widget->objectName() + QLatin1Char(' ') + owner));
        }
    }

    void survivesDarkMode()
    {
        const QPalette light = QApplication::palette();
        QPalette dark = light;
        dark.setColor(QPalette::Base, QColor(0x1d, 0x1e, 0x20));
        dark.setColor(QPalette::Window, QColor(0x2b, 0x2c, 0x2f));
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
            dark.setColor(role, QColor(0xee, 0xee, 0xee));
        dark.setColor(QPalette::Button, QColor(0x3a, 0x3b, 0x3f));
        choose(QStringLiteral("王例三"));
        QApplication::setPalette(dark);
        QCoreApplication::processEvents();
        const QImage shot = m_window->grab().toImage();
        int bright = 0;
        for (int y = 0; y < shot.height(); y += 7) {
            for (int x = 0; x < shot.width(); x += 7)
                bright += qGray(shot.pixel(x, y)) > 200;
        }
        QApplication::setPalette(light);
        // Only letters and lines are light, no ground.
        QVERIFY2(bright < shot.width() * shot.height() / 49 / 10, QByteArray::number(bright).constData());
    }
};

TEST_CASE(QApplication, TestWindow)
#include "tst_window.moc"
