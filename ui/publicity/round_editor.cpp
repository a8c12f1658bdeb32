// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity/round_editor.h"

#include "ui/core/theme.h"
#include "ui/dossier/finding_card.h"
#include "ui/models/round_list_model.h"
#include "ui/publicity/changes_box.h"
#include "ui/publicity/member_edit.h"
#include "ui/publicity/period_view.h"
#include "ui/publicity/round_delegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace chuding {

namespace {
QString roundKey(const char *key)
{
    return QStringLiteral("round.") + QString::fromLatin1(key);
}
} // namespace

RoundEditor::RoundEditor(ApplicantListModel *applicants, QWidget *parent)
    : QWidget(parent)
    , m_grid(new RecordGrid<PublicityRound>(this))
    , m_members(new MemberEdit(applicants, this))
    , m_periodView(new PeriodView(this))
    , m_changes(new ChangesBox(this))
    , m_scroll(new QScrollArea(this))
    , m_cards(new QWidget(this))
{
    buildFields();
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_changes);
    column->addWidget(m_grid);
    column->addWidget(m_cards);
    column->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildHead());
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buildFoot());
    connect(m_grid, &FieldGrid::edited, this, &RoundEditor::edited);
    connect(m_changes, &ChangesBox::correctionRequested, this, &RoundEditor::correctionRequested);
    connect(m_changes, &ChangesBox::repetitionRequested, this, &RoundEditor::repetitionRequested);
    connect(m_changes, &ChangesBox::dossierRequested, this, &RoundEditor::dossierRequested);
}

QLayout *RoundEditor::buildHead()
{
    const int unit = spacingUnit(this);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("roundTitle"));
    m_title->setFont(scaledFont(this, 1.1, true));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_stateIcon = new QLabel(this);
    m_stateText = new QLabel(this);
    m_stateText->setObjectName(QStringLiteral("roundState"));
    auto *state = new QHBoxLayout;
    state->setSpacing(unit / 2);
    state->addWidget(m_stateIcon);
    state->addWidget(m_stateText, 1);
    m_saveState = new QLabel(this);
    state->addWidget(m_saveState, 0, Qt::AlignTop);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(unit * 2, unit, unit, unit / 2);
    head->setSpacing(unit / 2);
    head->addWidget(m_title);
    head->addLayout(state);
    return head;
}

