// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/exchange.h"
#include "policy/policy_file.h"
#include "submission/policy_package.h"
#include "test_case.h"
#include "ui/policy/change_list.h"
#include "ui/policy/policy_editor.h"
#include "ui/policy/row_table.h"
#include "ui/policy/text_map_edit.h"
#include "window_fixture.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>

#include <functional>

using namespace chuding;

/// Notices that come as files: looked at, installed, edited, handed out. By drops, keys and clicks.
class TestNoticeFiles final : public WindowFixture
{
    Q_OBJECT

private:
    const QString m_passphrase = QStringLiteral("eins zwei drei");

    static Policy bundled()
    {
        return PolicyCatalog(QStringList()).load(QStringLiteral("xj-bohu-2024")).value();
    }
    static Policy example()
    {
        return readPolicyFile(
            QStringLiteral(CHUDING_SOURCE_DIR "/resources/examples/xj-lihu-2025/policy.json"))
            ->reading.policy;
    }

    [[nodiscard]] CertificateInfo makeKey() const
    {
        return createKey(at(QStringLiteral("key.p12")),
            {QStringLiteral("例湖县人力资源和社会保障局"), QStringLiteral("经办例"), 5},
            Passphrase(m_passphrase))
            .value();
    }

    /// Its path.
    [[nodiscard]] QString makeNotice(const Policy &policy, const QByteArray &calendar = {}) const
    {
        const auto signer = Signer::load(at(QStringLiteral("key.p12")), Passphrase(m_passphrase));
        PolicyPackage package{QStringLiteral("例湖县人力资源和社会保障局"), QStringLiteral("经办例"),
            QStringLiteral("公示期改为7个工作日"), Moment(QDate(2025, 8, 21), QTime(9, 30)),
            policyToJson(policy), wordingToJson(policy), {}};
        if (!calendar.isEmpty())
            package.calendars.insert(QStringLiteral("cn-2031.json"), calendar);
        const QString path = at(policy.id + QStringLiteral(".chuding-policy"));
        const bool isWritten = writePolicyPackage(path, package, *signer).ok();
        return isWritten ? path : QString();
    }

