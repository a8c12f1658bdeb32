// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/create_library_dialog.h"

#include "domain/credit_code.h"
#include "domain/text.h"
#include "policy/policy.h"
#include "ui/core/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace chuding {

CreateLibraryDialog::CreateLibraryDialog(Prompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_prompt(prompt)
    , m_unit(new QLineEdit(this))
    , m_code(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_policy(new QComboBox(this))
    , m_operator(new QLineEdit(this))
    , m_path(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    setObjectName(QStringLiteral("createLibraryDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New library"));
    for (const Code<OfficeRole> &role : codeTable<OfficeRole>())
        m_role->addItem(role.text, static_cast<int>(role.value));
    const PolicyCatalog catalog;
    for (const QString &id : catalog.ids()) {
        const auto policy = catalog.load(id);
        m_policy->addItem(policy ? policy->title : id, id);
    }
    m_policy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setObjectName(QStringLiteral("unitName"));
    m_code->setObjectName(QStringLiteral("unitCode"));
    m_path->setObjectName(QStringLiteral("libraryPath"));
    m_code->setPlaceholderText(tr("may be left empty"));
    m_hint->setWordWrap(true);
    auto *browse = new QPushButton(tr("&Choose…"), this);
    auto *place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(browse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(QStringLiteral("create"));
    auto *form = new QFormLayout(this);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Unit that keeps it"), m_unit);
    form->addRow(tr("Social credit code"), m_code);
    form->addRow(tr("&Role"), m_role);
    form->addRow(tr("&Notice"), m_policy);
    form->addRow(tr("&Your name"), m_operator);
    auto *folder = new QLabel(tr("&Folder"), this);
    folder->setBuddy(m_path);
    form->addRow(folder, place);
    form->addRow(m_hint);
    form->addRow(buttons);
    resize(fontMetrics().height() * 34, sizeHint().height());
    connect(m_unit, &QLineEdit::textChanged, this, &CreateLibraryDialog::proposePath);
    connect(m_code, &QLineEdit::textChanged, this, &CreateLibraryDialog::judge);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathTyped = true; });
    connect(m_path, &QLineEdit::textChanged, this, &CreateLibraryDialog::judge);
    connect(browse, &QPushButton::clicked, this, &CreateLibraryDialog::chooseFolder);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

void CreateLibraryDialog::setOperatorName(const QString &name)
{
    m_operator->setText(name);
}

LibraryInfo CreateLibraryDialog::info() const
{
    LibraryInfo info;
    info.id = QUuid::createUuid();
    info.unitName = cleanedText(m_unit->text());
    info.unitCode = foldedWidth(m_code->text()).trimmed().toUpper();
    info.role = static_cast<OfficeRole>(m_role->currentData().toInt());
    info.policyId = m_policy->currentData().toString();
    return info;
}

QString CreateLibraryDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

QString CreateLibraryDialog::operatorName() const
{
    return cleanedText(m_operator->text());
}

void CreateLibraryDialog::proposePath()
{
    if (!m_pathTyped) {
        QString name = cleanedText(m_unit->text());
        for (const QChar c : QStringLiteral("\\/:*?\"<>|"))
            name.remove(c);
        m_path->setText(name.isEmpty() ? QString()
                                       : QDir::toNativeSeparators(
                                             QDir(m_folder).filePath(name + QStringLiteral(".chuding"))));
    }
    judge();
}

void CreateLibraryDialog::chooseFolder()
{
    const QString folder = m_prompt.folder(this, tr("Where should the library lie?"), m_folder);
    if (folder.isEmpty())
        return;
    m_folder = folder;
    m_pathTyped = false;
    proposePath();
}

void CreateLibraryDialog::judge()
{
    QString hint;
    const QString code = info().unitCode;
    const QFileInfo target(path());
    if (info().unitName.isEmpty())
        hint = tr("Give the full name of the unit, as on its seal.");
    else if (!code.isEmpty() && !isValidCreditCode(code))
        hint = tr("The social credit code is not valid: check its 18 characters.");
    else if (path().isEmpty())
        hint = tr("Choose where the library should lie.");
    else if (target.exists())
        hint = tr("There is something of this name already.");
    m_hint->setText(hint);
    m_create->setEnabled(hint.isEmpty() && m_policy->count() > 0);
}

} // namespace chuding
