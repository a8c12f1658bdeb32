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

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace chuding;

/// Works on dossiers as a clerk does, from the first letter to the roster; looks at widgets and library
/// alike.
class TestClerk final : public WindowFixture
{
    Q_OBJECT

private:
    void showTab(DossierForm::Section section) { find<DossierForm>("dossierForm")->setCurrentIndex(section); }

    void chooseEntry(const char *key, const QString &entry)
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

    void saveByKey()
    {
        keys(QKeySequence::Save);
        QTRY_VERIFY_WITH_TIMEOUT(!panel()->isModified() && !workspace().isWriting(), patienceMs);
    }

    /// What is attached as a file, not only declared.
    [[nodiscard]] QList<Attachment> filesOf(const QString &name) const
    {
        QList<Attachment> files = stored(name).dossier.attachments;
        files.removeIf([](const Attachment &attachment) { return attachment.sha256.isEmpty(); });
        return files;
    }

private Q_SLOTS:
    void init()
    {
        initWithSample();
        openList();
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
        keys(QKeySequence::Undo);
        QTRY_COMPARE(find<QLineEdit>("post.name")->text(), QStringLiteral("教师"));
        QVERIFY(stored(QStringLiteral("张试例")).dossier == before);
        QTest::keySequence(view(), QKeySequence(QStringLiteral("Ctrl+Y")));
        QTRY_COMPARE(find<QLineEdit>("post.name")->text(), QStringLiteral("Teacher"));
        QVERIFY(stored(QStringLiteral("张试例")).dossier == after);
        QTRY_VERIFY(!workspace().isWriting());
        keys(QKeySequence::Undo);
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
        keys(QKeySequence::Save);
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
        chooseEntry("mandarin.level", QStringLiteral("二级乙等"));
        QTRY_VERIFY(find<FindingCard>(card));
        showTab(DossierForm::Basics);
        QTest::mouseClick(find<FindingCard>(card), Qt::LeftButton);
        QTRY_VERIFY(find<ChoiceEdit>("mandarin.level")->hasFocus());
        QCOMPARE(find<DossierForm>("dossierForm")->currentIndex(), int(DossierForm::Language));
        chooseEntry("mandarin.level", QStringLiteral("二级甲等"));
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
        QVERIFY(dropFiles(
            view()->viewport(), view()->visualRect(indexOf(QStringLiteral("张试例"))).center(), {scan}));
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
        QVERIFY(dropFiles(panel(), panel()->rect().center(), {scan}));
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
        QCOMPARE(shown(), 4); // nothing before the button is pressed
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 5, patienceMs);
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
        QCOMPARE(shown(), 4);
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
        keys(QKeySequence::Save);
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
        QCOMPARE(shown(), 5);
        const Dossier added = stored(QStringLiteral("Chen Shi")).dossier;
        QCOMPARE(added.person.idNumber, number);
        QCOMPARE(added.person.birth.toText(), QStringLiteral("1997-07-07"));
        QCOMPARE(added.policyId, QStringLiteral("xj-bohu-2024"));

        QTest::keySequence(view(), QKeySequence(QStringLiteral("Ctrl+Del")));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 4, patienceMs);
        QVERIFY(!panel()->isOpen() || find<QLabel>("dossierName")->text() != QStringLiteral("Chen Shi"));
        QTRY_VERIFY(!workspace().isWriting());
        keys(QKeySequence::Undo);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 5, patienceMs);
        QCOMPARE(stored(QStringLiteral("Chen Shi")).dossier.person.idNumber, number);
    }

    void refusesASecondPersonWithTheNumber()
    {
        QTest::keySequence(view(), QKeySequence(QKeySequence::New));
        QTRY_VERIFY(find<QLineEdit>("person.name")->hasFocus());
        QTest::keyClicks(find<QLineEdit>("person.name"), QStringLiteral("Twin"));
        QTest::keyClicks(find<QLineEdit>("person.id"), samplePeople().at(0).idNumber);
        keys(QKeySequence::Save);
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
        QVERIFY(panel()->isModified());
        QCOMPARE(shown(), 4);
        QTest::mouseClick(find<QPushButton>("discardChanges"), Qt::LeftButton);
        QVERIFY(!panel()->isOpen());
    }
};

TEST_CASE(QApplication, TestClerk)
#include "tst_clerk.moc"
