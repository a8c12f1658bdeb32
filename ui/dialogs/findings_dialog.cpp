// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/findings_dialog.h"

#include "ui/core/fitting.h"
#include "ui/core/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace chuding {

FindingModel::FindingModel(const QList<Finding> &findings, QObject *parent)
    : QAbstractListModel(parent)
    , m_findings(findings)
{
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Finding &finding = m_findings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return finding.message;
    case Qt::ToolTipRole:
        return QString(finding.message + QLatin1Char('\n') + finding.remedy);
    case Qt::DecorationRole:
        return meaningIcon(meaningOf(finding.severity));
    case Qt::AccessibleTextRole:
        return QString(severityWord(finding.severity) + QLatin1Char(' ') + finding.message);
    default:
        return {};
    }
}

FindingsDialog::FindingsDialog(const QList<Finding> &findings, QWidget *parent)
    : Dialog(parent)
{
    setObjectName(QStringLiteral("findingsDialog"));
    setWindowTitle(tr("%n finding(s) about the batch", nullptr, static_cast<int>(findings.size())));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *remedy = new QLabel(findings.isEmpty() ? QString() : findings.constFirst().remedy, this);
    remedy->setWordWrap(true);
    auto *view = new QListView(this);
    view->setObjectName(QStringLiteral("findingsView"));
    view->setAccessibleName(windowTitle());
    view->setUniformItemSizes(true);
    view->setModel(new FindingModel(findings, view));
    view->setCurrentIndex(view->model()->index(0, 0));
    keepSelectionColor(view);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(remedy);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    resizeToFit(this, QSize(fontMetrics().height() * 44, fontMetrics().height() * 24));
}

} // namespace chuding
