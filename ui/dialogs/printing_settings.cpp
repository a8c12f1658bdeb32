// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/printing_settings.h"

#include "forms/alignment_test.h"
#include "ui/core/print_run.h"
#include "ui/core/theme.h"
#include "ui/core/when_done.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace chuding {

namespace {
enum FontColumn { RoleColumn, UsedColumn, SampleColumn, FontColumnCount };
const QString sampleText = QStringLiteral("初次确定专业技术职务 2024 玥喆");
constexpr double sampleFactor = 1.25;
} // namespace

PrintingSettings::PrintingSettings(Settings &settings, Prompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_run(new PrintRun(prompt, settings, this))
    , m_byHand(new QCheckBox(tr("The printer cannot turn sheets: I turn the stack by &hand"), this))
    , m_test(new QPushButton(themedIcon(QStringLiteral("print")), tr("Print the alignmen&t test…"), this))
    , m_fonts(new QTreeWidget(this))
    , m_wanted(new QLabel(this))
{
    m_byHand->setObjectName(QStringLiteral("settingsByHand"));
    m_byHand->setChecked(m_settings.turnsByHand());
    m_test->setObjectName(QStringLiteral("settingsAlignmentTest"));
    m_test->setAutoDefault(false);
    m_test->setToolTip(
        tr("Prints one sheet that shows how far the printer moves a page and how it turns it."));
    m_fonts->setObjectName(QStringLiteral("fontRoles"));
    m_fonts->setAccessibleName(tr("Typefaces of official papers"));
    m_fonts->setRootIsDecorated(false);
    m_fonts->setColumnCount(FontColumnCount);
    m_fonts->setHeaderLabels({tr("Typeface"), tr("Used here"), tr("Sample")});
    m_fonts->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_fonts->header()->setStretchLastSection(true);
    keepSelectionColor(m_fonts);
    m_wanted->setObjectName(QStringLiteral("fontWanted"));
    m_wanted->setWordWrap(true);
    m_wanted->setTextFormat(Qt::PlainText);
    m_wanted->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_wanted->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *title = new QLabel(tr("&Typefaces of official papers"), this);
    title->setBuddy(m_fonts);
    title->setFont(scaledFont(this, 1.1, true));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_byHand);
    layout->addWidget(m_test, 0, Qt::AlignLeft);
    layout->addSpacing(spacingUnit(this));
    layout->addWidget(title);
    layout->addWidget(m_fonts, 1);
    layout->addWidget(m_wanted);
    connect(m_test, &QPushButton::clicked, this, &PrintingSettings::printTest);
    connect(m_fonts, &QTreeWidget::currentItemChanged, this, &PrintingSettings::showWanted);
    connect(m_run, &PrintRun::started, m_test, [this] { m_test->setEnabled(false); });
    connect(m_run, &PrintRun::ended, m_test, [this] { m_test->setEnabled(true); });
    readFonts();
}

void PrintingSettings::apply()
{
    m_settings.setTurnsByHand(m_byHand->isChecked());
}

/// Opening the fonts for the first time takes a while.
void PrintingSettings::readFonts()
{
    m_wanted->setText(tr("The fonts are being read."));
    whenDone(QtConcurrent::run([] { return fontRoles(); }), this,
        [this](const Result<QList<FontRoleInfo>> &roles) { showFonts(roles); });
}

void PrintingSettings::showFonts(const Result<QList<FontRoleInfo>> &roles)
{
    if (!roles) {
        m_wanted->setText(errorText(roles.error()));
        return;
    }
    m_roles = *roles;
    for (const FontRoleInfo &role : std::as_const(m_roles)) {
        const QString used =
            role.substituted ? tr("%1 (replacement)", "family of a font").arg(role.used) : role.used;
        auto *item = new QTreeWidgetItem(m_fonts, {role.name, used, sampleText});
        QFont sample(role.used);
        sample.setBold(role.bold);
        sample.setPointSizeF(font().pointSizeF() * sampleFactor);
        item->setFont(SampleColumn, sample);
        item->setIcon(UsedColumn, meaningIcon(role.substituted ? Meaning::Warning : Meaning::Done));
        item->setData(
            RoleColumn, Qt::AccessibleTextRole, tr("%1: %2", "typeface: font in use").arg(role.name, used));
    }
    m_fonts->setCurrentItem(m_fonts->topLevelItem(0));
}

void PrintingSettings::showWanted()
{
    const int row = m_fonts->indexOfTopLevelItem(m_fonts->currentItem());
    if (row < 0 || row >= m_roles.size())
        return;
    const FontRoleInfo &role = m_roles.at(row);
    const QString wanted = tr("%1 is looked for as: %2.", "typeface, fonts")
                               .arg(role.name, role.wanted.join(QStringLiteral("、")));
    m_wanted->setText(
        role.substituted ? wanted + QLatin1Char(' ') + tr("None of them is installed.") : wanted);
}

void PrintingSettings::printTest()
{
    const Sides sides = m_byHand->isChecked() ? Sides::ByHand : Sides::Both;
    const Moment now(QDate::currentDate());
    m_run->start(
        {formMaker([now] { return layoutAlignmentTest(now); }), tr("Alignment test"), sides, 1, true});
}

} // namespace chuding
