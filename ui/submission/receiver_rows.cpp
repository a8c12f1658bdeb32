// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/receiver_rows.h"

#include "domain/text.h"
#include "submission/handing_in.h"
#include "ui/core/theme.h"
#include "ui/core/typed.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field_note.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QLabel>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QtConcurrentRun>

namespace chuding {

namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr int smallestPart = 1; // MB
constexpr int usualPart = 700;  // MB, a CD
enum SizeChoice { Largest, OwnSize };

int mostMegabytes()
{
    return static_cast<int>(ExportRequest().maxBytes / megabyte);
}

/// To whom an office of that role hands in.
QList<OfficeRole> officesAbove(OfficeRole role)
{
    switch (role) {
    case OfficeRole::Employer:
        return {OfficeRole::Department, OfficeRole::County};
    case OfficeRole::Department:
        return {OfficeRole::County};
    case OfficeRole::County:
        break;
    }
    return {};
}

} // namespace

ReceiverRows::ReceiverRows(const PageTools &tools, QWidget *parent)
    : QObject(parent)
    , m_parent(parent)
    , m_workspace(tools.workspace)
    , m_settings(tools.settings)
    , m_readPlace(&storagePlace)
    , m_name(new SuggestEdit({}, parent))
    , m_role(new QComboBox(parent))
    , m_code(new QLineEdit(parent))
    , m_lock(new QComboBox(parent))
    , m_lockNote(new FieldNote(m_lock, parent))
    , m_size(new QComboBox(parent))
    , m_megabytes(new QSpinBox(parent))
    , m_keep(
          new QCheckBox(tr("Send the packages that came in alon&g, whole and with their signatures"), parent))
    , m_record(new QCheckBox(parent))
{
    m_name->setObjectName(QStringLiteral("receiverBox"));
    m_name->setAccessibleName(tr("Sent to"));
    m_name->lineEdit()->setObjectName(QStringLiteral("receiver"));
    m_name->lineEdit()->setPlaceholderText(tr("the authority above; may be left empty"));
    m_name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_role->setObjectName(QStringLiteral("receiverRole"));
    m_role->setAccessibleName(tr("Kind of office of the receiver"));
    m_code->setObjectName(QStringLiteral("receiverCode"));
    m_code->setAccessibleName(tr("Code of the receiver"));
    m_code->setPlaceholderText(tr("unified social credit code; may be left empty"));
    m_lock->setObjectName(QStringLiteral("wayLock"));
    m_lock->setAccessibleName(tr("Encryption for the way"));
    m_lock->addItems({tr("Not encrypted"), tr("Encrypted to the receiver's certificate"),
        tr("Encrypted to a passphrase")});
    m_lockNote->setObjectName(QStringLiteral("wayNote"));
    m_size->setObjectName(QStringLiteral("partSize"));
    m_size->setAccessibleName(tr("Size of the parts"));
    m_size->addItems({tr("As large as a package may be (%1), fits a 4 GB stick (FAT32)")
                          .arg(shownSize(ExportRequest().maxBytes)),
        tr("At most")});
    m_megabytes->setObjectName(QStringLiteral("partMegabytes"));
    m_megabytes->setAccessibleName(tr("Most megabytes of a part"));
    m_megabytes->setRange(smallestPart, mostMegabytes());
    m_megabytes->setValue(usualPart);
    m_megabytes->setSuffix(tr(" MB"));
    m_keep->setObjectName(QStringLiteral("keepPackages"));
    m_keep->setToolTip(
        tr("Without them the package is smaller, and the receiver does not see who signed below."));
    m_record->setObjectName(QStringLiteral("recordHandingIn"));
    m_record->setChecked(true);
    connect(m_name, &QComboBox::editTextChanged, this, &ReceiverRows::takeRegistered);
    connect(m_code, &QLineEdit::textChanged, this, &ReceiverRows::proposeLock);
    connect(m_role, &QComboBox::currentIndexChanged, this, &ReceiverRows::proposeLock);
    connect(m_lock, &QComboBox::activated, this, [this] {
        m_lockChosen = true;
        showState();
    });
    connect(m_size, &QComboBox::currentIndexChanged, this, &ReceiverRows::showState);
    connect(&m_workspace, &Workspace::opened, this, &ReceiverRows::recall);
    showState();
}

