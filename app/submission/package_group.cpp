// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package_group.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace chuding {

namespace {

struct GroupTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Package)
public:
    static QString tooLarge(const QString &name)
    {
        return tr("the papers of %1 alone are larger than a part may be").arg(name);
    }
    static QString notValid(const QString &file, const QString &verdict)
    {
        return tr("%1: %2").arg(file, verdict);
    }
    static QString foreign(const QString &file) { return tr("%1 is no part of this submission").arg(file); }
    static QString twice(const QString &file, int part)
    {
        return tr("%1 is part %2 once more").arg(file).arg(part);
    }
    static QString otherSigner(const QString &file) { return tr("%1 was signed by somebody else").arg(file); }
    static QString contradicts(const QString &file)
    {
        return tr("%1 says something else about the number of parts").arg(file);
    }
    static QString inTwo(const QString &file, const QString &name)
    {
        return tr("%1: %2 is in another part too").arg(file, name);
    }
    static QString missing(int part, int parts)
    {
        return tr("part %1 of %2 is missing").arg(part).arg(parts);
    }
};

/// The group of which most packages are.
std::optional<PackageGroup> commonGroup(const QList<PackageVerification> &parts)
{
    QHash<QUuid, int> votes;
    std::optional<PackageGroup> common;
    for (const PackageVerification &part : parts) {
        if (!isValid(part.verdict) || !part.document || !part.document->group)
            continue;
        const PackageGroup &group = *part.document->group;
        if (++votes[group.id] > (common ? votes.value(common->id) : 0) || !common)
            common = group;
    }
    return common;
}

class GroupCheck
{
public:
    GroupCheck(GroupVerification &result, const PackageGroup &group)
        : m_result(result)
        , m_group(group)
    {
    }

    void add(const PackageVerification &part, const QString &file);
    void finish();

private:
    void problem(const QString &text) { m_result.problems.append(text); }

    GroupVerification &m_result;
    const PackageGroup m_group;
    QHash<int, QString> m_seen; ///< part → file
    QHash<QUuid, QString> m_people;
    QString m_signer;
};

void GroupCheck::add(const PackageVerification &part, const QString &file)
{
    if (!isValid(part.verdict) || !part.document) {
        problem(GroupTexts::notValid(file, verdictText(part.verdict)));
        return;
    }
    const std::optional<PackageGroup> &group = part.document->group;
    if (!group || group->id != m_group.id) {
        problem(GroupTexts::foreign(file));
        return;
    }
    if (group->parts != m_group.parts || group->part < 1 || group->part > m_group.parts) {
        problem(GroupTexts::contradicts(file));
        return;
    }
    if (m_seen.contains(group->part)) {
        problem(GroupTexts::twice(file, group->part));
        return;
    }
    m_seen.insert(group->part, file);
    if (!m_signer.isEmpty() && part.signer->sha256 != m_signer)
        problem(GroupTexts::otherSigner(file));
    m_signer = part.signer->sha256;
    for (const PackageApplicant &applicant : part.document->applicants) {
        if (m_people.contains(applicant.dossierId))
            problem(GroupTexts::inTwo(file, applicant.name));
        m_people.insert(applicant.dossierId, file);
    }
}

void GroupCheck::finish()
{
    constexpr int mostNamed = 1000;
    for (int part = 1; part <= std::min(m_group.parts, mostNamed); ++part) {
        if (m_seen.contains(part))
            continue;
        m_result.missing.append(part);
        problem(GroupTexts::missing(part, m_group.parts));
    }
    if (m_group.parts > mostNamed)
        problem(GroupTexts::missing(mostNamed + 1, m_group.parts));
}

} // namespace

QString tooLargeAlone(const QString &name)
{
    return GroupTexts::tooLarge(name);
}

Result<QList<QList<ApplicantSize>>> splitByApplicants(
    const QList<ApplicantSize> &applicants, qint64 mostBytes, int mostEntries)
{
    QList<QList<ApplicantSize>> parts;
    qint64 bytes = 0;
    qint64 entries = 0;
    for (const ApplicantSize &applicant : applicants) {
        if (applicant.bytes > mostBytes || applicant.entries > mostEntries)
            return Error{Error::Code::Limit, tooLargeAlone(applicant.name)};
        const bool fits = bytes + applicant.bytes <= mostBytes && entries + applicant.entries <= mostEntries;
        if (parts.isEmpty() || !fits) {
            parts.append(QList<ApplicantSize>());
            bytes = 0;
            entries = 0;
        }
        parts.last().append(applicant);
        bytes += applicant.bytes;
        entries += applicant.entries;
    }
    return parts;
}

Result<GroupVerification> verifyGroup(
    const QStringList &paths, const QList<CertificateInfo> &trusted, const Progress &progress)
{
    GroupVerification result;
    for (const QString &path : paths) {
        Result<PackageVerification> part = verifyPackage(path, trusted, progress);
        if (!part)
            return part.error();
        result.parts.append(*std::move(part));
    }
    const PackageGroup group = commonGroup(result.parts).value_or(PackageGroup{{}, 0, 0});
    result.group = group.id;
    result.expected = group.parts;
    GroupCheck check(result, group);
    for (qsizetype i = 0; i < paths.size(); ++i)
        check.add(result.parts[i], QFileInfo(paths[i]).fileName());
    check.finish();
    return result;
}

} // namespace chuding
