// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy.h"

#include "domain/own_folder.h"
#include "domain/whole_file.h"
#include "domain/working_calendar.h"
#include "domain/write_error.h"
#include "policy_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace chuding {

using namespace Qt::StringLiterals;

/// What `install` writes: both texts in one file, so that neither is ever there with another of the other.
struct Installed
{
    Moment created;
    QString policy;
    QString wording;
};

template <typename Archive, FieldsOf<Installed> V>
void describe(Archive &archive, V &value)
{
    archive.field("created", value.created);
    archive.required("policy.json", value.policy);
    archive.required("wording.json", value.wording);
}

namespace {

Result<Installed> readInstalled(const QString &path)
{
    constexpr qsizetype valueLimit = 100;
    const Result<QByteArray> bytes = policyBytes(path);
    if (!bytes)
        return bytes.error();
    const Result<QJsonObject> object = parsedJson(*bytes, valueLimit);
    if (!object)
        return Error{Error::Code::Format, path + u": "_s + object.error().detail};
    Installed installed;
    QList<JsonFault> faults;
    JsonReader::read(*object, installed, QString(), faults);
    if (!faults.isEmpty())
        return Error{Error::Code::Format, path + u'\n' + jsonFaultsText(faults)};
    return installed;
}

void addCalendars(const QString &folder, WorkingCalendar &calendar)
{
    const QStringList names = QDir(folder).entryList({u"cn-????.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const Result<QByteArray> json = policyBytes(folder + u'/' + name);
        if (!json || !calendar.addYears(*json))
            qWarning("calendar file not usable: %ls", qUtf16Printable(name));
    }
}

QString userFolder(const QString &name)
{
    return ownFolder() + u'/' + name;
}

} // namespace

PolicyCatalog::PolicyCatalog(const QStringList &folders)
{
    for (const QString &folder : QStringList{u":/policies"_s} + folders) {
        const QDir place(folder);
        for (const QString &name : place.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (place.exists(name + u"/policy.json"_s))
                m_paths.insert(name, place.filePath(name));
        }
        for (const QString &name : place.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
            m_paths.insert(name.chopped(5), place.filePath(name));
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

Result<PolicyFile> PolicyCatalog::file(const QString &id) const
{
    const QString path = m_paths.value(id);
    if (path.isEmpty())
        return Error{Error::Code::NotFound, QCoreApplication::translate("chuding::PolicyReader",
                                                "the notice “%1”, which is not on this computer")
                                                .arg(id)};
    Result<PolicyFile> file = Error{};
    if (path.endsWith(".json"_L1)) {
        const Result<Installed> installed = readInstalled(path);
        if (!installed)
            return installed.error();
        const QByteArray policy = installed->policy.toUtf8();
        const QByteArray wording = installed->wording.toUtf8();
        file = PolicyFile{policy, wording, readPolicy(policy, wording)};
    } else {
        file = readPolicyFile(path + u"/policy.json"_s);
    }
    if (file && file->reading.faults.isEmpty() && file->reading.policy.id != id)
        file->reading.faults.append({u"/id"_s, file->reading.policy.id + u" ≠ "_s + id});
    return file;
}

Result<Policy> PolicyCatalog::load(const QString &id) const
{
    Result<PolicyFile> content = file(id);
    if (!content)
        return content.error();
    if (!content->reading.faults.isEmpty())
        return Error{
            Error::Code::Format, m_paths.value(id) + u'\n' + jsonFaultsText(content->reading.faults)};
    return std::move(content->reading.policy);
}

Moment PolicyCatalog::createdOf(const QString &id) const
{
    const QString path = m_paths.value(id);
    const Result<Installed> installed = path.endsWith(".json"_L1) ? readInstalled(path) : Result(Installed());
    return installed ? installed->created : Moment();
}

Result<void> PolicyCatalog::install(const PolicyInstallation &installation)
{
    QMap<QString, QByteArray> files;
    if (!installation.policyJson.isEmpty()) {
        const PolicyReading reading = readPolicy(installation.policyJson, installation.wordingJson);
        if (!reading.faults.isEmpty())
            return Error{Error::Code::Format, jsonFaultsText(reading.faults)};
        const Installed installed{installation.created, QString::fromUtf8(installation.policyJson),
            QString::fromUtf8(installation.wordingJson)};
        files.insert(defaultFolders().constFirst() + u'/' + reading.policy.id + u".json"_s,
            QJsonDocument(JsonWriter::write(installed).toObject()).toJson());
    }
    for (auto it = installation.calendars.begin(); it != installation.calendars.end(); ++it) {
        if (const QString fault = calendarFault(it.key(), it.value()); !fault.isEmpty())
            return Error{Error::Code::Format, calendarName(it.key()) + u": "_s + fault};
        files.insert(userFolder(u"calendars"_s) + u'/' + calendarName(it.key()), it.value());
    }
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (const QString folder = QFileInfo(it.key()).path(); !QDir().mkpath(folder))
            return writeError(folder, QString());
    }
    return writeWholeFiles(files);
}

WorkingCalendar bundledCalendar()
{
    WorkingCalendar calendar;
    addCalendars(u":/calendars"_s, calendar);
    addCalendars(userFolder(u"calendars"_s), calendar);
    return calendar;
}

QString calendarName(int year)
{
    return u"cn-%1.json"_s.arg(year);
}

int calendarYear(const QString &fileName)
{
    const int year = QStringView(fileName).mid(3, 4).toInt();
    return year >= 1000 && fileName == calendarName(year) ? year : 0;
}

QString calendarFault(int year, const QByteArray &json)
{
    WorkingCalendar calendar;
    if (const Result<void> added = calendar.addYears(json); !added)
        return errorText(added.error());
    const QStringList years = QJsonDocument::fromJson(json).object().keys();
    return years == QStringList{QString::number(year)}
               ? QString()
               : QCoreApplication::translate(
                     "chuding::PolicyReader", "it must hold the year that its name says, and no other");
}

QByteArray calendarFile(int year)
{
    for (const QString &folder : {userFolder(u"calendars"_s), u":/calendars"_s}) {
        const Result<QByteArray> content = policyBytes(folder + u'/' + calendarName(year));
        if (content)
            return *content;
    }
    return {};
}

} // namespace chuding
