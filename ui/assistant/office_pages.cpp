// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/office_pages.h"

#include "domain/credit_code.h"
#include "domain/text.h"
#include "ui/core/theme.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field_note.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace chuding {

namespace {

constexpr qsizetype creditCodeLength = 18;

QString roleHint(OfficeRole role)
{
    switch (role) {
    case OfficeRole::Employer:
        return WhoPage::tr("keeps the files of its own applicants and sends them up");
    case OfficeRole::Department:
        return WhoPage::tr("the authority above: keeps those of all its units");
    case OfficeRole::County:
        return WhoPage::tr("the county's bureau: decides in the end");
    }
    Q_UNREACHABLE();
}

QLineEdit *officeLine(const char *name, const QString &accessible, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(accessible);
    return edit;
}

} // namespace

WhoPage::WhoPage(const QString &operatorName, OfficeRole role, QWidget *parent)
    : AssistantPage(tr("Who are you?"),
          tr("A library holds the files of one office for one notice. Four short pages, then it is there."),
          parent)
    , m_name(officeLine("operatorName", tr("Your name"), this))
{
    m_name->setText(operatorName);
    m_nameNote = addField(tr("&Your name"), m_name);
    m_nameNote->hint(tr("It stands beside every change that you make."));
    auto *label = new QLabel(tr("You work for"), this);
    const int row = grid()->rowCount();
    label->setContentsMargins(0, spacingUnit(this) / 2, 0, 0); // level with the first role
    grid()->addWidget(label, row, 0, Qt::AlignRight | Qt::AlignTop);
    grid()->addWidget(buildRoles(role), row, 1);
    column()->addStretch(1);
    auto *trial = new QLabel(tr("To try things out first, with fictional applicants:"), this);
    trial->setWordWrap(true);
    auto *sample = new QPushButton(themedIcon(QStringLiteral("applicants")), tr("Open the &sample"), this);
    sample->setObjectName(QStringLiteral("assistantSample"));
    sample->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(trial, 1);
    foot->addWidget(sample);
    column()->addLayout(foot);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.trimmed().isEmpty())
            m_nameNote->hint(tr("It stands beside every change that you make."));
    });
    connect(sample, &QPushButton::clicked, this, &WhoPage::sampleRequested);
}

QWidget *WhoPage::buildRoles(OfficeRole role)
{
    auto *part = new QWidget(this);
    m_roles = new QButtonGroup(part);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this) / 2);
    for (const Code<OfficeRole> &code : codeTable<OfficeRole>()) {
        //: the kind of an office, and what it does
        auto *button = new QRadioButton(tr("%1 – %2").arg(code.text, roleHint(code.value)), part);
        button->setObjectName(QStringLiteral("role.") + code.key);
        button->setChecked(code.value == role);
        m_roles->addButton(button, static_cast<int>(code.value));
        layout->addWidget(button);
    }
    return part;
}

void WhoPage::fill(NewLibrary &order) const
{
    order.operatorName = cleanedText(m_name->text());
    order.info.role = static_cast<OfficeRole>(m_roles->checkedId());
}

QWidget *WhoPage::judge()
{
    if (!cleanedText(m_name->text()).isEmpty())
        return nullptr;
    m_nameNote->say(Meaning::Error, tr("Give your name."));
    return m_name;
}

QWidget *WhoPage::firstField() const
{
    return m_name;
}

UnitPage::UnitPage(QWidget *parent)
    : AssistantPage(tr("Which office?"), tr("As it stands on the forms and on every package."), parent)
    , m_unit(officeLine("unitName", tr("Full name of the office"), this))
    , m_code(officeLine("unitCode", tr("Social credit code"), this))
    , m_authority(officeLine("authorityName", tr("Authority above it"), this))
{
    setCharacterWidth(m_code, 24);
    m_unitNote = addField(tr("&Full name"), m_unit);
    auto *codeRow = new QWidget(this);
    auto *codeLine = new QHBoxLayout(codeRow);
    codeLine->setContentsMargins(0, 0, 0, 0);
    codeLine->addWidget(m_code);
    codeLine->addStretch();
    m_codeNote = addField(tr("Social &credit code"), m_code, codeRow);
    const int row = grid()->rowCount();
    m_authorityNote = addField(tr("&Authority above"), m_authority);
    m_authorityLabel = grid()->itemAtPosition(row, 0)->widget();
    column()->addStretch(1);
    connect(m_unit, &QLineEdit::textChanged, this, [this] { m_unitNote->hint(tr("As on its seal.")); });
    connect(m_code, &QLineEdit::textChanged, this, [this] { (void)judgeCode(false); });
}

void UnitPage::enter(const NewLibrary &so)
{
    if (m_unit->text().isEmpty())
        m_unitNote->hint(tr("As on its seal."));
    (void)judgeCode(false);
    const OfficeRole role = so.info.role;
    const bool hasAuthority = role != OfficeRole::County;
    for (QWidget *part :
        {m_authorityLabel, static_cast<QWidget *>(m_authority), static_cast<QWidget *>(m_authorityNote)})
        part->setVisible(hasAuthority);
    m_authorityNote->hint(
        role == OfficeRole::Employer
            ? tr("Your 主管局; may be left empty. Proposed for new applicants and as receiver of packages.")
            : tr("May be left empty. Proposed as receiver of packages."));
}

QString UnitPage::code() const
{
    return foldedWidth(m_code->text()).remove(QLatin1Char(' ')).trimmed().toUpper();
}

bool UnitPage::judgeCode(bool complete)
{
    const QString typed = code();
    if (typed.isEmpty()) {
        m_codeNote->hint(tr("18 characters; may be left empty."));
        return true;
    }
    if (isValidCreditCode(typed)) {
        const std::optional<UnitKind> kind = creditCodeUnitKind(typed);
        m_codeNote->say(Meaning::Done, kind ? tr("Valid: %1").arg(codeText(*kind)) : tr("Valid."));
        return true;
    }
    if (typed.size() < creditCodeLength && !complete)
        m_codeNote->hint(tr("%1 of 18 characters").arg(typed.size()));
    else if (typed.size() != creditCodeLength)
        m_codeNote->say(Meaning::Error, tr("It has %1 characters instead of 18.").arg(typed.size()));
    else
        m_codeNote->say(Meaning::Error, tr("Not valid: compare its 18 characters with the certificate."));
    return false;
}

void UnitPage::fill(NewLibrary &order) const
{
    order.info.unitName = cleanedText(m_unit->text());
    order.info.unitCode = code();
    order.authority = order.info.role == OfficeRole::County ? QString() : cleanedText(m_authority->text());
}

QWidget *UnitPage::judge()
{
    QWidget *first = judgeCode(true) ? nullptr : m_code;
    if (cleanedText(m_unit->text()).isEmpty()) {
        m_unitNote->say(Meaning::Error, tr("Give the full name of the unit, as on its seal."));
        first = m_unit;
    }
    return first;
}

QWidget *UnitPage::firstField() const
{
    return m_unit;
}

} // namespace chuding
