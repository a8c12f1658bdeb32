// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/attachment_slots.h"
#include "ui/core/theme.h"

#include <QAbstractListModel>

namespace chuding {

class Thumbnails;

/// The papers of one applicant as a checklist: a row for each slot that is asked for, or that holds files,
/// and below it a row for each of its files; at the end a row that unfolds the other slots. What is needed
/// comes first, all in the order of the notice.
class AttachmentSlotModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class RowType { Slot, File, Fold };
    enum Role {
        TypeRole = Qt::UserRole,
        KindRole,         ///< `AttachmentKind` as int; of slots and files
        FileRole,         ///< index of the attachment; -1: none
        StateRole,        ///< in a word
        MeaningRole,      ///< of the state, as int
        NoteRole,         ///< the condition and its clause; of a file, size and pages
        WarningsRole,     ///< what is wrong, in sentences
        WarningIconsRole, ///< their meanings as int
        PictureRole,      ///< QImage of a file's first page
    };

    explicit AttachmentSlotModel(const Thumbnails &thumbnails, QObject *parent = nullptr);

    void setDossier(
        const Dossier &dossier, const QList<AttachmentSlot> &slotList, const QList<Finding> &findings);
    void clear();
    void setUnfolded(bool unfolded);
    [[nodiscard]] bool isUnfolded() const { return m_unfolded; }
    /// A picture has come, or what a file's size in pages is.
    void refreshFile(const QString &sha256);
    [[nodiscard]] const QList<Attachment> &attachments() const { return m_attachments; }
    /// Of the slots that lack what is required.
    [[nodiscard]] QList<AttachmentKind> missing() const;
    /// How many slots are required.
    [[nodiscard]] int requiredCount() const;

    /// How many of what is there is only declared, without a file.
    [[nodiscard]] int declaredCount() const;

    /// The row of the slot, or of the file; -1: it is not shown.
    [[nodiscard]] int rowOfSlot(AttachmentKind kind) const;
    [[nodiscard]] int rowOfFile(int attachment) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct State
    {
        Meaning meaning = Meaning::Info;
        QString word;
        bool operator==(const State &) const = default;
    };
    struct Row
    {
        RowType type = RowType::Slot;
        AttachmentKind kind = AttachmentKind::Diploma;
        int file = -1;
        int slot = -1; ///< in `m_slots`
        bool operator==(const Row &) const = default;
    };
    /// A slot with what is said about it.
    struct Entry
    {
        AttachmentSlot slot;
        State state;
        QList<Finding> findings;
        bool hasFiles = false;
        bool lacks = false; ///< required and neither there nor served by another
        bool operator==(const Entry &) const = default;
    };

    [[nodiscard]] Entry entryOf(
        const AttachmentSlot &slot, const Dossier &dossier, const QList<Finding> &findings) const;
    [[nodiscard]] static State stateWithout(
        const AttachmentSlot &slot, const Entry &entry, const Dossier &dossier);
    [[nodiscard]] static State stateWith(const AttachmentSlot &slot, const Entry &entry, bool declaredOnly);
    [[nodiscard]] QList<Row> rowsNow() const;
    void rebuild();
    [[nodiscard]] QVariant slotData(const Row &row, int role) const;
    [[nodiscard]] QVariant fileData(const Row &row, int role) const;
    [[nodiscard]] QVariant foldData(int role) const;

    const Thumbnails &m_thumbnails;
    QList<Attachment> m_attachments;
    QList<Entry> m_entries;
    QList<Row> m_rows;
    bool m_unfolded = false;
};

} // namespace chuding
