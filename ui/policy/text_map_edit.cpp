// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/text_map_edit.h"

#include "ui/core/prompt.h"
#include "ui/core/theme.h"
#include "ui/widgets/row_delegate.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace chuding {

namespace {
enum TextColumn { TextKey, TextStart };
}

TextMapEdit::TextMapEdit(const QString &name, const QString &keyTitle, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_keys(new QTreeWidget(this))
    , m_text(new QPlainTextEdit(this))
{
    m_search->setObjectName(QStringLiteral("textSearch"));
    m_search->setPlaceholderText(tr("Search names and texts"));
    m_search->setAccessibleName(tr("Search names and texts"));
    m_search->setClearButtonEnabled(true);
    m_keys->setObjectName(QStringLiteral("textKeys"));
    m_keys->setAccessibleName(name);
    m_keys->setHeaderLabels({keyTitle, tr("Begins")});
    m_keys->setRootIsDecorated(false);
    m_keys->setUniformRowHeights(true);
    m_keys->setItemDelegate(new RowDelegate(m_keys));
    m_keys->header()->resizeSection(TextKey, fontMetrics().height() * 9);
    keepSelectionColor(m_keys);
    m_text->setObjectName(QStringLiteral("textOfKey"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_search);
    leftLayout->addWidget(m_keys, 1);
    m_buttons = new QHBoxLayout;
    leftLayout->addLayout(m_buttons);
    auto *split = new QSplitter(this);
    split->addWidget(left);
    split->addWidget(m_text);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split, 1);
    connect(m_search, &QLineEdit::textChanged, this, &TextMapEdit::filter);
    connect(m_keys, &QTreeWidget::currentItemChanged, this, &TextMapEdit::showCurrent);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TextMapEdit::take);
}

QString TextMapEdit::currentKey() const
{
    const QTreeWidgetItem *item = m_keys->currentItem();
    return item ? item->text(TextKey) : QString();
}

void TextMapEdit::setTexts(const QMap<QString, QString> &texts)
{
    m_texts = texts;
    const QString current = currentKey();
    {
        const QSignalBlocker quiet(m_keys);
        m_keys->clear();
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            auto *item = new QTreeWidgetItem(m_keys, {it.key(), it.value().simplified()});
            item->setToolTip(TextStart, it.value());
            if (it.key() == current)
                m_keys->setCurrentItem(item);
        }
        if (!m_keys->currentItem())
            m_keys->setCurrentItem(m_keys->topLevelItem(0));
    }
    filter();
    showCurrent();
}

void TextMapEdit::show(const QString &key)
{
    m_search->clear();
    const QList<QTreeWidgetItem *> found = m_keys->findItems(key, Qt::MatchExactly, TextKey);
    if (found.isEmpty())
        return;
    m_keys->setCurrentItem(found.constFirst());
    m_text->setFocus(Qt::OtherFocusReason);
}

void TextMapEdit::letGrow(Prompt &prompt)
{
    const auto button = [this](const char *name, const char *icon, const QString &text) {
        auto *one = new QToolButton(this);
        one->setObjectName(QString::fromLatin1(name));
        one->setIcon(themedIcon(QString::fromLatin1(icon)));
        one->setText(text);
        one->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        one->setAutoRaise(true);
        m_buttons->addWidget(one);
        return one;
    };
    connect(
        button("addText", "add", tr("Add…")), &QToolButton::clicked, this, [this, &prompt] { add(prompt); });
    connect(
        button("removeText", "remove", tr("Take out")), &QToolButton::clicked, this, &TextMapEdit::remove);
    m_buttons->addStretch();
}

void TextMapEdit::add(Prompt &prompt)
{
    const QString title = m_keys->headerItem()->text(TextKey);
    const std::optional<QString> typed =
        prompt.askText(this, title, tr("Its name, as the notice numbers it"));
    const QString key = typed ? typed->simplified() : QString();
    if (key.isEmpty())
        return;
    if (!m_texts.contains(key)) {
        QMap<QString, QString> texts = m_texts;
        texts.insert(key, QString());
        setTexts(texts);
        Q_EMIT edited(QString());
    }
    show(key);
}

void TextMapEdit::remove()
{
    const QString key = currentKey();
    if (key.isEmpty())
        return;
    QMap<QString, QString> texts = m_texts;
    texts.remove(key);
    setTexts(texts);
    Q_EMIT edited(QString());
}

void TextMapEdit::filter()
{
    const QString typed = m_search->text().trimmed();
    for (int row = 0; row < m_keys->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_keys->topLevelItem(row);
        const QString all = item->text(TextKey) + QLatin1Char('\n') + m_texts.value(item->text(TextKey));
        item->setHidden(!all.contains(typed, Qt::CaseInsensitive));
    }
    // What is typed or taken out is what is seen.
    QTreeWidgetItem *current = m_keys->currentItem();
    if (current && !current->isHidden())
        return;
    for (int row = 0; row < m_keys->topLevelItemCount(); ++row) {
        if (!m_keys->topLevelItem(row)->isHidden()) {
            m_keys->setCurrentItem(m_keys->topLevelItem(row));
            return;
        }
    }
    m_keys->setCurrentItem(nullptr);
}

void TextMapEdit::showCurrent()
{
    const QString text = m_texts.value(currentKey());
    m_text->setEnabled(m_keys->currentItem() != nullptr);
    if (m_text->toPlainText() == text)
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(text);
}

void TextMapEdit::take()
{
    const QString key = currentKey();
    const QString text = m_text->toPlainText();
    if (key.isEmpty() || m_texts.value(key) == text)
        return;
    m_texts.insert(key, text);
    m_keys->currentItem()->setText(TextStart, text.simplified());
    Q_EMIT edited(key);
}

} // namespace chuding
