// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upload_set.h"

#include "domain/write_error.h"
#include "library/file_tools.h"
#include "roster/table_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

using LineOutcome = UploadLine::Outcome;

constexpr qint64 bytesInAKilobyte = 1000;

qint64 kilobytes(qint64 bytes)
{
    return (bytes + bytesInAKilobyte - 1) / bytesInAKilobyte;
}

struct UploadTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::UploadSet)
public:
    static QString insideText() { return tr("this place is inside the library itself; choose another"); }
    static QString nothingText() { return tr("no files are attached"); }
    static QString leftOutText(const QString &reason) { return tr("Left out: %1").arg(reason); }
    static QString lostText() { return tr("The file is missing in the library."); }
    static QString notAttachedText() { return tr("Stated in the dossier, but no file is attached."); }
    static QString nobodysText() { return tr("No papers at all."); }
    static QString brokenText() { return pageFaultText(PageFault::BreaksReader); }
    static QString tooLargeText(qint64 bytes)
    {
        return tr("It still has %1 KB at the lowest resolution that can be read. Scan it with fewer pages.")
            .arg(kilobytes(bytes));
    }
    static QString remarkOf(const Reduction &made);
    static Table tableOf(const UploadReport &report, qint64 mostBytes);
};

QString UploadTexts::remarkOf(const Reduction &made)
{
    if (!made.isChanged)
        return {};
    QStringList said;
    if (made.isDrawn)
        said.append(tr("Each page became a picture: its text can no longer be searched."));
    else if (made.dpi > 0)
        said.append(tr("Its pictures have fewer dots."));
    else
        said.append(made.quality > 0 ? tr("Its pictures are packed more tightly.")
                                     : tr("Packed more tightly, without a loss."));
    if (made.losesSignature)
        said.append(tr("Its digital signature no longer holds: keep the original."));
    return said.join(u' ');
}

Table UploadTexts::tableOf(const UploadReport &report, qint64 mostBytes)
{
    Table table;
    table.title = tr("Files for the platform");
    table.note = tr("At most %1 KB a file; 1 KB is 1,000 bytes.").arg(mostBytes / bytesInAKilobyte);
    table.headers = {tr("Applicant"), tr("ID number"), tr("Paper"), tr("File"), tr("Pages"),
        tr("Size before (KB)"), tr("Size now (KB)"), tr("Resolution (dpi)"), tr("Remark")};
    table.textColumns = {0, 1, 2, 3, 8};
    const auto number = [](qint64 value) { return value > 0 ? QString::number(value) : QString(); };
    for (const UploadLine &line : report.lines)
        table.rows.append({line.applicant, line.maskedIdNumber, line.paper, line.path, number(line.pages),
            number(kilobytes(line.before)), number(kilobytes(line.after)), number(line.dpi), line.remark});
    return table;
}

/// Whether what is said to have been written can go out; the process that says so may have been broken.
bool isWhatItSays(const QString &path, const Reduction &made, qint64 mostBytes)
{
    static const QStringList suffixes{u"pdf"_s, u"jpg"_s, u"png"_s, u"tif"_s};
    const QFileInfo file(path);
    return file.isFile() && !file.isSymLink() && file.size() == made.after && made.after <= mostBytes &&
           suffixes.contains(made.suffix);
}

/// What a killed program left of the same set: copies of papers that nobody knows of.
void removeLeftSets(const QString &target)
{
    constexpr qsizetype signsOfItsOwn = 8;
    const QFileInfo info(QDir::cleanPath(target));
    QDir folder = info.absoluteDir();
    const QString begin = u'.' + info.fileName() + u'.';
    const QString end = u".part"_s;
    for (const QString &name :
        folder.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        if (name.startsWith(begin) && name.endsWith(end) &&
            name.size() == begin.size() + signsOfItsOwn + end.size())
            QDir(folder.filePath(name)).removeRecursively();
    }
}

class UploadWriter
{
public:
    UploadWriter(const UploadPlan &plan, QString root, qint64 mostBytes, const ReduceFunction &reduce,
        const Progress &progress)
        : m_plan(plan)
        , m_root(std::move(root))
        , m_mostBytes(mostBytes)
        , m_reduce(reduce)
        , m_progress(progress)
        , m_totalBytes(plan.bytes())
    {
    }

    [[nodiscard]] Result<UploadReport> run();
    [[nodiscard]] QStringList written() const { return m_written; }

private:
    [[nodiscard]] Result<UploadLine> writeItem(const UploadFolder &folder, const UploadItem &item);
    [[nodiscard]] Result<void> place(const Reduction &made, const QString &aside, UploadLine &line,
        const UploadFolder &folder, const UploadItem &item);

    const UploadPlan &m_plan;
    QDir m_root;
    qint64 m_mostBytes;
    const ReduceFunction &m_reduce;
    const Progress &m_progress;
    qint64 m_totalBytes;
    qint64 m_doneBytes = 0;
    QStringList m_written;
};

