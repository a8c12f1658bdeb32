// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/scan_reading.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace chuding {

/// Whether a file can be attached.
enum class ScanState { Clear, Open, NotAScan };

/// Files of a folder: whose each is, what it is, and whether it is to be attached. What is not clear is never
/// ticked.
class ScanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Person, Kind, State, Size, Reason, ColumnCount };
    enum Role { StateRole = Qt::UserRole };
    struct Choice
    {
        QUuid id;
        QString text;
        QString searchKey; ///< what is found by: name, pinyin, initials, ID number, unit
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setReading(const ScanReading &reading);

    [[nodiscard]] ScanState state(int row) const;
    [[nodiscard]] const ScanFile &at(int row) const { return m_rows.at(row).file; }
    /// All applicants; those whom the file of `row` may concern come first. -1: no particular file.
    [[nodiscard]] QList<Choice> choices(int row) const;
    /// A null id: nobody.
    void setPerson(const QList<int> &rows, QUuid id);
    void setKind(const QList<int> &rows, std::optional<AttachmentKind> kind);
    [[nodiscard]] QList<FileForDossier> chosen() const;
    [[nodiscard]] int count(ScanState state) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// What is chosen, or what is clear, is different.
    void choiceChanged();

private:
    struct Row
    {
        ScanFile file;
        bool ticked = false;
    };
    void settle(int row);
    [[nodiscard]] Choice choiceOf(int place) const;
    [[nodiscard]] QString nameOf(const ScanApplicant &applicant) const;
    [[nodiscard]] QString noteOf(const ScanProposal &proposal) const;
    [[nodiscard]] QString personText(const ScanProposal &proposal) const;
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QVariant editValue(int row, int column) const;

    QList<Row> m_rows;
    QList<ScanApplicant> m_applicants;
    QStringList m_searchKeys;        ///< of the applicants
    QHash<QUuid, int> m_places;      ///< in `m_applicants`
    QHash<QString, int> m_namesakes; ///< how many have that name
};

/// All rows, or only those about which something is open.
class ScanFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setOnlyOpen(bool onlyOpen);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_onlyOpen = false;
};

[[nodiscard]] QString scanStateWord(ScanState state);

} // namespace chuding
