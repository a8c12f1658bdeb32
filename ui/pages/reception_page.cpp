// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reception_page.h"

#include "ui/core/job.h"
#include "ui/core/theme.h"
#include "ui/reception/decision_pane.h"
#include "ui/reception/envelope_opener.h"
#include "ui/reception/package_pane.h"
#include "ui/reception/record_pane.h"
#include "ui/reception/trust_list_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/drops.h"
#include "ui/widgets/job_bar.h"
#include "ui/widgets/row_delegate.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chuding {

namespace {

const QString splitState = QStringLiteral("reception.split");

QString senderOf(const ReceivedPackage &package)
{
    const std::optional<SubmissionDocument> &document = package.verification.document;
    return document && !document->sender.unitName.isEmpty() ? document->sender.unitName
                                                            : QFileInfo(package.path).fileName();
}

Meaning worstOf(const ReceivedPackage &package)
{
    if (!package.canBeTakenIn())
        return Meaning::Error;
    const bool isClear = package.verification.verdict == PackageVerdict::ValidTrusted &&
                         std::all_of(package.judgments.cbegin(), package.judgments.cend(),
                             [](const PackageJudgment &one) { return one.severity == Severity::Info; });
    return isClear ? Meaning::Done : Meaning::Warning;
}

} // namespace

/// What came of looking, on the library's thread.
struct ReceptionPage::Looked
{
    Result<QList<ReceivedPackage>> packages;
};

ReceptionPage::ReceptionPage(const PageTools &tools, QWidget *parent)
    : Page(tools, parent)
    , m_opener(new EnvelopeOpener(tools, this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_expiring(new Banner(Meaning::Warning, QStringLiteral("key"), this))
    , m_bar(new JobBar(JobBar::Count::Bytes, this))
{
    setObjectName(QStringLiteral("receptionPage"));
    setAcceptDrops(true);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildPackages());
    m_decisions = new DecisionPane(tools, this);
    m_record = new RecordPane(tools, this);
    m_stack->addWidget(m_decisions);
    m_stack->addWidget(m_record);
    const int unit = spacingUnit(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit * 2, unit, unit * 2, unit);
    layout->setSpacing(unit);
    m_expiring->setObjectName(QStringLiteral("expiringCertificates"));
    m_expiring->setText({});
    layout->addWidget(buildHead());
    layout->addWidget(m_expiring);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_bar);
    addCommands();
    connect(&m_workspace, &Workspace::opened, this, [this] {
        m_paths.clear();
        m_packages.clear();
        m_opener->forget();
        m_tabs->setTabVisible(DecisionTab, m_workspace.info().role != OfficeRole::Employer);
        showLooked(QList<ReceivedPackage>());
        showState();
        readTrust();
    });
    connect(&m_workspace, &Workspace::closed, this, [this] { m_opener->forget(); });
    connect(m_decisions, &DecisionPane::message, this,
        [this](const QString &text) { Q_EMIT message(text, false); });
    connect(
        m_record, &RecordPane::message, this, [this](const QString &text) { Q_EMIT message(text, false); });
    connect(m_decisions, &DecisionPane::dossierRequested, this,
        [this](QUuid id) { Q_EMIT dossierRequested(id, QString()); });
    connect(&m_workspace, &Workspace::refreshed, this, [this] {
        if (isVisible() && m_tabs->currentIndex() == DecisionTab)
            m_decisions->refresh();
    });
    showState();
}

QWidget *ReceptionPage::buildHead()
{
    auto *head = new QWidget(this);
    m_tabs->setObjectName(QStringLiteral("receptionTabs"));
    m_tabs->setAccessibleName(tr("Parts of the page"));
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("New packages"));
    m_tabs->addTab(tr("Decisions"));
    m_tabs->addTab(tr("Sent and received"));
    const auto button = [this, head](const char *name, const QString &text, const char *icon) {
        auto *made = new QPushButton(themedIcon(QString::fromLatin1(icon)), text, head);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    QPushButton *files = button("openPackages", tr("&Open packages…"), "open");
    QPushButton *folder = button("openStick", tr("Open a fol&der…"), "open");
    QPushButton *certificates = button("showCertificates", tr("&Certificates…"), "key");
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(m_tabs);
    layout->addStretch();
    for (QPushButton *one : {files, folder, certificates})
        layout->addWidget(one);
    m_openers = {files, folder};
    connect(files, &QPushButton::clicked, this, &ReceptionPage::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &ReceptionPage::chooseFolder);
    connect(certificates, &QPushButton::clicked, this, &ReceptionPage::showCertificates);
    connect(m_tabs, &QTabBar::currentChanged, this, &ReceptionPage::showPart);
    return head;
}

