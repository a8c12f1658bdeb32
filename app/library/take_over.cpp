// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "take_over.h"

#include "domain/id_number.h"
#include "dossier_table.h"
#include "file_tools.h"
#include "sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace chuding {

namespace {

/// The sentences of this file.
class TakeOverTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::TakeOver)

public:
    static QString sameNotice()
    {
        return tr("both libraries are for the same notice, so there is nothing to carry over");
    }
    static QString otherNotice(const QString &source, const QString &target)
    {
        return tr("the libraries are for different notices (%1 and %2); a transfer keeps the notice")
            .arg(source, target);
    }
    static QString noNumber()
    {
        return tr("The dossier has no ID number, so it cannot be told whose it is.");
    }
    static QString numberTwice() { return tr("The other library has this ID number twice."); }
    static QString numberIsThere() { return tr("This library has a dossier with this ID number already."); }
    static QString idIsThere() { return tr("This library has this dossier already."); }
    static QString idIsInBin()
    {
        return tr("This dossier is in the bin of this library; bring it back from there.");
    }
    static QString fileMissing(const QString &file) { return tr("A file is missing: %1").arg(file); }
    static QString fileChanged(const QString &file) { return tr("A file was changed: %1").arg(file); }
    static QString insideLibrary() { return tr("this place is inside the library itself; choose another"); }
};

DayOrMonth monthOf(QDate day)
{
    return DayOrMonth::ofMonth(day.year(), day.month());
}

/// Closes the old unit and begins the new one.
void continueHistory(QList<WorkPeriod> &history, const QString &oldUnit, const QString &newUnit, QDate from)
{
    const auto isOpen = [](const WorkPeriod &period, const QString &unit) {
        return period.unitName == unit && !period.secondment && !period.period.to.isKnown();
    };
    bool hasNew = false;
    for (WorkPeriod &period : history) {
        hasNew = hasNew || isOpen(period, newUnit);
        if (isOpen(period, oldUnit))
            period.period.to = monthOf(from);
    }
    const bool namesOld = std::any_of(history.cbegin(), history.cend(),
        [&](const WorkPeriod &period) { return period.unitName == oldUnit; });
    if (!namesOld && !oldUnit.isEmpty())
        history.append({{DayOrMonth(), monthOf(from)}, oldUnit, false}); // since when is not known
    if (!hasNew)
        history.append({{monthOf(from), DayOrMonth()}, newUnit, false});
}

/// Missing, or not as long as it should be: what can be seen without reading the files.
QString missingFile(const Library &source, const Dossier &dossier)
{
    for (const Attachment &attachment : dossier.attachments) {
        if (attachment.sha256.isEmpty())
            continue;
        const Result<QString> path = source.filePath(attachment);
        if (!path)
            return TakeOverTexts::fileMissing(attachment.fileName);
        if (QFileInfo(*path).size() != attachment.sizeBytes)
            return TakeOverTexts::fileChanged(attachment.fileName);
    }
    return {};
}

/// What the target holds.
struct Held
{
    QSet<QUuid> ids;
    QSet<QUuid> inBin;
    QSet<QString> numbers;
};

Result<Held> heldBy(const Library &target)
{
    const Result<QList<DossierRow>> rows = target.rows();
    if (!rows)
        return rows.error();
    const Result<QList<DossierRow>> removed = target.removedRows();
    if (!removed)
        return removed.error();
    Held held;
    for (const DossierRow &row : *rows) {
        held.ids.insert(row.id);
        if (!row.idNumber.isEmpty())
            held.numbers.insert(row.idNumber);
    }
    for (const DossierRow &row : *removed)
        held.inBin.insert(row.id);
    return held;
}

void refuse(TakeOverRow &row, const QString &reason)
{
    row.outcome = TakeOverOutcome::Refused;
    row.reason = reason;
}

void judgeCarryOver(TakeOverRow &row, const Held &held, QSet<QString> &seen)
{
    const QString number = normalizedIdNumber(row.taken.person.idNumber);
    if (number.isEmpty())
        return refuse(row, TakeOverTexts::noNumber());
    if (held.numbers.contains(number)) {
        row.outcome = TakeOverOutcome::Present;
        return;
    }
    if (seen.contains(number))
        return refuse(row, TakeOverTexts::numberTwice());
    seen.insert(number);
}

void judgeTransfer(TakeOverRow &row, const Held &held, const Library &target)
{
    const QString policyId = target.info().policyId;
    if (row.taken.policyId != policyId)
        return refuse(row, TakeOverTexts::otherNotice(row.taken.policyId, policyId));
    if (held.ids.contains(row.source))
        return refuse(row, TakeOverTexts::idIsThere());
    if (held.inBin.contains(row.source))
        return refuse(row, TakeOverTexts::idIsInBin());
    if (held.numbers.contains(normalizedIdNumber(row.taken.person.idNumber)))
        return refuse(row, TakeOverTexts::numberIsThere());
}

