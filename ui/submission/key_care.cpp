// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/key_care.h"

#include "submission/key_facts.h"
#include "ui/core/theme.h"
#include "ui/papers/paper_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flow_layout.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace chuding {

namespace {

const QString keyFactsState = QStringLiteral("key.facts");
constexpr int beijingSeconds = 8 * 3600;

/// What was seen of a key when it was opened last; nothing secret.
struct KnownKey
{
    QString path;
    QDateTime validTo; ///< UTC
    bool isWeaklyStored = false;
};

KnownKey knownKey(const Settings &settings)
{
    const QStringList lines = QString::fromUtf8(settings.state(keyFactsState)).split(QLatin1Char('\n'));
    return {lines.value(0), QDateTime::fromString(lines.value(1), Qt::ISODate),
        lines.value(2) == QLatin1String("weak")};
}

/// Beside `NAME.p12`: the signature by the key before, where there is one.
QString previousFingerprint(const QString &keyPath, const CertificateInfo &certificate)
{
    constexpr qint64 mostBytes = 1 << 20;
    const QFileInfo key(keyPath);
    QFile file(key.dir().filePath(key.completeBaseName() + QLatin1String(".p7s")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<CertificateInfo> previous = predecessorOf(certificate, file.read(mostBytes));
    return previous ? previous->sha256 : QString();
}

} // namespace

KeyCare::KeyCare(const PageTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_workspace(tools.workspace)
    , m_prompt(tools.prompt)
    , m_settings(tools.settings)
    , m_typed([] { return QString(); })
    , m_banner(new Banner(Meaning::Warning, QStringLiteral("warning"), this))
    , m_fingerprint(new QLabel(this))
{
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(spacingUnit(this) / 2);
    m_new = addButton("newKey", "key", tr("&New key…"), QString());
    m_renew = addButton("renewKey", "key", tr("Rene&w…"),
        tr("A new key that the old one vouches for, before the old one ends."));
    m_saveAnew = addButton("saveKeyAnew", "save", tr("New fi&le or passphrase…"),
        tr("The same key in a new file, protected with AES-256, under the same or another passphrase."));
    m_sheet = addButton("keySheet", "print", tr("&Registration sheet…"),
        tr("The paper with the fingerprint of the certificate, which the receiver compares before "
           "trusting it."));
    for (QPushButton *button : {m_new, m_renew, m_saveAnew, m_sheet})
        flow->addWidget(button);
    m_banner->setObjectName(QStringLiteral("keyWarning"));
    m_fingerprint->setObjectName(QStringLiteral("newFingerprint"));
    m_fingerprint->setWordWrap(true);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fingerprint->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this) / 2);
    layout->addWidget(buttons);
    layout->addWidget(m_banner);
    layout->addWidget(m_fingerprint);
    connect(m_new, &QPushButton::clicked, this, &KeyCare::createNewKey);
    connect(m_renew, &QPushButton::clicked, this, &KeyCare::renew);
    connect(m_saveAnew, &QPushButton::clicked, this, &KeyCare::saveAnew);
    connect(m_sheet, &QPushButton::clicked, this, &KeyCare::showSheet);
    showState();
}

QPushButton *KeyCare::addButton(const char *name, const char *icon, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(themedIcon(QString::fromLatin1(icon)), text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setToolTip(tip);
    button->setAutoDefault(false); // Enter in a field of a dialog is not for it
    return button;
}

void KeyCare::setKeyPath(const QString &path)
{
    m_path = path;
    showState();
}

void KeyCare::note(const QString &path, const CertificateInfo &certificate, bool isWeaklyStored)
{
    const QStringList lines{path, certificate.validTo.toUTC().toString(Qt::ISODate),
        isWeaklyStored ? QStringLiteral("weak") : QString()};
    m_settings.setState(keyFactsState, lines.join(QLatin1Char('\n')).toUtf8());
    showState();
}

QString KeyCare::warning() const
{
    const KnownKey known = knownKey(m_settings);
    if (m_path.isEmpty() || known.path != m_path || !known.validTo.isValid())
        return {};
    QStringList sentences;
    const QDateTime now = QDateTime::currentDateTimeUtc(); // keys know no demonstration time
    const auto days = static_cast<int>(now.daysTo(known.validTo));
    const QString end = known.validTo.toOffsetFromUtc(beijingSeconds).date().toString(Qt::ISODate);
    if (known.validTo < now)
        sentences.append(tr("The key ended on %1: nothing can be signed with it. Make a new one and hand in "
                            "its registration sheet.")
                             .arg(end));
    else if (days <= warningDays)
        sentences.append(tr("The key ends on %1, in %n day(s). Renew it before, so that the old key vouches "
                            "for the new one.",
            nullptr, days)
                             .arg(end));
    if (known.isWeaklyStored)
        sentences.append(tr("The key's file is protected with old algorithms that can be broken: write it "
                            "anew (New file or passphrase), then destroy the old one."));
    return sentences.join(QLatin1Char(' '));
}

void KeyCare::showState()
{
    const bool has = !m_path.isEmpty();
    for (QPushButton *button : {m_renew, m_saveAnew, m_sheet})
        button->setEnabled(has);
    m_banner->setText(warning());
    Q_EMIT warningChanged();
}

std::optional<QString> KeyCare::passphrase(const QString &title)
{
    const QString typed = m_typed();
    return typed.isEmpty() ? m_prompt.askPassphrase(window(), title, tr("Passphrase of the key"), false)
                           : typed;
}

std::optional<Signer> KeyCare::openKey(const QString &title)
{
    const auto typed = passphrase(title);
    if (!typed)
        return std::nullopt;
    Result<Signer> signer = Signer::load(m_path, Passphrase(*typed));
    if (!signer) {
        m_prompt.tell(window(), noticeOf(title, signer.error()));
        return std::nullopt;
    }
    note(m_path, signer->certificate(), signer->isWeaklyStored());
    return *std::move(signer);
}

std::optional<KeyCare::Target> KeyCare::askTarget(const QString &title)
{
    const QString path = m_prompt.saveFile(window(), title, tr("signing key.p12"), tr("Keys (*.p12)"));
    if (path.isEmpty())
        return std::nullopt;
    const auto chosen = m_prompt.askPassphrase(window(), title,
        tr("This passphrase protects the key. Whoever has both can sign for you; nobody can recover it."),
        true);
    return chosen ? std::optional(Target{path, *chosen}) : std::nullopt;
}

void KeyCare::tellMade(const Target &target, const CertificateInfo &made, const QString &text)
{
    Q_EMIT keyMade(target.path, target.passphrase);
    note(target.path, made, false);
    m_fingerprint->setText(text);
    m_fingerprint->show();
}

void KeyCare::createNewKey()
{
    const QString title = tr("New key");
    QString clerk = m_settings.hasOperatorName() ? m_settings.operatorName() : QString();
    if (clerk.isEmpty())
        clerk = m_prompt.askText(window(), title, tr("Your name, as it shall stand in the certificate"))
                    .value_or(QString());
    if (clerk.isEmpty())
        return;
    const auto target = askTarget(title);
    if (!target)
        return;
    const auto made =
        createKey(target->path, {m_workspace.info().unitName, clerk}, Passphrase(target->passphrase));
    if (!made)
        m_prompt.tell(window(), noticeOf(title, made.error()));
    else
        tellMade(*target, *made, tr("Fingerprint of the new certificate: %1").arg(made->fingerprint()));
}

void KeyCare::renew()
{
    const QString title = tr("Renew the key");
    const std::optional<Signer> old = openKey(title);
    if (!old)
        return;
    const auto target = askTarget(title);
    if (!target)
        return;
    const Result<RenewedKey> renewed = renewKey(target->path, *old, {}, Passphrase(target->passphrase));
    if (!renewed) {
        m_prompt.tell(window(), noticeOf(title, renewed.error()));
        return;
    }
    tellMade(*target, renewed->certificate,
        tr("The new key signs from now on. Hand its registration sheet to the receivers; it names the old "
           "key, which vouches for the new one (%1). Keep the old key until they have registered it. "
           "Fingerprint: %2")
            .arg(QDir::toNativeSeparators(renewed->successionPath), renewed->certificate.fingerprint()));
}

void KeyCare::saveAnew()
{
    const QString title = tr("New file or passphrase");
    const auto typed = passphrase(title);
    if (!typed)
        return;
    const auto target = askTarget(title);
    if (!target)
        return;
    const Result<CertificateInfo> saved =
        saveKeyAnew(m_path, Passphrase(*typed), target->path, Passphrase(target->passphrase));
    if (!saved)
        m_prompt.tell(window(), noticeOf(title, saved.error()));
    else
        tellMade(*target, *saved, tr("The same key lies in the new file. The old file can be destroyed."));
}

void KeyCare::showSheet()
{
    const QString title = tr("Registration sheet of the certificate");
    const std::optional<Signer> signer = openKey(title);
    if (!signer)
        return;
    const LibraryInfo &info = m_workspace.info();
    FormData paper;
    paper.policy = m_workspace.season().policy;
    paper.moment = m_workspace.now();
    paper.key = keyFactsOf(signer->certificate(), info.unitCode, info.role);
    paper.key->previousSha256 = previousFingerprint(m_path, signer->certificate());
    const QString proposed = QDir(QFileInfo(m_path).absolutePath()).filePath(codeText(FormKind::KeySheet));
    auto *dialog = new PaperDialog({FormKind::KeySheet, paper, title, proposed + QStringLiteral(".pdf")},
        m_prompt, m_settings, window());
    dialog->open();
}

} // namespace chuding