QWidget *ReceptionPage::buildEmpty()
{
    auto *page = new QWidget(this);
    auto *title = new QLabel(tr("Drop packages here, or the folder of a stick"), page);
    title->setFont(scaledFont(this, 1.2, true));
    title->setAlignment(Qt::AlignCenter);
    auto *text =
        new QLabel(tr("They are looked at first: whose they are, whether anything was changed on the way, "
                      "and what they would change here. Nothing is taken in before you say so."),
            page);
    text->setObjectName(QStringLiteral("receptionEmpty"));
    text->setAlignment(Qt::AlignHCenter);
    text->setWordWrap(true);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(spacingUnit(this));
    layout->addStretch(2);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addStretch(3);
    return page;
}

QWidget *ReceptionPage::buildPackages()
{
    auto *page = new QWidget(this);
    const int unit = spacingUnit(this);
    const int em = fontMetrics().horizontalAdvance(QChar(u'国'));
    m_list = new QTreeWidget(page);
    m_list->setObjectName(QStringLiteral("packageList"));
    m_list->setAccessibleName(tr("Packages"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHeaderLabels({tr("From"), tr("No."), tr("People")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->resizeSection(1, em * 3);
    m_list->header()->resizeSection(2, em * 4);
    keepSelectionColor(m_list);
    m_pane = new PackagePane(page);
    m_split = new QSplitter(Qt::Horizontal, page);
    m_split->setObjectName(QStringLiteral("receptionSplit"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_list);
    m_split->addWidget(m_pane);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 3);
    m_split->restoreState(m_settings.state(splitState));
    const auto button = [page](const char *name, const QString &text) {
        auto *made = new QPushButton(text, page);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_all = button("takeAll", tr("&All"));
    m_none = button("takeNone", tr("No&ne"));
    m_take = button("takeIn", QString());
    m_receipts = button("receiptsOfLooked", tr("Write &receipts…"));
    m_receipts->setToolTip(tr("For the packages here that were taken in."));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(unit);
    foot->addWidget(m_receipts);
    foot->addStretch();
    m_handedIn = new QCheckBox(page);
    m_handedIn->setObjectName(QStringLiteral("recordHandedIn"));
    m_handedIn->setToolTip(tr("Where this is their next step; else only their data are taken in."));
    m_handedIn->setChecked(true);
    foot->addWidget(m_handedIn);
    for (QPushButton *one : {m_all, m_none, m_take})
        foot->addWidget(one);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit);
    layout->addWidget(m_split, 1);
    layout->addLayout(foot);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ReceptionPage::showPackage);
    connect(m_pane, &PackagePane::choiceChanged, this, &ReceptionPage::showState);
    connect(m_pane, &PackagePane::trustRequested, this, &ReceptionPage::registerSigner);
    connect(m_pane, &PackagePane::dossierRequested, this,
        [this](QUuid id) { Q_EMIT dossierRequested(id, QString()); });
    connect(m_all, &QPushButton::clicked, this, [this] { m_pane->chooseAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_pane->chooseAll(false); });
    connect(m_take, &QPushButton::clicked, this, &ReceptionPage::takeIn);
    connect(m_receipts, &QPushButton::clicked, this, &ReceptionPage::writeReceiptsOfLooked);
    return page;
}

void ReceptionPage::addCommands()
{
    const auto add = [this](const char *id, Commands::Needs needs, const QString &text, const char *icon,
                         void (ReceptionPage::*slot)()) {
        QAction *action = m_commands.add(
            QString::fromLatin1(id), Commands::Group::Library, needs, text, QString::fromLatin1(icon));
        connect(action, &QAction::triggered, this, [this, slot] {
            Q_EMIT pageRequested(Id::Reception);
            (this->*slot)();
        });
    };
    add("reception.open", Commands::Needs::Library, tr("Open packages…"), "open",
        &ReceptionPage::chooseFiles);
    add("reception.certificates", Commands::Needs::Library, tr("Certificates…"), "key",
        &ReceptionPage::showCertificates);
}

void ReceptionPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_workspace.isOpen() && !m_job && !droppedPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReceptionPage::dropEvent(QDropEvent *event)
{
    look(droppedPaths(event->mimeData()));
    event->acceptProposedAction();
}

void ReceptionPage::chooseFiles()
{
    look(m_prompt.openFiles(window(), tr("Open packages"), tr("Packages (*.zip *.p7m);;All files (*)")));
}

void ReceptionPage::chooseFolder()
{
    const QString folder =
        m_prompt.folder(window(), tr("In which folder are the packages?"), m_settings.exportFolder());
    if (!folder.isEmpty())
        look({folder});
}

void ReceptionPage::look(const QStringList &paths)
{
    if (paths.isEmpty() || m_job || !m_workspace.isOpen())
        return;
    m_paths = paths;
    m_opener->forgetDeclined();
    m_tabs->setCurrentIndex(NewTab);
    lookAgain();
}

void ReceptionPage::lookAgain()
{
    if (m_paths.isEmpty() || m_job || !m_workspace.isOpen())
        return;
    m_job = new Job(this);
    m_bar->start(m_job, tr("Looking at the packages:"));
    m_opener->open(m_paths, m_job->progress(), [this](const QStringList &paths) { lookAtOpened(paths); });
    showState();
}

void ReceptionPage::lookAtOpened(const QStringList &paths)
{
    const auto work = [paths, policy = m_workspace.season().policy, calendar = m_workspace.season().calendar,
                          progress = m_job->progress()](LibraryThread::Seat &seat) -> Looked {
        const Result<TrustList> trust = trustOf(*seat.library);
        if (!trust)
            return {trust.error()};
        const Result<QStringList> found = packagesAt(paths);
        if (!found)
            return {found.error()};
        return {lookAt(*found, {*seat.library, *trust, policy, calendar}, progress)};
    };
    m_workspace.thread().run(work, this, [this](const Looked &looked) {
        m_job->finish();
        m_job->deleteLater();
        m_job = nullptr;
        m_bar->stop();
        showLooked(looked.packages);
        showState();
    });
}

void ReceptionPage::showLooked(const Result<QList<ReceivedPackage>> &packages)
{
    if (!packages) {
        if (packages.error().code != Error::Code::Cancelled)
            m_prompt.tell(window(), noticeOf(tr("Open packages"), packages.error()));
        return;
    }
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_packages = *packages;
    m_list->clear();
    for (const ReceivedPackage &package : std::as_const(m_packages)) {
        const std::optional<SubmissionDocument> &document = package.verification.document;
        auto *item = new QTreeWidgetItem(m_list);
        item->setIcon(0, meaningIcon(worstOf(package)));
        item->setText(0, senderOf(package));
        const QString envelope = m_opener->envelopeOf(package.path);
        item->setToolTip(0, QDir::toNativeSeparators(envelope.isEmpty() ? package.path : envelope));
        item->setText(1, document ? QString::number(document->sequence) : QString());
        item->setText(2, document ? QString::number(document->applicants.size()) : QString());
    }
    m_list->setCurrentItem(m_list->topLevelItem(qBound(0, row, qMax(0, m_list->topLevelItemCount() - 1))));
    showPackage();
    showPart();
    if (m_packages.isEmpty() && !m_paths.isEmpty())
        Q_EMIT message(tr("There is no package there."), false);
}

const ReceivedPackage *ReceptionPage::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= m_packages.size() ? nullptr : &m_packages.at(row);
}

void ReceptionPage::showPackage()
{
    if (const ReceivedPackage *package = current())
        m_pane->setPackage(*package);
    else
        m_pane->clear();
    showState();
}

void ReceptionPage::showPart()
{
    if (m_tabs->currentIndex() == RecordTab) {
        m_record->read();
        m_stack->setCurrentIndex(Record);
    } else if (m_tabs->currentIndex() == DecisionTab) {
        m_decisions->refresh();
        m_stack->setCurrentIndex(Decisions);
    } else {
        m_stack->setCurrentIndex(m_packages.isEmpty() ? Empty : Packages);
    }
    m_bar->setVisible(m_job != nullptr);
}

void ReceptionPage::showState()
{
    const ReceivedPackage *package = current();
    const bool isFree = !m_job && m_workspace.isWritable();
    const bool mayTake = isFree && package && package->canBeTakenIn();
    const auto is = [package](PackageKind kind) {
        return package && package->verification.document && package->verification.document->kind == kind;
    };
    const bool isReceipt = is(PackageKind::Receipt);
    const auto chosen = static_cast<int>(m_pane->chosen().size());
    m_take->setText(isReceipt                   ? tr("&Take the receipt in")
                    : is(PackageKind::Decision) ? tr("&Take %n decision(s) in", nullptr, chosen)
                                                : tr("&Take %n applicant(s) in", nullptr, chosen));
    const std::optional<DossierEvent> step = handInStep();
    m_handedIn->setVisible(step.has_value());
    m_handedIn->setEnabled(mayTake);
    if (step)
        m_handedIn->setText(tr("Their &papers are here: record “%1”").arg(codeText(*step)));
    m_take->setEnabled(mayTake && (isReceipt || chosen > 0));
    for (QPushButton *button : {m_all, m_none})
        button->setEnabled(mayTake && !isReceipt);
    for (QPushButton *button : std::as_const(m_openers))
        button->setEnabled(!m_job && m_workspace.isOpen());
    m_receipts->setEnabled(isFree && !takenIn().isEmpty());
    m_bar->setVisible(m_job != nullptr);
}

std::optional<DossierEvent> ReceptionPage::handInStep() const
{
    const ReceivedPackage *package = current();
    const bool isSubmission = package && package->verification.document &&
                              package->verification.document->kind == PackageKind::Submission;
    return isSubmission ? handInEvent(m_workspace.info().role) : std::nullopt;
}

void ReceptionPage::takeIn()
{
    const ReceivedPackage *package = current();
    if (!package || m_job)
        return;
    m_job = new Job(this);
    m_bar->start(m_job, tr("Taking in:"));
    const auto work = [package = *package, chosen = m_pane->chosen(), policy = m_workspace.season().policy,
                          calendar = m_workspace.season().calendar,
                          handIn = handInStep() && m_handedIn->isChecked() ? HandIn::Recorded
                                                                           : HandIn::NotRecorded,
                          progress = m_job->progress()](LibraryThread::Seat &seat) -> Result<TakenIn> {
        const Result<TrustList> trust = trustOf(*seat.library);
        if (!trust)
            return trust.error();
        return chuding::takeIn(
            *seat.library, package, chosen, {*seat.library, *trust, policy, calendar}, progress, handIn);
    };
    m_workspace.thread().run(work, this,
        [this, package = *package](const Result<TakenIn> &taken) { finishTaking(package, taken); });
    showState();
}

void ReceptionPage::finishTaking(const ReceivedPackage &package, const Result<TakenIn> &taken)
{
    m_job->finish();
    m_job->deleteLater();
    m_job = nullptr;
    m_bar->stop();
    showState();
    if (!taken) {
        if (taken.error().code != Error::Code::Cancelled)
            m_prompt.tell(window(), noticeOf(tr("Taking in"), taken.error()));
        return;
    }
    const QString text = tr("Took in the package of %1", "unit").arg(senderOf(package));
    Step step{text, {}, {}};
    ChangedRevisions revisions;
    for (const TakenRecord<Dossier> &record : taken->dossiers) {
        step.dossiers.append({record.before, record.after});
        revisions.dossiers.append(record.revision);
    }
    for (const TakenRecord<PublicityRound> &record : taken->rounds) {
        step.rounds.append({record.before, record.after});
        revisions.rounds.append(record.revision);
    }
    m_workspace.adopt(step, revisions);
    Q_EMIT message(takenText(text, *taken), !step.isEmpty());
    lookAgain();
}

QString ReceptionPage::takenText(const QString &what, const TakenIn &taken) const
{
    QStringList parts{tr("%1: %n applicant(s).", nullptr, static_cast<int>(taken.people.size())).arg(what)};
    const std::optional<DossierEvent> event = handInEvent(m_workspace.info().role);
    if (event && taken.handedIn > 0)
        parts.append(tr("“%1” is recorded for %n of them.", nullptr, taken.handedIn).arg(codeText(*event)));
    const auto others = static_cast<int>(taken.notHandedIn.size());
    constexpr int mostNames = 3;
    if (event && others == 1) {
        const NotHandedIn &one = taken.notHandedIn.constFirst();
        parts.append(tr("“%1” is not recorded for %2: %3")
                         .arg(codeText(*event), one.name, one.reason.section(QLatin1Char('\n'), 0, 0)));
    } else if (event && others > 1) {
        QStringList names;
        for (const NotHandedIn &one : taken.notHandedIn.first(qMin(others, mostNames)))
            names.append(one.name);
        if (others > mostNames)
            names.append(QStringLiteral("…"));
        parts.append(tr("“%1” is not recorded for %n: %2", nullptr, others)
                         .arg(codeText(*event), names.join(QStringLiteral("、"))));
    }
    return parts.join(QLatin1Char(' '));
}

void ReceptionPage::registerSigner()
{
    const ReceivedPackage *package = current();
    if (!package || !package->verification.signer || !package->verification.document)
        return;
    registerCertificate(m_workspace, m_prompt, this, *package->verification.signer,
        package->verification.document->sender, [this] {
            readTrust();
            lookAgain();
        });
}

void ReceptionPage::showCertificates()
{
    if (!m_workspace.isOpen())
        return;
    auto *dialog = new TrustListDialog(m_workspace, m_prompt, window());
    connect(dialog, &TrustListDialog::trustChanged, this, [this] {
        readTrust();
        lookAgain();
    });
    dialog->open();
}

void ReceptionPage::readTrust()
{
    if (!m_workspace.isOpen())
        return;
    const auto work = [](LibraryThread::Seat &seat) { return trustOf(*seat.library); };
    m_workspace.thread().run(work, this, [this](const Result<TrustList> &trust) {
        showExpiring(trust ? *trust : TrustList()); // what cannot be read is said where they are listed
    });
}

void ReceptionPage::showExpiring(const TrustList &trust)
{
    QStringList whose;
    for (const TrustEntry &entry : expiring(trust, Moment::now())) {
        const QString until =
            entry.certificate.validTo.toOffsetFromUtc(8 * 3600).date().toString(Qt::ISODate);
        whose.append(
            tr("%1 (until %2)", "unit, day")
                .arg(entry.binding ? entry.binding->unitName : entry.certificate.organization, until));
    }
    m_expiring->setText(
        whose.isEmpty()
            ? QString()
            : tr("Certificates that end soon or have ended: %1. Ask for the registration sheet of "
                 "the next key.")
                  .arg(whose.join(QStringLiteral("、"))));
}

/// Of those that are looked at.
QList<QUuid> ReceptionPage::takenIn() const
{
    QList<QUuid> ids;
    for (const ReceivedPackage &package : m_packages) {
        const std::optional<SubmissionDocument> &document = package.verification.document;
        if (document && document->kind != PackageKind::Receipt && package.hasConcern(PackageConcern::Present))
            ids.append(document->packageId);
    }
    return ids;
}

void ReceptionPage::writeReceiptsOfLooked()
{
    m_record->writeReceipts(takenIn());
}

void ReceptionPage::refresh()
{
    if (!m_workspace.isOpen() || m_job)
        return;
    if (m_tabs->currentIndex() != NewTab)
        showPart();
    else
        lookAgain();
    readTrust();
}

void ReceptionPage::saveState()
{
    m_settings.setState(splitState, m_split->saveState());
    m_record->saveState();
}

} // namespace chuding