Result<void> UploadWriter::place(const Reduction &made, const QString &aside, UploadLine &line,
    const UploadFolder &folder, const UploadItem &item)
{
    // Not mkpath: when the stick was pulled there is nothing to go on with.
    if (!m_root.exists(folder.name) && !m_root.mkdir(folder.name))
        return writeError(m_root.filePath(folder.name), {});
    line.path = folder.name + u'/' + item.name + u'.' + made.suffix;
    const QString target = m_root.filePath(line.path);
    if (const Result<void> named = rename(aside, target); !named)
        return named;
    m_written.append(target);
    line.outcome = made.isChanged ? LineOutcome::Reduced : LineOutcome::Copied;
    line.after = made.after;
    line.dpi = made.dpi;
    line.remark = UploadTexts::remarkOf(made);
    return {};
}

Result<UploadLine> UploadWriter::writeItem(const UploadFolder &folder, const UploadItem &item)
{
    UploadLine line{LineOutcome::LeftOut, folder.applicant, folder.maskedIdNumber, codeText(item.kind), {},
        item.pages, item.sizeBytes, 0, 0, {}};
    if (item.source.isEmpty()) {
        line.outcome = item.isLost ? LineOutcome::LeftOut : LineOutcome::NotAttached;
        line.remark =
            item.isLost ? UploadTexts::leftOutText(UploadTexts::lostText()) : UploadTexts::notAttachedText();
        return line;
    }
    const QString aside = m_root.filePath(u".next"_s); // no folder is called so
    const Result<Reduction> made = m_reduce(item.source, aside, m_mostBytes);
    if (!made)
        return made.error();
    if (made->fault == PageFault::NoInspector)
        return Error{Error::Code::NotFound, pageFaultText(*made->fault)};
    line.pages = made->pages > 0 ? made->pages : item.pages;
    QString reason;
    if (made->verdict == Reduction::Verdict::TooLarge) {
        reason = UploadTexts::tooLargeText(made->after);
    } else if (made->verdict == Reduction::Verdict::Unreadable) {
        reason = made->fault ? pageFaultText(*made->fault) : UploadTexts::brokenText();
    } else if (isWhatItSays(aside, *made, m_mostBytes)) {
        if (const Result<void> placed = place(*made, aside, line, folder, item); !placed)
            return placed.error();
        return line;
    } else {
        reason = UploadTexts::brokenText();
    }
    QFile::remove(aside);
    line.remark = UploadTexts::leftOutText(reason);
    return line;
}

Result<UploadReport> UploadWriter::run()
{
    UploadReport report;
    for (const UploadFolder &folder : m_plan.folders) {
        if (folder.items.isEmpty())
            report.lines.append({LineOutcome::NotAttached, folder.applicant, folder.maskedIdNumber, {}, {}, 0,
                0, 0, 0, UploadTexts::nobodysText()});
        for (const UploadItem &item : folder.items) {
            if (!goOn(m_progress, m_doneBytes, m_totalBytes))
                return Error{Error::Code::Cancelled, {}};
            const Result<UploadLine> line = writeItem(folder, item);
            if (!line)
                return line.error();
            report.lines.append(*line);
            m_doneBytes += item.sizeBytes;
        }
    }
    if (!goOn(m_progress, m_totalBytes, m_totalBytes))
        return Error{Error::Code::Cancelled, {}};
    const QString list = m_root.filePath(uploadListName());
    if (const Result<void> listed = writeTable(list, UploadTexts::tableOf(report, m_mostBytes)); !listed)
        return listed.error();
    m_written.append(list);
    return report;
}

} // namespace

int UploadReport::count(UploadLine::Outcome outcome) const
{
    return static_cast<int>(std::count_if(
        lines.cbegin(), lines.cend(), [outcome](const UploadLine &line) { return line.outcome == outcome; }));
}

qint64 UploadReport::bytes() const
{
    qint64 sum = 0;
    for (const UploadLine &line : lines)
        sum += line.after;
    return sum;
}

QString uploadListName()
{
    return u"上传清单.xlsx"_s;
}

Result<UploadReport> writeUploadSet(const UploadPlan &plan, const QString &folder, qint64 mostBytes,
    const ReduceFunction &reduce, const Progress &progress)
{
    if (plan.files() == 0)
        return Error{Error::Code::NotFound, UploadTexts::nothingText()};
    if (const Result<void> isFree = requireFree(folder); !isFree)
        return isFree.error();
    if (isWithin(folder, plan.libraryPath))
        return Error{Error::Code::Io, folder + u": "_s + UploadTexts::insideText()};
    removeLeftSets(folder);
    const Result<QString> made = AsideFolder::make(folder);
    if (!made)
        return made.error();
    AsideFolder aside(*made);
    QFile::setPermissions(
        aside.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    UploadWriter writer(plan, aside.path(), mostBytes, reduce, progress);
    Result<UploadReport> report = writer.run();
    if (!report)
        return report;
    if (const Result<void> synced = syncFiles(aside.path(), writer.written()); !synced)
        return synced.error();
    if (const Result<void> moved = aside.moveTo(folder); !moved)
        return moved.error();
    return report;
}

} // namespace chuding