QLayout *RoundEditor::buildFoot()
{
    const int unit = spacingUnit(this);
    const auto button = [this](const char *name, const QString &text, void (RoundEditor::*pressed)()) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, pressed);
        return made;
    };
    m_remove = button("removeRound", tr("&Remove"), &RoundEditor::removeRequested);
    m_discard = button("discardRound", tr("&Discard"), &RoundEditor::discardRequested);
    m_save = button("saveRound", tr("&Save"), &RoundEditor::saveRequested);
    m_step = button("stepRound", QString(), &RoundEditor::stepRequested);
    m_remove->setToolTip(tr("Remove this round; it can be undone"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(unit * 2, unit / 2, unit, unit / 2);
    foot->setSpacing(unit);
    foot->addWidget(m_remove);
    foot->addStretch(1);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    foot->addWidget(m_step);
    return foot;
}

void RoundEditor::addDay(
    const QString &key, const QString &label, const std::function<QDate &(PublicityRound &)> &access)
{
    auto *edit = new DateEdit(DateEdit::Kind::DayOrMonth, this);
    m_grid->addField(key, label, edit);
    const int place = m_grid->bind(
        key,
        [edit, access](const PublicityRound &round) {
            PublicityRound copy = round;
            edit->setDate(DayOrMonth(access(copy)));
        },
        [edit, access](PublicityRound &round) {
            access(round) = edit->date().hasDay() ? edit->date().earliest() : QDate();
        },
        [edit] {
            const QString fault = edit->fault();
            const bool monthOnly = fault.isEmpty() && edit->date().isKnown() && !edit->date().hasDay();
            return monthOnly ? tr("The day is missing.") : fault;
        });
    connect(edit, &QLineEdit::textEdited, this, [this, place] { m_grid->touch(place); });
}

void RoundEditor::addNumber(const QString &key, const QString &label, int PublicityReport::*member)
{
    auto *edit = new QSpinBox(this);
    edit->setRange(0, 9999);
    edit->setFocusPolicy(Qt::StrongFocus);
    m_grid->addField(key, label, edit);
    const int place = m_grid->bind(
        key,
        [edit, member](const PublicityRound &round) {
            const QSignalBlocker blocker(edit);
            const auto count = static_cast<int>(round.members.size());
            edit->setValue(round.report ? *round.report.*member : count);
        },
        [edit, member](PublicityRound &round) {
            const auto count = static_cast<int>(round.members.size());
            if (!round.report)
                round.report = PublicityReport{count, count, count, {}};
            *round.report.*member = edit->value();
        });
    connect(edit, &QSpinBox::valueChanged, this, [this, place] { m_grid->touch(place); });
}

void RoundEditor::buildFields()
{
    const auto grid = m_grid;
    auto *kind = new ChoiceEdit(this);
    kind->removeItem(0);
    for (const PublicityKind value : {PublicityKind::First, PublicityKind::Second})
        kind->addItem(roundKindWord(value), static_cast<int>(value));
    grid->addField(roundKey("kind"), tr("Round"), kind);
    const int kindPlace = grid->bind(
        roundKey("kind"),
        [kind](const PublicityRound &round) { kind->setCurrentIndex(static_cast<int>(round.kind)); },
        [kind](PublicityRound &round) { round.kind = static_cast<PublicityKind>(kind->currentIndex()); });
    connect(kind, &ChoiceEdit::edited, this, [grid, kindPlace] { grid->touch(kindPlace); });
    grid->addText(
        roundKey("unit"), tr("Unit"), [](auto &r) -> auto & { return r.unitName; }, 40);
    grid->addField(roundKey("members"), tr("People"), m_members);
    const int members = grid->bind(
        roundKey("members"), [this](const PublicityRound &round) { m_members->setMembers(round.members); },
        [this](PublicityRound &round) { round.members = m_members->members(); });
    connect(m_members, &MemberEdit::edited, this, [grid, members] { grid->touch(members); });
    addDay(roundKey("from"), tr("First day"), [](PublicityRound &r) -> QDate & { return r.period.from; });
    addDay(roundKey("to"), tr("Last day"), [](PublicityRound &r) -> QDate & { return r.period.to; });
    m_propose =
        new QPushButton(themedIcon(QStringLiteral("clock")), tr("Propose dates from the calendar"), this);
    connect(m_propose, &QPushButton::clicked, this, &RoundEditor::proposalRequested);
    auto *counting = new QWidget(this);
    auto *column = new QVBoxLayout(counting);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_periodView);
    column->addWidget(m_propose, 0, Qt::AlignLeft);
    grid->addWide(roundKey("counting"), counting);
    m_propose->setObjectName(QStringLiteral("proposeDates"));
    addDay(roundKey("postedOn"), tr("Posted on"), [](PublicityRound &r) -> QDate & { return r.postedOn; });
    grid->addText(
        roundKey("office"), tr("Office for objections"), [](auto &r) -> auto & { return r.office; }, 30);
    grid->addText(
        roundKey("phone"), tr("Supervision telephone"), [](auto &r) -> auto & { return r.phone; }, 20);
    grid->addHeading(tr("Outcome"));
    grid->addChoice<ObjectionState>(
        roundKey("objection"), tr("Objections"), [](auto &r) -> auto & { return r.objection; });
    grid->addText(
        roundKey("objectionNote"), tr("How they were settled"),
        [](auto &r) -> auto & { return r.objectionNote; }, 40);
    addDay(roundKey("resultDate"), tr("Result dated"),
        [](PublicityRound &r) -> QDate & { return r.resultDate; });
    addNumber(roundKey("recommended"), tr("Recommended (附件4)"), &PublicityReport::recommended);
    addNumber(roundKey("passed"), tr("Passed the review (附件4)"), &PublicityReport::passed);
    addNumber(roundKey("junior"), tr("For a junior title (附件4)"), &PublicityReport::junior);
    new QVBoxLayout(m_cards);
}

void RoundEditor::load(const PublicityRound &round, bool writable)
{
    m_stored = round;
    m_base = round;
    m_writable = writable;
    m_grid->load(round);
    m_grid->setReadOnly(!writable);
    const bool fixed = round.notice || !round.postedSha256.isEmpty();
    m_members->setReadOnly(!writable || fixed);
    m_grid->editor(roundKey("kind"))->setEnabled(writable && !fixed);
    m_propose->setEnabled(writable);
}

PublicityRound RoundEditor::current() const
{
    PublicityRound round = m_base;
    m_grid->store(round);
    return round;
}

void RoundEditor::loadDraft(const PublicityRound &draft, const QMap<QString, QString> &unread)
{
    m_base = draft;
    m_grid->load(draft);
    for (auto it = unread.cbegin(); it != unread.cend(); ++it) {
        auto *edit = qobject_cast<DateEdit *>(m_grid->editor(it.key()));
        if (!edit)
            continue;
        edit->setText(it.value());
        Q_EMIT edit->textEdited(it.value());
    }
}

QMap<QString, QString> RoundEditor::unread() const
{
    QMap<QString, QString> texts;
    for (const QString &key : m_grid->keys()) {
        const auto *edit = qobject_cast<const DateEdit *>(m_grid->editor(key));
        if (edit && !edit->text().isEmpty() && !edit->date().hasDay())
            texts.insert(key, edit->text());
    }
    return texts;
}

bool RoundEditor::isModified() const
{
    return !m_grid->fault().second.isEmpty() || current() != m_stored;
}

void RoundEditor::showNumbers(bool shown)
{
    for (const char *key : {"recommended", "passed", "junior"}) {
        QWidget *editor = m_grid->editor(roundKey(key));
        editor->setVisible(shown);
        for (QLabel *label : m_grid->findChildren<QLabel *>()) {
            if (label->buddy() == editor)
                label->setVisible(shown);
        }
    }
}

