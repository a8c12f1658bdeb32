// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_private.h"

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

Result<ChangedRevisions> Library::apply(const ChangeSet &step, const QString &why, const Progress &progress)
{
    const auto writeDossier = [&why](RecordWriter &writer, const ChangeSet::Change<Dossier> &change) {
        return writer.write(change.record, change.expectedRevision, actOf(change.fate, "", why));
    };
    const auto writeRound = [&why](RecordWriter &writer, const ChangeSet::Change<PublicityRound> &change) {
        return writer.writeRound(change.record, change.expectedRevision, actOf(change.fate, "-round", why));
    };
    return d->change<ChangedRevisions>([&](RecordWriter &writer) -> Result<ChangedRevisions> {
        StepWriter steps(writer, progress, step.dossiers.size() + step.rounds.size());
        const Result<QList<int>> dossiers = steps.each(step.dossiers, writeDossier);
        if (!dossiers)
            return dossiers.error();
        const Result<QList<int>> rounds = steps.each(step.rounds, writeRound);
        if (!rounds)
            return rounds.error();
        const ChangedRevisions revisions{*dossiers, *rounds};
        if (const Result<void> logged = steps.sum(d->info.id, revisions); !logged)
            return logged.error();
        return revisions;
    });
}

Result<void> Library::saveAll(const QList<Change> &changes, const QList<PublicityRound> &rounds,
    const QString &why, const Progress &progress)
{
    const auto writeDossier = [&why](RecordWriter &writer, const Change &change) {
        return writer.write(change.dossier, change.expectedRevision, actOf(Fate::Saved, "", why));
    };
    const auto writeRound = [&why](RecordWriter &writer, const PublicityRound &round) {
        return writer.writeRound(round, std::nullopt, actOf(Fate::Saved, "-round", why));
    };
    return d->change<void>([&](RecordWriter &writer) -> Result<void> {
        StepWriter steps(writer, progress, changes.size() + rounds.size());
        const Result<QList<int>> written = steps.each(changes, writeDossier);
        if (!written)
            return written.error();
        const Result<QList<int>> writtenRounds = steps.each(rounds, writeRound);
        if (!writtenRounds)
            return writtenRounds.error();
        return steps.sum(d->info.id, {*written, *writtenRounds});
    });
}

} // namespace chuding
