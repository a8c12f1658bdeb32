// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_window.h"

#include "checks/rule_titles.h"
#include "domain/whole_file.h"
#include "policy/policy.h"
#include "ui/core/fitting.h"
#include "ui/core/theme.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>

namespace chuding {

namespace {

const QString keysTopic = QStringLiteral("keys");
const QString findingsTopic = QStringLiteral("findings");
const QString tasksFolder = QStringLiteral("tasks/");
const QString picturesPlace = QStringLiteral(":/help/pictures/");

bool isChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

/// Where the installers put the manual.
QString manualPath()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    const QString beside = programs.filePath(QStringLiteral("manual.pdf"));
    return QFile::exists(beside)
               ? beside
               : QDir::cleanPath(programs.filePath(QStringLiteral("../../share/chuding/manual.pdf")));
}

QString headingOf(const QString &markdown)
{
    return markdown.section(QLatin1Char('\n'), 0, 0).mid(2);
}

/// Pages of the help, whose pictures (`pictures/NAME.png`) are as wide as there is room at most.
class HelpBrowser final : public QTextBrowser
{
public:
    explicit HelpBrowser(QWidget *parent)
        : QTextBrowser(parent)
    {
        // If it came and went, pictures would grow and shrink with it, for ever.
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    }

    void showPage(const QString &markdown)
    {
        m_page = markdown;
        m_width = viewport()->width();
        setMarkdown(markdown);
    }

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return {};
        QImage picture(picturesPlace + name.fileName());
        const qreal ratio = devicePixelRatioF();
        const int room = m_width - 2 * qCeil(document()->documentMargin()) - fontMetrics().height();
        if (picture.width() > room && room > 0) {
            picture =
                picture.scaledToWidth(qMin(picture.width(), qRound(room * ratio)), Qt::SmoothTransformation);
            picture.setDevicePixelRatio(qreal(picture.width()) / room);
        }
        return picture;
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QTextBrowser::resizeEvent(event);
        if (m_width == viewport()->width() || !m_page.contains(QLatin1String("](pictures/")))
            return;
        const int place = verticalScrollBar()->value();
        showPage(m_page);
        verticalScrollBar()->setValue(place);
    }

private:
    QString m_page;
    int m_width = 0;
};

} // namespace

QStringList HelpWindow::topics()
{
    return {QStringLiteral("first-steps"), QStringLiteral("overview"), QStringLiteral("applicants"),
        QStringLiteral("dossier"), QStringLiteral("publicity"), QStringLiteral("submission"),
        QStringLiteral("reception"), QStringLiteral("policy"), QStringLiteral("log"),
        QStringLiteral("settings"), QStringLiteral("backup"), findingsTopic, keysTopic};
}

QStringList HelpWindow::tasks()
{
    QStringList tasks;
    for (const char *name : {"roster", "last-year", "transfer", "scans", "phone-photos", "findings",
             "ask-by-hand", "publicity-days", "publicity", "upload", "print", "duplex", "paper-code", "key",
             "hand-in", "stick", "returned", "department", "county", "where", "new-computer", "two-people",
             "lost-passphrase", "broken", "season-end", "notice", "edit-notice", "holidays"})
        tasks.append(tasksFolder + QString::fromLatin1(name));
    return tasks;
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
    : Dialog(parent)
    , m_commands(commands)
    , m_policy(std::make_unique<Policy>())
    , m_search(new QLineEdit(this))
    , m_topics(new QListWidget(this))
    , m_text(new HelpBrowser(this))
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
    if (QFile::exists(manualPath())) {
        auto *manual = new QPushButton(themedIcon(QStringLiteral("print")), tr("Manual as &PDF"), this);
        manual->setObjectName(QStringLiteral("openManual"));
        manual->setAutoDefault(false);
        connect(manual, &QPushButton::clicked, this,
            [] { QDesktopServices::openUrl(QUrl::fromLocalFile(manualPath())); });
        column->addWidget(manual);
    }
    auto *split = new QSplitter(this);
    split->addWidget(left);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    constexpr int listLines = 13; // as wide as the longest title
    constexpr int textLines = 31;
    split->setSizes({fontMetrics().height() * listLines, fontMetrics().height() * textLines});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(split);
    resizeToFit(this, QSize(fontMetrics().height() * 44, fontMetrics().height() * 30));
    if (isChinese()) {
        addHeading(tr("How to"));
        addTopics(tasks());
        addHeading(tr("Page by page"));
    }
    addTopics(topics());
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::filter);
    connect(m_topics, &QListWidget::currentItemChanged, this, &HelpWindow::showCurrent);
}

void HelpWindow::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_topics);
    item->setFlags(Qt::ItemIsEnabled);
    QFont font = m_topics->font();
    font.setBold(true);
    item->setFont(font);
}

