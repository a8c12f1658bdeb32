// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/package_pane.h"

#include "ui/core/theme.h"
#include "ui/widgets/row_delegate.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chuding {

namespace {

enum PersonColumn {
    PersonName,
    PersonState,
    PersonUnit,
    PersonSpecialty,
    PersonFindings,
    PersonDecided,
    PersonColumnCount
};
enum PackageFact {
    TheSender,
    TheNumber,
    TheMade,
    TheReceiver,
    TheKept,
    TheSigner,
    TheFingerprint,
    TheSigned,
    TheFactCount
};
constexpr int mostJudgmentLines = 5;

QString partyText(const PackageParty &party)
{
    if (party.unitName.isEmpty())
        return PackagePane::tr("(not named)");
    return party.role
               ? PackagePane::tr("%1 (%2)", "unit, kind of office").arg(party.unitName, codeText(*party.role))
               : party.unitName;
}

QString shown(const QString &text)
{
    return text.isEmpty() ? PackagePane::tr("(empty)") : text;
}

/// The packages of other offices inside, each with its verdict.
QString keptText(const PackageVerification &verification)
{
    QStringList texts;
    for (const PackageVerification &kept : verification.kept) {
        const QString name =
            kept.document ? PackagePane::tr("package no. %1 of %2", "number, unit")
                                .arg(QString::number(kept.document->sequence), kept.document->sender.unitName)
                          : kept.file;
        texts.append(PackagePane::tr("%1: %2", "package, verdict").arg(name, verdictText(kept.verdict)));
    }
    return texts.join(PackagePane::tr("; "));
}

/// Something to look at before it is taken in comes first in the eye.
std::optional<Meaning> meaningOf(const ReceivedApplicant &applicant)
{
    if (!applicant.canBeTakenIn())
        return Meaning::Error;
    if (applicant.decided || applicant.packages > 1 || applicant.state == ApplicantState::InBin ||
        !applicant.changedOnTheWay.isEmpty())
        return Meaning::Warning;
    return std::nullopt;
}

QTreeWidget *newTree(const char *name, const QString &accessible, const QStringList &headers, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(QString::fromLatin1(name));
    tree->setAccessibleName(accessible);
    tree->setRootIsDecorated(false);
    tree->setItemDelegate(new RowDelegate(tree));
    tree->setHeaderLabels(headers);
    keepSelectionColor(tree);
    return tree;
}

} // namespace

