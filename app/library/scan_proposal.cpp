// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan_proposal.h"

#include "attachment_guess.h"
#include "domain/heic.h"
#include "domain/id_number.h"
#include "scan_names.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <map>

namespace chuding {

namespace {

/// The sentences of this file.
class ScanTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Scans)

public:
    static QString unsupported(const QString &suffix)
    {
        if (suffix.isEmpty())
            return tr("The file has no ending that tells its type; PDF, OFD, JPG, PNG and TIFF are taken.");
        return tr("Files of the type .%1 are not taken; make it a PDF, OFD, JPG, PNG or TIFF.").arg(suffix);
    }
    static QString nobody() { return tr("No applicant's name stands in the name of the file or a folder."); }
    static QString stranger(const QString &number)
    {
        return tr("No applicant has the ID number %1 in the name.").arg(maskedIdNumber(number));
    }
    static QString contradiction(const QString &folder)
    {
        return tr("The file's name and the folder “%1” name different people.").arg(folder);
    }
    static QString sameName(int count, const QString &name)
    {
        return tr("%n applicant(s) are called %1, and nothing in the name tells which.", nullptr, count)
            .arg(name);
    }
    static QString sameReading(int count) { return tr("The pinyin fits %n applicant(s).", nullptr, count); }
    static QString several(const QStringList &names)
    {
        return tr("The name speaks of several applicants: %1.").arg(names.join(tr(", ")));
    }
    static QString longerName(const QString &name)
    {
        return tr("%1 may be part of a longer name.").arg(name);
    }
    static QString personBy(PeopleInName::By by, const QString &folder)
    {
        using By = PeopleInName::By;
        if (folder.isEmpty()) {
            return by == By::IdNumber ? tr("The file's name holds the ID number.")
                   : by == By::Pinyin ? tr("The file's name holds the applicant's name in pinyin.")
                                      : tr("The file's name holds the applicant's name.");
        }
        return by == By::IdNumber ? tr("The folder “%1” holds the ID number.").arg(folder)
               : by == By::Pinyin ? tr("The folder “%1” holds the applicant's name in pinyin.").arg(folder)
                                  : tr("The folder “%1” holds the applicant's name.").arg(folder);
    }
    static QString narrowed() { return tr("The last digits or the unit tell people of one name apart."); }
    static QString noKind() { return tr("The name does not say what it is."); }
    static QString severalKinds(const QStringList &kinds)
    {
        return tr("The name speaks of several papers: %1.").arg(kinds.join(tr(", ")));
    }
    static QString maybeKind(const QString &kind)
    {
        return tr("The name does not say plainly what it is; perhaps %1.").arg(kind);
    }
    static QString kindBy(const QString &folder)
    {
        return folder.isEmpty() ? tr("The file's name says what it is.")
                                : tr("The folder “%1” says what it is.").arg(folder);
    }
    static QString another(const QString &path) { return tr("Another file for the same slot: %1").arg(path); }
    static QString hasFile() { return tr("The applicant has a file of this kind already."); }
};

/// The names of a path: the file's without its ending, then the folders', the nearest first.
QStringList partsOf(const QString &path)
{
    QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    std::reverse(parts.begin(), parts.end());
    if (!parts.isEmpty())
        parts.first() = QFileInfo(parts.first()).completeBaseName();
    return parts;
}

/// Whether a folder's name says nothing beside a kind: 毕业证扫描件, but not 2024年呈报材料.
bool saysNothingElse(QString rest)
{
    static const QStringList fillers{QStringLiteral("复印件"), QStringLiteral("扫描件"),
        QStringLiteral("电子版"), QStringLiteral("水平测试"), QStringLiteral("研究生"),
        QStringLiteral("证书"), QStringLiteral("扫描"), QStringLiteral("原件"), QStringLiteral("照片"),
        QStringLiteral("图片"), QStringLiteral("全体"), QStringLiteral("所有"), QStringLiteral("人员"),
        QStringLiteral("大家"), QStringLiteral("个人"), QStringLiteral("本科"), QStringLiteral("专科"),
        QStringLiteral("大专"), QStringLiteral("学历"), QStringLiteral("等级"), QStringLiteral("年度"),
        QStringLiteral("科目"), QStringLiteral("在线"), QStringLiteral("验证"), QStringLiteral("报告"),
        QStringLiteral("毕业"), QStringLiteral("证"), QStringLiteral("书"), QStringLiteral("表"),
        QStringLiteral("的"), QStringLiteral("课"), QStringLiteral("年"), QStringLiteral("份")};
    for (const QString &filler : fillers)
        rest.remove(filler);
    return std::none_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
}

