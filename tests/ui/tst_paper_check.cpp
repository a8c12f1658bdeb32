// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/dossier_hash.h"
#include "policy/policy.h"
#include "submission/submission.h"
#include "test_case.h"
#include "ui/dialogs/paper_check_dialog.h"
#include "ui/dossier/dossier_panel.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace chuding;
using namespace Qt::StringLiterals;

/// The code of a paper by the keyboard, as a person and as a hand scanner types it.
class TestPaperCheck final : public WindowFixture
{
    Q_OBJECT

private:
    const QString m_person = u"张试例"_s;

    [[nodiscard]] PaperCheckDialog *dialog() const { return m_window->findChild<PaperCheckDialog *>(); }
    [[nodiscard]] QLineEdit *code() const { return findIn<QLineEdit>(dialog(), u"paperCode"_s); }
    [[nodiscard]] QString verdict() const { return findIn<QLabel>(dialog(), u"paperVerdict"_s)->text(); }
    [[nodiscard]] QString reason() const { return findIn<QLabel>(dialog(), u"paperReason"_s)->text(); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return findIn<QPushButton>(dialog(), QString::fromLatin1(name));
    }
    [[nodiscard]] PaperCode codeOf(const QString &name) const
    {
        const Dossier dossier = stored(name).dossier;
        return PaperCode::of(dossier.id, dossierSha256(dossier));
    }

    void openDialog()
    {
        pressKeys(QKeySequence(u"Ctrl+Shift+K"_s));
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QTRY_VERIFY(code()->hasFocus());
    }
    /// Without a click first: a scanner only types.
    void scan(const QString &text)
    {
        QTest::keyClicks(code(), text);
        QTest::keyClick(code(), Qt::Key_Return);
    }

    /// Of everybody in the library, which must not be open.
    [[nodiscard]] QString makePackage()
    {
        const Result<Policy> policy = PolicyCatalog().load(u"xj-bohu-2024"_s);
        const WorkingCalendar calendar = bundledCalendar();
        const Passphrase passphrase(u"eins zwei drei"_s);
        const QString key = at(u"key.p12"_s);
        const auto library = Library::open(libraryPath(), OpenMode::ReadWrite);
        if (!policy || !library || !createKey(key, {u"博湖县试例中学"_s, u"李例"_s, 5}, passphrase))
            return {};
        const Result<Signer> signer = Signer::load(key, passphrase);
        if (!signer)
            return {};
        ExportRequest request;
        request.policy = &*policy;
        request.calendar = &calendar;
        request.overrideReason = u"test"_s;
        request.operatorName = u"李例"_s;
        request.folder = at(u"packages"_s);
        request.forms.clear();
        const Result<ExportReport> report = exportSubmission(**library, *signer, request);
        return report ? report->path : QString();
    }
    void choosePackage(const QString &path)
    {
        m_prompt->files = {path};
        QTest::mouseClick(button("choosePackage"), Qt::LeftButton);
        auto *note = findIn<QLabel>(dialog(), u"packageNote"_s);
        QTRY_VERIFY_WITH_TIMEOUT(note->text().contains(QFileInfo(path).fileName()), patienceMs);
        QVERIFY(findIn<QRadioButton>(dialog(), u"inPackage"_s)->isChecked());
        activate(dialog());
        QTRY_VERIFY(code()->hasFocus());
    }

private Q_SLOTS:
    void init() { initWithSample(); }

