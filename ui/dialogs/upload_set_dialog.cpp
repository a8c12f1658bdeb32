// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/upload_set_dialog.h"

#include "scans/inspector.h"
#include "ui/core/fitting.h"
#include "ui/core/job.h"
#include "ui/core/theme.h"
#include "ui/core/typed.h"
#include "ui/core/when_done.h"
#include "ui/widgets/job_bar.h"
#include "ui/widgets/row_delegate.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QUrl>
#include <QtConcurrent>

#include <algorithm>

namespace chuding {

namespace {

constexpr double megabyte = 1'000'000;

QString kilobytesText(qint64 bytes)
{
    constexpr qint64 kilobyte = 1000;
    return bytes > 0 ? QString::number((bytes + kilobyte - 1) / kilobyte) : QString();
}

/// On a thread of its own.
Result<UploadReport> writtenSet(
    const UploadPlan &plan, const QString &folder, qint64 mostBytes, const Progress &shown)
{
    qint64 doneBytes = 0;
    const Progress progress = [&](qint64 done, qint64 total) {
        doneBytes = done;
        return shown(done, total);
    };
    const auto isStale = [&] { return !goOn(shown, doneBytes, plan.bytes()); };
    Inspector inspector;
    const ReduceFunction reduce = [&](const QString &source, const QString &target, qint64 most) {
        return inspector.reduce(source, target, most, isStale);
    };
    return writeUploadSet(plan, folder, mostBytes, reduce, progress);
}

/// What has to be seen to comes first.
int rankOf(const UploadLine &line)
{
    switch (line.outcome) {
    case UploadLine::Outcome::LeftOut:
        return 0;
    case UploadLine::Outcome::NotAttached:
        return 1;
    case UploadLine::Outcome::Reduced:
    case UploadLine::Outcome::Copied:
        break;
    }
    return 2;
}

} // namespace

UploadSetDialog::UploadSetDialog(
    Workspace &workspace, Prompt &prompt, Settings &settings, const QList<QUuid> &chosen, QWidget *parent)
    : Dialog(parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_settings(settings)
    , m_chosen(chosen)
{
    setObjectName(QStringLiteral("uploadSetDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Files for the platform"));
    build();
    connectAll();
    propose(m_settings.exportFolder());
    plan();
}

UploadSetDialog::~UploadSetDialog()
{
    if (m_job)
        m_job->cancel();
}

void UploadSetDialog::build()
{
    m_head = new QLabel(tr("The attachments as the platform takes them: a folder for each applicant, files "
                           "named by slot. What is too large is made smaller in the copy; the library keeps "
                           "its own."),
        this);
    m_head->setObjectName(QStringLiteral("uploadHead"));
    m_head->setWordWrap(true);
    m_form = buildForm();
    m_hint = new QLabel(this);
    m_hint->setObjectName(QStringLiteral("uploadHint"));
    m_hint->setWordWrap(true);
    m_hint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines = new QTreeWidget(this);
    m_lines->setObjectName(QStringLiteral("uploadLines"));
    m_lines->setAccessibleName(tr("What became of the files"));
    m_lines->setRootIsDecorated(false);
    m_lines->setItemDelegate(new RowDelegate(m_lines));
    m_lines->setHeaderLabels(
        {tr("Applicant"), tr("Paper"), tr("KB before"), tr("KB now"), tr("Resolution (dpi)"), tr("Remark")});
    keepSelectionColor(m_lines);
    m_lines->hide();
    m_bar = new JobBar(JobBar::Count::Bytes, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_open = buttons->addButton(tr("&Open the folder"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(QStringLiteral("openUploadFolder"));
    m_open->setIcon(themedIcon(QStringLiteral("open")));
    m_write = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(QStringLiteral("writeUploadSet"));
    m_open->hide(); // the box shows whatever is added to it
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(m_head);
    layout->addWidget(m_form);
    layout->addWidget(m_hint);
    layout->addWidget(m_lines, 1);
    layout->addStretch();
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &UploadSetDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &UploadSetDialog::reject);
    const int line = fontMetrics().height();
    resizeToFit(this, QSize(line * 52, line * 22));
}

QWidget *UploadSetDialog::buildForm()
{
    auto *part = new QWidget(this);
    m_onlyChosen =
        new QRadioButton(tr("Only the %n &chosen", nullptr, static_cast<int>(m_chosen.size())), this);
    m_onlyChosen->setObjectName(QStringLiteral("uploadChosen"));
    m_everybody = new QRadioButton(tr("E&verybody in the library"), this);
    m_everybody->setObjectName(QStringLiteral("uploadEverybody"));
    (m_chosen.isEmpty() ? m_everybody : m_onlyChosen)->setChecked(true);
    m_onlyChosen->setEnabled(!m_chosen.isEmpty());
    m_onlyChosen->setVisible(!m_chosen.isEmpty());
    m_folder = new QLineEdit(this);
    m_folder->setObjectName(QStringLiteral("uploadFolder"));
    m_choose = new QPushButton(tr("C&hoose…"), this);
    m_choose->setObjectName(QStringLiteral("chooseUploadFolder"));
    m_choose->setAutoDefault(false);
    m_limit = new QDoubleSpinBox(this);
    m_limit->setObjectName(QStringLiteral("uploadLimit"));
    m_limit->setDecimals(1);
    m_limit->setRange(double(UploadTerms::least) / megabyte, double(UploadTerms::most) / megabyte);
    m_limit->setSingleStep(0.5);
    m_limit->setSuffix(tr(" MB"));
    m_limit->setValue(double(m_workspace.season().policy.upload.mostBytesPerFile) / megabyte);
    m_limit->setToolTip(tr("As the notice says, or 5 MB where it says nothing. 1 MB is 1,000,000 bytes."));
    auto *people = new QVBoxLayout;
    people->setSpacing(spacingUnit(this) / 2);
    people->addWidget(m_onlyChosen);
    people->addWidget(m_everybody);
    auto *place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(m_choose);
    auto *limit = new QHBoxLayout;
    limit->addWidget(m_limit);
    limit->addStretch();
    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, this);
        made->setBuddy(buddy);
        return made;
    };
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(new QLabel(tr("Whose"), this), people);
    form->addRow(label(tr("New fo&lder"), m_folder), place);
    form->addRow(label(tr("At most a f&ile"), m_limit), limit);
    return part;
}

void UploadSetDialog::connectAll()
{
    connect(m_everybody, &QRadioButton::toggled, this, &UploadSetDialog::plan);
    connect(m_folder, &QLineEdit::textChanged, this, &UploadSetDialog::showState);
    connect(m_choose, &QPushButton::clicked, this, &UploadSetDialog::chooseFolder);
    connect(m_open, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder())); });
}

