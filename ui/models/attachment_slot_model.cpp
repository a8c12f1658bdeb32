// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attachment_slot_model.h"

#include "ui/core/thumbnails.h"
#include "ui/core/typed.h"

#include <algorithm>

namespace chuding {

namespace {

using Need = AttachmentNeed;

/// Asked for now, or not to be decided yet.
bool isAskedFor(Need need)
{
    return need == Need::Required || need == Need::Advised || need == Need::Due || need == Need::Open;
}

/// 五(一)1 of `五(一)1：“…”`.
QString clauseNumber(const QString &clause)
{
    return clause.section(QChar(u'：'), 0, 0);
}

} // namespace

AttachmentSlotModel::AttachmentSlotModel(const Thumbnails &thumbnails, QObject *parent)
    : QAbstractListModel(parent)
    , m_thumbnails(thumbnails)
{
}

AttachmentSlotModel::State AttachmentSlotModel::stateWithout(
    const AttachmentSlot &slot, const Entry &entry, const Dossier &dossier)
{
    switch (slot.need) {
    case Need::Required:
        if (!isServed(slot, dossier))
            return {Meaning::Error, tr("Missing")};
        for (const AttachmentKind other : slot.alternatives) {
            if (dossier.hasAttachment(other))
                return {Meaning::Done, tr("%1 serves", "another paper").arg(codeText(other))};
        }
        return {Meaning::Done, tr("Served")};
    case Need::Advised:
        return entry.findings.isEmpty() ? State{Meaning::Info, tr("Not there")}
                                        : State{meaningOf(entry.findings.constFirst().severity),
                                              severityWord(entry.findings.constFirst().severity)};
    case Need::Due:
        return {Meaning::Info, tr("Still to be done")};
    case Need::Instead:
        return {Meaning::Info, tr("In place of another")};
    case Need::Open:
        return {Meaning::Info, tr("Not decided yet")};
    case Need::Later:
        return {Meaning::Info, tr("Later")};
    case Need::NotNeeded:
        return {Meaning::Info, tr("Not needed")};
    }
    Q_UNREACHABLE();
}

AttachmentSlotModel::State AttachmentSlotModel::stateWith(
    const AttachmentSlot &slot, const Entry &entry, bool declaredOnly)
{
    if (!entry.findings.isEmpty()) {
        const Severity worst = entry.findings.constFirst().severity;
        return {meaningOf(worst), severityWord(worst)};
    }
    if (declaredOnly)
        return {Meaning::Info, tr("Declared, no file")};
    if ((slot.need == Need::NotNeeded || slot.need == Need::Later) && !slot.rule.isEmpty())
        return {Meaning::Info, tr("Not asked for")};
    return {Meaning::Done, tr("Attached")};
}

AttachmentSlotModel::Entry AttachmentSlotModel::entryOf(
    const AttachmentSlot &slot, const Dossier &dossier, const QList<Finding> &findings) const
{
    Entry entry;
    entry.slot = slot;
    bool any = false;
    for (const Attachment &attachment : m_attachments) {
        any = any || attachment.kind == slot.kind;
        entry.hasFiles = entry.hasFiles || (attachment.kind == slot.kind && !attachment.sha256.isEmpty());
    }
    for (const Finding &finding : findings) {
        // That it is missing says the state.
        const bool saysMissing =
            !any && finding.severity == Severity::Error && finding.field == QLatin1StringView("attachments");
        if (finding.severity != Severity::Info && concerns(finding, slot.kind) && !saysMissing)
            entry.findings.append(finding);
    }
    std::stable_sort(entry.findings.begin(), entry.findings.end(),
        [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    entry.lacks = slot.need == Need::Required && !isServed(slot, dossier);
    entry.state = any ? stateWith(slot, entry, !entry.hasFiles) : stateWithout(slot, entry, dossier);
    return entry;
}

void AttachmentSlotModel::setDossier(
    const Dossier &dossier, const QList<AttachmentSlot> &slotList, const QList<Finding> &findings)
{
    const QList<Attachment> before = std::exchange(m_attachments, dossier.attachments);
    QList<Entry> entries;
    for (const AttachmentSlot &slot : slotList)
        entries.append(entryOf(slot, dossier, findings));
    if (entries == m_entries && before == m_attachments)
        return;
    m_entries = entries;
    rebuild();
}

void AttachmentSlotModel::clear()
{
    beginResetModel();
    m_attachments.clear();
    m_entries.clear();
    m_rows.clear();
    endResetModel();
}

void AttachmentSlotModel::setUnfolded(bool unfolded)
{
    if (unfolded == m_unfolded)
        return;
    m_unfolded = unfolded;
    rebuild();
}

QList<AttachmentSlotModel::Row> AttachmentSlotModel::rowsNow() const
{
    QList<Row> needed;
    QList<Row> unasked;
    QList<Row> others;
    for (int slot = 0; slot < m_entries.size(); ++slot) {
        const Entry &entry = m_entries.at(slot);
        const AttachmentKind kind = entry.slot.kind;
        QList<Row> rows{{RowType::Slot, kind, -1, slot}};
        for (int file = 0; file < m_attachments.size(); ++file) {
            if (m_attachments.at(file).kind == kind)
                rows.append({RowType::File, kind, file, slot});
        }
        const bool asked =
            isAskedFor(entry.slot.need) || (entry.slot.need == Need::Instead && rows.size() > 1);
        (asked ? needed : rows.size() > 1 ? unasked : others) += rows;
    }
    QList<Row> rows = needed + unasked;
    if (!others.isEmpty())
        rows.append({RowType::Fold, AttachmentKind::Diploma, -1, -1});
    return m_unfolded ? rows + others : rows;
}

void AttachmentSlotModel::rebuild()
{
    const QList<Row> rows = rowsNow();
    if (rows == m_rows) {
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void AttachmentSlotModel::refreshFile(const QString &sha256)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const int file = m_rows.at(row).file;
        if (file >= 0 && m_attachments.at(file).sha256 == sha256)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

QList<AttachmentKind> AttachmentSlotModel::missing() const
{
    QList<AttachmentKind> kinds;
    for (const Entry &entry : m_entries) {
        if (entry.lacks)
            kinds.append(entry.slot.kind);
    }
    return kinds;
}

int AttachmentSlotModel::requiredCount() const
{
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(),
        [](const Entry &entry) { return entry.slot.need == Need::Required; }));
}

int AttachmentSlotModel::declaredCount() const
{
    return static_cast<int>(std::count_if(m_attachments.cbegin(), m_attachments.cend(),
        [](const Attachment &attachment) { return attachment.sha256.isEmpty(); }));
}

int AttachmentSlotModel::rowOfSlot(AttachmentKind kind) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).type == RowType::Slot && m_rows.at(row).kind == kind)
            return row;
    }
    return -1;
}

