// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is brought as a scan, `Inspector` says in words what it is, within its time and its memory. With
// CHUDING_HOSTILE_FOLDER the files are written there, too, to be looked at one by one.
#include "hostile_scans.h"
#include "raw_pdf.h"
#include "scans/inspector.h"
#include "scans/look_facts.h"
#include "test_case.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QSet>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace chuding;
using namespace chuding::test;

namespace {

/// The most that one of the ended processes had in memory at once, in bytes: what the machine gave it, not
/// what it asked for, with the libraries in it. Counts what this process had when it started one, too.
qint64 peakBytes()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

QString wordOf(std::optional<PageFault> fault)
{
    return fault ? pageFaultKey(*fault) : QStringLiteral("looked");
}

} // namespace

class TestHostileScans final : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 mostBytes = 500'000'000;
    static constexpr int slackMs = 3000; ///< to start a process, on a loaded machine

    QTemporaryDir m_folder;
    QList<HostileFamily> m_families;

    [[nodiscard]] static Inspector::Settings ours()
    {
        Inspector::Settings settings;
        settings.program = QStringLiteral(CHUDING_INSPECT);
        return settings;
    }
    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    [[nodiscard]] static QString nameOf(const HostileScan &scan)
    {
        QString name = QString::fromUtf8(scan.name.left(80));
        for (QChar &letter : name) {
            if (!letter.isLetterOrNumber() && letter != u'-' && letter != u'.')
                letter = u'_';
        }
        return name;
    }

    /// What it is, had it ten times as long.
    [[nodiscard]] static std::optional<PageFault> givenMoreTime(const QString &path)
    {
        Inspector::Settings settings = ours();
        settings.patienceMs *= 10;
        return Inspector(settings).look(path).fault;
    }
    [[nodiscard]] static bool isAllowed(const HostileScan &scan, std::optional<PageFault> fault)
    {
        return scan.verdicts.isEmpty() ? isAnyVerdict(fault) : scan.verdicts.contains(fault);
    }

    void judge(Inspector &inspector, const HostileScan &scan, const QString &path) const;
    void checkWords(const FileLook &look) const;

private Q_SLOTS:
    void initTestCase();
    void enoughOfThem();
    void goodOnesAreGood();
    void saysWhatItIs_data();
    void saysWhatItIs();
    void whatIsNoFile();
};

void TestHostileScans::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_families = hostileScans();
    const QString folder = qEnvironmentVariable("CHUDING_HOSTILE_FOLDER");
    int number = 0;
    for (const HostileFamily &family : std::as_const(m_families)) {
        for (const HostileScan &scan : family.scans) {
            if (folder.isEmpty())
                return;
            const QString name = QString::number(++number).rightJustified(4, u'0') + u'-' + nameOf(scan);
            QFile file(QDir(folder).filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(scan.make()) >= 0);
        }
    }
}

void TestHostileScans::enoughOfThem()
{
    QSet<QByteArray> names;
    qsizetype count = 0;
    for (const HostileFamily &family : std::as_const(m_families)) {
        for (const HostileScan &scan : family.scans) {
            names.insert(scan.name);
            ++count;
        }
    }
    QCOMPARE(names.size(), count);
    QVERIFY2(count >= 1000, qPrintable(QString::number(count)));
}

/// Or the mutations of them would be refused for another reason.
void TestHostileScans::goodOnesAreGood()
{
    Inspector inspector(ours());
    const HostileFamily good = goodScans();
    for (const HostileScan &scan : good.scans) {
        const FileLook look = inspector.look(put(nameOf(scan), scan.make()));
        QVERIFY2(!look.fault && look.pages.size() == look.pageCount, scan.name.constData());
        QVERIFY2(factsOf(look).fault.isEmpty(), scan.name.constData());
    }
}

/// A sentence that names what is wrong, or all that there is to see was seen.
void TestHostileScans::checkWords(const FileLook &look) const
{
    const QString said = factsOf(look).fault;
    if (look.fault) {
        QVERIFY(said.endsWith(u'.'));
        return;
    }
    QVERIFY(look.pageCount > 0);
    QCOMPARE(look.pages.size(), std::min(look.pageCount, FileLook::mostPages));
    const bool isAllDrawn = std::all_of(
        look.pages.cbegin(), look.pages.cend(), [](const ScannedPage &page) { return page.isDrawn; });
    QCOMPARE(said.isEmpty(), isAllDrawn);
}

