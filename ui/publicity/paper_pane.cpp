// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity/paper_pane.h"

#include "ui/core/print_run.h"
#include "ui/core/theme.h"
#include "ui/core/when_done.h"
#include "ui/papers/list_look_button.h"
#include "ui/widgets/form_preview.h"
#include "ui/widgets/missing_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QtConcurrent>

namespace chuding {

namespace {
constexpr int paperSettleMs = 300;
}

PaperPane::PaperPane(Prompt &prompt, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_prompt(prompt)
    , m_settings(settings)
    , m_tabs(new QTabBar(this))
    , m_lists(new ListLookButton(settings, this))
    , m_zoom(new QComboBox(this))
    , m_preview(new FormPreview(this))
    , m_pair(new QCheckBox(tr("Print 张贴件 and 上报件 in one job"), this))
    , m_missingTitle(new QLabel(this))
    , m_missingList(new MissingList(this))
    , m_print(new QPushButton(themedIcon(QStringLiteral("print")), tr("&Print…"), this))
    , m_pdf(new QPushButton(themedIcon(QStringLiteral("save")), tr("Save as P&DF…"), this))
    , m_run(new PrintRun(prompt, settings, this))
{
    const int unit = spacingUnit(this);
    m_tabs->setObjectName(QStringLiteral("paperTabs"));
    m_tabs->setAccessibleName(tr("Papers of the round"));
    m_tabs->setDrawBase(false);
    m_zoom->setObjectName(QStringLiteral("paperZoom"));
    m_zoom->setAccessibleName(tr("Size of the preview"));
    m_zoom->addItems({tr("Fit width"), tr("Fit page"), tr("100 %")});
    m_print->setObjectName(QStringLiteral("printPaper"));
    m_pdf->setObjectName(QStringLiteral("savePaper"));
    m_pair->setObjectName(QStringLiteral("printPair"));
    m_missingTitle->setObjectName(QStringLiteral("missingTitle"));
    m_missingTitle->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(unit, unit / 2, unit, unit / 2);
    head->addWidget(m_tabs, 1);
    head->addWidget(m_lists);
    head->addWidget(m_zoom);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(unit, unit / 2, unit, unit / 2);
    foot->addWidget(m_missingTitle, 1);
    foot->addWidget(m_pdf);
    foot->addWidget(m_print);
    auto *pair = new QHBoxLayout;
    pair->setContentsMargins(unit, 0, unit, unit / 2);
    pair->addWidget(m_pair, 0, Qt::AlignRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_preview, 1);
    layout->addLayout(foot);
    layout->addLayout(pair);
    layout->addWidget(m_missingList);
    m_settle.setSingleShot(true);
    m_settle.setInterval(paperSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &PaperPane::showPaper);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_preview->clear(QString());
        showPaper();
    });
    connect(m_zoom, &QComboBox::currentIndexChanged, this,
        [this](int zoom) { m_preview->setZoom(static_cast<FormPreview::Zoom>(zoom)); });
    connect(m_lists, &ListLookButton::changed, this, &PaperPane::showPaper);
    connect(m_preview, &FormPreview::laidOut, this, &PaperPane::showReport);
    connect(m_preview, &FormPreview::failed, this, [this] { showReport({}); });
    connect(m_missingList, &MissingList::fieldRequested, this, &PaperPane::fieldRequested);
    connect(m_print, &QPushButton::clicked, this, &PaperPane::print);
    connect(m_pdf, &QPushButton::clicked, this, &PaperPane::savePdf);
    connect(m_run, &PrintRun::ended, this, [this](const Result<Printed> &printed) {
        m_print->setEnabled(m_isOpen && !m_round.members.isEmpty());
        if (printed)
            Q_EMIT message(tr("Sent to the printer: %n page(s).", nullptr, printed->pages));
    });
    clear();
}

