// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossier.h"

#include <QAbstractTableModel>

namespace chuding {

/// The attachments of one dossier, in their order.
class AttachmentModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, File, Size, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setAttachments(const QList<Attachment> &attachments);
    [[nodiscard]] const QList<Attachment> &attachments() const { return m_attachments; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Attachment> m_attachments;
};

} // namespace chuding
