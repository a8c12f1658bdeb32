// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Files are looked at by a process that may break.
#include "scan_files.h"
#include "scan_generator/sheet.h"
#include "scans/inspector.h"
#include "seal_corpus.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cmath>
#include <limits>

using namespace chuding;
using namespace chuding::test;

class TestInspector final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    [[nodiscard]] static Inspector::Settings ours()
    {
        Inspector::Settings settings;
        settings.program = QStringLiteral(CHUDING_INSPECT);
        settings.patienceMs = 30'000; // on a loaded machine, with sanitizers
        return settings;
    }
    /// A shell in the place of our process; it has read the question.
    [[nodiscard]] static Inspector::Settings shell(const QString &script, int patienceMs = 30'000)
    {
        return {QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("read asked; ") + script},
            patienceMs};
    }
    [[nodiscard]] static QByteArray sealed()
    {
        return samples::imagePdf(
            {sealPage(QStringLiteral("plain"), 1).image, sealPage(QStringLiteral("unsealed"), 1).image}, 80);
    }

private Q_SLOTS:
    void looksAtEachPage()
    {
        Inspector inspector(ours());
        const FileLook look = inspector.look(file(QStringLiteral("两页 (试例).pdf"), sealed()));
        QVERIFY(!look.fault);
        QCOMPARE(look.kind, PageSource::Kind::Pdf);
        QCOMPARE(look.pageCount, 2);
        QCOMPARE(look.pages.size(), 2);
        QCOMPARE(look.pages[0].seals.verdict, SealVerdict::Found);
        QCOMPARE(look.pages[1].seals.verdict, SealVerdict::NotFound);
        for (const ScannedPage &page : look.pages) {
            QVERIFY(page.isDrawn);
            QVERIFY(std::abs(page.sizeMm.width() - 210) < 1 && std::abs(page.sizeMm.height() - 297) < 1);
            QCOMPARE(troublesOf(page.look), QList<PageTrouble>());
            QCOMPARE(page.look.turn, std::optional(0));
        }
    }

    /// One process for many files, whatever they are.
    void saysWhatIsWrongWithAFile()
    {
        Inspector inspector(ours());
        const auto faultOf = [&](const char *name, const QByteArray &content) {
            return inspector.look(file(QString::fromLatin1(name), content)).fault;
        };
        QCOMPARE(faultOf("empty.pdf", {}), std::optional(PageFault::Empty));
        QCOMPARE(faultOf("word.pdf", "PK\3\4 no picture"), std::optional(PageFault::UnknownKind));
        QCOMPARE(faultOf("cut.pdf", sealed().left(3000)), std::optional(PageFault::Damaged));
        QCOMPARE(faultOf("cut.png", scanfiles::picture({300, 400}, "png").left(40)),
            std::optional(PageFault::Damaged));
        QCOMPARE(inspector.look(m_folder.filePath(QStringLiteral("none.pdf"))).fault,
            std::optional(PageFault::NotFound));
        const FileLook picture =
            inspector.look(file(QStringLiteral("half.png"), scanfiles::picture({1240, 1754}, "png")));
        QVERIFY(!picture.fault);
        QCOMPARE(picture.kind, PageSource::Kind::Picture);
        QCOMPARE(picture.pages.value(0).pixels, QSize(1240, 1754));
        QCOMPARE(
            inspector.look(file(QStringLiteral("grey.tif"), scanfiles::tiff({10, 200}))).pages.size(), 2);
    }

    void survivesWhatBreaksTheReader()
    {
        const auto faultOf = [](const QString &script, int patienceMs = 30'000) {
            return Inspector(shell(script, patienceMs)).look(QStringLiteral("x.pdf")).fault;
        };
        QCOMPARE(faultOf(QStringLiteral("kill -SEGV $$")), std::optional(PageFault::BreaksReader));
        QCOMPARE(faultOf(QStringLiteral("exit 0")), std::optional(PageFault::BreaksReader));
        QCOMPARE(faultOf(QStringLiteral("echo rubbish; sleep 60")), std::optional(PageFault::BreaksReader));
        QCOMPARE(faultOf(QStringLiteral("echo '{}'; sleep 60")), std::optional(PageFault::BreaksReader));
        QCOMPARE(faultOf(QStringLiteral("echo '{\"kind\":\"pdf\",\"pageCount\":-1}'; sleep 60")),
            std::optional(PageFault::BreaksReader));
        QCOMPARE(faultOf(QStringLiteral("exec cat /dev/zero")), std::optional(PageFault::BreaksReader));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(faultOf(QStringLiteral("exec sleep 60"), 200), std::optional(PageFault::TooSlow));
        QVERIFY(timer.elapsed() < 30'000);
        Inspector::Settings none;
        none.program = QStringLiteral("/nowhere/chuding-inspect");
        QCOMPARE(Inspector(none).look(QStringLiteral("x.pdf")).fault, std::optional(PageFault::NoInspector));
        for (const PageFault fault : {PageFault::BreaksReader, PageFault::TooSlow, PageFault::NoInspector})
            QVERIFY(!pageFaultText(fault).isEmpty());
    }

    /// What came before the page that breaks it is there.
    void keepsThePagesBefore()
    {
        const QByteArray page =
            QJsonDocument(pageToJson({{210, 297}, {}, true, {}, {}})).toJson(QJsonDocument::Compact);
        const QString script =
            QStringLiteral("echo '{\"kind\":\"pdf\",\"pageCount\":3}'; echo '%1'; kill -KILL $$")
                .arg(QString::fromLatin1(page));
        const FileLook look = Inspector(shell(script)).look(QStringLiteral("x.pdf"));
        QCOMPARE(look.fault, std::optional(PageFault::BreaksReader));
        QCOMPARE(look.pages.size(), 1);
    }

    void goesOnAfterABreak()
    {
        // The first process dies over its question, the next one is asked anew.
        const QString mark = m_folder.filePath(QStringLiteral("died"));
        const QString script =
            QStringLiteral("if [ -e '%1' ]; then echo '{\"kind\":\"pdf\",\"pageCount\":0}'; "
                           "read again; else touch '%1'; kill -SEGV $$; fi")
                .arg(mark);
        Inspector inspector(shell(script));
        QCOMPARE(inspector.look(QStringLiteral("x.pdf")).fault, std::optional(PageFault::BreaksReader));
        QVERIFY(!inspector.look(QStringLiteral("y.pdf")).fault);
    }

    /// A process that breaks once it has told all is not the next file's fault.
    void breaksAfterTheLastPage()
    {
        Inspector inspector(
            shell(QStringLiteral("echo '{\"kind\":\"pdf\",\"pageCount\":0}'; kill -SEGV $$")));
        for (int file = 0; file < 3; ++file) {
            QThread::msleep(50); // nobody hears of its end
            QVERIFY(!inspector.look(QStringLiteral("x.pdf")).fault);
        }
    }

    void stops()
    {
        Inspector inspector(shell(QStringLiteral("exec sleep 60")));
        int asked = 0;
        const FileLook look = inspector.look(QStringLiteral("x.pdf"), [&asked] { return ++asked > 2; });
        QVERIFY(!look.fault);
        QCOMPARE(asked, 3);
    }

    void jsonIsTakenAsWritten()
    {
        ScannedPage page;
        page.sizeMm = {210.5, 297};
        page.pixels = {1240, 1754};
        page.look = {240, 180, 0.05, 0.33, LineDirection::Down, 270};
        page.seals = {SealVerdict::Unsure, {{{120, 200}, 40, 0.5, true}}};
        const QJsonObject object = pageToJson(page);
        const std::optional<ScannedPage> read = pageFromJson(object);
        QVERIFY(read);
        QCOMPARE(pageToJson(*read), object);
        const auto without = [&object](const char *key, const QJsonValue &instead) {
            QJsonObject changed = object;
            changed.insert(QLatin1StringView(key), instead);
            return pageFromJson(changed).has_value();
        };
        QVERIFY(without("paper", 255));
        QVERIFY(!without("paper", 256));
        QVERIFY(!without("paper", QStringLiteral("240")));
        QVERIFY(!without("inkShare", -0.1));
        QVERIFY(!without("widthMm", 1e300));
        QVERIFY(!without("seal", QStringLiteral("perhaps")));
        QVERIFY(!without("isDrawn", 1));
        QVERIFY(without("turn", 90));
        QVERIFY(!without("turn", 100));
        QVERIFY(!without("turn", 360));
        QVERIFY(!without("marks", QJsonArray{QJsonObject()}));
        QJsonArray many;
        for (int i = 0; i < 101; ++i)
            many.append(object.value(QLatin1StringView("marks")).toArray().first());
        QVERIFY(!without("marks", many));
    }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