    void commandListHasIt()
    {
        openWindow();
        keys("Ctrl+K");
        QTRY_VERIFY(find<QLineEdit>("commandSearch"));
        auto *search = find<QLineEdit>("commandSearch");
        QTest::keyClicks(search, u"paper's code"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QVERIFY(!code()->accessibleName().isEmpty() || dialog()->findChild<QLabel *>());
        QTest::keyClick(code(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }

    void scannerTypesOneAfterTheOther()
    {
        openWindow();
        openDialog();
        QVERIFY(!button("checkPaper")->isEnabled());
        scan(scannedText(codeOf(m_person)));
        QTRY_COMPARE(verdict(), u"Same as the dossier"_s);
        QVERIFY2(reason().contains(m_person), qPrintable(reason()));
        // The next one takes its place, without touching the mouse.
        QVERIFY(code()->hasFocus());
        scan(typedText(codeOf(u"李试一"_s)).toLower());
        QTRY_VERIFY(reason().contains(u"李试一"_s));
        QCOMPARE(verdict(), u"Same as the dossier"_s);
        QVERIFY(dialog()->isVisible());
    }

    void wrongCodes()
    {
        openWindow();
        openDialog();
        QString wrong = typedText(codeOf(m_person));
        wrong[2] = wrong[2] == u'7' ? u'8' : u'7';
        scan(wrong);
        QTRY_COMPARE(verdict(), u"The code is mistyped"_s);
        QVERIFY(!button("openChecked")->isEnabled());
        // While something else is typed nothing is said any more.
        QTest::keyClick(code(), Qt::Key_End);
        QTest::keyClick(code(), Qt::Key_Backspace);
        QCOMPARE(verdict(), QString());
        code()->selectAll();
        const PaperCode stranger = PaperCode::of(QUuid::createUuid(), QString(64, u'b'));
        scan(typedText(stranger));
        QTRY_COMPARE(verdict(), u"No such dossier"_s);
        // As an input method commits it.
        code()->selectAll();
        QString wide;
        for (const QChar c : typedText(codeOf(m_person)))
            wide += c == u' ' ? QChar(u'\u3000') : QChar(c.unicode() + 0xFEE0);
        compose(code(), wide);
        QTest::keyClick(code(), Qt::Key_Return);
        QTRY_COMPARE(verdict(), u"Same as the dossier"_s);
    }

    void changedDossierIsOpened()
    {
        openList();
        const QString printed = typedText(codeOf(m_person));
        choose(m_person);
        type("person.phone", u"13999000111"_s);
        pressKeys(QKeySequence(u"Ctrl+S"_s));
        waitForStep(1);
        choose(u"李试一"_s);
        openDialog();
        scan(printed);
        QTRY_COMPARE(verdict(), u"The dossier has changed since"_s);
        QVERIFY2(reason().contains(u"revision 1 ("_s) && reason().contains(u"revision 2 ("_s),
            qPrintable(reason()));
        QVERIFY(button("openChecked")->isEnabled());
        QTest::mouseClick(button("openChecked"), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(panel()->id(), idOf(m_person));
    }

    void packageIsVerifiedFirst()
    {
        const QString package = makePackage();
        QVERIFY(!package.isEmpty());
        openWindow();
        openDialog();
        choosePackage(package);
        scan(scannedText(codeOf(m_person)));
        QTRY_COMPARE(verdict(), u"Same as the dossier"_s);
        QVERIFY(reason().contains(u"package"_s));
        // The other source is chosen by its key.
        QTest::mouseClick(findIn<QRadioButton>(dialog(), u"inLibrary"_s), Qt::LeftButton, {}, {8, 8});
        QCOMPARE(verdict(), QString());
        QVERIFY(button("checkPaper")->isEnabled());
    }

    void changedPackageIsRefused()
    {
        const QString package = makePackage();
        QFile file(package);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        const QByteArray middle = file.read(1);
        file.seek(file.size() / 2);
        file.write(QByteArray(1, static_cast<char>(middle[0] ^ 1)));
        file.close();
        showWindow();
        openDialog(); // no library is open: then only a package will do
        QVERIFY(!findIn<QRadioButton>(dialog(), u"inLibrary"_s)->isEnabled());
        choosePackage(package);
        QTest::keyClicks(code(), u"1234"_s);
        QVERIFY(!button("checkPaper")->isEnabled());
        QTest::keyClick(code(), Qt::Key_Return);
        QCOMPARE(verdict(), QString());
    }
};

TEST_CASE(QApplication, TestPaperCheck)
#include "tst_paper_check.moc"
