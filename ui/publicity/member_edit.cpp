// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity/member_edit.h"

#include "ui/core/theme.h"

#include <QAbstractProxyModel>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace chuding {

namespace {

/// Completions with what tells people of one name apart.
QTreeView *completionList(QWidget *parent)
{
    auto *view = new QTreeView(parent);
    view->setObjectName(QStringLiteral("memberChoices"));
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setHeaderHidden(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    return view;
}

} // namespace

MemberEdit::MemberEdit(ApplicantListModel *applicants, QWidget *parent)
    : QWidget(parent)
    , m_applicants(applicants)
    , m_list(new QListWidget(this))
    , m_search(new QLineEdit(this))
    , m_addReady(new QPushButton(themedIcon(QStringLiteral("add")), QString(), this))
    , m_remove(new QToolButton(this))
{
    m_list->setObjectName(QStringLiteral("memberList"));
    m_list->setAccessibleName(tr("People of this round"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setFixedHeight(fontMetrics().height() * 8);
    m_list->installEventFilter(this);
    m_search->setObjectName(QStringLiteral("memberSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Add: name, ID number"));
    m_search->setAccessibleName(tr("Add a person to the round"));
    m_addReady->setObjectName(QStringLiteral("addReady"));
    m_remove->setObjectName(QStringLiteral("removeMember"));
    m_remove->setIcon(themedIcon(QStringLiteral("remove")));
    m_remove->setToolTip(tr("Take the chosen people out of the round (Del)"));
    m_remove->setAccessibleName(m_remove->toolTip());
    auto *completer = new QCompleter(m_applicants, this);
    completer->setCompletionRole(ApplicantListModel::HaystackRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    QTreeView *choices = completionList(this);
    completer->setPopup(choices);
    for (int column = 0; column < ApplicantListModel::ColumnCount; ++column) {
        choices->setColumnHidden(column, column != ApplicantListModel::Name &&
                                             column != ApplicantListModel::IdNumber &&
                                             column != ApplicantListModel::Specialty);
    }
    completer->setWidget(m_search);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(spacingUnit(this) / 2);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this) / 2);
    layout->addLayout(tools);
    layout->addWidget(m_list);
    layout->addWidget(m_addReady, 0, Qt::AlignLeft);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textEdited, this, [this, completer, choices](const QString &typed) {
        completer->setCompletionPrefix(typed.trimmed());
        if (typed.trimmed().isEmpty() || completer->completionCount() == 0) {
            choices->hide();
            return;
        }
        completer->complete();
        choices->setCurrentIndex(completer->completionModel()->index(0, 0));
        for (int column = 0; column < ApplicantListModel::ColumnCount; ++column)
            choices->resizeColumnToContents(column);
    });
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) {
            add({index.siblingAtColumn(0).data(ApplicantListModel::IdRole).toUuid()});
            m_search->clear();
        });
    connect(m_addReady, &QPushButton::clicked, this, [this] { add(m_ready); });
    connect(m_remove, &QToolButton::clicked, this, &MemberEdit::removeChosen);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &MemberEdit::updateActions);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &MemberEdit::takeOrder);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_applicants, changed, this, &MemberEdit::showNames);
    connect(m_applicants, &QAbstractItemModel::modelReset, this, &MemberEdit::showNames);
    connect(m_applicants, &QAbstractItemModel::dataChanged, this, &MemberEdit::showNames);
    updateActions();
}

void MemberEdit::setMembers(const QList<PublicityMember> &members)
{
    m_members = members;
    showMembers();
}

void MemberEdit::setReady(const QList<QUuid> &ready)
{
    m_ready = ready;
    updateActions();
}

void MemberEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_list->setDragDropMode(readOnly ? QAbstractItemView::NoDragDrop : QAbstractItemView::InternalMove);
    updateActions();
}

void MemberEdit::add(const QList<QUuid> &ids)
{
    bool added = false;
    for (const QUuid id : ids) {
        const int row = m_applicants->rowOf(id);
        const bool there = std::any_of(m_members.cbegin(), m_members.cend(),
            [id](const PublicityMember &member) { return member.dossierId == id; });
        if (row < 0 || there)
            continue;
        const DossierRow &dossier = m_applicants->at(row).dossier;
        m_members.append({id, dossier.idNumber, dossier.name, dossier.specialty, dossier.unitName, 0});
        added = true;
    }
    if (!added)
        return;
    showMembers();
    Q_EMIT edited();
}

void MemberEdit::removeChosen()
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end(), std::greater<>());
    if (rows.isEmpty() || m_readOnly)
        return;
    for (const int row : std::as_const(rows))
        m_members.removeAt(row);
    showMembers();
    Q_EMIT edited();
}

void MemberEdit::takeOrder()
{
    QList<PublicityMember> ordered;
    for (int row = 0; row < m_list->count(); ++row) {
        const QUuid id = m_list->item(row)->data(Qt::UserRole).toUuid();
        for (const PublicityMember &member : std::as_const(m_members)) {
            if (member.dossierId == id)
                ordered.append(member);
        }
    }
    m_members = ordered;
    Q_EMIT edited();
}

Namesakes MemberEdit::namesakes() const
{
    QList<Namesakes::Person> people;
    for (const PublicityMember &member : m_members)
        people.append({member.name, Namesakes::isThere(m_applicants, member.dossierId, member.name)});
    return {m_applicants, people};
}

void MemberEdit::showMembers()
{
    m_list->clear();
    for (const PublicityMember &member : std::as_const(m_members)) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, member.dossierId);
        item->setToolTip(member.unitName);
    }
    showNames();
    updateActions();
}

/// Others of a name may come and go while the round is open.
void MemberEdit::showNames()
{
    const Namesakes names = namesakes();
    for (int row = 0; row < m_list->count(); ++row) {
        const PublicityMember &member = m_members.at(row);
        m_list->item(row)->setText(
            tr("%1 · %2", "name, specialty")
                .arg(names.displayName(member.name, member.idNumber), member.specialty));
    }
}

void MemberEdit::updateActions()
{
    QList<QUuid> more = m_ready;
    more.removeIf([this](QUuid id) {
        return std::any_of(m_members.cbegin(), m_members.cend(),
            [id](const PublicityMember &member) { return member.dossierId == id; });
    });
    m_search->setEnabled(!m_readOnly);
    m_remove->setEnabled(!m_readOnly && !m_list->selectedItems().isEmpty());
    m_addReady->setVisible(!m_readOnly && !more.isEmpty());
    m_addReady->setText(tr("Add the %n who are ready", nullptr, static_cast<int>(more.size())));
}

bool MemberEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace chuding
