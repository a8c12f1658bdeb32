// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From the list to a package and its receipt, by keys and clicks.

#include "printed_pages.h"
#include "submission/signer.h"
#include "submission/verifier.h"
#include "ui/submission/choice_model.h"
#include "ui/widgets/banner.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace chuding;

namespace {
const QString passphrase = QStringLiteral("a long enough phrase");
} // namespace

class TestSubmissionPage final : public WindowFixture
{
    Q_OBJECT

private:
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return findIn<Widget>(page(), QString::fromLatin1(name));
    }
    [[nodiscard]] QWidget *page() const
    {
        return WindowFixture::find<QWidget>(QStringLiteral("submissionPage"));
    }
    void type(const char *name, const QString &text) { typeIn(page(), QString::fromLatin1(name), text); }
    void click(const char *name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    [[nodiscard]] QString target() const { return at(QStringLiteral("out")); }
    [[nodiscard]] QString keyPath() const { return at(QStringLiteral("key.p12")); }
    [[nodiscard]] QStringList packages() const
    {
        return QDir(target()).entryList({QStringLiteral("*.zip")}, QDir::Files);
    }
    void makeKey()
    {
        QVERIFY(createKey(keyPath(), {QStringLiteral("试例"), QStringLiteral("例")}, Passphrase(passphrase))
                    .ok());
    }
    /// Opens the page as from a field of the list, which takes keys for itself.
    void open()
    {
        auto *search = m_window->findChild<QLineEdit *>(QStringLiteral("search"));
        search->setFocus();
        QTest::keySequence(search, QKeySequence(QStringLiteral("Ctrl+Shift+E")));
        QTRY_VERIFY(page()->isVisible());
    }
    /// From the first step to the signature.
    void walkToSignature(const QString &reason)
    {
        click("export");
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QLineEdit>("reason")->isVisible() || find<QPushButton>("export")->isEnabled(), patienceMs);
        if (!reason.isEmpty())
            type("reason", reason);
        QVERIFY(find<QPushButton>("export")->isEnabled());
        click("export");
        click("export");
        QVERIFY(find<QLineEdit>("keyPath")->isVisible());
    }

