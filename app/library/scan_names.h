// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan_proposal.h"

#include <QHash>

// For this layer only.

namespace chuding {

/// Whom one part of a path (a file's or a folder's name) names.
struct PeopleInName
{
    enum class By { Nothing, IdNumber, Name, Pinyin };
    By by = By::Nothing;
    QList<int> people;       ///< places in the list of applicants, ascending
    bool isWhole = true;     ///< the name stands alone, not inside what may be a longer name
    bool areOneName = true;  ///< all people found are called the same
    QString strangersNumber; ///< an ID number of nobody here
    QString rest;            ///< the text without the names

    [[nodiscard]] bool namesSomebody() const { return !people.isEmpty() || !strangersNumber.isEmpty(); }
};

/// Finds applicants in texts; the time a text takes does not grow with their number.
class ScanNames final
{
public:
    explicit ScanNames(const QList<ScanApplicant> &applicants);

    [[nodiscard]] PeopleInName peopleIn(const QString &name) const;
    /// Those of one name whom last digits of the ID number or the unit in the path single out; else all.
    [[nodiscard]] QList<int> narrowed(const QList<int> &people, const QString &path) const;

    /// A stretch of a text that is somebody's name.
    struct Place
    {
        qsizetype start = 0;
        qsizetype length = 0;
        bool isWhole = true;
        QString name; ///< compact, or its reading
    };

private:
    struct Latin;
    [[nodiscard]] QList<Place> chinesePlaces(const QString &text) const;
    [[nodiscard]] QList<Place> pinyinPlaces(const QString &text) const;
    void addNames(PeopleInName &found, const QList<Place> &chinese, const QList<Place> &latin) const;
    void addNumbers(PeopleInName &found, QString &text) const;
    [[nodiscard]] QList<int> withDigits(const QList<int> &people, const QString &path) const;
    [[nodiscard]] QList<int> withUnit(const QList<int> &people, const QString &path) const;

    QList<ScanApplicant> m_applicants;
    QHash<QString, QList<int>> m_byNumber;
    QHash<QString, QList<int>> m_byName;    ///< compact
    QHash<QString, QStringList> m_byStart;  ///< compact names by their first two signs
    QHash<QString, QList<int>> m_byReading; ///< pinyin without blanks
};

} // namespace chuding
