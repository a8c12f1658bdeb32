// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Files are looked at by a process that may break.
#include "photo_corpus.h"
#include "scan_files.h"
#include "scan_generator/sheet.h"
#include "scans/inspector.h"
#include "seal_corpus.h"
#include "test_case.h"
#include "text_page.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImageWriter>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
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
    /// Tells of a PDF of so many pages.
    [[nodiscard]] static QString outlined(int pages)
    {
        FileOutline outline{{}, PageSource::Kind::Pdf, pages, {}};
        outline.pages.fill({{210, 297}, {}}, pages);
        const QByteArray line = QJsonDocument(outlineToJson(outline)).toJson(QJsonDocument::Compact);
        return QStringLiteral("echo '%1'").arg(QString::fromLatin1(line));
    }
    [[nodiscard]] static QByteArray sealed()
    {
        return samples::imagePdf(
            {sealPage(QStringLiteral("plain"), 1).image, sealPage(QStringLiteral("unsealed"), 1).image}, 80);
    }

private Q_SLOTS:
    void initTestCase() { qputenv("CHUDING_TESSERACT", "none"); } // see tst_recognition

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

    /// As `PageSource` says it, in a process without a screen, too.
    void pictureThatSaysNoResolution()
    {
        QByteArray png = scanfiles::picture({2480, 3508}, "png");
        constexpr qsizetype chunkBytes = 4 + 4 + 9 + 4;
        const qsizetype at = png.indexOf("pHYs") - 4;
        QVERIFY(at > 0);
        png.remove(at, chunkBytes);
        const FileOutline outline = Inspector(ours()).open(file(QStringLiteral("bare.png"), png));
        QVERIFY(!outline.fault);
        const QSizeF sizeMm = outline.pages.value(0).sizeMm;
        QVERIFY(std::abs(sizeMm.width() - 210) < 1 && std::abs(sizeMm.height() - 297) < 1);
    }

    /// There is no room for two of them.
    void looksAtTheLargestPictures_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QImage::Format>("format");
        QTest::newRow("coloured") << QSize(10'000, 10'000) << QImage::Format_RGB32;
        QTest::newRow("see-through") << QSize(7000, 7000) << QImage::Format_ARGB32;
    }
    void looksAtTheLargestPictures()
    {
        QFETCH(QSize, size);
        QFETCH(QImage::Format, format);
        const QString path = m_folder.filePath(QStringLiteral("large.png"));
        {
            QImage large(size, format);
            large.fill(QColor(200, 200, 200));
            QImageWriter writer(path, "png");
            writer.setCompression(10); // quickly
            QVERIFY(writer.write(large));
        }
        Inspector::Settings settings = ours();
        settings.patienceMs = 120'000;
        const FileLook look = Inspector(settings).look(path);
        QVERIFY(!look.fault);
        QCOMPARE(look.pages.size(), 1);
        QVERIFY(look.pages.constFirst().isDrawn);
        QCOMPARE(look.pages.constFirst().look.paper, 200.0);
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
            outlined(3) +
            QStringLiteral("; read asked; echo '%1'; kill -KILL $$").arg(QString::fromLatin1(page));
        const FileLook look = Inspector(shell(script)).look(QStringLiteral("x.pdf"));
        QCOMPARE(look.fault, std::optional(PageFault::BreaksReader));
        QCOMPARE(look.pages.size(), 1);
    }

    /// Each page is fast enough, all of them together are not.
    void losesPatienceWithTheWhole()
    {
        const QByteArray page =
            QJsonDocument(pageToJson({{210, 297}, {}, true, {}, {}})).toJson(QJsonDocument::Compact);
        const QString script =
            outlined(200) + QStringLiteral("; while read asked; do sleep 0.1; echo '%1'; done")
                                .arg(QString::fromLatin1(page));
        Inspector::Settings settings = shell(script);
        settings.filePatienceMs = 1500;
        QElapsedTimer timer;
        timer.start();
        const FileLook look = Inspector(settings).look(QStringLiteral("x.pdf"));
        QCOMPARE(look.fault, std::optional(PageFault::TooSlow));
        QCOMPARE(look.pageCount, 200);
        QVERIFY(!look.pages.isEmpty() && look.pages.size() < 15);
        QVERIFY(timer.elapsed() >= 1500 && timer.elapsed() < 15'000);
        // Opening counts, too.
        settings = shell(QStringLiteral("sleep 0.3; ") + outlined(1) + QStringLiteral("; exec sleep 60"));
        settings.filePatienceMs = 200;
        const FileLook none = Inspector(settings).look(QStringLiteral("x.pdf"));
        QCOMPARE(none.fault, std::optional(PageFault::TooSlow));
        QCOMPARE(none.pageCount, 1);
        QVERIFY(none.pages.isEmpty());
    }

    void goesOnAfterABreak()
    {
        // The first process dies over its question, the next one is asked anew.
        const QString mark = m_folder.filePath(QStringLiteral("died"));
        const QString script =
            QStringLiteral("if [ -e '%1' ]; then %2; read again; else touch '%1'; kill -SEGV $$; fi")
                .arg(mark, outlined(0));
        Inspector inspector(shell(script));
        QCOMPARE(inspector.look(QStringLiteral("x.pdf")).fault, std::optional(PageFault::BreaksReader));
        QVERIFY(!inspector.look(QStringLiteral("y.pdf")).fault);
    }

    /// A process that breaks once it has told all is not the next file's fault.
    void breaksAfterTheLastPage()
    {
        Inspector inspector(shell(outlined(0) + QStringLiteral("; kill -SEGV $$")));
        for (int file = 0; file < 3; ++file) {
            QThread::msleep(50); // nobody hears of its end
            QVERIFY(!inspector.look(QStringLiteral("x.pdf")).fault);
        }
    }

    void draws()
    {
        Inspector inspector(ours());
        QVERIFY(inspector.draw(0, {600, 600}).isNull()); // of no file
        const FileOutline outline = inspector.open(file(QStringLiteral("试例.pdf"), sealed()));
        QVERIFY(!outline.fault);
        QCOMPARE(outline.pageCount, 2);
        QCOMPARE(outline.pages.size(), 2);
        QVERIFY(std::abs(outline.pages[1].sizeMm.width() - 210) < 1);
        const QImage page = inspector.draw(0, {600, 600});
        QCOMPARE(page, PageSource(file(QStringLiteral("试例.pdf"), sealed()))
                           .render(0, {600, 600})
                           .convertToFormat(QImage::Format_RGB32));
        QVERIFY(inspector.draw(1, {600, 600}) != page);
        QVERIFY(inspector.draw(2, {600, 600}).isNull());
        QVERIFY(inspector.draw(-1, {600, 600}).isNull());
        QVERIFY(inspector.draw(0, {}).isNull());
        QVERIFY(!inspector.draw(0, {30, 30}).isNull());
        const QString photo = file(QStringLiteral("photo.png"), scanfiles::picture({300, 400}, "png"));
        QCOMPARE(inspector.open(photo).pages.value(0).pixels, QSize(300, 400));
        QCOMPARE(inspector.draw(0, {150, 150}).size(), QSize(113, 150));
    }

    /// A page that breaks the process: the file is opened again for the next.
    void drawsAfterABreak()
    {
        const QString mark = m_folder.filePath(QStringLiteral("drawn"));
        const QString script = outlined(2) + QStringLiteral("; read asked; if [ -e '%1' ]; then "
                                                            "echo '{\"width\":1,\"height\":1,\"bytes\":4}'; "
                                                            "printf '\\001\\002\\003\\377'; read more; "
                                                            "else touch '%1'; kill -SEGV $$; fi")
                                                 .arg(mark);
        Inspector inspector(shell(script));
        QVERIFY(!inspector.open(QStringLiteral("x.pdf")).fault);
        QVERIFY(inspector.draw(0, {10, 10}).isNull());
        const QImage dot = inspector.draw(1, {10, 10});
        QCOMPARE(dot.size(), QSize(1, 1));
        QCOMPARE(dot.pixelColor(0, 0), QColor(3, 2, 1));
    }

    /// What does not fit the question is not shown.
    void refusesForeignDots_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("larger than the box") << QStringLiteral("{\"width\":11,\"height\":1,\"bytes\":44}");
        QTest::newRow("too few") << QStringLiteral("{\"width\":10,\"height\":2,\"bytes\":44}");
        QTest::newRow("negative") << QStringLiteral("{\"width\":-1,\"height\":-11,\"bytes\":44}");
        QTest::newRow("no end of them") << QStringLiteral("{\"width\":1,\"height\":1,\"bytes\":1e12}");
        QTest::newRow("none") << QStringLiteral("{\"width\":0,\"height\":0,\"bytes\":0}");
    }
    void refusesForeignDots()
    {
        QFETCH(QString, answer);
        const QString script =
            outlined(1) +
            QStringLiteral("; read asked; echo '%1'; head -c 44 /dev/zero; exec sleep 60").arg(answer);
        Inspector inspector(shell(script));
        QVERIFY(!inspector.open(QStringLiteral("x.pdf")).fault);
        QVERIFY(inspector.draw(0, {10, 10}).isNull());
    }

    void readsWords()
    {
        Inspector inspector(ours());
        QVERIFY(inspector.words(0).isEmpty()); // of no file
        TextPage page;
        page.text(30, 40, QStringLiteral("姓名"));
        page.nextPage();
        page.text(30, 40, QStringLiteral("工作单位"));
        const QString path = file(QStringLiteral("text.pdf"), page.pdf());
        QVERIFY(!inspector.open(path).fault);
        const QList<PageWord> words = inspector.words(1);
        QCOMPARE(words.size(), 1);
        QCOMPARE(words[0].text, QStringLiteral("工作单位"));
        const QRectF place = PageSource(path).words(1).constFirst().boxMm;
        QVERIFY(std::abs(words[0].boxMm.x() - place.x()) < 0.01);
        QVERIFY(std::abs(words[0].boxMm.bottom() - place.bottom()) < 0.02);
        QVERIFY(inspector.words(2).isEmpty());
        QVERIFY(!inspector.open(file(QStringLiteral("sealed.pdf"), sealed())).fault);
        QVERIFY(inspector.words(0).isEmpty());
    }

    void refusesForeignWords_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("none") << QStringLiteral("echo '{}'; exec sleep 60");
        QTest::newRow("outside") << QStringLiteral("echo '{\"words\":[[\"x\",-1,2,3,4,0]]}'; exec sleep 60");
        QTest::newRow("rubbish") << QStringLiteral("echo rubbish; exec sleep 60");
        QTest::newRow("breaks") << QStringLiteral("kill -SEGV $$");
        QTest::newRow("no end of them") << QStringLiteral("exec tr '\\0' x </dev/zero");
    }
    void refusesForeignWords()
    {
        QFETCH(QString, answer);
        Inspector inspector(shell(outlined(1) + QStringLiteral("; read asked; ") + answer));
        QVERIFY(!inspector.open(QStringLiteral("x.pdf")).fault);
        QVERIFY(inspector.words(0).isEmpty());
        Inspector good(
            shell(outlined(1) +
                  QStringLiteral("; read asked; echo '{\"words\":[[\"x\",1,2,3,4,0]]}'; exec sleep 60")));
        QVERIFY(!good.open(QStringLiteral("x.pdf")).fault);
        QCOMPARE(good.words(0), (QList<PageWord>{{QStringLiteral("x"), {1, 2, 3, 4}}}));
    }

    /// A process that hears of it goes on; one that does not is ended.
    void stops()
    {
        const auto stopAfterTwo = [](int &asked) { return [&asked] { return ++asked > 2; }; };
        Inspector hearing(shell(outlined(1) + QStringLiteral("; read look; read stop; echo '{}'; read draw; "
                                                             "echo '{\"width\":1,\"height\":1,\"bytes\":4}'; "
                                                             "printf '\\001\\002\\003\\377'; read more")));
        int asked = -1;
        const FileLook look = hearing.look(QStringLiteral("x.pdf"), stopAfterTwo(asked));
        QVERIFY(!look.fault);
        QCOMPARE(look.pageCount, 1);
        QVERIFY(look.pages.isEmpty());
        QVERIFY(!hearing.draw(0, {10, 10}).isNull());

        Inspector deaf(shell(QStringLiteral("exec sleep 60")));
        asked = 0;
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(deaf.open(QStringLiteral("x.pdf"), stopAfterTwo(asked)));
        QVERIFY(timer.elapsed() < 20'000);
    }

    void reduces()
    {
        Inspector inspector(ours());
        const QString source = file(QStringLiteral("试例.pdf"), sealed());
        const qint64 bytes = QFileInfo(source).size();
        const QString target = m_folder.filePath(QStringLiteral("reduced"));
        const Result<Reduction> copied = inspector.reduce(source, target, bytes);
        QVERIFY(copied.ok());
        QCOMPARE(copied->verdict, Reduction::Verdict::Fits);
        QVERIFY(!copied->isChanged);
        QVERIFY(QFile::remove(target));
        const Result<Reduction> smaller = inspector.reduce(source, target, bytes - 1);
        QVERIFY(smaller.ok());
        QCOMPARE(smaller->verdict, Reduction::Verdict::Fits);
        QVERIFY(smaller->isChanged);
        QCOMPARE(QFileInfo(target).size(), smaller->after);
        QVERIFY(smaller->after < bytes);
        QVERIFY(QFile::remove(target));
        const Result<Reduction> broken =
            inspector.reduce(file(QStringLiteral("cut.pdf"), sealed().left(3000)), target, 10);
        QVERIFY(broken.ok());
        QCOMPARE(broken->fault, std::optional(PageFault::Damaged));
        QVERIFY(!QFile::exists(target));
        const Result<Reduction> nowhere =
            inspector.reduce(source, m_folder.filePath(QStringLiteral("none/reduced")), bytes);
        QCOMPARE(nowhere.error().code, Error::Code::Io);
    }

    /// What breaks over a file says nothing of the next.
    void reducesInSpiteOfABreak()
    {
        const auto reduced = [](const QString &script, const Inspector::Staleness &isStale = {}) {
            Inspector::Settings settings = shell(script);
            settings.workPatienceMs = 300;
            return Inspector(settings).reduce(
                QStringLiteral("x.pdf"), QStringLiteral("y.pdf"), 1000, isStale);
        };
        QCOMPARE(reduced(QStringLiteral("kill -SEGV $$"))->fault, std::optional(PageFault::BreaksReader));
        QCOMPARE(
            reduced(QStringLiteral("echo '{}'; read more"))->fault, std::optional(PageFault::BreaksReader));
        QCOMPARE(reduced(QStringLiteral("exec sleep 60"))->fault, std::optional(PageFault::TooSlow));
        QCOMPARE(reduced(QStringLiteral("exec sleep 60"), [] { return true; }).error().code,
            Error::Code::Cancelled);
        Inspector::Settings none;
        none.program = QStringLiteral("/nowhere/chuding-inspect");
        QCOMPARE(Inspector(none).reduce(QStringLiteral("x"), QStringLiteral("y"), 1).error().code,
            Error::Code::NotFound);
    }

    void assembles()
    {
        Inspector inspector(ours());
        const QString pdf = file(QStringLiteral("试例.pdf"), sealed());
        const QString picture = file(QStringLiteral("photo.jpg"), scanfiles::picture({300, 400}, "jpg"));
        const QString target = m_folder.filePath(QStringLiteral("assembled.pdf"));
        const Result<Assembly> made = inspector.assemble({{pdf, 1}, {picture, 0, 90}}, target);
        QVERIFY(made.ok());
        QCOMPARE(made->pages, 2);
        QCOMPARE(made->bytes, QFileInfo(target).size());
        const FileOutline outline = inspector.open(target);
        QCOMPARE(outline.pageCount, 2);
        QVERIFY(std::abs(outline.pages[1].sizeMm.width() - 297) < 1);
        QVERIFY(QFile::remove(target));
        const Result<Assembly> broken =
            inspector.assemble({{pdf}, {file(QStringLiteral("cut.pdf"), sealed().left(3000))}}, target);
        QVERIFY(broken.ok());
        QCOMPARE(broken->fault, std::optional(PageFault::Damaged));
        QCOMPARE(broken->part, 1);
        QVERIFY(!QFile::exists(target));
        QCOMPARE(inspector.assemble({{pdf}}, m_folder.filePath(QStringLiteral("none/a.pdf"))).error().code,
            Error::Code::Io);
        QCOMPARE(inspector.assemble({}, target).error().code, Error::Code::Limit);
        QCOMPARE(inspector.assemble(QList<PagePart>(501, {pdf}), target).error().code, Error::Code::Limit);
    }

    /// A question of many lines' length.
    /// Within its memory, a photo of a sheet too.
    void assemblesTheLargestPictures()
    {
        QImage image(10'000, 10'000, QImage::Format_RGB888);
        image.fill(QColor(80, 48, 24));
        QPainter(&image).fillRect(1500, 1200, 7000, 8000, QColor(240, 240, 232));
        const QString picture = m_folder.filePath(QStringLiteral("largest.png"));
        QVERIFY(image.save(picture, "PNG"));
        image = {};
        PagePart sheet{picture};
        sheet.corners =
            PageCorners{{QPointF(0.15, 0.12), QPointF(0.85, 0.12), QPointF(0.85, 0.92), QPointF(0.15, 0.92)}};
        Inspector::Settings settings = ours();
        settings.patienceMs = 60'000;
        Inspector inspector(settings);
        const QString target = m_folder.filePath(QStringLiteral("largest.pdf"));
        const Result<Assembly> made = inspector.assemble({sheet, {picture}}, target);
        QVERIFY(made.ok());
        QCOMPARE(made->fault, std::nullopt);
        QCOMPARE(made->pages, 2);
    }

    void assemblesManyWithLongNames()
    {
        const QString folder = m_folder.filePath(QString(70, u'试') + u'/' + QString(70, u'例'));
        QVERIFY(QDir().mkpath(folder));
        const QString picture =
            file(QDir(m_folder.path()).relativeFilePath(folder) + QStringLiteral("/a.jpg"),
                scanfiles::picture({30, 40}, "jpg"));
        const QString target = m_folder.filePath(QStringLiteral("many.pdf"));
        const Result<Assembly> made =
            Inspector(ours()).assemble(QList<PagePart>(mostAssembledPages, {picture}), target);
        QVERIFY(made.ok());
        QCOMPARE(made->pages, mostAssembledPages);
    }

    void assemblesInSpiteOfABreak()
    {
        const auto assembled = [](const QString &script, const Inspector::Staleness &isStale = {}) {
            Inspector::Settings settings = shell(script);
            settings.workPatienceMs = 300;
            return Inspector(settings).assemble(
                {{QStringLiteral("x.pdf")}}, QStringLiteral("y.pdf"), isStale);
        };
        QCOMPARE(assembled(QStringLiteral("kill -SEGV $$"))->fault, std::optional(PageFault::BreaksReader));
        QCOMPARE(assembled(QStringLiteral("kill -SEGV $$"))->part, -1);
        QCOMPARE(
            assembled(QStringLiteral("echo '{}'; read more"))->fault, std::optional(PageFault::BreaksReader));
        QCOMPARE(assembled(QStringLiteral("exec sleep 60"))->fault, std::optional(PageFault::TooSlow));
        QCOMPARE(assembled(QStringLiteral("exec sleep 60"), [] { return true; }).error().code,
            Error::Code::Cancelled);
        Inspector::Settings none;
        none.program = QStringLiteral("/nowhere/chuding-inspect");
        QCOMPARE(Inspector(none).assemble({{QStringLiteral("x")}}, QStringLiteral("y")).error().code,
            Error::Code::NotFound);
    }

    void findsAndStraightensSheets()
    {
        Inspector inspector(ours());
        const SheetPhoto photo = sheetPhoto(QStringLiteral("wood"), 1);
        const QString path = m_folder.filePath(QStringLiteral("sheet.jpg"));
        QVERIFY(photo.image.save(path, "JPEG", 92));
        QVERIFY(!inspector.corners(0)); // of no file
        QVERIFY(!inspector.open(path).fault);
        const std::optional<PageCorners> corners = inspector.corners(0);
        QVERIFY(corners);
        for (size_t i = 0; i < corners->points.size(); ++i) {
            const QPointF off = corners->points[i] - photo.corners->points[i];
            QVERIFY(std::hypot(off.x(), off.y()) < 0.015);
        }
        QVERIFY(!inspector.corners(1));
        const QImage page = inspector.drawStraight(0, *corners, 0, {700, 700});
        QVERIFY(page.height() == 700 && std::abs(page.width() - 495) <= 1);
        int red = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                red += qRed(page.pixel(x, y)) > qGreen(page.pixel(x, y)) + 60 ? 1 : 0;
        }
        QVERIFY(red > 200); // the seal
        const QImage turned = inspector.drawStraight(0, *corners, -90, {700, 700});
        QVERIFY(turned.width() == 700 && std::abs(turned.height() - 495) <= 1);
        PageCorners crossed;
        std::swap(crossed.points[0], crossed.points[1]);
        QVERIFY(inspector.drawStraight(0, crossed, 0, {700, 700}).isNull());
        QVERIFY(inspector.drawStraight(1, *corners, 0, {700, 700}).isNull());
        QVERIFY(inspector.drawStraight(0, *corners, 0, {}).isNull());
        // A question of another time is not answered.
        QVERIFY(!inspector.corners(0, [] { return true; }));
    }

    /// What a broken process tells of corners is not believed.
    void refusesForeignCorners()
    {
        const auto told = [](const QString &answer) {
            Inspector inspector(
                shell(outlined(1) + QStringLiteral("; read asked; echo '%1'; read more").arg(answer)));
            static_cast<void>(inspector.open(QStringLiteral("x.pdf")));
            return inspector.corners(0);
        };
        QVERIFY(told(QStringLiteral("{\"corners\":[0,0,1,0,1,1,0,1]}")));
        QVERIFY(!told(QStringLiteral("{\"corners\":[0,0,1,0,1,1,0,9]}")));
        QVERIFY(!told(QStringLiteral("{\"corners\":[0,0,1,0]}")));
        QVERIFY(!told(QStringLiteral("{}")));
    }

    /// The process ends with the one that asks.
    void endsWithItsAsker()
    {
        QProcess process;
        process.start(QStringLiteral(CHUDING_INSPECT), QStringList());
        QVERIFY(process.waitForStarted());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 0);
    }

    void jsonIsTakenAsWritten()
    {
        ScannedPage page;
        page.sizeMm = {210.5, 297};
        page.pixels = {1240, 1754};
        page.look = {240, 180, 0.05, 0.33, LineDirection::Down, 270};
        page.seals = {SealVerdict::Unsure, {{{120, 200}, 40, 0.5, true}}};
        page.paper = {PaperTitle::EducationRecord,
            {{PaperField::Name, QStringLiteral("艾力·试例")},
                {PaperField::Graduated, QStringLiteral("2023-06")}},
            true};
        page.watermark = {WatermarkVerdict::Unsure, 0.25};
        page.hasText = true;
        page.dpi = 300;
        page.handwriting = {HandwritingVerdict::Found, {{QRectF(20, 30, 40, 10), true}}};
        const QJsonObject object = pageToJson(page);
        const std::optional<ScannedPage> read = pageFromJson(object);
        QVERIFY(read);
        QCOMPARE(pageToJson(*read), object);
        QCOMPARE(read->paper, page.paper);
        QCOMPARE(read->watermark, page.watermark);
        QVERIFY(read->hasText);
        QCOMPARE(read->dpi, 300);
        QCOMPARE(read->handwriting.verdict, HandwritingVerdict::Found);
        QCOMPARE(read->handwriting.marks, page.handwriting.marks);
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
        QVERIFY(!without("watermark", QStringLiteral("perhaps")));
        QVERIFY(!without("watermarkShare", 1.1));
        QVERIFY(!without("dpi", -1));
        QVERIFY(!without("handwriting", QStringLiteral("perhaps")));
        QVERIFY(!without("handwritten", QJsonArray{QJsonObject{{QStringLiteral("x"), 1}}}));
        QVERIFY(!without("hasText", QStringLiteral("no")));
        QVERIFY(without("turn", 90));
        QVERIFY(!without("turn", 100));
        QVERIFY(!without("turn", 360));
        QVERIFY(!without("marks", QJsonArray{QJsonObject()}));
        QJsonArray many;
        for (int i = 0; i < 101; ++i)
            many.append(object.value(QLatin1StringView("marks")).toArray().first());
        QVERIFY(!without("marks", many));
        QVERIFY(pageFromJson(pageToJson({QSizeF(), {}, false, {}, {}}))); // has no size
    }

    void textIsTakenAsWritten()
    {
        const auto read = [](const QJsonObject &text) {
            QJsonObject page = pageToJson({{210, 297}, {}, true, {}, {}});
            page.insert(QStringLiteral("text"), text);
            return pageFromJson(page);
        };
        const auto isRead = [&](const QString &title, const QString &field, const QJsonValue &value) {
            return read(
                {{QStringLiteral("title"), title}, {QStringLiteral("values"), QJsonObject{{field, value}}}})
                .has_value();
        };
        const QString unknown = QStringLiteral("unknown");
        const QString name = QStringLiteral("name");
        const QString school = QStringLiteral("school");
        QVERIFY(read({}));
        QCOMPARE(read({})->paper, PaperFacts());
        QVERIFY(isRead(unknown, name, QStringLiteral("张试例")));
        QVERIFY(!isRead(QStringLiteral("another"), name, QStringLiteral("张试例")));
        QVERIFY(!isRead(unknown, QStringLiteral("another"), QStringLiteral("张试例")));
        QVERIFY(!isRead(unknown, name, QStringLiteral("<b>")));
        QVERIFY(!isRead(unknown, name, QString()));
        QVERIFY(!isRead(unknown, name, 5));
        QVERIFY(isRead(unknown, school, QString(60, u'校')));
        QVERIFY(!isRead(unknown, school, QString(61, u'校')));
        QVERIFY(!isRead(unknown, QStringLiteral("graduated"), QStringLiteral("2023年6月")));
        QVERIFY(!read({{QStringLiteral("title"), unknown}, {QStringLiteral("values"), 1}}));
    }

    /// What is on a page with text comes with its look.
    void looksAtText()
    {
        TextPage page;
        page.text(60, 40, QStringLiteral("学籍在线验证报告"));
        page.text(30, 60, QStringLiteral("姓名：张试例"));
        Inspector inspector(ours());
        const FileLook look = inspector.look(file(QStringLiteral("record.pdf"), page.pdf()));
        QCOMPARE(look.pages.size(), 1);
        QCOMPARE(look.pages[0].paper,
            (PaperFacts{PaperTitle::EnrolmentReport, {{PaperField::Name, QStringLiteral("张试例")}}}));
        const std::optional<FileLook> kept = lookFromJson(lookToJson(look));
        QVERIFY(kept);
        QCOMPARE(kept->pages[0].paper, look.pages[0].paper);
    }

    void outlineIsTakenAsWritten()
    {
        const FileOutline outline{
            {}, PageSource::Kind::Picture, 2, {{{210.5, 297}, {1240, 1754}}, {QSizeF(), QSize()}}};
        const QJsonObject object = outlineToJson(outline);
        const std::optional<FileOutline> read = outlineFromJson(object);
        QVERIFY(read);
        QCOMPARE(outlineToJson(*read), object);
        const auto with = [&object](const char *key, const QJsonValue &instead) {
            QJsonObject changed = object;
            changed.insert(QLatin1StringView(key), instead);
            return outlineFromJson(changed).has_value();
        };
        QVERIFY(!with("pageCount", 3));
        QVERIFY(!with("pages", QJsonArray{QJsonArray{210, 297, 0, 0}}));
        QVERIFY(with("pages", QJsonArray{QJsonArray{210, 297, 0, 0}, QJsonArray{210, 297, 0, 0}}));
        QVERIFY(!with("pages", QJsonArray{QJsonArray{210, 297, 0, 0}, QJsonArray{210, 297, 0}}));
        QVERIFY(!with("pages", QJsonArray{QJsonArray{210, 297, 0, 0}, QJsonArray{210, -1, 0, 0}}));
        QVERIFY(!with("fault", QStringLiteral("empty"))); // and pages
    }
};

TEST_CASE(QGuiApplication, TestInspector)
#include "tst_inspector.moc"