private Q_SLOTS:
    void init()
    {
        initWithSample();
        openWindow();
    }

    void modelIsSound()
    {
        ChoiceModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setApplicants(*workspace().applicants());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.chosen().size(), 4);
        const QModelIndex first = model.index(0, ChoiceModel::Name);
        QVERIFY(model.setData(first, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.chosen().size(), 3);
        model.setApplicants(*workspace().applicants());
        QCOMPARE(model.chosen().size(), 3);
        model.choose({});
        QVERIFY(model.chosenRows().isEmpty());
    }

    void exportsAPackage()
    {
        open();
        auto *next = find<QPushButton>("export");
        QVERIFY(next->isEnabled());
        click("export");
        QTRY_VERIFY_WITH_TIMEOUT(find<Banner>("gateBlocked")->isVisible(), patienceMs);
        // One has errors: without a reason it goes no further.
        QVERIFY(!next->isEnabled());
        auto *list = find<QTreeWidget>("gateList");
        QCOMPARE(list->topLevelItem(0)->childCount(), 1);
        QCOMPARE(list->topLevelItem(0)->child(0)->text(0), QStringLiteral("王例三"));
        type("reason", QStringLiteral("asked to"));
        QVERIFY(next->isEnabled());
        click("export");
        QTest::mouseClick(find<QCheckBox>("form.check-report"), Qt::LeftButton, {},
            QPoint(8, find<QCheckBox>("form.check-report")->height() / 2));
        QVERIFY(!find<QCheckBox>("form.check-report")->isChecked());
        click("export");
        QVERIFY(!next->isEnabled());
        m_prompt->savePath = keyPath();
        m_prompt->texts.append(passphrase);
        click("newKey");
        QVERIFY(QFile::exists(keyPath()));
        type("receiver", QStringLiteral("Shili bureau"));
        type("folder", target());
        QVERIFY(next->isEnabled());
        click("export");
        auto *result = find<QLabel>("exportResult");
        QTRY_VERIFY_WITH_TIMEOUT(result->isVisible() || !m_prompt->told.isEmpty(), patienceMs);
        QVERIFY2(m_prompt->told.isEmpty(), qUtf8Printable(m_prompt->told.value(0).text));
        QCOMPARE(packages().size(), 1);
        const auto verified = verifyPackage(QDir(target()).filePath(packages().constFirst()), {});
        QVERIFY(verified.ok());
        QCOMPARE(verified->verdict, PackageVerdict::ValidUnknownSigner);
        QCOMPARE(verified->document->applicants.size(), 4);
        QCOMPARE(verified->document->receiver.unitName, QStringLiteral("Shili bureau"));
        QCOMPARE(verified->document->overrides.value(0).reason, QStringLiteral("asked to"));
        QVERIFY(result->text().contains(verified->packageSha256));
        QVERIFY(find<QPlainTextEdit>("checkCommands")->toPlainText().contains(packages().constFirst()));
        // What was typed is gone, and the receipt is a paper.
        QVERIFY(find<QLineEdit>("passphrase")->text().isEmpty());
        m_prompt->savePath = at(QStringLiteral("receipt.pdf"));
        click("showReceipt");
        QVERIFY(saveShownPaper());
        QFile receipt(m_prompt->savePath);
        QVERIFY(receipt.open(QIODevice::ReadOnly));
        QVERIFY(receipt.read(8).startsWith("%PDF-1.7"));
        QVERIFY(m_prompt->told.isEmpty());
    }

    void sendsOnlyThoseWithoutErrors()
    {
        makeKey();
        open();
        click("chooseWithoutErrors");
        QVERIFY(find<QLabel>("submissionCount")->text().contains(QLatin1Char('3')));
        walkToSignature(QString());
        type("keyPath", keyPath());
        type("passphrase", passphrase);
        type("folder", target());
        click("export");
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("exportResult")->isVisible(), patienceMs);
        const auto verified = verifyPackage(QDir(target()).filePath(packages().value(0)), {});
        QVERIFY(verified.ok());
        QCOMPARE(verified->document->applicants.size(), 3);
        QVERIFY(verified->document->overrides.isEmpty());
    }

    void sendsNobodyWhenNobodyIsChosen()
    {
        open();
        click("chooseNone");
        QVERIFY(!find<QPushButton>("export")->isEnabled());
        QVERIFY(!find<QLabel>("submissionHint")->text().isEmpty());
        // By keyboard: the first one.
        auto *view = find<QTreeView>("submissionChoice");
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(find<QPushButton>("export")->isEnabled());
    }

    void saysWrongPassphrase()
    {
        makeKey();
        open();
        walkToSignature(QStringLiteral("asked to"));
        type("keyPath", keyPath());
        type("passphrase", QStringLiteral("wrong one"));
        type("folder", target());
        click("export");
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
        QVERIFY(!m_prompt->told.constFirst().advice.isEmpty());
        QVERIFY(packages().isEmpty());
        QTRY_VERIFY(find<QPushButton>("export")->isEnabled());
    }

    void savesTheRegistrationSheet()
    {
        makeKey();
        open();
        walkToSignature(QStringLiteral("asked to"));
        type("keyPath", QString());
        QVERIFY(!find<QPushButton>("keySheet")->isEnabled());
        type("keyPath", keyPath());
        m_prompt->savePath = at(QStringLiteral("sheet.pdf"));
        m_prompt->texts = {QStringLiteral("wrong one")};
        click("keySheet"); // no passphrase is typed yet: asks for it
        QCOMPARE(m_prompt->told.size(), 1);
        QVERIFY(!QFile::exists(m_prompt->savePath));
        type("passphrase", passphrase);
        click("keySheet");
        QVERIFY(saveShownPaper());
        QCOMPARE(m_prompt->told.size(), 1);
        const QStringList pages = printedPages(m_prompt->savePath);
        QCOMPARE(pages.size(), 1);
        const Result<Signer> signer = Signer::load(keyPath(), Passphrase(passphrase));
        QVERIFY(signer.ok());
        QVERIFY(pages.constFirst().contains(signer->certificate().fingerprint().left(4)));
        QVERIFY(pages.constFirst().contains(signer->certificate().commonName));
    }

    void gateLeadsToTheDossier()
    {
        open();
        click("export");
        QTRY_VERIFY_WITH_TIMEOUT(find<Banner>("gateBlocked")->isVisible(), patienceMs);
        auto *list = find<QTreeWidget>("gateList");
        list->setFocus();
        list->setCurrentItem(list->topLevelItem(0)->child(0)->child(0));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(
            m_window->findChild<QLabel *>(QStringLiteral("dossierName"))->text(), QStringLiteral("王例三"));
        QVERIFY(!page()->isVisible());
    }
};

QTEST_MAIN(TestSubmissionPage)
#include "tst_submission_page.moc"
