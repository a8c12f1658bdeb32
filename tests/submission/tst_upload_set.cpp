// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is uploaded to the platform: names, what is left out, and all or nothing.
#include "file_limit.h"
#include "library_fixture.h"
#include "roster/sheet.h"
#include "scan_files.h"
#include "submission/upload_set.h"
#include "test_case.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QSet>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;
using LineOutcome = UploadLine::Outcome;

namespace {

Dossier person(int number, const QString &name, const QString &idNumber = {})
{
    Dossier dossier = sampleDossier(number);
    dossier.attachments.clear();
    dossier.person.name = name;
    if (!idNumber.isEmpty())
        dossier.person.idNumber = idNumber;
    return dossier;
}

/// Stated, without a file.
Attachment stated(AttachmentKind kind)
{
    Attachment attachment;
    attachment.kind = kind;
    return attachment;
}

/// Copies what is small enough, and takes the first bytes of the rest.
Result<Reduction> cut(const QString &source, const QString &target, qint64 mostBytes)
{
    const QByteArray bytes = readFile(source);
    Reduction made;
    made.verdict = Reduction::Verdict::Fits;
    made.before = bytes.size();
    made.isChanged = bytes.size() > mostBytes;
    made.after = qMin<qint64>(bytes.size(), mostBytes);
    made.dpi = made.isChanged ? 150 : 0;
    made.quality = made.isChanged ? 75 : 0;
    made.pages = 3;
    made.suffix = u"pdf"_s;
    writeFile(target, bytes.first(made.after));
    return made;
}

Result<Reduction> reduced(const QString &source, const QString &target, qint64 mostBytes)
{
    return reduceFile(source, target, mostBytes);
}

} // namespace

