// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is laid out, and what of it is remembered.
#include "ui/core/theme.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/models/applicant_filter_model.h"
#include "ui/pages/applicants_page.h"
#include "ui/pages/bulk_actions.h"
#include "ui/widgets/applicant_view.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/selection_bar.h"
#include "ui/widgets/verdict_bar.h"

#include <QAction>
#include <QHeaderView>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace chuding {

namespace {
const QString headerState = QStringLiteral("applicants.columns");
const QString emState = QStringLiteral("applicants.em"); ///< width of a letter when that was saved
const QString splitterState = QStringLiteral("applicants.splitter");
const QString dossierState = QStringLiteral("applicants.dossier");
} // namespace

QWidget *ApplicantsPage::buildList()
{
    auto *side = new QWidget(this);
    const int unit = spacingUnit(this);
    m_new = addAction(side, QStringLiteral("add"), tr("New"), tr("Add an applicant (Ctrl+N)"));
    m_import = addAction(side, QStringLiteral("import"), tr("Import roster"),
        tr("Read applicants from an Excel or CSV roster (Ctrl+I)"));
    m_export = addAction(side, QStringLiteral("export"), tr("Export package"),
        tr("Make a signed submission package (Ctrl+Shift+E)"));
    m_new->setObjectName(QStringLiteral("newApplicant"));
    m_import->setObjectName(QStringLiteral("importRoster"));
    m_export->setObjectName(QStringLiteral("exportPackage"));
    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(unit, unit / 2, unit, 0);
    for (QToolButton *button : {m_new, m_import, m_export})
        actions->addWidget(button);
    actions->addStretch();
    actions->addWidget(buildEye(side));
    // On two lines where the list is narrow: the window must fit a small screen at 150 %.
    auto *filterRow = new QWidget(side);
    auto *filters = new FlowLayout(filterRow);
    filters->setContentsMargins(unit, 0, unit, unit / 2);
    filters->addWidget(m_verdicts);
    for (QToolButton *button : m_filters->buttons())
        filters->addWidget(button);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(unit, 0, unit, 0);
    chips->addWidget(m_filters);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit / 2);
    layout->addLayout(actions);
    layout->addWidget(filterRow);
    layout->addLayout(chips);
    layout->addWidget(m_selection);
    layout->addWidget(m_view, 1);
    connect(m_new, &QToolButton::clicked, this, &ApplicantsPage::newApplicant);
    connect(m_import, &QToolButton::clicked, this, &ApplicantsPage::importAsked);
    connect(m_export, &QToolButton::clicked, this, &ApplicantsPage::exportAsked);
    return side;
}

QToolButton *ApplicantsPage::buildEye(QWidget *parent)
{
    QToolButton *eye = addAction(parent, QStringLiteral("eye"), {}, tr("Show ID numbers for a while"));
    eye->setObjectName(QStringLiteral("eye"));
    eye->setAccessibleName(eye->toolTip());
    eye->setCheckable(true);
    ApplicantListModel *list = m_workspace.applicants();
    connect(eye, &QToolButton::toggled, list, &ApplicantListModel::setUnmasked);
    connect(list, &ApplicantListModel::unmaskedChanged, eye, [eye](bool unmasked) {
        eye->setChecked(unmasked);
        eye->setIcon(themedIcon(unmasked ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    });
    return eye;
}

QToolButton *ApplicantsPage::addAction(
    QWidget *parent, const QString &icon, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(parent);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIcon(themedIcon(icon));
    button->setText(text);
    button->setToolTip(tip);
    const int extent = iconExtent(this);
    button->setIconSize(QSize(extent, extent));
    return button;
}

void ApplicantsPage::buildColumnMenu()
{
    for (int column = 0; column < ApplicantListModel::ColumnCount; ++column) {
        auto *action = new QAction(m_filter->headerData(column, Qt::Horizontal).toString(), m_view->header());
        action->setCheckable(true);
        action->setEnabled(column != ApplicantListModel::Name);
        m_view->header()->addAction(action);
        connect(action, &QAction::toggled, this,
            [this, column](bool shown) { m_view->header()->setSectionHidden(column, !shown); });
    }
    auto *separator = new QAction(m_view->header());
    separator->setSeparator(true);
    auto *reset = new QAction(tr("Reset columns"), m_view->header());
    reset->setObjectName(QStringLiteral("resetColumns"));
    m_view->header()->addActions({separator, reset});
    connect(reset, &QAction::triggered, this, &ApplicantsPage::arrangeColumns);
}

void ApplicantsPage::arrangeColumns()
{
    QHeaderView *header = m_view->header();
    for (int column = 0; column < header->count(); ++column) {
        header->setSectionHidden(column, false);
        header->moveSection(header->visualIndex(column), column);
    }
    // A Chinese character.
    const int em = fontMetrics().horizontalAdvance(QChar(u'国'));
    const QList<std::pair<int, int>> widths{{ApplicantListModel::Name, 7}, {ApplicantListModel::IdNumber, 12},
        {ApplicantListModel::Unit, 13}, {ApplicantListModel::Specialty, 7}, {ApplicantListModel::Level, 5},
        {ApplicantListModel::StageColumn, 7}, {ApplicantListModel::VerdictColumn, 6},
        {ApplicantListModel::Problems, 9}, {ApplicantListModel::Changed, 10},
        {ApplicantListModel::Department, 11}, {ApplicantListModel::Education, 5},
        {ApplicantListModel::Errors, 4}, {ApplicantListModel::Warnings, 4}};
    for (const auto &[column, width] : widths)
        header->resizeSection(column, width * em);
    header->moveSection(ApplicantListModel::VerdictColumn, 1);
    header->moveSection(header->visualIndex(ApplicantListModel::Problems), 2);
    header->moveSection(header->visualIndex(ApplicantListModel::Specialty), 3);
    for (const int column : {ApplicantListModel::Level, ApplicantListModel::StageColumn,
             ApplicantListModel::Changed, ApplicantListModel::Department, ApplicantListModel::Education,
             ApplicantListModel::Errors, ApplicantListModel::Warnings})
        header->setSectionHidden(column, true);
    m_view->sortByColumn(ApplicantListModel::Name, Qt::AscendingOrder);
    const auto actions = header->actions();
    for (int column = 0; column < header->count(); ++column)
        actions.at(column)->setChecked(!header->isSectionHidden(column));
}

void ApplicantsPage::restoreState()
{
    arrangeColumns();
    QHeaderView *header = m_view->header();
    const int em = fontMetrics().horizontalAdvance(QChar(u'国'));
    header->restoreState(m_settings.state(headerState));
    const int before = m_settings.state(emState).toInt();
    for (int column = 0; before > 0 && before != em && column < header->count(); ++column) {
        if (!header->isSectionHidden(column)) // another font than last time
            header->resizeSection(column, header->sectionSize(column) * em / before);
    }
    m_splitter->setSizes({em * 28, em * 46});
    m_panel->splitter()->setSizes({em * 26, em * 20});
    m_splitter->restoreState(m_settings.state(splitterState));
    m_panel->splitter()->restoreState(m_settings.state(dossierState));
    const auto actions = header->actions();
    for (int column = 0; column < header->count(); ++column)
        actions.at(column)->setChecked(!header->isSectionHidden(column));
}

void ApplicantsPage::saveState()
{
    m_settings.setState(headerState, m_view->header()->saveState());
    m_settings.setState(emState, QByteArray::number(fontMetrics().horizontalAdvance(QChar(u'国'))));
    m_settings.setState(splitterState, m_splitter->saveState());
    m_settings.setState(dossierState, m_panel->splitter()->saveState());
}

} // namespace chuding