QString UploadSetDialog::folder() const
{
    const QString typed = QDir::fromNativeSeparators(m_folder->text().trimmed());
    return typed.isEmpty() ? typed : QDir::cleanPath(typed);
}

/// A name that is free there.
void UploadSetDialog::propose(const QString &place)
{
    const QString name = tr("Files for the platform %1").arg(m_workspace.now().date().toString(Qt::ISODate));
    QString path = QDir(place).filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(place).filePath(name + QStringLiteral(" (%1)").arg(number));
    m_folder->setText(QDir::toNativeSeparators(path));
}

void UploadSetDialog::chooseFolder()
{
    const QString chosen = m_prompt.folder(this, tr("Where should the new folder lie?"), folder());
    if (!chosen.isEmpty())
        propose(chosen);
}

void UploadSetDialog::plan()
{
    m_isPlanned = false;
    showState();
    const bool forAll = m_everybody->isChecked();
    const auto work = [ids = forAll ? QList<QUuid>() : m_chosen](
                          LibraryThread::Seat &seat) { return planUploadSet(*seat.library, ids); };
    m_workspace.thread().run(work, this, [this, forAll](const Result<UploadPlan> &plan) {
        if (forAll != m_everybody->isChecked())
            return; // asked for otherwise meanwhile
        m_isPlanned = true;
        m_plan = plan ? *plan : UploadPlan();
        m_planError = plan ? QString() : errorText(plan.error());
        showState();
    });
}

