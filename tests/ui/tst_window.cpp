// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/id_number.h"
#include "fake_prompt.h"
#include "sample_library.h"
#include "ui/dossier/dossier_form.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/dossier/finding_card.h"
#include "ui/main_window.h"
#include "ui/pages/applicants_page.h"
#include "ui/widgets/applicant_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace chuding;

namespace {
constexpr int patienceMs = 20'000;
} // namespace

/// Works through the window as a clerk would, and looks at widgets and library alike.
class TestWindow final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] QString libraryPath() const { return m_folder->filePath(QStringLiteral("试例.chuding")); }
    [[nodiscard]] Workspace &workspace() const { return m_window->workspace(); }
    [[nodiscard]] ApplicantView *view() const { return m_window->applicantsPage()->view(); }
    [[nodiscard]] DossierPanel *panel() const { return m_window->applicantsPage()->panel(); }

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return find<Widget>(QString::fromLatin1(name));
    }

    void openWindow(OpenMode mode = OpenMode::ReadWrite)
    {
        m_window = std::make_unique<MainWindow>(*m_prompt);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openLibrary(libraryPath(), mode);
        QTRY_VERIFY_WITH_TIMEOUT(allChecked(), patienceMs);
        QTest::mouseClick(find<QToolButton>("rail.applicants"), Qt::LeftButton);
    }

    [[nodiscard]] bool allChecked() const
    {
        const ApplicantListModel *list = workspace().applicants();
        for (int row = 0; row < list->rowCount(); ++row) {
            if (!list->at(row).summary)
                return false;
        }
        return list->rowCount() > 0;
    }

    [[nodiscard]] QModelIndex indexOf(const QString &name) const
    {
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            const QModelIndex index = view()->model()->index(row, 0);
            if (index.data().toString() == name)
                return index;
        }
        return {};
    }

    void choose(const QString &name)
    {
        const QModelIndex index = indexOf(name);
        QVERIFY(index.isValid());
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(index).center());
        QTRY_COMPARE(find<QLabel>("dossierName")->text(), name);
    }

    void showTab(DossierForm::Section section) { find<DossierForm>("dossierForm")->setCurrentIndex(section); }

    void type(const char *key, const QString &text)
    {
        auto *edit = find<QLineEdit>(key);
        QVERIFY(edit);
        QTest::mouseClick(edit, Qt::LeftButton);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    void choose(const char *key, const QString &entry)
    {
        auto *edit = find<ChoiceEdit>(key);
        QVERIFY(edit);
        const int wanted = edit->findText(entry);
        QVERIFY(wanted >= 0);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Home);
        for (int i = 0; i < wanted; ++i)
            QTest::keyClick(edit, Qt::Key_Down);
        QCOMPARE(edit->currentText(), entry);
    }

    void press(QKeySequence::StandardKey key)
    {
        QWidget *focus = QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get();
        QTest::keySequence(focus, QKeySequence(key));
    }

    void saveByKey()
    {
        press(QKeySequence::Save);
        QTRY_VERIFY_WITH_TIMEOUT(!panel()->isModified() && !workspace().isWriting(), patienceMs);
    }

    [[nodiscard]] StoredDossier stored(const QString &name) const
    {
        QUuid id;
        for (int row = 0; row < workspace().applicants()->rowCount(); ++row) {
            if (workspace().applicants()->at(row).dossier.name == name)
                id = workspace().applicants()->idAt(row);
        }
        const auto work = [id](LibraryThread::Seat &seat) { return seat.library->dossier(id); };
        const auto result = workspace().thread().run(work).result();
        return result ? *result : StoredDossier();
    }

    /// What is attached as a file, not only declared.
    [[nodiscard]] QList<Attachment> filesOf(const QString &name) const
    {
        QList<Attachment> files = stored(name).dossier.attachments;
        files.removeIf([](const Attachment &attachment) { return attachment.sha256.isEmpty(); });
        return files;
    }

    void dropOn(QWidget *target, const QPoint &place, const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls.append(QUrl::fromLocalFile(file));
        data.setUrls(urls);
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &move);
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &drop);
    }

    [[nodiscard]] QString makeFile(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return path;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("chuding-test"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_window"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(
            QSettings::IniFormat, QSettings::UserScope, m_folder->filePath(QStringLiteral("settings")));
        QSettings().clear();
        QSettings().setValue(QStringLiteral("operatorName"), QStringLiteral("李例"));
        m_prompt = std::make_unique<FakePrompt>();
        QVERIFY(makeSampleLibrary(libraryPath()));
        openWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_prompt.reset();
        m_folder.reset();
    }

    void showsTheLibrary()
    {
        QCOMPARE(view()->model()->rowCount(), 4);
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
        QCOMPARE(view()->model()->rowCount(), 1);
        QCOMPARE(view()->model()->index(0, 0).data().toString(), QStringLiteral("张试例"));
        search->clear();
        QTest::keyClicks(search, samplePeople().at(1).idNumber.right(6));
        QCOMPARE(view()->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(find<QLabel>("dossierName")->text(), QStringLiteral("李试一"));
        QVERIFY(view()->hasFocus());
    }

    void filtersByVerdict()
    {
        QTest::mouseClick(find<QToolButton>("showFail"), Qt::LeftButton);
        QCOMPARE(view()->model()->rowCount(), 1);
        QCOMPARE(view()->model()->index(0, 0).data().toString(), QStringLiteral("王例三"));
        QTest::mouseClick(find<QToolButton>("showAll"), Qt::LeftButton);
        QCOMPARE(view()->model()->rowCount(), 4);
    }

    void editsAndSaves()
    {
        choose(QStringLiteral("张试例"));
        const int revision = stored(QStringLiteral("张试例")).revision;
        QVERIFY(!find<QPushButton>("saveDossier")->isEnabled());
        type("person.phone", QStringLiteral("13999000001"));
        QVERIFY(panel()->isModified());
        QVERIFY(find<QPushButton>("saveDossier")->isEnabled());
        saveByKey();
        const StoredDossier saved = stored(QStringLiteral("张试例"));
        QCOMPARE(saved.dossier.person.phone, QStringLiteral("13999000001"));
        QCOMPARE(saved.revision, revision + 1);
        QVERIFY(find<QLabel>("saveState")->text().contains(QLatin1Char(':')));
    }

    void undoesAndRedoes()
    {
        choose(QStringLiteral("张试例"));
        const Dossier before = stored(QStringLiteral("张试例")).dossier;
        showTab(DossierForm::Post);
        type("post.name", QStringLiteral("Teacher"));
        saveByKey();
        const Dossier after = stored(QStringLiteral("张试例")).dossier;
        QVERIFY(before != after);
        view()->setFocus();
        press(QKeySequence::Undo);
        QTRY_COMPARE(find<QLineEdit>("post.name")->text(), QStringLiteral("教师"));
        QVERIFY(stored(QStringLiteral("张试例")).dossier == before);
        QTest::keySequence(view(), QKeySequence(QStringLiteral("Ctrl+Y")));
        QTRY_COMPARE(find<QLineEdit>("post.name")->text(), QStringLiteral("Teacher"));
        QVERIFY(stored(QStringLiteral("张试例")).dossier == after);
        QTRY_VERIFY(!workspace().isWriting());
        press(QKeySequence::Undo);
        QTRY_COMPARE(find<QLineEdit>("post.name")->text(), QStringLiteral("教师"));
        QVERIFY(stored(QStringLiteral("张试例")).dossier == before);
    }

    void savesWhenAnotherIsOpened()
    {
        choose(QStringLiteral("张试例"));
        type("person.phone", QStringLiteral("13999000002"));
        choose(QStringLiteral("李试一"));
        QCOMPARE(stored(QStringLiteral("张试例")).dossier.person.phone, QStringLiteral("13999000002"));
        QVERIFY(!panel()->isModified());
    }

    void keepsWhatCannotBeRead()
    {
        choose(QStringLiteral("张试例"));
        const Dossier before = stored(QStringLiteral("张试例")).dossier;
        showTab(DossierForm::Post);
        type("work.start", QStringLiteral("2023-13"));
        press(QKeySequence::Save);
        QVERIFY(panel()->isModified());
        QVERIFY(find<MessageBar>("messageBar")->isVisible());
        QTRY_VERIFY(find<QLineEdit>("work.start")->hasFocus());
        QCOMPARE(find<QLineEdit>("work.start")->text(), QStringLiteral("2023-13"));
        QVERIFY(stored(QStringLiteral("张试例")).dossier == before);
        // Nor is the dossier left for another one.
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
            view()->visualRect(indexOf(QStringLiteral("李试一"))).center());
        QTest::qWait(50);
        QCOMPARE(find<QLabel>("dossierName")->text(), QStringLiteral("张试例"));
        QCOMPARE(view()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("张试例"));
        type("work.start", QStringLiteral("202308"));
        saveByKey();
        QCOMPARE(stored(QStringLiteral("张试例")).dossier.employment.workStart.toText(),
            QStringLiteral("2023-08"));
    }

    void findingsFollowTheEditing()
    {
        choose(QStringLiteral("张试例"));
        const QString card = QStringLiteral("card.R-MANDARIN-6");
        QVERIFY(!find<FindingCard>(card));
        showTab(DossierForm::Language);
        choose("mandarin.level", QStringLiteral("二级乙等"));
        QTRY_VERIFY(find<FindingCard>(card));
        showTab(DossierForm::Basics);
        QTest::mouseClick(find<FindingCard>(card), Qt::LeftButton);
        QTRY_VERIFY(find<ChoiceEdit>("mandarin.level")->hasFocus());
        QCOMPARE(find<DossierForm>("dossierForm")->currentIndex(), int(DossierForm::Language));
        choose("mandarin.level", QStringLiteral("二级甲等"));
        QTRY_VERIFY(!find<FindingCard>(card));
    }

    void showsOnlyWhatTheListSays()
    {
        choose(QStringLiteral("王例三"));
        const auto summary =
            indexOf(QStringLiteral("王例三")).data(ApplicantListModel::SummaryRole).value<CheckSummary>();
        int errors = 0;
        for (const FindingCard *card : m_window->findChildren<FindingCard *>())
            errors += card->finding().severity == Severity::Error;
        QCOMPARE(errors, summary.errors);
        QVERIFY(errors > 0);
    }

    void answersQuestions()
    {
        choose(QStringLiteral("张试例"));
        QToolButton *yes = nullptr;
        for (QToolButton *button : m_window->findChildren<QToolButton *>()) {
            if (!yes && button->objectName().startsWith(QStringLiteral("yes.")))
                yes = button;
        }
        QVERIFY(yes);
        const QString rule = yes->objectName().mid(4);
        QTest::mouseClick(yes, Qt::LeftButton);
        QTRY_VERIFY(find<QToolButton>(QStringLiteral("yes.") + rule)->isChecked());
        saveByKey();
        const Dossier answered = stored(QStringLiteral("张试例")).dossier;
        QCOMPARE(answered.confirmations.size(), 1);
        QCOMPARE(answered.confirmations.constFirst().rule, rule);
        QVERIFY(answered.confirmations.constFirst().yes);
        QCOMPARE(answered.confirmations.constFirst().judged, judgedHash(answered, rule));

        m_prompt->texts.append(std::nullopt);
        QTest::mouseClick(find<QToolButton>(QStringLiteral("no.") + rule), Qt::LeftButton);
        QVERIFY(!panel()->isModified());
        QVERIFY(find<QToolButton>(QStringLiteral("yes.") + rule)->isChecked());
        m_prompt->texts.append(QStringLiteral("原件没有看到"));
        QTest::mouseClick(find<QToolButton>(QStringLiteral("no.") + rule), Qt::LeftButton);
        QTRY_VERIFY(find<QToolButton>(QStringLiteral("no.") + rule)->isChecked());
        saveByKey();
        const Dossier refused = stored(QStringLiteral("张试例")).dossier;
        QCOMPARE(refused.confirmations.size(), 1);
        QVERIFY(!refused.confirmations.constFirst().yes);
        QCOMPARE(refused.confirmations.constFirst().reason, QStringLiteral("原件没有看到"));
        // Pressed again, the answer is taken back.
        QTest::mouseClick(find<QToolButton>(QStringLiteral("no.") + rule), Qt::LeftButton);
        saveByKey();
        QVERIFY(stored(QStringLiteral("张试例")).dossier.confirmations.isEmpty());
    }

    void attachesDroppedFiles()
    {
        const QString scan = makeFile(QStringLiteral("张试例毕业证.pdf"), "%PDF-1.7 not much of one");
        QVERIFY(!scan.isEmpty());
        choose(QStringLiteral("李试一"));
        dropOn(view()->viewport(), view()->visualRect(indexOf(QStringLiteral("张试例"))).center(), {scan});
        auto *dialog = find<QDialog>("attachDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<ChoiceEdit *>(QStringLiteral("kind0"))->code<AttachmentKind>(),
            std::optional(AttachmentKind::Diploma));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("attach")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(filesOf(QStringLiteral("张试例")).size(), 1, patienceMs);
        const Attachment attachment = filesOf(QStringLiteral("张试例")).constFirst();
        QCOMPARE(attachment.kind, AttachmentKind::Diploma);
        QCOMPARE(attachment.sizeBytes, 24);
        const auto work = [attachment](
                              LibraryThread::Seat &seat) { return seat.library->filePath(attachment); };
        const auto path = workspace().thread().run(work).result();
        QVERIFY(path.ok() && QFile::exists(*path));
        QTRY_COMPARE(find<QLabel>("dossierName")->text(), QStringLiteral("张试例"));
        QTRY_VERIFY(find<QPushButton>("messageUndo")->isVisible());
        QTest::mouseClick(find<QPushButton>("messageUndo"), Qt::LeftButton);
        QTRY_VERIFY(filesOf(QStringLiteral("张试例")).isEmpty());
    }

    void attachesToTheOpenDossier()
    {
        const QString scan = makeFile(QStringLiteral("mmexport17.jpg"), "jpg");
        choose(QStringLiteral("张试例"));
        type("person.phone", QStringLiteral("13999000009"));
        dropOn(panel(), panel()->rect().center(), {scan});
        QDialog *dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = find<QDialog>("attachDialog")) != nullptr, patienceMs);
        // A name that says nothing: a person must choose.
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("attach"))->isEnabled());
        auto *kind = dialog->findChild<ChoiceEdit *>(QStringLiteral("kind0"));
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("attach"))->isEnabled());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("attach")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(filesOf(QStringLiteral("张试例")).size(), 1, patienceMs);
        QCOMPARE(stored(QStringLiteral("张试例")).dossier.person.phone, QStringLiteral("13999000009"));
        QTRY_VERIFY(!panel()->isModified());
    }

    void importsARoster()
    {
        const QString number =
            QStringLiteral("65282919970707301") + idNumberCheckDigit(QStringLiteral("65282919970707301"));
        const QString csv = QStringLiteral(
            "姓名,身份证号,申报专业,参加工作时间\n赵例四,%1,水利,2023-13-01\n张试例,%2,水利,\n")
                                .arg(number, samplePeople().at(0).idNumber);
        m_prompt->files = QStringList{makeFile(QStringLiteral("名册.csv"), csv.toUtf8())};
        QTest::keySequence(view(), QKeySequence(QStringLiteral("Ctrl+I")));
        auto *dialog = find<QDialog>("importDialog");
        QVERIFY(dialog);
        auto *import = dialog->findChild<QPushButton *>(QStringLiteral("import"));
        QTRY_VERIFY_WITH_TIMEOUT(import->isEnabled(), patienceMs);
        auto *rows = dialog->findChild<QTreeView *>(QStringLiteral("importView"));
        QCOMPARE(rows->model()->rowCount(), 2);
        QVERIFY(dialog->findChild<QPlainTextEdit *>(QStringLiteral("importFaults"))
                    ->toPlainText()
                    .contains(QStringLiteral("参加工作时间")));
        QCOMPARE(view()->model()->rowCount(), 4); // nothing before the button is pressed
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(view()->model()->rowCount(), 5, patienceMs);
        QTRY_VERIFY(allChecked());
        QCOMPARE(stored(QStringLiteral("张试例")).dossier.application.specialty, QStringLiteral("水利"));
        QCOMPARE(stored(QStringLiteral("张试例")).dossier.person.phone, QStringLiteral("13999000000"));
        QCOMPARE(stored(QStringLiteral("赵例四")).dossier.person.idNumber, number);
    }

    void pastesRows()
    {
        // In a field it is text that is pasted.
        QGuiApplication::clipboard()->setText(QStringLiteral("zhang"));
        auto *search = find<QLineEdit>("search");
        search->setFocus();
        QTest::keySequence(search, QKeySequence(QKeySequence::Paste));
        QCOMPARE(search->text(), QStringLiteral("zhang"));
        search->clear();
        QVERIFY(!find<QDialog>("importDialog"));
        QGuiApplication::clipboard()->setText(
            QStringLiteral("姓名\t身份证号\r\n钱试\t652829200203119016\r\n"));
        view()->setFocus();
        QTest::keySequence(view(), QKeySequence(QKeySequence::Paste));
        QTRY_VERIFY_WITH_TIMEOUT(find<QDialog>("importDialog"), patienceMs);
        QTest::keyClick(find<QDialog>("importDialog"), Qt::Key_Escape);
        QGuiApplication::clipboard()->setText(QStringLiteral("no table"));
        view()->setFocus();
        QTest::keySequence(view(), QKeySequence(QKeySequence::Paste));
        QVERIFY(find<QWidget>("messageBar")->isVisible());
    }

    void saysWhatCannotBeImported()
    {
        m_prompt->files = QStringList{makeFile(QStringLiteral("old.xls"), "no roster at all")};
        QTest::keySequence(view(), QKeySequence(QStringLiteral("Ctrl+I")));
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
        QVERIFY(!m_prompt->told.constFirst().text.isEmpty());
        QCOMPARE(view()->model()->rowCount(), 4);
    }

    void saysWhenItWasChangedElsewhere_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("phone");
        QTest::newRow("theirs") << 0 << QStringLiteral("13999000111");
        QTest::newRow("mine") << 1 << QStringLiteral("13999000222");
        QTest::newRow("not yet") << -1 << QStringLiteral("13999000111");
    }

    void saysWhenItWasChangedElsewhere()
    {
        QFETCH(int, answer);
        QFETCH(QString, phone);
        choose(QStringLiteral("张试例"));
        StoredDossier theirs = stored(QStringLiteral("张试例"));
        theirs.dossier.person.phone = QStringLiteral("13999000111");
        const auto work = [theirs](LibraryThread::Seat &seat) {
            return seat.library->save(theirs.dossier, theirs.revision, QStringLiteral("elsewhere"));
        };
        QVERIFY(workspace().thread().run(work).result().ok());
        type("person.phone", QStringLiteral("13999000222"));
        m_prompt->choices.append(answer < 0 ? std::nullopt : std::optional(answer));
        press(QKeySequence::Save);
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->asked.size(), 1, patienceMs);
        QVERIFY(m_prompt->asked.constFirst().text.contains(QStringLiteral("张试例")));
        if (answer >= 0) {
            QTRY_VERIFY_WITH_TIMEOUT(!panel()->isModified() && !workspace().isWriting(), patienceMs);
            QTRY_COMPARE(find<QLineEdit>("person.phone")->text(), phone);
        } else {
            QVERIFY(panel()->isModified());
            QCOMPARE(find<QLineEdit>("person.phone")->text(), QStringLiteral("13999000222"));
        }
        QCOMPARE(stored(QStringLiteral("张试例")).dossier.person.phone, phone);
    }

    void masksIdNumbers()
    {
        choose(QStringLiteral("张试例"));
        const QString number = samplePeople().at(0).idNumber;
        auto *edit = find<IdNumberEdit>("person.id");
        QCOMPARE(edit->text(), maskedIdNumber(number));
        QVERIFY(edit->isReadOnly());
        QTest::keyClicks(edit, QStringLiteral("123"));
        QCOMPARE(edit->number(), number);
        edit->findChild<QAction *>(QStringLiteral("eye"))->trigger();
        QCOMPARE(edit->text(), number);
        QVERIFY(!edit->isReadOnly());
        edit->findChild<QAction *>(QStringLiteral("eye"))->trigger();
        QCOMPARE(edit->text(), maskedIdNumber(number));
        QVERIFY(!panel()->isModified());
        choose(QStringLiteral("李试一"));
        QVERIFY(!edit->isRevealed());
    }

    void addsAndRemovesAnApplicant()
    {
        const QString number =
            QStringLiteral("65282919970707302") + idNumberCheckDigit(QStringLiteral("65282919970707302"));
        QTest::keySequence(view(), QKeySequence(QKeySequence::New));
        QTRY_VERIFY(find<QLineEdit>("person.name")->hasFocus());
        QTest::keyClicks(find<QLineEdit>("person.name"), QStringLiteral("Chen Shi"));
        QTest::keyClick(find<QLineEdit>("person.name"), Qt::Key_Return);
        QTRY_VERIFY(find<QLineEdit>("person.id")->hasFocus());
        QTest::keyClicks(find<QLineEdit>("person.id"), number);
        QCOMPARE(find<ChoiceEdit>("person.sex")->code<Sex>(), std::optional(Sex::Female));
        QCOMPARE(find<QLineEdit>("person.birth")->text(), QStringLiteral("1997-07-07"));
        saveByKey();
        QCOMPARE(view()->model()->rowCount(), 5);
        const Dossier added = stored(QStringLiteral("Chen Shi")).dossier;
        QCOMPARE(added.person.idNumber, number);
        QCOMPARE(added.person.birth.toText(), QStringLiteral("1997-07-07"));
        QCOMPARE(added.policyId, QStringLiteral("xj-bohu-2024"));

        QTest::keySequence(view(), QKeySequence(QStringLiteral("Ctrl+Del")));
        QTRY_COMPARE_WITH_TIMEOUT(view()->model()->rowCount(), 4, patienceMs);
        QVERIFY(!panel()->isOpen() || find<QLabel>("dossierName")->text() != QStringLiteral("Chen Shi"));
        QTRY_VERIFY(!workspace().isWriting());
        press(QKeySequence::Undo);
        QTRY_COMPARE_WITH_TIMEOUT(view()->model()->rowCount(), 5, patienceMs);
        QCOMPARE(stored(QStringLiteral("Chen Shi")).dossier.person.idNumber, number);
    }

    void refusesASecondPersonWithTheNumber()
    {
        QTest::keySequence(view(), QKeySequence(QKeySequence::New));
        QTRY_VERIFY(find<QLineEdit>("person.name")->hasFocus());
        QTest::keyClicks(find<QLineEdit>("person.name"), QStringLiteral("Twin"));
        QTest::keyClicks(find<QLineEdit>("person.id"), samplePeople().at(0).idNumber);
        press(QKeySequence::Save);
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
        QVERIFY(panel()->isModified());
        QCOMPARE(view()->model()->rowCount(), 4);
        QTest::mouseClick(find<QPushButton>("discardChanges"), Qt::LeftButton);
        QVERIFY(!panel()->isOpen());
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
        openWindow();
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
        openWindow();
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
        m_window->openLibrary(m_folder->filePath(QStringLiteral("nothing.chuding")));
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
        const QString target = m_folder->filePath(QStringLiteral("new.chuding"));
        path->selectAll();
        QTest::keyClicks(path, target);
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(workspace().path(), target, patienceMs);
        QVERIFY(QFile::exists(target + QStringLiteral("/library.sqlite")));
        QCOMPARE(workspace().info().unitName, QStringLiteral("Shili Station"));
        QCOMPARE(view()->model()->rowCount(), 0);
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

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
