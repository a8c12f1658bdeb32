// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/pdf_each_dialog.h"

#include "ui/core/fitting.h"
#include "ui/core/form_printer.h"
#include "ui/core/job.h"
#include "ui/core/theme.h"
#include "ui/core/when_done.h"
#include "ui/papers/pdf_names.h"
#include "ui/widgets/job_bar.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QtConcurrent>

namespace chuding {

namespace {

/// What a run came to: an error after some files still leaves these.
struct Outcome
{
    Result<int> result = 0;
    int done = 0;
};

} // namespace

Result<int> writePdfEach(FormKind kind, const PaperSource &source, const QString &folder,
    const QStringList &names, const Progress &progress, int &done)
{
    const QDir place(folder);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!goOn(progress, i, names.size()))
            return Error{Error::Code::Cancelled, {}};
        PaperSource one = source;
        one.applicants = {source.applicants.at(i)};
        const Result<QList<FormData>> papers = papersFor(kind, one);
        if (!papers)
            return papers.error();
        const Result<FormReport> report = writeFormPdf(place.filePath(names.at(i)), kind, *papers);
        if (!report)
            return report.error();
        ++done;
    }
    return done;
}

PdfEachDialog::PdfEachDialog(
    Prompt &prompt, Settings &settings, FormKind kind, const PaperSource &source, QWidget *parent)
    : Dialog(parent)
    , m_prompt(prompt)
    , m_settings(settings)
    , m_kind(kind)
    , m_source(source)
{
    setObjectName(QStringLiteral("pdfEachDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("A PDF for each applicant"));
    if (kind == FormKind::Annex1)
        m_source.applicants.removeIf(
            [](const FormApplicant &applicant) { return !applicant.dossier.exemption; });
    build();
    showNames();
}

PdfEachDialog::~PdfEachDialog()
{
    if (m_job)
        m_job->cancel();
}

void PdfEachDialog::build()
{
    m_folder = new QLineEdit(QDir::toNativeSeparators(m_settings.exportFolder()), this);
    m_folder->setObjectName(QStringLiteral("pdfFolder"));
    m_choose = new QPushButton(tr("C&hoose…"), this);
    m_choose->setObjectName(QStringLiteral("choosePdfFolder"));
    m_choose->setAutoDefault(false);
    m_pattern = new QLineEdit(m_settings.pdfPattern(), this);
    m_pattern->setObjectName(QStringLiteral("pdfPattern"));
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("pdfNames"));
    m_list->setAccessibleName(tr("Names of the files"));
    m_hint = new QLabel(this);
    m_hint->setObjectName(QStringLiteral("pdfHint"));
    m_hint->setWordWrap(true);
    m_bar = new JobBar(JobBar::Count::Items, this);
    auto *words = new QLabel(
        tr("In the name: %1")
            .arg(QLatin1Char('{') + namePlaceholders().join(QStringLiteral("} {")) + QLatin1Char('}')),
        this);
    words->setWordWrap(true);
    QPalette colors = words->palette();
    colors.setColor(QPalette::WindowText, quietTextColor(colors));
    words->setPalette(colors);
    auto *place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(m_choose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(tr("&Write"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(QStringLiteral("writePdfs"));
    auto *folderLabel = new QLabel(tr("&Folder"), this);
    folderLabel->setBuddy(m_folder);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(folderLabel, place);
    form->addRow(tr("&Name"), m_pattern);
    form->addRow(QString(), words);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    resizeToFit(this, QSize(fontMetrics().height() * 34, fontMetrics().height() * 26));
    connect(m_pattern, &QLineEdit::textChanged, this, &PdfEachDialog::showNames);
    connect(m_folder, &QLineEdit::textChanged, this, &PdfEachDialog::showNames);
    connect(m_choose, &QPushButton::clicked, this, &PdfEachDialog::chooseFolder);
    connect(buttons, &QDialogButtonBox::accepted, this, &PdfEachDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &PdfEachDialog::reject);
}

QString PdfEachDialog::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

void PdfEachDialog::chooseFolder()
{
    const QString chosen = m_prompt.folder(this, tr("Where should the PDFs lie?"), m_folder->text());
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

void PdfEachDialog::showNames()
{
    QList<NameParts> people;
    for (const FormApplicant &applicant : std::as_const(m_source.applicants)) {
        const Dossier &dossier = applicant.dossier;
        people.append({dossier.person.name, dossier.employment.unitName, dossier.application.specialty});
    }
    m_names = pdfNames(m_pattern->text(), codeText(m_kind).remove(QLatin1Char(' ')), people);
    m_list->clear();
    const QDir place(folder());
    int there = 0;
    for (const QString &name : std::as_const(m_names)) {
        const bool exists = !folder().isEmpty() && place.exists(name);
        there += exists ? 1 : 0;
        m_list->addItem(exists ? tr("%1 (takes the place of the file there)").arg(name) : name);
    }
    const QString unknown = unknownPlaceholder(m_pattern->text());
    QString hint;
    if (m_pattern->text().trimmed().isEmpty())
        hint = tr("Give a name, such as %1.").arg(Settings::usualPdfPattern());
    else if (!unknown.isEmpty())
        hint = tr("%1 is none of the words that can stand in braces.").arg(unknown);
    else if (!QFileInfo(folder()).isDir())
        hint = tr("Choose a folder that is there.");
    m_write->setEnabled(hint.isEmpty() && !m_job && !m_names.isEmpty());
    if (hint.isEmpty())
        hint = there > 0 ? tr("%n file(s) there will be replaced.", nullptr, there)
                         : tr("%n file(s) will be written.", nullptr, static_cast<int>(m_names.size()));
    m_hint->setText(hint);
}

void PdfEachDialog::start()
{
    if (m_job || !m_write->isEnabled())
        return;
    m_settings.setPdfPattern(m_pattern->text());
    m_settings.setExportFolder(folder());
    m_job = new Job(this);
    m_bar->start(m_job, tr("Writing PDFs:"));
    for (QWidget *widget : QList<QWidget *>{m_folder, m_choose, m_pattern, m_write})
        widget->setEnabled(false);
    whenDone(QtConcurrent::run([kind = m_kind, source = m_source, place = folder(), names = m_names,
                                   progress = m_job->progress()] {
        Outcome outcome;
        outcome.result = writePdfEach(kind, source, place, names, progress, outcome.done);
        return outcome;
    }),
        this, [this](const Outcome &outcome) { finish(outcome.result, outcome.done); });
}

void PdfEachDialog::finish(const Result<int> &written, int count)
{
    m_job->finish();
    m_job->deleteLater();
    m_job = nullptr;
    m_bar->stop();
    for (QWidget *widget : QList<QWidget *>{m_folder, m_choose, m_pattern})
        widget->setEnabled(true);
    const QString text =
        tr("%n PDF(s) written to %1.", nullptr, count).arg(QDir::toNativeSeparators(folder()));
    if (written) {
        Q_EMIT this->written(text);
        QDialog::accept();
        return;
    }
    showNames();
    m_hint->setText(text);
    if (written.error().code == Error::Code::Cancelled)
        return;
    Question notice = noticeOf(windowTitle(), written.error());
    notice.text = paperErrorText(written.error());
    m_prompt.tell(this, notice);
}

void PdfEachDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace chuding
