// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/place_page.h"

#include "domain/own_folder.h"
#include "ui/core/theme.h"
#include "ui/core/typed.h"
#include "ui/widgets/field_note.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace chuding {

namespace {
constexpr qint64 tooLittleSpace = 20LL * 1024 * 1024; ///< for the database alone
constexpr qint64 littleSpace = 500LL * 1024 * 1024;   ///< a season of scans
const QString librarySuffix = QStringLiteral(".chuding");
} // namespace

PlacePage::PlacePage(Prompt &prompt, QWidget *parent)
    : AssistantPage(tr("Where should it lie?"),
          tr("The library is one folder with everything in it: data, scans, history. Best on this PC, with "
             "backups elsewhere (Settings)."),
          parent)
    , m_prompt(prompt)
    , m_path(new QLineEdit(this))
    , m_free(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_folder(documentsFolder())
{
    m_path->setObjectName(QStringLiteral("libraryPath"));
    m_path->setAccessibleName(tr("Folder of the library"));
    auto *choose = new QPushButton(tr("C&hoose…"), this);
    choose->setObjectName(QStringLiteral("choosePlace"));
    choose->setAutoDefault(false);
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    m_note = addField(tr("&Folder"), m_path, row);
    m_free->setObjectName(QStringLiteral("freeSpace"));
    const int next = grid()->rowCount();
    grid()->addWidget(m_free, next, 1);
    auto *title = new QLabel(tr("What will be made"), this);
    title->setFont(scaledFont(this, 1.1, true));
    m_summary->setObjectName(QStringLiteral("assistantSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    column()->addSpacing(spacingUnit(this));
    column()->addWidget(title);
    column()->addWidget(m_summary);
    column()->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &PlacePage::chooseFolder);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_typed = true; });
    connect(m_path, &QLineEdit::textChanged, this, &PlacePage::lookAtPlace);
}

void PlacePage::enter(const NewLibrary &so)
{
    m_name = so.info.unitName + QString::number(so.policyYear);
    for (const QChar c : QStringLiteral("\\/:*?\"<>|"))
        m_name.remove(c);
    QStringList lines{tr("%1, %2", "office, its kind").arg(so.info.unitName, codeText(so.info.role)),
        so.policyTitle, tr("Changes are made by %1.").arg(so.operatorName)};
    if (!so.info.unitCode.isEmpty())
        lines.insert(1, tr("Social credit code %1").arg(so.info.unitCode));
    m_summary->setText(lines.join(QLatin1Char('\n')));
    if (!m_typed)
        propose();
    lookAtPlace();
}

void PlacePage::propose()
{
    const QDir folder(m_folder);
    QString path = folder.filePath(m_name + librarySuffix);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1-%2").arg(m_name).arg(number) + librarySuffix);
    m_path->setText(QDir::toNativeSeparators(path));
}

void PlacePage::chooseFolder()
{
    const QString folder = m_prompt.folder(this, tr("Where should the library lie?"), m_folder);
    if (folder.isEmpty())
        return;
    m_folder = folder;
    m_typed = false;
    propose();
}

QString PlacePage::path() const
{
    const QString typed = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (typed.isEmpty() || typed.endsWith(librarySuffix, Qt::CaseInsensitive))
        return typed;
    return typed + librarySuffix;
}

QString PlacePage::pathFault() const
{
    if (path().isEmpty())
        return tr("Choose where the library should lie.");
    if (QDir::isRelativePath(path()))
        return tr("Give the whole path, from the drive or / on.");
    return {};
}

void PlacePage::lookAtPlace()
{
    m_place.reset();
    ++m_request;
    if (!pathFault().isEmpty()) {
        showPlace();
        return;
    }
    auto *watcher = new QFutureWatcher<StoragePlace>(this);
    connect(watcher, &QFutureWatcher<StoragePlace>::finished, this, [this, watcher, request = m_request] {
        watcher->deleteLater();
        if (request != m_request)
            return;
        m_place = watcher->result();
        showPlace();
        Q_EMIT settled();
    });
    watcher->setFuture(QtConcurrent::run([path = path()] { return storagePlace(path); }));
}

QString PlacePage::doubtOf(const StoragePlace &place, bool *isFault)
{
    const bool isFull = place.freeBytes >= 0 && place.freeBytes < tooLittleSpace;
    *isFault = place.isTaken || !place.isWritable || isFull;
    if (place.isTaken)
        return tr("There is something of this name already.");
    if (!place.isWritable)
        return tr("Nothing can be written there. Choose another folder.");
    if (isFull)
        return tr("There is no space left there. Choose another folder.");
    if (place.isOnNetwork)
        return tr("A network drive: only one PC at a time can work with it, and it is slower.");
    if (place.isRemovable)
        return tr(
            "A stick or card: it is easily lost, and must not be pulled out while one works. Better keep "
            "the library on this PC and the backups there.");
    if (place.freeBytes >= 0 && place.freeBytes < littleSpace)
        return tr("Little space is left there for scans.");
    return {};
}

void PlacePage::showPlace()
{
    m_free->setText(m_place && m_place->freeBytes >= 0
                        ? tr("Free there: %1").arg(shownSize(m_place->freeBytes))
                        : QString());
    if (const QString fault = pathFault(); !fault.isEmpty()) {
        m_note->say(Meaning::Error, fault);
        return;
    }
    if (!m_place)
        return;
    bool isFault = false;
    const QString doubt = doubtOf(*m_place, &isFault);
    if (doubt.isEmpty())
        m_note->clear();
    else
        m_note->say(isFault ? Meaning::Error : Meaning::Warning, doubt);
}

void PlacePage::fill(NewLibrary &order) const
{
    order.path = path();
}

QWidget *PlacePage::judge()
{
    showPlace();
    bool isFault = !m_place;
    if (m_place)
        (void)doubtOf(*m_place, &isFault);
    return isFault ? m_path : nullptr;
}

QWidget *PlacePage::firstField() const
{
    return m_path;
}

} // namespace chuding
