// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/saved_filters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chuding {

namespace {

const QString savedFiltersState = QStringLiteral("applicants.filters");
const QString nameKey = QStringLiteral("name");
const QString verdictKey = QStringLiteral("verdict");
const QString stageKeyOfFilter = QStringLiteral("stage");
const QString ruleKey = QStringLiteral("rule");
const QString specialtyKey = QStringLiteral("specialty");
const QString unitKey = QStringLiteral("unit");
const QString departmentKey = QStringLiteral("department");
const QString qualifiesKey = QStringLiteral("qualifiesOnly");

QJsonObject toJson(const SavedFilter &saved)
{
    const ApplicantFilter &filter = saved.filter;
    return {{nameKey, saved.name}, {verdictKey, codeKey(filter.verdict)},
        {stageKeyOfFilter, codeKey(filter.stage)}, {ruleKey, filter.rule}, {specialtyKey, filter.specialty},
        {unitKey, filter.unit}, {departmentKey, filter.department}, {qualifiesKey, filter.qualifiesOnly}};
}

SavedFilter fromJson(const QJsonObject &object)
{
    SavedFilter saved;
    saved.name = object.value(nameKey).toString();
    saved.filter.verdict = codeFromKey<Verdict>(object.value(verdictKey).toString());
    saved.filter.stage = codeFromKey<Stage>(object.value(stageKeyOfFilter).toString());
    saved.filter.rule = object.value(ruleKey).toString();
    saved.filter.specialty = object.value(specialtyKey).toString();
    saved.filter.unit = object.value(unitKey).toString();
    saved.filter.department = object.value(departmentKey).toString();
    saved.filter.qualifiesOnly = object.value(qualifiesKey).toBool();
    return saved;
}

} // namespace

QList<SavedFilter> savedFilters(const Settings &settings)
{
    QList<SavedFilter> filters;
    const QJsonArray array = QJsonDocument::fromJson(settings.state(savedFiltersState)).array();
    for (const QJsonValue &value : array) {
        const SavedFilter saved = fromJson(value.toObject());
        if (!saved.name.isEmpty())
            filters.append(saved);
    }
    return filters;
}

void setSavedFilters(Settings &settings, const QList<SavedFilter> &filters)
{
    QJsonArray array;
    for (const SavedFilter &saved : filters)
        array.append(toJson(saved));
    settings.setState(savedFiltersState, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace chuding
