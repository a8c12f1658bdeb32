// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/list_look_button.h"

#include "ui/core/settings.h"

#include <QActionGroup>
#include <QMenu>

namespace chuding {

ListLookButton::ListLookButton(Settings &settings, QWidget *parent)
    : QToolButton(parent)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("listLook"));
    setText(tr("&Lists"));
    setToolTip(tr("Order of names and groups, width of short names, size of the sheet"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *menu = new QMenu(this);
    setMenu(menu);
    m_names = addChoice<NameOrder>("names",
        {{NameOrder::AsListed, tr("Names as they are listed")}, {NameOrder::Pinyin, tr("Names by pinyin")},
            {NameOrder::Strokes, tr("Names by strokes")}},
        &FormOptions::nameOrder);
    m_groups = addChoice<NameOrder>("groups",
        {{NameOrder::AsListed, tr("Specialties as in the notice")},
            {NameOrder::Pinyin, tr("Specialties by pinyin")},
            {NameOrder::Strokes, tr("Specialties by strokes")}},
        &FormOptions::groupOrder);
    m_paper = addChoice<PaperSize>("paper",
        {{PaperSize::A4, tr("Sheet: A4")}, {PaperSize::A3, tr("Sheet: A3")}}, &FormOptions::rosterPaper);
    m_spaced = menu->addAction(tr("Names of two characters as wide as three (张　试)"));
    m_spaced->setObjectName(QStringLiteral("listLook.spaced"));
    m_spaced->setCheckable(true);
    connect(m_spaced, &QAction::triggered, this, [this](bool spaced) {
        FormOptions options = m_settings.listOptions();
        options.spacedNames = spaced;
        m_settings.setListOptions(options);
        Q_EMIT changed();
    });
    connect(menu, &QMenu::aboutToShow, this, &ListLookButton::showChosen);
}

template <typename E>
QActionGroup *ListLookButton::addChoice(
    const char *name, const QList<std::pair<E, QString>> &texts, E FormOptions::*member)
{
    auto *group = new QActionGroup(this);
    for (const auto &[value, text] : texts) {
        QAction *action = group->addAction(text);
        action->setObjectName(QStringLiteral("listLook.%1.%2").arg(QLatin1String(name), codeKey(value)));
        action->setCheckable(true);
        action->setData(static_cast<int>(value));
    }
    menu()->addActions(group->actions());
    menu()->addSeparator();
    connect(group, &QActionGroup::triggered, this, [this, member](const QAction *action) {
        FormOptions options = m_settings.listOptions();
        options.*member = static_cast<E>(action->data().toInt());
        m_settings.setListOptions(options);
        Q_EMIT changed();
    });
    return group;
}

void ListLookButton::setKind(FormKind kind)
{
    const bool listsNames =
        kind == FormKind::Annex4 || kind == FormKind::Roster || kind == FormKind::CheckSummary;
    m_groups->setVisible(kind == FormKind::Annex4);
    m_paper->setVisible(kind == FormKind::Roster);
    setVisible(listsNames);
}

/// Another window may have changed it.
void ListLookButton::showChosen()
{
    const FormOptions options = m_settings.listOptions();
    const auto check = [](const QActionGroup *group, int value) {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == value);
    };
    check(m_names, static_cast<int>(options.nameOrder));
    check(m_groups, static_cast<int>(options.groupOrder));
    check(m_paper, static_cast<int>(options.rosterPaper));
    m_spaced->setChecked(options.spacedNames);
}

} // namespace chuding
