// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/photo_dialog.h"

#include "scans/inspector.h"
#include "ui/core/fitting.h"
#include "ui/core/theme.h"
#include "ui/core/when_done.h"
#include "ui/dialogs/scan_reading.h"
#include "ui/widgets/photo_frame.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtConcurrent>

#include <algorithm>

namespace chuding {

namespace {

/// The section; other attachments of the kind 照片 are what it was cut from.
const QString sectionName = QStringLiteral("照片35x45.jpg");
constexpr int jpegQuality = 95;
constexpr int previewHeightInLines = 10;

struct FoundPhoto
{
    QString path; ///< empty: there is none
    Photo photo;
};

/// What was attached last and is not a section.
Result<FoundPhoto> originalIn(const Library &library, QUuid dossier)
{
    const Result<StoredDossier> stored = library.dossier(dossier);
    if (!stored)
        return stored.error();
    const QList<Attachment> &all = stored->dossier.attachments;
    const auto found = std::find_if(all.crbegin(), all.crend(), [](const Attachment &one) {
        return one.kind == AttachmentKind::Photo && !one.sha256.isEmpty() && one.fileName != sectionName;
    });
    if (found == all.crend())
        return FoundPhoto();
    const Result<QString> path = library.filePath(*found);
    if (!path)
        return path.error();
    Inspector inspector;
    return FoundPhoto{*path, readPhoto(inspector, *path)};
}

/// Instead of earlier sections. It comes last: the newest photo is printed.
Result<ScansAttached> storeSection(
    Library &library, QUuid dossier, const QImage &section, const QString &original, const QString &why)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(sectionName);
    if (!folder.isValid() || !section.save(path, "JPEG", jpegQuality))
        return Error{Error::Code::Io, path};
    const Result<StoredDossier> stored = library.dossier(dossier);
    if (!stored)
        return stored.error();
    QStringList earlier;
    for (const Attachment &one : stored->dossier.attachments) {
        if (one.kind == AttachmentKind::Photo && one.fileName == sectionName)
            earlier.append(one.sha256);
    }
    QList<FileForDossier> files;
    if (!original.isEmpty())
        files.append({dossier, AttachmentKind::Photo, original});
    files.append({dossier, AttachmentKind::Photo, path, 0, earlier, true});
    return attachScans(library, files, why, {});
}

} // namespace