class TestUploadSet final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LibraryFixture> m_fixture;
    int m_files = 0;

    [[nodiscard]] QString path(const QString &name) const { return m_fixture->path(name); }
    [[nodiscard]] Library &library() const { return *m_fixture->library; }
    QUuid add(const Dossier &dossier)
    {
        need(library().save(dossier, 0, u"sample"_s));
        return dossier.id;
    }
    void attach(QUuid id, AttachmentKind kind, const QByteArray &bytes, const QString &ending = u"pdf"_s)
    {
        const QString file = path(u"scan%1.%2"_s.arg(++m_files).arg(ending));
        writeFile(file, bytes);
        need(library().attach(id, kind, file));
    }
    /// A person with one paper, different from all others.
    QUuid addWithPaper(const Dossier &dossier)
    {
        const QUuid id = add(dossier);
        attach(id, AttachmentKind::Diploma, "%PDF-1.7 " + id.toByteArray());
        return id;
    }
    [[nodiscard]] QStringList folderNames(const QList<QUuid> &ids = {}) const
    {
        QStringList names;
        for (const UploadFolder &folder : need(planUploadSet(library(), ids)).folders)
            names.append(folder.name);
        return names;
    }
    /// All files of the set, hidden ones too, sorted.
    [[nodiscard]] QStringList filesIn(const QString &folder) const
    {
        QStringList found;
        QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            found.append(QDir(folder).relativeFilePath(all.next()));
        found.sort();
        return found;
    }
    /// What lies beside the library.
    [[nodiscard]] QStringList outside() const
    {
        return QDir(path(u"out"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] QString target() const { return path(u"out/上传"_s); }
    [[nodiscard]] Result<UploadReport> write(qint64 mostBytes, const ReduceFunction &reduce = &cut,
        const Progress &progress = {}, const QList<QUuid> &ids = {}) const
    {
        return writeUploadSet(need(planUploadSet(library(), ids)), target(), mostBytes, reduce, progress);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<LibraryFixture>();
        QVERIFY(QDir().mkpath(path(u"out"_s)));
    }

    void papersAreNamedBySlot()
    {
        Dossier dossier = person(1, u"张试例"_s);
        dossier.attachments.append(stated(AttachmentKind::Commitment));
        const QUuid id = add(dossier);
        attach(id, AttachmentKind::AssessmentForm, "%PDF- 2023");
        attach(id, AttachmentKind::MandarinCertificate, "%PDF- m");
        attach(id, AttachmentKind::AssessmentForm, "%PDF- 2024");
        attach(id, AttachmentKind::Diploma, "%PDF- d");
        const UploadPlan plan = need(planUploadSet(library()));
        QCOMPARE(plan.folders.size(), 1);
        const UploadFolder &folder = plan.folders.constFirst();
        QCOMPARE(folder.name, u"张试例"_s);
        QCOMPARE(folder.maskedIdNumber.count(u'*'), 10);
        QStringList names;
        for (const UploadItem &item : folder.items)
            names.append(item.name);
        QCOMPARE(names, (QStringList{u"01 毕业证"_s, u"02 普通话证书"_s, u"03 年度考核表 1"_s,
                            u"04 年度考核表 2"_s, QString()}));
        QCOMPARE(readFile(folder.items[2].source), QByteArray("%PDF- 2023"));
        QCOMPARE(plan.files(), 4);
        QCOMPARE(plan.bytes(), 10 + 7 + 10 + 7);
        QVERIFY(!folder.items[4].isLost);
    }

    void namesakesAreToldApart()
    {
        const QUuid first = addWithPaper(person(1, u"张试例"_s, u"652829200203119016"_s));
        const QUuid second = addWithPaper(person(2, u"张试例"_s, u"652829200111209022"_s));
        addWithPaper(person(3, u"李试例"_s));
        QCOMPARE(folderNames(), (QStringList{u"张试例 9016"_s, u"张试例 9022"_s, u"李试例"_s}));
        // The other one need not be among those who are exported.
        QCOMPARE(folderNames({second}), QStringList{u"张试例 9022"_s});
        QCOMPARE(folderNames({second, first, second}), (QStringList{u"张试例 9022"_s, u"张试例 9016"_s}));
        // The same four digits, too.
        addWithPaper(person(4, u"张试例"_s, u"652829199903119016"_s));
        QCOMPARE(folderNames().last(), u"张试例 9016 (2)"_s);
        QCOMPARE(folderNames({first}), QStringList{u"张试例 9016"_s});
        QVERIFY(planUploadSet(library(), {QUuid::createUuid()}).error().code == Error::Code::NotFound);
    }

    void namesAreSafe()
    {
        addWithPaper(person(1, u"../试/例:*?"_s));
        addWithPaper(person(2, u"CON"_s));
        addWithPaper(person(3, u"Li.. "_s, u"652829200203119016"_s));
        addWithPaper(person(4, u"li"_s, u"652829200111209022"_s));
        addWithPaper(person(5, u"试"_s.repeated(100)));
        addWithPaper(person(6, QString()));
        QCOMPARE(folderNames(),
            (QStringList{u"试例"_s, u"_CON"_s, u"Li 9016"_s, u"li 9022"_s, u"试"_s.repeated(30), u"_"_s}));
        QVERIFY(write(1000).ok());
        QVERIFY(QFile::exists(target() + u"/试例/01 毕业证.pdf"_s));
    }

    void writesFilesAndList()
    {
        Dossier dossier = person(1, u"张试例"_s);
        dossier.attachments.append(stated(AttachmentKind::Commitment));
        const QUuid id = add(dossier);
        attach(id, AttachmentKind::Diploma, QByteArray(500, 'a'));
        attach(id, AttachmentKind::DegreeCertificate, QByteArray(501, 'b'));
        add(person(2, u"李试例"_s)); // without any
        const Result<UploadReport> report = write(500);
        QVERIFY2(report.ok(), report ? "" : qPrintable(errorText(report.error())));
        QCOMPARE(filesIn(target()),
            (QStringList{u"上传清单.xlsx"_s, u"张试例/01 毕业证.pdf"_s, u"张试例/02 学位证.pdf"_s}));
        QCOMPARE(readFile(target() + u"/张试例/01 毕业证.pdf"_s), QByteArray(500, 'a'));
        QCOMPARE(readFile(target() + u"/张试例/02 学位证.pdf"_s), QByteArray(500, 'b'));
        QCOMPARE(outside(), QStringList{u"上传"_s});
        QCOMPARE(report->count(LineOutcome::Copied), 1);
        QCOMPARE(report->count(LineOutcome::Reduced), 1);
        QCOMPARE(report->count(LineOutcome::NotAttached), 2);
        QCOMPARE(report->count(LineOutcome::LeftOut), 0);
        QCOMPARE(report->bytes(), 1000);
        const Result<Sheet> list = readXlsxSheet(readFile(target() + u'/' + uploadListName()));
        QVERIFY(list.ok());
        QCOMPARE(list->rows.size(), 2 + 1 + 4);
        const auto cells = [&list](qsizetype row) {
            QStringList texts;
            for (const Cell &cell : list->rows[3 + row].cells)
                texts.append(cell.kind == Cell::Kind::Number ? QString::number(cell.number) : cell.text);
            return texts;
        };
        QCOMPARE(
            cells(0).mid(2), (QStringList{u"毕业证"_s, u"张试例/01 毕业证.pdf"_s, u"3"_s, u"1"_s, u"1"_s}));
        QCOMPARE(
            cells(1).mid(3, 5), (QStringList{u"张试例/02 学位证.pdf"_s, u"3"_s, u"1"_s, u"1"_s, u"150"_s}));
        QVERIFY(cells(0)[1].contains(u"**********"_s));
        QVERIFY(cells(2).contains(u"承诺书"_s));
        QCOMPARE(cells(3).constFirst(), u"李试例"_s);
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QVERIFY(!(QFileInfo(target()).permissions() & others));
    }

    void whatIsLeftOutIsSaid()
    {
        const QUuid id = add(person(1, u"张试例"_s));
        attach(id, AttachmentKind::Diploma, "%PDF- good");
        attach(id, AttachmentKind::DegreeCertificate, "%PDF- too large");
        attach(id, AttachmentKind::Transcript, "%PDF- locked");
        attach(id, AttachmentKind::Appraisal, "%PDF- lost");
        const Dossier stored = need(library().dossier(id)).dossier;
        QVERIFY(QFile::remove(need(library().filePath(stored.attachments[3]))));
        const ReduceFunction reduce = [](const QString &source, const QString &to, qint64 most) {
            Result<Reduction> made = cut(source, to, most);
            if (readFile(source).contains("large")) {
                made->verdict = Reduction::Verdict::TooLarge;
                made->after = 7'000'001;
            } else if (readFile(source).contains("locked")) {
                made->verdict = Reduction::Verdict::Unreadable;
                made->fault = PageFault::Encrypted;
            }
            return made;
        };
        const UploadReport report = need(write(1000, reduce));
        QCOMPARE(filesIn(target()), (QStringList{u"上传清单.xlsx"_s, u"张试例/01 毕业证.pdf"_s}));
        QCOMPARE(report.count(LineOutcome::LeftOut), 3);
        QStringList remarks;
        for (const UploadLine &line : report.lines)
            remarks.append(line.path + line.remark);
        QCOMPARE(remarks[0], u"张试例/01 毕业证.pdf"_s);
        QVERIFY(remarks[1].contains(u"7001 KB"_s));
        QVERIFY(remarks[2].contains(u"missing in the library"_s)); // 鉴定表 stands before 成绩单
        QVERIFY(remarks[3].contains(pageFaultText(PageFault::Encrypted)));
        QCOMPARE(report.lines[1].before, QByteArray("%PDF- too large").size());
        QCOMPARE(report.lines[1].after, 0);
    }

    /// The process that makes files smaller may have been broken by one of them.
    void liesAreLeftOut_data()
    {
        QTest::addColumn<int>("more"); // bytes than it says
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<bool>("isLeftOut");
        QTest::newRow("the truth") << 0 << u"pdf"_s << false;
        QTest::newRow("a byte more") << 1 << u"pdf"_s << true;
        QTest::newRow("a byte less") << -1 << u"pdf"_s << true;
        QTest::newRow("out of the folder") << 0 << u"x/../../../pdf"_s << true;
        QTest::newRow("a program") << 0 << u"exe"_s << true;
        QTest::newRow("no ending") << 0 << QString() << true;
    }

    void liesAreLeftOut()
    {
        QFETCH(int, more);
        QFETCH(QString, suffix);
        QFETCH(bool, isLeftOut);
        addWithPaper(person(1, u"张试例"_s));
        const ReduceFunction reduce = [&](const QString &, const QString &to, qint64 most) {
            writeFile(to, QByteArray(static_cast<qsizetype>(most) + more, 'x'));
            Reduction made;
            made.verdict = Reduction::Verdict::Fits;
            made.after = most;
            made.suffix = suffix;
            return Result<Reduction>(made);
        };
        const UploadReport report = need(write(300, reduce));
        QCOMPARE(report.count(LineOutcome::LeftOut), isLeftOut ? 1 : 0);
        QCOMPARE(filesIn(target()).size(), isLeftOut ? 1 : 2);
        QCOMPARE(outside(), QStringList{u"上传"_s});
    }

    void largerThanTheLimitIsLeftOut()
    {
        addWithPaper(person(1, u"张试例"_s));
        const ReduceFunction reduce = [](const QString &source, const QString &to, qint64 most) {
            return cut(source, to, most + 1); // takes one byte too many
        };
        QCOMPARE(need(write(20, reduce)).count(LineOutcome::LeftOut), 1);
    }

    void whatIsThereStays()
    {
        addWithPaper(person(1, u"张试例"_s));
        QVERIFY(QDir().mkpath(target()));
        writeFile(target() + u"/旧.txt"_s, "old");
        QCOMPARE(write(1000).error().code, Error::Code::Exists);
        QCOMPARE(filesIn(target()), QStringList{u"旧.txt"_s});
        QVERIFY(QFile::remove(target() + u"/旧.txt"_s));
        QVERIFY(write(1000).ok()); // an empty folder
        QCOMPARE(write(1000).error().code, Error::Code::Exists);
        const QString file = path(u"out/file"_s);
        writeFile(file, "x");
        const UploadPlan plan = need(planUploadSet(library()));
        QCOMPARE(writeUploadSet(plan, file, 1000, &cut).error().code, Error::Code::Exists);
        QCOMPARE(writeUploadSet(plan, library().path() + u"/files/上传"_s, 1000, &cut).error().code,
            Error::Code::Io);
        QVERIFY(need(library().verify()).isEmpty());
    }

    void nothingToUpload()
    {
        Dossier dossier = person(1, u"张试例"_s);
        dossier.attachments.append(stated(AttachmentKind::Commitment));
        add(dossier);
        QCOMPARE(write(1000).error().code, Error::Code::NotFound);
        QVERIFY(outside().isEmpty());
    }

    void cancelledAtAnyMoment()
    {
        const QUuid id = addWithPaper(person(1, u"张试例"_s));
        attach(id, AttachmentKind::Transcript, QByteArray(2000, 'c'));
        int moments = 0;
        QList<qint64> told;
        const UploadPlan plan = need(planUploadSet(library()));
        QVERIFY(write(1000, &cut, [&](qint64 done, qint64 total) {
            ++moments;
            told.append(done);
            return total == plan.bytes();
        }).ok());
        QCOMPARE(told, (QList<qint64>{0, plan.bytes() - 2000, plan.bytes()}));
        QVERIFY(QDir(target()).removeRecursively());
        for (int moment = 1; moment <= moments; ++moment) {
            int left = moment;
            const Result<UploadReport> report =
                write(1000, &cut, [&left](qint64, qint64) { return --left > 0; });
            QVERIFY(!report);
            QCOMPARE(report.error().code, Error::Code::Cancelled);
            QVERIFY(outside().isEmpty());
        }
        const ReduceFunction stopped = [](const QString &, const QString &, qint64) -> Result<Reduction> {
            return Error{Error::Code::Cancelled, {}};
        };
        QCOMPARE(write(1000, stopped).error().code, Error::Code::Cancelled);
        QVERIFY(outside().isEmpty());
    }

    void errorsEndIt()
    {
        const QUuid id = addWithPaper(person(1, u"张试例"_s));
        attach(id, AttachmentKind::Transcript, "%PDF- second");
        const ReduceFunction full = [](const QString &source, const QString &to,
                                        qint64 most) -> Result<Reduction> {
            if (readFile(source).contains("second"))
                return Error{Error::Code::DiskFull, u"E:"_s};
            return cut(source, to, most);
        };
        QCOMPARE(write(1000, full).error(), (Error{Error::Code::DiskFull, u"E:"_s}));
        QVERIFY(outside().isEmpty());
        const ReduceFunction none = [](const QString &, const QString &, qint64) {
            Reduction made;
            made.fault = PageFault::NoInspector;
            return Result<Reduction>(made);
        };
        QCOMPARE(write(1000, none).error().code, Error::Code::NotFound);
        QVERIFY(outside().isEmpty());
    }

    /// Copies of papers that a killed program left where nobody looks.
    void leftoversGo()
    {
        addWithPaper(person(1, u"张试例"_s));
        const QStringList left{
            u".上传.0123abcd.part"_s, u".上传2.0123abcd.part"_s, u".上传.0123abcde.part"_s};
        for (const QString &name : left) {
            QVERIFY(QDir().mkpath(path(u"out/"_s + name)));
            writeFile(path(u"out/"_s + name + u"/x.pdf"_s), "x");
        }
        QVERIFY(write(1000).ok());
        QStringList expected{left[1], left[2], u"上传"_s};
        QStringList found = outside();
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
    }

    void realFiles()
    {
        const QUuid id = add(person(1, u"张试例"_s));
        const QByteArray small = scanfiles::pdf(2);
        QImage photo(900, 1200, QImage::Format_RGB32);
        for (int y = 0; y < photo.height(); ++y) {
            for (int x = 0; x < photo.width(); ++x)
                photo.setPixel(x, y, qRgb((x * y) % 251, (x * 7 + y) % 253, (x ^ y) % 249));
        }
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        photo.save(&buffer, "PNG");
        attach(id, AttachmentKind::Diploma, small);
        attach(id, AttachmentKind::Photo, png, u"png"_s);
        attach(id, AttachmentKind::Transcript, "PK\3\4 an office document", u"docx"_s);
        attach(id, AttachmentKind::Appraisal, small.left(small.size() / 3));
        const qint64 limit = qMax<qint64>(small.size(), png.size() / 2);
        const UploadReport report = need(write(limit, &reduced));
        QCOMPARE(filesIn(target()),
            (QStringList{u"上传清单.xlsx"_s, u"张试例/01 毕业证.pdf"_s, u"张试例/04 照片.jpg"_s}));
        QCOMPARE(readFile(target() + u"/张试例/01 毕业证.pdf"_s), small);
        QVERIFY(QFileInfo(target() + u"/张试例/04 照片.jpg"_s).size() <= limit);
        QCOMPARE(report.count(LineOutcome::LeftOut), 2);
        QCOMPARE(report.lines[0].pages, 2);
        QVERIFY(need(library().verify()).isEmpty());
        // The same library, the same bytes.
        const QByteArray list = readFile(target() + u'/' + uploadListName());
        const QByteArray made = readFile(target() + u"/张试例/04 照片.jpg"_s);
        QVERIFY(QDir(target()).removeRecursively());
        QVERIFY(write(limit, &reduced).ok());
        QCOMPARE(readFile(target() + u'/' + uploadListName()), list);
        QCOMPARE(readFile(target() + u"/张试例/04 照片.jpg"_s), made);
    }

    void fullDisk()
    {
        const QUuid id = add(person(1, u"张试例"_s));
        attach(id, AttachmentKind::Diploma, scanfiles::pdf(1));
        bool isWritten = false;
        for (quint64 room = 256; !isWritten; room *= 2) {
            Result<UploadReport> report = Error{};
            {
                const FileLimit limit(room);
                QVERIFY(limit.isSet());
                report = write(1'000'000, &reduced);
            }
            isWritten = report.ok();
            if (isWritten)
                break;
            QVERIFY2(report.error().code == Error::Code::DiskFull || report.error().code == Error::Code::Io,
                qPrintable(errorText(report.error())));
            QVERIFY(outside().isEmpty());
            QVERIFY(room < 10'000'000);
        }
        QCOMPARE(filesIn(target()).size(), 2);
    }
};

TEST_CASE(QGuiApplication, TestUploadSet)
#include "tst_upload_set.moc"