void TestHostileScans::judge(Inspector &inspector, const HostileScan &scan, const QString &path) const
{
    const Inspector::Settings settings = ours();
    QElapsedTimer timer;
    timer.start();
    const FileOutline outline = inspector.open(path);
    QVERIFY(timer.restart() < settings.patienceMs + slackMs);
    const FileLook look = inspector.look(path);
    const qint64 elapsed = timer.restart();
    QVERIFY(elapsed < settings.patienceMs * (look.pages.size() + 2) + slackMs);
    QVERIFY(elapsed < settings.filePatienceMs + slackMs);
    std::optional<PageFault> fault = look.fault;
    if (fault == PageFault::TooSlow && !isAllowed(scan, fault))
        fault = givenMoreTime(path); // the machine is busy, or it hangs
    QVERIFY2(isAllowed(scan, fault), qPrintable(wordOf(fault)));
    checkWords(look);
    if (look.fault == PageFault::TooSlow || look.fault == PageFault::BreaksReader)
        return;
    if (outline.fault != PageFault::TooSlow) { // the machine was busy
        QCOMPARE(wordOf(outline.fault), wordOf(look.fault));
        QCOMPARE(outline.pageCount, look.pageCount);
    }
    const QImage drawn = inspector.draw(0, {200, 300});
    QVERIFY(timer.elapsed() < 2 * settings.patienceMs + slackMs);
    QVERIFY(drawn.width() <= 200 && drawn.height() <= 300);
    QVERIFY(drawn.isNull() || !look.fault);
}

void TestHostileScans::saysWhatItIs_data()
{
    QTest::addColumn<int>("family");
    for (int i = 0; i < m_families.size(); ++i)
        QTest::newRow(m_families[i].title.constData()) << i;
}

void TestHostileScans::saysWhatItIs()
{
    QFETCH(int, family);
    {
        Inspector inspector(ours());
        for (const HostileScan &scan : std::as_const(m_families[family].scans)) {
            const QString path = put(nameOf(scan), scan.make());
            QVERIFY(!path.isEmpty());
            judge(inspector, scan, path);
            QVERIFY(QFile::remove(path));
            if (QTest::currentTestFailed())
                QFAIL(("Over " + scan.name.left(200)).constData());
        }
        // It still works.
        const FileLook good = inspector.look(put(QStringLiteral("good.pdf"), rawPdf(RawPage())));
        QVERIFY(!good.fault && good.pages.size() == 1 && good.pages.constFirst().isDrawn);
    }
    QVERIFY2(peakBytes() <= mostBytes, qPrintable(QString::number(peakBytes())));
}

void TestHostileScans::whatIsNoFile()
{
    Inspector inspector(ours());
    const auto faultOf = [&inspector](const QString &path) { return wordOf(inspector.look(path).fault); };
    const QString folder = m_folder.filePath(QStringLiteral("folder.pdf"));
    QVERIFY(QDir().mkdir(folder));
    QCOMPARE(faultOf(folder), QStringLiteral("unknownKind"));
    const QString pipe = m_folder.filePath(QStringLiteral("pipe.pdf"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(faultOf(pipe), QStringLiteral("unknownKind"));
    QVERIFY(timer.elapsed() < Inspector::Settings().patienceMs); // nobody waits for what comes out of it
    QCOMPARE(faultOf(QStringLiteral("/dev/zero")), QStringLiteral("unknownKind"));
    QCOMPARE(faultOf(m_folder.filePath(QStringLiteral("none.pdf"))), QStringLiteral("notFound"));
    QCOMPARE(faultOf(QString()), QStringLiteral("notFound"));
    QCOMPARE(faultOf(QString(10'000, u'x')), QStringLiteral("notFound"));
    const QString link = m_folder.filePath(QStringLiteral("link.pdf"));
    QVERIFY(QFile::link(link, link));
    QCOMPARE(faultOf(link), QStringLiteral("notFound"));
    const QString secret = put(QStringLiteral("secret.pdf"), rawPdf(RawPage()));
    QVERIFY(QFile::setPermissions(secret, QFileDevice::WriteOwner));
    const bool mayReadAll = QFile(secret).open(QIODevice::ReadOnly); // the administrator
    QCOMPARE(faultOf(secret), mayReadAll ? QStringLiteral("looked") : QStringLiteral("notFound"));
}

TEST_CASE(QGuiApplication, TestHostileScans)
#include "tst_hostile_scans.moc"
