// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"
#include "library_private.h"
#include "library_sql.h"
#include "sha256.h"

#include <algorithm>

namespace chuding {

namespace {

Moment momentOf(const QVariant &value)
{
    return Moment::fromText(value.toString()).value_or(Moment());
}

} // namespace

QString bindingDetail(const TrustedCertificate &certificate)
{
    const QStringList parts{certificate.unitName, certificate.unitCode, codeKey(certificate.role)};
    return QStringLiteral("role=%1 binding=%2")
        .arg(codeKey(certificate.role), sha256Hex(parts.join(QChar(u'\n')).toUtf8()));
}

Result<QList<TrustedCertificate>> readCertificates(const Database &database)
{
    Result<QSqlQuery> query = database.run(sql::selectCertificates);
    if (!query)
        return query.error();
    QList<TrustedCertificate> list;
    while (query->next()) {
        const auto text = [&query](int column) { return query->value(column).toString(); };
        const std::optional<OfficeRole> role = codeFromKey<OfficeRole>(text(4));
        if (!role)
            return Error{Error::Code::Format, text(0)};
        list.append({text(0), query->value(1).toByteArray(), text(2), text(3), *role,
            momentOf(query->value(5)), text(6), text(7), momentOf(query->value(8)), text(9), text(10)});
    }
    if (query->lastError().isValid())
        return databaseError(query->lastError());
    return list;
}

Result<QList<TrustedCertificate>> Library::certificates() const
{
    return readCertificates(*d->database);
}

Result<void> Library::addCertificate(const TrustedCertificate &certificate)
{
    if (sha256Hex(certificate.der) != certificate.sha256)
        return Error{Error::Code::Format, certificate.sha256};
    return d->change<void>([&](RecordWriter &writer) -> Result<void> {
        const Result<QSqlQuery> added = d->database->run(sql::insertCertificate,
            {certificate.sha256, certificate.der, boundText(certificate.unitName),
                boundText(certificate.unitCode), codeKey(certificate.role), d->now().toText(),
                boundText(d->who()), boundText(certificate.addedReason)});
        if (!added && added.error().code == Error::Code::Conflict)
            return Error{Error::Code::Exists, certificate.sha256};
        if (!added)
            return added.error();
        return writer.audit().append(
            QStringLiteral("trust-add"), certificate.sha256, bindingDetail(certificate));
    });
}

Result<void> Library::revokeCertificate(const QString &sha256, Moment from, const QString &reason)
{
    if (!from.isKnown())
        return Error{Error::Code::Internal, QStringLiteral("a revocation without a date")};
    return d->change<void>([&](RecordWriter &writer) -> Result<void> {
        const Result<QList<TrustedCertificate>> list = readCertificates(*d->database);
        if (!list)
            return list.error();
        const auto found = std::find_if(list->cbegin(), list->cend(),
            [&sha256](const TrustedCertificate &one) { return one.sha256 == sha256; });
        if (found == list->cend())
            return Error{Error::Code::NotFound, sha256};
        if (found->isRevoked())
            return Error{Error::Code::Exists, sha256};
        const Result<QSqlQuery> revoked = d->database->run(
            sql::updateRevoked, {from.toText(), boundText(d->who()), boundText(reason), sha256});
        if (!revoked)
            return revoked.error();
        return writer.audit().append(
            QStringLiteral("trust-revoke"), sha256, QStringLiteral("from=") + from.toText());
    });
}

} // namespace chuding
