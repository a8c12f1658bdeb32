// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/print_run.h"

#include "ui/core/job.h"
#include "ui/core/print_margins.h"
#include "ui/core/when_done.h"

#include <QFileInfo>
#include <QPrinter>
#include <QWidget>
#include <QtConcurrent>

#include <algorithm>

namespace chuding {

/// What the GUI thread has to know about the pages.
struct PrintRun::Laid
{
    std::optional<Error> error;
    int pageCount = 0;
    QList<int> firstPages;
    QSizeF size;
    QMarginsF ink;
};

PrintRun::PrintRun(Prompt &prompt, Settings &settings, QWidget *window)
    : QObject(window)
    , m_prompt(prompt)
    , m_settings(settings)
    , m_window(window)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

PrintRun::~PrintRun()
{
    if (m_job)
        m_job->cancel();
    m_pool.start([document = std::move(m_document)] {
        if (document)
            document->reset();
    });
    m_pool.waitForDone();
}

void PrintRun::start(const PrintOrder &order)
{
    if (isRunning())
        return;
    PrintPreset preset;
    preset.document = order.title;
    preset.copies = order.copies;
    preset.collate = order.collate;
    preset.bothSides = order.sides == Sides::Both;
    m_printer = m_prompt.printer(m_window->window(), preset);
    if (!m_printer) {
        Q_EMIT ended(Error{Error::Code::Cancelled, {}});
        return;
    }
    m_order = order;
    m_order.copies = qMax(1, m_printer->copyCount());
    m_order.collate = m_printer->collateCopies();
    if (order.sides == Sides::ByHand)
        m_printer->setDuplex(QPrinter::DuplexNone);
    else if (m_printer->outputFormat() != QPrinter::PdfFormat) // a PDF cannot say
        m_order.sides = m_printer->duplex() == QPrinter::DuplexNone ? Sides::One : Sides::Both;
    m_job = new Job(this);
    Q_EMIT started(m_job);
    lay();
}

void PrintRun::lay()
{
    m_document = std::make_shared<std::unique_ptr<PrintedDocument>>();
    whenDone(
        QtConcurrent::run(&m_pool,
            [make = m_order.make, document = m_document]() -> Laid {
                Result<std::unique_ptr<PrintedDocument>> made = make();
                if (!made)
                    return {made.error(), 0, {}, {}, {}};
                *document = std::move(*made);
                const PrintedDocument &whole = **document;
                return {{}, whole.pageCount(), whole.firstPages(), whole.pageSize(0), inkDistances(whole)};
            }),
        this, [this](const Laid &laid) { plan(laid); });
}

void PrintRun::plan(const Laid &laid)
{
    if (laid.error || m_job->isCancelled()) {
        finish(laid.error.value_or(Error{Error::Code::Cancelled, {}}));
        return;
    }
    preparePrinter(*m_printer, laid.size);
    if (mayBeCutOff(laid)) {
        finish(Error{Error::Code::Cancelled, {}});
        return;
    }
    PrintWish wish;
    wish.firstPages = laid.firstPages;
    wish.pageCount = laid.pageCount;
    wish.fromPage = qMax(0, m_printer->fromPage() - 1);
    wish.toPage = m_printer->toPage() - 1;
    wish.copies = m_order.copies;
    wish.collate = m_order.collate;
    wish.sides = m_order.sides;
    wish.driverCopies = m_printer->supportsMultipleCopies();
    wish.backs = m_settings.backOrder();
    m_plan = planPrint(wish);
    m_printer->setCopyCount(m_plan.driverCopies);
    if (!m_plan.passes.isEmpty()) {
        print(0);
        return;
    }
    Question notice;
    notice.title = tr("Printing");
    notice.text =
        tr("The document has %n page(s); none of them is in the range %1 to %2.", nullptr, laid.pageCount)
            .arg(wish.fromPage + 1)
            .arg(wish.toPage + 1);
    m_prompt.tell(m_window->window(), notice);
    finish(Error{Error::Code::Cancelled, {}});
}

/// Whether somebody who was told so does not want to go on.
bool PrintRun::mayBeCutOff(const Laid &laid)
{
    QPageLayout layout = m_printer->pageLayout();
    layout.setUnits(QPageLayout::Millimeter);
    Question question;
    question.title = tr("Printing");
    question.text = cutOffText(laid.ink, layout.minimumMargins());
    if (question.text.isEmpty())
        return false;
    question.advice = tr("Choose another printer, or print the alignment test to see what it leaves free.");
    question.answers = QStringList{tr("Print all the same")};
    return !m_prompt.ask(m_window->window(), question).has_value();
}

void PrintRun::print(int pass)
{
    const QList<PrintSide> sides = m_plan.passes.at(pass);
    if (const QString file = m_printer->outputFileName(); pass > 0 && !file.isEmpty()) {
        // Into a file of its own: the fronts are in the first.
        const QFileInfo info(file);
        m_printer->setOutputFileName(info.path() + QLatin1Char('/') + info.completeBaseName() +
                                     tr("-backs", "end of a file's name") + QStringLiteral(".pdf"));
    }
    qint64 before = 0;
    for (int i = 0; i < pass; ++i)
        before += m_plan.passes.at(i).size();
    qint64 total = 0;
    for (const QList<PrintSide> &one : std::as_const(m_plan.passes))
        total += one.size();
    const Progress progress = [report = m_job->progress(), before, total](
                                  qint64 done, qint64) { return report(before + done, total); };
    whenDone(QtConcurrent::run(
                 &m_pool, [printer = m_printer, document = m_document, sides,
                              progress] { return printPass(*printer, **document, sides, progress); }),
        this, [this, pass](const Result<void> &done) {
            if (!done)
                finish(done.error());
            else if (pass + 1 == m_plan.passes.size())
                finish(Printed{m_plan.printedSides() * m_plan.driverCopies, m_plan.sheets});
            else if (askToTurn())
                print(pass + 1);
            else
                finish(Error{Error::Code::Cancelled, {}});
        });
}

bool PrintRun::askToTurn()
{
    const auto sheets = static_cast<int>(m_plan.passes.constFirst().size());
    Question question;
    question.title = tr("Turn the stack");
    question.text =
        tr("The fronts of %n sheet(s) are on their way. Wait until all of them are out.", nullptr, sheets);
    question.advice =
        tr("Put the stack back as it lies, without sorting it, so that the empty sides are printed and the "
           "upper edge goes in as before. If sheet 1 is drawn in first, choose the first answer; if the last "
           "sheet is drawn in first, the second. The alignment test, printed on both sides by hand, shows "
           "which it is.");
    question.answers = QStringList{tr("Backs from the first sheet on"), tr("Backs from the last sheet on")};
    question.defaultAnswer = static_cast<int>(m_settings.backOrder());
    const std::optional<int> answer = m_prompt.ask(m_window->window(), question);
    if (!answer)
        return false;
    const auto order = static_cast<BackOrder>(*answer);
    if (order != m_settings.backOrder()) {
        QList<PrintSide> &backs = m_plan.passes.last();
        std::reverse(backs.begin(), backs.end());
        m_settings.setBackOrder(order);
    }
    return true;
}

void PrintRun::finish(const Result<Printed> &printed)
{
    m_job->finish();
    m_job->deleteLater();
    m_job = nullptr;
    m_printer.reset();
    m_pool.start([document = std::exchange(m_document, nullptr)] { document->reset(); });
    if (!printed && printed.error().code != Error::Code::Cancelled) {
        Question notice = noticeOf(tr("Printing"), printed.error());
        notice.text = paperErrorText(printed.error());
        m_prompt.tell(m_window->window(), notice);
    }
    Q_EMIT ended(printed);
}

} // namespace chuding
