// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a second process, a kill and a medium that only reads do to a library.

#include "file_limit.h"
#include "library_fixture.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <optional>

using namespace chuding;
using namespace chuding::test;

namespace {

const QString why = QStringLiteral("试");

/// The helper program, run on a library.
class Helper final
{
public:
    Helper(const QString &command, const QString &path)
    {
        m_process.start(
            QCoreApplication::applicationDirPath() + QStringLiteral("/library_helper"), {command, path});
        if (!m_process.waitForStarted())
            qFatal("library_helper does not start");
    }
    ~Helper() { kill(); }
    Q_DISABLE_COPY(Helper)

    QString line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20000))
                return {};
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    qint64 processId() const { return m_process.processId(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void finish()
    {
        m_process.write("\n");
        m_process.waitForFinished();
    }
    QString rest() { return QString::fromUtf8(m_process.readAll()); }

private:
    QProcess m_process;
};

class TestLibraryProcesses final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secondProcessIsTold();
    void lockOfADeadProcessIsTakenOver();
    void lockOfAnotherMachine();
    void sameProcessCannotOpenTwice();
    void readerWorksBesideAWriter();
    void killedAtAnyMomentNothingIsLost();
    void folderThatCannotBeWrittenTo();
    void mediumWithAnUnfinishedLog();
    void fullDiskLosesNothing();
};

void TestLibraryProcesses::secondProcessIsTold()
{
    LibraryFixture fixture;
    need(fixture.library->save(sampleDossier(1), 0, why));
    fixture.library.reset();
    Helper helper(QStringLiteral("hold"), fixture.path());
    QCOMPARE(helper.line(), QStringLiteral("held"));
    const auto second = Library::open(fixture.path(), OpenMode::ReadWrite);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Locked);
    QVERIFY2(second.error().detail.contains(QString::number(helper.processId())),
        qPrintable(second.error().detail));
    QVERIFY2(
        second.error().detail.contains(QStringLiteral("library_helper")), qPrintable(second.error().detail));
    const auto holder = Library::holder(fixture.path());
    QVERIFY(holder.has_value());
    QCOMPARE(holder->processId, helper.processId());
    QVERIFY(!holder->host.isEmpty());
    QVERIFY(!holder->user.isEmpty());
    QVERIFY(holder->since.isKnown());
    // Reading only is still offered.
    const auto reader = need(Library::open(fixture.path(), OpenMode::ReadOnly));
    QCOMPARE(need(reader->rows()).size(), 1);
    helper.finish();
    QVERIFY(Library::open(fixture.path(), OpenMode::ReadWrite).ok());
    QVERIFY(!Library::holder(fixture.path()).has_value());
}

void TestLibraryProcesses::lockOfADeadProcessIsTakenOver()
{
    LibraryFixture fixture;
    fixture.library.reset();
    Helper helper(QStringLiteral("hold"), fixture.path());
    QCOMPARE(helper.line(), QStringLiteral("held"));
    helper.kill();
    QVERIFY(QFile::exists(fixture.path() + QStringLiteral("/library.lock")));
    fixture.reopen();
    QVERIFY(fixture.library->save(sampleDossier(1), 0, why).ok());
}