void HelpWindow::addTopics(const QStringList &topics)
{
    for (const QString &topic : topics) {
        auto *item = new QListWidgetItem(headingOf(textOf(topic)), m_topics);
        item->setData(Qt::UserRole, topic);
    }
}

int HelpWindow::rowOf(const QString &topic) const
{
    for (int row = 0; row < m_topics->count(); ++row) {
        if (m_topics->item(row)->data(Qt::UserRole).toString() == topic)
            return row;
    }
    return -1;
}

/// Links name a page of the same folder.
void HelpWindow::follow(const QUrl &link)
{
    const QListWidgetItem *item = m_topics->currentItem();
    const bool isTask = item && item->data(Qt::UserRole).toString().startsWith(tasksFolder);
    if (const int row = rowOf((isTask ? tasksFolder : QString()) + link.path()); row >= 0)
        m_topics->setCurrentRow(row);
}

HelpWindow::~HelpWindow() = default;

QString HelpWindow::textOf(const QString &topic) const
{
    if (topic == keysTopic)
        return keysText();
    if (topic == findingsTopic)
        return findingsText();
    const QString language = isChinese() ? QStringLiteral("zh_CN") : QStringLiteral("en");
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// All rules by what they are about, and the clauses that they rest on.
QString HelpWindow::findingsText() const
{
    QStringList lines{QStringLiteral("# ") + tr("What the findings mean"), QString()};
    for (const RuleTopic topic : ruleTopics()) {
        lines += {QStringLiteral("## ") + topicTitle(topic), QString()};
        QStringList clauses;
        for (const QString &rule : rulesOf(topic).ids()) {
            const QString clause = m_policy->ruleClauses.value(rule);
            lines.append(QStringLiteral("- ") +
                         (clause.isEmpty() ? ruleName(rule) : tr("%1 (%2)").arg(ruleName(rule), clause)));
            if (!clause.isEmpty() && !clauses.contains(clause))
                clauses.append(clause);
        }
        for (const QString &clause : std::as_const(clauses))
            lines += {QString(), QStringLiteral("> **%1** %2").arg(clause, m_policy->clauses.value(clause))};
        lines.append(QString());
    }
    return lines.join(QLatin1Char('\n'));
}

void HelpWindow::setPolicy(const Policy &policy)
{
    *m_policy = policy;
    showCurrent();
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

Result<void> HelpWindow::writePages(const QString &folder) const
{
    const QDir pictures(folder + QStringLiteral("/pictures"));
    if (!QDir().mkpath(pictures.path()))
        return Error{Error::Code::Io, QDir::toNativeSeparators(folder)};
    for (const QString &name : QDir(picturesPlace).entryList()) {
        QFile picture(picturesPlace + name);
        if (!picture.open(QIODevice::ReadOnly))
            return Error{Error::Code::Internal, name};
        if (const Result<void> written = writeWholeFile(pictures.filePath(name), picture.readAll()); !written)
            return written;
    }
    int number = 0;
    for (const QString &topic : (isChinese() ? tasks() : QStringList()) + topics()) {
        const QString name = QStringLiteral("%1-%2.md")
                                 .arg(++number, 2, 10, QLatin1Char('0'))
                                 .arg(QString(topic).replace(QLatin1Char('/'), QLatin1Char('-')));
        if (const Result<void> written = writeWholeFile(QDir(folder).filePath(name), textOf(topic).toUtf8());
            !written)
            return written;
    }
    return {};
}

void HelpWindow::showTopic(const QString &topic)
{
    m_search->clear();
    m_topics->setCurrentRow(rowOf(rowOf(topic) < 0 ? topics().constFirst() : topic));
    showCurrent(); // the keys may have changed
    show();
    raise();
    activateWindow();
}

void HelpWindow::showCurrent()
{
    if (const QListWidgetItem *item = m_topics->currentItem())
        static_cast<HelpBrowser *>(m_text)->showPage(textOf(item->data(Qt::UserRole).toString()));
}

void HelpWindow::filter(const QString &typed)
{
    int first = -1;
    for (int row = 0; row < m_topics->count(); ++row) {
        QListWidgetItem *item = m_topics->item(row);
        const QString topic = item->data(Qt::UserRole).toString();
        if (topic.isEmpty()) { // a heading, in the way while one searches
            item->setHidden(!typed.trimmed().isEmpty());
            continue;
        }
        item->setHidden(!textOf(topic).contains(typed.trimmed(), Qt::CaseInsensitive));
        if (!item->isHidden() && first < 0)
            first = row;
    }
    if (first >= 0 && (!m_topics->currentItem() || m_topics->currentItem()->isHidden()))
        m_topics->setCurrentRow(first);
}

} // namespace chuding
