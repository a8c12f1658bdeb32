// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/reception.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTreeWidget;

namespace chuding {

class Job;
class JobBar;
class DecisionPane;
class PackagePane;

/// 接收: packages of other offices. They are looked at first; what is chosen is taken in as one step. And the
/// list of all packages that were sent from here and taken in.
class ReceptionPage final : public Page
{
    Q_OBJECT

public:
    explicit ReceptionPage(const PageTools &tools, QWidget *parent = nullptr);
    void refresh() override;
    void saveState() override;
    /// Packages, or folders with packages (a stick).
    void look(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Shown { Empty, Packages, Decisions, Record };
    enum Tab { NewTab, DecisionTab, RecordTab };
    struct Looked;

    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildEmpty();
    [[nodiscard]] QWidget *buildPackages();
    [[nodiscard]] QWidget *buildRecord();
    void addCommands();
    void chooseFiles();
    void chooseFolder();
    void showLooked(const Result<QList<ReceivedPackage>> &packages);
    void showPackage();
    void showPart();
    void showState();
    void readRecord();
    void showRecord(const QList<PackageRecord> &packages);
    void takeIn();
    void finishTaking(const ReceivedPackage &package, const Result<TakenIn> &taken);
    void registerSigner();
    void showCertificates();
    [[nodiscard]] const ReceivedPackage *current() const;

    QStringList m_paths;
    QList<ReceivedPackage> m_packages;
    Job *m_job = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_split = nullptr;
    QTreeWidget *m_list = nullptr;
    PackagePane *m_pane = nullptr;
    DecisionPane *m_decisions = nullptr;
    QTreeWidget *m_record = nullptr;
    QLabel *m_recordEmpty = nullptr;
    JobBar *m_bar = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_take = nullptr;
    QList<QPushButton *> m_openers;
};

} // namespace chuding
