// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_window.h"

#include "forms/alignment_test.h"
#include "ui/core/job.h"
#include "ui/core/theme.h"
#include "ui/core/when_done.h"
#include "ui/papers/list_look_button.h"
#include "ui/papers/paper_habits.h"
#include "ui/papers/pdf_each_dialog.h"
#include "ui/widgets/form_preview.h"
#include "ui/widgets/job_bar.h"
#include "ui/widgets/missing_list.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSpinBox>
#include <QtConcurrent>

#include <algorithm>

namespace chuding {

namespace {
constexpr int papersSettleMs = 300;
constexpr QSize papersWindowSize(1000, 700);
constexpr QSize papersFrameAllowance(16, 48); ///< for the title bar, which is not there yet
const QString papersGeometryState = QStringLiteral("papersWindow.geometry");
} // namespace

PapersWindow::PapersWindow(Workspace &workspace, Prompt &prompt, Settings &settings, WhenSaved whenSaved)
    : m_workspace(workspace)
    , m_prompt(prompt)
    , m_settings(settings)
    , m_whenSaved(std::move(whenSaved))
    , m_run(new PrintRun(prompt, settings, this))
{
    setObjectName(QStringLiteral("papersWindow"));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildChoices());
    middle->addWidget(buildPaper(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addLayout(buildFoot());
    resize(papersWindowSize.boundedTo(screen()->availableSize() - papersFrameAllowance));
    restoreGeometry(m_settings.state(papersGeometryState));
    m_settle.setSingleShot(true);
    m_settle.setInterval(papersSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &PapersWindow::showPaper);
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this] {
        takeHabits();
        showPaper();
        if (kind() == FormKind::Prefill)
            load(); // with the photos
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, &PapersWindow::showPaper);
    connect(m_idChoice, &QComboBox::currentIndexChanged, this, &PapersWindow::showPaper);
    connect(m_lists, &ListLookButton::changed, this, &PapersWindow::showPaper);
    connect(m_sides, &QComboBox::activated, this, [this] {
        if (m_sides->currentData().toInt() != static_cast<int>(Sides::One))
            m_settings.setTurnsByHand(m_sides->currentData().toInt() == static_cast<int>(Sides::ByHand));
    });
    connect(m_copies, &QSpinBox::valueChanged, m_collate,
        [this](int copies) { m_collate->setEnabled(copies > 1); });
    connect(m_zoom, &QComboBox::currentIndexChanged, this,
        [this](int zoom) { m_preview->setZoom(static_cast<FormPreview::Zoom>(zoom)); });
    connect(m_preview, &FormPreview::laidOut, this, &PapersWindow::showReport);
    connect(m_preview, &FormPreview::failed, this, [this] {
        m_isFit = false;
        m_missing->setFacts({});
        m_missingTitle->clear();
        m_pages->clear();
        showState();
    });
    connect(m_missing, &MissingList::fieldRequested, this, &PapersWindow::goTo);
    connect(m_print, &QPushButton::clicked, this, &PapersWindow::print);
    connect(m_pdf, &QPushButton::clicked, this, &PapersWindow::savePdf);
    connect(m_pdfs, &QPushButton::clicked, this, &PapersWindow::savePdfs);
    connect(m_test, &QPushButton::clicked, this, &PapersWindow::printAlignmentTest);
    connect(m_run, &PrintRun::started, this, [this](Job *job) {
        m_bar->start(job, tr("Printing:"));
        showState();
    });
    connect(m_run, &PrintRun::ended, this, [this](const Result<Printed> &printed) {
        m_bar->stop(printed ? tr("Sent to the printer: %n page(s).", nullptr, printed->pages) : QString());
        showState();
    });
    connect(&m_workspace, &Workspace::dossierSaved, this, [this](QUuid id) {
        if (m_ids.contains(id))
            load();
    });
    connect(&m_workspace, &Workspace::dossierRemoved, this, [this](QUuid id) {
        if (m_ids.removeAll(id) == 0)
            return;
        if (m_ids.isEmpty())
            close();
        else
            load();
    });
    connect(&m_workspace, &Workspace::roundsChanged, this, &PapersWindow::load);
    connect(&m_workspace, &Workspace::refreshed, this, &PapersWindow::load);
    connect(&m_workspace, &Workspace::closed, this, &QWidget::close);
    for (const auto &keys : {QKeySequence(QKeySequence::Print), QKeySequence(QKeySequence::Close),
             QKeySequence(Qt::Key_Escape)}) {
        auto *shortcut = new QShortcut(keys, this);
        const bool prints = keys == QKeySequence(QKeySequence::Print);
        connect(shortcut, &QShortcut::activated, this, [this, prints] {
            if (!prints)
                close();
            else if (m_print->isEnabled())
                print();
        });
    }
    showState();
}

PapersWindow::~PapersWindow()
{
    if (m_job)
        m_job->cancel();
}

void PapersWindow::setPeople(const QList<QUuid> &ids)
{
    if (isBusy())
        return;
    m_ids = ids;
    m_people.clear();
    m_preview->clear(QString());
    load();
}

void PapersWindow::comeUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void PapersWindow::load()
{
    if (m_ids.isEmpty())
        return;
    const int request = ++m_loading;
    const auto read = [ids = m_ids, kind = kind()](
                          LibraryThread::Seat &seat) -> Result<QList<FormApplicant>> {
        if (!seat.library)
            return QList<FormApplicant>();
        return readApplicants(*seat.library, ids, kind);
    };
    m_workspace.thread().run(read, this, [this, request](const Result<QList<FormApplicant>> &people) {
        if (request != m_loading)
            return;
        if (people)
            takePeople(*people);
        else
            m_prompt.tell(this, noticeOf(tr("Reading the dossiers"), people.error()));
    });
}

void PapersWindow::whenFresh(const std::function<void()> &next)
{
    m_whenSaved([this, next, guard = QPointer(this)] {
        if (!guard)
            return;
        const auto read = [ids = m_ids, kind = kind()](
                              LibraryThread::Seat &seat) { return readApplicants(*seat.library, ids, kind); };
        ++m_loading;
        m_workspace.thread().run(read, this, [this, next](const Result<QList<FormApplicant>> &people) {
            if (!people) {
                m_prompt.tell(this, noticeOf(tr("Reading the dossiers"), people.error()));
                return;
            }
            takePeople(*people);
            if (!m_people.isEmpty())
                next();
        });
    });
}

void PapersWindow::takePeople(const QList<FormApplicant> &people)
{
    m_people = people;
    if (m_people.isEmpty()) {
        close();
        return;
    }
    const auto count = static_cast<int>(m_people.size());
    m_who->setText(count == 1 ? m_workspace.applicants()->displayName(m_people.constFirst().dossier.id)
                              : tr("%n applicant(s)", nullptr, count));
    m_form->setRowVisible(m_order, count > 1);
    setWindowTitle(tr("Papers: %1", "applicants").arg(m_who->text()));
    showKinds();
    showPaper();
}

void PapersWindow::setTyped(const Dossier &dossier)
{
    for (FormApplicant &applicant : m_people) {
        if (applicant.dossier.id != dossier.id || applicant.dossier == dossier)
            continue;
        applicant.dossier = dossier;
        m_settle.start();
    }
}

/// What does not fit stays in the list, with the reason, and cannot be chosen.
void PapersWindow::showKinds()
{
    const QSignalBlocker blocker(m_kinds);
    const std::optional<FormKind> before = m_kinds->currentItem() ? std::optional(kind()) : std::nullopt;
    m_kinds->clear();
    const PaperSource all = source();
    int first = -1;
    int same = -1;
    for (const FormKind one : papersForApplicants()) {
        auto *item = new QListWidgetItem(codeText(one), m_kinds);
        item->setData(Qt::UserRole, static_cast<int>(one));
        item->setSizeHint(QSize(0, rowHeight(this)));
        const QString reason = whyNot(one, all);
        item->setToolTip(reason.isEmpty() ? codeText(one) : reason);
        if (!reason.isEmpty()) {
            item->setFlags(Qt::NoItemFlags);
            item->setData(Qt::AccessibleDescriptionRole, reason);
            continue;
        }
        const int row = m_kinds->row(item);
        first = first < 0 ? row : first;
        same = before == one ? row : same;
    }
    m_kinds->setCurrentRow(same >= 0 ? same : first);
    if (same < 0)
        takeHabits();
}

void PapersWindow::choose(FormKind kind)
{
    for (int row = 0; row < m_kinds->count(); ++row) {
        if (m_kinds->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(kind))
            m_kinds->setCurrentRow(row);
    }
}

FormKind PapersWindow::kind() const
{
    const QListWidgetItem *item = m_kinds->currentItem();
    return item ? static_cast<FormKind>(item->data(Qt::UserRole).toInt()) : FormKind::CheckReport;
}

void PapersWindow::takeHabits()
{
    const PaperHabits habits = habitsOf(kind());
    const bool byHand = habits.sides == Sides::Both && m_settings.turnsByHand();
    m_sides->setCurrentIndex(m_sides->findData(static_cast<int>(byHand ? Sides::ByHand : habits.sides)));
    m_copies->setValue(habits.copies);
    m_collate->setChecked(habits.collate);
    m_collate->setEnabled(habits.copies > 1);
    m_form->setRowVisible(m_idChoice, habits.hasIdChoice);
    m_lists->setKind(kind());
    const QSignalBlocker blocker(m_idChoice);
    m_idChoice->clear();
    const auto add = [this](const QString &text, IdChoice choice) {
        m_idChoice->addItem(text, static_cast<int>(choice));
    };
    if (kind() == FormKind::Annex2) {
        add(QStringLiteral("张贴件"), IdChoice::Masked);
        add(QStringLiteral("上报件"), IdChoice::Full);
        add(QStringLiteral("张贴件＋上报件"), IdChoice::Pair);
    } else {
        add(tr("In full"), IdChoice::Full);
        add(tr("Masked"), IdChoice::Masked);
    }
}

PaperSource PapersWindow::source() const
{
    PaperSource source;
    source.applicants = inOrder(m_people, static_cast<PaperOrder>(m_order->currentIndex()));
    source.season = m_workspace.season();
    source.unitName = m_workspace.info().unitName;
    source.now = m_workspace.now();
    source.lists = m_settings.listOptions();
    if (m_kinds->currentItem() && habitsOf(kind()).hasIdChoice)
        source.ids = static_cast<IdChoice>(m_idChoice->currentData().toInt());
    return source;
}

QString PapersWindow::title() const
{
    return tr("%1-%2", "paper, applicants").arg(codeText(kind()).remove(QLatin1Char(' ')), m_who->text());
}

void PapersWindow::showPaper()
{
    m_settle.stop();
    m_isFit = false;
    if (m_people.isEmpty() || !m_kinds->currentItem()) {
        m_preview->clear(QString());
    } else {
        m_preview->setDocument([kind = kind(), source = source()] { return layoutPapers(kind, source); });
    }
    showState();
}

void PapersWindow::showReport(const FormReport &report)
{
    m_isFit = true;
    m_pages->setText(tr("%n page(s)", nullptr, report.pages));
    m_missing->setFacts(report.missing);
    const auto count = static_cast<int>(report.missing.size());
    m_missingTitle->setText(count == 0 ? tr("Nothing is missing on it.")
                                       : tr("%n fact(s) are printed as blanks:", nullptr, count));
    showState();
}

void PapersWindow::showState()
{
    const bool canPrint = m_isFit && !isBusy();
    m_print->setEnabled(canPrint);
    m_pdf->setEnabled(canPrint);
    const bool perApplicant = m_kinds->currentItem() && habitsOf(kind()).perApplicant;
    m_pdfs->setEnabled(canPrint && perApplicant);
    m_pdfs->setVisible(m_people.size() > 1);
    m_test->setEnabled(!isBusy());
}

void PapersWindow::goTo(QUuid dossier, const QString &field)
{
    if (!dossier.isNull()) {
        Q_EMIT fieldRequested(dossier, field);
        return;
    }
    const std::optional<PublicityKind> wanted = roundKind(kind());
    if (!wanted || m_people.isEmpty())
        return;
    for (const FormApplicant &applicant : std::as_const(m_people)) {
        if (const PublicityRound *round = m_workspace.season().round(applicant.dossier.id, *wanted)) {
            Q_EMIT roundRequested(round->id);
            return;
        }
    }
}

void PapersWindow::print()
{
    if (isBusy() || !m_isFit)
        return;
    whenFresh([this] {
        if (isBusy())
            return;
        PrintOrder order;
        order.make = formMaker([kind = kind(), source = source()] { return layoutPapers(kind, source); });
        order.title = title();
        order.sides = static_cast<Sides>(m_sides->currentData().toInt());
        order.copies = m_copies->value();
        order.collate = m_collate->isChecked();
        m_run->start(order);
    });
}

void PapersWindow::printAlignmentTest()
{
    const auto chosen = static_cast<Sides>(m_sides->currentData().toInt());
    const Sides sides = chosen == Sides::One ? Sides::Both : chosen;
    m_run->start({formMaker([now = m_workspace.now()] { return layoutAlignmentTest(now); }),
        tr("Alignment test"), sides, 1, true});
}

void PapersWindow::savePdf()
{
    if (isBusy() || !m_isFit)
        return;
    const QString path = m_prompt.saveFile(this, tr("Save as PDF"),
        QDir(m_settings.exportFolder()).filePath(title() + QStringLiteral(".pdf")), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_settings.setExportFolder(QFileInfo(path).absolutePath());
    whenFresh([this, path] {
        if (isBusy())
            return;
        m_job = new Job(this);
        m_bar->start(m_job, tr("Writing the PDF"));
        showState();
        const auto work = [path, kind = kind(), source = source(),
                              progress = m_job->progress()]() -> Result<FormReport> {
            const Result<FormDocument> document = layoutPapers(kind, source);
            if (!document)
                return document.error();
            if (!goOn(progress, 0, 0))
                return Error{Error::Code::Cancelled, {}};
            return writeFormPdf(path, *document);
        };
        whenDone(QtConcurrent::run(work), this, [this, path](const Result<FormReport> &report) {
            m_job->finish();
            m_job->deleteLater();
            m_job = nullptr;
            m_bar->stop(report ? tr("Written: %1").arg(QDir::toNativeSeparators(path)) : QString());
            showState();
            if (report || report.error().code == Error::Code::Cancelled)
                return;
            Question notice = noticeOf(tr("Save as PDF"), report.error());
            notice.text = paperErrorText(report.error());
            m_prompt.tell(this, notice);
        });
    });
}

void PapersWindow::savePdfs()
{
    if (isBusy() || !m_isFit)
        return;
    whenFresh([this] {
        auto *dialog = new PdfEachDialog(m_prompt, m_settings, kind(), source(), this);
        connect(dialog, &PdfEachDialog::written, this, [this](const QString &text) { m_bar->stop(text); });
        dialog->open();
    });
}

void PapersWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setState(papersGeometryState, saveGeometry());
    m_ids.clear();
    m_people.clear();
    ++m_loading;
    m_settle.stop();
    m_preview->clear(QString());
    QWidget::closeEvent(event);
}

} // namespace chuding
