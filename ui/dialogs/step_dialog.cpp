// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/step_dialog.h"

#include "checks/flow.h"
#include "ui/core/theme.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/row_delegate.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QTreeWidget>

#include <algorithm>

namespace chuding {

namespace {

enum ChanceColumn { ChanceStep, ChanceAble, ChanceOthers, ChanceColumnCount };
constexpr int settleAfterMs = 300;
constexpr int mostOthersShown = 200;

/// Each once, in the order of the notice.
QList<DossierEvent> eventsOf(OfficeRole role)
{
    QList<DossierEvent> events;
    for (const FlowStep &row : flowSteps()) {
        if (row.roles.contains(role) && !events.contains(row.event))
            events.append(row.event);
    }
    return events;
}

} // namespace

Result<QList<StepChance>> stepChances(const Library &library, const Season &season, OfficeRole role,
    const QList<QUuid> &ids, const Moment &moment)
{
    QList<StepChance> chances;
    for (const DossierEvent event : eventsOf(role))
        chances.append({event, 0, {}});
    for (const QUuid id : ids) {
        const Result<StoredDossier> stored = library.dossier(id);
        if (!stored)
            return stored.error();
        const CheckContext context = season.contextFor(id);
        for (StepChance &chance : chances) {
            const QString obstacle = stepObstacle(stored->dossier, {chance.event, moment}, role, context);
            if (obstacle.isEmpty())
                ++chance.able;
            else
                chance.others.append({stored->dossier.person.name, obstacle});
        }
    }
    return chances;
}

StepDialog::StepDialog(int people, const Moment &now, QWidget *parent)
    : BulkDialog(tr("Record a step"), people, parent)
    , m_steps(new QTreeWidget(this))
    , m_others(new QListWidget(this))
    , m_moment(new DateEdit(DateEdit::Kind::Moment, this))
    , m_reason(new QLineEdit(this))
{
    m_steps->setObjectName(QStringLiteral("bulkEvent"));
    m_steps->setAccessibleName(tr("What happened"));
    m_steps->setRootIsDecorated(false);
    m_steps->setUniformRowHeights(true);
    m_steps->setItemDelegate(new RowDelegate(m_steps));
    m_steps->setHeaderLabels({tr("Step"), tr("Can be recorded for"), tr("Not for")});
    m_steps->header()->setStretchLastSection(false);
    m_steps->header()->setSectionResizeMode(ChanceStep, QHeaderView::Stretch);
    m_steps->header()->setSectionResizeMode(ChanceAble, QHeaderView::ResizeToContents);
    m_steps->header()->setSectionResizeMode(ChanceOthers, QHeaderView::ResizeToContents);
    keepSelectionColor(m_steps);
    m_others->setObjectName(QStringLiteral("bulkObstacles"));
    m_others->setAccessibleName(tr("Why not for the others"));
    m_others->setWordWrap(true);
    m_others->setTextElideMode(Qt::ElideNone);
    m_others->setMinimumHeight(rowHeight(this) * 4);
    m_moment->setObjectName(QStringLiteral("bulkMoment"));
    m_moment->setAccessibleName(tr("When"));
    m_moment->setMoment(now);
    m_reason->setObjectName(QStringLiteral("bulkReason"));
    m_reason->setAccessibleName(tr("Reason of the return"));
    auto *steps = new QLabel(tr("&What happened:"), this);
    steps->setBuddy(m_steps);
    form()->addRow(tr("W&hen:"), m_moment);
    form()->addRow(steps);
    form()->addRow(m_steps);
    form()->addRow(tr("&Reason:"), m_reason);
    auto *others = new QLabel(tr("Why not for the &others:"), this);
    others->setBuddy(m_others);
    form()->addRow(others);
    form()->addRow(m_others);
    setMinimumWidth(fontMetrics().height() * 34);
    setMinimumHeight(fontMetrics().height() * 30);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleAfterMs);
    connect(&m_settle, &QTimer::timeout, this, &StepDialog::ask);
    connect(m_moment, &QLineEdit::textChanged, this, [this] {
        m_isJudged = false;
        m_settle.start();
        judge();
    });
    connect(m_steps, &QTreeWidget::currentItemChanged, this, &StepDialog::showOthers);
    m_settle.start(0);
    judge();
}

void StepDialog::ask()
{
    if (moment().isKnown() && m_moment->fault().isEmpty())
        Q_EMIT chancesWanted(moment());
}

void StepDialog::setChances(const QList<StepChance> &chances)
{
    const int row = m_steps->indexOfTopLevelItem(m_steps->currentItem());
    m_chances = chances;
    m_isJudged = true;
    m_steps->clear();
    for (const StepChance &chance : chances) {
        auto *item = new QTreeWidgetItem(m_steps);
        item->setText(ChanceStep, codeText(chance.event));
        item->setText(ChanceAble, tr("%n people", nullptr, chance.able));
        if (!chance.others.isEmpty())
            item->setText(ChanceOthers, tr("%n people", nullptr, static_cast<int>(chance.others.size())));
        item->setIcon(ChanceStep, meaningIcon(chance.able == 0          ? Meaning::Error
                                              : chance.others.isEmpty() ? Meaning::Done
                                                                        : Meaning::Warning));
    }
    m_steps->setFixedHeight(m_steps->header()->sizeHint().height() +
                            static_cast<int>(chances.size()) * rowHeight(this) + spacingUnit(this));
    if (row >= 0)
        m_steps->setCurrentItem(m_steps->topLevelItem(row));
    showOthers();
}

const StepChance *StepDialog::current() const
{
    const int row = m_steps->indexOfTopLevelItem(m_steps->currentItem());
    return row < 0 || row >= m_chances.size() ? nullptr : &m_chances.at(row);
}

void StepDialog::showOthers()
{
    m_others->clear();
    if (const StepChance *chance = current()) {
        for (const StepRefusal &one :
            chance->others.first(std::min<qsizetype>(chance->others.size(), mostOthersShown)))
            m_others->addItem(tr("%1: %2", "name, why").arg(one.name, one.reason));
        if (chance->others.size() > mostOthersShown)
            m_others->addItem(
                tr("and %n more people", nullptr, static_cast<int>(chance->others.size()) - mostOthersShown));
    }
    judge();
}

void StepDialog::judge()
{
    const StepChance *chance = current();
    m_reason->setEnabled(chance && chance->event == DossierEvent::Returned);
    QString lack;
    if (!moment().isKnown() || !m_moment->fault().isEmpty())
        lack = tr("Enter when it was.");
    else if (!m_isJudged)
        lack = tr("Checking…");
    else if (!chance)
        lack = tr("Choose what happened.");
    else if (chance->able == 0)
        lack = tr("This cannot be recorded for any of them.");
    setUsable(lack.isEmpty(), lack);
}

DossierEvent StepDialog::event() const
{
    const StepChance *chance = current();
    return chance ? chance->event : DossierEvent::Applied;
}

Moment StepDialog::moment() const
{
    return m_moment->moment();
}

QString StepDialog::reason() const
{
    return event() == DossierEvent::Returned ? m_reason->text().trimmed() : QString();
}

} // namespace chuding
