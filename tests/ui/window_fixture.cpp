// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "mouse_drop.h"

#include "ui/dossier/dossier_panel.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QUrl>

using namespace chuding;

void WindowFixture::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("chuding-test"));
    QCoreApplication::setApplicationName(QString::fromLatin1(metaObject()->className()));
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void WindowFixture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(at(QStringLiteral("data"))));
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, at(QStringLiteral("settings")));
    QSettings().clear();
    // What is seen in files comes when it comes; tests of that switch it on.
    QSettings().setValue(QStringLiteral("looksIntoScans"), false);
    m_prompt = std::make_unique<FakePrompt>();
}

void WindowFixture::initWithSample()
{
    WindowFixture::init();
    setOperatorName(QStringLiteral("李例"));
    QVERIFY(makeSampleLibrary(libraryPath()));
}

void WindowFixture::cleanup()
{
    m_window.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_prompt.reset();
    m_folder.reset();
}

QString WindowFixture::libraryPath() const
{
    return at(QStringLiteral("试例.chuding"));
}

QString WindowFixture::makeFile(const QString &name, const QByteArray &content) const
{
    QFile file(at(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                    : QString();
}

void WindowFixture::setOperatorName(const QString &name)
{
    QSettings().setValue(QStringLiteral("operatorName"), name);
}

void WindowFixture::showWindow()
{
    m_window = std::make_unique<MainWindow>(*m_prompt);
    if (m_size.isValid())
        m_window->resize(m_size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowFixture::openWindow(OpenMode mode)
{
    showWindow();
    openLibrary(libraryPath(), mode);
}

void WindowFixture::openLibrary(const QString &path, OpenMode mode)
{
    bool refreshed = false;
    const auto connection =
        connect(&workspace(), &Workspace::refreshed, this, [&refreshed] { refreshed = true; });
    m_window->openLibrary(path, mode);
    QTRY_VERIFY_WITH_TIMEOUT(refreshed && allChecked(), patienceMs);
    disconnect(connection);
}

void WindowFixture::openList(OpenMode mode)
{
    openWindow(mode);
    showPage("applicants");
    QTRY_VERIFY(view()->isVisible());
}

void WindowFixture::showPage(const char *name) const
{
    QTest::mouseClick(find<QToolButton>(QStringLiteral("rail.") + QString::fromLatin1(name)), Qt::LeftButton);
}

bool WindowFixture::allChecked() const
{
    for (const ApplicantRow &row : applicants()->rows()) {
        if (!row.summary)
            return false;
    }
    return workspace().isOpen();
}

void WindowFixture::settle() const
{
    QTRY_VERIFY_WITH_TIMEOUT(allChecked() && !workspace().isWriting(), patienceMs);
}

void WindowFixture::waitForStep(int undoIndex) const
{
    QTRY_VERIFY_WITH_TIMEOUT(
        !workspace().isWriting() && workspace().undoStack()->index() == undoIndex, patienceMs);
}

QModelIndex WindowFixture::indexOf(const QString &name) const
{
    for (int row = 0; row < shown(); ++row) {
        const QModelIndex index = view()->model()->index(row, 0);
        if (index.data().toString().startsWith(name))
            return index;
    }
    return {};
}

QPoint WindowFixture::placeOf(int row) const
{
    return view()->visualRect(view()->model()->index(row, 0)).center();
}

QUuid WindowFixture::idOf(const QString &name) const
{
    for (const ApplicantRow &row : applicants()->rows()) {
        if (row.dossier.name == name)
            return row.dossier.id;
    }
    return {};
}

void WindowFixture::choose(const QString &name) const
{
    const QModelIndex index = indexOf(name);
    QVERIFY2(index.isValid(), qPrintable(name));
    const QString text = index.data().toString();
    const QUuid id = index.data(ApplicantListModel::IdRole).toUuid();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(index).center());
    QTRY_VERIFY_WITH_TIMEOUT(panel()->isOpen() && panel()->id() == id, patienceMs);
    QTRY_COMPARE(find<QLabel>("dossierName")->text(), text);
}

void WindowFixture::chooseRows(int first, int last) const
{
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, placeOf(first));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::ShiftModifier, placeOf(last));
    QCOMPARE(m_window->applicantsPage()->chosenIds().size(), last - first + 1);
}

void WindowFixture::press(const QString &button) const
{
    auto *found = find<QPushButton>(button);
    QVERIFY2(found, qPrintable(button));
    QTRY_VERIFY_WITH_TIMEOUT(found->isEnabled(), patienceMs);
    QTest::mouseClick(found, Qt::LeftButton);
}

void WindowFixture::trigger(const QString &command) const
{
    auto *action = find<QAction>(command);
    QVERIFY2(action && action->isEnabled(), qPrintable(command));
    action->trigger();
}

void WindowFixture::type(const QString &field, const QString &text) const
{
    typeIn(m_window.get(), field, text);
}

void WindowFixture::typeIn(const QWidget *where, const QString &field, const QString &text)
{
    auto *edit = findIn<QLineEdit>(where, field);
    QVERIFY2(edit, qPrintable(field));
    QTest::mouseClick(edit, Qt::LeftButton);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void WindowFixture::keys(const QKeySequence &sequence) const
{
    QWidget *focus = QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get();
    QTest::keySequence(focus, sequence);
}

void WindowFixture::pressKeys(const QKeySequence &sequence) const
{
    activate(m_window.get());
    QTest::keySequence(m_window.get(), sequence);
}

void WindowFixture::pressInList(const QKeySequence &sequence) const
{
    activate(m_window.get());
    view()->setFocus();
    QTest::keySequence(view(), sequence);
}

void WindowFixture::activate(QWidget *window)
{
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTRY_COMPARE(QApplication::activeWindow(), window); // a dialog counts as active with its parent above
}

void WindowFixture::compose(QWidget *field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
}

bool WindowFixture::dropFiles(QWidget *target, const QPoint &place, const QStringList &paths)
{
    return mouseDrop(target, place, paths);
}

bool WindowFixture::saveShownPaper() const
{
    auto *save = find<QPushButton>("saveThis");
    if (!save || !QTest::qWaitFor([save] { return save->isEnabled(); }, patienceMs))
        return false;
    QTest::mouseClick(save, Qt::LeftButton);
    return true;
}

PublicityPage *WindowFixture::roundsPage() const
{
    return m_window->findChild<PublicityPage *>();
}

void WindowFixture::makeRound() const
{
    pressKeys(QKeySequence(QStringLiteral("Ctrl+Shift+N")));
    QTRY_VERIFY_WITH_TIMEOUT(!roundsPage()->currentRound().isNull(), patienceMs);
    settle();
}

StoredDossier WindowFixture::stored(const QString &name) const
{
    const auto result =
        fromLibrary([id = idOf(name)](const Library &library) { return library.dossier(id); });
    return result ? *result : StoredDossier();
}

QList<PublicityRound> WindowFixture::storedRounds() const
{
    QList<PublicityRound> rounds;
    const auto stored = fromLibrary([](const Library &library) { return library.rounds(); });
    for (const StoredRound &round : stored ? *stored : QList<StoredRound>())
        rounds.append(round.round);
    return rounds;
}
