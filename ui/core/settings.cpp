// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/settings.h"

#include "domain/own_folder.h"
#include "forms/forms.h"
#include "policy/policy.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace chuding {

namespace {
const QString recentKey = QStringLiteral("recentLibraries");
const QString recentFactsKey = QStringLiteral("recentFacts");
const QString operatorKey = QStringLiteral("operatorName");
const QString operatorRoleKey = QStringLiteral("operatorRole");
const QString authorityKey = QStringLiteral("authority");
const QString startDayKey = QStringLiteral("startDay");
const QString countedWord = QStringLiteral("counted");
const QString nameOrderKey = QStringLiteral("papers/nameOrder");
const QString groupOrderKey = QStringLiteral("papers/groupOrder");
const QString spacedNamesKey = QStringLiteral("papers/spacedNames");
const QString rosterPaperKey = QStringLiteral("papers/rosterPaper");
const QString keyPathKey = QStringLiteral("keyPath");
const QString exportFolderKey = QStringLiteral("exportFolder");
const QString headerMappingKey = QStringLiteral("headerMapping");
const QString headerKey = QStringLiteral("header");
const QString fieldKey = QStringLiteral("field");
constexpr qsizetype longestHeader = 40;
constexpr int mostDigitsOfHeader = 4;
const QString publicityOfficeKey = QStringLiteral("publicity/office");
const QString publicityPhoneKey = QStringLiteral("publicity/phone");

const QString fontFamilyKey = QStringLiteral("font/family");
const QString fontPointsKey = QStringLiteral("font/points");
const QString unmaskedMinutesKey = QStringLiteral("unmaskedMinutes");
const QString looksIntoScansKey = QStringLiteral("looksIntoScans");
const QString languageKey = QStringLiteral("language");
const QString holidaysKey = QStringLiteral("localHolidays/days");
const QString useHolidaysKey = QStringLiteral("localHolidays/use");

const QString backupFolderKey = QStringLiteral("backups/folder");
const QString backupsKeptKey = QStringLiteral("backups/kept");
const QString backupTimeKey = QStringLiteral("backups/when");
const QString lastBackupKey = QStringLiteral("backups/last");
const QString closingWord = QStringLiteral("closing");
const QString dailyWord = QStringLiteral("daily");

const QString backOrderKey = QStringLiteral("printing/backs");
const QString turnsByHandKey = QStringLiteral("printing/turnsByHand");
const QString pdfPatternKey = QStringLiteral("printing/pdfPattern");
const QString phrasesKey = QStringLiteral("phrases/");
const QString lastSheetWord = QStringLiteral("lastSheetFirst");

QString stateKey(const QString &name)
{
    return QStringLiteral("state/") + name;
}

/// A first row that was taken for headers by mistake holds names and numbers.
bool mayBeKept(const QString &header)
{
    const auto digits = std::count_if(header.cbegin(), header.cend(), [](QChar c) { return c.isDigit(); });
    return !header.isEmpty() && header.size() <= longestHeader && digits <= mostDigitsOfHeader;
}
} // namespace

void Settings::choosePlace()
{
#ifdef Q_OS_WIN
    QSettings::setDefaultFormat(QSettings::IniFormat); // a file in the profile; nothing in the registry
#endif
    if (isPortable()) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, ownFolder());
    }
}

QList<RecentLibrary> Settings::recentLibraries() const
{
    const QVariantMap facts = m_settings.value(recentFactsKey).toMap();
    QList<RecentLibrary> libraries;
    for (const QString &kept : m_settings.value(recentKey).toStringList()) {
        const QVariantMap known = facts.value(kept).toMap();
        libraries.append({pathFromKept(kept), known.value(QStringLiteral("unit")).toString(),
            known.value(QStringLiteral("season")).toString(), known.value(QStringLiteral("year")).toInt(),
            known.value(QStringLiteral("opened")).toDateTime()});
    }
    return libraries;
}

void Settings::addRecentLibrary(const RecentLibrary &library)
{
    QStringList recent = m_settings.value(recentKey).toStringList();
    const QString kept = keptPath(library.path);
    recent.removeAll(kept);
    recent.prepend(kept);
    recent = recent.mid(0, maxRecent);
    QVariantMap facts = m_settings.value(recentFactsKey).toMap();
    facts.insert(kept,
        QVariantMap{{QStringLiteral("unit"), library.unitName}, {QStringLiteral("season"), library.season},
            {QStringLiteral("year"), library.year}, {QStringLiteral("opened"), library.opened}});
    for (const QString &path : facts.keys()) {
        if (!recent.contains(path))
            facts.remove(path);
    }
    m_settings.setValue(recentKey, recent);
    m_settings.setValue(recentFactsKey, facts);
}

void Settings::forgetRecentLibrary(const QString &path)
{
    QStringList recent = m_settings.value(recentKey).toStringList();
    recent.removeAll(keptPath(path));
    m_settings.setValue(recentKey, recent);
    QVariantMap facts = m_settings.value(recentFactsKey).toMap();
    facts.remove(keptPath(path));
    m_settings.setValue(recentFactsKey, facts);
}

