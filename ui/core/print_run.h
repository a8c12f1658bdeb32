// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/form_printer.h"
#include "ui/core/prompt.h"
#include "ui/core/settings.h"

#include <QMarginsF>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace chuding {

class Job;

struct PrintOrder
{
    DocumentMaker make;
    QString title; ///< of the print job
    Sides sides = Sides::One;
    int copies = 1;
    bool collate = true;
};

struct Printed
{
    int pages = 0;  ///< with something on them, all copies together
    int sheets = 0; ///< of paper
};

/// Takes one print job from the printer's dialog to the last sheet: lays the pages out, says when the printer
/// would cut something off, prints, and asks for the stack to be turned where that is done by hand. Pages are
/// laid out and printed on one thread of its own. Lives on the GUI thread.
class PrintRun final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    PrintRun(Prompt &prompt, Settings &settings, QWidget *window);
    ~PrintRun() override;

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    void start(const PrintOrder &order);

Q_SIGNALS:
    /// The job counts sides of paper.
    void started(chuding::Job *job);
    /// Errors were told already; `Cancelled` needs no telling.
    void ended(const chuding::Result<chuding::Printed> &printed);

private:
    struct Laid;

    void lay();
    void plan(const Laid &laid);
    [[nodiscard]] bool mayBeCutOff(const Laid &laid);
    void print(int pass);
    [[nodiscard]] bool askToTurn();
    void finish(const Result<Printed> &printed);

    Prompt &m_prompt;
    Settings &m_settings;
    QWidget *m_window = nullptr;
    Job *m_job = nullptr;
    PrintOrder m_order;
    PrintPlan m_plan;
    std::shared_ptr<QPrinter> m_printer;
    std::shared_ptr<std::unique_ptr<PrintedDocument>> m_document; ///< used in the pool only
    QThreadPool m_pool;                                           ///< of one thread that stays
};

} // namespace chuding
