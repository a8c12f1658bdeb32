// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/trial_pane.h"

#include "checks/rule_titles.h"
#include "ui/core/theme.h"
#include "ui/widgets/row_delegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace chuding {

namespace {

enum TrialColumn { TrialName, TrialUnit, TrialNow, TrialThen, TrialGone, TrialAdded, TrialColumnCount };
constexpr int partSize = 200; ///< dossiers judged in one go; between them others get the library

} // namespace

TrialPane::TrialPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_sum(new QLabel(this))
    , m_rows(new QTreeWidget(this))
{
    m_sum->setObjectName(QStringLiteral("trialSum"));
    m_sum->setWordWrap(true);
    m_rows->setObjectName(QStringLiteral("trialRows"));
    m_rows->setAccessibleName(tr("Applicants of whom something else would be said"));
    m_rows->setHeaderLabels({tr("Name"), tr("Unit"), tr("Now"), tr("Then"), tr("No longer"), tr("New")});
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setItemDelegate(new RowDelegate(m_rows));
    keepSelectionColor(m_rows);
    const int em = fontMetrics().horizontalAdvance(QChar(u'国'));
    for (const auto &[column, width] : {std::pair(TrialName, 5), std::pair(TrialUnit, 10),
             std::pair(TrialNow, 6), std::pair(TrialThen, 6), std::pair(TrialGone, 12)})
        m_rows->header()->resizeSection(column, em * width);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(m_sum);
    layout->addWidget(m_rows, 1);
    connect(m_rows, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        Q_EMIT dossierRequested(item->data(TrialName, Qt::UserRole).toUuid());
    });
}

void TrialPane::start(const Policy &policy, const WorkingCalendar &calendar)
{
    if (!m_workspace.isOpen()) {
        stop(tr("Open a library to see whom this concerns."));
        return;
    }
    m_sum->setText(tr("Judging everybody by it…"));
    tryPart(++m_generation, 0, std::make_shared<PolicyTrial>(m_workspace.season(), policy, calendar));
}

void TrialPane::stop(const QString &why)
{
    ++m_generation;
    m_rows->clear();
    m_rows->hide();
    m_sum->setText(why);
}

void TrialPane::tryPart(int generation, qint64 place, const std::shared_ptr<PolicyTrial> &trial)
{
    const auto work = [place, trial](LibraryThread::Seat &seat) -> Result<DossierPart> {
        if (!seat.library)
            return Error{Error::Code::NotFound, {}};
        Result<DossierPart> part = seat.library->dossierPart(place, partSize);
        if (part) {
            for (const StoredDossier &stored : part->dossiers)
                trial->add(stored.dossier);
        }
        return part;
    };
    const auto go = [this, generation, trial](const Result<DossierPart> &part) {
        if (generation != m_generation)
            return;
        if (!part)
            stop(errorText(part.error()));
        else if (!part->dossiers.isEmpty())
            tryPart(generation, part->place, trial);
        else
            show(*trial);
    };
    m_workspace.thread().run(work, this, go);
}

void TrialPane::show(const PolicyTrial &trial)
{
    const auto rules = [](const QList<PolicyTrial::Said> &said) {
        QStringList texts;
        for (const PolicyTrial::Said &one : said)
            texts.append(ruleName(one.rule) + QLatin1Char(' ') + severityWord(one.severity));
        return texts.join(QStringLiteral("、"));
    };
    m_rows->clear();
    for (const PolicyTrial::Row &row : trial.rows()) {
        auto *item =
            new QTreeWidgetItem(m_rows, {row.name, row.unitName, verdictWord(row.before),
                                            verdictWord(row.after), rules(row.gone), rules(row.added)});
        item->setData(TrialName, Qt::UserRole, row.dossier);
        item->setIcon(TrialNow, meaningIcon(meaningOf(row.before)));
        item->setIcon(TrialThen, meaningIcon(meaningOf(row.after)));
        for (int column = 0; column < TrialColumnCount; ++column)
            item->setToolTip(column, item->text(column));
    }
    m_rows->setVisible(!trial.rows().isEmpty());
    const int others = trial.otherVerdicts();
    if (trial.people() == 0)
        m_sum->setText(tr("Nobody is in the library yet."));
    else if (others > 0)
        m_sum->setText(tr("The verdict would be another for %n applicant(s) of %1.", nullptr, others)
                           .arg(trial.people()));
    else if (!trial.rows().isEmpty())
        m_sum->setText(tr("No verdict would be another; something else would be said of %n applicant(s).",
            nullptr, static_cast<int>(trial.rows().size())));
    else
        m_sum->setText(
            tr("Nothing would change for the %n applicant(s) of this library.", nullptr, trial.people()));
    Q_EMIT ended();
}

} // namespace chuding