QString UploadSetDialog::obstacle() const
{
    if (!m_planError.isEmpty())
        return m_planError;
    if (m_plan.files() == 0)
        return tr("No files are attached.");
    if (folder().isEmpty())
        return tr("Say where the new folder should lie.");
    const QFileInfo target(folder());
    if (target.isRelative())
        return tr("Give the whole path of the folder.");
    if (target.exists() && !target.isDir())
        return tr("%1 is a file. Give the name of a new folder.").arg(target.fileName());
    if (target.isDir() && !QDir(folder()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return tr("There is something in %1 already. Give the name of a new folder.").arg(target.fileName());
    if (!target.exists() && !target.absoluteDir().exists())
        return tr("There is no folder %1.").arg(QDir::toNativeSeparators(target.absolutePath()));
    return {};
}

void UploadSetDialog::showState()
{
    if (m_job)
        return;
    m_write->setEnabled(false);
    if (!m_isPlanned) {
        m_hint->setText(tr("Counting…"));
        return;
    }
    const QString reason = obstacle();
    m_write->setEnabled(reason.isEmpty());
    m_hint->setText(
        !reason.isEmpty()
            ? reason
            : tr("%n file(s), %1 in all.", nullptr, m_plan.files()).arg(shownSize(m_plan.bytes())));
}

void UploadSetDialog::setEditable(bool editable)
{
    for (QWidget *widget : QList<QWidget *>{m_everybody, m_folder, m_choose, m_limit})
        widget->setEnabled(editable);
    m_onlyChosen->setEnabled(editable && !m_chosen.isEmpty());
}

void UploadSetDialog::start()
{
    if (m_job || !m_write->isEnabled())
        return;
    m_write->setEnabled(false);
    setEditable(false);
    m_job = new Job(this);
    m_bar->start(m_job, tr("Exporting:"));
    whenDone(QtConcurrent::run(
                 [plan = m_plan, path = folder(), most = qRound64(m_limit->value() * megabyte),
                     progress = m_job->progress()] { return writtenSet(plan, path, most, progress); }),
        this, [this](const Result<UploadReport> &report) { finish(report); });
}

void UploadSetDialog::finish(const Result<UploadReport> &report)
{
    m_job->finish();
    m_job->deleteLater();
    m_job = nullptr;
    m_bar->stop();
    if (report) {
        m_settings.setExportFolder(QFileInfo(folder()).absolutePath());
        show(*report);
        return;
    }
    setEditable(true);
    showState();
    if (report.error().code == Error::Code::Cancelled)
        m_hint->setText(tr("Cancelled; nothing was written."));
    else
        m_prompt.tell(this, noticeOf(windowTitle(), report.error()));
}

void UploadSetDialog::show(const UploadReport &report)
{
    using Outcome = UploadLine::Outcome;
    m_form->hide();
    m_bar->hide();
    m_head->setText(tr("Written: %1").arg(QDir::toNativeSeparators(folder())));
    m_hint->setText(tr("Copied %1, made smaller %2, not exported %3, not attached %4. %5 lists every file.")
                        .arg(report.count(Outcome::Copied))
                        .arg(report.count(Outcome::Reduced))
                        .arg(report.count(Outcome::LeftOut))
                        .arg(report.count(Outcome::NotAttached))
                        .arg(uploadListName()));
    QList<UploadLine> lines = report.lines;
    lines.removeIf([](const UploadLine &line) { return line.remark.isEmpty(); });
    std::stable_sort(lines.begin(), lines.end(),
        [](const UploadLine &left, const UploadLine &right) { return rankOf(left) < rankOf(right); });
    for (const UploadLine &line : std::as_const(lines)) {
        auto *item = new QTreeWidgetItem(
            m_lines, {line.applicant, line.paper, kilobytesText(line.before), kilobytesText(line.after),
                         line.dpi > 0 ? QString::number(line.dpi) : QString(), line.remark});
        item->setIcon(0, meaningIcon(rankOf(line) == 2 ? Meaning::Done : Meaning::Warning));
        item->setToolTip(5, line.remark);
        for (const int column : {2, 3, 4})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int column = 0; column < m_lines->columnCount() - 1; ++column)
        m_lines->resizeColumnToContents(column);
    m_lines->setVisible(!lines.isEmpty());
    m_write->hide();
    m_open->show();
    m_open->setDefault(true);
    m_open->setFocus();
}

void UploadSetDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace chuding
