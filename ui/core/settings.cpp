// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/settings.h"

#include <QStandardPaths>

#include <algorithm>

namespace chuding {

namespace {
const QString recentKey = QStringLiteral("recentLibraries");
const QString operatorKey = QStringLiteral("operatorName");
const QString keyPathKey = QStringLiteral("keyPath");
const QString exportFolderKey = QStringLiteral("exportFolder");
const QString headerMappingKey = QStringLiteral("headerMapping");
const QString headerKey = QStringLiteral("header");
const QString fieldKey = QStringLiteral("field");
constexpr qsizetype longestHeader = 40;
constexpr int mostDigitsOfHeader = 4;
const QString publicityOfficeKey = QStringLiteral("publicity/office");
const QString publicityPhoneKey = QStringLiteral("publicity/phone");

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

QStringList Settings::recentLibraries() const
{
    return m_settings.value(recentKey).toStringList();
}

void Settings::addRecentLibrary(const QString &path)
{
    QStringList recent = recentLibraries();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(recentKey, recent.mid(0, maxRecent));
}

void Settings::forgetRecentLibrary(const QString &path)
{
    QStringList recent = recentLibraries();
    recent.removeAll(path);
    m_settings.setValue(recentKey, recent);
}

QString Settings::operatorName() const
{
    const QString login = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return m_settings.value(operatorKey, login).toString();
}

void Settings::setOperatorName(const QString &name)
{
    m_settings.setValue(operatorKey, name);
}

QString Settings::keyPath() const
{
    return m_settings.value(keyPathKey).toString();
}

void Settings::setKeyPath(const QString &path)
{
    m_settings.setValue(keyPathKey, path);
}

QString Settings::exportFolder() const
{
    return m_settings
        .value(exportFolderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

void Settings::setExportFolder(const QString &path)
{
    m_settings.setValue(exportFolderKey, path);
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

QByteArray Settings::state(const QString &name) const
{
    return m_settings.value(stateKey(name)).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_settings.setValue(stateKey(name), state);
}

} // namespace chuding