PackagePane::PackagePane(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_verdict(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_trust(new QPushButton(themedIcon(QStringLiteral("key")), tr("&Register this certificate…"), this))
    , m_judgments(new QListWidget(this))
{
    m_verdict->setObjectName(QStringLiteral("packageVerdict"));
    m_verdict->setFont(scaledFont(this, 1.2, true));
    m_reason->setObjectName(QStringLiteral("packageReason"));
    m_trust->setObjectName(QStringLiteral("registerSigner"));
    m_judgments->setObjectName(QStringLiteral("packageJudgments"));
    m_judgments->setAccessibleName(tr("What there is to say about the package"));
    m_judgments->setFrameShape(QFrame::NoFrame);
    m_judgments->setWordWrap(true);
    m_judgments->setTextElideMode(Qt::ElideNone);
    for (QLabel *label : {m_verdict, m_reason}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    const int unit = spacingUnit(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(unit);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_verdict, 1);
    head->addWidget(m_trust, 0, Qt::AlignTop);
    buildFacts();
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("packageSplit"));
    split->setChildrenCollapsible(false);
    buildApplicants();
    auto *details = new QWidget(this);
    auto *detailLayout = new QVBoxLayout(details);
    detailLayout->setContentsMargins(0, unit / 2, 0, 0);
    detailLayout->setSpacing(unit / 2);
    detailLayout->addWidget(m_detailTitle);
    detailLayout->addWidget(m_details, 1);
    split->addWidget(m_applicants);
    split->addWidget(details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit, 0, 0, 0);
    layout->setSpacing(unit);
    layout->addLayout(head);
    layout->addWidget(m_reason);
    layout->addLayout(m_facts);
    layout->addWidget(m_judgments);
    layout->addWidget(split, 1);
    connect(m_trust, &QPushButton::clicked, this, &PackagePane::trustRequested);
    clear();
}

void PackagePane::buildFacts()
{
    m_facts = new QFormLayout;
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setVerticalSpacing(spacingUnit(this) / 2);
    const QStringList labels{tr("Sender"), tr("Package"), tr("Made"), tr("For"), tr("Inside"),
        tr("Signed by"), tr("Fingerprint"), tr("Signed at")};
    for (int fact = 0; fact < TheFactCount; ++fact) {
        auto *value = new QLabel(this);
        value->setObjectName(QStringLiteral("packageFact%1").arg(fact));
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addRow(labels.at(fact), value);
        m_factValues.append(value);
    }
}

void PackagePane::buildApplicants()
{
    m_applicants = newTree("receivedApplicants", tr("Applicants of the package"),
        {tr("Name"), tr("Compared with here"), tr("Unit"), tr("Specialty"), tr("Checks here"),
            tr("Decided here")},
        this);
    m_applicants->setUniformRowHeights(true);
    const int em = fontMetrics().horizontalAdvance(QChar(u'国'));
    for (const auto &[column, width] :
        {std::pair(PersonName, 9), std::pair(PersonState, 8), std::pair(PersonUnit, 13),
            std::pair(PersonSpecialty, 8), std::pair(PersonFindings, 9), std::pair(PersonDecided, 9)})
        m_applicants->header()->resizeSection(column, em * width);
    m_detailTitle = new QLabel(this);
    m_detailTitle->setObjectName(QStringLiteral("receivedDetailTitle"));
    m_detailTitle->setTextFormat(Qt::PlainText);
    m_detailTitle->setWordWrap(true);
    m_details = newTree("receivedDetails", tr("What differs, and what the checks here find"),
        {tr("Field"), tr("Here"), tr("In the package")}, this);
    m_details->setWordWrap(true);
    m_details->header()->resizeSection(0, em * 9);
    m_details->header()->resizeSection(1, em * 14);
    connect(m_applicants, &QTreeWidget::currentItemChanged, this, &PackagePane::showApplicant);
    connect(m_applicants, &QTreeWidget::itemChanged, this, &PackagePane::choiceChanged);
    connect(m_applicants, &QTreeWidget::itemActivated, this, [this] {
        if (const ReceivedApplicant *applicant = current();
            applicant && applicant->state != ApplicantState::New)
            Q_EMIT dossierRequested(applicant->sent.dossierId);
    });
}

void PackagePane::clear()
{
    m_package = {};
    m_applicants->clear();
    m_details->clear();
    m_detailTitle->clear();
    hide();
}

void PackagePane::setPackage(const ReceivedPackage &package)
{
    m_package = package;
    showVerdict();
    showFacts();
    showJudgments();
    showApplicants();
    show();
}

void PackagePane::showVerdict()
{
    const PackageVerification &verification = m_package.verification;
    const int extent = iconExtent(this);
    m_icon->setPixmap(meaningIcon(meaningOf(verification.verdict)).pixmap(extent, extent));
    m_verdict->setText(verdictText(verification.verdict));
    m_reason->setText(verification.reason);
    m_trust->setVisible(verification.verdict == PackageVerdict::ValidUnknownSigner);
}

void PackagePane::showFacts()
{
    const PackageVerification &verification = m_package.verification;
    QStringList texts(TheFactCount);
    if (const std::optional<SubmissionDocument> &document = verification.document) {
        texts[TheSender] = partyText(document->sender);
        texts[TheNumber] =
            tr("%1 no. %2, %n applicant(s)", "kind, number", static_cast<int>(document->applicants.size()))
                .arg(codeText(document->kind))
                .arg(document->sequence);
        texts[TheMade] = tr("%1 by %2")
                             .arg(document->created.toText().replace(QLatin1Char('T'), QLatin1Char(' ')),
                                 shown(document->createdBy));
        texts[TheReceiver] = partyText(document->receiver);
    }
    texts[TheKept] = keptText(verification);
    if (verification.signer) {
        texts[TheSigner] = tr("%1, %2", "person, unit")
                               .arg(verification.signer->commonName, verification.signer->organization);
        texts[TheFingerprint] = verification.signer->fingerprint();
        if (verification.signedAt.isValid())
            texts[TheSigned] =
                verification.signedAt.toOffsetFromUtc(8 * 3600).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    }
    for (int fact = 0; fact < TheFactCount; ++fact) {
        m_factValues.at(fact)->setText(texts.at(fact));
        m_facts->setRowVisible(fact, !texts.at(fact).isEmpty());
    }
}

void PackagePane::showJudgments()
{
    m_judgments->clear();
    for (const PackageJudgment &judgment : m_package.judgments) {
        if (judgment.text == m_package.verification.reason) // stands above
            continue;
        new QListWidgetItem(meaningIcon(meaningOf(judgment.severity)), judgment.text, m_judgments);
    }
    for (const PackageProblem &problem : m_package.verification.problems)
        new QListWidgetItem(meaningIcon(Meaning::Error), problemText(problem), m_judgments);
    const int lines = std::min(m_judgments->count(), mostJudgmentLines);
    m_judgments->setVisible(lines > 0);
    m_judgments->setFixedHeight(lines * rowHeight(this) + spacingUnit(this));
}

void PackagePane::showApplicants()
{
    const QSignalBlocker blocker(m_applicants);
    m_applicants->clear();
    addDecisions();
    const bool canBeTakenIn = m_package.canBeTakenIn();
    for (const ReceivedApplicant &applicant : m_package.applicants) {
        auto *item = new QTreeWidgetItem(m_applicants);
        item->setText(PersonName, applicant.sent.name);
        item->setText(PersonState, stateText(applicant.state));
        item->setText(PersonUnit, applicant.sent.unitName);
        item->setText(PersonSpecialty, applicant.sent.specialty);
        item->setText(PersonFindings, verdictWord(applicant.verdict));
        item->setIcon(PersonFindings, meaningIcon(meaningOf(applicant.verdict)));
        if (applicant.decided)
            item->setText(PersonDecided, codeText(applicant.decided->event));
        if (const std::optional<Meaning> meaning = meaningOf(applicant))
            item->setIcon(PersonState, meaningIcon(*meaning));
        const bool isFree = canBeTakenIn && applicant.canBeTakenIn();
        item->setFlags(
            isFree ? item->flags() | Qt::ItemIsUserCheckable : item->flags() & ~Qt::ItemIsUserCheckable);
        if (canBeTakenIn)
            item->setCheckState(
                PersonName, isFree && applicant.state != ApplicantState::Same ? Qt::Checked : Qt::Unchecked);
    }
    m_applicants->setCurrentItem(m_applicants->topLevelItem(0));
    showApplicant();
    Q_EMIT choiceChanged();
}

/// With what stands against it where its findings would be.
void PackagePane::addDecisions()
{
    for (const JudgedDecision &judged : std::as_const(m_package.decisions)) {
        auto *item = new QTreeWidgetItem(m_applicants);
        item->setText(PersonName, judged.decision.name);
        item->setText(PersonState, codeText(judged.decision.event));
        item->setText(PersonUnit, judged.decision.unitName);
        item->setText(PersonFindings, codeText(judged.fit));
        const bool isFree = judged.canBeApplied();
        item->setIcon(PersonFindings, meaningIcon(judged.fit == DecisionFit::Applies ? Meaning::Done
                                                  : isFree                           ? Meaning::Warning
                                                                                     : Meaning::Error));
        const bool mayTake = isFree && m_package.canBeTakenIn();
        item->setFlags(
            mayTake ? item->flags() | Qt::ItemIsUserCheckable : item->flags() & ~Qt::ItemIsUserCheckable);
        if (m_package.canBeTakenIn())
            item->setCheckState(PersonName, mayTake ? Qt::Checked : Qt::Unchecked);
    }
}

void PackagePane::showDecision(const JudgedDecision &judged)
{
    const PackageDecision &decision = judged.decision;
    QStringList title{decision.name, codeText(decision.event)};
    if (decision.deadline.isKnown())
        title.append(tr("to be mended until %1")
                         .arg(decision.deadline.toText().replace(QLatin1Char('T'), QLatin1Char(' '))));
    if (!judged.text.isEmpty())
        title.append(judged.text);
    m_detailTitle->setText(title.join(tr("; ")));
    for (const ReturnReason &reason : decision.reasons) {
        const QString about = reason.attachment ? codeText(*reason.attachment) : reason.rule;
        new QTreeWidgetItem(m_details, {about.isEmpty() ? tr("Reason") : about, reason.text});
    }
    if (decision.reasons.isEmpty())
        new QTreeWidgetItem(m_details, {tr("Decided by"), decision.by});
}

const ReceivedApplicant *PackagePane::current() const
{
    const int row = m_applicants->indexOfTopLevelItem(m_applicants->currentItem());
    return !m_package.decisions.isEmpty() || row < 0 || row >= m_package.applicants.size()
               ? nullptr
               : &m_package.applicants.at(row);
}

void PackagePane::showApplicant()
{
    m_details->clear();
    m_detailTitle->clear();
    const int row = m_applicants->indexOfTopLevelItem(m_applicants->currentItem());
    if (row >= 0 && row < m_package.decisions.size()) {
        showDecision(m_package.decisions.at(row));
        return;
    }
    const ReceivedApplicant *applicant = current();
    if (!applicant)
        return;
    QStringList title{applicant->sent.name};
    if (applicant->packages > 1)
        title.append(tr("stands in %n of these packages", nullptr, applicant->packages));
    if (!applicant->difference.isEmpty())
        title.append(applicant->difference);
    m_detailTitle->setText(title.join(tr("; ")));
    for (const FieldChange &change : applicant->changes) {
        auto *item =
            new QTreeWidgetItem(m_details, {change.field, shown(change.before), shown(change.after)});
        item->setToolTip(1, change.before);
        item->setToolTip(2, change.after);
    }
    for (const FieldChange &change : applicant->changedOnTheWay) {
        auto *item = new QTreeWidgetItem(
            m_details, {tr("%1: the unit signed “%2”, the sender has “%3”")
                               .arg(change.field, shown(change.before), shown(change.after))});
        item->setIcon(0, meaningIcon(Meaning::Warning));
        item->setFirstColumnSpanned(true);
        item->setToolTip(0, item->text(0));
    }
    for (const Finding &finding : applicant->findings) {
        if (finding.severity == Severity::Info)
            continue;
        auto *item = new QTreeWidgetItem(m_details,
            {tr("%1: %2", "severity, finding").arg(severityWord(finding.severity), finding.message)});
        item->setIcon(0, meaningIcon(meaningOf(finding.severity)));
        item->setFirstColumnSpanned(true);
        item->setToolTip(0, finding.message + QLatin1Char('\n') + finding.clause);
    }
    if (m_details->topLevelItemCount() == 0)
        new QTreeWidgetItem(m_details, {tr("Nothing differs, and the checks here find nothing.")});
}

QList<QUuid> PackagePane::chosen() const
{
    QList<QUuid> ids;
    for (int row = 0; row < m_applicants->topLevelItemCount(); ++row) {
        if (m_applicants->topLevelItem(row)->checkState(PersonName) == Qt::Checked)
            ids.append(row < m_package.decisions.size() ? m_package.decisions.at(row).decision.dossierId
                                                        : m_package.applicants.at(row).sent.dossierId);
    }
    return ids;
}

void PackagePane::chooseAll(bool all)
{
    {
        const QSignalBlocker blocker(m_applicants);
        for (int row = 0; row < m_applicants->topLevelItemCount(); ++row) {
            QTreeWidgetItem *item = m_applicants->topLevelItem(row);
            if (item->flags() & Qt::ItemIsUserCheckable)
                item->setCheckState(PersonName, all ? Qt::Checked : Qt::Unchecked);
        }
    }
    Q_EMIT choiceChanged();
}

} // namespace chuding