void ReceiverRows::addOffice(QFormLayout *form)
{
    form->addRow(tr("&Sent to"), m_name);
    auto *line = new QHBoxLayout;
    line->addWidget(m_role);
    line->addWidget(m_code, 1);
    auto *label = new QLabel(tr("Kind of &office, code"), m_parent);
    label->setBuddy(m_role);
    form->addRow(label, line);
}

void ReceiverRows::addWay(QFormLayout *form)
{
    form->addRow(tr("On the wa&y"), m_lock);
    form->addRow(QString(), m_lockNote);
    auto *line = new QHBoxLayout;
    line->addWidget(m_size, 1);
    line->addWidget(m_megabytes);
    auto *label = new QLabel(tr("Si&ze of a part"), m_parent);
    label->setBuddy(m_size);
    form->addRow(label, line);
    form->addRow(QString(), m_keep);
    form->addRow(QString(), m_record);
}

QString ReceiverRows::stateName(const char *what) const
{
    return QStringLiteral("submission.%1.%2")
        .arg(QString::fromLatin1(what), m_workspace.info().id.toString(QUuid::WithoutBraces));
}

void ReceiverRows::recall()
{
    fillRoles();
    const auto remembered = [this](const char *what) {
        return QString::fromUtf8(m_settings.state(stateName(what)));
    };
    const QString name = remembered("receiver");
    m_name->setText(name.isEmpty() ? m_settings.authority(m_workspace.info().id) : name);
    m_code->setText(remembered("receiverCode"));
    const std::optional<OfficeRole> role = codeFromKey<OfficeRole>(remembered("receiverRole"));
    if (role && m_role->findData(static_cast<int>(*role)) >= 0)
        m_role->setCurrentIndex(m_role->findData(static_cast<int>(*role)));
    const int megabytes = remembered("partMegabytes").toInt();
    m_size->setCurrentIndex(megabytes > 0 ? OwnSize : Largest);
    m_megabytes->setValue(megabytes > 0 ? megabytes : usualPart);
}

void ReceiverRows::remember()
{
    const auto keep = [this](const char *what, const QString &text) {
        m_settings.setState(stateName(what), text.toUtf8());
    };
    const PackageParty office = receiver();
    keep("receiver", office.unitName);
    keep("receiverCode", office.unitCode);
    keep("receiverRole", office.role ? codeKey(*office.role) : QString());
    keep("partMegabytes",
        m_size->currentIndex() == OwnSize ? QString::number(m_megabytes->value()) : QString());
}

void ReceiverRows::fillRoles()
{
    m_role->clear();
    m_role->addItem(tr("not said"));
    for (const OfficeRole role : officesAbove(m_workspace.info().role))
        m_role->addItem(codeText(role), static_cast<int>(role));
}

void ReceiverRows::begin(std::optional<OfficeRole> usualRole)
{
    m_lockChosen = false;
    m_usualRole = usualRole;
    m_keep->setVisible(m_workspace.info().role != OfficeRole::Employer);
    m_keep->setChecked(true);
    m_record->setChecked(true);
    readTrust();
    if (!role() && usualRole)
        m_role->setCurrentIndex(qMax(0, m_role->findData(static_cast<int>(*usualRole))));
    setFolder(m_folder);
}

void ReceiverRows::readTrust()
{
    const auto work = [](LibraryThread::Seat &seat) { return trustOf(*seat.library); };
    if (m_workspace.isOpen())
        m_workspace.thread().run(work, this, [this](const Result<TrustList> &trust) { showTrust(trust); });
}

/// What cannot be read is said where certificates are shown; here nobody is proposed.
void ReceiverRows::showTrust(const Result<TrustList> &trust)
{
    m_trust = trust ? *trust : TrustList();
    QStringList names;
    const QList<OfficeRole> above = officesAbove(m_workspace.info().role);
    for (const TrustEntry &entry : std::as_const(m_trust)) {
        if (entry.binding && above.contains(entry.binding->role) && !entry.binding->isRevoked())
            names.append(entry.binding->unitName);
    }
    names.removeDuplicates();
    {
        const QSignalBlocker blocker(m_name); // the text is gone for a moment, and no choice with it
        m_name->setSuggestions(names);
    }
    if (names.size() == 1 && m_name->text().isEmpty())
        m_name->setText(names.constFirst());
    takeRegistered();
}

