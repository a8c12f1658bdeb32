// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/notice_page.h"

#include "ui/core/theme.h"
#include "ui/core/typed.h"
#include "ui/widgets/drops.h"
#include "ui/widgets/field_note.h"
#include "ui/widgets/row_delegate.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace chuding {

namespace {
constexpr int shownNotices = 4;

QString windowText(const TimeWindow &window)
{
    return NoticePage::tr("%1 to %2", "two moments").arg(shownMoment(window.from), shownMoment(window.to));
}
} // namespace

NoticePage::NoticePage(Prompt &prompt, QWidget *parent)
    : AssistantPage(tr("Which notice?"),
          tr("What the program checks, counts and prints follows it. Each year has its own."), parent)
    , m_prompt(prompt)
    , m_list(new QListWidget(this))
    , m_facts(new QLabel(this))
{
    m_list->setObjectName(QStringLiteral("notices"));
    m_list->setAccessibleName(tr("Notices at hand"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFixedHeight(rowHeight(this) * shownNotices);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keepSelectionColor(m_list);
    auto *read = new QPushButton(themedIcon(QStringLiteral("open")), tr("&Read another from a file…"), this);
    read->setObjectName(QStringLiteral("readNotice"));
    read->setToolTip(tr("A file NAME.chuding-policy; or policy.json, with wording.json beside it"));
    read->setAutoDefault(false);
    m_facts->setObjectName(QStringLiteral("noticeFacts"));
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setWordWrap(true);
    column()->addWidget(m_list);
    m_note = new FieldNote(m_list, this);
    column()->addWidget(m_note);
    column()->addWidget(read, 0, Qt::AlignLeft);
    column()->addSpacing(spacingUnit(this));
    column()->addWidget(m_facts);
    column()->addStretch(1);
    connect(m_list, &QListWidget::currentRowChanged, this, &NoticePage::showChosen);
    connect(read, &QPushButton::clicked, this, &NoticePage::readFile);
    showNotices(QString());
}

void NoticePage::showNotices(const QString &chosen)
{
    m_list->clear();
    m_policies.clear();
    m_known.clear();
    const PolicyCatalog catalog;
    for (const QString &id : catalog.ids()) {
        if (const Result<Policy> policy = catalog.load(id)) {
            m_known.append(id);
            addPolicy(*policy, false);
        }
    }
    if (m_file)
        addPolicy(m_file->reading.policy, true);
    m_list->setCurrentRow(qMax(0, static_cast<int>(m_known.indexOf(chosen))));
}

void NoticePage::addPolicy(const Policy &policy, bool fromFile)
{
    m_policies.append(policy);
    const QString season = tr("Season %1").arg(policy.year);
    //: year, title of a notice
    const QString text = tr("%1 · %2").arg(season, policy.title);
    auto *item = new QListWidgetItem(
        themedIcon(QStringLiteral("policy")), fromFile ? tr("%1 (from a file)").arg(text) : text, m_list);
    item->setToolTip(policy.title);
}

bool NoticePage::isFromFile() const
{
    return m_file && m_list->currentRow() == static_cast<int>(m_policies.size()) - 1;
}

void NoticePage::showChosen()
{
    m_note->clear();
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_policies.size()) {
        m_facts->clear();
        return;
    }
    const Policy &policy = m_policies.at(row);
    m_facts->setText(tr("%1\n%2, %3\nApplications: %4\nReview: %5\nPapers: %6")
                         .arg(policy.title, policy.issuer, policy.number, windowText(policy.applyWindow),
                             windowText(policy.reviewWindow), windowText(policy.paperWindow)));
    if (!isFromFile())
        return;
    if (m_known.contains(policy.id))
        m_note->say(Meaning::Warning,
            tr("It replaces the notice “%1” that is there already, for its other libraries too.")
                .arg(policy.id));
    else
        m_note->say(Meaning::Info, tr("It is taken in when the library is made."));
}

void NoticePage::readFile()
{
    const QString path = m_prompt.openFile(
        this, tr("Read another notice"), tr("Notices (*.chuding-policy policy.json);;JSON files (*.json)"));
    if (path.isEmpty())
        return;
    if (looksLikeNotice(path)) {
        Q_EMIT noticeChosen(path);
        return;
    }
    const Result<PolicyFile> file = readPolicyFile(path);
    if (!file) {
        m_note->say(Meaning::Error, errorText(file.error()));
        return;
    }
    if (!file->reading.faults.isEmpty()) {
        const JsonFault &first = file->reading.faults.constFirst();
        m_note->say(Meaning::Error, tr("The notice has %n fault(s) and cannot be used. The first: %1",
                                        nullptr, static_cast<int>(file->reading.faults.size()))
                                        .arg(jsonFaultsText({first})));
        return;
    }
    if (m_file) {
        delete m_list->takeItem(m_list->count() - 1);
        m_policies.removeLast();
    }
    m_file = *file;
    addPolicy(file->reading.policy, true);
    m_list->setCurrentRow(m_list->count() - 1);
    m_list->setFocus(Qt::OtherFocusReason);
    showChosen();
}

void NoticePage::fill(NewLibrary &order) const
{
    const Policy policy = m_policies.value(m_list->currentRow());
    order.info.policyId = policy.id;
    order.policyTitle = policy.title;
    order.policyYear = policy.year;
    order.policy = isFromFile() ? m_file : std::nullopt;
}

QWidget *NoticePage::judge()
{
    if (m_list->currentRow() >= 0)
        return nullptr;
    m_note->say(Meaning::Error, tr("Choose a notice."));
    return m_list;
}

QWidget *NoticePage::firstField() const
{
    return m_list;
}

} // namespace chuding
