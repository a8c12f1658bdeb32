// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A department at work: the package of a unit is looked at, its signer registered, people taken in.
#include "sample_library.h"
#include "sample_package.h"
#include "submission/envelope.h"
#include "submission/signer.h"
#include "submission/trust.h"
#include "submission/verifier.h"
#include "test_case.h"
#include "ui/core/settings.h"
#include "ui/widgets/banner.h"
#include "window_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTabBar>
#include <QTreeWidget>

using namespace chuding;

namespace {
const QString passphrase = QStringLiteral("a long enough phrase");
const QString unit = QStringLiteral("博湖县试例中学");
} // namespace

class TestReceptionPage final : public WindowFixture
{
    Q_OBJECT

private:
    QString m_package;

    [[nodiscard]] QWidget *page() const { return WindowFixture::find<QWidget>("receptionPage"); }
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return findIn<Widget>(page(), QString::fromLatin1(name));
    }
    void click(const char *name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    [[nodiscard]] QTreeWidget *people() const { return find<QTreeWidget>("receivedApplicants"); }
    [[nodiscard]] QString verdict() const { return find<QLabel>("packageVerdict")->text(); }

    /// By the button, until it is looked at.
    void openPackage(const QString &path)
    {
        m_prompt->files = {path};
        click("openPackages");
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QPushButton>("openPackages")->isEnabled() && page()->isVisible(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            !verdict().isEmpty() && find<QWidget>("packageList")->isVisible(), patienceMs);
    }
    /// Beside the package on the stick, which goes.
    template <typename Key>
    [[nodiscard]] QString closedFor(const Key &key)
    {
        const QString target = at(QStringLiteral("closed/one.zip.p7m"));
        QFile package(m_package);
        const bool isClosed = QDir().mkpath(at(QStringLiteral("closed"))) &&
                              package.open(QIODevice::ReadOnly) &&
                              envelope::encrypt(package, target, key).ok();
        return isClosed ? target : QString();
    }
    void registerSigner()
    {
        click("registerSigner");
        auto *compared = m_window->findChild<QCheckBox *>(QStringLiteral("trustCompared"));
        QVERIFY(compared);
        compared->setChecked(true);
        QTest::mouseClick(m_window->findChild<QPushButton *>(QStringLiteral("trustAdd")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(verdict(), verdictText(PackageVerdict::ValidTrusted), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("openPackages")->isEnabled(), patienceMs);
    }
    void takeEverybodyIn()
    {
        openPackage(m_package);
        registerSigner();
        click("takeIn");
        QTRY_COMPARE_WITH_TIMEOUT(applicants()->rowCount(), 4, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            !workspace().isWriting() && find<QPushButton>("openPackages")->isEnabled(), patienceMs);
    }

    template <typename Widget>
    [[nodiscard]] Widget *sending(const char *name) const
    {
        return findIn<Widget>(WindowFixture::find<QWidget>("submissionPage"), QString::fromLatin1(name));
    }
    void press(const char *name) { QTest::mouseClick(sending<QWidget>(name), Qt::LeftButton); }
    void walkToSignature()
    {
        press("export");
        QTRY_VERIFY_WITH_TIMEOUT(
            sending<QLineEdit>("reason")->isVisible() || sending<QWidget>("export")->isEnabled(), patienceMs);
        if (sending<QLineEdit>("reason")->isVisible())
            QTest::keyClicks(sending<QLineEdit>("reason"), QStringLiteral("try"));
        QTRY_VERIFY_WITH_TIMEOUT(sending<QWidget>("export")->isEnabled(), patienceMs);
        press("export");
        press("export");
        QVERIFY(sending<QLineEdit>("keyPath")->isVisible());
    }
    /// The package that is written there.
    QString handedOn(const char *folder)
    {
        const QString key = at(QStringLiteral("office.p12"));
        if (!QFile::exists(key) &&
            !createKey(
                key, {QStringLiteral("博湖县试例教育局"), QStringLiteral("王例")}, Passphrase(passphrase))
                 .ok())
            return {};
        const QDir target(at(QString::fromLatin1(folder)));
        auto *page = WindowFixture::find<QWidget>("submissionPage");
        typeIn(page, QStringLiteral("keyPath"), key);
        typeIn(page, QStringLiteral("passphrase"), passphrase);
        typeIn(page, QStringLiteral("folder"), target.path());
        press("export");
        const auto isWritten = [this] { return sending<QLabel>("exportResult")->isVisible(); };
        return QTest::qWaitFor(isWritten, patienceMs)
                   ? target.filePath(target.entryList({QStringLiteral("*.zip")}, QDir::Files).value(0))
                   : QString();
    }
    [[nodiscard]] static qsizetype packagesInside(const QString &path)
    {
        const auto verified = verifyPackage(path, {});
        return verified && verified->document ? verified->document->packages.size() : -1;
    }

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        setOperatorName(QStringLiteral("王例"));
        LibraryInfo info = sampleInfo();
        info.unitName = QStringLiteral("博湖县试例教育局");
        info.role = OfficeRole::Department;
        QVERIFY(Library::create(libraryPath(), info).ok());
        m_package = makeSamplePackage(at(QStringLiteral(".")), passphrase);
        QVERIFY(!m_package.isEmpty());
        openWindow();
        showPage("import");
        QTRY_VERIFY(page()->isVisible());
    }

    void looksBeforeAnythingEnters()
    {
        openPackage(m_package);
        QCOMPARE(verdict(), verdictText(PackageVerdict::ValidUnknownSigner));
        QCOMPARE(people()->topLevelItemCount(), 4);
        QVERIFY(find<QPushButton>("registerSigner")->isVisible());
        QCOMPARE(find<QLabel>("packageFact0")->text().left(unit.size()), unit);
        QCOMPARE(applicants()->rowCount(), 0);
        // The checks here judge each of them.
        auto *details = find<QTreeWidget>("receivedDetails");
        for (int row = 0; row < 4; ++row) {
            people()->setCurrentItem(people()->topLevelItem(row));
            QVERIFY(details->topLevelItemCount() > 0);
        }
    }

    /// What came in goes on to the bureau: whole inside the office's own package, or its papers alone.
    void handsOnWithOrWithoutThePackages()
    {
        takeEverybodyIn();
        showPage("export");
        walkToSignature();
        QVERIFY(sending<QCheckBox>("keepPackages")->isVisible());
        QCOMPARE(packagesInside(handedOn("whole")), 1);
        press("export"); // another package
        walkToSignature();
        sending<QCheckBox>("keepPackages")->setFocus();
        QTest::keyClick(sending<QCheckBox>("keepPackages"), Qt::Key_Space);
        QCOMPARE(packagesInside(handedOn("papers")), 0);
    }

    void registersItsSigner()
    {
        openPackage(m_package);
        click("registerSigner");
        auto *add = m_window->findChild<QPushButton *>(QStringLiteral("trustAdd"));
        auto *typed = m_window->findChild<QLineEdit *>(QStringLiteral("trustFingerprint"));
        QVERIFY(add && typed);
        QVERIFY(!add->isEnabled());
        QTest::keyClicks(typed, QStringLiteral("0000 1111"));
        QVERIFY(!add->isEnabled());
        QVERIFY(m_window->findChild<QLabel *>(QStringLiteral("trustLack"))
                    ->text()
                    .contains(QStringLiteral("another fingerprint")));
        typed->clear();
        QTest::keyClicks(typed, m_window->findChild<QLabel *>(QStringLiteral("trustShownFingerprint"))
                                    ->text()
                                    .toLower()
                                    .simplified());
        QVERIFY(add->isEnabled());
        auto *name = m_window->findChild<QLineEdit *>(QStringLiteral("trustUnit"));
        QCOMPARE(name->text(), unit);
        name->clear();
        QVERIFY(!add->isEnabled());
        compose(name, unit);
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(verdict(), verdictText(PackageVerdict::ValidTrusted), patienceMs);
        QVERIFY(!find<QPushButton>("registerSigner")->isVisible());
        QCOMPARE(applicants()->rowCount(), 0);
    }

    void takesInAndUndoes()
    {
        openPackage(m_package);
        registerSigner();
        click("takeNone");
        QVERIFY(!find<QPushButton>("takeIn")->isEnabled());
        // One by the keyboard.
        people()->setFocus();
        people()->setCurrentItem(people()->topLevelItem(1));
        QTest::keyClick(people(), Qt::Key_Space);
        QVERIFY(find<QPushButton>("takeIn")->isEnabled());
        const QString name = people()->topLevelItem(1)->text(0);
        click("takeIn");
        QTRY_COMPARE_WITH_TIMEOUT(applicants()->rowCount(), 1, patienceMs);
        QCOMPARE(applicants()->rows().constFirst().dossier.name, name);
        QTRY_VERIFY_WITH_TIMEOUT(
            !workspace().isWriting() && find<QPushButton>("openPackages")->isEnabled(), patienceMs);
        // Looked at anew: this one is here now, the others are not.
        QTRY_COMPARE_WITH_TIMEOUT(
            people()->topLevelItem(1)->text(1), QStringLiteral("Unchanged"), patienceMs);
        workspace().undo();
        QTRY_COMPARE_WITH_TIMEOUT(applicants()->rowCount(), 0, patienceMs);
        QTRY_VERIFY(!workspace().isWriting());
        workspace().redo();
        QTRY_COMPARE_WITH_TIMEOUT(applicants()->rowCount(), 1, patienceMs);
    }

    void changedPackageCannotBeTakenIn()
    {
        QFile file(m_package);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        const auto place = bytes.indexOf("\"operator") > 0 ? bytes.indexOf("\"operator") : bytes.size() / 2;
        QVERIFY(file.seek(place));
        QVERIFY(file.putChar(static_cast<char>(bytes.at(place) ^ 1)));
        file.close();
        openPackage(m_package);
        QVERIFY(verdict() != verdictText(PackageVerdict::ValidUnknownSigner));
        QVERIFY(!find<QPushButton>("takeIn")->isEnabled());
        QVERIFY(!find<QPushButton>("registerSigner")->isVisible());
    }

    void droppedFolder()
    {
        QVERIFY(dropFiles(page(), page()->rect().center(), {at(QStringLiteral("stick"))}));
        QTRY_COMPARE_WITH_TIMEOUT(verdict(), verdictText(PackageVerdict::ValidUnknownSigner), patienceMs);
    }

    void opensWithAPassphrase()
    {
        const QString closed = closedFor(Passphrase(QStringLiteral("四个普通的汉字词语")));
        QVERIFY(!closed.isEmpty());
        m_prompt->texts = {QStringLiteral("not this one"), QStringLiteral("四个普通的汉字词语")};
        QVERIFY(dropFiles(page(), page()->rect().center(), {closed}));
        QTRY_COMPARE_WITH_TIMEOUT(verdict(), verdictText(PackageVerdict::ValidUnknownSigner), patienceMs);
        QCOMPARE(m_prompt->told.size(), 1); // the first was wrong
        QCOMPARE(people()->topLevelItemCount(), 4);
        auto *list = find<QTreeWidget>("packageList");
        QVERIFY(list->topLevelItem(0)->toolTip(0).endsWith(QLatin1String(".p7m")));
        // It is open now: nobody is asked again, and people are taken in out of it.
        registerSigner();
        click("takeIn");
        QTRY_COMPARE_WITH_TIMEOUT(applicants()->rowCount(), 4, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            !workspace().isWriting() && find<QPushButton>("openPackages")->isEnabled(), patienceMs);
        QVERIFY(m_prompt->texts.isEmpty());
        const auto opened = [this] {
            return QDir(libraryPath()).entryList({QStringLiteral(".way-*")}, QDir::Dirs | QDir::Hidden);
        };
        QCOMPARE(opened().size(), 1);
        openLibrary(at(QStringLiteral("unit.chuding")));
        QVERIFY(opened().isEmpty());
    }

    void opensAStickWithTheOwnKey()
    {
        const QString key = at(QStringLiteral("bureau.p12"));
        const auto made = createKey(
            key, {QStringLiteral("博湖县试例教育局"), QStringLiteral("王例")}, Passphrase(passphrase));
        QVERIFY(made.ok());
        QVERIFY(!closedFor(QList<CertificateInfo>{*made}).isEmpty());
        Settings().setKeyPath(key);
        m_prompt->folderPath = at(QStringLiteral("closed"));
        m_prompt->texts = {passphrase};
        click("openStick");
        QTRY_COMPARE_WITH_TIMEOUT(verdict(), verdictText(PackageVerdict::ValidUnknownSigner), patienceMs);
        QVERIFY(m_prompt->told.isEmpty());
        QCOMPARE(find<QTreeWidget>("packageList")->topLevelItemCount(), 1);
    }

    void closedPackageThatIsNotOpened()
    {
        const QString closed = closedFor(Passphrase(QStringLiteral("四个普通的汉字词语")));
        m_prompt->texts = {std::nullopt};
        openPackage(closed);
        QTRY_COMPARE_WITH_TIMEOUT(verdict(), verdictText(PackageVerdict::NotAPackage), patienceMs);
        QVERIFY(find<QLabel>("packageReason")->text().contains(QLatin1String("passphrase")));
        QVERIFY(!find<QPushButton>("takeIn")->isEnabled());
        // Looking again does not ask again; dropping it does.
        m_prompt->texts = {QStringLiteral("四个普通的汉字词语")};
        showPage("overview");
        showPage("import");
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("openPackages")->isEnabled(), patienceMs);
        QCOMPARE(m_prompt->texts.size(), 1);
        QVERIFY(dropFiles(page(), page()->rect().center(), {closed}));
        QTRY_COMPARE_WITH_TIMEOUT(verdict(), verdictText(PackageVerdict::ValidUnknownSigner), patienceMs);
    }

    void writesReceipts()
    {
        openPackage(m_package);
        QVERIFY(!find<QPushButton>("receiptsOfLooked")->isEnabled()); // nothing is taken in yet
        takeEverybodyIn();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("receiptsOfLooked")->isEnabled(), patienceMs);
        click("receiptsOfLooked");
        const auto shown = [this] { return m_window->findChild<QDialog *>(QStringLiteral("receiptDialog")); };
        QTRY_VERIFY_WITH_TIMEOUT(shown(), patienceMs);
        QDialog *dialog = shown();
        auto *write = findIn<QPushButton>(dialog, QStringLiteral("writeReceipts"));
        QVERIFY(!write->isEnabled());
        const QString key = at(QStringLiteral("bureau.p12"));
        QVERIFY(createKey(
            key, {QStringLiteral("博湖县试例教育局"), QStringLiteral("王例")}, Passphrase(passphrase))
                    .ok());
        typeIn(dialog, QStringLiteral("keyPath"), key);
        typeIn(dialog, QStringLiteral("folder"), at(QStringLiteral("back")));
        typeIn(dialog, QStringLiteral("passphrase"), QStringLiteral("not this one"));
        QTest::mouseClick(write, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
        typeIn(dialog, QStringLiteral("passphrase"), passphrase);
        QTest::mouseClick(write, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!shown() || m_prompt->told.size() > 1, patienceMs);
        QVERIFY2(m_prompt->told.size() == 1, qPrintable(m_prompt->told.constLast().text));
        const QStringList files = QDir(at(QStringLiteral("back"))).entryList({QStringLiteral("*.zip")});
        QCOMPARE(files.size(), 1);
        const auto verified =
            verifyPackage(QDir(at(QStringLiteral("back"))).filePath(files.constFirst()), {});
        QVERIFY(verified.ok());
        QCOMPARE(verified->document->kind, PackageKind::Receipt);
        QCOMPARE(verified->document->receipt->dossiers.size(), 4);
        auto *tabs = find<QTabBar>("receptionTabs");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
        auto *record = find<QTreeWidget>("packageRecord");
        QTRY_COMPARE_WITH_TIMEOUT(record->topLevelItemCount(), 2, patienceMs);
        QVERIFY(record->topLevelItem(1)->text(6).contains(QLatin1String("receipt written")));
        // One can be written again; none for what was sent.
        auto *again = find<QPushButton>("receiptsOfRecord");
        record->setCurrentItem(record->topLevelItem(1));
        QVERIFY(again->isEnabled());
        record->setCurrentItem(record->topLevelItem(0));
        QVERIFY(!again->isEnabled());
    }

    /// In a library of today, as keys know no demonstration time.
    void warnsOfCertificatesThatEnd()
    {
        QVERIFY(find<Banner>("expiringCertificates")->text().isEmpty());
        const QString pem = at(QStringLiteral("ending.pem"));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"),
                QStringLiteral("-nodes"), QStringLiteral("-keyout"), at(QStringLiteral("ending.key")),
                QStringLiteral("-out"), pem, QStringLiteral("-days"), QStringLiteral("20"),
                QStringLiteral("-subj"), QStringLiteral("/O=Shili School/CN=Li")});
        QVERIFY(openssl.waitForFinished(patienceMs));
        const auto certificate = certificateFromFile(pem);
        QVERIFY2(certificate.ok(), openssl.readAllStandardError().constData());
        QVERIFY(fromLibrary([&certificate](Library &library) {
            return addTrust(
                library, {*certificate, QStringLiteral("博湖县试例小学"), {}, OfficeRole::Employer,
                             certificate->fingerprint(), QStringLiteral("试例")})
                .ok();
        }));
        showPage("overview");
        showPage("import");
        QTRY_VERIFY_WITH_TIMEOUT(
            find<Banner>("expiringCertificates")->text().contains(QStringLiteral("博湖县试例小学")),
            patienceMs);
        QVERIFY(find<Banner>("expiringCertificates")->isVisible());
    }

    void pagesFollowTheRole()
    {
        auto *tabs = find<QTabBar>("receptionTabs");
        QVERIFY(tabs->isTabVisible(1)); // a department decides
        openLibrary(at(QStringLiteral("unit.chuding")));
        QVERIFY(!tabs->isTabVisible(1));
        QVERIFY(!page()->isVisible());
        LibraryInfo info = sampleInfo();
        info.role = OfficeRole::County;
        const QString county = at(QStringLiteral("county.chuding"));
        QVERIFY(Library::create(county, info).ok());
        openLibrary(county);
        QVERIFY(tabs->isTabVisible(1));
        QTRY_VERIFY(page()->isVisible());
    }

    void droppedOnAnotherPage()
    {
        showPage("overview");
        QVERIFY(dropFiles(m_window.get(), m_window->rect().center(), {m_package}));
        QTRY_VERIFY_WITH_TIMEOUT(page()->isVisible(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(people()->topLevelItemCount(), 4, patienceMs);
    }

    void nothingThere()
    {
        const QString text = makeFile(QStringLiteral("letter.zip"), "no package at all");
        openPackage(text);
        QCOMPARE(verdict(), verdictText(PackageVerdict::NotAPackage));
        QVERIFY(!find<QPushButton>("takeIn")->isEnabled());
    }

    void recordOfPackages()
    {
        takeEverybodyIn();
        auto *tabs = find<QTabBar>("receptionTabs");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
        auto *record = find<QTreeWidget>("packageRecord");
        QTRY_COMPARE_WITH_TIMEOUT(record->topLevelItemCount(), 1, patienceMs);
        QCOMPARE(record->topLevelItem(0)->text(3), unit);
        QCOMPARE(record->topLevelItem(0)->text(5), QStringLiteral("4"));
    }

    void certificatesAreListedAndRevoked()
    {
        takeEverybodyIn();
        click("showCertificates");
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("trustListDialog"));
        QVERIFY(dialog);
        auto *list = findIn<QTreeWidget>(dialog, QStringLiteral("trustList"));
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 1, patienceMs);
        QCOMPARE(list->topLevelItem(0)->text(0), unit);
        auto *revoke = findIn<QPushButton>(dialog, QStringLiteral("trustRevoke"));
        QVERIFY(revoke->isEnabled());
        QTest::mouseClick(revoke, Qt::LeftButton);
        auto *question = dialog->findChild<QDialog *>(QStringLiteral("revokeDialog"));
        QTRY_VERIFY(question && question->isVisible());
        auto *revokeIt = findIn<QPushButton>(question, QStringLiteral("revokeIt"));
        QVERIFY(!revokeIt->isEnabled());
        compose(
            findIn<QLineEdit>(question, QStringLiteral("revokeReason")), QStringLiteral("试例：密钥遗失"));
        auto *from = findIn<QDateEdit>(question, QStringLiteral("revokeFrom"));
        QCOMPARE(from->date(), workspace().now().date());
        from->setFocus();
        from->setSelectedSection(QDateTimeEdit::DaySection);
        QTest::keyClick(from, Qt::Key_Up); // not later than today
        QCOMPARE(from->date(), workspace().now().date());
        QTest::keyClick(from, Qt::Key_Down);
        const QDate day = workspace().now().date().addDays(-1);
        QCOMPARE(from->date(), day);
        QTest::mouseClick(revokeIt, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!revoke->isEnabled(), patienceMs);
        const auto kept = fromLibrary([](Library &library) { return library.certificates(); });
        QVERIFY(kept.ok());
        QCOMPARE(kept->constFirst().revokedFrom, Moment(day, QTime(0, 0)));
        QVERIFY(findIn<QLabel>(dialog, QStringLiteral("trustListFingerprint"))
                    ->text()
                    .contains(QStringLiteral("密钥遗失")));
        dialog->close();
    }

    /// The department sends somebody back, and the unit takes that in: all in the window.
    void decisionGoesDown()
    {
        takeEverybodyIn();
        auto *tabs = find<QTabBar>("receptionTabs");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        auto *list = find<QTreeWidget>("decisionList");
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 4, patienceMs);
        list->setCurrentItem(list->topLevelItem(0));
        const QString name = list->topLevelItem(0)->text(0);
        QVERIFY(!find<QPushButton>("writeDecisions")->isEnabled());
        click("returnChosen");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(QStringLiteral("returnDialog")), patienceMs);
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("returnDialog"));
        auto *words = findIn<QPlainTextEdit>(dialog, QStringLiteral("returnWords"));
        QTest::keyClicks(words, QStringLiteral("please scan it again"));
        QTest::mouseClick(findIn<QPushButton>(dialog, QStringLiteral("returnIt")), Qt::LeftButton);
        QTRY_VERIFY(list->topLevelItem(0)->text(5).contains(QStringLiteral("scan it again")));
        const QString key = at(QStringLiteral("bureau.p12"));
        QVERIFY(createKey(
            key, {QStringLiteral("博湖县试例教育局"), QStringLiteral("王例")}, Passphrase(passphrase))
                    .ok());
        auto *pane = list->parentWidget();
        typeIn(pane, QStringLiteral("keyPath"), key);
        typeIn(pane, QStringLiteral("passphrase"), passphrase);
        typeIn(pane, QStringLiteral("folder"), at(QStringLiteral("down")));
        QTRY_VERIFY(find<QPushButton>("writeDecisions")->isEnabled());
        click("writeDecisions");
        const auto written = [this] {
            return QDir(at(QStringLiteral("down"))).entryList({QStringLiteral("*.zip")});
        };
        QTRY_COMPARE_WITH_TIMEOUT(written().size(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(allChecked() && !workspace().isWriting(), patienceMs);
        QVERIFY2(m_prompt->told.isEmpty(), qPrintable(m_prompt->told.value(0).text));
        const auto stageOfHim = [this, &name] {
            for (const ApplicantRow &row : applicants()->rows()) {
                if (row.dossier.name == name && row.summary)
                    return row.summary->stage;
            }
            return Stage::Draft;
        };
        QTRY_COMPARE_WITH_TIMEOUT(stageOfHim(), Stage::Returned, patienceMs);
        // The unit: nothing is taken in before the bureau's certificate is registered.
        openLibrary(at(QStringLiteral("unit.chuding")));
        QTRY_COMPARE_WITH_TIMEOUT(stageOfHim(), Stage::Applied, patienceMs);
        showPage("import");
        openPackage(QDir(at(QStringLiteral("down"))).filePath(written().constFirst()));
        QTRY_COMPARE_WITH_TIMEOUT(people()->topLevelItemCount(), 1, patienceMs);
        QVERIFY(!find<QPushButton>("takeIn")->isEnabled());
        registerSigner();
        QTRY_VERIFY(find<QPushButton>("takeIn")->isEnabled());
        click("takeIn");
        QTRY_COMPARE_WITH_TIMEOUT(stageOfHim(), Stage::Returned, patienceMs);
        QTRY_VERIFY(!workspace().isWriting());
        workspace().undo();
        QTRY_COMPARE_WITH_TIMEOUT(stageOfHim(), Stage::Applied, patienceMs);
    }

    void seasonIsForgotten()
    {
        takeEverybodyIn();
        trigger("library.purge");
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("purgeDialog"));
        QTRY_VERIFY(dialog && dialog->isVisible());
        auto *purge = findIn<QPushButton>(dialog, QStringLiteral("purge"));
        auto *name = findIn<QLineEdit>(dialog, QStringLiteral("purgeUnit"));
        compose(name, unit);
        QVERIFY(!purge->isEnabled()); // another unit's
        name->clear();
        compose(name, QStringLiteral("博湖县试例教育局"));
        QVERIFY(purge->isEnabled());
        QTest::mouseClick(purge, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(applicants()->rowCount(), 0, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(workspace().isOpen() && workspace().undoStack()->count() == 0, patienceMs);
    }
};

TEST_CASE(QApplication, TestReceptionPage)
#include "tst_reception_page.moc"