class ScanProposer
{
public:
    explicit ScanProposer(const QList<ScanApplicant> &applicants)
        : m_applicants(applicants)
        , m_names(applicants)
    {
    }

    ScanProposal propose(const QString &path);

private:
    struct Found
    {
        PeopleInName in;
        QString folder; ///< where; empty: in the file's name
    };
    const PeopleInName &peopleIn(const QString &part);
    Found nearestFolder(const QStringList &parts);
    void settlePerson(ScanProposal &proposal, const QStringList &parts);
    void settle(ScanProposal &proposal, const Found &found);
    void settleKind(ScanProposal &proposal, const QStringList &parts);
    void noteSlot(ScanProposal &proposal);
    void leaveOpen(ScanProposal &proposal, const QList<int> &people, const QString &reason) const;
    [[nodiscard]] QString openReason(const Found &found) const;

    QList<ScanApplicant> m_applicants;
    ScanNames m_names;
    QHash<QString, PeopleInName> m_known;                        ///< folders come again and again
    std::map<std::pair<QUuid, AttachmentKind>, QString> m_slots; ///< the first file of each
};

const PeopleInName &ScanProposer::peopleIn(const QString &part)
{
    auto known = m_known.find(part);
    if (known == m_known.end())
        known = m_known.insert(part, m_names.peopleIn(part));
    return *known;
}

ScanProposer::Found ScanProposer::nearestFolder(const QStringList &parts)
{
    for (const QString &folder : parts.mid(1)) {
        const PeopleInName &in = peopleIn(folder);
        if (in.namesSomebody())
            return {in, folder};
    }
    return {};
}

void ScanProposer::leaveOpen(ScanProposal &proposal, const QList<int> &people, const QString &reason) const
{
    for (const int one : people)
        proposal.candidates.append(m_applicants[one].id);
    proposal.personReason = reason;
}

QString ScanProposer::openReason(const Found &found) const
{
    const QList<int> &people = found.in.people;
    if (people.size() == 1)
        return ScanTexts::longerName(m_applicants[people.first()].name);
    QStringList names;
    for (const int one : people)
        names.append(m_applicants[one].name);
    names.removeDuplicates();
    if (names.size() == 1)
        return ScanTexts::sameName(static_cast<int>(people.size()), names.first());
    if (found.in.areOneName && found.in.by == PeopleInName::By::Pinyin)
        return ScanTexts::sameReading(static_cast<int>(people.size()));
    return ScanTexts::several(names);
}

void ScanProposer::settle(ScanProposal &proposal, const Found &found)
{
    QList<int> people = found.in.people;
    if (found.in.areOneName && people.size() > 1)
        people = m_names.narrowed(people, proposal.path);
    if (people.size() != 1 || !found.in.isWhole)
        return leaveOpen(proposal, people, openReason(found));
    proposal.person = m_applicants[people.first()].id;
    proposal.personReason = ScanTexts::personBy(found.in.by, found.folder);
    if (found.in.people.size() > 1)
        proposal.personReason += u'\n' + ScanTexts::narrowed();
}

void ScanProposer::settlePerson(ScanProposal &proposal, const QStringList &parts)
{
    Found file{peopleIn(parts.first()), {}};
    const Found folder = nearestFolder(parts);
    for (const Found *found : {&std::as_const(file), &folder}) {
        if (!found->in.strangersNumber.isEmpty())
            return leaveOpen(proposal, found->in.people, ScanTexts::stranger(found->in.strangersNumber));
    }
    if (file.in.people.isEmpty() && folder.in.people.isEmpty())
        return leaveOpen(proposal, {}, ScanTexts::nobody());
    if (file.in.people.isEmpty())
        return settle(proposal, folder);
    if (folder.in.people.isEmpty())
        return settle(proposal, file);
    QList<int> both = file.in.people;
    both.removeIf([&](int one) { return !folder.in.people.contains(one); });
    if (both.isEmpty()) {
        QList<int> all = file.in.people;
        for (const int one : folder.in.people)
            all.append(one);
        return leaveOpen(proposal, all, ScanTexts::contradiction(folder.folder));
    }
    Found agreed = file;
    agreed.in.people = both;
    agreed.in.isWhole = file.in.isWhole || folder.in.isWhole;
    agreed.in.areOneName = file.in.areOneName && folder.in.areOneName;
    if (file.in.people.size() > 1 && both.size() == 1)
        agreed = {folder.in, folder.folder};
    settle(proposal, agreed);
}

