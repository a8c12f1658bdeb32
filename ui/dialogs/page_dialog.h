// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scans/file_look.h"
#include "scans/page_assembly.h"
#include "ui/core/dialog.h"
#include "ui/core/prompt.h"
#include "ui/core/workspace.h"
#include "ui/dialogs/scan_reading.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTemporaryDir;
class QToolButton;

namespace chuding {

class CornerFrame;
class Job;
class JobBar;
class PageDrawer;
class PageStrip;

/// One paper that is put together from pages.
struct PageOrder
{
    QUuid dossier;
    QString person;
    AttachmentKind kind = AttachmentKind::Diploma;
    QStringList files;  ///< whose pages are there at the beginning
    QString name;       ///< of the paper's file so far, the only one of `files`; empty: as the first of them
    QString replaced{}; ///< SHA-256 of the attachment whose place it takes; empty: none
};

/// The pages of one paper: turned, deleted, put into order, taken from several files; photos of a sheet are
/// laid flat by four corners. Makes one PDF of them and attaches it; the files themselves stay as they are,
/// and what was attached before, or the pages come from, can be had back from the history.
class PageDialog final : public Dialog
{
    Q_OBJECT

public:
    /// Both must outlive it. Removes itself when it is closed.
    PageDialog(Workspace &workspace, Prompt &prompt, const PageOrder &order, QWidget *parent);
    ~PageDialog() override;
    /// Stops the writing; asks before changes are lost.
    void reject() override;

Q_SIGNALS:
    void stored(const QString &text);
    /// The files are to be attached as they are; the dialog is gone then.
    void plainRequested(const QStringList &files);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Page
    {
        int id = 0;
        PagePart part;
        QString name;
        bool isPicture = false;
        bool operator==(const Page &) const = default;
    };

    void build();
    QWidget *buildTools();
    QWidget *buildPage();
    void connectAll();
    QToolButton *addTool(const char *name, const char *icon, const QString &text, const QKeySequence &key);
    void openFiles(const QStringList &files, int row);
    void take(const QString &path, const FileOutline &file);
    void chooseFiles();
    void takeCorners(int id, const std::optional<PageCorners> &corners);
    /// A step that can be undone.
    void change(const QList<Page> &pages);
    void undo();
    void redo();
    void turn(int degrees);
    void move(int rows);
    void remove();
    void setFlat(bool flat);
    void reorder();
    void showPages();
    void showCurrent();
    void updateActions();
    void draw(const Page &page);
    [[nodiscard]] Page *current();
    [[nodiscard]] QList<PagePart> parts() const;
    /// As the user knows it: in the library it has another name.
    [[nodiscard]] QString fileName(const QString &path) const;
    [[nodiscard]] QList<FileForDossier> storedFiles(const QString &made) const;
    void start();
    void store(const Result<Assembly> &made);
    void finish(const Result<ScansAttached> &result, const QString &text);
    void stopJob();

    Workspace &m_workspace;
    Prompt &m_prompt;
    PageOrder m_order;
    std::unique_ptr<QTemporaryDir> m_folder;
    PageDrawer *m_drawer = nullptr;
    QList<Page> m_pages;
    QList<QList<Page>> m_undone;
    QList<QList<Page>> m_done;                ///< as it was before each step
    QList<std::pair<QString, int>> m_opening; ///< files, and the row before which their pages go; -1: the end
    int m_lastId = 0;
    Job *m_job = nullptr;
    PageStrip *m_strip = nullptr;
    CornerFrame *m_frame = nullptr;
    QLabel *m_result = nullptr;
    QLabel *m_hint = nullptr;
    QCheckBox *m_flat = nullptr;
    QToolButton *m_turnLeft = nullptr;
    QToolButton *m_turnRight = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_delete = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_plain = nullptr; ///< only for files that are not attached yet
    JobBar *m_bar = nullptr;
};

} // namespace chuding
