// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fake_prompt.h"
#include "sample_library.h"
#include "ui/main_window.h"
#include "ui/pages/applicants_page.h"
#include "ui/pages/publicity_page.h"
#include "ui/widgets/applicant_view.h"

#include <QKeySequence>
#include <QTemporaryDir>
#include <QTest>

constexpr int patienceMs = 20'000;

/// A test of the window: before each function a temporary folder, a prompt that answers for the user and
/// empty settings of its own; afterwards all of it goes. What is asked of the window goes through real
/// events.
class WindowFixture : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<chuding::MainWindow> m_window;
    QSize m_size; ///< of the window; invalid: its own

    /// In the temporary folder.
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString libraryPath() const;
    /// Its path; empty when that failed.
    [[nodiscard]] QString makeFile(const QString &name, const QByteArray &content) const;
    static void setOperatorName(const QString &name);
    /// Instead of `init`: with the sample library and a clerk whose name is known.
    void initWithSample();

    void showWindow();
    /// Shows the window, opens the library and waits until everybody in it is checked.
    void openWindow(chuding::OpenMode mode = chuding::OpenMode::ReadWrite);
    void openLibrary(const QString &path, chuding::OpenMode mode = chuding::OpenMode::ReadWrite);
    /// The same, then the page 申报人员.
    void openList(chuding::OpenMode mode = chuding::OpenMode::ReadWrite);
    /// By a click on the rail.
    void showPage(const char *name) const;

    [[nodiscard]] chuding::Workspace &workspace() const { return m_window->workspace(); }
    [[nodiscard]] const chuding::ApplicantListModel *applicants() const { return workspace().applicants(); }
    [[nodiscard]] chuding::ApplicantView *view() const { return m_window->applicantsPage()->view(); }
    [[nodiscard]] chuding::DossierPanel *panel() const { return m_window->applicantsPage()->panel(); }
    /// Rows of the list.
    [[nodiscard]] int shown() const { return view()->model()->rowCount(); }
    [[nodiscard]] bool allChecked() const;
    /// Until nothing is being written and everybody is checked.
    void settle() const;
    /// Until that many steps can be undone.
    void waitForStep(int undoIndex) const;

    template <typename Widget>
    [[nodiscard]] static Widget *findIn(const QObject *where, const QString &name)
    {
        return where->findChild<Widget *>(name);
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return findIn<Widget>(m_window.get(), name);
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return find<Widget>(QString::fromLatin1(name));
    }

    /// Whose shown name begins so.
    [[nodiscard]] QModelIndex indexOf(const QString &name) const;
    [[nodiscard]] QPoint placeOf(int row) const;
    [[nodiscard]] QUuid idOf(const QString &name) const;
    /// By the mouse, until that dossier is open beside the list.
    void choose(const QString &name) const;
    /// By the mouse, the last one with Shift.
    void chooseRows(int first, int last) const;

    void press(const QString &button) const;
    void press(const char *button) const { press(QString::fromLatin1(button)); }
    void trigger(const QString &command) const;
    void trigger(const char *command) const { trigger(QString::fromLatin1(command)); }
    void type(const QString &field, const QString &text) const;
    void type(const char *field, const QString &text) const { type(QString::fromLatin1(field), text); }
    static void typeIn(const QWidget *where, const QString &field, const QString &text);
    /// Where the keyboard is.
    void keys(const QKeySequence &sequence) const;
    void keys(const char *sequence) const { keys(QKeySequence(QString::fromLatin1(sequence))); }
    /// In the window itself, where no text is edited.
    void pressKeys(const QKeySequence &sequence) const;
    /// In the list; the search field would keep undo to itself.
    void pressInList(const QKeySequence &sequence) const;
    /// No window manager does it here.
    static void activate(QWidget *window);
    /// As an input method commits it.
    static void compose(QWidget *field, const QString &text);
    /// False: they are not taken.
    [[nodiscard]] static bool dropFiles(QWidget *target, const QPoint &place, const QStringList &paths);

    /// By the button of the dialog that shows a paper, which stays open. False: there is no such dialog.
    [[nodiscard]] bool saveShownPaper() const;

    [[nodiscard]] chuding::PublicityPage *roundsPage() const;
    /// A new one before applying, by the keys; it is open then.
    void makeRound() const;

    /// On the library's thread.
    template <typename Work>
    [[nodiscard]] auto fromLibrary(Work work) const
    {
        return workspace()
            .thread()
            .run([work](chuding::LibraryThread::Seat &seat) { return work(*seat.library); })
            .result();
    }
    [[nodiscard]] chuding::StoredDossier stored(const QString &name) const;
    [[nodiscard]] QList<chuding::PublicityRound> storedRounds() const;

protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
};
