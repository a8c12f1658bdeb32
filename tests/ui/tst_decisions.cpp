// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A department decides about people whom a unit has handed in: taken in with or without their papers,
// confirmed, returned, signed, written.
#include "sample_library.h"
#include "sample_package.h"
#include "submission/signer.h"
#include "submission/trust.h"
#include "submission/verifier.h"
#include "test_case.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTreeWidget>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {
const QString passphrase = u"a long enough phrase"_s;
const QString office = u"博湖县试例教育局"_s;
/// Of the sample people one has no authority above the unit.
constexpr int handedIn = 3;
} // namespace

class TestDecisions final : public WindowFixture
{
    Q_OBJECT

private:
    QString m_package;

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return findIn<Widget>(WindowFixture::find<QWidget>("receptionPage"), QString::fromLatin1(name));
    }
    void click(const char *name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    [[nodiscard]] QString message() const { return WindowFixture::find<MessageBar>("messageBar")->text(); }
    [[nodiscard]] QTreeWidget *list() const { return find<QTreeWidget>("decisionList"); }
    void openTab(int tab)
    {
        auto *tabs = find<QTabBar>("receptionTabs");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
    }

    void takeIn(bool withPapers)
    {
        m_prompt->files = {m_package};
        click("openPackages");
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("takeIn")->isEnabled(), patienceMs);
        auto *papers = find<QCheckBox>("recordHandedIn");
        QVERIFY(papers->isVisible() && papers->isChecked());
        QVERIFY2(papers->text().contains(u"提交主管局"_s), qPrintable(papers->text()));
        if (!withPapers)
            QTest::mouseClick(papers, Qt::LeftButton, {}, QPoint(10, papers->height() / 2));
        click("takeIn");
        QTRY_COMPARE_WITH_TIMEOUT(applicants()->rowCount(), 4, patienceMs);
        settle();
    }
    [[nodiscard]] QTreeWidgetItem *rowOf(const QString &name) const
    {
        const QList<QTreeWidgetItem *> found = list()->findItems(name, Qt::MatchExactly, 0);
        return found.size() == 1 ? found.constFirst() : nullptr;
    }
    void select(const QStringList &names)
    {
        list()->clearSelection();
        for (const QString &name : names) {
            QVERIFY(rowOf(name));
            rowOf(name)->setSelected(true);
        }
    }
    [[nodiscard]] DossierEvent lastEvent(const QString &name) const
    {
        return stored(name).dossier.events.last().event;
    }

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        setOperatorName(u"王例"_s);
        LibraryInfo info = sampleInfo();
        info.unitName = office;
        info.role = OfficeRole::Department;
        info.demonstrationMoment = Moment(QDate(2024, 10, 28), QTime(15, 0));
        const auto library = Library::create(libraryPath(), info);
        QVERIFY(library.ok());
        m_package = makeReadyPackage(at(u"."_s), passphrase);
        QVERIFY(!m_package.isEmpty());
        const auto signer = Signer::load(at(u"key.p12"_s), Passphrase(passphrase));
        QVERIFY(signer.ok());
        const CertificateInfo certificate = signer->certificate();
        QVERIFY(addTrust(**library, {certificate, sampleInfo().unitName, {}, OfficeRole::Employer,
                                        certificate.fingerprint(), u"与登记表一致"_s})
                    .ok());
    }

    void confirmsWhoCameWithPapers()
    {
        openWindow();
        showPage("import");
        takeIn(true);
        QVERIFY2(message().contains(u"recorded for %1"_s.arg(handedIn)), qPrintable(message()));
        QVERIFY2(message().contains(u"not recorded for 王例三"_s), qPrintable(message()));
        openTab(1);
        QTRY_COMPARE(list()->topLevelItemCount(), 4);
        // One of them was not handed in to a department: he can go back, not on.
        select({u"王例三"_s});
        QVERIFY(!find<QPushButton>("confirmChosen")->isEnabled());
        QVERIFY(find<QPushButton>("returnChosen")->isEnabled());
        QVERIFY2(find<QLabel>("decisionHint")->text().contains(u"王例三"_s),
            qPrintable(find<QLabel>("decisionHint")->text()));
        QStringList others;
        for (const SamplePerson &person : samplePeople()) {
            if (person.name != u"王例三")
                others.append(person.name);
        }
        select(others);
        QVERIFY(find<QPushButton>("confirmChosen")->isEnabled());
        click("confirmChosen");
        QCOMPARE(rowOf(others.constFirst())->text(5), u"通过"_s);

        const QString key = at(u"office.p12"_s);
        QVERIFY(createKey(key, {office, u"王例"_s}, Passphrase(passphrase)).ok());
        typeIn(list()->parentWidget(), u"keyPath"_s, key);
        typeIn(list()->parentWidget(), u"passphrase"_s, passphrase);
        typeIn(list()->parentWidget(), u"folder"_s, at(u"decisions"_s));
        QTRY_VERIFY(find<QPushButton>("writeDecisions")->isEnabled());
        click("writeDecisions");
        const QDir folder(at(u"decisions"_s));
        QTRY_COMPARE_WITH_TIMEOUT(folder.entryList({u"*.zip"_s}, QDir::Files).size(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace().isWriting(), patienceMs);
        QVERIFY2(m_prompt->told.isEmpty(), qPrintable(m_prompt->told.value(0).text));
        const auto verified =
            verifyPackage(folder.filePath(folder.entryList({u"*.zip"_s}, QDir::Files).constFirst()), {});
        QVERIFY(verified.ok());
        QCOMPARE(verified->document->kind, PackageKind::Decision);
        QCOMPARE(verified->document->decisions.size(), handedIn);
        QTRY_COMPARE(lastEvent(others.constFirst()), DossierEvent::DepartmentConfirmed);
        QCOMPARE(lastEvent(u"王例三"_s), DossierEvent::Reviewed);
    }

    void whoCameWithoutPapersWaits()
    {
        openWindow();
        showPage("import");
        takeIn(false);
        QVERIFY2(!message().contains(u"recorded"_s), qPrintable(message()));
        openTab(1);
        QTRY_COMPARE(list()->topLevelItemCount(), 4);
        for (const SamplePerson &person : samplePeople()) {
            select({person.name});
            QVERIFY(!find<QPushButton>("confirmChosen")->isEnabled());
            QVERIFY(!find<QPushButton>("confirmChosen")->toolTip().isEmpty());
            QCOMPARE(lastEvent(person.name), DossierEvent::Reviewed);
        }
    }
};

TEST_CASE(QApplication, TestDecisions)
#include "tst_decisions.moc"
