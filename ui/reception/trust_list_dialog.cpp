// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/trust_list_dialog.h"

#include "ui/core/fitting.h"
#include "ui/core/theme.h"
#include "ui/reception/revoke_dialog.h"
#include "ui/reception/trust_dialog.h"
#include "ui/widgets/row_delegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace chuding {

namespace {

enum CertColumn { CertUnit, CertRole, CertHolder, CertUntil, CertState, CertAdded, CertColumnCount };

Meaning meaningOf(CertificateState state)
{
    switch (state) {
    case CertificateState::Good:
        return Meaning::Done;
    case CertificateState::ExpiresSoon:
    case CertificateState::NotYetValid:
        return Meaning::Warning;
    case CertificateState::Expired:
    case CertificateState::Revoked:
        return Meaning::Error;
    }
    Q_UNREACHABLE();
}

QString dayText(const Moment &moment)
{
    return moment.isKnown() ? moment.date().toString(Qt::ISODate) : QString();
}

} // namespace

void registerCertificate(Workspace &workspace, Prompt &prompt, QWidget *window,
    const CertificateInfo &certificate, const PackageParty &sender, const std::function<void()> &then)
{
    auto *dialog = new TrustDialog(certificate, sender, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, window, [&workspace, &prompt, window, dialog, then] {
        const auto work = [request = dialog->request()](
                              LibraryThread::Seat &seat) { return addTrust(*seat.library, request); };
        workspace.thread().run(work, window, [&prompt, window, then](const Result<void> &added) {
            if (added)
                then();
            else
                prompt.tell(window, noticeOf(TrustListDialog::tr("Register a certificate"), added.error()));
        });
    });
    dialog->open();
}

TrustListDialog::TrustListDialog(Workspace &workspace, Prompt &prompt, QWidget *parent)
    : Dialog(parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_list(new QTreeWidget(this))
    , m_fingerprint(new QLabel(this))
{
    setObjectName(QStringLiteral("trustListDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Certificates"));
    build();
    read();
}

void TrustListDialog::build()
{
    m_list->setObjectName(QStringLiteral("trustList"));
    m_list->setAccessibleName(tr("Registered certificates"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHeaderLabels(
        {tr("Unit"), tr("Kind of office"), tr("Held by"), tr("Valid until"), tr("State"), tr("Registered")});
    keepSelectionColor(m_list);
    const int em = fontMetrics().horizontalAdvance(QChar(u'国'));
    for (const auto &[column, width] : {std::pair(CertUnit, 14), std::pair(CertRole, 7),
             std::pair(CertHolder, 8), std::pair(CertUntil, 7), std::pair(CertState, 7)})
        m_list->header()->resizeSection(column, em * width);
    m_fingerprint->setObjectName(QStringLiteral("trustListFingerprint"));
    m_fingerprint->setWordWrap(true);
    m_fingerprint->setTextFormat(Qt::PlainText);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fingerprint->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_fingerprint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *intro =
        new QLabel(tr("Packages count as those of a unit when they are signed with a certificate that is "
                      "registered for it here."),
            this);
    intro->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_add = buttons->addButton(tr("&Register from a file…"), QDialogButtonBox::ActionRole);
    m_add->setObjectName(QStringLiteral("trustFromFile"));
    m_add->setEnabled(m_workspace.isWritable());
    m_revoke = buttons->addButton(tr("Re&voke…"), QDialogButtonBox::ActionRole);
    m_revoke->setObjectName(QStringLiteral("trustRevoke"));
    m_revoke->setEnabled(false); // until there is a list
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(intro);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_fingerprint);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &TrustListDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &TrustListDialog::addFromFile);
    connect(m_revoke, &QPushButton::clicked, this, &TrustListDialog::revoke);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TrustListDialog::showState);
    const int line = fontMetrics().height();
    resizeToFit(this, QSize(line * 46, line * 26));
}

void TrustListDialog::read()
{
    const auto work = [](LibraryThread::Seat &seat) { return trustOf(*seat.library); };
    m_workspace.thread().run(work, this, [this](const Result<TrustList> &trust) {
        if (trust)
            show(*trust);
        else
            m_prompt.tell(this, noticeOf(windowTitle(), trust.error()));
    });
}

void TrustListDialog::show(const TrustList &trust)
{
    m_trust = trust;
    m_list->clear();
    for (const TrustEntry &entry : m_trust) {
        const TrustedCertificate binding = entry.binding.value_or(TrustedCertificate());
        const CertificateState state = stateOf(entry, Moment::now());
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(CertUnit, binding.unitName);
        item->setText(CertRole, codeText(binding.role));
        item->setText(CertHolder, entry.certificate.commonName);
        item->setText(
            CertUntil, entry.certificate.validTo.toOffsetFromUtc(8 * 3600).date().toString(Qt::ISODate));
        item->setText(CertState, stateText(state));
        item->setIcon(CertState, meaningIcon(meaningOf(state)));
        item->setText(CertAdded, tr("%1, %2: %3", "day, who, why")
                                     .arg(dayText(binding.addedAt), binding.addedBy, binding.addedReason));
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showState();
}

const TrustEntry *TrustListDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= m_trust.size() ? nullptr : &m_trust.at(row);
}

void TrustListDialog::showState()
{
    const TrustEntry *entry = current();
    const bool isRevoked = entry && entry->binding && entry->binding->isRevoked();
    m_revoke->setEnabled(entry && !isRevoked && m_workspace.isWritable());
    if (!entry) {
        m_fingerprint->setText(
            tr("No certificate is registered yet. A package of an unknown signer can be opened all "
               "the same, and its certificate registered there."));
        return;
    }
    QStringList lines{tr("Fingerprint: %1").arg(entry->certificate.fingerprint())};
    if (isRevoked)
        lines.append(tr("Revoked from %1 by %2: %3")
                         .arg(dayText(entry->binding->revokedFrom), entry->binding->revokedBy,
                             entry->binding->revokedReason));
    m_fingerprint->setText(lines.join(QLatin1Char('\n')));
}

void TrustListDialog::addFromFile()
{
    const QString path = m_prompt.openFile(
        this, tr("Choose a certificate"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    if (path.isEmpty())
        return;
    const Result<CertificateInfo> certificate = certificateFromFile(path);
    if (!certificate) {
        m_prompt.tell(this, noticeOf(tr("Register a certificate"), certificate.error()));
        return;
    }
    const PackageParty sender{certificate->organization, {}, std::nullopt};
    registerCertificate(m_workspace, m_prompt, this, *certificate, sender, [this] {
        read();
        Q_EMIT trustChanged();
    });
}

void TrustListDialog::revoke()
{
    const TrustEntry *entry = current();
    if (!entry)
        return;
    auto *dialog = new RevokeDialog(entry->certificate.commonName, m_workspace.now().date(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, sha256 = entry->certificate.sha256] {
        revokeFrom(sha256, dialog->from(), dialog->reason());
    });
    dialog->open();
}

void TrustListDialog::revokeFrom(const QString &sha256, const Moment &from, const QString &reason)
{
    const auto work = [sha256, from, reason](LibraryThread::Seat &seat) {
        return revokeTrust(*seat.library, sha256, from, reason);
    };
    m_workspace.thread().run(work, this, [this](const Result<void> &revoked) {
        if (!revoked) {
            m_prompt.tell(this, noticeOf(tr("Revoke a certificate"), revoked.error()));
            return;
        }
        read();
        Q_EMIT trustChanged();
    });
}

} // namespace chuding