PhotoDialog::PhotoDialog(
    Workspace &workspace, Prompt &prompt, QUuid dossier, const QString &name, QWidget *parent)
    : Dialog(parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_dossier(dossier)
    , m_name(name)
    , m_frame(new PhotoFrame(this))
    , m_preview(new QLabel(this))
    , m_size(new QLabel(this))
    , m_warning(new QLabel(this))
{
    setObjectName(QStringLiteral("photoDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Photo of %1").arg(name));
    build();
}

void PhotoDialog::build()
{
    m_frame->setObjectName(QStringLiteral("photoFrame"));
    m_preview->setObjectName(QStringLiteral("photoPreview"));
    m_size->setObjectName(QStringLiteral("photoSize"));
    m_warning->setObjectName(QStringLiteral("photoWarning"));
    m_preview->setAccessibleName(tr("The photo as it will be printed"));
    m_preview->setFrameShape(QFrame::Box);
    m_preview->setAlignment(Qt::AlignCenter);
    m_warning->setWordWrap(true);
    m_warning->setAlignment(Qt::AlignTop);
    QPalette colors = m_warning->palette();
    colors.setColor(QPalette::WindowText, meaningColor(Meaning::Warning, palette()));
    m_warning->setPalette(colors);
    auto *another = new QPushButton(tr("&Another picture…"), this);
    another->setObjectName(QStringLiteral("anotherPhoto"));
    another->setAutoDefault(false);
    auto *hint = new QLabel(tr("Drag the frame, or move it with the arrow keys; make it larger or smaller at "
                               "its corners or with + "
                               "and -."),
        this);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("&Use this section"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("usePhoto"));
    m_use->setDefault(true);
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(4, 1);
    grid->addWidget(hint, 0, 0, 1, 2);
    grid->addWidget(m_frame, 1, 0, 4, 1);
    grid->addWidget(m_preview, 1, 1, Qt::AlignLeft | Qt::AlignTop);
    grid->addWidget(m_size, 2, 1);
    grid->addWidget(another, 3, 1, Qt::AlignLeft);
    grid->addWidget(m_warning, 4, 1);
    grid->addWidget(buttons, 5, 0, 1, 2);
    grid->setColumnMinimumWidth(1, fontMetrics().height() * 13);
    grid->setHorizontalSpacing(spacingUnit(this) * 2);
    connect(m_frame, &PhotoFrame::frameChanged, this, &PhotoDialog::showSection);
    connect(another, &QPushButton::clicked, this, &PhotoDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &PhotoDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &PhotoDialog::reject);
    resizeToFit(this, QSize(fontMetrics().height() * 42, fontMetrics().height() * 32));
}

void PhotoDialog::start()
{
    const auto work = [id = m_dossier](LibraryThread::Seat &seat) { return originalIn(*seat.library, id); };
    m_workspace.thread().run(work, this, [this](const Result<FoundPhoto> &found) {
        if (!found)
            m_prompt.tell(parentWidget(), noticeOf(windowTitle(), found.error()));
        if (found && !found->photo.image.isNull())
            take(found->path, found->photo, true);
        else
            choose();
    });
}

void PhotoDialog::choose()
{
    const QString path = m_prompt.openFile(isVisible() ? this : parentWidget(), windowTitle(),
        tr("Pictures (*.jpg *.jpeg *.png *.tif *.tiff);;All files (*)"));
    if (path.isEmpty()) {
        if (!isVisible())
            deleteLater();
        return;
    }
    const auto read = [path] {
        Inspector inspector;
        return readPhoto(inspector, path);
    };
    whenDone(QtConcurrent::run(read), this, [this, path](const Photo &photo) { take(path, photo, false); });
}

void PhotoDialog::take(const QString &path, const Photo &photo, bool own)
{
    if (photo.image.isNull()) {
        m_prompt.tell(isVisible() ? this : parentWidget(), {windowTitle(), photo.fault, {}, {}, {}, 0});
        if (!isVisible())
            deleteLater();
        return;
    }
    m_original = own ? QString() : path;
    m_frame->setImage(photo.image);
    if (!isVisible())
        open();
    m_frame->setFocus();
}

void PhotoDialog::showSection()
{
    const QImage section = m_frame->section();
    const int height = previewHeightInLines * fontMetrics().height();
    const QSize size(qRound(height * photoSizeMm.width() / photoSizeMm.height()), height);
    QImage scaled =
        section.scaled(size * devicePixelRatioF(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(QPixmap::fromImage(scaled));
    m_size->setText(tr("%1 × %2 dots").arg(section.width()).arg(section.height()));
    m_warning->setText(photoSizeFault(section.size()));
}

void PhotoDialog::store()
{
    m_use->setEnabled(false);
    const QString why = tr("Photo of %1").arg(m_name);
    const auto work = [id = m_dossier, section = m_frame->section(), original = m_original, why](
                          LibraryThread::Seat &seat) {
        return storeSection(*seat.library, id, section, original, why);
    };
    m_workspace.thread().run(work, this, [this](const Result<ScansAttached> &result) { finish(result); });
}

void PhotoDialog::finish(const Result<ScansAttached> &result)
{
    m_use->setEnabled(true);
    if (!result) {
        m_prompt.tell(this, noticeOf(windowTitle(), result.error()));
        return;
    }
    const QString text = tr("Photo of %1").arg(m_name);
    if (!result->after.isEmpty())
        m_workspace.adopt(result->before, result->after, text);
    Q_EMIT stored(tr("The photo of %1 was attached").arg(m_name));
    accept();
}

} // namespace chuding
