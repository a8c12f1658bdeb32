// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/working_calendar.h"
#include "ui/core/print_plan.h"

#include <QByteArray>
#include <QDateTime>
#include <QFont>
#include <QList>
#include <QMap>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace chuding {

struct FormOptions;

/// A library that was opened here, as it was then: shown without opening it.
struct RecentLibrary
{
    QString path;
    QString unitName; ///< empty: opened before this was noted
    QString season;   ///< title of the notice
    int year = 0;     ///< of the notice
    QDateTime opened;

    bool operator==(const RecentLibrary &) const = default;
};

/// What the program remembers on this PC: nothing about applicants.
class Settings final
{
public:
    static constexpr int maxRecent = 8;
    static constexpr int maxHeaders = 500;
    static constexpr double smallestFont = 9;
    static constexpr double largestFont = 24;
    static constexpr int mostUnmaskedMinutes = 10;
    static constexpr int mostBackups = 99;
    static constexpr int mostPhrases = 40; ///< of each field

    /// Once, before the first of them: a portable copy keeps its settings beside itself.
    static void choosePlace();

    /// The one opened last comes first.
    [[nodiscard]] QList<RecentLibrary> recentLibraries() const;
    void addRecentLibrary(const RecentLibrary &library);
    void forgetRecentLibrary(const QString &path);
    /// Nobody has said who works here, and no library was opened.
    [[nodiscard]] bool isFirstStart() const;

    /// Self-declared; the login name until somebody says otherwise.
    [[nodiscard]] QString operatorName() const;
    /// Whether somebody has given it.
    [[nodiscard]] bool hasOperatorName() const;
    void setOperatorName(const QString &name);
    /// The kind of office that the operator works in; proposed for new libraries.
    [[nodiscard]] OfficeRole operatorRole() const;
    void setOperatorRole(OfficeRole role);
    /// Name of the authority above the office that keeps a library; may be empty.
    [[nodiscard]] QString authority(QUuid library) const;
    void setAuthority(QUuid library, const QString &name);

    /// How the first day of a publicity is counted where the program proposes dates.
    [[nodiscard]] StartDay startDay() const;
    void setStartDay(StartDay reading);

    /// Family and size of the program's letters over those of `platform`, where somebody chose them.
    [[nodiscard]] QFont font(const QFont &platform) const;
    [[nodiscard]] bool hasFont() const;
    void setFont(const QFont &font);
    /// Back to the platform's.
    void forgetFont();
    /// How long ID numbers stay legible once shown.
    [[nodiscard]] int unmaskedMinutes() const;
    void setUnmaskedMinutes(int minutes);
    /// Whether the files of attachments are looked into in the background.
    [[nodiscard]] bool looksIntoScans() const;
    void setLooksIntoScans(bool look);
    /// "zh_CN" or "en".
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// Further days off: `{"2025":{"2025-03-31":"肉孜节"}}`, and whether they are taken into account.
    [[nodiscard]] QByteArray localHolidays() const;
    [[nodiscard]] bool usesLocalHolidays() const;
    void setLocalHolidays(const QByteArray &json, bool use);
    /// The State Council's days, with the local ones when they are used.
    [[nodiscard]] WorkingCalendar calendar() const;

    enum class BackupTime { Never, Closing, Daily };
    /// Empty: none was chosen.
    [[nodiscard]] QString backupFolder() const;
    [[nodiscard]] int backupsKept() const;
    /// `Daily`: at the first closing of a day.
    [[nodiscard]] BackupTime backupTime() const;
    void setBackups(const QString &folder, int kept, BackupTime when);
    [[nodiscard]] QDate lastBackup(const QString &library) const;
    void setLastBackup(const QString &library, QDate day);

    [[nodiscard]] QString keyPath() const;
    void setKeyPath(const QString &path);
    /// Where something was written last, if that place is still there; else one that is.
    [[nodiscard]] QString exportFolder() const;
    void setExportFolder(const QString &path);

    /// Headers of rosters that the program does not know → roster key, empty: left out. As somebody chose.
    [[nodiscard]] QMap<QString, QString> headerMapping() const;
    /// Texts that may be about a person, numbers above all, are not kept.
    void setHeaderMapping(const QMap<QString, QString> &mapping);

    /// Of the last publicity round: 反映至 xx 办公室, 监督电话.
    [[nodiscard]] QString publicityOffice() const;
    [[nodiscard]] QString publicityPhone() const;
    void setPublicityContact(const QString &office, const QString &phone);

    /// In which order the backs went in when a stack was last turned by hand.
    [[nodiscard]] BackOrder backOrder() const;
    void setBackOrder(BackOrder order);
    /// Whether stacks are turned by hand here, where both sides are printed.
    [[nodiscard]] bool turnsByHand() const;
    void setTurnsByHand(bool byHand);
    /// How lists look on papers (`nameOrder`, `groupOrder`, `spacedNames`, `rosterPaper`).
    [[nodiscard]] FormOptions listOptions() const;
    void setListOptions(const FormOptions &options);
    /// Names of PDFs that are written one for each applicant.
    [[nodiscard]] static QString usualPdfPattern();
    [[nodiscard]] QString pdfPattern() const;
    void setPdfPattern(const QString &pattern);

    /// Phrases of one's own (常用语) for a long text of the dossier, by the key of its field.
    [[nodiscard]] QStringList phrases(const QString &field) const;
    void setPhrases(const QString &field, const QStringList &phrases);

    /// States of windows, splitters and headers.
    [[nodiscard]] QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

private:
    QSettings m_settings;
};

} // namespace chuding