int AttachmentSlotModel::rowOfFile(int attachment) const
{
    for (int row = 0; attachment >= 0 && row < m_rows.size(); ++row) {
        if (m_rows.at(row).file == attachment)
            return row;
    }
    return -1;
}

int AttachmentSlotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags AttachmentSlotModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren : flags;
}

QVariant AttachmentSlotModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == TypeRole)
        return static_cast<int>(row.type);
    if (role == FileRole)
        return row.file;
    if (role == KindRole)
        return row.type == RowType::Fold ? QVariant() : static_cast<int>(row.kind);
    switch (row.type) {
    case RowType::Slot:
        return slotData(row, role);
    case RowType::File:
        return fileData(row, role);
    case RowType::Fold:
        return foldData(role);
    }
    Q_UNREACHABLE();
}

QVariant AttachmentSlotModel::slotData(const Row &row, int role) const
{
    const Entry &entry = m_entries.at(row.slot);
    const bool inNotice = !entry.slot.rule.isEmpty();
    const QString note =
        inNotice
            ? tr("%1 (%2)", "condition (clause)").arg(entry.slot.condition, clauseNumber(entry.slot.clause))
            : entry.slot.condition;
    QStringList warnings;
    QVariantList icons;
    for (const Finding &finding : entry.findings) {
        warnings.append(finding.message);
        icons.append(static_cast<int>(meaningOf(finding.severity)));
    }
    switch (role) {
    case Qt::DisplayRole:
        return codeText(entry.slot.kind);
    case Qt::DecorationRole:
        return meaningIcon(entry.state.meaning);
    case StateRole:
        return entry.state.word;
    case MeaningRole:
        return static_cast<int>(entry.state.meaning);
    case NoteRole:
        return note;
    case WarningsRole:
        return warnings;
    case WarningIconsRole:
        return icons;
    case Qt::ToolTipRole:
        return inNotice ? tr("%1\nRule %2, clause %3")
                              .arg(entry.slot.condition, entry.slot.rule, entry.slot.clause)
                        : note;
    case Qt::AccessibleTextRole:
        return (QStringList{codeText(entry.slot.kind), entry.state.word, note} + warnings)
            .join(QStringLiteral(", "));
    default:
        return {};
    }
}

QVariant AttachmentSlotModel::fileData(const Row &row, int role) const
{
    const Attachment &attachment = m_attachments.at(row.file);
    const bool isFile = !attachment.sha256.isEmpty();
    const Thumbnail thumbnail = isFile ? m_thumbnails.find(attachment.sha256) : Thumbnail();
    const int pages = thumbnail.pages > 0 ? thumbnail.pages : attachment.pages;
    const QString name = isFile ? attachment.fileName : tr("Declared in the roster, no file attached");
    QString note = isFile ? shownSize(attachment.sizeBytes) : QString();
    if (isFile && pages > 0)
        note = tr("%1 · %n page(s)", "size, pages", pages).arg(note);
    const QStringList warnings = thumbnail.fault.isEmpty() ? QStringList() : QStringList{thumbnail.fault};
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case NoteRole:
        return note;
    case PictureRole:
        return thumbnail.image;
    case WarningsRole:
        return warnings;
    case WarningIconsRole:
        return warnings.isEmpty() ? QVariantList() : QVariantList{static_cast<int>(Meaning::Warning)};
    case Qt::ToolTipRole:
        return isFile ? tr("%1\nSHA-256: %2").arg(attachment.fileName, attachment.sha256)
                      : tr("The roster says that this paper is there; no file has been attached.");
    case Qt::AccessibleTextRole:
        return (QStringList{codeText(attachment.kind), name, note} + warnings).join(QStringLiteral(", "));
    default:
        return {};
    }
}

QVariant AttachmentSlotModel::foldData(int role) const
{
    const auto others = std::count_if(m_entries.cbegin(), m_entries.cend(), [this](const Entry &entry) {
        return !isAskedFor(entry.slot.need) &&
               std::none_of(m_attachments.cbegin(), m_attachments.cend(),
                   [&](const Attachment &attachment) { return attachment.kind == entry.slot.kind; });
    });
    const auto count = static_cast<int>(others);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_unfolded ? tr("Hide %n paper(s) that are not asked for", nullptr, count)
                          : tr("Show %n paper(s) that are not asked for", nullptr, count);
    return {};
}

} // namespace chuding
