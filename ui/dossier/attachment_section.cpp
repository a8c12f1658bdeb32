// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/attachment_section.h"

#include "scans/file_look.h"
#include "ui/core/dialog.h"
#include "ui/core/theme.h"
#include "ui/dossier/attachment_view.h"
#include "ui/widgets/scan_preview.h"
#include "ui/widgets/tool_row.h"

#include <QDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chuding {

namespace {
/// Narrower, in font heights, there is no room for the preview beside the list.
constexpr int foldBelow = 31;
constexpr int narrowestList = 15;
constexpr int narrowestPreview = 15;
} // namespace

AttachmentSection::AttachmentSection(QWidget *parent)
    : QWidget(parent)
    , m_model(m_thumbnails)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_preview(new ScanPreview(this))
{
    const int line = fontMetrics().height();
    m_splitter->setObjectName(QStringLiteral("attachmentSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->widget(0)->setMinimumWidth(line * narrowestList);
    m_preview->setMinimumWidth(line * narrowestPreview);
    m_preview->setObjectName(QStringLiteral("attachmentPreview"));
    m_preview->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_view);
    connectView();
    updateButtons();
    updateSummary();
}

AttachmentSection::~AttachmentSection() = default;

QWidget *AttachmentSection::buildList()
{
    auto *part = new QWidget(this);
    const int unit = spacingUnit(this);
    auto *row = new ToolRow(part);
    const auto button = [row](const char *name, const char *icon, const QString &text, const QString &tip) {
        return row->add(QString::fromLatin1(name), QString::fromLatin1(icon), text, tip);
    };
    m_summary = new QLabel(part);
    m_summary->setObjectName(QStringLiteral("attachmentSummary"));
    m_summary->setWordWrap(true);
    m_view = new AttachmentView(part);
    m_view->setModel(&m_model);
    m_add = button("attachFiles", "attach", tr("&Attach files…"),
        tr("Attach files to the chosen slot. Files can be dropped on a slot, too."));
    m_add->setPopupMode(QToolButton::MenuButtonPopup);
    auto *several = new QAction(tr("Attach files and say which papers they are…"), m_add);
    several->setObjectName(QStringLiteral("attachSeveral"));
    m_add->addAction(several);
    connect(several, &QAction::triggered, this, [this] { Q_EMIT addRequested({}); });
    m_show = button("showFile", "expand", tr("Show lar&ge"), tr("Show the chosen file in a window (Enter)"));
    m_open = button("openFile", "open", tr("Op&en"), tr("Open the chosen file in another program"));
    m_pages = button("editPages", "edit", tr("&Pages…"),
        tr("Turn, leave out or reorder pages, add others, lay a photo flat"));
    m_print = button("printFile", "print", tr("Pr&int…"),
        tr("Print the chosen file; 呈报表 on both sides, in two copies"));
    m_remove =
        button("removeFile", "remove", tr("Remove"), tr("Take the chosen file off this applicant (Delete)"));
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_summary->setContentsMargins(unit, unit, unit, unit / 2);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    layout->addWidget(row);
    return part;
}

void AttachmentSection::connectView()
{
    connect(m_add, &QToolButton::clicked, this,
        [this] { Q_EMIT addRequested(AttachmentView::kindOf(m_view->currentIndex())); });
    connect(m_show, &QToolButton::clicked, this, &AttachmentSection::showLarge);
    connect(m_open, &QToolButton::clicked, this, [this] { Q_EMIT openRequested(currentFile()); });
    connect(m_pages, &QToolButton::clicked, this, [this] { Q_EMIT pagesRequested(currentFile()); });
    connect(m_print, &QToolButton::clicked, this, [this] { Q_EMIT printRequested(currentFile()); });
    connect(m_remove, &QToolButton::clicked, this,
        [this] { Q_EMIT removeRequested(AttachmentView::fileOf(m_view->currentIndex())); });
    connect(m_view, &AttachmentView::chosen, this, &AttachmentSection::choose);
    connect(m_view, &AttachmentView::addRequested, this,
        [this](AttachmentKind kind) { Q_EMIT addRequested(kind); });
    connect(m_view, &AttachmentView::removeRequested, this, &AttachmentSection::removeRequested);
    connect(m_view, &AttachmentView::filesDropped, this, &AttachmentSection::filesDropped);
    connect(m_view, &AttachmentView::menuRequested, this, &AttachmentSection::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &AttachmentSection::onCurrentChanged);
    connect(&m_thumbnails, &Thumbnails::loaded, &m_model, &AttachmentSlotModel::refreshFile);
}

void AttachmentSection::showDossier(
    const Dossier &dossier, const QList<AttachmentSlot> &slotList, const QList<Finding> &findings)
{
    const bool other = dossier.id != m_dossier;
    const auto kind = AttachmentView::kindOf(m_view->currentIndex());
    const int file = AttachmentView::fileOf(m_view->currentIndex());
    const int scrolled = m_view->verticalScrollBar()->value();
    m_dossier = dossier.id;
    if (other) {
        m_preview->warmUp();
        m_thumbnails.cancel();
        m_model.setUnfolded(false);
    }
    m_model.setDossier(dossier, slotList, findings);
    updateSummary();
    if (other && m_large)
        m_large->close();
    if (kind && !m_view->currentIndex().isValid()) {
        // The rows were made anew: the same paper stays chosen, of another person, too.
        const int fileRow = other ? -1 : m_model.rowOfFile(file);
        const bool isOfPaper = fileRow >= 0 && AttachmentView::kindOf(m_model.index(fileRow)) == kind;
        const int row = isOfPaper ? fileRow : m_model.rowOfSlot(*kind);
        if (row >= 0)
            m_view->setCurrentIndex(m_model.index(row));
        if (!other)
            m_view->verticalScrollBar()->setValue(scrolled);
    }
    onCurrentChanged();
    if (isVisible())
        loadThumbnails();
}

void AttachmentSection::goToMissing()
{
    const QList<AttachmentKind> missing = m_model.missing();
    if (missing.isEmpty())
        return;
    const QModelIndex slot = m_model.index(m_model.rowOfSlot(missing.constFirst()));
    m_view->setCurrentIndex(slot);
    m_view->scrollTo(slot, QAbstractItemView::PositionAtCenter);
}

void AttachmentSection::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_view->setReadOnly(readOnly);
    updateButtons();
}

void AttachmentSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void AttachmentSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fold();
    loadThumbnails();
    onCurrentChanged();
}

void AttachmentSection::fold()
{
    const bool room = width() >= fontMetrics().height() * foldBelow;
    if (room == !m_preview->isHidden())
        return;
    m_preview->setVisible(room);
    if (room) {
        m_splitter->setSizes({width() / 2, width() - width() / 2});
        onCurrentChanged();
    }
}

int AttachmentSection::currentFile() const
{
    const QModelIndex index = m_view->currentIndex();
    const int file = AttachmentView::fileOf(index);
    const auto kind = AttachmentView::kindOf(index);
    if (file >= 0 || !kind)
        return file;
    for (int i = 0; i < m_model.attachments().size(); ++i) {
        if (m_model.attachments().at(i).kind == *kind)
            return i;
    }
    return -1;
}

bool AttachmentSection::isStored(int attachment) const
{
    return attachment >= 0 && attachment < m_model.attachments().size() &&
           !m_model.attachments().at(attachment).sha256.isEmpty();
}

bool AttachmentSection::hasPages(int attachment) const
{
    return isStored(attachment) && !m_model.attachments()
                                        .at(attachment)
                                        .fileName.endsWith(QLatin1String(".ofd"), Qt::CaseInsensitive);
}

