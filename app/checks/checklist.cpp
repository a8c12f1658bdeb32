// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist.h"

namespace chuding {

namespace {

const Confirmation *lastAnswer(const QList<Confirmation> &answers, const QString &rule)
{
    const Confirmation *found = nullptr;
    for (const Confirmation &answer : answers) {
        if (answer.rule == rule)
            found = &answer;
    }
    return found;
}

} // namespace

QList<ChecklistItem> checklistOf(const Dossier &dossier, const Season &season)
{
    using State = ChecklistItem::State;
    Dossier unanswered = dossier;
    unanswered.confirmations.clear();
    Season open = season;
    open.confirmations.clear();
    QList<ChecklistItem> items;
    for (const Finding &finding : open.findings(unanswered)) {
        if (finding.severity != Severity::Confirm)
            continue;
        ChecklistItem item{finding, State::Open, {}, isSeasonQuestion(finding.rule)};
        const Confirmation *answer = lastAnswer(dossier.confirmations, finding.rule);
        if (!answer && item.forSeason)
            answer = lastAnswer(season.confirmations, finding.rule);
        if (answer) {
            const bool stands =
                answer->judged.isEmpty() || answer->judged == judgedHash(dossier, finding.rule);
            item.answer = *answer;
            item.state = !stands ? State::Lapsed : (answer->yes ? State::Yes : State::No);
        }
        items.append(item);
    }
    return items;
}

QList<Confirmation> withoutAnswer(const Dossier &dossier, const QString &rule)
{
    QList<Confirmation> answers = dossier.confirmations;
    answers.removeIf([&rule](const Confirmation &answer) { return answer.rule == rule; });
    return answers;
}

QList<Confirmation> withAnswer(const Dossier &dossier, const QString &rule, bool yes, const QString &reason,
    const QString &by, const Moment &at)
{
    QList<Confirmation> answers = withoutAnswer(dossier, rule);
    answers.append({rule, yes, reason, by, at, judgedHash(dossier, rule)});
    return answers;
}

} // namespace chuding