/// A library that was copied while it was open elsewhere.
void TestLibraryProcesses::lockOfAnotherMachine()
{
    LibraryFixture fixture;
    QVERIFY(fixture.library->save(sampleDossier(1), 0, why).ok());
    // Our own is not taken away.
    const auto own = Library::holder(fixture.path());
    QVERIFY(own && !own->isElsewhere);
    QCOMPARE(Library::unlock(fixture.path(), *own).error().code, Error::Code::Locked);
    fixture.library.reset();
    QFile lock(fixture.path() + QStringLiteral("/library.lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4711\nchuding\nshili-office-pc\n0123456789abcdef0123456789abcdef\nfedcba98-7654\n");
    lock.close();
    const auto locked = Library::open(fixture.path(), OpenMode::ReadWrite);
    QCOMPARE(locked.error().code, Error::Code::Locked);
    QVERIFY2(
        locked.error().detail.contains(QStringLiteral("shili-office-pc")), qPrintable(locked.error().detail));
    QVERIFY2(locked.error().detail.contains(
                 QRegularExpression(QStringLiteral("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d"))),
        qPrintable(locked.error().detail));
    auto seen = Library::holder(fixture.path());
    QVERIFY(seen && seen->isElsewhere);
    // Another one meanwhile.
    auto other = *seen;
    other.processId = 4712;
    QCOMPARE(Library::unlock(fixture.path(), other).error().code, Error::Code::Locked);
    QVERIFY(lock.exists());
    QVERIFY(Library::unlock(fixture.path(), *seen).ok());
    QVERIFY(!lock.exists());
    QVERIFY(Library::unlock(fixture.path(), *seen).ok()); // none is there
    fixture.reopen();
    QCOMPARE(need(fixture.library->rows()).size(), 1);
}

void TestLibraryProcesses::sameProcessCannotOpenTwice()
{
    LibraryFixture fixture;
    QCOMPARE(Library::open(fixture.path(), OpenMode::ReadWrite).error().code, Error::Code::Locked);
    QVERIFY(fixture.library->save(sampleDossier(1), 0, why).ok());
}

void TestLibraryProcesses::readerWorksBesideAWriter()
{
    LibraryFixture fixture;
    const auto reader = need(Library::open(fixture.path(), OpenMode::ReadOnly));
    for (int n = 1; n <= 3; ++n) {
        need(fixture.library->save(sampleDossier(n), 0, why));
        QCOMPARE(need(reader->rows()).size(), n);
    }
    QCOMPARE(problemTexts(*reader), QStringList());
}

void TestLibraryProcesses::killedAtAnyMomentNothingIsLost()
{
    LibraryFixture fixture;
    QMap<QString, int> saved;
    QMap<QString, QString> attached;
    QRandomGenerator random(20241020);
    for (int round = 0; round < 12; ++round) {
        fixture.library.reset();
        Helper helper(QStringLiteral("save"), fixture.path());
        QString said = helper.line() + u'\n'; // it is at work
        QTest::qWait(static_cast<int>(random.bounded(120)));
        helper.kill();
        said += helper.rest();
        for (const QString &line : said.split(u'\n')) {
            const QStringList words = line.split(u' ');
            if (words.size() == 3 && words[0] == QStringLiteral("saved") && line != said.section(u'\n', -1))
                saved[words[1]] = words[2].toInt();
            else if (words.size() == 3 && words[0] == QStringLiteral("attached") && words[2].size() == 64)
                attached[words[1]] = words[2];
        }
        fixture.reopen();
        QStringList problems = problemTexts(*fixture.library);
        // A file copied in just before the kill may be there without its dossier naming it; no more than
        // that.
        problems.removeIf([](const QString &problem) { return problem.startsWith(QStringLiteral("stray")); });
        QCOMPARE(problems, QStringList());
        for (auto it = saved.cbegin(); it != saved.cend(); ++it)
            QVERIFY(need(fixture.library->dossier(QUuid::fromString(it.key()))).revision >= it.value());
        for (auto it = attached.cbegin(); it != attached.cend(); ++it) {
            const Dossier dossier = need(fixture.library->dossier(QUuid::fromString(it.key()))).dossier;
            QCOMPARE(dossier.attachments[0].sha256, it.value());
            QVERIFY(fixture.library->filePath(dossier.attachments[0]).ok());
        }
        QVERIFY(!QFile::exists(fixture.path() + QStringLiteral("/files/incoming")));
    }
    QVERIFY(saved.size() > 3);
}

/// Everything readable by everybody, writable by the owner only.
void allowReadingOnly(const QString &folder)
{
    constexpr QFileDevice::Permissions readable =
        QFileDevice::ReadOwner | QFileDevice::ReadUser | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    constexpr QFileDevice::Permissions enterable = readable | QFileDevice::ExeOwner | QFileDevice::ExeUser |
                                                   QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QFile::setPermissions(folder, enterable);
    QDirIterator it(folder, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QFileInfo info(it.next());
        QFile::setPermissions(info.filePath(), info.isDir() ? enterable : readable);
    }
}

void allowWriting(const QString &folder)
{
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

void TestLibraryProcesses::folderThatCannotBeWrittenTo()
{
    LibraryFixture fixture;
    const Dossier dossier = sampleDossier(1);
    need(fixture.library->save(dossier, 0, why));
    writeFile(fixture.path(QStringLiteral("a.pdf")), "scan");
    need(fixture.library->attach(dossier.id, AttachmentKind::Diploma, fixture.path(QStringLiteral("a.pdf"))));
    fixture.library.reset();
    allowReadingOnly(fixture.folder.path());
    {
        Helper helper(QStringLiteral("read"), fixture.path());
        QVERIFY(helper.line().startsWith(
            QStringLiteral("error %1").arg(static_cast<int>(Error::Code::ReadOnly))));
        QCOMPARE(helper.line(), QStringLiteral("rows 1"));
        QCOMPARE(helper.line(), QStringLiteral("problems"));
    }
    allowWriting(fixture.folder.path());
    allowWriting(fixture.path());
}

void TestLibraryProcesses::mediumWithAnUnfinishedLog()
{
    LibraryFixture fixture;
    fixture.library.reset();
    Helper writer(QStringLiteral("save"), fixture.path());
    QVERIFY(writer.line().startsWith(QStringLiteral("saved")));
    writer.kill();
    // As copied onto a disc: database and log, no index of the log.
    const QString disc = fixture.path(QStringLiteral("disc"));
    QVERIFY(QDir().mkdir(disc));
    for (const QString &name : {QStringLiteral("/library.sqlite"), QStringLiteral("/library.sqlite-wal")})
        QVERIFY(QFile::copy(fixture.path() + name, disc + name));
    QVERIFY(QFileInfo(disc + QStringLiteral("/library.sqlite-wal")).size() > 0);
    allowReadingOnly(fixture.folder.path());
    {
        Helper helper(QStringLiteral("read"), disc);
        QVERIFY(helper.line().startsWith(QStringLiteral("error")));
        const QString rows = helper.line(); // what was saved stands in the log alone
        QVERIFY2(
            rows.startsWith(QStringLiteral("rows ")) && rows != QStringLiteral("rows 0"), qPrintable(rows));
    }
    for (const QString &folder :
        {fixture.folder.path(), fixture.path(), disc, fixture.path() + QStringLiteral("/files")})
        allowWriting(folder);
}

void TestLibraryProcesses::fullDiskLosesNothing()
{
#ifdef Q_OS_UNIX
    LibraryFixture fixture;
    const Dossier dossier = sampleDossier(1);
    need(fixture.library->save(dossier, 0, why));
    writeFile(fixture.path(QStringLiteral("big.pdf")), QByteArray(4'000'000, 'x'));
    for (const rlim_t room : {0, 5'000, 20'000, 60'000, 200'000}) {
        std::optional<FileLimit> limit(room);
        QVERIFY(limit->isSet());
        ChangeSet step;
        for (int n = 100; n < 600; ++n)
            step.dossiers.append({sampleDossier(n)});
        const auto saved = fixture.library->apply(step, why);
        const auto attached = fixture.library->attach(
            dossier.id, AttachmentKind::Diploma, fixture.path(QStringLiteral("big.pdf")));
        limit.reset();
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Code::Io);
        QVERIFY(!attached);
        QCOMPARE(attached.error().code, Error::Code::Io);
        QCOMPARE(need(fixture.library->rows()).size(), 1);
        QCOMPARE(problemTexts(*fixture.library), QStringList());
    }
    fixture.reopen();
    QCOMPARE(need(fixture.library->dossier(dossier.id)).dossier, dossier);
    QVERIFY(fixture.library->save(dossier, 1, why).ok());
#endif
}

} // namespace

TEST_CASE(QCoreApplication, TestLibraryProcesses)
#include "tst_library_processes.moc"
