// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_bar.h"

#include "checks/checks.h"
#include "checks/rule_titles.h"
#include "checks/rule_topics.h"
#include "domain/pinyin.h"
#include "ui/core/theme.h"
#include "ui/models/saved_filters.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QFrame>
#include <QMenu>
#include <QSet>
#include <QToolButton>

#include <algorithm>

namespace chuding {

namespace {

/// The filter without the search and the people, which are about persons.
ApplicantFilter lasting(ApplicantFilter filter)
{
    filter.search.clear();
    filter.people.clear();
    filter.peopleText.clear();
    return filter;
}

void refillChoice(ChoiceEdit *choice, QSet<QString> texts, const QString &chosen)
{
    texts.remove(QString());
    if (!chosen.isEmpty())
        texts.insert(chosen);
    QList<std::pair<QByteArray, QString>> sorted;
    for (const QString &text : std::as_const(texts))
        sorted.append({pinyinSortKey(text), text});
    std::sort(sorted.begin(), sorted.end());
    while (choice->count() > 1)
        choice->removeItem(choice->count() - 1);
    for (const auto &[key, text] : std::as_const(sorted))
        choice->addItem(text, text);
    choice->setCurrentIndex(chosen.isEmpty() ? 0 : choice->findData(chosen));
}

} // namespace

FilterBar::FilterBar(Workspace &workspace, Prompt &prompt, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("filterBar"));
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this) / 2);
    m_choose = makeButton("filterButton", QStringLiteral("filter"), tr("Filter"));
    m_choose->setToolTip(tr("Choose which applicants the list shows"));
    m_saved = makeButton("savedFilters", QStringLiteral("bookmark"), tr("Saved filters"));
    m_saved->setToolTip(tr("Filters kept under a name"));
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_savedMenu = new QMenu(m_saved);
    m_saved->setMenu(m_savedMenu);
    m_choice = buildChoice();
    connect(m_choose, &QToolButton::clicked, this, &FilterBar::openChoice);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &FilterBar::fillSaved);
    hide();
}

QToolButton *FilterBar::makeButton(const char *name, const QString &icon, const QString &text)
{
    auto *button = new QToolButton(parentWidget());
    button->setObjectName(QString::fromLatin1(name));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIcon(themedIcon(icon));
    button->setIconSize(QSize(iconExtent(this), iconExtent(this)));
    button->setText(text);
    return button;
}

QWidget *FilterBar::buildChoice()
{
    auto *frame = new QFrame(window(), Qt::Popup);
    frame->setObjectName(QStringLiteral("filterChoice"));
    frame->setFrameShape(QFrame::StyledPanel);
    auto *form = new QFormLayout(frame);
    form->setLabelAlignment(Qt::AlignRight);
    m_stage = addChoice(form, "filterStage", tr("&Stage:"));
    m_stage->addCodes<Stage>();
    m_rule = addChoice(form, "filterRule", tr("&Finding:"));
    for (const RuleTopic topic : ruleTopics()) {
        for (const QString &rule : rulesOf(topic).ids())
            m_rule->addItem(ruleName(rule), rule);
    }
    m_specialty = addChoice(form, "filterSpecialty", tr("S&pecialty:"));
    m_unit = addChoice(form, "filterUnit", tr("&Unit:"));
    m_department = addChoice(form, "filterDepartment", tr("&Department:"));
    m_qualifies = new QCheckBox(tr("&Qualifies but has not applied"), frame);
    m_qualifies->setObjectName(QStringLiteral("filterQualifies"));
    form->addRow(QString(), m_qualifies);
    connect(m_qualifies, &QCheckBox::toggled, this, &FilterBar::takeChoice);
    return frame;
}

ChoiceEdit *FilterBar::addChoice(QFormLayout *form, const char *name, const QString &label)
{
    auto *choice = new ChoiceEdit(form->parentWidget());
    choice->setObjectName(QString::fromLatin1(name));
    choice->setMinimumWidth(fontMetrics().height() * 16);
    choice->setMaximumWidth(fontMetrics().height() * 24);
    choice->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    form->addRow(label, choice);
    connect(choice, &ChoiceEdit::currentIndexChanged, this, &FilterBar::takeChoice);
    return choice;
}

void FilterBar::fillChoice()
{
    m_filling = true;
    QSet<QString> specialties;
    QSet<QString> units;
    QSet<QString> departments;
    const ApplicantListModel &list = *m_workspace.applicants();
    for (int row = 0; row < list.rowCount(); ++row) {
        const DossierRow &dossier = list.at(row).dossier;
        specialties.insert(dossier.specialty);
        units.insert(dossier.unitName);
        departments.insert(dossier.department);
    }
    refillChoice(m_specialty, specialties, m_filter.specialty);
    refillChoice(m_unit, units, m_filter.unit);
    refillChoice(m_department, departments, m_filter.department);
    m_stage->setCode(m_filter.stage);
    m_rule->setCurrentIndex(m_filter.rule.isEmpty() ? 0 : m_rule->findData(m_filter.rule));
    m_qualifies->setChecked(m_filter.qualifiesOnly);
    m_filling = false;
}

void FilterBar::openChoice()
{
    fillChoice();
    m_choice->adjustSize();
    m_choice->move(m_choose->mapToGlobal(QPoint(0, m_choose->height())));
    m_choice->show();
    m_stage->setFocus();
}

void FilterBar::takeChoice()
{
    if (m_filling)
        return;
    ApplicantFilter filter = m_filter;
    filter.stage = m_stage->code<Stage>();
    filter.rule = m_rule->currentData().toString();
    filter.specialty = m_specialty->currentData().toString();
    filter.unit = m_unit->currentData().toString();
    filter.department = m_department->currentData().toString();
    filter.qualifiesOnly = m_qualifies->isChecked();
    Q_EMIT filterChosen(filter);
}

