// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/settings.h"

#include <QStandardPaths>

namespace chuding {

namespace {
const QString recentKey = QStringLiteral("recentLibraries");
const QString operatorKey = QStringLiteral("operatorName");
const QString keyPathKey = QStringLiteral("keyPath");
const QString exportFolderKey = QStringLiteral("exportFolder");
const QString publicityOfficeKey = QStringLiteral("publicity/office");
const QString publicityPhoneKey = QStringLiteral("publicity/phone");

QString stateKey(const QString &name)
{
    return QStringLiteral("state/") + name;
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
