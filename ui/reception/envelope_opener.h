// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/work_folder.h"
#include "submission/envelope.h"
#include "submission/passphrase.h"
#include "ui/pages/page.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace chuding {

/// Opens what was encrypted for the way, asking for the key or the passphrase of each envelope once. The
/// packages lie in the library's folder until they are forgotten.
class EnvelopeOpener final : public QObject
{
    Q_OBJECT

public:
    /// Paths with a package in place of each envelope that was opened.
    using Opened = std::function<void(const QStringList &)>;

    EnvelopeOpener(const PageTools &tools, QWidget *parent);
    /// Envelopes among these files, and `.p7m` files in folders. Those that somebody declined to open are not
    /// asked about again. One at a time.
    void open(const QStringList &paths, const Progress &progress, const Opened &then);
    /// Asks again about those that were declined.
    void forgetDeclined() { m_declined.clear(); }
    /// Removes the packages.
    void forget();
    [[nodiscard]] QString envelopeOf(const QString &package) const { return m_envelopes.value(package); }

private:
    struct Found;
    struct Attempt;
    void take(const Found &found);
    void next();
    void tryKey(const QString &path);
    void tryPassphrase(const QString &path);
    void attempt(const Attempt &attempt);
    void judge(const Attempt &attempt, const Result<QString> &package);
    void decline(const QString &path);
    void finish();

    QWidget *m_parent = nullptr;
    Workspace &m_workspace;
    Prompt &m_prompt;
    Settings &m_settings;
    std::optional<WorkFolder> m_folder;
    QHash<QString, QString> m_packages;  ///< envelope and its size → package
    QHash<QString, QString> m_envelopes; ///< package → envelope
    QSet<QString> m_declined;
    // Of one opening.
    QStringList m_paths;
    QList<std::pair<QString, envelope::Info>> m_waiting;
    QString m_keyPath;
    std::shared_ptr<Passphrase> m_keyPassphrase;
    std::shared_ptr<Passphrase> m_passphrase;
    Progress m_progress;
    Opened m_then;
};

} // namespace chuding
