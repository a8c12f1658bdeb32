// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/library_thread.h"
#include "ui/core/thumbnails.h"
#include "ui/models/attachment_slot_model.h"

#include <QPointer>
#include <QWidget>

class QDialog;
class QLabel;
class QSplitter;
class QToolButton;

namespace chuding {

class AttachmentView;
class ScanPreview;
struct FileLook;

/// The papers of one dossier: a checklist of the slots that this applicant needs, and beside it the chosen
/// file. The preview folds away where there is no room; Enter shows it large. Changes nothing itself.
class AttachmentSection final : public QWidget
{
    Q_OBJECT

public:
    /// Finds the stored file of an attachment and replies on the GUI thread.
    using FileFinder = std::function<void(const Attachment &, QObject *context, Reply<Result<QString>>)>;

    /// What was seen in a file; nothing when nobody has looked into it yet. Replies on the GUI thread.
    using LookFinder =
        std::function<void(const QString &sha256, QObject *context, Reply<std::optional<FileLook>>)>;

    explicit AttachmentSection(QWidget *parent = nullptr);
    ~AttachmentSection() override;
    void setFileFinder(const FileFinder &finder) { m_finder = finder; }
    void setLookFinder(const LookFinder &finder) { m_lookFinder = finder; }
    /// Somebody has looked into files.
    void refreshLooks();
    void showDossier(
        const Dossier &dossier, const QList<AttachmentSlot> &slotList, const QList<Finding> &findings);
    void setReadOnly(bool readOnly);
    /// Chooses the first slot that lacks what is required; the present one stays when there is none.
    void goToMissing();
    [[nodiscard]] AttachmentView *view() const { return m_view; }
    [[nodiscard]] ScanPreview *preview() const { return m_preview; }

Q_SIGNALS:
    /// Nothing: any slot, to be asked for.
    void addRequested(std::optional<chuding::AttachmentKind> kind);
    /// Dropped on a slot, or beside all.
    void filesDropped(std::optional<chuding::AttachmentKind> kind, const QStringList &files);
    /// In the program that the system has for it.
    void openRequested(int index);
    void removeRequested(int index);
    void moveRequested(int index, chuding::AttachmentKind kind);
    void printRequested(int index);
    /// To be turned, left out, put into another order.
    void pagesRequested(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildList();
    void connectView();
    void fold();
    void updateButtons();
    void updateSummary();
    void onCurrentChanged();
    void choose(const QModelIndex &index);
    void showMenu(const QModelIndex &index, const QPoint &place);
    void loadThumbnails();
    void showFile(int attachment);
    void showLarge();
    void showIn(ScanPreview *preview, const Attachment &attachment);
    void showLookIn(ScanPreview *preview);
    /// The file of the row, or the first of a slot's; -1: there is none.
    [[nodiscard]] int currentFile() const;
    [[nodiscard]] bool isStored(int attachment) const;
    /// Stored, and its pages can be read here.
    [[nodiscard]] bool hasPages(int attachment) const;
    /// Whether they can be put together anew: the photo of the applicant is cut otherwise.
    [[nodiscard]] bool canBeArranged(int attachment) const;

    Thumbnails m_thumbnails;
    AttachmentSlotModel m_model;
    FileFinder m_finder;
    LookFinder m_lookFinder;
    QUuid m_dossier;
    QSplitter *m_splitter = nullptr;
    AttachmentView *m_view = nullptr;
    ScanPreview *m_preview = nullptr;
    QPointer<QDialog> m_large;
    QLabel *m_summary = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_show = nullptr;
    QToolButton *m_open = nullptr;
    QToolButton *m_pages = nullptr;
    QToolButton *m_print = nullptr;
    QToolButton *m_remove = nullptr;
    bool m_readOnly = false;
};

} // namespace chuding