bool Settings::isFirstStart() const
{
    return !m_settings.contains(operatorKey) && m_settings.value(recentKey).toStringList().isEmpty();
}

QString Settings::operatorName() const
{
    const QString login = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return m_settings.value(operatorKey, login).toString();
}

bool Settings::hasOperatorName() const
{
    return !m_settings.value(operatorKey).toString().isEmpty();
}

void Settings::setOperatorName(const QString &name)
{
    m_settings.setValue(operatorKey, name);
}

OfficeRole Settings::operatorRole() const
{
    return codeFromKey<OfficeRole>(m_settings.value(operatorRoleKey).toString())
        .value_or(OfficeRole::Employer);
}

void Settings::setOperatorRole(OfficeRole role)
{
    m_settings.setValue(operatorRoleKey, codeKey(role));
}

QString Settings::authority(QUuid library) const
{
    return m_settings.value(authorityKey).toMap().value(library.toString(QUuid::WithoutBraces)).toString();
}

void Settings::setAuthority(QUuid library, const QString &name)
{
    QVariantMap names = m_settings.value(authorityKey).toMap();
    names.insert(library.toString(QUuid::WithoutBraces), name);
    m_settings.setValue(authorityKey, names);
}

StartDay Settings::startDay() const
{
    return m_settings.value(startDayKey).toString() == countedWord ? StartDay::Counts
                                                                   : StartDay::DoesNotCount;
}

void Settings::setStartDay(StartDay reading)
{
    m_settings.setValue(startDayKey, reading == StartDay::Counts ? countedWord : QString());
}

QFont Settings::font(const QFont &platform) const
{
    QFont font = platform;
    const QString family = m_settings.value(fontFamilyKey).toString();
    const double points = m_settings.value(fontPointsKey).toDouble();
    if (!family.isEmpty())
        font.setFamilies({family});
    if (points >= Settings::smallestFont && points <= Settings::largestFont)
        font.setPointSizeF(points);
    return font;
}

bool Settings::hasFont() const
{
    return m_settings.contains(fontFamilyKey);
}

void Settings::setFont(const QFont &font)
{
    m_settings.setValue(fontFamilyKey, font.family());
    m_settings.setValue(fontPointsKey, font.pointSizeF());
}

void Settings::forgetFont()
{
    m_settings.remove(fontFamilyKey);
    m_settings.remove(fontPointsKey);
}

int Settings::unmaskedMinutes() const
{
    return qBound(1, m_settings.value(unmaskedMinutesKey, 1).toInt(), mostUnmaskedMinutes);
}

void Settings::setUnmaskedMinutes(int minutes)
{
    m_settings.setValue(unmaskedMinutesKey, minutes);
}

bool Settings::looksIntoScans() const
{
    return m_settings.value(looksIntoScansKey, true).toBool();
}

void Settings::setLooksIntoScans(bool look)
{
    m_settings.setValue(looksIntoScansKey, look);
}

QString Settings::language() const
{
    const QString english = QStringLiteral("en");
    return m_settings.value(languageKey).toString() == english ? english : QStringLiteral("zh_CN");
}

void Settings::setLanguage(const QString &language)
{
    m_settings.setValue(languageKey, language);
}

QByteArray Settings::localHolidays() const
{
    return m_settings.value(holidaysKey).toByteArray();
}

bool Settings::usesLocalHolidays() const
{
    return m_settings.value(useHolidaysKey, false).toBool();
}

void Settings::setLocalHolidays(const QByteArray &json, bool use)
{
    m_settings.setValue(holidaysKey, json);
    m_settings.setValue(useHolidaysKey, use);
}

WorkingCalendar Settings::calendar() const
{
    WorkingCalendar calendar = bundledCalendar();
    const QByteArray days = localHolidays();
    if (usesLocalHolidays() && !days.isEmpty() && !calendar.addLocalHolidays(days))
        qWarning("the local holidays of the settings are not usable");
    return calendar;
}

QString Settings::backupFolder() const
{
    return pathFromKept(m_settings.value(backupFolderKey).toString());
}

int Settings::backupsKept() const
{
    return qBound(1, m_settings.value(backupsKeptKey, 5).toInt(), mostBackups);
}

Settings::BackupTime Settings::backupTime() const
{
    const QString when = m_settings.value(backupTimeKey).toString();
    if (when == closingWord)
        return BackupTime::Closing;
    return when == dailyWord ? BackupTime::Daily : BackupTime::Never;
}

void Settings::setBackups(const QString &folder, int kept, BackupTime when)
{
    m_settings.setValue(backupFolderKey, keptPath(folder));
    m_settings.setValue(backupsKeptKey, kept);
    m_settings.setValue(backupTimeKey, when == BackupTime::Closing ? closingWord
                                       : when == BackupTime::Daily ? dailyWord
                                                                   : QString());
}