void PaperPane::setRound(
    const PublicityRound &round, const RoundFacts &facts, const Policy &policy, const Moment &now)
{
    const bool isOther = !m_isOpen || round.id != m_round.id;
    const bool otherKind = !m_isOpen || round.kind != m_round.kind || m_tabs->count() == 0;
    m_isOpen = true;
    m_round = round;
    m_facts = facts;
    m_policy = policy;
    m_now = now;
    if (otherKind) {
        const QSignalBlocker blocker(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        for (const RoundPaper paper : papersOf(round.kind))
            m_tabs->addTab(paperTitle(paper));
    }
    for (QPushButton *button : {m_print, m_pdf})
        button->setEnabled(!round.members.isEmpty());
    if (isOther)
        m_preview->clear(QString()); // not the former round's paper meanwhile
    m_settle.start();
}

void PaperPane::clear()
{
    m_isOpen = false;
    m_pair->hide();
    m_lists->hide();
    m_settle.stop();
    m_preview->clear(QString());
    showReport({});
    m_missingTitle->clear();
    for (QPushButton *button : {m_print, m_pdf})
        button->setEnabled(false);
}

void PaperPane::choose(RoundPaper paper)
{
    m_tabs->setCurrentIndex(static_cast<int>(papersOf(m_round.kind).indexOf(paper)));
}

RoundPaper PaperPane::paper() const
{
    return papersOf(m_round.kind).value(m_tabs->currentIndex(), papersOf(m_round.kind).constFirst());
}

FormData PaperPane::data() const
{
    FormData data = paperData(paper(), m_round, m_facts, m_policy, m_now);
    const FormOptions lists = m_settings.listOptions();
    data.options.nameOrder = lists.nameOrder;
    data.options.groupOrder = lists.groupOrder;
    data.options.spacedNames = lists.spacedNames;
    return data;
}

void PaperPane::showPaper()
{
    m_settle.stop();
    if (!m_isOpen)
        return;
    m_pair->setVisible(formOf(paper()) == FormKind::Annex2);
    m_lists->setKind(formOf(paper()));
    if (m_round.members.isEmpty())
        m_preview->clear(tr("Add people to the round, and its papers appear here."));
    else
        m_preview->setForm(formOf(paper()), data());
}

void PaperPane::showReport(const FormReport &report)
{
    m_missingList->setFacts(report.missing);
    const auto count = static_cast<int>(report.missing.size());
    m_missingTitle->setText(count == 0 ? tr("Nothing is missing on it.")
                                       : tr("%n fact(s) are printed as blanks:", nullptr, count));
}

QString PaperPane::proposedName() const
{
    const QString lead = m_round.members.isEmpty() ? QString() : m_round.members.first().name;
    return QStringLiteral("%1-%2.pdf").arg(paperTitle(paper()).remove(QLatin1Char(' ')), lead);
}

void PaperPane::savePdf()
{
    if (!m_isOpen || m_round.members.isEmpty())
        return;
    const QString path = m_prompt.saveFile(window(), tr("Save as PDF"),
        QDir(m_settings.exportFolder()).filePath(proposedName()), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_settings.setExportFolder(QFileInfo(path).absolutePath());
    m_pdf->setEnabled(false);
    const QFuture<Result<FormReport>> written = QtConcurrent::run(
        [path, kind = formOf(paper()), data = data()] { return writeFormPdf(path, kind, data); });
    whenDone(written, this, [this, path](const Result<FormReport> &report) {
        m_pdf->setEnabled(true);
        if (report)
            Q_EMIT message(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
        else
            m_prompt.tell(window(), noticeOf(tr("Save as PDF"), report.error()));
    });
}

void PaperPane::print()
{
    if (!m_isOpen || m_round.members.isEmpty())
        return;
    const FormKind kind = formOf(paper());
    QList<FormData> papers{data()};
    if (kind == FormKind::Annex2 && m_pair->isChecked())
        papers = {paperData(RoundPaper::Poster, m_round, m_facts, m_policy, m_now),
            paperData(RoundPaper::Notice, m_round, m_facts, m_policy, m_now)};
    m_print->setEnabled(false);
    m_run->start({formMaker([kind, papers] { return layoutForms(kind, papers); }), proposedName()});
}

} // namespace chuding