bool AttachmentSection::canBeArranged(int attachment) const
{
    return !m_readOnly && hasPages(attachment) &&
           m_model.attachments().at(attachment).kind != AttachmentKind::Photo;
}

void AttachmentSection::updateButtons()
{
    const bool stored = isStored(currentFile());
    m_add->setEnabled(!m_readOnly);
    m_show->setEnabled(stored);
    m_open->setEnabled(stored);
    m_pages->setEnabled(canBeArranged(currentFile()));
    m_print->setEnabled(hasPages(currentFile()));
    m_remove->setEnabled(!m_readOnly && AttachmentView::fileOf(m_view->currentIndex()) >= 0);
}

void AttachmentSection::updateSummary()
{
    const int required = m_model.requiredCount();
    const QList<AttachmentKind> missing = m_model.missing();
    QStringList names;
    for (const AttachmentKind kind : missing)
        names.append(codeText(kind));
    QStringList parts{!missing.isEmpty()
                          ? tr("Of %1 papers that are required, %2 are missing: %3.")
                                .arg(required)
                                .arg(missing.size())
                                .arg(QLocale().createSeparatedList(names))
                          : tr("Of %1 papers that are required, none is missing.").arg(required)};
    if (const int declared = m_model.declaredCount(); declared > 0)
        parts.append(tr("%n paper(s) only declared, without a file.", nullptr, declared));
    m_summary->setText(parts.join(QLatin1Char(' ')));
}

void AttachmentSection::onCurrentChanged()
{
    updateButtons();
    if (!isVisible())
        return;
    const int file = currentFile();
    const bool large = m_large && m_large->isVisible();
    if (isStored(file)) {
        const Attachment attachment = m_model.attachments().at(file);
        if (m_preview->isVisible())
            showIn(m_preview, attachment);
        if (large) {
            m_large->setWindowTitle(
                tr("%1: %2", "paper: file").arg(codeText(attachment.kind), attachment.fileName));
            showIn(m_large->findChild<ScanPreview *>(), attachment);
        }
        return;
    }
    const QString text = file >= 0
                             ? tr("The roster says that this paper is there; no file has been attached.")
                         : AttachmentView::kindOf(m_view->currentIndex())
                             ? tr("No file lies here. Drop a scan on the slot, or press Insert.")
                             : tr("Choose a file to see it here.");
    m_preview->clear(text);
    if (large)
        m_large->findChild<ScanPreview *>()->clear(text);
}

void AttachmentSection::showIn(ScanPreview *preview, const Attachment &attachment)
{
    preview->setProperty("sha256", attachment.sha256);
    const auto show = [preview = QPointer(preview), sha256 = attachment.sha256](const Result<QString> &path) {
        // Somebody who moves on quickly sees the newest only.
        if (!preview || preview->property("sha256").toString() != sha256)
            return;
        if (path)
            preview->setFile(*path);
        else
            preview->clear(errorText(path.error()));
    };
    if (m_finder)
        m_finder(attachment, this, show);
    showLookIn(preview);
}

/// After the file: both come from one thread.
void AttachmentSection::showLookIn(ScanPreview *preview)
{
    const QString sha256 = preview->property("sha256").toString();
    const auto show = [preview = QPointer(preview), sha256](const std::optional<FileLook> &look) {
        if (preview && preview->property("sha256").toString() == sha256)
            preview->setLook(look);
    };
    if (m_lookFinder && !sha256.isEmpty())
        m_lookFinder(sha256, this, show);
}

void AttachmentSection::refreshLooks()
{
    showLookIn(m_preview);
    if (m_large)
        showLookIn(m_large->findChild<ScanPreview *>());
}

void AttachmentSection::choose(const QModelIndex &index)
{
    const auto kind = AttachmentView::kindOf(index);
    if (!kind) {
        m_model.setUnfolded(!m_model.isUnfolded());
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (!AttachmentView::kindOf(m_model.index(row)))
                m_view->setCurrentIndex(m_model.index(row));
        }
    } else if (isStored(currentFile())) {
        showLarge();
    } else if (!m_readOnly) {
        Q_EMIT addRequested(*kind);
    }
}

