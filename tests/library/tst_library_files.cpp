// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Attachments, backup and restore.

#include "library_fixture.h"

#include "library/sha256.h"
#include "test_case.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDirIterator>

using namespace chuding;
using namespace chuding::test;

namespace {

const QString why = QStringLiteral("试");

/// A library with one dossier and one scan.
struct FilesFixture : LibraryFixture
{
    FilesFixture()
    {
        need(library->save(dossier, 0, why));
        writeFile(scan, bytes);
    }
    Attachment attach(AttachmentKind kind, const QString &file)
    {
        return need(library->attach(dossier.id, kind, file));
    }
    QStringList storedFiles() const
    {
        QStringList files;
        QDirIterator it(path() + QStringLiteral("/files"), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next());
        return files;
    }

    Dossier dossier = sampleDossier(1);
    QByteArray bytes = QByteArray("%PDF-1.7 试例").repeated(30000);
    QString scan = path(QStringLiteral("毕业证 扫描.PDF"));
};

/// Takes `room` bytes and then fails, like a full disk.
class FullDevice final : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room)
            return -1;
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

class TestLibraryFiles final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hashesLikeTheStandard();
    void copyFailsWithTheDevice();
    void attachedFileIsStoredByItsHash();
    void filesAreAsPrivateAsTheDatabase();
    void sameContentIsStoredOnce();
    void declaredAttachmentIsFilled();
    void attachRefuses();
    void detachKeepsTheFile();
    void looksAreKept();
    void extensions_data();
    void extensions();
    void missingChangedAndStrayFilesAreNamed();
    void backupAndRestore();
    void backupIntoItselfIsRefused();
    void backupOfDamageIsRefused();
    void backupCanBeCancelled();
};

