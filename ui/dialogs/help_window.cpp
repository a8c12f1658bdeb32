// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_window.h"

#include "ui/core/fitting.h"
#include "ui/core/theme.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace chuding {

namespace {

const QString keysTopic = QStringLiteral("keys");

QString headingOf(const QString &markdown)
{
    return markdown.section(QLatin1Char('\n'), 0, 0).mid(2);
}

} // namespace

QStringList HelpWindow::topics()
{
    return {QStringLiteral("first-steps"), QStringLiteral("overview"), QStringLiteral("applicants"),
        QStringLiteral("dossier"), QStringLiteral("publicity"), QStringLiteral("submission"),
        QStringLiteral("reception"), QStringLiteral("policy"), QStringLiteral("log"),
        QStringLiteral("settings"), QStringLiteral("backup"), keysTopic};
}

QString HelpWindow::topicOf(Page::Id page)
{
    switch (page) {
    case Page::Id::Overview:
        return QStringLiteral("overview");
    case Page::Id::Applicants:
        return QStringLiteral("applicants");
    case Page::Id::Publicity:
        return QStringLiteral("publicity");
    case Page::Id::Submission:
        return QStringLiteral("submission");
    case Page::Id::Reception:
        return QStringLiteral("reception");
    case Page::Id::Policy:
        return QStringLiteral("policy");
    case Page::Id::Log:
        return QStringLiteral("log");
    }
    Q_UNREACHABLE();
}

HelpWindow::HelpWindow(const Commands &commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_search(new QLineEdit(this))
    , m_topics(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_topics->setObjectName(QStringLiteral("helpTopics"));
    m_topics->setAccessibleName(tr("Topics"));
    keepSelectionColor(m_topics);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help text"));
    m_text->setOpenLinks(false);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_topics, 1);
    auto *split = new QSplitter(this);
    split->addWidget(left);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(split);
    resizeToFit(this, QSize(fontMetrics().height() * 44, fontMetrics().height() * 30));
    for (const QString &topic : topics()) {
        auto *item = new QListWidgetItem(headingOf(textOf(topic)), m_topics);
        item->setData(Qt::UserRole, topic);
    }
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::filter);
    connect(m_topics, &QListWidget::currentItemChanged, this, &HelpWindow::showCurrent);
}

QString HelpWindow::textOf(const QString &topic) const
{
    if (topic == keysTopic)
        return keysText();
    const bool chinese = QLocale().language() == QLocale::Chinese;
    const QString language = chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString HelpWindow::keysText() const
{
    QStringList lines{QStringLiteral("# ") + tr("Keys"), QString()};
    lines.append(QStringLiteral("| %1 | %2 |").arg(tr("What"), tr("Keys")));
    lines.append(QStringLiteral("| --- | --- |"));
    for (const Commands::Command &command : m_commands.all()) {
        QStringList keys;
        for (const QKeySequence &sequence : command.action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        QString text = command.action->text();
        if (!keys.isEmpty())
            lines.append(QStringLiteral("| %1 | %2 |")
                             .arg(text.remove(QLatin1Char('&')), keys.join(QStringLiteral(", "))));
    }
    return lines.join(QLatin1Char('\n'));
}

void HelpWindow::showTopic(const QString &topic)
{
    m_search->clear();
    m_topics->setCurrentRow(static_cast<int>(std::max<qsizetype>(0, topics().indexOf(topic))));
    showCurrent(); // the keys may have changed
    show();
    raise();
    activateWindow();
}

void HelpWindow::showCurrent()
{
    if (const QListWidgetItem *item = m_topics->currentItem())
        m_text->setMarkdown(textOf(item->data(Qt::UserRole).toString()));
}

void HelpWindow::filter(const QString &typed)
{
    int first = -1;
    for (int row = 0; row < m_topics->count(); ++row) {
        QListWidgetItem *item = m_topics->item(row);
        const QString text = textOf(item->data(Qt::UserRole).toString());
        item->setHidden(!text.contains(typed.trimmed(), Qt::CaseInsensitive));
        if (!item->isHidden() && first < 0)
            first = row;
    }
    if (first >= 0 && (!m_topics->currentItem() || m_topics->currentItem()->isHidden()))
        m_topics->setCurrentRow(first);
}

} // namespace chuding
