// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "result.h"

#include <QCoreApplication>

namespace chuding {

namespace {

struct ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Error)
public:
    static QString sentence(Error::Code code)
    {
        switch (code) {
        case Error::Code::Io:
            return tr("Could not be read or written: %1");
        case Error::Code::DiskFull:
            return tr("The disk is full: %1");
        case Error::Code::NotFound:
            return tr("Not found: %1");
        case Error::Code::Exists:
            return tr("Already there: %1");
        case Error::Code::Format:
            return tr("The content is not as expected: %1");
        case Error::Code::NewerVersion:
            return tr("Written by a newer version of this program (format %1). Please update the program.");
        case Error::Code::Limit:
            return tr("Too large or too many: %1");
        case Error::Code::Conflict:
            return tr("Changed by somebody else in the meantime, nothing was overwritten: %1");
        case Error::Code::Locked:
            return tr("In use by another program: %1");
        case Error::Code::ReadOnly:
            return tr("Opened for reading only: %1");
        case Error::Code::Passphrase:
            return tr("The passphrase is wrong or missing: %1");
        case Error::Code::Crypto:
            return tr("The cryptographic operation failed: %1");
        case Error::Code::Refused:
            return tr("Refused: %1");
        case Error::Code::Cancelled:
            return tr("Cancelled.");
        case Error::Code::Internal:
            return tr("Unexpected failure: %1");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString errorText(const Error &error)
{
    const QString sentence = ErrorTexts::sentence(error.code);
    return sentence.contains(QLatin1StringView("%1")) ? sentence.arg(error.detail) : sentence;
}

} // namespace chuding
