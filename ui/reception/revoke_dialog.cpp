// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/revoke_dialog.h"

#include "ui/core/fitting.h"
#include "ui/core/theme.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chuding {

namespace {
constexpr int longestReason = 200;
}

RevokeDialog::RevokeDialog(const QString &whose, QDate today, QWidget *parent)
    : Dialog(parent)
    , m_from(new QDateEdit(today, this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("revokeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Revoke the certificate of %1").arg(whose));
    auto *intro = new QLabel(
        tr("What was signed before that day still counts; what is signed from then on does not. Choose the "
           "day on which the key may have come into other hands, when that is known. This cannot be taken "
           "back."),
        this);
    intro->setWordWrap(true);
    m_from->setObjectName(QStringLiteral("revokeFrom"));
    m_from->setAccessibleName(tr("Revoked from"));
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_from->setMaximumDate(today);
    m_reason->setObjectName(QStringLiteral("revokeReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(longestReason);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Revoked &from"), m_from);
    form->addRow(tr("&Reason"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_revoke = buttons->addButton(tr("Re&voke"), QDialogButtonBox::AcceptRole);
    m_revoke->setObjectName(QStringLiteral("revokeIt"));
    m_revoke->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacingUnit(this) * 2);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_revoke->setEnabled(!reason().isEmpty()); });
    m_reason->setFocus();
    resizeToFit(this, QSize(fontMetrics().height() * 28, sizeHint().height()));
}

Moment RevokeDialog::from() const
{
    return Moment(m_from->date(), QTime(0, 0));
}

QString RevokeDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace chuding
