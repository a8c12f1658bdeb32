// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QAbstractTableModel>

#include <functional>

namespace chuding {

/// Which entries to show. All parts must hold; an empty one holds for every entry.
struct AuditFilter
{
    QString text;   ///< in who, what, about whom, details
    QString who;    ///< exactly
    QString action; ///< key
    QDate from;
    QDate to;

    bool operator==(const AuditFilter &) const = default;
};

/// The audit log, the newest entry first.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, When, Who, Action, Subject, Detail, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// In the order of the log; shown newest first.
    void setEntries(const QList<AuditEntry> &entries);
    /// What to show instead of an id (names of applicants known to the list); empty: the id.
    void setNaming(const std::function<QString(const QString &)> &nameOf);
    void setFilter(const AuditFilter &filter);
    [[nodiscard]] const AuditEntry &entryAt(int row) const { return m_entries.at(m_shown.at(row)); }
    [[nodiscard]] qsizetype entryCount() const { return m_entries.size(); }
    /// Everybody and every action in the log, each once, sorted.
    [[nodiscard]] const QStringList &people() const { return m_people; }
    [[nodiscard]] const QStringList &actions() const { return m_actions; }
    [[nodiscard]] static QString actionText(const QString &key);
    /// What is shown, with the details and the hash in full.
    [[nodiscard]] QList<QStringList> shownRows() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose();
    [[nodiscard]] bool accepts(const AuditEntry &entry) const;
    [[nodiscard]] QString subjectText(const AuditEntry &entry) const;
    [[nodiscard]] QString wordOf(const QString &action) const;
    [[nodiscard]] QVariant text(const AuditEntry &entry, int column) const;

    QList<AuditEntry> m_entries;
    QList<qsizetype> m_shown; ///< places in `m_entries`
    QStringList m_people;
    QStringList m_actions;
    AuditFilter m_filter;
    std::function<QString(const QString &)> m_nameOf;
    QHash<QString, QString> m_words; ///< of the actions in the log
};

} // namespace chuding
