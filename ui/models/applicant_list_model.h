// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/season.h"
#include "library/library.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSortFilterProxyModel>

#include <optional>

namespace chuding {

/// One row of the list of applicants.
struct ApplicantRow
{
    DossierRow dossier;
    std::optional<CheckSummary> summary; ///< nothing: not checked yet
    QByteArray nameKey;                  ///< order of Chinese lists
    QByteArray unitKey;
    QByteArray specialtyKey;
    QString haystack; ///< what the search looks at, folded
};

/// Which rows to show; nothing: all.
using VerdictFilter = std::optional<Verdict>;

/// How many applicants have which verdict.
struct VerdictCounts
{
    int all = 0;
    int fail = 0;
    int attention = 0;
    int pass = 0;
    bool operator==(const VerdictCounts &) const = default;
};

/// All applicants of the library, in no particular order.
class ApplicantListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        IdNumber,
        Unit,
        Specialty,
        Level,
        StageColumn,
        VerdictColumn,
        Problems,
        Changed,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole, IdRole, SummaryRole, HaystackRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Adds, updates and removes by dossier id, so that selections survive.
    void setRows(const QList<DossierRow> &rows);
    void setRow(const DossierRow &row);
    void removeDossier(QUuid id);
    void setSummary(QUuid id, const CheckSummary &summary);
    void setSummaries(const QHash<QUuid, CheckSummary> &summaries);
    /// ID numbers as they are rather than masked.
    void setUnmasked(bool unmasked);
    [[nodiscard]] bool isUnmasked() const { return m_unmasked; }

    /// -1: no such dossier.
    [[nodiscard]] int rowOf(QUuid id) const;
    [[nodiscard]] QUuid idAt(int row) const { return m_rows.at(row).dossier.id; }
    [[nodiscard]] const ApplicantRow &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] VerdictCounts counts() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void countsChanged();

private:
    [[nodiscard]] QVariant text(const ApplicantRow &row, int column) const;
    [[nodiscard]] QVariant sortValue(const ApplicantRow &row, int column) const;
    void renumber(int from);

    QList<ApplicantRow> m_rows;
    QHash<QUuid, int> m_places;
    bool m_unmasked = false;
};

/// The rows that match what was typed (every word: in name, pinyin, initials, ID number, unit, specialty)
/// and the chosen verdict, in the order of a column.
class ApplicantFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ApplicantFilterModel(QObject *parent = nullptr);
    void setSearch(const QString &typed);
    void setVerdict(VerdictFilter verdict);
    [[nodiscard]] VerdictFilter verdict() const { return m_verdict; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    VerdictFilter m_verdict;
};

/// The list's row for a dossier that was just saved.
[[nodiscard]] DossierRow rowFor(const Dossier &dossier, int revision, const Moment &changed);

} // namespace chuding

Q_DECLARE_METATYPE(chuding::CheckSummary)