void RoundEditor::setPeriod(const DayRange &period)
{
    const auto type = [this](const QString &key, QDate day) {
        auto *edit = static_cast<DateEdit *>(m_grid->editor(key));
        edit->setDate(DayOrMonth(day));
        Q_EMIT edit->textEdited(edit->text());
    };
    type(roundKey("from"), period.from);
    type(roundKey("to"), period.to);
}

void RoundEditor::judge(const Season &season, const Moment &now, const RoundFacts &facts)
{
    const PublicityRound round = current();
    m_periodView->show(round.kind, round.period, season.policy, season.calendar);
    CheckContext context;
    context.policy = &season.policy;
    context.calendar = &season.calendar;
    context.asOf = now;
    const QList<Dossier> dossiers = facts.dossiers(round);
    QList<Finding> findings = checkRound(round, dossiers, context);
    QList<const Dossier *> pointers;
    for (const Dossier &dossier : dossiers)
        pointers.append(&dossier);
    for (const Finding &finding : checkBatch({pointers, {&round}}, context)) {
        if (finding.rule.startsWith(QStringLiteral("R-PUB")))
            findings.append(finding);
    }
    if (findings != m_findings)
        showFindings(findings);
    showNumbers(round.kind == PublicityKind::Second);
    m_title->setText(tr("%1 · %2", "kind, people").arg(roundKindWord(round.kind), roundPeople(round)));
    showState(roundState(round, now.date(), season.policy, season.calendar));
    const bool modified = isModified();
    m_save->setEnabled(m_writable && modified);
    m_discard->setEnabled(m_writable && modified);
    m_remove->setEnabled(m_writable);
    m_saveState->setText(modified ? tr("Changed, not saved yet") : tr("Saved"));
}

void RoundEditor::showState(const RoundState &state)
{
    const PublicityRound round = current();
    const int extent = iconExtent(this);
    const Meaning meaning = meaningOf(state.phase);
    m_stateIcon->setPixmap(meaningIcon(meaning).pixmap(QSize(extent, extent), devicePixelRatioF()));
    m_stateText->setText(roundStateText(round, state));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, meaningColor(meaning, palette()));
    m_stateText->setPalette(colors);
    const QString paper =
        round.kind == PublicityKind::First ? QStringLiteral("附件3") : QStringLiteral("附件4");
    const bool draft = state.phase == RoundPhase::Draft;
    m_step->setText(draft ? tr("Mark as &posted") : tr("&Issue %1", "paper").arg(paper));
    m_step->setVisible(state.phase != RoundPhase::ResultIssued && state.phase != RoundPhase::ReportIssued);
    const bool ready =
        draft ? !round.members.isEmpty() && round.period.isComplete() : state.phase == RoundPhase::Over;
    m_step->setEnabled(m_writable && ready);
    m_step->setDefault(ready);
    m_step->setToolTip(draft ? tr("Records the day, and what the copy on the wall says")
                             : tr("From %1 on").arg(state.result.toString(Qt::ISODate)));
}

void RoundEditor::setReady(const QList<QUuid> &ready)
{
    m_members->setReady(ready);
}

void RoundEditor::setChanges(const QList<PostedChange> &changes)
{
    const Namesakes namesakes = m_members->namesakes();
    QList<PostedChange> named = changes;
    for (PostedChange &change : named) {
        for (const PublicityMember &member : m_members->members()) {
            if (member.dossierId == change.dossierId)
                change.name = namesakes.displayName(member.name, member.idNumber);
        }
    }
    m_changes->setChanges(named, m_writable);
}

void RoundEditor::showFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    qDeleteAll(m_cards->findChildren<FindingCard *>());
    const int unit = spacingUnit(this);
    m_cards->layout()->setContentsMargins(unit * 2, 0, unit, unit);
    for (const QString &key : m_grid->keys())
        m_grid->mark(key)->clear();
    for (const Finding &finding : findings) {
        const QString field = fieldFor(finding.field);
        auto *card = new FindingCard(finding, m_grid->label(field), m_cards);
        m_cards->layout()->addWidget(card);
        connect(card, &FindingCard::activated, this, [this, field] { goTo(field); });
        if (FieldMark *mark = m_grid->mark(field))
            mark->addFinding(finding);
    }
}

QString RoundEditor::fieldFor(const QString &rosterKey)
{
    if (rosterKey.endsWith(QStringLiteral(".objection")))
        return roundKey("objection");
    if (rosterKey.endsWith(QStringLiteral(".period")))
        return roundKey("to");
    if (rosterKey.endsWith(QStringLiteral(".resultDate")) ||
        rosterKey.endsWith(QStringLiteral(".reportDate")))
        return roundKey("resultDate");
    return roundKey("members");
}

void RoundEditor::goTo(const QString &field)
{
    QWidget *editor = m_grid->editor(field);
    if (!editor)
        return;
    m_scroll->ensureWidgetVisible(editor);
    editor->setFocus(Qt::OtherFocusReason);
}

} // namespace chuding
