// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/reception.h"
#include "ui/pages/page.h"

class QCheckBox;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTreeWidget;

namespace chuding {

class Banner;
class DecisionPane;
class EnvelopeOpener;
class Job;
class JobBar;
class PackagePane;
class RecordPane;

/// 接收: packages of other offices. They are looked at first; what is chosen is taken in as one step. And the
/// list of all packages that were sent from here and taken in.
class ReceptionPage final : public Page
{
    Q_OBJECT

public:
    explicit ReceptionPage(const PageTools &tools, QWidget *parent = nullptr);
    void refresh() override;
    void saveState() override;
    /// Packages, or folders with packages (a stick). What is encrypted is opened first.
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
    void addCommands();
    void chooseFiles();
    void chooseFolder();
    void lookAgain();
    void lookAtOpened(const QStringList &paths);
    void showLooked(const Result<QList<ReceivedPackage>> &packages);
    void showPackage();
    void showPart();
    void showState();
    void takeIn();
    /// The step that taking the current package in may record; nothing: there is none.
    [[nodiscard]] std::optional<DossierEvent> handInStep() const;
    [[nodiscard]] QString takenText(const QString &what, const TakenIn &taken) const;
    void finishTaking(const ReceivedPackage &package, const Result<TakenIn> &taken);
    void registerSigner();
    void readTrust();
    void showExpiring(const TrustList &trust);
    void writeReceiptsOfLooked();
    [[nodiscard]] QList<QUuid> takenIn() const;
    void showCertificates();
    [[nodiscard]] const ReceivedPackage *current() const;

    QStringList m_paths;
    EnvelopeOpener *m_opener = nullptr;
    QList<ReceivedPackage> m_packages;
    Job *m_job = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_split = nullptr;
    QTreeWidget *m_list = nullptr;
    PackagePane *m_pane = nullptr;
    DecisionPane *m_decisions = nullptr;
    RecordPane *m_record = nullptr;
    Banner *m_expiring = nullptr;
    JobBar *m_bar = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_take = nullptr;
    QCheckBox *m_handedIn = nullptr;
    QPushButton *m_receipts = nullptr;
    QList<QPushButton *> m_openers;
};

} // namespace chuding
