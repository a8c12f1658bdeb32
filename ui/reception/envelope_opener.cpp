// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/envelope_opener.h"

#include "submission/signer.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace chuding {

namespace {

constexpr qsizetype mostEnvelopes = 1000;

/// As long as the file stays as it is.
QString stateOf(const QString &path)
{
    const QFileInfo file(path);
    return QStringLiteral("%1\n%2\n%3")
        .arg(path)
        .arg(file.size())
        .arg(file.lastModified().toMSecsSinceEpoch());
}

std::optional<envelope::Info> infoAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !envelope::looksLikeOne(file))
        return std::nullopt;
    const Result<envelope::Info> info = envelope::read(file);
    return info ? std::optional(*info) : std::nullopt; // what is wrong with it is said of the file
}

QStringList envelopeFilesIn(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, {QStringLiteral("*.p7m"), QStringLiteral("*.P7M")},
        QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext() && found.size() < mostEnvelopes)
        found.append(files.next());
    found.sort();
    return found;
}

} // namespace

/// What there is to open.
struct EnvelopeOpener::Found
{
    QStringList paths; ///< with the envelopes of folders as files of their own
    QList<std::pair<QString, envelope::Info>> envelopes;

    static Found at(const QStringList &paths)
    {
        Found found;
        for (const QString &path : paths) {
            found.paths.append(path);
            if (QFileInfo(path).isDir())
                found.paths += envelopeFilesIn(path);
        }
        found.paths.removeDuplicates();
        for (const QString &path : std::as_const(found.paths)) {
            if (const auto info = infoAt(path))
                found.envelopes.append({path, *info});
        }
        return found;
    }
};

struct EnvelopeOpener::Attempt
{
    QString path;
    QString target;
    QString keyPath; ///< empty: by passphrase
    std::shared_ptr<Passphrase> passphrase;

    [[nodiscard]] Result<QString> run(const Progress &progress) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::Io, path + QStringLiteral(": ") + file.errorString()};
        if (keyPath.isEmpty()) {
            const Result<void> opened = envelope::decrypt(file, target, *passphrase, progress);
            return opened ? Result<QString>(target) : Result<QString>(opened.error());
        }
        const Result<Signer> key = Signer::load(keyPath, *passphrase);
        if (!key)
            return key.error();
        const Result<void> opened = envelope::decrypt(file, target, *key, progress);
        return opened ? Result<QString>(target) : Result<QString>(opened.error());
    }
};

EnvelopeOpener::EnvelopeOpener(const PageTools &tools, QWidget *parent)
    : QObject(parent)
    , m_parent(parent)
    , m_workspace(tools.workspace)
    , m_prompt(tools.prompt)
    , m_settings(tools.settings)
{
}

void EnvelopeOpener::forget()
{
    m_packages.clear();
    m_envelopes.clear();
    m_declined.clear();
    m_folder.reset();
}

void EnvelopeOpener::open(const QStringList &paths, const Progress &progress, const Opened &then)
{
    m_progress = progress;
    m_then = then;
    const auto work = [paths](LibraryThread::Seat &) { return Found::at(paths); };
    m_workspace.thread().run(work, this, [this](const Found &found) { take(found); });
}

void EnvelopeOpener::take(const Found &found)
{
    m_paths = found.paths;
    m_waiting = found.envelopes;
    m_keyPath = m_settings.keyPath();
    next();
}

/// The next one that is neither open nor declined.
void EnvelopeOpener::next()
{
    while (!m_waiting.isEmpty()) {
        const auto [path, info] = m_waiting.constFirst();
        const QString state = stateOf(path);
        if (m_packages.contains(state) || m_declined.contains(state)) {
            m_waiting.removeFirst();
            continue;
        }
        if (info.receivers.isEmpty())
            tryPassphrase(path);
        else
            tryKey(path);
        return;
    }
    finish();
}

void EnvelopeOpener::decline(const QString &path)
{
    m_declined.insert(stateOf(path));
    m_waiting.removeFirst();
    next();
}

void EnvelopeOpener::tryKey(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo::exists(m_keyPath)) {
        m_keyPath = m_prompt.openFile(
            m_parent->window(), tr("Key that opens %1").arg(name), tr("Keys (*.p12 *.pfx)"));
        m_keyPassphrase.reset();
    }
    if (m_keyPath.isEmpty()) {
        decline(path);
        return;
    }
    if (!m_keyPassphrase) {
        const auto typed = m_prompt.askPassphrase(m_parent->window(), tr("Encrypted package"),
            tr("%1 is encrypted to a key. Passphrase of the key %2:", "package, key file")
                .arg(name, QFileInfo(m_keyPath).fileName()),
            false);
        if (!typed) {
            decline(path);
            return;
        }
        m_keyPassphrase = std::make_shared<Passphrase>(*typed);
    }
    attempt({path, {}, m_keyPath, m_keyPassphrase});
}

void EnvelopeOpener::tryPassphrase(const QString &path)
{
    if (!m_passphrase) {
        const auto typed = m_prompt.askPassphrase(m_parent->window(), tr("Encrypted package"),
            tr("%1 is encrypted to a passphrase, which its sender tells you on another way:")
                .arg(QFileInfo(path).fileName()),
            false);
        if (!typed) {
            decline(path);
            return;
        }
        m_passphrase = std::make_shared<Passphrase>(*typed);
    }
    attempt({path, {}, {}, m_passphrase});
}

void EnvelopeOpener::attempt(const Attempt &wanted)
{
    const auto work =
        [wanted, folder = m_folder, progress = m_progress](
            LibraryThread::Seat &seat) -> std::pair<std::optional<WorkFolder>, Result<QString>> {
        if (!seat.library)
            return {std::nullopt, Error{Error::Code::Cancelled, {}}};
        std::optional<WorkFolder> place = folder;
        if (!place) {
            const Result<WorkFolder> made = WorkFolder::make(*seat.library);
            if (!made)
                return {std::nullopt, made.error()};
            place = *made;
        }
        Attempt attempt = wanted;
        attempt.target = place->path() + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::Id128) +
                         QStringLiteral(".zip");
        return {place, attempt.run(progress)};
    };
    m_workspace.thread().run(
        work, this, [this, wanted](const std::pair<std::optional<WorkFolder>, Result<QString>> &done) {
            m_folder = done.first;
            judge(wanted, done.second);
        });
}

void EnvelopeOpener::judge(const Attempt &attempt, const Result<QString> &package)
{
    if (package) {
        m_packages.insert(stateOf(attempt.path), *package);
        m_envelopes.insert(*package, attempt.path);
        next();
        return;
    }
    const bool isWrong = package.error().code == Error::Code::Passphrase;
    const bool byKey = !attempt.keyPath.isEmpty();
    if (package.error().code != Error::Code::Cancelled)
        m_prompt.tell(m_parent->window(), noticeOf(tr("Encrypted package"), package.error()));
    if (isWrong) {
        (byKey ? m_keyPassphrase : m_passphrase).reset();
        next(); // asks again
    } else if (byKey && m_waiting.constFirst().second.byPassphrase) {
        tryPassphrase(attempt.path);
    } else {
        decline(attempt.path);
    }
}

void EnvelopeOpener::finish()
{
    m_keyPassphrase.reset();
    m_passphrase.reset();
    QStringList paths;
    for (const QString &path : std::as_const(m_paths))
        paths.append(m_packages.value(stateOf(path), path));
    const Opened then = std::exchange(m_then, {});
    then(paths);
}

} // namespace chuding
