// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policy_install_dialog.h"

#include "domain/working_calendar.h"
#include "ui/core/fitting.h"
#include "ui/core/theme.h"
#include "ui/core/typed.h"
#include "ui/policy/change_list.h"
#include "ui/policy/trial_pane.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace chuding {

PolicyInstallDialog::PolicyInstallDialog(
    Workspace &workspace, Prompt &prompt, const QString &path, QWidget *parent)
    : Dialog(parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_icon(new QLabel(this))
    , m_verdict(new QLabel(tr("Reading…"), this))
    , m_reason(new QLabel(this))
    , m_facts(new QFormLayout)
    , m_compared(new QCheckBox(tr("I have compared all 16 &groups with whoever handed the file out"), this))
    , m_tabs(new QTabWidget(this))
    , m_about(new QLabel(this))
    , m_changes(new ChangeList(this))
    , m_trial(new TrialPane(workspace, this))
{
    setObjectName(QStringLiteral("policyInstallDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Install a notice: %1").arg(QFileInfo(path).fileName()));
    build(path);
    judge();
    const auto read = [path](LibraryThread::Seat &seat) -> Result<PolicyPackageReading> {
        TrustList trust;
        if (seat.library) {
            Result<TrustList> known = trustOf(*seat.library);
            if (!known)
                return known.error();
            trust = *std::move(known);
        }
        return readPolicyPackage(path, trust);
    };
    m_workspace.thread().run(
        read, this, [this](const Result<PolicyPackageReading> &reading) { show(reading); });
}

void PolicyInstallDialog::build(const QString &path)
{
    m_verdict->setObjectName(QStringLiteral("policyVerdict"));
    m_verdict->setFont(scaledFont(this, 1.2, true));
    m_reason->setObjectName(QStringLiteral("policyReason"));
    m_reason->setWordWrap(true);
    m_compared->setObjectName(QStringLiteral("policyCompared"));
    m_compared->hide();
    m_about->setObjectName(QStringLiteral("policyAbout"));
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_facts->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    m_tabs->setObjectName(QStringLiteral("policyInstallTabs"));
    m_tabs->setDocumentMode(true);
    auto *changes = new QWidget(this);
    auto *changesLayout = new QVBoxLayout(changes);
    changesLayout->addWidget(m_about);
    changesLayout->addWidget(m_changes, 1);
    m_tabs->addTab(changes, tr("What &changes"));
    m_tabs->addTab(m_trial, tr("Whom it &concerns"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_install = buttons->addButton(tr("&Install"), QDialogButtonBox::AcceptRole);
    m_install->setObjectName(QStringLiteral("installPolicy"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_icon);
    head->addWidget(m_verdict, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacingUnit(this));
    layout->addLayout(head);
    layout->addWidget(m_reason);
    layout->addLayout(m_facts);
    layout->addWidget(m_compared);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    m_tabs->hide();
    setAccessibleDescription(path);
    connect(buttons, &QDialogButtonBox::accepted, this, &PolicyInstallDialog::install);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_compared, &QCheckBox::toggled, this, &PolicyInstallDialog::judge);
    connect(m_trial, &TrialPane::dossierRequested, this, &PolicyInstallDialog::dossierRequested);
    resizeToFit(this, QSize(fontMetrics().height() * 44, fontMetrics().height() * 34));
}

void PolicyInstallDialog::show(const Result<PolicyPackageReading> &reading)
{
    if (!reading) {
        m_verdict->setText(tr("The file cannot be read"));
        m_reason->setText(errorText(reading.error()));
        const int extent = iconExtent(this);
        m_icon->setPixmap(meaningIcon(Meaning::Error).pixmap(extent, extent));
        return;
    }
    m_reading = *reading;
    const bool isOther = m_reading->verdict == PackageVerdict::NotAPackage;
    m_verdict->setText(isOther ? tr("No file with a notice") : verdictText(m_reading->verdict));
    QStringList reasons{m_reading->reason};
    if (!m_reading->faults.isEmpty())
        reasons.append(tr("The notice in it has %n fault(s) and cannot be used with this version of the "
                          "program. The first: %1",
            nullptr, static_cast<int>(m_reading->faults.size()))
                           .arg(jsonFaultsText({m_reading->faults.first()})));
    m_reason->setText(reasons.join(QLatin1Char('\n')));
    const Meaning meaning = m_reading->faults.isEmpty() ? meaningOf(m_reading->verdict) : Meaning::Error;
    const int extent = iconExtent(this);
    m_icon->setPixmap(meaningIcon(meaning).pixmap(extent, extent));
    if (m_reading->signer)
        showSigner();
    if (m_reading->isInstallable()) {
        showChanges();
        startTrial();
        m_tabs->show();
    }
    judge();
}

void PolicyInstallDialog::showSigner()
{
    const auto add = [this](const QString &what, const QString &text) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setWordWrap(true);
        m_facts->addRow(what, label);
        return label;
    };
    const CertificateInfo &signer = *m_reading->signer;
    add(tr("Signed by"), tr("%1, %2", "person, unit").arg(signer.commonName, signer.organization));
    if (m_reading->registered)
        add(tr("Registered for"),
            tr("%1 (%2)", "unit, kind of office")
                .arg(m_reading->registered->unitName, codeText(m_reading->registered->role)));
    add(tr("Made"), shownMoment(m_reading->content.created));
    if (m_reading->signedAt.isValid()) {
        const QDateTime signedAt = m_reading->signedAt.toOffsetFromUtc(8 * 3600);
        add(tr("Signed"), shownMoment(Moment(signedAt.date(), signedAt.time())));
    }
    if (!m_reading->content.reason.isEmpty())
        add(tr("Reason"), m_reading->content.reason);
    QLabel *fingerprint = add(tr("Fingerprint"), fingerprintLines(signer.fingerprint()));
    fingerprint->setObjectName(QStringLiteral("policyFingerprint"));
    fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_compared->setVisible(m_reading->isInstallable() && m_reading->verdict != PackageVerdict::ValidTrusted);
}

void PolicyInstallDialog::showChanges()
{
    const PolicyEffect effect = effectOf(*m_reading);
    QStringList lines;
    if (m_reading->policy) {
        lines.append(m_reading->policy->title);
        if (effect.isNew)
            lines.append(tr("It is new here: libraries of other notices stay as they are."));
        else
            lines.append(tr("It replaces the notice “%1”, for all its libraries on this computer.")
                             .arg(m_reading->policy->id));
        if (effect.isOlder(m_reading->content))
            lines.append(
                tr("It is older than the one that is installed, which was made %1. Install it only if you "
                   "know why.")
                    .arg(shownMoment(effect.installed)));
    }
    for (auto it = effect.years.begin(); it != effect.years.end(); ++it)
        lines.append(it.value() ? tr("Holidays of %1, in place of those that are there.").arg(it.key())
                                : tr("Holidays of %1, of which there are none yet.").arg(it.key()));
    if (effect.changes.isEmpty() && !effect.isNew)
        lines.append(tr("Nothing in it differs from what is there."));
    m_about->setText(lines.join(QLatin1Char('\n')));
    m_changes->setChanges(effect.changes);
    m_changes->setVisible(!effect.changes.isEmpty());
}

void PolicyInstallDialog::startTrial()
{
    if (!m_workspace.isOpen()) {
        m_trial->stop(tr("Open a library to see whom this concerns."));
        return;
    }
    const Season &season = m_workspace.season();
    const bool isOfLibrary = m_reading->policy && m_reading->policy->id == season.policy.id;
    WorkingCalendar calendar = season.calendar;
    bool hasCalendar = false;
    for (const QByteArray &years : std::as_const(m_reading->content.calendars))
        hasCalendar = calendar.addYears(years).ok() || hasCalendar;
    if (isOfLibrary || hasCalendar)
        m_trial->start(isOfLibrary ? *m_reading->policy : season.policy, calendar);
    else
        m_trial->stop(tr("Nobody in the open library: it belongs to another notice."));
}

void PolicyInstallDialog::judge()
{
    const bool isKnown = m_reading && m_reading->verdict == PackageVerdict::ValidTrusted;
    m_install->setEnabled(m_reading && m_reading->isInstallable() && (isKnown || m_compared->isChecked()));
    m_install->setToolTip(m_install->isEnabled() || !m_reading || !m_reading->isInstallable()
                              ? QString()
                              : tr("Compare the fingerprint first."));
}

void PolicyInstallDialog::install()
{
    if (!m_install->isEnabled())
        return;
    if (const Result<void> done = installPolicyPackage(*m_reading); !done) {
        m_prompt.tell(this, noticeOf(windowTitle(), done.error()));
        return;
    }
    QStringList what;
    if (m_reading->policy)
        what.append(m_reading->policy->title);
    for (auto it = m_reading->content.calendars.begin(); it != m_reading->content.calendars.end(); ++it)
        what.append(tr("holidays of %1").arg(calendarYear(it.key())));
    Q_EMIT installed(tr("Installed: %1", "list").arg(what.join(QStringLiteral("、"))),
        m_reading->policy ? m_reading->policy->id : QString());
    accept();
}

} // namespace chuding
