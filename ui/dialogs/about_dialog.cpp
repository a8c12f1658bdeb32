// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include "about/about.h"
#include "ui/core/fitting.h"
#include "ui/core/theme.h"
#include "ui/widgets/row_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace chuding {

AboutDialog::AboutDialog(QWidget *parent)
    : Dialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Chuding"));
    auto *tabs = new QTabWidget(this);
    tabs->addTab(buildParts(), tr("Made of"));
    tabs->addTab(buildLicence(), tr("Licence"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy the &versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyVersions"));
    copy->setToolTip(tr("For a message to whoever helps you"));
    connect(copy, &QPushButton::clicked, this,
        [] { QApplication::clipboard()->setText(versionText(QStringLiteral("chuding"))); });
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildHead());
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resizeToFit(this, QSize(fontMetrics().height() * 34, fontMetrics().height() * 30));
}

QWidget *AboutDialog::buildHead()
{
    auto *head = new QWidget(this);
    constexpr int iconLines = 4;
    const int side = fontMetrics().height() * iconLines;
    auto *icon = new QLabel(head);
    icon->setPixmap(QApplication::windowIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    auto *name = new QLabel(tr("Chuding %1").arg(programVersion()), head);
    name->setFont(scaledFont(this, 1.5, true));
    auto *text = new QLabel(
        tr("For the first determination of professional titles: dossiers, checks against the notice, forms, "
           "signed packages. Without any network."),
        head);
    text->setWordWrap(true);
    auto *commit =
        new QLabel(programCommit().isEmpty() ? QString() : tr("Sources %1").arg(programCommit()), head);
    commit->setObjectName(QStringLiteral("commit"));
    commit->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout;
    for (QLabel *label : {name, text, commit})
        column->addWidget(label);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, spacingUnit(this));
    layout->setSpacing(spacingUnit(this) * 2);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    return head;
}

QWidget *AboutDialog::buildParts()
{
    auto *parts = new QTreeWidget(this);
    parts->setObjectName(QStringLiteral("parts"));
    parts->setAccessibleName(tr("Made of"));
    parts->setRootIsDecorated(false);
    parts->setItemDelegate(new RowDelegate(parts));
    parts->setHeaderLabels({tr("Part"), tr("Version"), tr("Licence")});
    for (const ProgramPart &part : programParts())
        new QTreeWidgetItem(parts, {part.name, part.version, part.licence});
    for (int column = 0; column < parts->columnCount(); ++column)
        parts->resizeColumnToContents(column);
    keepSelectionColor(parts);
    return parts;
}

QWidget *AboutDialog::buildLicence()
{
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(QStringLiteral("licence"));
    text->setAccessibleName(tr("Licence"));
    text->setReadOnly(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QFile file(QStringLiteral(":/LICENSE"));
    if (file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
    return text;
}

} // namespace chuding
