// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/dialog.h"
#include "ui/core/prompt.h"
#include "ui/core/settings.h"
#include "ui/core/workspace.h"
#include "ui/dialogs/import_reading.h"
#include "ui/models/import_model.h"

#include <atomic>
#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace chuding {

class ColumnTable;
class Job;
class JobBar;

/// Rows that were copied in a spreadsheet, as `pastedRows` gives them.
struct PastedRows
{
    QString text;
};

/// Reads a roster, shows what it would change and what could not be read, asks about columns that are not
/// known, and imports it in one step.
class ImportDialog final : public Dialog
{
    Q_OBJECT

public:
    ImportDialog(Workspace &workspace, Prompt &prompt, const QString &file, QWidget *parent = nullptr);
    ImportDialog(Workspace &workspace, Prompt &prompt, const PastedRows &rows, QWidget *parent = nullptr);
    ~ImportDialog() override;

Q_SIGNALS:
    void imported(const QString &text);

public Q_SLOTS:
    void reject() override;

private:
    ImportDialog(Workspace &workspace, Prompt &prompt, ImportSource source, QWidget *parent);
    void addTabs();
    void read(bool proposes);
    void show(const Result<ImportReading> &reading);
    void refuse(const Error &error);
    void showPreview();
    void askForColumns();
    void showColumns(const ImportReading &reading);
    void showFaults(const Roster &roster);
    void setField(const TableColumn &column, const QString &key);
    void setHeaders(bool inFirstRow);
    void start();
    void finish(const Result<int> &imported);
    /// The name of the file; empty for pasted rows.
    [[nodiscard]] QString fileName() const;

    Workspace &m_workspace;
    Prompt &m_prompt;
    ImportSource m_source;
    Settings m_settings;
    ImportModel m_model;
    HeaderMapping m_mapping;
    QMap<QString, QString> m_chosen; ///< by the user, to be remembered
    std::optional<ImportPreview> m_preview;
    std::shared_ptr<std::atomic<int>> m_newest; ///< number of the last reading that was asked for
    bool m_hasShown = false;
    QLabel *m_summary = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTreeView *m_view = nullptr;
    QPlainTextEdit *m_faults = nullptr;
    ColumnTable *m_columns = nullptr;
    JobBar *m_bar = nullptr;
    QPushButton *m_import = nullptr;
    Job *m_job = nullptr;
};

} // namespace chuding
