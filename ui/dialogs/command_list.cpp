// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/command_list.h"

#include "domain/pinyin.h"
#include "ui/core/fitting.h"
#include "ui/core/theme.h"
#include "ui/widgets/row_delegate.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chuding {

namespace {

enum CommandColumn { CommandText, CommandGroup, CommandKeys, CommandColumnCount };
constexpr int placeRole = Qt::UserRole;      ///< of a command in `Commands::all()`
constexpr int personRole = Qt::UserRole + 1; ///< id of an applicant
constexpr int mostPeople = 30;
/// With one letter nearly everybody would match.
constexpr qsizetype lettersForPeople = 2;

QString plainText(const QAction *action)
{
    QString text = action->text();
    return text.remove(QLatin1Char('&'));
}

QStringList wordsOf(const QString &typed)
{
    return typed.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool containsAll(const QString &haystack, const QStringList &words)
{
    return std::all_of(
        words.cbegin(), words.cend(), [&](const QString &word) { return haystack.contains(word); });
}

QString keysText(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action->shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.mid(0, 2).join(QStringLiteral(" · "));
}

} // namespace

bool CommandList::matches(const Commands::Command &command, const QString &typed)
{
    const QString text = plainText(command.action);
    const QString group = Commands::groupText(command.group);
    const QString haystack = QStringList{text, pinyin(text).remove(QLatin1Char(' ')), pinyinInitials(text),
        group, pinyinInitials(group), command.action->objectName()}
                                 .join(QLatin1Char('\n'))
                                 .toCaseFolded();
    return containsAll(haystack, wordsOf(typed));
}

CommandList::CommandList(const Commands &commands, const ApplicantListModel *applicants, QWidget *parent)
    : Dialog(parent)
    , m_commands(commands)
    , m_applicants(applicants)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("commandList"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    m_search->setObjectName(QStringLiteral("commandSearch"));
    m_search->setPlaceholderText(tr("What do you want to do? A few letters, or the name of an applicant"));
    m_search->setAccessibleName(tr("Search commands"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commands"));
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setColumnCount(CommandColumnCount);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(CommandText, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(CommandGroup, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(CommandKeys, QHeaderView::ResizeToContents);
    keepSelectionColor(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    resizeToFit(this, QSize(fontMetrics().height() * 34, fontMetrics().height() * 26));
    connect(m_search, &QLineEdit::textChanged, this, &CommandList::fill);
    connect(m_list, &QTreeWidget::itemActivated, this, &CommandList::run);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandList::run);
    fill({});
}

void CommandList::fill(const QString &typed)
{
    m_list->clear();
    const QList<Commands::Command> &all = m_commands.all();
    for (qsizetype place = 0; place < all.size(); ++place) {
        if (!matches(all.at(place), typed))
            continue;
        addCommand(all.at(place));
        m_list->topLevelItem(m_list->topLevelItemCount() - 1)->setData(0, placeRole, place);
    }
    addApplicants(typed);
    chooseFirst();
}

void CommandList::addCommand(const Commands::Command &command)
{
    auto *item = new QTreeWidgetItem(
        m_list, {plainText(command.action), Commands::groupText(command.group), keysText(command.action)});
    item->setIcon(CommandText, command.action->icon());
    if (!command.action->isEnabled())
        item->setFlags(item->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
    item->setToolTip(CommandText, command.action->isEnabled() ? QString() : tr("Not possible just now"));
}

void CommandList::addApplicants(const QString &typed)
{
    const QStringList words = wordsOf(typed);
    if (!m_applicants || typed.trimmed().size() < lettersForPeople)
        return;
    int found = 0;
    for (int row = 0; row < m_applicants->rowCount() && found < mostPeople; ++row) {
        const ApplicantRow &person = m_applicants->at(row);
        if (!containsAll(person.haystack + person.office, words))
            continue;
        auto *item = new QTreeWidgetItem(m_list,
            {tr("%1 · %2", "applicant, unit").arg(m_applicants->displayName(row), person.dossier.unitName),
                tr("Applicant"), {}});
        item->setIcon(CommandText, themedIcon(QStringLiteral("applicants")));
        item->setData(0, personRole, person.dossier.id);
        ++found;
    }
}

void CommandList::chooseFirst()
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->flags() & Qt::ItemIsEnabled) {
            m_list->setCurrentItem(m_list->topLevelItem(row));
            return;
        }
    }
}

bool CommandList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentItem());
        return true;
    default:
        return false;
    }
}

void CommandList::run(const QTreeWidgetItem *item)
{
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QVariant person = item->data(0, personRole);
    const QVariant place = item->data(0, placeRole);
    accept();
    if (person.isValid()) {
        Q_EMIT applicantChosen(person.toUuid());
        return;
    }
    // Once this dialog is gone: what the command opens is to be in front.
    QAction *action = m_commands.all().at(place.toInt()).action;
    QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

} // namespace chuding