void ScanProposer::settleKind(ScanProposal &proposal, const QStringList &parts)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const KindWords words = kindWordsIn(peopleIn(parts[i]).rest);
        const bool isFolder = i > 0;
        if (words.kinds.isEmpty() || (isFolder && !saysNothingElse(words.rest)))
            continue;
        QStringList kinds;
        for (const AttachmentKind kind : words.kinds)
            kinds.append(codeText(kind));
        if (words.kinds.size() == 1 && words.plain) {
            proposal.kind = words.kinds.first();
            proposal.kindReason = ScanTexts::kindBy(isFolder ? parts[i] : QString());
            return;
        }
        if (!proposal.kindReason.isEmpty())
            continue;
        // A folder may still say plainly what the file's name only hints at.
        proposal.kindReason =
            words.plain ? ScanTexts::severalKinds(kinds) : ScanTexts::maybeKind(kinds.join(u'/'));
        if (words.plain)
            return;
    }
    if (proposal.kindReason.isEmpty())
        proposal.kindReason = ScanTexts::noKind();
}

void ScanProposer::noteSlot(ScanProposal &proposal)
{
    if (!proposal.isClear())
        return;
    const std::pair slot(*proposal.person, *proposal.kind);
    const auto first = m_slots.find(slot);
    if (first != m_slots.end()) {
        proposal.note = ScanTexts::another(first->second);
        return;
    }
    m_slots.emplace(slot, proposal.path);
    const auto applicant = std::find_if(m_applicants.cbegin(), m_applicants.cend(),
        [&](const ScanApplicant &other) { return other.id == slot.first; });
    if (applicant->withFile.contains(slot.second))
        proposal.note = ScanTexts::hasFile();
}

ScanProposal ScanProposer::propose(const QString &path)
{
    ScanProposal proposal;
    proposal.path = path;
    const QString refusal = unsupportedScan(path);
    proposal.isSupported = refusal.isEmpty();
    const QStringList parts = partsOf(path);
    if (parts.isEmpty())
        return proposal;
    settlePerson(proposal, parts);
    settleKind(proposal, parts);
    if (!proposal.isSupported)
        proposal.note = refusal;
    noteSlot(proposal);
    return proposal;
}

} // namespace

QString unsupportedScan(const QString &fileName)
{
    static const QStringList supported{QStringLiteral("pdf"), QStringLiteral("ofd"), QStringLiteral("jpg"),
        QStringLiteral("jpeg"), QStringLiteral("png"), QStringLiteral("tif"), QStringLiteral("tiff")};
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (isHeicSuffix(suffix))
        return heicText();
    return supported.contains(suffix) ? QString() : ScanTexts::unsupported(suffix);
}

QString refusedScan(const QString &path)
{
    const QString byName = unsupportedScan(path);
    QFile file(path);
    if (!byName.isEmpty() || !file.open(QIODevice::ReadOnly))
        return byName;
    return isHeic(file.read(heicHeadBytes)) ? heicText() : QString();
}

void refuseByContent(ScanProposal &proposal, const QString &path)
{
    const QString refusal = proposal.isSupported ? refusedScan(path) : QString();
    if (refusal.isEmpty())
        return;
    proposal.isSupported = false;
    proposal.note = refusal;
}

ScanApplicant scanApplicant(const Dossier &dossier)
{
    ScanApplicant applicant{
        dossier.id, dossier.person.name, dossier.person.idNumber, dossier.employment.unitName, {}};
    for (const Attachment &attachment : dossier.attachments) {
        if (!attachment.sha256.isEmpty() && !applicant.withFile.contains(attachment.kind))
            applicant.withFile.append(attachment.kind);
    }
    return applicant;
}

QString ScanProposal::reason() const
{
    if (!isSupported)
        return note;
    QStringList lines;
    if (!person || isClear())
        lines.append(personReason);
    if (!kind || isClear())
        lines.append(kindReason);
    if (!note.isEmpty())
        lines.append(note);
    return lines.join(u'\n');
}

QList<ScanProposal> proposeScans(const QStringList &paths, const QList<ScanApplicant> &applicants)
{
    ScanProposer proposer(applicants);
    QList<ScanProposal> proposals;
    for (const QString &path : paths)
        proposals.append(proposer.propose(path));
    return proposals;
}

} // namespace chuding
