// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/dossier_window.h"

#include "ui/core/theme.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QCloseEvent>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

namespace chuding {

namespace {
constexpr QSize dossierWindowSize(1000, 700);
constexpr QSize dossierFrameAllowance(16, 48); ///< for the title bar, which is not there yet
const QString dossierGeometryState = QStringLiteral("dossierWindow.geometry");
const QString dossierSplitterState = QStringLiteral("dossierWindow.splitter");
} // namespace

DossierWindow::DossierWindow(Workspace &workspace, Prompt &prompt, Settings &settings, DraftBar *drafts)
    : m_workspace(workspace)
    , m_settings(settings)
    , m_panel(new DossierPanel(workspace, prompt, drafts, this))
    , m_message(new MessageBar(m_panel))
{
    setObjectName(QStringLiteral("dossierOwnWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    const int em = fontMetrics().horizontalAdvance(QChar(u'国'));
    m_panel->splitter()->setSizes({em * 34, em * 24});
    m_panel->splitter()->restoreState(m_settings.state(dossierSplitterState));
    addCommands();
    connect(m_message, &MessageBar::undoRequested, this, &DossierWindow::undoRequested);
    connect(m_panel, &DossierPanel::message, this, &DossierWindow::tell);
    connect(m_panel, &DossierPanel::stayed, this, &DossierWindow::comeUp);
    connect(m_panel, &DossierPanel::headChanged, this, &DossierWindow::showTitle);
    connect(m_panel, &DossierPanel::modifiedChanged, this, &QWidget::setWindowModified);
    connect(m_panel, &DossierPanel::previousRequested, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_panel, &DossierPanel::nextRequested, this, [this] { Q_EMIT stepRequested(+1); });
    connect(m_panel, &DossierPanel::dockRequested, this, &DossierWindow::dockRequested);
    connect(m_panel, &DossierPanel::left, this, &QWidget::close);
}

void DossierWindow::addKeys(
    const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
}

void DossierWindow::addCommands()
{
    const auto keys = [](const char *text) { return QKeySequence(QString::fromLatin1(text)); };
    addKeys(tr("Save"), {QKeySequence::Save}, [this] { m_panel->save(); });
    addKeys(tr("Print papers"), {QKeySequence::Print}, [this] { Q_EMIT m_panel->papersRequested(m_id); });
    addKeys(tr("Undo"), {QKeySequence::Undo}, [this] { Q_EMIT undoRequested(); });
    addKeys(tr("Redo"), {keys("Ctrl+Y"), keys("Ctrl+Shift+Z")}, [this] { Q_EMIT redoRequested(); });
    addKeys(tr("Check all anew"), {QKeySequence::Refresh}, [this] { Q_EMIT refreshRequested(); });
    addKeys(tr("Previous applicant"), {keys("Alt+Up")}, [this] { Q_EMIT stepRequested(-1); });
    addKeys(tr("Next applicant"), {keys("Alt+Down")}, [this] { Q_EMIT stepRequested(+1); });
    addKeys(tr("Put back beside the list"), {keys("Ctrl+Shift+O")}, [this] {
        const QUuid id = m_id;
        Q_EMIT dockRequested(id);
    });
    addKeys(tr("Help on the dossier"), {QKeySequence::HelpContents}, [this] { Q_EMIT helpRequested(); });
    addKeys(tr("All commands…"), {keys("Ctrl+K")}, [this] { Q_EMIT commandsRequested(); });
    addKeys(tr("Search"), {QKeySequence::Find}, [this] { Q_EMIT searchRequested(); });
    addKeys(tr("Close the window"), {keys("Ctrl+W"), keys("Ctrl+F4"), keys("Esc")}, [this] { close(); });
}

void DossierWindow::open(QUuid id)
{
    m_id = id;
    setWindowTitle(m_workspace.applicants()->displayName(id));
    m_panel->open(id);
}

void DossierWindow::appear(int others)
{
    const QRect available = screen()->availableGeometry();
    resize(dossierWindowSize.boundedTo(available.size() - dossierFrameAllowance));
    restoreGeometry(m_settings.state(dossierGeometryState));
    show();
    if (others == 0)
        return;
    const int shift = fontMetrics().height() * 2 * others;
    const QPoint last = available.bottomRight() - QPoint(frameGeometry().width(), frameGeometry().height());
    move(qMax(available.left(), qMin(pos().x() + shift, last.x())),
        qMax(available.top(), qMin(pos().y() + shift, last.y())));
}

void DossierWindow::comeUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void DossierWindow::tell(const QString &text, bool undoable)
{
    m_message->show(text, undoable);
}

void DossierWindow::showTitle(const QString &name, const QString &verdict)
{
    // The mark says that something is not saved.
    setWindowTitle(tr("%1 · %2[*] – Chuding", "title of the window: applicant, verdict").arg(name, verdict));
}

void DossierWindow::closeEvent(QCloseEvent *event)
{
    if (m_panel->isModified() && m_workspace.isWritable()) {
        event->ignore();
        m_panel->whenSaved([this] { close(); });
        return;
    }
    m_settings.setState(dossierGeometryState, saveGeometry());
    m_settings.setState(dossierSplitterState, m_panel->splitter()->saveState());
    event->accept();
    Q_EMIT gone();
}

} // namespace chuding
