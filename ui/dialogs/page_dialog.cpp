// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/page_dialog.h"

#include "scans/inspector.h"
#include "ui/core/job.h"
#include "ui/core/page_drawer.h"
#include "ui/core/when_done.h"
#include "ui/dialogs/scan_choice.h"
#include "ui/widgets/corner_frame.h"
#include "ui/widgets/job_bar.h"
#include "ui/widgets/page_strip.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtConcurrent>

#include <algorithm>

namespace chuding {

namespace {

constexpr int quarterDegrees = 90;
constexpr int wholeDegrees = 360;
constexpr qsizetype mostSteps = 200;

} // namespace

PageDialog::PageDialog(Workspace &workspace, Prompt &prompt, const PageOrder &order, QWidget *parent)
    : Dialog(parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_order(order)
    , m_folder(std::make_unique<QTemporaryDir>())
    , m_drawer(new PageDrawer(this))
{
    setObjectName(QStringLiteral("pageDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Pages: %1 of %2", "paper, person").arg(codeText(order.kind), order.person));
    if (m_order.name.isEmpty() && !order.files.isEmpty())
        m_order.name = QFileInfo(order.files.constFirst()).fileName();
    build();
    connectAll();
    openFiles(order.files, -1);
    updateActions();
}

PageDialog::~PageDialog()
{
    if (m_job)
        m_job->cancel();
}

void PageDialog::openFiles(const QStringList &files, int row)
{
    for (const QString &path : onlyScans(m_prompt, this, files)) {
        m_opening.append({path, row});
        m_drawer->open(path);
    }
    updateActions();
}

void PageDialog::chooseFiles()
{
    openFiles(m_prompt.openFiles(this, tr("Add the pages of these files"), pageFilter()), -1);
}

/// Files come in the order in which they were asked for.
void PageDialog::take(const QString &path, const FileOutline &file)
{
    const int row = m_opening.isEmpty() ? -1 : m_opening.takeFirst().second;
    const QString name = fileName(path);
    if (file.fault) {
        m_prompt.tell(
            this, {windowTitle(), tr("%1: %2").arg(name, pageFaultText(*file.fault)), {}, {}, {}, 0});
        updateActions();
        return;
    }
    QList<Page> added;
    const bool isPicture = file.kind == PageSource::Kind::Picture;
    for (int number = 0; number < static_cast<int>(file.pages.size()); ++number) {
        const QString text = file.pageCount > 1 ? tr("%1, page %2", "file").arg(name).arg(number + 1) : name;
        added.append({++m_lastId, {path, number, 0, {}}, text, isPicture});
    }
    QList<Page> pages = m_pages;
    const bool isFirst = pages.isEmpty() && m_done.isEmpty();
    const auto place = row < 0 || row > pages.size() ? pages.size() : qsizetype(row);
    for (qsizetype i = 0; i < added.size(); ++i)
        pages.insert(place + i, added.at(i));
    for (auto &[waiting, before] : m_opening) // dropped with it: behind it
        before = before < 0 ? before : before + static_cast<int>(added.size());
    if (isFirst || (m_done.isEmpty() && m_order.files.contains(path))) {
        m_pages = pages;
        showPages();
    } else {
        change(pages);
    }
    for (const Page &page : std::as_const(added)) {
        if (isPicture)
            m_drawer->findCorners(page.id, page.part);
        else
            draw(page);
    }
    updateActions();
}

/// Found by the program, not a step of the user's.
void PageDialog::takeCorners(int id, const std::optional<PageCorners> &corners)
{
    for (Page &page : m_pages) {
        if (page.id != id)
            continue;
        if (corners && page.part.corners.value_or(PageCorners()) == PageCorners())
            page.part.corners = corners;
        draw(page);
        if (id == m_strip->current())
            showCurrent();
    }
    updateActions();
}

void PageDialog::change(const QList<Page> &pages)
{
    if (pages == m_pages || m_job)
        return;
    m_done.append(m_pages);
    if (m_done.size() > mostSteps)
        m_done.removeFirst();
    m_undone.clear();
    const QList<Page> before = std::exchange(m_pages, pages);
    showPages();
    for (const Page &page : std::as_const(m_pages)) {
        if (!before.contains(page))
            draw(page);
    }
}

void PageDialog::undo()
{
    if (m_done.isEmpty() || m_job)
        return;
    m_undone.append(m_pages);
    m_pages = m_done.takeLast();
    showPages();
    for (const Page &page : std::as_const(m_pages))
        draw(page);
}

void PageDialog::redo()
{
    if (m_undone.isEmpty() || m_job)
        return;
    m_done.append(m_pages);
    m_pages = m_undone.takeLast();
    showPages();
    for (const Page &page : std::as_const(m_pages))
        draw(page);
}

void PageDialog::turn(int degrees)
{
    QList<Page> pages = m_pages;
    const QList<int> chosen = m_strip->chosen();
    for (Page &page : pages) {
        if (chosen.contains(page.id))
            page.part.turn = (page.part.turn + degrees + wholeDegrees) % wholeDegrees;
    }
    change(pages);
}

void PageDialog::move(int rows)
{
    QList<Page> pages = m_pages;
    const QList<int> chosen = m_strip->chosen();
    const auto isChosen = [&](qsizetype row) { return chosen.contains(pages.at(row).id); };
    const qsizetype last = pages.size() - 1;
    if (pages.isEmpty() || isChosen(rows < 0 ? 0 : last))
        return;
    for (qsizetype i = 0; i <= last; ++i) {
        const qsizetype row = rows < 0 ? i : last - i;
        if (isChosen(row))
            pages.swapItemsAt(row, row + rows);
    }
    change(pages);
}

void PageDialog::remove()
{
    QList<Page> pages = m_pages;
    const QList<int> chosen = m_strip->chosen();
    pages.removeIf([&chosen](const Page &page) { return chosen.contains(page.id); });
    change(pages);
}

/// By the corners that are seen, else by those of the picture, to be dragged.
void PageDialog::setFlat(bool flat)
{
    QList<Page> pages = m_pages;
    for (Page &page : pages) {
        if (page.id == m_strip->current())
            page.part.corners = flat ? std::optional(PageCorners()) : std::nullopt;
    }
    change(pages);
    if (flat && current()) // at once with the whole picture, a moment later with what is found
        m_drawer->findCorners(current()->id, current()->part);
}

void PageDialog::reorder()
{
    QList<Page> pages;
    for (const int id : m_strip->order()) {
        const auto page =
            std::find_if(m_pages.cbegin(), m_pages.cend(), [id](const Page &one) { return one.id == id; });
        if (page != m_pages.cend())
            pages.append(*page);
    }
    change(pages);
}

void PageDialog::showPages()
{
    QList<int> ids;
    QStringList names;
    for (const Page &page : std::as_const(m_pages)) {
        ids.append(page.id);
        names.append(page.name);
    }
    m_strip->setPages(ids, names);
    if (m_strip->chosen().isEmpty() && m_strip->current() >= 0)
        m_strip->choose({m_strip->current()});
    showCurrent();
    updateActions();
}

PageDialog::Page *PageDialog::current()
{
    for (Page &page : m_pages) {
        if (page.id == m_strip->current())
            return &page;
    }
    return nullptr;
}

void PageDialog::showCurrent()
{
    Page *page = current();
    m_flat->setEnabled(page && page->isPicture && !m_job);
    m_flat->setChecked(page && page->part.corners);
    m_result->setVisible(page && page->part.corners);
    if (!page) {
        m_frame->setPicture({}, 0, {});
        return;
    }
    const QSize box = (QSizeF(m_frame->size()) * devicePixelRatioF()).toSize();
    m_drawer->drawOriginal(
        page->id, page->part, page->part.turn % (2 * quarterDegrees) == 0 ? box : box.transposed());
    if (page->part.corners)
        draw(*page);
}

void PageDialog::draw(const Page &page)
{
    const bool isLarge = page.id == m_strip->current() && page.part.corners;
    const QSize box = isLarge ? m_result->size().expandedTo(m_strip->pictureBox()) : m_strip->pictureBox();
    m_drawer->draw(page.id, page.part, (QSizeF(box) * devicePixelRatioF()).toSize());
}

void PageDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    showCurrent();
}

void PageDialog::updateActions()
{
    const bool isIdle = !m_job;
    const bool isAnyChosen = isIdle && !m_strip->chosen().isEmpty();
    for (QToolButton *button : {m_turnLeft, m_turnRight, m_delete})
        button->setEnabled(isAnyChosen);
    m_up->setEnabled(isAnyChosen && m_pages.size() > 1);
    m_down->setEnabled(isAnyChosen && m_pages.size() > 1);
    m_undo->setEnabled(isIdle && !m_done.isEmpty());
    m_redo->setEnabled(isIdle && !m_undone.isEmpty());
    m_add->setEnabled(isIdle);
    m_strip->setEnabled(isIdle);
    m_frame->setEnabled(isIdle);
    m_save->setEnabled(isIdle && m_opening.isEmpty() && !m_pages.isEmpty());
    if (m_plain)
        m_plain->setEnabled(isIdle && m_done.isEmpty());
    if (!m_opening.isEmpty())
        m_hint->setText(tr("Reading %1…").arg(fileName(m_opening.constFirst().first)));
    else if (m_pages.isEmpty())
        m_hint->setText(tr("No pages. Add files, or drop them here."));
    else
        m_hint->setText(tr("%n page(s). Drag them into order; the files themselves stay as they are.",
            nullptr, static_cast<int>(m_pages.size())));
}

QString PageDialog::fileName(const QString &path) const
{
    const bool isStored = !m_order.replaced.isEmpty() && m_order.files.contains(path);
    return isStored ? m_order.name : QFileInfo(path).fileName();
}

/// What is made, and before it, for the history, the files that its pages are of.
QList<FileForDossier> PageDialog::storedFiles(const QString &made) const
{
    QList<FileForDossier> files;
    QStringList originals;
    for (const Page &page : m_pages) {
        const bool isStored = !m_order.replaced.isEmpty() && m_order.files.contains(page.part.path);
        if (!isStored && !originals.contains(page.part.path))
            originals.append(page.part.path);
    }
    for (const QString &path : std::as_const(originals)) {
        files.append({m_order.dossier, m_order.kind, path});
        files.last().isOriginal = true;
    }
    files.append({m_order.dossier, m_order.kind, made});
    if (!m_order.replaced.isEmpty())
        files.last().replaced = {m_order.replaced};
    return files;
}

QList<PagePart> PageDialog::parts() const
{
    QList<PagePart> parts;
    for (const Page &page : m_pages)
        parts.append(page.part);
    return parts;
}

void PageDialog::start()
{
    if (!m_save->isEnabled())
        return;
    m_job = new Job(this);
    m_bar->start(m_job, tr("Putting the pages together:"));
    updateActions();
    const QString target =
        m_folder->filePath(QFileInfo(m_order.name).completeBaseName() + QStringLiteral(".pdf"));
    whenDone(QtConcurrent::run([parts = parts(), target, progress = m_job->progress()] {
        Inspector inspector;
        return inspector.assemble(parts, target, [&progress] { return !goOn(progress, 0, 0); });
    }),
        this, [this](const Result<Assembly> &made) { store(made); });
}

void PageDialog::stopJob()
{
    m_job->finish();
    m_job->deleteLater();
    m_job = nullptr;
    m_bar->stop();
    updateActions();
}

void PageDialog::store(const Result<Assembly> &made)
{
    const bool isCancelled = m_job->isCancelled() || (!made && made.error().code == Error::Code::Cancelled);
    if (isCancelled || !made || made->fault) {
        stopJob();
        if (isCancelled)
            return;
        if (!made)
            m_prompt.tell(this, noticeOf(windowTitle(), made.error()));
        else
            m_prompt.tell(this, {windowTitle(), assemblyFaultText(*made, parts()), {}, {}, {}, 0});
        return;
    }
    const QString path =
        m_folder->filePath(QFileInfo(m_order.name).completeBaseName() + QStringLiteral(".pdf"));
    const QString text =
        (m_order.replaced.isEmpty() ? tr("Attached %1 of %2") : tr("Arranged the pages of %1 of %2"))
            .arg(codeText(m_order.kind), m_order.person);
    const auto work = [files = storedFiles(path), text](
                          LibraryThread::Seat &seat) { return attachScans(*seat.library, files, text, {}); };
    m_workspace.thread().run(
        work, this, [this, text](const Result<ScansAttached> &result) { finish(result, text); });
}

void PageDialog::finish(const Result<ScansAttached> &result, const QString &text)
{
    stopJob();
    if (!result) {
        m_prompt.tell(this, noticeOf(windowTitle(), result.error()));
        return;
    }
    if (!result->after.isEmpty())
        m_workspace.adopt(result->before, result->after, text);
    Q_EMIT stored(result->after.isEmpty() ? tr("The file is there already.") : text);
    accept();
}

void PageDialog::reject()
{
    if (m_job) {
        m_job->cancel();
        return;
    }
    if (!m_done.isEmpty()) {
        const Question question{windowTitle(), tr("The pages were changed."), {}, {},
            {tr("Drop the changes")}, Question::noAnswer};
        if (m_prompt.ask(this, question) != 0)
            return;
    }
    QDialog::reject();
}

} // namespace chuding