    [[nodiscard]] QDialog *installDialog() const
    {
        auto *dialog = find<QDialog>("policyInstallDialog");
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    [[nodiscard]] QPushButton *installButton() const { return find<QPushButton>("installPolicy"); }
    void waitForReading() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QLabel>("policyVerdict") && !find<QLabel>("policyReason")->text().isEmpty(), patienceMs);
    }
    void drop(const QString &path) const
    {
        QVERIFY(dropFiles(m_window.get(), m_window->rect().center(), {path}));
        QTRY_VERIFY(installDialog());
        waitForReading();
    }

    [[nodiscard]] PolicyEditor *editor() const { return m_window->findChild<PolicyEditor *>(); }
    void openEditor() const
    {
        showPage("policy");
        press("editPolicy");
        QTRY_VERIFY(editor() && editor()->isVisible());
        activate(editor());
    }
    [[nodiscard]] QTabWidget *foot() const { return find<QTabWidget>("policyFoot"); }
    void section(int row) const
    {
        auto *sections = find<QListWidget>("policySections");
        sections->setFocus();
        QTest::mouseClick(
            sections->viewport(), Qt::LeftButton, {}, sections->visualItemRect(sections->item(row)).center());
        QTRY_COMPARE(sections->currentRow(), row);
    }
    void typeNumber(const char *pointer, const QString &digits) const
    {
        auto *edit = find<QSpinBox>(pointer);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, digits);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    /// By the keys.
    static void typeCell(QTableWidget *table, int row, int column, const QString &text)
    {
        table->setCurrentCell(row, column);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        auto *cell = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(cell);
        cell->selectAll();
        compose(cell, text);
        QTest::keyClick(cell, Qt::Key_Return);
        QTRY_COMPARE(table->item(row, column)->text(), text);
    }

    /// Out of the assistant for a new library, the fingerprint compared.
    void installByTheAssistant(const QString &path)
    {
        trigger("library.new");
        QTRY_VERIFY(find<QDialog>("libraryAssistant") && find<QDialog>("libraryAssistant")->isVisible());
        m_prompt->files = {path};
        find<QPushButton>("readNotice")->click();
        QTRY_VERIFY(installDialog());
        waitForReading();
        QTest::mouseClick(find<QCheckBox>("policyCompared"), Qt::LeftButton);
        QTest::mouseClick(installButton(), Qt::LeftButton);
    }

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        setOperatorName(QStringLiteral("李例"));
        QVERIFY(makeSampleLibrary(libraryPath()));
    }

    void installsWithoutALibrary()
    {
        const CertificateInfo certificate = makeKey();
        const QString path = makeNotice(example());
        showWindow();
        drop(path);
        QVERIFY(!installButton()->isEnabled());
        QVERIFY(find<QLabel>("policyFingerprint")->text().simplified().remove(QLatin1Char(' ')) ==
                certificate.fingerprint().remove(QLatin1Char(' ')));
        QVERIFY(find<QLabel>("policyAbout")->text().contains(QStringLiteral("例湖县")));
        QTest::mouseClick(find<QCheckBox>("policyCompared"), Qt::LeftButton);
        QVERIFY(installButton()->isEnabled());
        QTest::mouseClick(installButton(), Qt::LeftButton);
        QTRY_VERIFY(!find<QDialog>("policyInstallDialog"));
        QVERIFY(PolicyCatalog().load(QStringLiteral("xj-lihu-2025")).ok());
        QVERIFY(m_prompt->told.isEmpty());
    }

    void changedFileIsNotInstalled()
    {
        const CertificateInfo certificate = makeKey();
        Q_UNUSED(certificate)
        const QString path = makeNotice(example());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() - 200));
        file.close();
        showWindow();
        drop(path);
        QVERIFY(!installButton()->isEnabled());
        QVERIFY(!find<QCheckBox>("policyCompared")->isVisible());
        QVERIFY(!find<QTabWidget>("policyInstallTabs")->isVisible());
        QTest::keyClick(installDialog(), Qt::Key_Escape);
        QTRY_VERIFY(!find<QDialog>("policyInstallDialog"));
        QCOMPARE(PolicyCatalog().ids().size(), 1);
    }

    void registeredSignerAndWhomItConcerns()
    {
        const CertificateInfo certificate = makeKey();
        Policy stricter = bundled();
        stricter.educationTerms[codeKey(EducationBucket::Bachelor)].minYears = 9;
        const QString path = makeNotice(stricter);
        openWindow();
        const TrustRequest request{certificate, QStringLiteral("例湖县人力资源和社会保障局"), {},
            OfficeRole::County, certificate.fingerprint(), QStringLiteral("核对登记表")};
        QVERIFY(fromLibrary([request](Library &library) { return addTrust(library, request).ok(); }));
        drop(path);
        QVERIFY(installButton()->isEnabled());
        QVERIFY(!find<QCheckBox>("policyCompared")->isVisible());
        auto *changes = find<QTreeWidget>("policyChanges");
        QCOMPARE(changes->topLevelItemCount(), 1);
        QCOMPARE(changes->topLevelItem(0)->text(2), QStringLiteral("9"));
        auto *sum = find<QLabel>("trialSum");
        auto *rows = find<QTreeWidget>("trialRows");
        QTRY_VERIFY_WITH_TIMEOUT(rows->topLevelItemCount() > 0, patienceMs);
        QVERIFY2(sum->text().contains(QString::number(applicants()->rowCount())), qPrintable(sum->text()));
        QTest::mouseClick(installButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(
            workspace().season().policy.terms(EducationBucket::Bachelor).minYears, 9, patienceMs);
        QVERIFY(workspace().isOpen());
    }

    void libraryOfAMissingNotice()
    {
        const CertificateInfo certificate = makeKey();
        Q_UNUSED(certificate)
        const QString path = makeNotice(example());
        LibraryInfo info = sampleInfo();
        info.policyId = QStringLiteral("xj-lihu-2025");
        const QString other = at(QStringLiteral("例湖.chuding"));
        QVERIFY(Library::create(other, info, QStringLiteral("李例")).ok());
        showWindow();
        m_prompt->choices = {0};
        m_prompt->files = {path};
        m_window->openLibrary(other);
        QTRY_VERIFY_WITH_TIMEOUT(installDialog(), patienceMs);
        QVERIFY(m_prompt->asked.constFirst().text.contains(QStringLiteral("xj-lihu-2025")));
        waitForReading();
        QTest::mouseClick(find<QCheckBox>("policyCompared"), Qt::LeftButton);
        QTest::mouseClick(installButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(workspace().isOpen(), patienceMs);
        QCOMPARE(workspace().season().policy.county, QStringLiteral("例湖县"));
    }

    void holidaysAlone()
    {
        const CertificateInfo certificate = makeKey();
        Q_UNUSED(certificate)
        const auto signer = Signer::load(at(QStringLiteral("key.p12")), Passphrase(m_passphrase));
        PolicyPackage package{QStringLiteral("例湖县人力资源和社会保障局"), QStringLiteral("经办例"), {},
            Moment(QDate(2030, 11, 21), QTime(9, 30)), {}, {},
            {{QStringLiteral("cn-2031.json"),
                QByteArray(R"({"2031":{"holidays":{"2031-10-01":"国庆节"},"workdays":[]}})")}}};
        const QString path = at(QStringLiteral("放假.chuding-policy"));
        QVERIFY(writePolicyPackage(path, package, *signer).ok());
        openWindow();
        QVERIFY(!workspace().season().calendar.hasYear(2031));
        m_prompt->files = {path};
        trigger("policy.install");
        QTRY_VERIFY(installDialog());
        waitForReading();
        QTest::mouseClick(find<QCheckBox>("policyCompared"), Qt::LeftButton);
        QTest::mouseClick(installButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(workspace().season().calendar.hasYear(2031), patienceMs);
    }

    void assistantTakesASignedNotice()
    {
        const CertificateInfo certificate = makeKey();
        Q_UNUSED(certificate)
        const QString path = makeNotice(example());
        showWindow();
        installByTheAssistant(path);
        auto *notices = find<QListWidget>("notices");
        QTRY_COMPARE(notices->count(), 2);
        QVERIFY(notices->currentItem()->text().contains(QStringLiteral("例湖县")));
    }

    void editorJudgesWhileOneTypes()
    {
        openWindow();
        openEditor();
        QCOMPARE(foot()->tabText(0), QStringLiteral("No faults"));
        section(1);
        auto *until = find<QLineEdit>("/applyWindow/to");
        until->setFocus();
        until->selectAll();
        QTest::keyClicks(until, QStringLiteral("2024-09-01 10:00"));
        QTest::keyClick(until, Qt::Key_Tab);
        auto *faults = find<QListWidget>("policyFaults");
        QTRY_COMPARE(faults->count(), 1);
        QVERIFY(!find<QPushButton>("usePolicy")->isEnabled());
        QVERIFY(!find<QPushButton>("savePolicyFiles")->isEnabled());
        // From the list of faults to the field.
        section(0);
        QTest::mouseClick(
            faults->viewport(), Qt::LeftButton, {}, faults->visualItemRect(faults->item(0)).center());
        QTRY_COMPARE(find<QListWidget>("policySections")->currentRow(), 1);
        QTest::mouseClick(find<QToolButton>("undoPolicy"), Qt::LeftButton);
        QTRY_COMPARE(faults->count(), 0);
        QVERIFY(editor()->policy() == bundled());
        QVERIFY(until->text().startsWith(QStringLiteral("2024-10-30")));
        QTest::mouseClick(find<QToolButton>("redoPolicy"), Qt::LeftButton);
        QTRY_COMPARE(faults->count(), 1);
        // What is no date at all is a fault, too.
        until->setFocus();
        until->selectAll();
        QTest::keyClicks(until, QStringLiteral("soon"));
        QTRY_VERIFY(faults->count() >= 1 && faults->item(0)->text().contains(QStringLiteral("soon")));
        QVERIFY(!find<QPushButton>("usePolicy")->isEnabled());
    }

    void editorTriesAndIsUsed()
    {
        openWindow();
        openEditor();
        section(2);
        typeNumber("/educationTerms/bachelor/minYears", QStringLiteral("9"));
        QCOMPARE(editor()->policy().terms(EducationBucket::Bachelor).minYears, 9);
        QTRY_VERIFY(foot()->tabText(1).contains(QLatin1Char('1')));
        auto *rows = find<QTreeWidget>("trialRows");
        QTRY_VERIFY_WITH_TIMEOUT(rows->topLevelItemCount() > 0, patienceMs);
        // Closing loses it only when one says so.
        QTest::mouseClick(find<QPushButton>("closePolicy"), Qt::LeftButton);
        QCOMPARE(m_prompt->asked.size(), 1);
        QVERIFY(editor() && editor()->isVisible());
        m_prompt->choices = {0};
        QTRY_VERIFY(find<QPushButton>("usePolicy")->isEnabled());
        QTest::mouseClick(find<QPushButton>("usePolicy"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(
            workspace().season().policy.terms(EducationBucket::Bachelor).minYears, 9, patienceMs);
        QTRY_VERIFY(!editor());
        QCOMPARE(
            PolicyCatalog().load(QStringLiteral("xj-bohu-2024"))->terms(EducationBucket::Bachelor).minYears,
            9);
    }

    void editorKeepsWhatItDoesNotShow()
    {
        openWindow();
        openEditor();
        for (int row = 0; row < find<QListWidget>("policySections")->count(); ++row)
            section(row);
        QVERIFY(editor()->policy() == bundled());
        QVERIFY(!find<QToolButton>("undoPolicy")->isEnabled());
    }

    void editorTables()
    {
        openWindow();
        openEditor();
        section(6);
        auto *specialties = find<RowTable>("specialtyTable");
        QTableWidget *table = specialties->table();
        QCOMPARE(table->rowCount(), 42);
        table->setCurrentCell(41, 0);
        QTest::mouseClick(findIn<QToolButton>(specialties, QStringLiteral("addRow")), Qt::LeftButton);
        QCOMPARE(editor()->policy().specialties.size(), 43);
        auto *faults = find<QListWidget>("policyFaults");
        QTRY_COMPARE(faults->count(), 2); // neither a name nor a title
        auto *cell = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(cell);
        compose(cell, QStringLiteral("水产"));
        QTest::keyClick(cell, Qt::Key_Return);
        QTRY_COMPARE(faults->count(), 1);
        QCOMPARE(editor()->policy().specialties.last().name, QStringLiteral("水产"));
        table->setCurrentCell(42, 0);
        QTest::mouseClick(findIn<QToolButton>(specialties, QStringLiteral("removeRow")), Qt::LeftButton);
        QTRY_COMPARE(faults->count(), 0);
        QVERIFY(editor()->policy() == bundled());
    }

    void editorTexts()
    {
        openWindow();
        openEditor();
        section(9);
        auto *wording = find<TextMapEdit>("wordingTexts");
        findIn<QLineEdit>(wording, QStringLiteral("textSearch"))->setFocus();
        QTest::keyClicks(
            findIn<QLineEdit>(wording, QStringLiteral("textSearch")), QStringLiteral("annex2.title"));
        wording->show(QStringLiteral("annex2.title"));
        auto *text = findIn<QPlainTextEdit>(wording, QStringLiteral("textOfKey"));
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("{nobody}"));
        auto *faults = find<QListWidget>("policyFaults");
        QTRY_COMPARE(faults->count(), 1);
        QVERIFY(faults->item(0)->text().contains(QStringLiteral("annex2.title")));
        QTest::mouseClick(find<QToolButton>("undoPolicy"), Qt::LeftButton);
        QTRY_COMPARE(faults->count(), 0);
        QCOMPARE(editor()->policy().wording.value(QStringLiteral("annex2.title")), QStringLiteral("公 示"));
    }

    void editorClausesComeAndGo()
    {
        openWindow();
        openEditor();
        section(8);
        auto *clauses = find<TextMapEdit>("clauseTexts");
        auto *faults = find<QListWidget>("policyFaults");
        m_prompt->texts = {QStringLiteral("七")};
        QTest::mouseClick(findIn<QToolButton>(clauses, QStringLiteral("addText")), Qt::LeftButton);
        QVERIFY(editor()->policy().clauses.contains(QStringLiteral("七")));
        QTRY_COMPARE(faults->count(), 1); // has no text
        compose(findIn<QPlainTextEdit>(clauses, QStringLiteral("textOfKey")), QStringLiteral("其他事项。"));
        QTRY_COMPARE(faults->count(), 0);
        QCOMPARE(editor()->policy().clauses.value(QStringLiteral("七")), QStringLiteral("其他事项。"));
        QTest::mouseClick(findIn<QToolButton>(clauses, QStringLiteral("removeText")), Qt::LeftButton);
        QVERIFY(editor()->policy() == bundled());
        // One that rules rest on is missed.
        clauses->show(QStringLiteral("一"));
        QTest::mouseClick(findIn<QToolButton>(clauses, QStringLiteral("removeText")), Qt::LeftButton);
        QTRY_VERIFY(faults->count() > 0);
        QVERIFY(faults->item(0)->text().contains(QStringLiteral("R-")));
    }

    /// What a table cannot show (a separator within a word, two blanks) stays in rows that nobody touched.
    void editorLeavesOtherRowsAlone()
    {
        Policy odd = bundled();
        odd.specialties[1].aliases = {QStringLiteral("幼教，学前  教育")};
        odd.examOnly[1].note = QStringLiteral("一行\n又一行");
        QVERIFY(PolicyCatalog::install({policyToJson(odd), wordingToJson(odd), {}, {}}));
        openWindow();
        openEditor();
        section(6);
        auto *specialties = find<RowTable>("specialtyTable");
        typeCell(specialties->table(), 0, 1, QStringLiteral("改"));
        section(7);
        typeCell(find<RowTable>("examTable")->table(), 0, 0, QStringLiteral("改"));
        odd.specialties[0].series = QStringLiteral("改");
        odd.examOnly[0].profession = QStringLiteral("改");
        QVERIFY(editor()->policy() == odd);
    }

    /// Every value of a notice can be reached: a field of its pointer, a table or a text.
    void editorReachesEverything()
    {
        openWindow();
        openEditor();
        const QJsonObject notice = QJsonDocument::fromJson(policyToJson(bundled())).object();
        const QStringList inTables{QStringLiteral("specialties"), QStringLiteral("examOnly"),
            QStringLiteral("ruleClauses"), QStringLiteral("clauses"), QStringLiteral("questions"),
            QStringLiteral("formatVersion")};
        QStringList missing;
        const std::function<void(const QJsonValue &, const QString &)> look = [&](const QJsonValue &value,
                                                                                  const QString &pointer) {
            if (!value.isObject()) {
                if (!editor()->findChild<QWidget *>(pointer))
                    missing.append(pointer);
                return;
            }
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                look(it.value(), pointer + QLatin1Char('/') + it.key());
        };
        for (auto it = notice.begin(); it != notice.end(); ++it) {
            if (!inTables.contains(it.key()))
                look(it.value(), QLatin1Char('/') + it.key());
        }
        QCOMPARE(missing, QStringList());
    }

    void editorFieldsThatMislead()
    {
        Policy odd = bundled();
        odd.specialties[0].family = QStringLiteral("fishery");
        QVERIFY(PolicyCatalog::install({policyToJson(odd), wordingToJson(odd), {}, {}}));
        openWindow();
        openEditor();
        // A month is no day of issue.
        auto *issued = find<QLineEdit>("/issued");
        issued->setFocus();
        issued->selectAll();
        QTest::keyClicks(issued, QStringLiteral("2024-09"));
        auto *faults = find<QListWidget>("policyFaults");
        QTRY_VERIFY(faults->count() > 0);
        QTest::mouseClick(find<QToolButton>("undoPolicy"), Qt::LeftButton);
        QTRY_COMPARE(faults->count(), 0);
        // A choice that the list does not have survives being looked at.
        section(6);
        QTableWidget *table = find<RowTable>("specialtyTable")->table();
        table->setCurrentCell(0, 5);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        QTRY_VERIFY(table->viewport()->findChild<QComboBox *>());
        table->setFocus();
        QTRY_VERIFY(!table->viewport()->findChild<QComboBox *>());
        QCOMPARE(editor()->policy().specialties.first().family, QStringLiteral("fishery"));
        // What stands in an open cell counts when one closes.
        table->setCurrentCell(0, 1);
        QTest::keyClick(table, Qt::Key_F2);
        auto *cell = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(cell);
        compose(cell, QStringLiteral("改"));
        editor()->close();
        QCOMPARE(m_prompt->asked.size(), 1);
        QVERIFY(editor()->isVisible());
    }

    void emptyIdIsNoFolder()
    {
        openWindow();
        openEditor();
        auto *id = find<QLineEdit>("/id");
        id->setFocus();
        id->selectAll();
        m_prompt->folderPath = m_folder->path();
        m_prompt->choices = {0, 0};
        QTest::keyClick(id, Qt::Key_Backspace);
        QTest::mouseClick(find<QPushButton>("savePolicyFiles"), Qt::LeftButton);
        QVERIFY(!QFile::exists(at(QStringLiteral("policy.json"))));
        QVERIFY(QFile::exists(libraryPath()));
        QVERIFY(m_prompt->asked.isEmpty());
    }

    /// Whatever becomes of the computer, the work is there the next time.
    void draftIsKept()
    {
        openWindow();
        openEditor();
        section(1);
        typeNumber("/publicity/workingDays", QStringLiteral("8"));
        QTRY_VERIFY(find<QPushButton>("usePolicy")->isEnabled());
        m_window.reset(); // nobody is asked
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        openWindow();
        m_prompt->choices = {0};
        openEditor();
        QTRY_COMPARE(editor()->policy().publicity.workingDays, 8);
        QCOMPARE(find<QSpinBox>("/publicity/workingDays")->value(), 8);
        // Dropped, it is not offered again.
        m_prompt->choices = {0};
        QTest::mouseClick(find<QPushButton>("closePolicy"), Qt::LeftButton);
        QTRY_VERIFY(!editor());
        m_prompt->asked.clear();
        openEditor();
        QTest::qWait(50);
        QVERIFY(m_prompt->asked.isEmpty());
        QVERIFY(editor()->policy() == bundled());
    }

    /// A library that is only read stays so when its notice is replaced.
    void readOnlyStaysReadOnly()
    {
        const CertificateInfo certificate = makeKey();
        Q_UNUSED(certificate)
        Policy other = bundled();
        other.publicity.workingDays = 7;
        const QString path = makeNotice(other);
        openWindow(OpenMode::ReadOnly);
        drop(path);
        QTest::mouseClick(find<QCheckBox>("policyCompared"), Qt::LeftButton);
        QTest::mouseClick(installButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(workspace().season().policy.publicity.workingDays, 7, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(workspace().isOpen() && workspace().isReadOnly(), patienceMs);
    }

    /// From the assistant, over an open library of that notice.
    void assistantOverAnOpenLibrary()
    {
        const CertificateInfo certificate = makeKey();
        Q_UNUSED(certificate)
        Policy other = bundled();
        other.publicity.workingDays = 7;
        const QString path = makeNotice(other);
        openWindow();
        installByTheAssistant(path);
        QTRY_COMPARE_WITH_TIMEOUT(workspace().season().policy.publicity.workingDays, 7, patienceMs);
    }

    void savedAndOpenedAgain()
    {
        openWindow();
        openEditor();
        section(1);
        typeNumber("/publicity/workingDays", QStringLiteral("7"));
        QTRY_VERIFY(find<QPushButton>("savePolicyFiles")->isEnabled());
        m_prompt->folderPath = m_folder->path();
        QTest::mouseClick(find<QPushButton>("savePolicyFiles"), Qt::LeftButton);
        const QString path = at(QStringLiteral("xj-bohu-2024/policy.json"));
        QCOMPARE(readPolicyFile(path)->reading.policy.publicity.workingDays, 7);
        typeNumber("/publicity/workingDays", QStringLiteral("9"));
        m_prompt->files = {path};
        m_prompt->choices = {0}; // drops the nine
        QTest::mouseClick(find<QPushButton>("openPolicyFile"), Qt::LeftButton);
        QCOMPARE(editor()->policy().publicity.workingDays, 7);
        QCOMPARE(find<QSpinBox>("/publicity/workingDays")->value(), 7);
    }

    void handedOut()
    {
        const CertificateInfo certificate = makeKey();
        openWindow();
        openEditor();
        section(1);
        typeNumber("/publicity/workingDays", QStringLiteral("7"));
        QTRY_VERIFY(find<QPushButton>("handOutPolicy")->isEnabled());
        QTest::mouseClick(find<QPushButton>("handOutPolicy"), Qt::LeftButton);
        QTRY_VERIFY(find<QDialog>("handOutDialog") && find<QDialog>("handOutDialog")->isVisible());
        QVERIFY(!find<QPushButton>("writeHandOut")->isEnabled());
        auto *dialog = find<QDialog>("handOutDialog");
        activate(dialog);
        typeIn(dialog, QStringLiteral("keyPath"), at(QStringLiteral("key.p12")));
        typeIn(dialog, QStringLiteral("passphrase"), m_passphrase);
        typeIn(dialog, QStringLiteral("folder"), m_folder->path());
        compose(find<QLineEdit>("handOutReason"), QStringLiteral("公示期改为7个工作日"));
        QTRY_VERIFY(find<QPushButton>("writeHandOut")->isEnabled());
        QTest::mouseClick(find<QPushButton>("writeHandOut"), Qt::LeftButton);
        const QString path = at(QStringLiteral("xj-bohu-2024.chuding-policy"));
        QTRY_VERIFY(QFile::exists(path));
        const Result<PolicyPackageReading> reading = readPolicyPackage(path, {});
        QVERIFY(reading.ok());
        QVERIFY(reading->isInstallable());
        QCOMPARE(reading->signer->sha256, certificate.sha256);
        QCOMPARE(reading->policy->publicity.workingDays, 7);
        QCOMPARE(reading->content.calendars.keys(), QStringList{QStringLiteral("cn-2024.json")});
        QCOMPARE(reading->content.reason, QStringLiteral("公示期改为7个工作日"));
    }
};

TEST_CASE(QApplication, TestNoticeFiles)
#include "tst_notice_files.moc"