void FilterBar::setFilter(const ApplicantFilter &filter)
{
    m_filter = filter;
    showChips();
}

void FilterBar::addChip(const char *name, const QString &text, const ApplicantFilter &without)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(QString::fromLatin1(name));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setIcon(themedIcon(QStringLiteral("close")));
    chip->setIconSize(QSize(iconExtent(this) * 3 / 4, iconExtent(this) * 3 / 4));
    chip->setText(fontMetrics().elidedText(text, Qt::ElideRight, fontMetrics().height() * 14));
    chip->setToolTip(tr("%1: press to take this filter off").arg(text));
    chip->setAccessibleName(chip->toolTip());
    layout()->addWidget(chip);
    chip->show();
    connect(chip, &QToolButton::clicked, this, [this, without] { Q_EMIT filterChosen(without); });
}

void FilterBar::showChips()
{
    const auto old = findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QToolButton *chip : old) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->setObjectName(QString());
        chip->deleteLater();
    }
    const auto add = [this](const char *name, bool on, const QString &text, auto part) {
        if (!on)
            return;
        ApplicantFilter without = m_filter;
        part(without);
        addChip(name, text, without);
    };
    add("chipPeople", !m_filter.people.isEmpty(),
        m_filter.peopleText.isEmpty()
            ? tr("%n chosen people", nullptr, static_cast<int>(m_filter.people.size()))
            : m_filter.peopleText,
        [](ApplicantFilter &filter) {
            filter.people.clear();
            filter.peopleText.clear();
        });
    add("chipStage", m_filter.stage.has_value(), tr("Stage: %1").arg(codeText(m_filter.stage)),
        [](ApplicantFilter &filter) { filter.stage.reset(); });
    add("chipRule", !m_filter.rule.isEmpty(),
        m_filter.rule.isEmpty() ? QString() : tr("Finding: %1").arg(ruleName(m_filter.rule)),
        [](ApplicantFilter &filter) { filter.rule.clear(); });
    add("chipSpecialty", !m_filter.specialty.isEmpty(), tr("Specialty: %1").arg(m_filter.specialty),
        [](ApplicantFilter &filter) { filter.specialty.clear(); });
    add("chipUnit", !m_filter.unit.isEmpty(), tr("Unit: %1").arg(m_filter.unit),
        [](ApplicantFilter &filter) { filter.unit.clear(); });
    add("chipDepartment", !m_filter.department.isEmpty(), tr("Department: %1").arg(m_filter.department),
        [](ApplicantFilter &filter) { filter.department.clear(); });
    add("chipQualifies", m_filter.qualifiesOnly, tr("Qualifies but has not applied"),
        [](ApplicantFilter &filter) { filter.qualifiesOnly = false; });
    const bool any = layout()->count() > 0;
    if (any) {
        ApplicantFilter none;
        none.search = m_filter.search;
        addChip("clearFilters", tr("Clear all"), none);
    }
    setVisible(any);
}

void FilterBar::fillSaved()
{
    m_savedMenu->clear();
    qDeleteAll(m_savedMenu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    const QList<SavedFilter> filters = savedFilters(m_settings);
    for (const SavedFilter &saved : filters) {
        QAction *choose = m_savedMenu->addAction(saved.name);
        connect(choose, &QAction::triggered, this, [this, saved] {
            ApplicantFilter filter = saved.filter;
            filter.search = m_filter.search;
            Q_EMIT filterChosen(filter);
        });
    }
    m_savedMenu->addSeparator();
    QAction *keep = m_savedMenu->addAction(tr("Save this filter…"), this, &FilterBar::save);
    keep->setObjectName(QStringLiteral("saveFilter"));
    keep->setEnabled(lasting(m_filter) != ApplicantFilter());
    if (filters.isEmpty())
        return;
    QMenu *rename = m_savedMenu->addMenu(tr("Rename"));
    QMenu *forget = m_savedMenu->addMenu(tr("Delete"));
    rename->setObjectName(QStringLiteral("renameFilter"));
    forget->setObjectName(QStringLiteral("deleteFilter"));
    for (const SavedFilter &saved : filters) {
        rename->addAction(saved.name, this, [this, name = saved.name] { this->rename(name); });
        forget->addAction(saved.name, this, [this, name = saved.name] { this->forget(name); });
    }
}

void FilterBar::save()
{
    const auto name = m_prompt.askText(window(), tr("Save this filter"), tr("Name of the filter:"));
    if (!name)
        return;
    QList<SavedFilter> filters = savedFilters(m_settings);
    filters.removeIf([&name](const SavedFilter &saved) { return saved.name == *name; });
    filters.append({*name, lasting(m_filter)});
    setSavedFilters(m_settings, filters);
}

void FilterBar::rename(const QString &name)
{
    const auto other = m_prompt.askText(window(), tr("Rename a filter"), tr("New name of “%1”:").arg(name));
    if (!other || *other == name)
        return;
    QList<SavedFilter> filters = savedFilters(m_settings);
    filters.removeIf([&other](const SavedFilter &saved) { return saved.name == *other; });
    for (SavedFilter &saved : filters) {
        if (saved.name == name)
            saved.name = *other;
    }
    setSavedFilters(m_settings, filters);
}

void FilterBar::forget(const QString &name)
{
    QList<SavedFilter> filters = savedFilters(m_settings);
    filters.removeIf([&name](const SavedFilter &saved) { return saved.name == name; });
    setSavedFilters(m_settings, filters);
}

} // namespace chuding