Result<void> requireFittingNotices(const LibraryInfo &source, const LibraryInfo &target, TakeOverMode mode)
{
    const bool isSame = source.policyId == target.policyId;
    if (mode == TakeOverMode::CarryOver && isSame)
        return Error{Error::Code::Refused, TakeOverTexts::sameNotice()};
    if (mode == TakeOverMode::Transfer && !isSame)
        return Error{Error::Code::Refused, TakeOverTexts::otherNotice(source.policyId, target.policyId)};
    return {};
}

qint64 bytesOf(const QList<TakeOverRow> &rows)
{
    qint64 bytes = 0;
    for (const TakeOverRow &row : rows) {
        for (const Attachment &attachment : row.taken.attachments)
            bytes += attachment.sha256.isEmpty() ? 0 : attachment.sizeBytes;
    }
    return bytes;
}

/// Reads every file of a row; what is wrong with the first bad one, translated. Only cancelling is an error.
Result<QString> faultOfFiles(const Library &source, const Dossier &dossier, const Progress &progress)
{
    qint64 done = 0;
    for (const Attachment &attachment : dossier.attachments) {
        if (attachment.sha256.isEmpty())
            continue;
        const Result<QString> path = source.filePath(attachment);
        if (!path)
            return TakeOverTexts::fileMissing(attachment.fileName);
        const Progress within = [&](qint64 bytes, qint64) { return goOn(progress, done + bytes, 0); };
        const Result<QString> hash = sha256OfFile(*path, within);
        if (!hash && hash.error().code == Error::Code::Cancelled)
            return hash.error();
        if (!hash || *hash != attachment.sha256)
            return TakeOverTexts::fileChanged(attachment.fileName);
        done += attachment.sizeBytes;
    }
    return QString();
}

QString actionOf(TakeOverMode mode)
{
    return mode == TakeOverMode::CarryOver ? QStringLiteral("carry-over") : QStringLiteral("take-over");
}

/// A new library in `folder` with one dossier; closed again, so that the folder can be renamed.
Result<QUuid> writeHandOver(const Library &source, const Dossier &dossier, const QString &folder,
    const Receiver &receiver, const QString &why, const Progress &progress)
{
    LibraryInfo info;
    info.unitName = receiver.unitName;
    info.unitCode = receiver.unitCode;
    info.policyId = dossier.policyId;
    info.demonstrationMoment = source.info().demonstrationMoment;
    const Result<std::unique_ptr<Library>> made = Library::create(folder, info, source.operatorName());
    if (!made)
        return made.error();
    const Result<void> added =
        (*made)->addFrom(source, {dossier}, QStringLiteral("hand-over"), why, progress);
    if (!added)
        return added.error();
    const Result<QList<VerifyProblem>> problems = (*made)->verify();
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return Error{Error::Code::Format,
            problems->first().subject + QLatin1StringView(": ") + problems->first().detail};
    return (*made)->info().id;
}

} // namespace

int TakeOverPlan::count(TakeOverOutcome outcome) const
{
    return static_cast<int>(std::count_if(
        rows.cbegin(), rows.cend(), [outcome](const TakeOverRow &row) { return row.outcome == outcome; }));
}

bool isLasting(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Diploma:
    case AttachmentKind::DegreeCertificate:
    case AttachmentKind::GraduateRegister:
    case AttachmentKind::Appraisal:
    case AttachmentKind::Transcript: // what was studied does not change
    case AttachmentKind::MandarinCertificate:
    case AttachmentKind::TeacherCertificate:   // valid without term
    case AttachmentKind::ProfessionalTraining: // of a past year, which is counted again
    case AttachmentKind::PublicTraining:
    case AttachmentKind::ExemptionForm:  // stays with the exemption
    case AttachmentKind::AssessmentForm: // of a past year
    case AttachmentKind::Photo:
        return true;
    case AttachmentKind::EducationRecord: // 学信网's reports expire
    case AttachmentKind::EnrolmentReport:
    case AttachmentKind::AssessmentProof: // the unit issues these anew for each notice
    case AttachmentKind::Notice:
    case AttachmentKind::NoticeResult:
    case AttachmentKind::NoticeReport:
    case AttachmentKind::Recommendation:
    case AttachmentKind::Commitment: // signed for one application
    case AttachmentKind::Submission:
        return false;
    }
    Q_UNREACHABLE();
}

Dossier carriedOver(const Dossier &old, const QString &policyId)
{
    Dossier next;
    next.id = QUuid::createUuid();
    next.policyId = policyId;
    next.person = old.person;
    next.employment = old.employment;
    next.workHistory = old.workHistory;
    next.education = old.education;
    next.application.specialty = old.application.specialty; // level and title are asked for anew
    next.assessments = old.assessments;
    next.assessmentProofs = old.assessmentProofs;
    next.training = old.training;
    next.exemption = old.exemption;
    next.mandarin = old.mandarin;
    next.teacherCertificate = old.teacherCertificate;
    for (const Attachment &attachment : old.attachments) {
        if (!attachment.sha256.isEmpty() && isLasting(attachment.kind))
            next.attachments.append(attachment);
    }
    return next;
}

