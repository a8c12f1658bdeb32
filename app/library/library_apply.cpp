// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_private.h"
#include "library_sql.h"

namespace chuding {

namespace {

RecordWriter::Act actOf(Fate fate, const char *noun, const QString &why)
{
    const QString suffix = QString::fromLatin1(noun);
    switch (fate) {
    case Fate::Saved:
        break;
    case Fate::Removed:
        return {.action = QStringLiteral("remove") + suffix, .why = why, .removed = true};
    case Fate::BroughtBack:
        return {.action = QStringLiteral("bring-back") + suffix, .why = why, .bringsBack = true};
    }
    return {.action = QStringLiteral("save") + suffix, .why = why};
}

/// Writes records one after the other, as long as all is well and nobody cancels.
class StepWriter final
{
public:
    StepWriter(RecordWriter &writer, const Progress &progress, qint64 total)
        : m_writer(writer)
        , m_progress(progress)
        , m_total(total)
    {
    }

    template <typename Change, typename Write>
    Result<QList<int>> each(const QList<Change> &changes, Write write)
    {
        QList<int> revisions;
        for (const Change &change : changes) {
            const Result<int> written = write(m_writer, change);
            if (!written)
                return written.error();
            revisions.append(*written);
            if (!goOn(m_progress, ++m_done, m_total))
                return Error{Error::Code::Cancelled, {}};
        }
        return revisions;
    }

    /// One entry that holds the step together in the log.
    Result<void> sum(QUuid library, const ChangedRevisions &revisions)
    {
        return m_writer.audit().append(QStringLiteral("save-all"), uuidText(library),
            QStringLiteral("dossiers=%1 rounds=%2")
                .arg(revisions.dossiers.size())
                .arg(revisions.rounds.size()));
    }

private:
    RecordWriter &m_writer;
    const Progress &m_progress;
    qint64 m_total = 0;
    qint64 m_done = 0;
};

} // namespace

Result<void> Library::Private::writeAnswer(RecordWriter &writer, const ChangeSet::Answer &answer) const
{
    const Confirmation confirmation =
        answer.confirmation.value_or(Confirmation{answer.rule, false, {}, who(), now(), {}});
    const bool isWithdrawn = !answer.confirmation;
    const Result<QSqlQuery> inserted = database->run(sql::insertConfirmation,
        {boundText(answer.rule), confirmation.yes ? 1 : 0, boundText(confirmation.reason),
            boundText(confirmation.by), boundText(confirmation.at.toText()), boundText(confirmation.judged),
            isWithdrawn ? 1 : 0});
    if (!inserted)
        return inserted.error();
    return writer.audit().append(QStringLiteral("season-confirmation"), answer.rule,
        isWithdrawn        ? QStringLiteral("withdrawn")
        : confirmation.yes ? QStringLiteral("yes")
                           : QStringLiteral("no"));
}

Result<ChangedRevisions> Library::Private::writeStep(
    RecordWriter &writer, const ChangeSet &step, const QString &why, const Progress &progress) const
{
    const auto writeDossier = [&why](RecordWriter &records, const ChangeSet::Change<Dossier> &change) {
        return records.write(change.record, change.expectedRevision, actOf(change.fate, "", why));
    };
    const auto writeRound = [&why](RecordWriter &records, const ChangeSet::Change<PublicityRound> &change) {
        return records.writeRound(change.record, change.expectedRevision, actOf(change.fate, "-round", why));
    };
    StepWriter steps(writer, progress, step.dossiers.size() + step.rounds.size());
    const Result<QList<int>> dossiers = steps.each(step.dossiers, writeDossier);
    if (!dossiers)
        return dossiers.error();
    const Result<QList<int>> rounds = steps.each(step.rounds, writeRound);
    if (!rounds)
        return rounds.error();
    for (const ChangeSet::Answer &answer : step.answers) {
        if (const Result<void> written = writeAnswer(writer, answer); !written)
            return written.error();
    }
    const ChangedRevisions revisions{*dossiers, *rounds};
    if (const Result<void> logged = steps.sum(info.id, revisions); !logged)
        return logged.error();
    return revisions;
}

Result<ChangedRevisions> Library::apply(const ChangeSet &step, const QString &why, const Progress &progress)
{
    return d->change<ChangedRevisions>(
        [&](RecordWriter &writer) { return d->writeStep(writer, step, why, progress); });
}

} // namespace chuding
