// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/statistics_dialog.h"

#include "roster/statistics_writer.h"
#include "ui/core/fitting.h"
#include "ui/core/theme.h"
#include "ui/core/when_done.h"
#include "ui/widgets/row_delegate.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace chuding {

namespace {

constexpr int partSize = 2000;
constexpr int barAlpha = 70;

/// Behind the number of a row, a bar of its share.
class ShareDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const double share = index.data(Qt::UserRole).toDouble();
        if (share > 0) {
            QColor color = meaningColor(Meaning::Info, option.palette);
            color.setAlpha(barAlpha);
            QRectF bar(option.rect);
            bar.adjust(0, 3, 0, -3);
            bar.setLeft(bar.right() - bar.width() * share);
            painter->fillRect(bar, color);
        }
        RowDelegate::paint(painter, option, index);
    }
};

/// `summaries`: of those that are checked already.
Result<Statistics> counted(
    const Library &library, const QHash<QUuid, CheckSummary> &summaries, const Season &season)
{
    StatisticsCollector collector;
    for (qint64 place = 0;;) {
        const Result<DossierPart> part = library.dossierPart(place, partSize);
        if (!part)
            return part.error();
        if (part->dossiers.isEmpty())
            return collector.statistics(season.policy);
        for (const StoredDossier &stored : part->dossiers) {
            const auto known = summaries.constFind(stored.dossier.id);
            collector.add(
                stored.dossier, known == summaries.cend() ? season.summary(stored.dossier) : *known);
        }
        place = part->place;
    }
}

QTreeWidget *viewOf(const Table &table, const QString &name, QWidget *parent)
{
    auto *view = new QTreeWidget(parent);
    view->setObjectName(name);
    view->setAccessibleName(table.title);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setItemDelegate(new ShareDelegate(view));
    view->setHeaderLabels(table.headers);
    keepSelectionColor(view);
    double most = 1; // the sum stands last and has no bar
    const bool isSummed = table.headers.size() > 2;
    const qsizetype bars = table.rows.size() - (isSummed ? 1 : 0);
    for (qsizetype i = 0; i < bars; ++i)
        most = std::max(most, table.rows.at(i).at(1).toDouble());
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const QStringList &row = table.rows.at(i);
        auto *item = new QTreeWidgetItem(view, row);
        for (int column = 1; column < row.size(); ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (i < bars)
            item->setData(1, Qt::UserRole, row.at(1).toDouble() / most);
        if (isSummed && i == bars) {
            for (int column = 0; column < row.size(); ++column)
                item->setFont(column, scaledFont(view, 1.0, true));
        }
    }
    const int em = view->fontMetrics().horizontalAdvance(QChar(u'国'));
    view->header()->resizeSection(0, em * 15);
    view->header()->resizeSection(1, em * 7);
    for (int column = 2; column < table.headers.size(); ++column)
        view->header()->resizeSection(column, em * 5);
    view->header()->setStretchLastSection(false);
    view->headerItem()->setTextAlignment(0, Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 1; column < table.headers.size(); ++column)
        view->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    return view;
}

} // namespace

StatisticsDialog::StatisticsDialog(Workspace &workspace, Prompt &prompt, Settings &settings, QWidget *parent)
    : Dialog(parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_settings(settings)
    , m_head(new QLabel(this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("statisticsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Statistics"));
    build();
    count();
}

void StatisticsDialog::build()
{
    m_head->setObjectName(QStringLiteral("statisticsHead"));
    m_head->setText(tr("Counting…"));
    m_tabs->setObjectName(QStringLiteral("statisticsTabs"));
    m_tabs->setDocumentMode(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_write = buttons->addButton(tr("Save as &Excel…"), QDialogButtonBox::ActionRole);
    m_write->setIcon(themedIcon(QStringLiteral("save")));
    m_write->setObjectName(QStringLiteral("writeStatistics"));
    m_write->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(m_head);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &StatisticsDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &StatisticsDialog::write);
    const int line = fontMetrics().height();
    resizeToFit(this, QSize(line * 60, line * 34));
}

void StatisticsDialog::count()
{
    QHash<QUuid, CheckSummary> summaries;
    for (const ApplicantRow &row : m_workspace.applicants()->rows()) {
        if (row.summary)
            summaries.insert(row.dossier.id, *row.summary);
    }
    const auto work = [summaries, season = m_workspace.season()](
                          LibraryThread::Seat &seat) { return counted(*seat.library, summaries, season); };
    m_workspace.thread().run(work, this, [this](const Result<Statistics> &statistics) {
        if (statistics)
            show(*statistics);
        else
            m_head->setText(errorText(statistics.error()));
    });
}

void StatisticsDialog::show(const Statistics &statistics)
{
    m_statistics = statistics;
    const StatisticsCounts &all = statistics.all;
    m_head->setText(tr("%1 applicants: %2 applied, %3 passed the review, %4 confirmed by the county, %5 "
                       "returned at least once.")
                        .arg(all.applicants)
                        .arg(all.applied)
                        .arg(all.passed)
                        .arg(all.confirmed)
                        .arg(all.returned));
    int number = 0;
    for (const Table &table : statisticsTables(statistics))
        m_tabs->addTab(viewOf(table, QStringLiteral("statistics%1").arg(++number), m_tabs), table.title);
    m_write->setEnabled(true);
}

void StatisticsDialog::write()
{
    const QString proposed = QDir(m_settings.exportFolder()).filePath(tr("Statistics.xlsx"));
    const QString path = m_prompt.saveFile(this, windowTitle(), proposed, tr("Excel tables (*.xlsx)"));
    if (path.isEmpty())
        return;
    m_settings.setExportFolder(QFileInfo(path).absolutePath());
    const QString note =
        tr("%1, %2", "unit, moment").arg(m_workspace.info().unitName, m_workspace.now().toChinese());
    m_write->setEnabled(false);
    const auto written = QtConcurrent::run(
        [path, note, statistics = m_statistics] { return writeStatistics(path, statistics, note); });
    whenDone(written, this, [this, path](const Result<void> &done) {
        m_write->setEnabled(true);
        if (done)
            m_head->setText(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
        else
            m_prompt.tell(this, noticeOf(windowTitle(), done.error()));
    });
}

} // namespace chuding
