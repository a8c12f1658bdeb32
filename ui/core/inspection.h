// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/seen_files.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

namespace chuding {

class Workspace;

/// Looks into the files of the open library in the background, each once, those of the dossier in front of
/// the clerk first. What was seen is kept in the library and told to the checks. Lives on the GUI thread.
class Inspection final : public QObject
{
    Q_OBJECT

public:
    explicit Inspection(Workspace &workspace, QObject *parent = nullptr);
    ~Inspection() override;

    /// Disabled, it forgets what is waiting.
    void setEnabled(bool enabled);
    /// Its files come first.
    void prefer(QUuid dossier);

Q_SIGNALS:
    /// Equal when all is done.
    void progressed(int done, int total);

private:
    class Worker;
    struct File
    {
        QString path;
        QSet<QUuid> dossiers;
        bool isTaken = false; ///< by a worker
    };

    void add(const QList<UnseenFile> &files);
    void forget();
    void askForLetters();
    void dispatch();
    [[nodiscard]] QString next();
    void take(int generation, const QString &sha256, const FileLook &look, Worker *worker);
    void flush();

    Workspace &m_workspace;
    std::vector<std::unique_ptr<Worker>> m_workers;
    QList<Worker *> m_idle;
    QHash<QString, File> m_files; ///< not looked into yet, by SHA-256
    QStringList m_order;          ///< of these; some may be gone
    QUuid m_preferred;
    ScanFactsByFile m_facts;            ///< not told yet
    QHash<QString, QByteArray> m_looks; ///< not kept yet
    QSet<QUuid> m_dossiers;             ///< that these concern
    QTimer m_timer;
    int m_generation = 0; ///< of the library
    int m_done = 0;
    bool m_isEnabled = true;
    bool m_isAsked = false; ///< whether letters can be recognized, of this library
};

} // namespace chuding
