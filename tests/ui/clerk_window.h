// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fake_prompt.h"
#include "mouse_drop.h"
#include "sample_library.h"
#include "ui/dossier/attachment_section.h"
#include "ui/dossier/attachment_view.h"
#include "ui/dossier/dossier_form.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/main_window.h"
#include "ui/pages/applicants_page.h"
#include "ui/widgets/applicant_view.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

/// The window over a library of the sample people in a temporary folder, as a clumsy clerk uses it.
class ClerkWindow
{
public:
    static constexpr int patienceMs = 10'000;

    static void prepare(const QString &name)
    {
        QCoreApplication::setOrganizationName(QStringLiteral("chuding-test"));
        QCoreApplication::setApplicationName(name);
        QSettings::setDefaultFormat(QSettings::IniFormat);
    }

    ClerkWindow()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.filePath(QStringLiteral("data"))));
        QSettings::setPath(
            QSettings::IniFormat, QSettings::UserScope, folder.filePath(QStringLiteral("settings")));
        QSettings().clear();
        window = std::make_unique<chuding::MainWindow>(prompt);
        window->resize(1500, 900);
        window->show();
    }

    [[nodiscard]] QString at(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QString libraryPath() const { return at(QStringLiteral("试例.chuding")); }
    [[nodiscard]] chuding::Workspace &workspace() const { return window->workspace(); }
    [[nodiscard]] chuding::ApplicantsPage *page() const { return window->applicantsPage(); }
    [[nodiscard]] chuding::ApplicantView *list() const { return page()->view(); }

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QString::fromLatin1(name));
    }

    /// Makes the library and opens it at the list.
    [[nodiscard]] bool open()
    {
        if (!QTest::qWaitForWindowActive(window.get()) || !makeSampleLibrary(libraryPath()))
            return false;
        window->openLibrary(libraryPath());
        return QTest::qWaitFor([this] { return page()->panel()->isOpen(); }, patienceMs) && showList();
    }
    [[nodiscard]] bool showList()
    {
        window->findChild<QAction *>(QStringLiteral("page.applicants"))->trigger();
        return list()->isVisible();
    }

    [[nodiscard]] QModelIndex indexOf(const QString &name) const
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            if (index.data().toString().startsWith(name))
                return index;
        }
        return {};
    }
    [[nodiscard]] QUuid idOf(const QString &name) const
    {
        return indexOf(name).data(chuding::ApplicantListModel::IdRole).toUuid();
    }
    void click(const QString &name, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(
            list()->viewport(), Qt::LeftButton, modifiers, list()->visualRect(indexOf(name)).center());
    }
    [[nodiscard]] bool choose(const QString &name)
    {
        click(name);
        return QTest::qWaitFor(
            [&] { return page()->panel()->isOpen() && page()->panel()->id() == idOf(name); }, patienceMs);
    }

    [[nodiscard]] chuding::Dossier stored(const QString &name) const
    {
        const auto work = [id = idOf(name)](
                              chuding::LibraryThread::Seat &seat) { return seat.library->dossier(id); };
        const auto result = workspace().thread().run(work).result();
        return result ? result->dossier : chuding::Dossier();
    }
    [[nodiscard]] QList<chuding::AuditEntry> log() const
    {
        const auto work = [](chuding::LibraryThread::Seat &seat) { return seat.library->auditLog(); };
        const auto result = workspace().thread().run(work).result();
        return result ? *result : QList<chuding::AuditEntry>();
    }
    /// Everything under the store of files, with its size.
    [[nodiscard]] QStringList storedFiles() const
    {
        QStringList files;
        QDirIterator all(libraryPath() + QStringLiteral("/files"),
            QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            all.next();
            files.append(all.filePath() + QLatin1Char(' ') + QString::number(all.fileInfo().size()));
        }
        files.sort();
        return files;
    }

    [[nodiscard]] QString makeFile(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(at(name)).absolutePath());
        QFile file(at(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? at(name)
                                                                                        : QString();
    }
    /// Of so many zeros, which take no room.
    [[nodiscard]] QString makeHugeFile(const QString &name, qint64 bytes) const
    {
        QDir().mkpath(QFileInfo(at(name)).absolutePath());
        QFile file(at(name));
        return file.open(QIODevice::WriteOnly) && file.resize(bytes) ? at(name) : QString();
    }

    bool dropOnSlot(chuding::AttachmentKind kind, const QStringList &paths)
    {
        page()->panel()->form()->setCurrentIndex(chuding::DossierForm::Attachments);
        auto *slots_ = page()->panel()->form()->attachments()->view();
        for (int row = 0; row < slots_->model()->rowCount(); ++row) {
            const QModelIndex index = slots_->model()->index(row, 0);
            if (chuding::AttachmentView::kindOf(index) != kind)
                continue;
            slots_->scrollTo(index);
            return mouseDrop(slots_->viewport(), slots_->visualRect(index).center(), paths);
        }
        return false;
    }

    QTemporaryDir folder;
    FakePrompt prompt;
    std::unique_ptr<chuding::MainWindow> window; ///< goes first
};
