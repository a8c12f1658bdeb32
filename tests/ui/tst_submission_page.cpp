// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From the list to a package and its receipt, by keys and clicks.

#include "printed_pages.h"
#include "submission/envelope.h"
#include "submission/signer.h"
#include "submission/trust.h"
#include "submission/verifier.h"
#include "test_case.h"
#include "ui/submission/choice_model.h"
#include "ui/submission/key_care.h"
#include "ui/submission/receiver_rows.h"
#include "ui/widgets/banner.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeView>
#include <QTreeWidget>

using namespace chuding;

namespace {
const QString passphrase = QStringLiteral("a long enough phrase");
const QString bureau = QStringLiteral("博湖县试例教育局");

/// A medium that a test machine does not have.
StoragePlace stick(const QString &)
{
    StoragePlace place;
    place.isWritable = true;
    place.isRemovable = true;
    place.freeBytes = 2'000'000'000;
    return place;
}
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
    [[nodiscard]] QString bureauKey() const { return at(QStringLiteral("bureau.p12")); }
    /// A library with people whose papers are ready; the bureau's certificate is registered in it.
    void openReadyLibrary()
    {
        const QString path = at(QStringLiteral("ready.chuding"));
        QVERIFY(makeReadyLibrary(path));
        const auto made = createKey(bureauKey(), {bureau, QStringLiteral("钱试")}, Passphrase(passphrase));
        QVERIFY(made.ok());
        {
            const auto library = Library::open(path, OpenMode::ReadWrite);
            QVERIFY(library.ok());
            QVERIFY(addTrust(**library, {*made, bureau, {}, OfficeRole::Department, made->fingerprint(),
                                            QStringLiteral("与登记表核对一致")})
                        .ok());
        }
        openLibrary(path);
    }
    [[nodiscard]] ReceiverRows *rows() const { return page()->findChild<ReceiverRows *>(); }
    void fillSignature()
    {
        makeKey();
        type("keyPath", keyPath());
        type("passphrase", passphrase);
        type("folder", target());
    }
    void waitForResult()
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QLabel>("exportResult")->isVisible() || !m_prompt->told.isEmpty(), patienceMs);
        QVERIFY2(m_prompt->told.isEmpty(), qUtf8Printable(m_prompt->told.value(0).text));
    }
    [[nodiscard]] QStringList onStick() const { return QDir(target()).entryList(QDir::Files); }
    /// Of the envelope that lies there alone.
    [[nodiscard]] PackageVerification opened(
        const std::function<Result<void>(QIODevice &, const QString &)> &open)
    {
        QFile closed(QDir(target()).filePath(onStick().value(0)));
        const QString package = at(QStringLiteral("opened.zip"));
        if (!closed.open(QIODevice::ReadOnly) || !open(closed, package))
            return {};
        const auto verified = verifyPackage(package, {});
        return verified ? *verified : PackageVerification();
    }
    [[nodiscard]] int peopleWith(DossierEvent event) const
    {
        const auto all = fromLibrary([](Library &library) { return library.dossiers(); });
        int count = 0;
        for (const StoredDossier &one : all ? *all : QList<StoredDossier>())
            count += one.dossier.eventMoment(event).isKnown() ? 1 : 0;
        return count;
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
        model.setApplicants(*workspace().applicants(), OfficeRole::Employer);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.chosen().size(), 4);
        const QModelIndex first = model.index(0, ChoiceModel::Name);
        QVERIFY(model.setData(first, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.chosen().size(), 3);
        model.setApplicants(*workspace().applicants(), OfficeRole::Employer);
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

    /// To the office whose certificate is registered, encrypted for the stick, and recorded.
    void handsInToTheDepartment()
    {
        openReadyLibrary();
        open();
        walkToSignature(find<QLineEdit>("reason")->isVisible() ? QStringLiteral("试例") : QString());
        QTRY_COMPARE(find<QLineEdit>("receiver")->text(), bureau);
        QCOMPARE(find<QComboBox>("receiverRole")->currentText(), codeText(OfficeRole::Department));
        auto *lock = find<QComboBox>("wayLock");
        QCOMPARE(lock->currentIndex(), static_cast<int>(ReceiverRows::Lock::Open));
        rows()->readPlacesWith(&stick);
        fillSignature();
        QTRY_COMPARE(lock->currentIndex(), static_cast<int>(ReceiverRows::Lock::ToReceiver));
        QVERIFY(find<QCheckBox>("recordHandingIn")->isVisible());
        QVERIFY(find<QCheckBox>("recordHandingIn")->isChecked());
        QVERIFY(!find<QCheckBox>("keepPackages")->isVisible()); // none can have come in
        click("export");
        waitForResult();
        QCOMPARE(onStick().size(), 1);
        QVERIFY(onStick().constFirst().endsWith(QLatin1String(".zip.p7m")));
        const QString result = find<QLabel>("exportResult")->text();
        QVERIFY2(result.contains(onStick().constFirst()), qPrintable(result));
        // One has no authority above it: named, with why.
        QVERIFY2(result.contains(QStringLiteral("王例三: ")), qPrintable(result));
        const auto key = Signer::load(bureauKey(), Passphrase(passphrase));
        QVERIFY(key.ok());
        const PackageVerification package = opened(
            [&](QIODevice &closed, const QString &path) { return envelope::decrypt(closed, path, *key); });
        QVERIFY(package.document.has_value());
        QCOMPARE(package.document->applicants.size(), 4);
        QCOMPARE(package.document->receiver, (PackageParty{bureau, {}, OfficeRole::Department}));
        waitForStep(1);
        QCOMPARE(peopleWith(DossierEvent::HandedToDepartment), 3);
        workspace().undo();
        waitForStep(0);
        QCOMPARE(peopleWith(DossierEvent::HandedToDepartment), 0);
        workspace().redo();
        waitForStep(1);
        settle();
        // Next time those are not proposed again, and the receiver is.
        click("export");
        QTRY_VERIFY(find<QLabel>("submissionCount")->text().contains(QLatin1Char('1')));
        QCOMPARE(find<QLineEdit>("receiver")->text(), bureau);
    }

    void asksForAPassphraseForTheWay()
    {
        openReadyLibrary();
        open();
        walkToSignature(QString());
        fillSignature();
        auto *lock = find<QComboBox>("wayLock");
        lock->setFocus();
        QTest::keyClick(lock, Qt::Key_End);
        QCOMPARE(lock->currentIndex(), static_cast<int>(ReceiverRows::Lock::ToPassphrase));
        auto *record = find<QCheckBox>("recordHandingIn");
        record->setFocus();
        QTest::keyClick(record, Qt::Key_Space);
        m_prompt->texts = {std::nullopt};
        click("export"); // no passphrase was given
        QVERIFY(find<QPushButton>("export")->isEnabled());
        QVERIFY(onStick().isEmpty());
        m_prompt->texts = {QStringLiteral("四个普通的汉字词语")};
        click("export");
        waitForResult();
        const PackageVerification package = opened([](QIODevice &closed, const QString &path) {
            return envelope::decrypt(closed, path, Passphrase(QStringLiteral("四个普通的汉字词语")));
        });
        QVERIFY(package.document.has_value());
        QCOMPARE(workspace().undoStack()->count(), 0);
        QCOMPARE(peopleWith(DossierEvent::HandedToDepartment), 0);
    }

    void namesAllParts()
    {
        openReadyLibrary();
        QFile scan(at(QStringLiteral("scan.pdf")));
        quint32 state = 1;
        const auto ids = fromLibrary([](Library &library) { return library.rows(); });
        QVERIFY(ids.ok());
        for (const DossierRow &row : *ids) {
            QByteArray bytes("%PDF-1.7 ");
            for (int i = 0; i < 700'000; ++i) {
                state = state * 1664525 + 1013904223;
                bytes.append(static_cast<char>(state >> 24));
            }
            QVERIFY(scan.open(QIODevice::WriteOnly | QIODevice::Truncate));
            scan.write(bytes);
            scan.close();
            QVERIFY(fromLibrary([id = row.id, path = scan.fileName()](Library &library) {
                return library.attach(id, AttachmentKind::Diploma, path).ok();
            }));
        }
        open();
        walkToSignature(QString());
        fillSignature();
        auto *size = find<QComboBox>("partSize");
        size->setFocus();
        QTest::keyClick(size, Qt::Key_Down);
        auto *megabytes = find<QSpinBox>("partMegabytes");
        QVERIFY(megabytes->isVisible());
        megabytes->setFocus();
        megabytes->selectAll();
        QTest::keyClicks(megabytes, QStringLiteral("2"));
        click("export");
        waitForResult();
        QVERIFY(onStick().size() > 1);
        const QString result = find<QLabel>("exportResult")->text();
        for (const QString &name : onStick())
            QVERIFY2(result.contains(name), qPrintable(result));
        auto *part = find<QComboBox>("partOfResult");
        QVERIFY(part->isVisible());
        part->setFocus();
        QTest::keyClick(part, Qt::Key_End);
        QVERIFY(find<QPlainTextEdit>("checkCommands")->toPlainText().contains(onStick().constLast()));
        waitForStep(1);
    }

    void warnsOfAKeyThatEndsAndRenewsIt()
    {
        makeKey();
        open();
        walkToSignature(QStringLiteral("asked to"));
        type("keyPath", keyPath());
        auto *care = find<KeyCare>("keyCare");
        QVERIFY(care->warning().isEmpty());
        const auto signer = Signer::load(keyPath(), Passphrase(passphrase));
        QVERIFY(signer.ok());
        CertificateInfo ending = signer->certificate();
        ending.validTo = QDateTime::currentDateTimeUtc().addDays(KeyCare::warningDays + 1);
        care->note(keyPath(), ending, false);
        QVERIFY(care->warning().isEmpty());
        ending.validTo = QDateTime::currentDateTimeUtc().addDays(20);
        care->note(keyPath(), ending, true);
        QVERIFY(find<Banner>("keyWarning")->isVisible());
        QVERIFY2(
            care->warning().contains(QLatin1String("2")) && care->warning().contains(QLatin1String("old")),
            qPrintable(care->warning()));
        click("submissionBack");
        QVERIFY(find<Banner>("submissionKeyWarning")->isVisible());
        click("export");
        QVERIFY(!find<Banner>("submissionKeyWarning")->isVisible());
        m_prompt->savePath = at(QStringLiteral("next.p12"));
        m_prompt->texts = {passphrase, QStringLiteral("another long phrase")};
        click("renewKey");
        QVERIFY2(m_prompt->told.isEmpty(), qPrintable(m_prompt->told.value(0).text));
        QVERIFY(QFile::exists(at(QStringLiteral("next.p7s"))));
        QCOMPARE(find<QLineEdit>("keyPath")->text(), QDir::toNativeSeparators(m_prompt->savePath));
        QVERIFY(!find<Banner>("keyWarning")->isVisible());
        QVERIFY(Signer::load(m_prompt->savePath, Passphrase(QStringLiteral("another long phrase"))).ok());
        // Its sheet names the one before.
        m_prompt->savePath = at(QStringLiteral("sheet.pdf"));
        click("keySheet");
        QVERIFY(saveShownPaper());
        QVERIFY(printedPages(m_prompt->savePath).value(0).contains(ending.fingerprint().left(4)));
    }

    void savesTheKeyAnew()
    {
        makeKey();
        open();
        walkToSignature(QStringLiteral("asked to"));
        type("keyPath", keyPath());
        m_prompt->savePath = at(QStringLiteral("anew.p12"));
        m_prompt->texts = {QStringLiteral("wrong one"), QStringLiteral("another long phrase")};
        click("saveKeyAnew");
        QCOMPARE(m_prompt->told.size(), 1);
        QVERIFY(!QFile::exists(m_prompt->savePath));
        m_prompt->texts = {passphrase, QStringLiteral("another long phrase")};
        click("saveKeyAnew");
        const auto before = Signer::load(keyPath(), Passphrase(passphrase));
        const auto after =
            Signer::load(m_prompt->savePath, Passphrase(QStringLiteral("another long phrase")));
        QVERIFY(before.ok() && after.ok());
        QCOMPARE(after->certificate(), before->certificate());
        QCOMPARE(find<QLineEdit>("passphrase")->text(), QStringLiteral("another long phrase"));
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

TEST_CASE(QApplication, TestSubmissionPage)
#include "tst_submission_page.moc"
