// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/applicant_row.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace chuding {

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

/// How many rows one change may touch before it is shown as a new list.
inline constexpr int fewRows = 50;

/// All applicants of the library, in no particular order; while it is read, the first of the names alone.
class ApplicantListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Those from `Education` on come from the checks.
    enum Column {
        Name,
        IdNumber,
        Unit,
        Department,
        Specialty,
        Level,
        Changed,
        Education,
        StageColumn,
        VerdictColumn,
        Problems,
        Errors,
        Warnings,
        ColumnCount
    };
    enum Role { IdRole = Qt::UserRole, SummaryRole, HaystackRole };

    explicit ApplicantListModel(QObject *parent = nullptr);

    /// Adds, updates and removes by dossier id, so that selections survive; a new list when much differs.
    void setRows(const QList<DossierRow> &rows) { setPrepared(preparedRows(rows)); }
    void setPrepared(QList<ApplicantRow> rows);
    /// The same with `indexOf(rows)`, when that was made on another thread.
    void setPrepared(QList<ApplicantRow> rows, ApplicantIndex index);
    /// What stands at the top of a list that is still being read, until `setPrepared`.
    void setFirst(QList<ApplicantRow> rows);
    /// False: these are only the first of the names.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    void setRow(const ApplicantRow &row);
    void setRow(const DossierRow &row) { setRow(preparedRow(row)); }
    /// Many at once: as one new list when they are many.
    void setRowsAndSummaries(const QList<ApplicantRow> &rows, const QHash<QUuid, CheckSummary> &summaries);
    void removeDossiers(const QList<QUuid> &ids);
    void removeDossier(QUuid id);
    void setSummary(QUuid id, const CheckSummary &summary);
    void setSummaries(const QHash<QUuid, CheckSummary> &summaries);
    /// ID numbers as they are rather than masked.
    void setUnmasked(bool unmasked);
    /// How long they stay so.
    void setMaskAfter(std::chrono::milliseconds time) { m_maskTimer.setInterval(time); }
    [[nodiscard]] bool isUnmasked() const { return m_unmasked; }

    [[nodiscard]] const QList<ApplicantRow> &rows() const { return m_rows; }
    /// -1: no such dossier.
    [[nodiscard]] int rowOf(QUuid id) const;
    [[nodiscard]] QUuid idAt(int row) const { return m_rows.at(row).dossier.id; }
    [[nodiscard]] const ApplicantRow &at(int row) const { return m_rows.at(row); }
    /// Nobody while the list is not complete.
    [[nodiscard]] VerdictCounts counts() const { return m_isComplete ? m_counts : VerdictCounts(); }
    /// The name, followed by the end of the ID number when others have the same name.
    [[nodiscard]] QString displayName(QUuid id) const;
    [[nodiscard]] QString displayName(int row) const;
    /// The same on another thread, with copies of `names()` and of the rows.
    [[nodiscard]] static QString displayName(const DossierRow &dossier, const QHash<QString, int> &names);
    [[nodiscard]] const QHash<QString, int> &names() const { return m_names; }
    /// Of somebody who is not in the list.
    [[nodiscard]] QString displayName(const DossierRow &other) const;
    /// As `text` of a cell shows it, IDs as they are when `unmasked`.
    [[nodiscard]] QString text(int row, int column, bool unmasked) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void countsChanged();
    void unmaskedChanged(bool unmasked);

private:
    [[nodiscard]] static QString nameWithDigits(const DossierRow &dossier);
    [[nodiscard]] QString summaryText(const ApplicantRow &row, int column) const;
    void append(const ApplicantRow &row);
    void replace(int place, const ApplicantRow &row);
    void removeAt(int place);
    [[nodiscard]] QList<QUuid> idsBesides(const QHash<QUuid, int> &wanted) const;
    /// Puts in the summary and counts it; whether it differs from what was there.
    bool putSummary(int place, const CheckSummary &summary);
    void count(const std::optional<CheckSummary> &summary, int change);
    /// One more or one fewer of that name; tells the views when its rows are written differently now.
    void countName(const QString &name, int change);
    void reset(QList<ApplicantRow> rows, ApplicantIndex index);
    void update(const QList<ApplicantRow> &rows, const QList<int> &differing, const QList<QUuid> &gone);
    void renumber(int from);

    QList<ApplicantRow> m_rows;
    QHash<QUuid, int> m_places;
    QHash<QString, int> m_names;
    VerdictCounts m_counts;
    QTimer m_maskTimer;
    bool m_unmasked = false;
    bool m_isComplete = true;
};

} // namespace chuding