void TestLibraryFiles::hashesLikeTheStandard()
{
    // FIPS 180-4 examples.
    QCOMPARE(
        sha256Hex({}), QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(
        sha256Hex("abc"), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    Sha256Hasher hasher;
    hasher.add("a");
    hasher.add("bc");
    QCOMPARE(QString::fromLatin1(hasher.takeHex()), sha256Hex("abc"));
    hasher.add("abc"); // it starts anew
    QCOMPARE(QString::fromLatin1(hasher.takeHex()), sha256Hex("abc"));
    FilesFixture fixture;
    QCOMPARE(need(sha256OfFile(fixture.scan)), sha256Hex(fixture.bytes));
    QCOMPARE(sha256OfFile(fixture.path(QStringLiteral("none"))).error().code, Error::Code::NotFound);
    const auto cancelled = sha256OfFile(fixture.scan, [](qint64, qint64) { return false; });
    QCOMPARE(cancelled.error().code, Error::Code::Cancelled);
    QVERIFY(isSha256Hex(sha256Hex("x")));
    QVERIFY(!isSha256Hex(sha256Hex("x").toUpper()));
    QVERIFY(!isSha256Hex(QStringView(u"../../etc/passwd")));
}

void TestLibraryFiles::copyFailsWithTheDevice()
{
    QByteArray bytes(1'000'000, 'x');
    for (const qint64 room : {0, 1, 262'144, 999'999}) {
        QBuffer source(&bytes);
        QVERIFY(source.open(QIODevice::ReadOnly));
        FullDevice target(room);
        QCOMPARE(copyHashed(source, target).error().code, Error::Code::Io);
    }
    QBuffer source(&bytes);
    QVERIFY(source.open(QIODevice::ReadOnly));
    FullDevice target(1'000'000);
    QCOMPARE(need(copyHashed(source, target)), sha256Hex(bytes));
}

void TestLibraryFiles::attachedFileIsStoredByItsHash()
{
    FilesFixture fixture;
    qint64 reported = 0;
    const Attachment attachment =
        need(fixture.library->attach(fixture.dossier.id, AttachmentKind::EducationRecord, fixture.scan,
            [&reported](qint64 done, qint64) { return (reported = done, true); }));
    const QString hash = sha256Hex(fixture.bytes);
    QCOMPARE(reported, fixture.bytes.size());
    QCOMPARE(attachment.sha256, hash);
    QCOMPARE(attachment.fileName, QStringLiteral("毕业证 扫描.PDF"));
    QCOMPARE(attachment.sizeBytes, fixture.bytes.size());
    const QString stored = need(fixture.library->filePath(attachment));
    QCOMPARE(
        stored, fixture.library->path() + QStringLiteral("/files/%1/%2.pdf").arg(hash.left(2), hash.mid(2)));
    QCOMPARE(readFile(stored), fixture.bytes);
    fixture.reopen();
    const StoredDossier saved = need(fixture.library->dossier(fixture.dossier.id));
    QCOMPARE(saved.revision, 2);
    QCOMPARE(saved.dossier.attachments.last(), attachment);
    QVERIFY(need(fixture.library->auditLog()).last().detail.endsWith(QStringLiteral(" file=") + hash));
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

void TestLibraryFiles::filesAreAsPrivateAsTheDatabase()
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    FilesFixture fixture;
    QVERIFY(QFile::setPermissions(fixture.library->path() + QStringLiteral("/library.sqlite"), ownerOnly));
    const Attachment attachment =
        need(fixture.library->attach(fixture.dossier.id, AttachmentKind::EducationRecord, fixture.scan));
    QCOMPARE(
        QFile::permissions(need(fixture.library->filePath(attachment))) & others, QFileDevice::Permissions());
}

void TestLibraryFiles::sameContentIsStoredOnce()
{
    FilesFixture fixture;
    const Attachment first = fixture.attach(AttachmentKind::EducationRecord, fixture.scan);
    const QFileInfo before(need(fixture.library->filePath(first)));
    const QString copy = fixture.path(QStringLiteral("copy.jpg"));
    writeFile(copy, fixture.bytes);
    const Attachment second = fixture.attach(AttachmentKind::Transcript, copy);
    QCOMPARE(second.sha256, first.sha256);
    QCOMPARE(need(fixture.library->filePath(second)), before.filePath());
    QCOMPARE(fixture.storedFiles().size(), 1);
    // The same file under the same kind again: nothing is written at all.
    const QString head = need(fixture.library->auditHead());
    QCOMPARE(fixture.attach(AttachmentKind::Transcript, fixture.scan), second);
    QCOMPARE(need(fixture.library->auditHead()), head);
    QCOMPARE(problemTexts(*fixture.library), QStringList());
    // A stored file that was spoilt meanwhile is mended by attaching it again.
    writeFile(before.filePath(), "spoilt");
    fixture.attach(AttachmentKind::Appraisal, fixture.scan);
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

void TestLibraryFiles::declaredAttachmentIsFilled()
{
    FilesFixture fixture;
    Dossier dossier = fixture.dossier;
    dossier.attachments[0].sealed = true; // declared by the roster: a diploma, with a seal
    need(fixture.library->save(dossier, 1, why));
    const Attachment attachment = fixture.attach(AttachmentKind::Diploma, fixture.scan);
    QCOMPARE(attachment.sealed, std::optional(true));
    const Dossier stored = need(fixture.library->dossier(dossier.id)).dossier;
    QCOMPARE(stored.attachments.size(), dossier.attachments.size());
    QCOMPARE(stored.attachments[0], attachment);
}

void TestLibraryFiles::attachRefuses()
{
    FilesFixture fixture;
    const auto code = [&](QUuid id, const QString &file) {
        return fixture.library->attach(id, AttachmentKind::Diploma, file).error().code;
    };
    QCOMPARE(code(fixture.dossier.id, fixture.path(QStringLiteral("none.pdf"))), Error::Code::NotFound);
    QCOMPARE(code(fixture.dossier.id, fixture.folder.path()), Error::Code::NotFound);
    QCOMPARE(code(QUuid::createUuid(), fixture.scan), Error::Code::NotFound);
    const QString empty = fixture.path(QStringLiteral("空.pdf"));
    writeFile(empty, QByteArray());
    QCOMPARE(code(fixture.dossier.id, empty), Error::Code::Format);
    const auto cancelled = fixture.library->attach(
        fixture.dossier.id, AttachmentKind::Diploma, fixture.scan, [](qint64, qint64) { return false; });
    QCOMPARE(cancelled.error().code, Error::Code::Cancelled);
    QCOMPARE(fixture.storedFiles(), QStringList());
    QCOMPARE(need(fixture.library->history(fixture.dossier.id)).size(), 1);
    fixture.reopen(OpenMode::ReadOnly);
    QCOMPARE(code(fixture.dossier.id, fixture.scan), Error::Code::ReadOnly);
}

void TestLibraryFiles::detachKeepsTheFile()
{
    FilesFixture fixture;
    const Attachment attachment = fixture.attach(AttachmentKind::Diploma, fixture.scan);
    QCOMPARE(fixture.library->detach(fixture.dossier.id, 9, why).error().code, Error::Code::NotFound);
    QVERIFY(fixture.library->detach(fixture.dossier.id, 0, QStringLiteral("错")).ok());
    QVERIFY(
        !need(fixture.library->dossier(fixture.dossier.id)).dossier.hasAttachment(AttachmentKind::Diploma));
    // The revision before still names it.
    QCOMPARE(need(fixture.library->dossierAt(fixture.dossier.id, 2)).attachments[0], attachment);
    QVERIFY(fixture.library->filePath(attachment).ok());
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

/// By the hash of a stored file; each in place of the one before.
void TestLibraryFiles::looksAreKept()
{
    FilesFixture fixture;
    const QString file = fixture.attach(AttachmentKind::Diploma, fixture.scan).sha256;
    const QString none(64, QLatin1Char('0'));
    QVERIFY(need(fixture.library->fileLooks()).isEmpty());
    QCOMPARE(need(fixture.library->fileLook(file)), QByteArray());
    const qsizetype logged = need(fixture.library->auditLog()).size();
    QVERIFY(fixture.library->keepLooks({{file, "first"}, {none, "of nothing"}}).ok());
    QVERIFY(fixture.library->keepLooks({{file, "second"}}).ok());
    fixture.reopen();
    QCOMPARE(need(fixture.library->fileLooks()), (QHash<QString, QByteArray>{{file, "second"}}));
    QCOMPARE(need(fixture.library->fileLook(file)), QByteArray("second"));
    QCOMPARE(need(fixture.library->auditLog()).size(), logged);
    QCOMPARE(problemTexts(*fixture.library), QStringList());
    fixture.library.reset();
    fixture.library = need(Library::open(fixture.path(), OpenMode::ReadOnly));
    QCOMPARE(fixture.library->keepLooks({{file, "third"}}).error().code, Error::Code::ReadOnly);
    QCOMPARE(need(fixture.library->fileLook(file)), QByteArray("second"));
}

void TestLibraryFiles::extensions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("extension");
    QTest::newRow("upper case") << QStringLiteral("a.JPG") << QStringLiteral("jpg");
    QTest::newRow("ofd") << QStringLiteral("a.b.ofd") << QStringLiteral("ofd");
    QTest::newRow("program") << QStringLiteral("a.exe") << QStringLiteral("bin");
    QTest::newRow("Chinese") << QStringLiteral("a.扫描") << QStringLiteral("bin");
    QTest::newRow("none") << QStringLiteral("扫描件") << QStringLiteral("bin");
}

void TestLibraryFiles::extensions()
{
    QFETCH(const QString, name);
    QFETCH(const QString, extension);
    FilesFixture fixture;
    writeFile(fixture.path(name), "content");
    const Attachment attachment = fixture.attach(AttachmentKind::Diploma, fixture.path(name));
    QCOMPARE(QFileInfo(need(fixture.library->filePath(attachment))).suffix(), extension);
}

void TestLibraryFiles::missingChangedAndStrayFilesAreNamed()
{
    FilesFixture fixture;
    const QString other = fixture.path(QStringLiteral("other.png"));
    writeFile(other, "another");
    const Attachment missing = fixture.attach(AttachmentKind::Diploma, fixture.scan);
    const Attachment changed = fixture.attach(AttachmentKind::Transcript, other);
    const QString missingPath = need(fixture.library->filePath(missing));
    const QString changedPath = need(fixture.library->filePath(changed));
    const QString strayPath = fixture.library->path() + QStringLiteral("/files/ab/stray.pdf");
    QVERIFY(QFile::remove(missingPath));
    writeFile(changedPath, "anotheR");
    QVERIFY(QDir().mkpath(QFileInfo(strayPath).path()));
    writeFile(strayPath, "?");
    QStringList problems = problemTexts(*fixture.library);
    problems.sort();
    QCOMPARE(problems, (QStringList{QStringLiteral("changed ") + changedPath,
                           QStringLiteral("missing ") + missingPath, QStringLiteral("stray ") + strayPath}));
    QCOMPARE(fixture.library->filePath(missing).error().code, Error::Code::NotFound);
    // A dossier that names a file which never came in.
    Dossier dossier = sampleDossier(2);
    dossier.attachments[0].sha256 = QString(64, u'a');
    need(fixture.library->save(dossier, 0, why));
    QVERIFY(problemTexts(*fixture.library).contains(QStringLiteral("missing ") + QString(64, u'a')));
    Attachment hostile;
    hostile.sha256 = QStringLiteral("../../../etc/passwd");
    QCOMPARE(fixture.library->filePath(hostile).error().code, Error::Code::NotFound);
}

void TestLibraryFiles::backupAndRestore()
{
    FilesFixture fixture;
    const Attachment attachment = fixture.attach(AttachmentKind::Diploma, fixture.scan);
    const QString head = need(fixture.library->auditHead());
    const QString backup = fixture.path(QStringLiteral("备份/一.chuding"));
    QVERIFY(fixture.library->backup(backup).ok());
    QCOMPARE(fixture.library->backup(backup).error().code, Error::Code::Exists);
    // What happens afterwards does not touch the copy.
    Dossier later = need(fixture.library->dossier(fixture.dossier.id)).dossier;
    later.person.phone = QStringLiteral("1");
    need(fixture.library->save(later, 2, why));
    {
        const auto copy = need(Library::open(backup, OpenMode::ReadOnly));
        QCOMPARE(copy->info(), fixture.library->info());
        QCOMPARE(need(copy->auditHead()), head);
        QCOMPARE(need(copy->dossier(later.id)).revision, 2);
        QCOMPARE(problemTexts(*copy), QStringList());
        QCOMPARE(readFile(need(copy->filePath(attachment))), fixture.bytes);
    }
    const QString target = fixture.path(QStringLiteral("restored.chuding"));
    QVERIFY(Library::restore(backup, target).ok());
    const auto restored = need(Library::open(target, OpenMode::ReadWrite));
    QCOMPARE(need(restored->dossier(later.id)).revision, 2);
    QCOMPARE(need(restored->auditLog()).last().action, QStringLiteral("restore"));
    QCOMPARE(problemTexts(*restored), QStringList());
    QVERIFY(restored->save(later, 2, why).ok());
    QCOMPARE(Library::restore(backup, target).error().code, Error::Code::Exists);
    // Nothing is left beside them.
    const QStringList names =
        QDir(fixture.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QVERIFY2(names.filter(QStringLiteral(".part")).isEmpty(), qPrintable(names.join(u' ')));
}

void TestLibraryFiles::backupIntoItselfIsRefused()
{
    FilesFixture fixture;
    fixture.attach(AttachmentKind::Diploma, fixture.scan);
    const QString link = fixture.path(QStringLiteral("link"));
    QVERIFY(QFile::link(fixture.path(), link));
    const QString folder = fixture.path(QStringLiteral("folder"));
    QVERIFY(QDir().mkdir(folder));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder));
    const QStringList targets{fixture.path() + QStringLiteral("/备份"),
        fixture.path() + QStringLiteral("/a/b/c"), fixture.path() + QStringLiteral("/files/备份"),
        link + QStringLiteral("/备份"), QStringLiteral("../link/files/x/备份"),
        QStringLiteral("../") + QFileInfo(fixture.path()).fileName() + QStringLiteral("/备份")};
    QStringList taken;
    for (const QString &target : targets) {
        const Result<void> done = fixture.library->backup(target);
        if (done || done.error().code != Error::Code::Io)
            taken.append(target);
    }
    const bool beside = fixture.library->backup(QStringLiteral("备份")).ok();
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(taken, QStringList());
    QVERIFY(beside);
    QCOMPARE(problemTexts(*fixture.library), QStringList());
    QVERIFY(!QFileInfo::exists(fixture.path() + QStringLiteral("/a")));
}

void TestLibraryFiles::backupOfDamageIsRefused()
{
    FilesFixture fixture;
    const Attachment attachment = fixture.attach(AttachmentKind::Diploma, fixture.scan);
    const QString good = fixture.path(QStringLiteral("good"));
    QVERIFY(fixture.library->backup(good).ok());
    const QString stored = need(fixture.library->filePath(attachment));
    writeFile(stored, "spoilt");
    const QString target = fixture.path(QStringLiteral("backup"));
    const auto result = fixture.library->backup(target);
    QCOMPARE(result.error().code, Error::Code::Format);
    QVERIFY(result.error().detail.contains(QFileInfo(stored).fileName()));
    QVERIFY(!QFileInfo::exists(target));
    QVERIFY(QFile::remove(stored));
    QCOMPARE(fixture.library->backup(target).error().code, Error::Code::Format);
    // Likewise a backup that was spoilt is not restored.
    writeFile(good + stored.mid(fixture.library->path().size()), "spoilt");
    QCOMPARE(Library::restore(good, target).error().code, Error::Code::Format);
    QVERIFY(!QFileInfo::exists(target));
}

void TestLibraryFiles::backupCanBeCancelled()
{
    FilesFixture fixture;
    fixture.attach(AttachmentKind::Diploma, fixture.scan);
    const QString target = fixture.path(QStringLiteral("backup"));
    const auto result = fixture.library->backup(target, [](qint64, qint64) { return false; });
    QCOMPARE(result.error().code, Error::Code::Cancelled);
    QVERIFY(!QFileInfo::exists(target));
}

} // namespace

TEST_CASE(QCoreApplication, TestLibraryFiles)
#include "tst_library_files.moc"