void AttachmentSection::showLarge()
{
    const int file = currentFile();
    if (!isStored(file))
        return;
    if (!m_large) {
        m_large = new Dialog(window());
        m_large->setObjectName(QStringLiteral("attachmentWindow"));
        m_large->setAttribute(Qt::WA_DeleteOnClose);
        auto *layout = new QVBoxLayout(m_large);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *preview = new ScanPreview(m_large);
        preview->setObjectName(QStringLiteral("largePreview"));
        layout->addWidget(preview);
        connect(this, &QObject::destroyed, m_large, &QDialog::close);
        const QSize room = screen()->availableSize();
        m_large->resize(room.width() * 3 / 5, room.height() * 17 / 20);
    }
    m_large->show();
    m_large->raise();
    m_large->activateWindow();
    m_large->findChild<ScanPreview *>()->setFocus();
    onCurrentChanged();
}

void AttachmentSection::showMenu(const QModelIndex &index, const QPoint &place)
{
    const auto kind = AttachmentView::kindOf(index);
    if (!kind)
        return;
    m_view->setCurrentIndex(index);
    const int file = AttachmentView::fileOf(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("attachmentMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &text, const char *icon, bool usable) {
        QAction *action = menu->addAction(themedIcon(QString::fromLatin1(icon)), text);
        action->setEnabled(usable);
        return action;
    };
    QAction *attach = add(tr("Attach a file to %1…").arg(codeText(*kind)), "add", !m_readOnly);
    connect(attach, &QAction::triggered, this, [this, kind] { Q_EMIT addRequested(*kind); });
    QAction *show = add(tr("Show large"), "expand", isStored(currentFile()));
    connect(show, &QAction::triggered, this, &AttachmentSection::showLarge);
    QAction *open = add(tr("Open in another program"), "open", isStored(currentFile()));
    connect(open, &QAction::triggered, this, [this] { Q_EMIT openRequested(currentFile()); });
    QAction *pages = add(tr("Pages…"), "edit", canBeArranged(currentFile()));
    connect(pages, &QAction::triggered, this, [this] { Q_EMIT pagesRequested(currentFile()); });
    QAction *print = add(tr("Print…"), "print", hasPages(currentFile()));
    connect(print, &QAction::triggered, this, [this] { Q_EMIT printRequested(currentFile()); });
    if (file >= 0) {
        QAction *remove = add(tr("Remove"), "remove", !m_readOnly);
        connect(remove, &QAction::triggered, this, [this, file] { Q_EMIT removeRequested(file); });
        QMenu *move = menu->addMenu(tr("This is another paper"));
        move->setEnabled(!m_readOnly);
        for (const Code<AttachmentKind> &code : codeTable<AttachmentKind>()) {
            if (code.value == *kind)
                continue;
            connect(move->addAction(code.text), &QAction::triggered, this,
                [this, file, to = code.value] { Q_EMIT moveRequested(file, to); });
        }
    }
    menu->popup(place);
}

void AttachmentSection::loadThumbnails()
{
    if (!m_finder)
        return;
    const QSize box = m_view->pictureBox() * devicePixelRatioF();
    for (const Attachment &attachment : m_model.attachments()) {
        const QString sha256 = attachment.sha256;
        if (sha256.isEmpty() || m_thumbnails.find(sha256).isKnown())
            continue;
        m_finder(attachment, this, [this, sha256, box, dossier = m_dossier](const Result<QString> &path) {
            if (dossier != m_dossier)
                return;
            if (path)
                m_thumbnails.load(sha256, *path, box);
            else
                m_thumbnails.setFault(sha256, errorText(path.error()));
        });
    }
}

} // namespace chuding
