// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/trust_dialog.h"

#include "domain/credit_code.h"
#include "ui/core/fitting.h"
#include "ui/core/theme.h"
#include "ui/core/typed.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chuding {

namespace {
constexpr int longestText = 200;
} // namespace

TrustDialog::TrustDialog(const CertificateInfo &certificate, const PackageParty &sender, QWidget *parent)
    : Dialog(parent)
    , m_certificate(certificate)
    , m_unit(new QLineEdit(sender.unitName, this))
    , m_code(new QLineEdit(sender.unitCode, this))
    , m_role(new QComboBox(this))
    , m_typed(new QLineEdit(this))
    , m_compared(new QCheckBox(tr("I have compared all &16 groups with the sealed sheet"), this))
    , m_reason(new QLineEdit(tr("Compared with the registration sheet"), this))
    , m_lack(new QLabel(this))
{
    setObjectName(QStringLiteral("trustDialog"));
    setWindowTitle(tr("Register a certificate"));
    build(sender);
    for (QLineEdit *line : {m_unit, m_code, m_typed, m_reason}) {
        line->setMaxLength(longestText);
        connect(line, &QLineEdit::textChanged, this, &TrustDialog::judge);
    }
    connect(m_compared, &QCheckBox::toggled, this, &TrustDialog::judge);
    judge();
}

void TrustDialog::build(const PackageParty &sender)
{
    m_unit->setObjectName(QStringLiteral("trustUnit"));
    m_code->setObjectName(QStringLiteral("trustCode"));
    m_role->setObjectName(QStringLiteral("trustRole"));
    m_typed->setObjectName(QStringLiteral("trustFingerprint"));
    m_compared->setObjectName(QStringLiteral("trustCompared"));
    m_reason->setObjectName(QStringLiteral("trustReason"));
    m_lack->setObjectName(QStringLiteral("trustLack"));
    for (const Code<OfficeRole> &role : codeTable<OfficeRole>())
        m_role->addItem(role.text, static_cast<int>(role.value));
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(sender.role.value_or(OfficeRole::Employer))));
    m_typed->setPlaceholderText(tr("or scan its QR code, or type it"));
    auto *fingerprint = new QLabel(fingerprintLines(m_certificate.fingerprint()), this);
    fingerprint->setObjectName(QStringLiteral("trustShownFingerprint"));
    fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *holder = new QLabel(
        tr("%1, %2", "person, unit").arg(m_certificate.commonName, m_certificate.organization), this);
    auto *until =
        new QLabel(m_certificate.validTo.toOffsetFromUtc(8 * 3600).date().toString(Qt::ISODate), this);
    for (QLabel *label : {holder, until})
        label->setTextFormat(Qt::PlainText);
    auto *intro =
        new QLabel(tr("Packages signed with this certificate will count as those of the unit named here. "
                      "Compare its fingerprint with the registration sheet that the unit handed in on "
                      "paper, with its seal; not with anything that came with the package."),
            this);
    intro->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    form->addRow(tr("Certificate of"), holder);
    form->addRow(tr("Valid until"), until);
    form->addRow(tr("Fingerprint"), fingerprint);
    form->addRow(QString(), m_compared);
    form->addRow(tr("From the &sheet"), m_typed);
    form->addRow(tr("&Unit"), m_unit);
    form->addRow(tr("&Credit code"), m_code);
    form->addRow(tr("&Kind of office"), m_role);
    form->addRow(tr("&Reason"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Re&gister"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("trustAdd"));
    m_lack->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_lack);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TrustDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TrustDialog::reject);
    resizeToFit(this, QSize(fontMetrics().height() * 34, sizeHint().height()));
}

void TrustDialog::judge()
{
    QString lack;
    const QString typed = m_typed->text().trimmed();
    if (!typed.isEmpty() && !isSameFingerprint(typed, m_certificate))
        lack = tr("This is another fingerprint. Do not register the certificate; ask the unit.");
    else if (typed.isEmpty() && !m_compared->isChecked())
        lack = tr("Compare the fingerprint first.");
    else if (m_unit->text().trimmed().isEmpty())
        lack = tr("Name the unit.");
    else if (!m_code->text().trimmed().isEmpty() && !isValidCreditCode(m_code->text().trimmed()))
        lack = tr("This is no unified social credit code.");
    else if (m_reason->text().trimmed().isEmpty())
        lack = tr("Say why.");
    m_lack->setText(lack);
    m_add->setEnabled(lack.isEmpty());
}

TrustRequest TrustDialog::request() const
{
    return {m_certificate, m_unit->text().trimmed(), m_code->text().trimmed(),
        static_cast<OfficeRole>(m_role->currentData().toInt()), m_certificate.fingerprint(),
        m_reason->text().trimmed()};
}

} // namespace chuding
