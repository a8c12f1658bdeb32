// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/purge_dialog.h"

#include "ui/core/fitting.h"
#include "ui/core/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace chuding {

PurgeDialog::PurgeDialog(const LibraryInfo &info, int applicants, const QStringList &backups, QWidget *parent)
    : Dialog(parent)
    , m_unit(new QLineEdit(this))
{
    setObjectName(QStringLiteral("purgeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Forget this season"));
    auto *text = new QLabel(
        tr("The %n applicant(s) of this library, their history, publicity rounds, packages and all files "
           "are removed for good. This cannot be undone. What stays is the log, which names "
           "nobody, and the registered certificates.",
            nullptr, applicants),
        this);
    text->setObjectName(QStringLiteral("purgeText"));
    text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(text);
    if (!backups.isEmpty()) {
        auto *note =
            new QLabel(tr("These backups hold the same data and are not touched; remove them yourself when "
                          "they are no longer needed:"),
                this);
        note->setWordWrap(true);
        auto *list = new QListWidget(this);
        list->setObjectName(QStringLiteral("purgeBackups"));
        list->setAccessibleName(tr("Backups with the same data"));
        for (const QString &path : backups)
            list->addItem(QDir::toNativeSeparators(path));
        layout->addWidget(note);
        layout->addWidget(list, 1);
    }
    auto *label = new QLabel(tr("To go on, type the name of the &unit: %1").arg(info.unitName), this);
    label->setWordWrap(true);
    label->setBuddy(m_unit);
    m_unit->setObjectName(QStringLiteral("purgeUnit"));
    layout->addWidget(label);
    layout->addWidget(m_unit);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_purge = buttons->addButton(tr("&Remove for good"), QDialogButtonBox::AcceptRole);
    m_purge->setObjectName(QStringLiteral("purge"));
    m_purge->setEnabled(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PurgeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PurgeDialog::reject);
    connect(m_unit, &QLineEdit::textChanged, this,
        [this, unit = info.unitName](const QString &typed) { m_purge->setEnabled(typed.trimmed() == unit); });
    resizeToFit(this, QSize(fontMetrics().height() * 34, sizeHint().height()));
}

} // namespace chuding
