// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/signer.h"
#include "ui/pages/page.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace chuding {

class Banner;

/// What can be done with the key that signs: make one, renew it before it ends, write its file anew, print
/// its registration sheet. Says when one of these is due, as far as is known of the key from its last use.
class KeyCare final : public QWidget
{
    Q_OBJECT

public:
    /// Days before its end from which a key is to be renewed.
    static constexpr int warningDays = 60;

    explicit KeyCare(const PageTools &tools, QWidget *parent = nullptr);
    void setKeyPath(const QString &path);
    /// What is typed as passphrase of the key; asked for when that is empty.
    void takePassphraseFrom(const std::function<QString()> &typed) { m_typed = typed; }
    /// The key was opened: until when it is valid, and how its file is protected, is remembered.
    void note(const QString &path, const CertificateInfo &certificate, bool isWeaklyStored);
    /// One or two sentences; empty: nothing is due.
    [[nodiscard]] QString warning() const;

Q_SIGNALS:
    /// There is a new key file; `passphrase` opens it.
    void keyMade(const QString &path, const QString &passphrase);
    void warningChanged();

private:
    QPushButton *addButton(const char *name, const char *icon, const QString &text, const QString &tip);
    /// Where a key file is to be written, and what opens it then.
    struct Target
    {
        QString path;
        QString passphrase;
    };
    [[nodiscard]] std::optional<QString> passphrase(const QString &title);
    /// The key of now; nothing: cancelled, or it cannot be opened, which was said.
    [[nodiscard]] std::optional<Signer> openKey(const QString &title);
    /// Nothing: cancelled.
    [[nodiscard]] std::optional<Target> askTarget(const QString &title);
    void createNewKey();
    void renew();
    void saveAnew();
    void showSheet();
    void tellMade(const Target &target, const CertificateInfo &made, const QString &text);
    void showState();

    Workspace &m_workspace;
    Prompt &m_prompt;
    Settings &m_settings;
    std::function<QString()> m_typed;
    QString m_path;
    QPushButton *m_new = nullptr;
    QPushButton *m_renew = nullptr;
    QPushButton *m_saveAnew = nullptr;
    QPushButton *m_sheet = nullptr;
    Banner *m_banner = nullptr;
    QLabel *m_fingerprint = nullptr;
};

} // namespace chuding
