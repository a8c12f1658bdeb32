// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audit_model.h"

#include "ui/core/typed.h"

#include <QSet>

#include <utility>

namespace chuding {

namespace {

/// The words for the keys of the log; a key of a newer version stays as it is.
QString actionWord(const QString &key)
{
    const QHash<QString, QString> words{
        {QStringLiteral("create"), AuditModel::tr("Library made")},
        {QStringLiteral("save"), AuditModel::tr("Dossier saved")},
        {QStringLiteral("save-all"), AuditModel::tr("Several saved at once")},
        {QStringLiteral("save-round"), AuditModel::tr("Public notice saved")},
        {QStringLiteral("remove"), AuditModel::tr("Removed")},
        {QStringLiteral("bring-back"), AuditModel::tr("Brought back")},
        {QStringLiteral("import"), AuditModel::tr("Roster imported")},
        {QStringLiteral("attach"), AuditModel::tr("File attached")},
        {QStringLiteral("detach"), AuditModel::tr("File removed")},
        {QStringLiteral("season-confirmation"), AuditModel::tr("Question of the season answered")},
        {QStringLiteral("step"), AuditModel::tr("Step recorded")},
        {QStringLiteral("step-back"), AuditModel::tr("Step taken back")},
        {QStringLiteral("export"), AuditModel::tr("Package exported")},
        {QStringLiteral("export-failed"), AuditModel::tr("Package could not be written after all")},
        {QStringLiteral("trust-add"), AuditModel::tr("Certificate trusted")},
        {QStringLiteral("trust-revoke"), AuditModel::tr("Certificate revoked")},
        {QStringLiteral("receive"), AuditModel::tr("Package taken in")},
        {QStringLiteral("receipt"), AuditModel::tr("Receipt taken in")},
        {QStringLiteral("restore"), AuditModel::tr("Made from a backup")},
    };
    return words.value(key, key);
}

/// The word for a code's key; a key of a newer version stays as it is.
template <typename E>
QString wordOf(const QString &key)
{
    const std::optional<E> code = codeFromKey<E>(key);
    return code ? codeText(*code) : key;
}

/// "revision=3 sha256=…" for people; a word that is not known stays as it is.
QString auditDetail(const QString &detail)
{
    constexpr int shownDigits = 12;
    QStringList parts;
    for (const QString &part : detail.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString key = part.section(QLatin1Char('='), 0, 0);
        const QString value = part.section(QLatin1Char('='), 1);
        if (key == QLatin1String("revision"))
            parts.append(AuditModel::tr("revision %1").arg(value));
        else if (key == QLatin1String("sha256"))
            parts.append(AuditModel::tr("checksum %1…").arg(value.left(shownDigits)));
        else if (key == QLatin1String("file"))
            parts.append(AuditModel::tr("file %1…").arg(value.left(shownDigits)));
        else if (key == QLatin1String("event"))
            parts.append(wordOf<DossierEvent>(value));
        else if (key == QLatin1String("role"))
            parts.append(wordOf<OfficeRole>(value));
        else if (key == QLatin1String("package"))
            parts.append(AuditModel::tr("package %1…").arg(value.left(shownDigits)));
        else if (key == QLatin1String("dossiers"))
            parts.append(AuditModel::tr("%n dossier(s)", nullptr, value.toInt()));
        else if (key == QLatin1String("rounds"))
            parts.append(AuditModel::tr("%n public notice(s)", nullptr, value.toInt()));
        else
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

/// What the entries have there, each once, sorted.
QStringList each(const QList<AuditEntry> &entries, QString AuditEntry::*text)
{
    QSet<QString> known;
    const QString *last = nullptr;
    for (const AuditEntry &entry : entries) {
        if (last && *last == entry.*text) // many in a row are the same
            continue;
        last = &(entry.*text);
        known.insert(*last);
    }
    QStringList sorted(known.cbegin(), known.cend());
    sorted.sort();
    return sorted;
}

} // namespace

void AuditModel::setEntries(const QList<AuditEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    m_people = each(m_entries, &AuditEntry::who);
    m_actions = each(m_entries, &AuditEntry::action);
    m_words.clear();
    for (const QString &action : std::as_const(m_actions))
        m_words.insert(action, actionWord(action));
    choose();
    endResetModel();
}

void AuditModel::setNaming(const std::function<QString(const QString &)> &nameOf)
{
    m_nameOf = nameOf;
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, Subject), index(rowCount() - 1, Subject));
}

void AuditModel::setFilter(const AuditFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void AuditModel::choose()
{
    m_shown.clear();
    for (qsizetype place = m_entries.size() - 1; place >= 0; --place) {
        if (accepts(m_entries.at(place)))
            m_shown.append(place);
    }
}

bool AuditModel::accepts(const AuditEntry &entry) const
{
    if (!m_filter.who.isEmpty() && entry.who != m_filter.who)
        return false;
    if (!m_filter.action.isEmpty() && entry.action != m_filter.action)
        return false;
    const QDate day = entry.when.date();
    if ((m_filter.from.isValid() && day < m_filter.from) || (m_filter.to.isValid() && day > m_filter.to))
        return false;
    const auto has = [this](
                         const QString &text) { return text.contains(m_filter.text, Qt::CaseInsensitive); };
    return m_filter.text.isEmpty() || has(entry.who) || has(wordOf(entry.action)) || has(entry.detail) ||
           has(subjectText(entry));
}

QString AuditModel::actionText(const QString &key)
{
    return actionWord(key);
}

QString AuditModel::wordOf(const QString &action) const
{
    return m_words.value(action, action);
}

QString AuditModel::subjectText(const AuditEntry &entry) const
{
    const QString name = m_nameOf ? m_nameOf(entry.subject) : QString();
    return name.isEmpty() ? entry.subject : name;
}

QList<QStringList> AuditModel::shownRows() const
{
    QList<QStringList> rows;
    rows.reserve(m_shown.size());
    for (const qsizetype place : m_shown) {
        QStringList row;
        for (int column = 0; column < Detail; ++column)
            row.append(text(m_entries.at(place), column).toString());
        row.append({m_entries.at(place).detail, m_entries.at(place).hash});
        rows.append(row);
    }
    return rows;
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditEntry &entry = entryAt(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Number)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return tr("Details: %1\nHash: %2").arg(entry.detail, entry.hash);
    return role == Qt::DisplayRole ? text(entry, index.column()) : QVariant();
}

QVariant AuditModel::text(const AuditEntry &entry, int column) const
{
    switch (column) {
    case Number:
        return entry.number;
    case When:
        return shownMoment(entry.when);
    case Who:
        return entry.who;
    case Action:
        return wordOf(entry.action);
    case Subject:
        return subjectText(entry);
    case Detail:
        return auditDetail(entry.detail);
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Action:
        return tr("What");
    case Subject:
        return tr("About");
    case Detail:
        return tr("Details");
    default:
        return {};
    }
}

} // namespace chuding
