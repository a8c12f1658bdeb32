// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the panel is laid out, and what it says above and below the form.
#include "ui/core/theme.h"
#include "ui/dossier/dossier_form.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/dossier/findings_pane.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace chuding {

namespace {
/// Shown while no dossier is open; with all of a large library the window would outgrow the screen.
constexpr int mostBatchFindings = 6;
} // namespace

void DossierPanel::buildPage()
{
    const int unit = spacingUnit(this);
    auto *page = new QWidget(this);
    m_splitter->addWidget(m_form);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setObjectName(QStringLiteral("dossierSplitter"));
    // The form scrolls sideways, the findings do not: they need room for a question and its two buttons.
    m_form->setMinimumWidth(fontMetrics().height() * 13);
    m_pane->setMinimumWidth(fontMetrics().height() * 14);
    m_discard->setObjectName(QStringLiteral("discardChanges"));
    m_save->setObjectName(QStringLiteral("saveDossier"));
    m_save->setDefault(true);
    m_save->setToolTip(tr("Save this applicant (%1)")
                           .arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    m_state->setObjectName(QStringLiteral("dossierState"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(unit * 2, unit / 2, unit, unit / 2);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildHead(page));
    layout->addWidget(m_form->tabBar());
    layout->addWidget(m_splitter, 1);
    layout->addLayout(foot);
    m_stack->addWidget(page);
}

QLayout *DossierPanel::buildHead(QWidget *page)
{
    m_name = new QLabel(page);
    m_name->setObjectName(QStringLiteral("dossierName"));
    m_name->setFont(scaledFont(this, 1.4, true));
    m_name->setTextFormat(Qt::PlainText);
    m_verdictIcon = new QLabel(page);
    m_verdict = new QLabel(page);
    m_verdict->setObjectName(QStringLiteral("dossierVerdict"));
    m_verdict->setFont(scaledFont(this, 1.1, true));
    m_verdict->setWordWrap(true); // the head must not widen the window on a small screen
    const auto button = [this, page](const QString &icon, const QString &text) {
        auto *tool = new QToolButton(page);
        tool->setAutoRaise(true);
        tool->setIcon(themedIcon(icon));
        tool->setToolTip(text);
        tool->setAccessibleName(text);
        return tool;
    };
    auto *previous = button(QStringLiteral("previous"), tr("Previous applicant (Alt+Up)"));
    auto *next = button(QStringLiteral("next"), tr("Next applicant (Alt+Down)"));
    auto *papers = button(QStringLiteral("print"),
        tr("Print papers (%1)").arg(QKeySequence(QKeySequence::Print).toString(QKeySequence::NativeText)));
    papers->setObjectName(QStringLiteral("dossierPapers"));
    auto *expand = button(QStringLiteral("expand"), tr("Give the dossier the whole width (F11)"));
    expand->setCheckable(true);
    expand->setObjectName(QStringLiteral("expandDossier"));
    expand->setVisible(!m_hasWindow);
    if (!m_hasWindow)
        expand->setShortcut(Qt::Key_F11);
    auto *place = m_hasWindow
                      ? button(QStringLiteral("dock"), tr("Put back beside the list (Ctrl+Shift+O)"))
                      : button(QStringLiteral("window"), tr("Open in a window of its own (Ctrl+Shift+O)"));
    place->setObjectName(m_hasWindow ? QStringLiteral("dockDossier") : QStringLiteral("dossierWindow"));
    const int unit = spacingUnit(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(unit * 2, unit, unit, unit / 2);
    head->setSpacing(unit);
    head->addWidget(m_name);
    head->addWidget(m_verdictIcon);
    head->addWidget(m_verdict, 1);
    for (QToolButton *tool : {papers, previous, next, expand, place})
        head->addWidget(tool);
    connect(previous, &QToolButton::clicked, this, &DossierPanel::previousRequested);
    connect(next, &QToolButton::clicked, this, &DossierPanel::nextRequested);
    connect(papers, &QToolButton::clicked, this, [this] { Q_EMIT papersRequested(m_draft.id); });
    connect(expand, &QToolButton::toggled, this, &DossierPanel::expandRequested);
    connect(place, &QToolButton::clicked, this, [this] {
        if (m_hasWindow)
            Q_EMIT dockRequested(m_draft.id);
        else
            Q_EMIT windowRequested(m_draft.id);
    });
    return head;
}

void DossierPanel::buildAside()
{
    const int unit = spacingUnit(this);
    auto *page = new QWidget(this);
    m_aside = new QLabel(page);
    m_aside->setObjectName(QStringLiteral("asideText"));
    m_aside->setTextFormat(Qt::PlainText);
    m_aside->setWordWrap(true);
    m_aside->setAlignment(Qt::AlignCenter);
    auto *raise = new QPushButton(themedIcon(QStringLiteral("window")), tr("Show its window"), page);
    raise->setObjectName(QStringLiteral("showDossierWindow"));
    auto *dock = new QPushButton(themedIcon(QStringLiteral("dock")), tr("Put back beside the list"), page);
    dock->setObjectName(QStringLiteral("dockFromNote"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit);
    buttons->addStretch();
    buttons->addWidget(raise);
    buttons->addWidget(dock);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(unit * 4, unit * 4, unit * 4, unit * 4);
    layout->setSpacing(unit * 2);
    layout->addStretch();
    layout->addWidget(m_aside);
    layout->addLayout(buttons);
    layout->addStretch();
    m_stack->addWidget(page);
    connect(raise, &QPushButton::clicked, this, [this] { Q_EMIT windowRequested(m_draft.id); });
    connect(dock, &QPushButton::clicked, this, [this] { Q_EMIT dockRequested(m_draft.id); });
}

void DossierPanel::standAside(QUuid id)
{
    closeDossier();
    m_draft.id = id;
    m_aside->setText(
        tr("%1 is open in a window of its own.", "applicant").arg(m_workspace.applicants()->displayName(id)));
    m_stack->setCurrentIndex(2);
}

QString DossierPanel::nameOf(const Dossier &dossier) const
{
    if (dossier.person.name.isEmpty())
        return tr("New applicant");
    const ApplicantListModel &list = *m_workspace.applicants();
    const int row = list.rowOf(dossier.id);
    const bool isTyped = row < 0 || list.at(row).dossier.name != dossier.person.name;
    return isTyped ? dossier.person.name : list.displayName(row);
}

void DossierPanel::showHead()
{
    const Dossier dossier = current();
    const CheckSummary summary = m_workspace.season().summary(dossier);
    const int extent = iconExtent(this);
    const Meaning meaning = meaningOf(summary.verdict);
    m_name->setText(nameOf(dossier));
    m_verdictIcon->setPixmap(meaningIcon(meaning).pixmap(QSize(extent, extent), devicePixelRatioF()));
    QStringList parts{verdictWord(summary.verdict)};
    if (summary.errors > 0)
        parts.append(tr("%n error(s)", nullptr, summary.errors));
    if (summary.warnings > 0)
        parts.append(tr("%n to look at", nullptr, summary.warnings));
    if (summary.confirms > 0)
        parts.append(tr("%n to confirm", nullptr, summary.confirms));
    m_verdict->setText(parts.join(QStringLiteral(" · ")));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, meaningColor(meaning, palette()));
    m_verdict->setPalette(colors);
    Q_EMIT headChanged(m_name->text(), verdictWord(summary.verdict));
}

void DossierPanel::showBatch()
{
    QStringList lines;
    if (m_workspace.isOpen() && m_workspace.applicants()->rowCount() > 0)
        lines.append(tr("Choose an applicant in the list."));
    int more = 0;
    for (const Finding &finding : m_workspace.batchFindings()) {
        if (finding.severity == Severity::Info)
            continue;
        if (lines.size() > mostBatchFindings)
            ++more;
        else
            lines.append(
                tr("%1: %2", "severity: message").arg(severityWord(finding.severity), finding.message));
    }
    if (more > 0)
        lines.append(tr("And %n more finding(s) about all of them together.", nullptr, more));
    m_batch->setText(lines.join(QStringLiteral("\n\n")));
}

void DossierPanel::updateActions()
{
    const bool modified = isModified();
    const bool writable = m_isOpen && !m_workspace.isReadOnly();
    m_save->setEnabled(writable && modified && !m_saving);
    m_discard->setEnabled(modified && !m_saving);
    m_state->setText(!m_isOpen  ? QString()
                     : m_saving ? tr("Saving…")
                     : modified && m_changedElsewhere
                         ? tr("Changed here and elsewhere; saving asks which to keep")
                     : modified ? tr("Changed, not saved yet")
                     : m_stored ? tr("Saved (revision %1)").arg(m_revision)
                                : tr("Not saved yet"));
    if (modified == m_wasModified)
        return;
    m_wasModified = modified;
    Q_EMIT modifiedChanged(modified);
}

} // namespace chuding
