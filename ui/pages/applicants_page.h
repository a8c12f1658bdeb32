// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QItemSelection>

class QSplitter;
class QToolButton;

namespace chuding {

class ApplicantFilterModel;
class ApplicantView;
class BulkActions;
class DossierDesk;
class DossierPanel;
class FilterBar;
class SelectionBar;
class VerdictBar;

/// 申报人员: the list of applicants, and the chosen dossier beside it.
class ApplicantsPage final : public Page
{
    Q_OBJECT

public:
    explicit ApplicantsPage(const PageTools &tools, QWidget *parent = nullptr);

    void setSearch(const QString &typed);
    void setVerdict(VerdictFilter verdict);
    void setFilter(const ApplicantFilter &filter);
    /// All but the search.
    void clearFilters();
    /// At a field; an empty one: where it was.
    void openDossier(QUuid id, const QString &field);
    void focusList();
    void newApplicant();
    void removeApplicant();
    void selectNext(int step);
    void saveState() override;
    [[nodiscard]] DossierPanel *panel() const { return m_panel; }
    [[nodiscard]] DossierDesk *desk() const { return m_desk; }
    [[nodiscard]] ApplicantView *view() const { return m_view; }
    /// The applicants as the list shows them now.
    [[nodiscard]] QList<QUuid> shownIds() const;
    /// The chosen applicants, in the order of the list.
    [[nodiscard]] QList<QUuid> chosenIds() const;

Q_SIGNALS:
    void verdictChosen(chuding::VerdictFilter verdict);
    void filterChanged(const chuding::ApplicantFilter &filter);
    void publicityRequested(const QList<QUuid> &ids);
    void papersRequested(const QList<QUuid> &ids);
    void uploadSetRequested(const QList<QUuid> &ids);
    void importRequested(const QString &file);
    /// Folders, or files on nobody.
    void scansDropped(const QStringList &paths);
    void importAsked();
    void exportAsked();

private:
    QWidget *buildList();
    QToolButton *addAction(QWidget *parent, const QString &icon, const QString &text, const QString &tip);
    QToolButton *buildEye(QWidget *parent);
    void addCommands();
    void buildColumnMenu();
    void connectList();
    void arrangeColumns();
    void restoreSelection();
    void onSelection();
    void copyChosen();
    void putOnClipboard(const QString &text, int count, bool unmasked);
    [[nodiscard]] QItemSelection selectionOf(const QList<QUuid> &ids) const;
    void exportTable();
    [[nodiscard]] QList<int> shownColumns() const;
    void restoreState();
    void showCurrent();
    void select(QUuid id);
    void openWindow();
    [[nodiscard]] QUuid neighbour(QUuid id, int step) const;
    [[nodiscard]] QUuid currentId() const;
    void attach(QUuid id, const QStringList &files);
    void onDropped(const QModelIndex &row, const QStringList &files);
    void updateCounts();
    void updateEmptyText();

    ApplicantFilterModel *m_filter = nullptr;
    ApplicantView *m_view = nullptr;
    DossierPanel *m_panel = nullptr;
    DossierDesk *m_desk = nullptr;
    QSplitter *m_splitter = nullptr;
    VerdictBar *m_verdicts = nullptr;
    FilterBar *m_filters = nullptr;
    BulkActions *m_bulk = nullptr;
    SelectionBar *m_selection = nullptr;
    QList<QUuid> m_chosen; ///< the selection, also while the list is made anew
    int m_copying = 0;     ///< the newest request wins
    QToolButton *m_new = nullptr;
    QToolButton *m_import = nullptr;
    QToolButton *m_export = nullptr;
    QUuid m_asked; ///< whom the list asked the panel to open last
    bool m_selecting = false;
    bool m_restoring = false; ///< the selection, part by part
    bool m_fresh = false;     ///< opened, not shown yet
};

} // namespace chuding