/// Role and code stand beside the certificate.
void ReceiverRows::takeRegistered()
{
    const QString name = cleanedText(m_name->text());
    for (const TrustEntry &entry : std::as_const(m_trust)) {
        if (!entry.binding || entry.binding->isRevoked() || entry.binding->unitName != name)
            continue;
        const int row = m_role->findData(static_cast<int>(entry.binding->role));
        if (row < 0)
            continue;
        m_role->setCurrentIndex(row);
        m_code->setText(entry.binding->unitCode);
        break;
    }
    proposeLock();
}

void ReceiverRows::setFolder(const QString &folder)
{
    m_folder = folder;
    const int request = ++m_request;
    if (folder.isEmpty()) {
        showPlace({});
        return;
    }
    auto *watcher = new QFutureWatcher<StoragePlace>(this);
    connect(watcher, &QFutureWatcher<StoragePlace>::finished, this, [this, watcher, request] {
        watcher->deleteLater();
        if (request == m_request)
            showPlace(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([read = m_readPlace, folder] { return read(folder); }));
}

void ReceiverRows::showPlace(const StoragePlace &place)
{
    m_place = place;
    proposeLock();
}

void ReceiverRows::proposeLock()
{
    const bool canBeTheirs = !certificates().isEmpty();
    auto *items = qobject_cast<QStandardItemModel *>(m_lock->model());
    items->item(static_cast<int>(Lock::ToReceiver))->setEnabled(canBeTheirs);
    if (lock() == Lock::ToReceiver && !canBeTheirs)
        m_lockChosen = false;
    if (!m_lockChosen) {
        const Lock closed = canBeTheirs ? Lock::ToReceiver : Lock::ToPassphrase;
        m_lock->setCurrentIndex(static_cast<int>(m_place.isRemovable ? closed : Lock::Open));
    }
    showState();
}

void ReceiverRows::showState()
{
    QStringList note;
    if (lock() == Lock::Open && m_place.isRemovable)
        note.append(tr("Whoever finds the stick can read it."));
    else if (lock() == Lock::Open && certificates().isEmpty())
        note.append(tr("No certificate of this office is registered here (Reception, Certificates)."));
    else if (lock() == Lock::ToReceiver)
        note.append(tr("Only with a key of that office can it be opened."));
    else if (lock() == Lock::ToPassphrase)
        note.append(tr("You are asked for it; tell it on another way, by phone for instance."));
    if (m_place.freeBytes >= 0)
        note.append(tr("Free in the folder: %1.").arg(shownSize(m_place.freeBytes)));
    m_lockNote->hint(note.join(QLatin1Char(' ')));
    m_megabytes->setVisible(m_size->currentIndex() == OwnSize);
    const std::optional<OfficeRole> role = receiver().role;
    const std::optional<DossierEvent> event = role ? handInEvent(*role) : std::nullopt;
    m_record->setVisible(event.has_value());
    if (event)
        m_record->setText(tr("Re&cord “%1” for those whose next step it is").arg(codeText(*event)));
    Q_EMIT changed();
}

std::optional<OfficeRole> ReceiverRows::role() const
{
    const QVariant value = m_role->currentData();
    return value.isValid() ? std::optional(static_cast<OfficeRole>(value.toInt())) : std::nullopt;
}

PackageParty ReceiverRows::receiver() const
{
    const QString name = cleanedText(m_name->text());
    return {name, cleanedText(m_code->text()), name.isEmpty() ? std::nullopt : role()};
}

ReceiverRows::Lock ReceiverRows::lock() const
{
    return static_cast<Lock>(m_lock->currentIndex());
}

QList<CertificateInfo> ReceiverRows::certificates() const
{
    QList<CertificateInfo> fit;
    const PackageParty office = receiver();
    if (office.unitName.isEmpty())
        return fit;
    for (const TrustEntry &entry : trustedFor(m_trust, office, Moment::now()))
        fit.append(entry.certificate);
    return fit;
}

qint64 ReceiverRows::mostBytes() const
{
    return m_size->currentIndex() == OwnSize ? m_megabytes->value() * megabyte : ExportRequest().maxBytes;
}

bool ReceiverRows::keepsPackages() const
{
    return m_keep->isChecked();
}

bool ReceiverRows::recordsHandingIn() const
{
    return receiver().role && m_record->isChecked();
}

} // namespace chuding
