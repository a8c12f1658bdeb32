// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace chuding {

/// What the program remembers on this PC: nothing about applicants.
class Settings final
{
public:
    static constexpr int maxRecent = 8;
    static constexpr int maxHeaders = 500;

    [[nodiscard]] QStringList recentLibraries() const;
    void addRecentLibrary(const QString &path);
    void forgetRecentLibrary(const QString &path);

    /// Self-declared; the login name until somebody says otherwise.
    [[nodiscard]] QString operatorName() const;
    void setOperatorName(const QString &name);

    [[nodiscard]] QString keyPath() const;
    void setKeyPath(const QString &path);
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

    /// States of windows, splitters and headers.
    [[nodiscard]] QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

private:
    QSettings m_settings;
};

} // namespace chuding
