// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window in a process of its own, for the crash tests: opens the library, types into the first applicant
// (or, with a third argument, into the first round) and goes on typing until it is killed.

#include "fake_prompt.h"
#include "ui/dossier/dossier_form.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/main_window.h"
#include "ui/pages/applicants_page.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTest>
#include <QToolButton>

using namespace chuding;

namespace {

constexpr int helperPatienceMs = 20'000;

void typeOver(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

int typeIntoRound(const MainWindow &window)
{
    const auto list = window.findChild<QListView *>(QStringLiteral("roundList"));
    const auto isListed = [list] { return list->model()->rowCount() > 0; };
    if (!QTest::qWaitFor(isListed, helperPatienceMs))
        return 4;
    QTest::mouseClick(window.findChild<QToolButton *>(QStringLiteral("rail.publicity")), Qt::LeftButton);
    list->setCurrentIndex(list->model()->index(0, 0));
    typeOver(window.findChild<QLineEdit *>(QStringLiteral("round.phone")), QStringLiteral("0996-6620077"));
    typeOver(window.findChild<QLineEdit *>(QStringLiteral("round.resultDate")), QStringLiteral("2024-13"));
    QTest::qWait(2000);
    auto *office = window.findChild<QLineEdit *>(QStringLiteral("round.office"));
    for (;;)
        QTest::keyClicks(office, QStringLiteral("x"), Qt::NoModifier, 50);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, arguments[2]);
    FakePrompt prompt;
    MainWindow window(prompt);
    window.show();
    window.openLibrary(arguments[1]);
    DossierPanel *panel = window.applicantsPage()->panel();
    if (!QTest::qWaitFor([panel] { return panel->isOpen(); }, helperPatienceMs))
        return 3;
    if (arguments.size() > 3)
        return typeIntoRound(window);
    auto *phone = qobject_cast<QLineEdit *>(panel->form()->editor(QStringLiteral("person.phone")));
    phone->selectAll();
    QTest::keyClicks(phone, QStringLiteral("13999000077"));
    auto *start = qobject_cast<QLineEdit *>(panel->form()->editor(QStringLiteral("work.start")));
    start->selectAll();
    QTest::keyClicks(start, QStringLiteral("2023-1"));
    QTest::keyClicks(start, QStringLiteral("3"));
    // A pause, so that there is a draft; then typing without end.
    QTest::qWait(2000);
    auto *merit = qobject_cast<QPlainTextEdit *>(panel->form()->editor(QStringLiteral("meritText")));
    for (;;)
        QTest::keyClicks(merit, QStringLiteral("x"), Qt::NoModifier, 50);
}
