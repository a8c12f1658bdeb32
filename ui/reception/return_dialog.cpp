// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/return_dialog.h"

#include "ui/core/fitting.h"
#include "ui/core/theme.h"
#include "ui/widgets/row_delegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace chuding {

namespace {
const QTime endOfWork(18, 0);
}

ReturnDialog::ReturnDialog(
    const QString &who, const QList<Finding> &findings, QDate deadline, QWidget *parent)
    : Dialog(parent)
    , m_findings(findings)
    , m_list(new QTreeWidget(this))
    , m_words(new QPlainTextEdit(this))
    , m_paper(new QComboBox(this))
    , m_hasDeadline(new QCheckBox(tr("&Until"), this))
    , m_deadline(new QDateEdit(deadline, this))
{
    setObjectName(QStringLiteral("returnDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Return %1").arg(who));
    m_list->setObjectName(QStringLiteral("returnFindings"));
    m_list->setAccessibleName(tr("Findings to give as reasons"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegate(new RowDelegate(m_list));
    keepSelectionColor(m_list);
    for (const Finding &finding : findings) {
        auto *item = new QTreeWidgetItem(m_list, {finding.message});
        item->setIcon(0, meaningIcon(meaningOf(finding.severity)));
        item->setToolTip(0, finding.message + QLatin1Char('\n') + finding.clause);
        item->setCheckState(0, finding.severity == Severity::Error ? Qt::Checked : Qt::Unchecked);
    }
    m_words->setObjectName(QStringLiteral("returnWords"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(fontMetrics().lineSpacing() * 4);
    m_paper->setObjectName(QStringLiteral("returnPaper"));
    m_paper->addItem(tr("none in particular"), -1);
    for (const Code<AttachmentKind> &kind : codeTable<AttachmentKind>())
        m_paper->addItem(kind.text, static_cast<int>(kind.value));
    m_hasDeadline->setObjectName(QStringLiteral("returnHasDeadline"));
    m_hasDeadline->setChecked(deadline.isValid());
    m_deadline->setObjectName(QStringLiteral("returnDeadline"));
    m_deadline->setAccessibleName(tr("Day until which it is to be mended"));
    m_deadline->setCalendarPopup(true);
    m_deadline->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_deadline->setEnabled(deadline.isValid());
    auto *pick = new QLabel(tr("&Reasons out of the findings:"), this);
    pick->setBuddy(m_list);
    auto *form = new QFormLayout;
    form->addRow(tr("In &words"), m_words);
    form->addRow(tr("&Paper"), m_paper);
    form->addRow(m_hasDeadline, m_deadline);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_return = buttons->addButton(tr("Re&turn"), QDialogButtonBox::AcceptRole);
    m_return->setObjectName(QStringLiteral("returnIt"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(pick);
    layout->addWidget(m_list, 1);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReturnDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReturnDialog::reject);
    connect(m_list, &QTreeWidget::itemChanged, this, &ReturnDialog::judge);
    connect(m_words, &QPlainTextEdit::textChanged, this, &ReturnDialog::judge);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ReturnDialog::judge);
    connect(m_hasDeadline, &QCheckBox::toggled, m_deadline, &QWidget::setEnabled);
    judge();
    const int line = fontMetrics().height();
    resizeToFit(this, QSize(line * 36, line * 26));
}

void ReturnDialog::judge()
{
    m_return->setEnabled(!reasons().isEmpty());
}

QList<ReturnReason> ReturnDialog::reasons() const
{
    QList<ReturnReason> list;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(0) == Qt::Checked)
            list.append({m_findings.at(row).rule, std::nullopt, m_findings.at(row).message});
    }
    const QString words = m_words->toPlainText().trimmed();
    const int paper = m_paper->currentData().toInt();
    if (!words.isEmpty() || paper >= 0)
        list.append(
            {{}, paper < 0 ? std::nullopt : std::optional(static_cast<AttachmentKind>(paper)), words});
    return list;
}

Moment ReturnDialog::deadline() const
{
    return m_hasDeadline->isChecked() ? Moment(m_deadline->date(), endOfWork) : Moment();
}

} // namespace chuding
