// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/storage_place.h"
#include "submission/submission_document.h"
#include "submission/trust.h"
#include "ui/pages/page.h"

#include <QObject>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace chuding {

class FieldNote;
class SuggestEdit;

/// Rows of a form: to which office a package goes, who can open it on the way, how large its parts may be,
/// whether the packages that came in go along whole, and whether handing it in is recorded. Offices with a
/// registered certificate are proposed.
class ReceiverRows final : public QObject
{
    Q_OBJECT

public:
    enum class Lock { Open, ToReceiver, ToPassphrase };
    using PlaceReader = std::function<StoragePlace(const QString &)>;

    ReceiverRows(const PageTools &tools, QWidget *parent);
    /// Whom it goes to.
    void addOffice(QFormLayout *form);
    /// How it gets there; below the folder.
    void addWay(QFormLayout *form);

    /// A new package: what is registered is read anew, and the way is proposed again. With this role of the
    /// receiver unless another was chosen before.
    void begin(std::optional<OfficeRole> usualRole);
    /// Certificates that were registered meanwhile.
    void readTrust();
    /// Where the package is put; asked off the GUI thread.
    void setFolder(const QString &folder);
    /// Instead of the system; for tests, which have no stick.
    void readPlacesWith(const PlaceReader &reader) { m_readPlace = reader; }

    [[nodiscard]] PackageParty receiver() const;
    [[nodiscard]] Lock lock() const;
    /// That the receiver's keys belong to.
    [[nodiscard]] QList<CertificateInfo> certificates() const;
    /// Of a part.
    [[nodiscard]] qint64 mostBytes() const;
    [[nodiscard]] bool keepsPackages() const;
    [[nodiscard]] bool recordsHandingIn() const;
    void remember();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString stateName(const char *what) const;
    [[nodiscard]] std::optional<OfficeRole> role() const;
    void recall();
    void fillRoles();
    void showTrust(const Result<TrustList> &trust);
    void takeRegistered();
    void showPlace(const StoragePlace &place);
    void proposeLock();
    void showState();

    QWidget *m_parent = nullptr;
    Workspace &m_workspace;
    Settings &m_settings;
    PlaceReader m_readPlace;
    TrustList m_trust;
    StoragePlace m_place;
    QString m_folder;
    int m_request = 0; ///< of the medium
    bool m_lockChosen = false;
    std::optional<OfficeRole> m_usualRole;
    SuggestEdit *m_name = nullptr;
    QComboBox *m_role = nullptr;
    QLineEdit *m_code = nullptr;
    QComboBox *m_lock = nullptr;
    FieldNote *m_lockNote = nullptr;
    QComboBox *m_size = nullptr;
    QSpinBox *m_megabytes = nullptr;
    QCheckBox *m_keep = nullptr;
    QCheckBox *m_record = nullptr;
};

} // namespace chuding
