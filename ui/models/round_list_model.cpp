// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/round_list_model.h"

#include <algorithm>

namespace chuding {

namespace {

QString roundDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("?");
}

QString paperName(PublicityKind kind)
{
    return kind == PublicityKind::First ? QStringLiteral("附件3") : QStringLiteral("附件4");
}

} // namespace

QString roundKindWord(PublicityKind kind)
{
    return kind == PublicityKind::First ? RoundListModel::tr("Before applying")
                                        : RoundListModel::tr("After the review");
}

QString roundPeople(const PublicityRound &round)
{
    if (round.members.isEmpty())
        return RoundListModel::tr("nobody yet");
    const QString lead = round.members.first().name;
    const auto count = static_cast<int>(round.members.size());
    return count == 1 ? lead : RoundListModel::tr("%1 and others, %n people", nullptr, count).arg(lead);
}

QString roundStateText(const PublicityRound &round, const RoundState &state)
{
    switch (state.phase) {
    case RoundPhase::Draft:
        return RoundListModel::tr("Draft, not posted");
    case RoundPhase::Posted:
        return state.day == 0 ? RoundListModel::tr("Posted, no working day counts yet")
                              : RoundListModel::tr("Posted, day %1 of %2").arg(state.day).arg(state.needed);
    case RoundPhase::Over:
        return RoundListModel::tr("Over since %1: issue %2")
            .arg(roundDay(round.period.to), paperName(round.kind));
    case RoundPhase::ResultIssued:
    case RoundPhase::ReportIssued:
        return RoundListModel::tr("%1 issued on %2").arg(paperName(round.kind), roundDay(round.resultDate));
    case RoundPhase::ObjectionOpen:
        return RoundListModel::tr("An objection is open");
    }
    Q_UNREACHABLE();
}

void RoundListModel::setSeason(const Season &season, QDate today)
{
    QList<Row> rows;
    for (const PublicityRound &round : season.rounds())
        rows.prepend({round, roundState(round, today, season.policy, season.calendar)});
    // Without dates yet: just made.
    const auto start = [](const Row &row) {
        return row.round.period.from.isValid() ? row.round.period.from : QDate(9999, 1, 1);
    };
    std::stable_sort(
        rows.begin(), rows.end(), [&start](const Row &a, const Row &b) { return start(a) > start(b); });
    const bool sameRounds = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
        [](const Row &a, const Row &b) { return a.round.id == b.round.id; });
    if (!sameRounds)
        beginResetModel();
    m_rows = rows;
    if (!sameRounds)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void RoundListModel::setChanged(const QSet<QUuid> &rounds)
{
    if (m_changed == rounds)
        return;
    m_changed = rounds;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int RoundListModel::rowOf(QUuid id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const Row &row) { return row.round.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

QUuid RoundListModel::idOfNext() const
{
    for (const RoundPhase phase : {RoundPhase::Over, RoundPhase::Draft, RoundPhase::Posted}) {
        // The newest stand first, so that the last of them is due next.
        const auto found = std::find_if(
            m_rows.crbegin(), m_rows.crend(), [phase](const Row &row) { return row.state.phase == phase; });
        if (found != m_rows.crend())
            return found->round.id;
    }
    return m_rows.isEmpty() ? QUuid() : idAt(0);
}

int RoundListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RoundListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const PublicityRound &round = row.round;
    const bool changed = m_changed.contains(round.id);
    switch (role) {
    case IdRole:
        return round.id;
    case KindRole:
        return roundKindWord(round.kind);
    case TitleRole:
        return roundPeople(round);
    case PeriodRole:
        return round.period.from.isValid()
                   ? tr("%1 to %2").arg(roundDay(round.period.from), roundDay(round.period.to))
                   : tr("no dates yet");
    case StateRole:
        return changed ? tr("A posted fact has changed") : roundStateText(round, row.state);
    case PhaseRole:
        return static_cast<int>(row.state.phase);
    case ChangedRole:
        return changed;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return tr("%1: %2, %3, %4", "kind, people, period, state")
            .arg(roundKindWord(round.kind), data(index, TitleRole).toString(),
                data(index, PeriodRole).toString(), data(index, StateRole).toString());
    default:
        return {};
    }
}

} // namespace chuding
