// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_foot.h"

#include "domain/text.h"
#include "ui/core/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QToolButton>

namespace chuding {

namespace {
constexpr int phraseWidthEm = 24; ///< of an entry of the menu

QString menuText(const QString &phrase, const QFontMetrics &metrics)
{
    const QString line = metrics.elidedText(
        phrase.simplified(), Qt::ElideRight, metrics.horizontalAdvance(QChar(u'国')) * phraseWidthEm);
    return QString(line).replace(QLatin1Char('&'), QLatin1String("&&"));
}
} // namespace

TextFoot::TextFoot(QPlainTextEdit *edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_count(new QLabel(this))
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    m_count->setObjectName(edit->objectName() + QStringLiteral(".count"));
    m_count->setFont(scaledFont(this, 0.9));
    m_count->setWordWrap(true);
    const QKeySequence keys(QStringLiteral("Ctrl+J"));
    m_menu->setObjectName(edit->objectName() + QStringLiteral(".phraseMenu"));
    m_menu->setToolTipsVisible(true);
    m_button->setObjectName(edit->objectName() + QStringLiteral(".phrases"));
    m_button->setText(tr("Phrases"));
    m_button->setToolTip(
        tr("Phrases of your own for this text (%1)").arg(keys.toString(QKeySequence::NativeText)));
    m_button->setAutoRaise(true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_button->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(m_count, 1);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    auto *open = new QShortcut(keys, edit);
    open->setContext(Qt::WidgetShortcut);
    connect(open, &QShortcut::activated, m_button, &QToolButton::showMenu);
    connect(m_menu, &QMenu::aboutToShow, this, &TextFoot::fillMenu);
    // The document also tells of texts that are loaded while the field itself is silent.
    connect(edit->document(), &QTextDocument::contentsChanged, this, &TextFoot::showCount);
    fillMenu();
    showCount();
}

void TextFoot::setLimits(int least, int most)
{
    m_least = least;
    m_most = most;
    showCount();
}

void TextFoot::showCount()
{
    const auto count = static_cast<int>(cleanedText(m_edit->toPlainText()).toUcs4().size());
    const bool isShort = count > 0 && count < m_least;
    const bool isLong = m_most > 0 && count > m_most;
    QString text = tr("%n character(s)", nullptr, count);
    if (m_most > 0)
        text = isShort  ? tr("%1, too short: the form asks for %2 to %3").arg(text).arg(m_least).arg(m_most)
               : isLong ? tr("%1, too long: the form asks for %2 to %3").arg(text).arg(m_least).arg(m_most)
                        : tr("%1 of %2 to %3").arg(text).arg(m_least).arg(m_most);
    m_count->setText(text);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText,
        isShort || isLong ? meaningColor(Meaning::Warning, palette()) : quietTextColor(palette()));
    m_count->setPalette(colors);
}

QString TextFoot::selection() const
{
    return cleanedText(m_edit->textCursor().selection().toPlainText());
}

void TextFoot::fillMenu()
{
    m_menu->clear();
    const QString key = m_edit->objectName();
    const QStringList phrases = m_settings.phrases(key);
    for (const QString &phrase : phrases) {
        QAction *action = m_menu->addAction(menuText(phrase, fontMetrics()));
        action->setToolTip(phrase);
        action->setEnabled(!m_edit->isReadOnly());
        connect(action, &QAction::triggered, this, [this, phrase] { insert(phrase); });
    }
    if (phrases.isEmpty())
        m_menu->addAction(tr("No phrases are kept yet"))->setEnabled(false);
    m_menu->addSeparator();
    QAction *keep = m_menu->addAction(tr("&Keep the selected text as a phrase"));
    keep->setObjectName(key + QStringLiteral(".keepPhrase"));
    keep->setEnabled(!selection().isEmpty() && phrases.size() < Settings::mostPhrases);
    connect(keep, &QAction::triggered, this, &TextFoot::keepSelection);
    QMenu *remove = m_menu->addMenu(tr("&Delete a phrase"));
    remove->setObjectName(key + QStringLiteral(".deletePhrase"));
    remove->setEnabled(!phrases.isEmpty());
    for (const QString &phrase : phrases) {
        QAction *action = remove->addAction(menuText(phrase, fontMetrics()));
        connect(action, &QAction::triggered, this, [this, key, phrase] {
            QStringList kept = m_settings.phrases(key);
            kept.removeAll(phrase);
            m_settings.setPhrases(key, kept);
        });
    }
}

void TextFoot::insert(const QString &phrase)
{
    m_edit->insertPlainText(phrase);
    m_edit->setFocus();
}

void TextFoot::keepSelection()
{
    const QString key = m_edit->objectName();
    QStringList phrases = m_settings.phrases(key);
    const QString phrase = selection();
    if (phrase.isEmpty() || phrases.contains(phrase))
        return;
    phrases.append(phrase);
    m_settings.setPhrases(key, phrases);
}

} // namespace chuding
