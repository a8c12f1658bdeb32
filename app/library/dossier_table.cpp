// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier_table.h"

#include "domain/dossier_json.h"
#include "domain/id_number.h"
#include "domain/pinyin.h"
#include "library_sql.h"
#include "sha256.h"

#include <QCoreApplication>

namespace chuding {

DossierColumns columnsOf(const Dossier &dossier)
{
    return {
        .policyId = dossier.policyId,
        .idNumber = normalizedIdNumber(dossier.person.idNumber),
        .name = dossier.person.name,
        .unitName = dossier.employment.unitName,
        .department = dossier.employment.department,
        .specialty = dossier.application.specialty,
        .level = dossier.application.level ? codeKey(*dossier.application.level) : QString(),
        .pinyin = pinyin(dossier.person.name),
        .initials = pinyinInitials(dossier.person.name),
        .nameKey = pinyinSortKey(dossier.person.name),
    };
}

QString uuidText(QUuid id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString revisionDetail(int revision, const QString &documentSha256)
{
    return QStringLiteral("revision=%1 sha256=%2").arg(revision).arg(documentSha256);
}

Result<std::unique_ptr<RecordWriter>> RecordWriter::begin(
    const Database &database, const QString &who, Moment when, OfficeRole role)
{
    Result<AuditAppender> audit = AuditAppender::begin(database, who, when);
    if (!audit)
        return audit.error();
    std::unique_ptr<RecordWriter> writer(new RecordWriter(*std::move(audit), who, when, role));
    const std::pair<QSqlQuery *, QLatin1StringView> queries[] = {
        {&writer->m_selectState, sql::selectState},
        {&writer->m_selectByNumber, sql::selectByNumber},
        {&writer->m_upsertDossier, sql::upsertDossier},
        {&writer->m_insertRevision, sql::insertRevision},
        {&writer->m_selectRound, sql::selectRound},
        {&writer->m_upsertRound, sql::upsertRound},
        {&writer->m_insertRoundRevision, sql::insertRoundRevision},
    };
    for (const auto &[query, statement] : queries) {
        Result<QSqlQuery> prepared = database.prepare(statement);
        if (!prepared)
            return prepared.error();
        *query = *std::move(prepared);
    }
    return writer;
}

Result<RecordWriter::DossierState> RecordWriter::dossierState(const QString &id)
{
    if (const Result<void> done = execute(m_selectState, {id}); !done)
        return done.error();
    DossierState state;
    if (m_selectState.next()) {
        state.revision = m_selectState.value(0).toInt();
        state.removed = m_selectState.value(1).toBool();
        state.document = m_selectState.value(2).toByteArray();
    }
    m_selectState.finish();
    return state;
}

Result<void> RecordWriter::requireRevision(
    const DossierState &state, const QString &id, int expectedRevision, bool bringsBack)
{
    if (expectedRevision > 0 && state.revision == 0)
        return Error{Error::Code::NotFound, id};
    if (state.revision != expectedRevision || (state.removed && !bringsBack))
        return Error{Error::Code::Conflict,
            QCoreApplication::translate("chuding::Library", "revision %1 is stored, revision %2 was expected")
                .arg(state.revision)
                .arg(expectedRevision)};
    return {};
}

Result<void> RecordWriter::requireFreeNumber(const DossierColumns &columns, const QString &id)
{
    if (columns.idNumber.isEmpty())
        return {};
    const Result<void> done =
        execute(m_selectByNumber, {boundText(columns.policyId), boundText(columns.idNumber)});
    if (!done)
        return done;
    const bool taken = m_selectByNumber.next() && m_selectByNumber.value(0).toString() != id;
    const QString holder = taken ? m_selectByNumber.value(1).toString() : QString();
    m_selectByNumber.finish();
    if (!taken)
        return {};
    return Error{
        Error::Code::Exists, QCoreApplication::translate("chuding::Library", "the ID number %1 is that of %2")
                                 .arg(maskedIdNumber(columns.idNumber), holder)};
}

Result<void> RecordWriter::store(
    const QString &id, int revision, const DossierColumns &columns, const QByteArray &document, bool removed)
{
    const QVariant number = columns.idNumber.isEmpty() ? QVariant() : QVariant(columns.idNumber);
    return execute(m_upsertDossier,
        {id, boundText(columns.policyId), number, revision, removed ? 1 : 0, boundText(m_when.toText()),
            boundText(columns.name), boundText(columns.unitName), boundText(columns.department),
            boundText(columns.specialty), boundText(columns.level), boundText(columns.pinyin),
            boundText(columns.initials), boundBytes(columns.nameKey), document});
}

Result<int> RecordWriter::write(const Dossier &dossier, int expectedRevision, const Act &act)
{
    if (dossier.id.isNull())
        return Error{Error::Code::Internal, QStringLiteral("a dossier without an id")};
    const QString id = uuidText(dossier.id);
    const Result<DossierState> stored = dossierState(id);
    if (!stored)
        return stored.error();
    if (const Result<void> fresh = requireRevision(*stored, id, expectedRevision, act.bringsBack); !fresh)
        return fresh.error();
    const DossierColumns columns = columnsOf(dossier);
    if (!act.removed) {
        if (const Result<void> unique = requireFreeNumber(columns, id); !unique)
            return unique.error();
    }
    const QByteArray document = dossierToJson(dossier);
    const QString hash = sha256Hex(document);
    const int revision = expectedRevision + 1;
    if (const Result<void> done = store(id, revision, columns, document, act.removed); !done)
        return done.error();
    const Result<void> appended =
        execute(m_insertRevision, {id, revision, boundText(m_who), boundText(m_when.toText()),
                                      boundText(act.why), act.removed ? 1 : 0, hash, document});
    if (!appended)
        return appended.error();
    if (const Result<void> steps = logSteps(id, revision, stored->document, dossier.events); !steps)
        return steps.error();
    const Result<void> logged =
        m_audit.append(act.action, id, revisionDetail(revision, hash) + act.moreDetail);
    if (!logged)
        return logged.error();
    return revision;
}

namespace {

/// What of `events` has no counterpart in `others`.
QList<EventRecord> missingIn(QList<EventRecord> others, const QList<EventRecord> &events)
{
    QList<EventRecord> missing;
    for (const EventRecord &event : events) {
        if (!others.removeOne(event))
            missing.append(event);
    }
    return missing;
}

QString stepDetail(const EventRecord &step, OfficeRole role, int revision)
{
    QString detail = QStringLiteral("event=%1 role=%2 revision=%3")
                         .arg(codeKey(step.event), codeKey(role), QString::number(revision));
    if (!step.package.isNull())
        detail += QStringLiteral(" package=") + uuidText(step.package);
    return detail;
}

} // namespace

Result<void> RecordWriter::logSteps(
    const QString &id, int revision, const QByteArray &before, const QList<EventRecord> &after)
{
    QList<EventRecord> known;
    if (!before.isEmpty()) {
        Result<Dossier> stored = dossierFromJson(before);
        if (!stored)
            return stored.error();
        known = stored->events;
    }
    if (known == after)
        return {};
    for (const EventRecord &step : missingIn(after, known)) {
        const Result<void> logged =
            m_audit.append(QStringLiteral("step-back"), id, stepDetail(step, m_role, revision));
        if (!logged)
            return logged;
    }
    for (const EventRecord &step : missingIn(known, after)) {
        const Result<void> logged = m_audit.append(
            QStringLiteral("step"), id, stepDetail(step, step.role.value_or(m_role), revision));
        if (!logged)
            return logged;
    }
    return {};
}

Result<RecordWriter::RoundState> RecordWriter::roundState(const QString &id)
{
    if (const Result<void> done = execute(m_selectRound, {id}); !done)
        return done.error();
    RoundState state;
    if (m_selectRound.next()) {
        state.revision = m_selectRound.value(0).toInt();
        state.removed = m_selectRound.value(1).toBool();
    }
    m_selectRound.finish();
    return state;
}

Result<int> RecordWriter::writeRound(const PublicityRound &round, int expectedRevision, const Act &act)
{
    if (round.id.isNull())
        return Error{Error::Code::Internal, QStringLiteral("a round without an id")};
    const QString id = uuidText(round.id);
    const Result<RoundState> stored = roundState(id);
    if (!stored)
        return stored.error();
    if (expectedRevision > 0 && stored->revision == 0)
        return Error{Error::Code::NotFound, id};
    if (expectedRevision != stored->revision || (stored->removed && !act.bringsBack))
        return Error{Error::Code::Conflict, id};
    const QByteArray document = publicityRoundToJson(round);
    const QString hash = sha256Hex(document);
    const int revision = stored->revision + 1;
    const int removed = act.removed ? 1 : 0;
    if (const Result<void> done = execute(m_upsertRound, {id, revision, document, removed}); !done)
        return done.error();
    const Result<void> appended =
        execute(m_insertRoundRevision, {id, revision, boundText(m_who), boundText(m_when.toText()),
                                           boundText(act.why), removed, hash, document});
    if (!appended)
        return appended.error();
    const Result<void> logged = m_audit.append(act.action, id, revisionDetail(revision, hash));
    if (!logged)
        return logged.error();
    return revision;
}

} // namespace chuding
