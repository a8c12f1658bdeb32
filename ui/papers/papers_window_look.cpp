// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is laid out.
#include "ui/core/theme.h"
#include "ui/papers/list_look_button.h"
#include "ui/papers/papers_window.h"
#include "ui/widgets/form_preview.h"
#include "ui/widgets/job_bar.h"
#include "ui/widgets/missing_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace chuding {

namespace {
constexpr int mostCopies = 99;

QComboBox *namedBox(QWidget *parent, const char *name, const QString &accessible)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessible);
    return box;
}
} // namespace

QWidget *PapersWindow::buildChoices()
{
    auto *side = new QWidget(this);
    const int unit = spacingUnit(this);
    m_who = new QLabel(side);
    m_who->setObjectName(QStringLiteral("papersOf"));
    m_who->setFont(scaledFont(this, 1.1, true));
    m_who->setTextFormat(Qt::PlainText);
    m_who->setWordWrap(true);
    m_kinds = new QListWidget(side);
    m_kinds->setObjectName(QStringLiteral("paperKinds"));
    m_kinds->setAccessibleName(tr("Papers"));
    m_kinds->setFrameShape(QFrame::NoFrame);
    m_kinds->setTextElideMode(Qt::ElideRight);
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->setMinimumHeight(rowHeight(this) * 3);
    keepSelectionColor(m_kinds);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(unit, unit, unit, unit);
    layout->setSpacing(unit);
    layout->addWidget(m_who);
    layout->addWidget(m_kinds, 1);
    layout->addWidget(buildPrinting());
    side->setFixedWidth(fontMetrics().height() * 19);
    return side;
}

QWidget *PapersWindow::buildPrinting()
{
    auto *box = new QWidget(this);
    m_order = namedBox(box, "paperOrder", tr("Order of the applicants"));
    m_order->addItems({tr("As in the list"), tr("By pinyin"), tr("By unit")});
    m_idChoice = namedBox(box, "paperIds", tr("ID numbers"));
    m_sides = namedBox(box, "paperSides", tr("Sides"));
    m_sides->addItem(tr("One side"), static_cast<int>(Sides::One));
    m_sides->addItem(tr("Both sides"), static_cast<int>(Sides::Both));
    m_sides->addItem(tr("Both, turned by hand"), static_cast<int>(Sides::ByHand));
    m_sides->setToolTip(tr("Both sides are turned over the long edge. By hand: for printers that cannot; the "
                           "program says what to do with the stack."));
    m_copies = new QSpinBox(box);
    m_copies->setObjectName(QStringLiteral("paperCopies"));
    m_copies->setAccessibleName(tr("Copies"));
    m_copies->setRange(1, mostCopies);
    m_collate = new QCheckBox(tr("One copy &after the other"), box);
    m_collate->setObjectName(QStringLiteral("paperCollate"));
    m_test = new QPushButton(tr("Ali&gnment test…"), box);
    m_test->setObjectName(QStringLiteral("alignmentTest"));
    m_test->setToolTip(
        tr("Prints one sheet that shows how far the printer moves a page and how it turns it."));
    m_test->setAutoDefault(false);
    m_form = new QFormLayout(box);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Order"), m_order);
    m_form->addRow(tr("&ID numbers"), m_idChoice);
    m_form->addRow(tr("&Sides"), m_sides);
    m_form->addRow(tr("&Copies"), m_copies);
    m_form->addRow(QString(), m_collate);
    m_form->addRow(QString(), m_test);
    return box;
}

QWidget *PapersWindow::buildPaper()
{
    auto *side = new QWidget(this);
    const int unit = spacingUnit(this);
    m_preview = new FormPreview(side);
    m_pages = new QLabel(side);
    m_pages->setObjectName(QStringLiteral("paperPages"));
    m_zoom = namedBox(side, "paperZoom", tr("Size of the preview"));
    m_zoom->addItems({tr("Fit width"), tr("Fit page"), tr("100 %")});
    m_lists = new ListLookButton(m_settings, side);
    m_missingTitle = new QLabel(side);
    m_missingTitle->setObjectName(QStringLiteral("missingTitle"));
    m_missingTitle->setWordWrap(true);
    m_missing = new MissingList(side);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(unit, unit / 2, unit, unit / 2);
    head->addWidget(m_pages, 1);
    head->addWidget(m_lists);
    head->addWidget(m_zoom);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(unit, unit / 2, unit, unit / 2);
    below->setSpacing(unit / 2);
    below->addWidget(m_missingTitle);
    below->addWidget(m_missing);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_preview, 1);
    layout->addLayout(below);
    return side;
}

QLayout *PapersWindow::buildFoot()
{
    const int unit = spacingUnit(this);
    const auto button = [this](const char *name, const QString &text, const char *icon) {
        auto *made = new QPushButton(themedIcon(QString::fromLatin1(icon)), text, this);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_bar = new JobBar(JobBar::Count::Items, this);
    m_pdfs = button("savePapers", tr("A PDF &each…"), "save");
    m_pdf = button("savePaper", tr("Save as P&DF…"), "save");
    m_print = button("printPaper", tr("&Print…"), "print");
    m_print->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(unit, unit / 2, unit, unit / 2);
    foot->setSpacing(unit);
    foot->addWidget(m_bar, 1);
    for (QPushButton *one : {m_pdfs, m_pdf, m_print})
        foot->addWidget(one);
    return foot;
}

} // namespace chuding
