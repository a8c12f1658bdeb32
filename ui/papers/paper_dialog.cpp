// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_dialog.h"

#include "ui/core/fitting.h"
#include "ui/core/theme.h"
#include "ui/widgets/form_preview.h"
#include "ui/widgets/job_bar.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace chuding {

PaperDialog::PaperDialog(const Paper &paper, Prompt &prompt, Settings &settings, QWidget *parent)
    : Dialog(parent)
    , m_paper(paper)
    , m_prompt(prompt)
    , m_preview(new FormPreview(this))
    , m_note(new QLabel(this))
    , m_bar(new JobBar(JobBar::Count::Items, this))
    , m_run(new PrintRun(prompt, settings, this))
{
    setObjectName(QStringLiteral("paperDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(paper.title);
    setWindowModality(Qt::WindowModal);
    build();
    connect(m_preview, &FormPreview::laidOut, this, &PaperDialog::showReport);
    connect(m_print, &QPushButton::clicked, this, &PaperDialog::print);
    connect(m_pdf, &QPushButton::clicked, this, &PaperDialog::savePdf);
    connect(m_run, &PrintRun::started, this, [this](Job *job) { m_bar->start(job, tr("Printing:")); });
    connect(m_run, &PrintRun::ended, this, &PaperDialog::endPrint);
    m_preview->setZoom(FormPreview::Zoom::FitPage);
    m_preview->setForm(m_paper.kind, m_paper.data);
}

void PaperDialog::build()
{
    m_note->setObjectName(QStringLiteral("paperNote"));
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_print->setIcon(themedIcon(QStringLiteral("print")));
    m_print->setObjectName(QStringLiteral("printThis"));
    m_print->setDefault(true);
    m_pdf = buttons->addButton(tr("Save as P&DF…"), QDialogButtonBox::ActionRole);
    m_pdf->setIcon(themedIcon(QStringLiteral("save")));
    m_pdf->setObjectName(QStringLiteral("saveThis"));
    for (QPushButton *button : {m_print, m_pdf})
        button->setEnabled(false); // until it is laid out
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &PaperDialog::reject);
    const int line = fontMetrics().height();
    resizeToFit(this, QSize(line * 40, line * 48));
}

void PaperDialog::showReport(const FormReport &report)
{
    QStringList missing;
    for (const MissingFact &fact : report.missing)
        missing.append(fact.text());
    m_note->setText(tr("Printed as blanks: %1").arg(missing.join(QStringLiteral("、"))));
    m_note->setVisible(!missing.isEmpty());
    for (QPushButton *button : {m_print, m_pdf})
        button->setEnabled(true);
}

void PaperDialog::savePdf()
{
    const QString path = m_prompt.saveFile(this, m_paper.title, m_paper.path, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    const Result<FormReport> report = writeFormPdf(path, m_paper.kind, m_paper.data);
    if (!report) {
        m_prompt.tell(this, noticeOf(m_paper.title, report.error()));
        return;
    }
    m_paper.path = path;
    m_bar->stop(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    Q_EMIT written(path);
}

void PaperDialog::print()
{
    m_print->setEnabled(false);
    const auto make = [kind = m_paper.kind, data = m_paper.data] { return layoutForm(kind, data); };
    m_run->start({formMaker(make), QFileInfo(m_paper.path).completeBaseName()});
}

void PaperDialog::endPrint(const Result<Printed> &printed)
{
    m_print->setEnabled(true);
    m_bar->stop(printed ? tr("Sent to the printer: %n page(s).", nullptr, printed->pages) : QString());
}

} // namespace chuding
