// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attachment_model.h"

#include "ui/core/theme.h"
#include "ui/core/typed.h"

namespace chuding {

void AttachmentModel::setAttachments(const QList<Attachment> &attachments)
{
    if (attachments == m_attachments)
        return;
    beginResetModel();
    m_attachments = attachments;
    endResetModel();
}

int AttachmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attachments.size());
}

int AttachmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttachmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attachment &attachment = m_attachments.at(index.row());
    const bool isFile = !attachment.sha256.isEmpty();
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && index.column() == Kind)
        return isFile ? meaningIcon(Meaning::Done) : meaningIcon(Meaning::Info);
    if (role == Qt::ToolTipRole) {
        return isFile ? tr("SHA-256: %1").arg(attachment.sha256)
                      : tr("The roster says that this paper is there; no file has been attached.");
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Kind:
        return codeText(attachment.kind);
    case File:
        return isFile ? attachment.fileName : tr("declared only");
    case Size:
        return isFile ? shownSize(attachment.sizeBytes) : QString();
    default:
        return {};
    }
}

QVariant AttachmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case File:
        return tr("File");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace chuding
