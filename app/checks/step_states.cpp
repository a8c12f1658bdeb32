// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "step_states.h"

#include <QCoreApplication>

#include <algorithm>

namespace chuding {

namespace {

class StepTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Flow)

public:
    static QString foreign(const EventRecord &record)
    {
        return tr("“%1” was recorded by %2; only that office can change it.")
            .arg(codeText(record.event), codeText(*record.role));
    }
    static QString recordedBy(const EventRecord &record)
    {
        QStringList who{codeText(record.role), record.office, record.by};
        who.removeAll(QString());
        return who.isEmpty() ? QString() : tr("Recorded by %1").arg(who.join(u'，'));
    }
};

bool isSameButMoment(const EventRecord &a, EventRecord b)
{
    b.moment = a.moment;
    return a == b;
}

class StateMaker
{
public:
    StateMaker(const Dossier &stored, const Dossier &typed, OfficeRole role, const CheckContext &context)
        : m_stored(stored)
        , m_typed(typed)
        , m_role(role)
        , m_context(context)
    {
    }

    [[nodiscard]] StepState stateOf(DossierEvent event) const
    {
        StepState state{event, faultOf(event), true, false};
        if (!state.note.isEmpty())
            return state;
        state.isFault = false;
        if (!m_typed.eventMoment(event).isKnown()) {
            state.note = stepObstacle(m_typed, {event, m_context.asOf}, m_role, m_context);
            return state;
        }
        const auto record = std::find_if(m_typed.events.crbegin(), m_typed.events.crend(),
            [event](const EventRecord &one) { return one.event == event; });
        state.note = StepTexts::recordedBy(*record);
        state.isForeign = isForeign(*record);
        return state;
    }

private:
    [[nodiscard]] bool isForeign(const EventRecord &record) const
    {
        return record.role && *record.role != m_role;
    }

    /// What is wrong with what was typed; empty: nothing.
    [[nodiscard]] QString faultOf(DossierEvent event) const
    {
        for (const EventRecord &record : m_stored.events) {
            if (record.event == event && isForeign(record) && !m_typed.events.contains(record))
                return StepTexts::foreign(record);
        }
        for (qsizetype i = 0; i < m_typed.events.size(); ++i) {
            const EventRecord &record = m_typed.events[i];
            if (record.event != event || m_stored.events.contains(record) || isCorrected(record))
                continue;
            Dossier before = m_typed;
            before.events.resize(i);
            const QString obstacle = stepObstacle(before, record, m_role, m_context);
            if (!obstacle.isEmpty())
                return obstacle;
        }
        return {};
    }

    [[nodiscard]] bool isCorrected(const EventRecord &record) const
    {
        return std::any_of(m_stored.events.cbegin(), m_stored.events.cend(), [&](const EventRecord &before) {
            return isSameButMoment(before, record) && !m_typed.events.contains(before);
        });
    }

    const Dossier &m_stored;
    const Dossier &m_typed;
    const OfficeRole m_role;
    const CheckContext &m_context;
};

} // namespace

QList<StepState> stepStates(
    const Dossier &stored, const Dossier &typed, OfficeRole role, const CheckContext &context)
{
    const StateMaker maker(stored, typed, role, context);
    QList<StepState> states;
    for (const Code<DossierEvent> &code : codeTable<DossierEvent>())
        states.append(maker.stateOf(code.value));
    return states;
}

void signNewSteps(const Dossier &stored, Dossier &typed, const EventRecord &signature)
{
    for (EventRecord &record : typed.events) {
        if (stored.events.contains(record) || record.role || !record.by.isEmpty())
            continue;
        record.by = signature.by;
        record.role = signature.role;
        record.office = signature.office;
        record.revision = signature.revision;
    }
}

} // namespace chuding