Dossier transferred(const Dossier &old, const LibraryInfo &target, QDate from)
{
    Dossier taken = old;
    if (target.role != OfficeRole::Employer)
        return taken;
    taken.employment.unitName = target.unitName;
    taken.employment.creditCode = target.unitCode;
    if (from.isValid() && old.employment.unitName != target.unitName)
        continueHistory(taken.workHistory, old.employment.unitName, target.unitName, from);
    return taken;
}

Result<TakeOverPlan> planTakeOver(const Library &source, const Library &target, TakeOverMode mode, QDate from)
{
    const LibraryInfo info = target.info();
    if (const Result<void> fit = requireFittingNotices(source.info(), info, mode); !fit)
        return fit.error();
    const Result<QList<StoredDossier>> dossiers = source.dossiers();
    if (!dossiers)
        return dossiers.error();
    const Result<Held> held = heldBy(target);
    if (!held)
        return held.error();
    TakeOverPlan plan{mode, {}};
    QSet<QString> seen;
    for (const StoredDossier &stored : *dossiers) {
        const Dossier &old = stored.dossier;
        TakeOverRow row{.source = old.id,
            .name = old.person.name,
            .maskedIdNumber = maskedIdNumber(old.person.idNumber),
            .unitName = old.employment.unitName,
            .outcome = TakeOverOutcome::New,
            .reason = {},
            .taken = mode == TakeOverMode::CarryOver ? carriedOver(old, info.policyId)
                                                     : transferred(old, info, from)};
        if (mode == TakeOverMode::CarryOver)
            judgeCarryOver(row, *held, seen);
        else
            judgeTransfer(row, *held, target);
        if (row.outcome == TakeOverOutcome::New) {
            if (const QString fault = missingFile(source, row.taken); !fault.isEmpty())
                refuse(row, fault);
        }
        plan.rows.append(row);
    }
    return plan;
}

Result<TakeOverSummary> applyTakeOver(const Library &source, Library &target, const TakeOverPlan &plan,
    const QList<QUuid> &chosen, const QString &why, const Progress &progress)
{
    if (target.isReadOnly())
        return Error{Error::Code::ReadOnly, target.path()};
    QList<TakeOverRow> rows;
    for (const TakeOverRow &row : plan.rows) {
        if (row.outcome == TakeOverOutcome::New && chosen.contains(row.source))
            rows.append(row);
    }
    // Every file is read twice: to see whether it is whole, and to copy it.
    const qint64 bytes = bytesOf(rows);
    qint64 done = 0;
    const Progress within = [&](qint64 now, qint64) { return goOn(progress, done + now, bytes * 2); };
    TakeOverSummary summary;
    QList<Dossier> taken;
    for (TakeOverRow &row : rows) {
        const Result<QString> fault = faultOfFiles(source, row.taken, within);
        if (!fault)
            return fault.error();
        done += bytesOf({row});
        if (fault->isEmpty()) {
            taken.append(row.taken);
            continue;
        }
        refuse(row, *fault);
        summary.refused.append(row);
    }
    if (!goOn(progress, done, bytes * 2))
        return Error{Error::Code::Cancelled, {}};
    if (const Result<void> added = target.addFrom(source, taken, actionOf(plan.mode), why, within); !added)
        return added.error();
    summary.added = static_cast<int>(taken.size());
    return summary;
}

Result<void> handOver(Library &source, QUuid id, const QString &targetPath, const Receiver &receiver,
    const QString &why, const Progress &progress)
{
    if (source.isReadOnly())
        return Error{Error::Code::ReadOnly, source.path()};
    if (const Result<void> isFree = requireFree(targetPath); !isFree)
        return isFree;
    if (isWithin(targetPath, source.path()))
        return Error{Error::Code::Io, targetPath + QLatin1StringView(": ") + TakeOverTexts::insideLibrary()};
    const Result<StoredDossier> stored = source.dossier(id);
    if (!stored)
        return stored.error();
    const Result<QString> folder = AsideFolder::make(targetPath);
    if (!folder)
        return folder.error();
    AsideFolder aside(*folder);
    const Result<QUuid> made = writeHandOver(source, stored->dossier, aside.path(), receiver, why, progress);
    if (!made)
        return made.error();
    if (const Result<void> moved = aside.moveTo(targetPath); !moved)
        return moved;
    const Result<void> logged = source.recordEvent(
        QStringLiteral("hand-over"), uuidText(id), QStringLiteral("library=") + uuidText(*made));
    if (!logged)
        QDir(targetPath).removeRecursively(); // what the log does not know was not handed over
    return logged;
}

} // namespace chuding
