// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy.h"

#include "domain/whole_file.h"
#include "domain/working_calendar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> fileContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, path + u": "_s + file.errorString()};
    constexpr qint64 limitBytes = 16 * 1024 * 1024;
    if (file.size() > limitBytes)
        return Error{Error::Code::Limit, path};
    return file.readAll();
}

void addCalendars(const QString &folder, WorkingCalendar &calendar)
{
    const QStringList names = QDir(folder).entryList({u"cn-????.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const Result<QByteArray> json = fileContent(folder + u'/' + name);
        if (!json || !calendar.addYears(*json))
            qWarning("calendar file not usable: %ls", qUtf16Printable(name));
    }
}

QString userFolder(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/chuding/"_s + name;
}

} // namespace

PolicyCatalog::PolicyCatalog(const QStringList &folders)
{
    for (const QString &folder : QStringList{u":/policies"_s} + folders) {
        const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &name : names) {
            // Names with a dot are on their way in or out.
            if (!name.contains(u'.') && QFile::exists(folder + u'/' + name + u"/policy.json"_s))
                m_paths.insert(name, folder + u'/' + name);
        }
    }
}

QStringList PolicyCatalog::defaultFolders()
{
    return {userFolder(u"policies"_s)};
}

QStringList PolicyCatalog::ids() const
{
    return m_paths.keys();
}

Result<Policy> PolicyCatalog::load(const QString &id) const
{
    const QString folder = m_paths.value(id);
    if (folder.isEmpty())
        return Error{Error::Code::NotFound, QCoreApplication::translate("chuding::PolicyReader",
                                                "the notice “%1”, which is not on this computer")
                                                .arg(id)};
    const Result<QByteArray> policy = fileContent(folder + u"/policy.json"_s);
    if (!policy)
        return policy.error();
    const Result<QByteArray> wording = fileContent(folder + u"/wording.json"_s);
    if (!wording)
        return wording.error();
    PolicyReading reading = readPolicy(*policy, *wording);
    if (reading.faults.isEmpty() && reading.policy.id != id)
        reading.faults.append({u"/id"_s, reading.policy.id + u" ≠ "_s + id});
    if (!reading.faults.isEmpty())
        return Error{Error::Code::Format, folder + u'\n' + jsonFaultsText(reading.faults)};
    return std::move(reading.policy);
}

Result<void> PolicyCatalog::install(const QByteArray &policyJson, const QByteArray &wordingJson)
{
    const PolicyReading reading = readPolicy(policyJson, wordingJson);
    if (!reading.faults.isEmpty())
        return Error{Error::Code::Format, jsonFaultsText(reading.faults)};
    const QString folder = defaultFolders().constFirst() + u'/' + reading.policy.id;
    const QString fresh = folder + u".new"_s;
    const QString former = folder + u".old"_s;
    if (!QDir(fresh).removeRecursively() || !QDir(former).removeRecursively() || !QDir().mkpath(fresh))
        return Error{Error::Code::Io, fresh};
    if (const Result<void> written = writeWholeFile(fresh + u"/wording.json"_s, wordingJson); !written)
        return written;
    if (const Result<void> written = writeWholeFile(fresh + u"/policy.json"_s, policyJson); !written)
        return written;
    // Both files at once: a notice with the wording of another would print wrong papers.
    const bool isThere = QFileInfo::exists(folder);
    if (isThere && !QDir().rename(folder, former))
        return Error{Error::Code::Io, folder};
    if (!QDir().rename(fresh, folder)) {
        QDir().rename(former, folder);
        return Error{Error::Code::Io, folder};
    }
    QDir(former).removeRecursively();
    return {};
}

WorkingCalendar bundledCalendar()
{
    WorkingCalendar calendar;
    addCalendars(u":/calendars"_s, calendar);
    addCalendars(userFolder(u"calendars"_s), calendar);
    return calendar;
}

QByteArray calendarFile(int year)
{
    const QString name = u"/cn-%1.json"_s.arg(year);
    for (const QString &folder : {userFolder(u"calendars"_s), u":/calendars"_s}) {
        const Result<QByteArray> content = fileContent(folder + name);
        if (content)
            return *content;
    }
    return {};
}

Result<void> installCalendar(int year, const QByteArray &json)
{
    WorkingCalendar calendar;
    if (const Result<void> added = calendar.addYears(json); !added)
        return added;
    if (!QDir().mkpath(userFolder(u"calendars"_s)))
        return Error{Error::Code::Io, userFolder(u"calendars"_s)};
    return writeWholeFile(userFolder(u"calendars"_s) + u"/cn-%1.json"_s.arg(year), json);
}

} // namespace chuding