QDate Settings::lastBackup(const QString &library) const
{
    return m_settings.value(lastBackupKey).toMap().value(keptPath(library)).toDate();
}

void Settings::setLastBackup(const QString &library, QDate day)
{
    QVariantMap days = m_settings.value(lastBackupKey).toMap();
    days.insert(keptPath(library), day);
    m_settings.setValue(lastBackupKey, days);
}

QString Settings::keyPath() const
{
    return pathFromKept(m_settings.value(keyPathKey).toString());
}

void Settings::setKeyPath(const QString &path)
{
    m_settings.setValue(keyPathKey, keptPath(path));
}

QString Settings::exportFolder() const
{
    const QString documents = documentsFolder();
    const QString folder = pathFromKept(m_settings.value(exportFolderKey, documents).toString());
    // A stick may be pulled, and a new account may have no folder for documents yet.
    for (const QString &place : {folder, documents}) {
        if (QFileInfo(place).isDir())
            return place;
    }
    return QDir::homePath();
}

void Settings::setExportFolder(const QString &path)
{
    m_settings.setValue(exportFolderKey, keptPath(path));
}

QMap<QString, QString> Settings::headerMapping() const
{
    QMap<QString, QString> mapping;
    QSettings settings;
    const int count = std::min(settings.beginReadArray(headerMappingKey), maxHeaders);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const QString header = settings.value(headerKey).toString();
        if (mayBeKept(header))
            mapping.insert(header, settings.value(fieldKey).toString());
    }
    settings.endArray();
    return mapping;
}

void Settings::setHeaderMapping(const QMap<QString, QString> &mapping)
{
    m_settings.remove(headerMappingKey);
    m_settings.beginWriteArray(headerMappingKey);
    int count = 0;
    for (auto it = mapping.cbegin(); it != mapping.cend() && count < maxHeaders; ++it) {
        if (!mayBeKept(it.key()))
            continue;
        m_settings.setArrayIndex(count++);
        m_settings.setValue(headerKey, it.key());
        m_settings.setValue(fieldKey, it.value());
    }
    m_settings.endArray();
}

QString Settings::publicityOffice() const
{
    return m_settings.value(publicityOfficeKey).toString();
}

QString Settings::publicityPhone() const
{
    return m_settings.value(publicityPhoneKey).toString();
}

void Settings::setPublicityContact(const QString &office, const QString &phone)
{
    m_settings.setValue(publicityOfficeKey, office);
    m_settings.setValue(publicityPhoneKey, phone);
}

BackOrder Settings::backOrder() const
{
    return m_settings.value(backOrderKey).toString() == lastSheetWord ? BackOrder::LastSheetFirst
                                                                      : BackOrder::FirstSheetFirst;
}

void Settings::setBackOrder(BackOrder order)
{
    m_settings.setValue(backOrderKey, order == BackOrder::LastSheetFirst ? lastSheetWord : QString());
}

bool Settings::turnsByHand() const
{
    return m_settings.value(turnsByHandKey, false).toBool();
}

void Settings::setTurnsByHand(bool byHand)
{
    m_settings.setValue(turnsByHandKey, byHand);
}

FormOptions Settings::listOptions() const
{
    const auto order = [this](const QString &key) {
        return codeFromKey<NameOrder>(m_settings.value(key).toString()).value_or(NameOrder::AsListed);
    };
    FormOptions options;
    options.nameOrder = order(nameOrderKey);
    options.groupOrder = order(groupOrderKey);
    options.spacedNames = m_settings.value(spacedNamesKey).toBool();
    options.rosterPaper =
        codeFromKey<PaperSize>(m_settings.value(rosterPaperKey).toString()).value_or(PaperSize::A4);
    return options;
}

void Settings::setListOptions(const FormOptions &options)
{
    m_settings.setValue(nameOrderKey, codeKey(options.nameOrder));
    m_settings.setValue(groupOrderKey, codeKey(options.groupOrder));
    m_settings.setValue(spacedNamesKey, options.spacedNames);
    m_settings.setValue(rosterPaperKey, codeKey(options.rosterPaper));
}

QString Settings::usualPdfPattern()
{
    return QStringLiteral("{姓名}-{表名}.pdf");
}

QString Settings::pdfPattern() const
{
    return m_settings.value(pdfPatternKey, usualPdfPattern()).toString();
}

void Settings::setPdfPattern(const QString &pattern)
{
    m_settings.setValue(pdfPatternKey, pattern);
}

QStringList Settings::phrases(const QString &field) const
{
    return m_settings.value(phrasesKey + field).toStringList().mid(0, mostPhrases);
}

void Settings::setPhrases(const QString &field, const QStringList &phrases)
{
    m_settings.setValue(phrasesKey + field, phrases);
}

QByteArray Settings::state(const QString &name) const
{
    return m_settings.value(stateKey(name)).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_settings.setValue(stateKey(name), state);
}

} // namespace chuding
