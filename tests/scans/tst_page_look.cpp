// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that can and cannot be read, just inside and just outside each limit.
#include "corpus_rows.h"
#include "scan_generator/sheet.h"
#include "scans/page_look.h"
#include "test_case.h"

#include <QGuiApplication>
#include <QTransform>

#include <functional>

using namespace chuding;
using namespace chuding::test;

namespace {

using Troubles = QList<PageTrouble>;

/// Each channel of each dot.
QImage recoloured(const QImage &image, const std::function<int(int)> &change)
{
    QImage out = image;
    for (int y = 0; y < out.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(out.scanLine(y));
        for (int x = 0; x < out.width(); ++x)
            line[x] = qRgb(change(qRed(line[x])), change(qGreen(line[x])), change(qBlue(line[x])));
    }
    return out;
}

QImage blurred(const QImage &image, double times)
{
    const QSize size = image.size();
    return image.scaled(size / times, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage a4(const QColor &colour)
{
    QImage page((QSizeF(210, 297) * samples::PixelsPerMm).toSize(), QImage::Format_RGB32);
    page.fill(colour);
    return page;
}

Troubles troublesOfPage(const QImage &image)
{
    return troublesOf(lookAtPage(image, samples::PixelsPerMm));
}

} // namespace

class TestPageLook final : public QObject
{
    Q_OBJECT

private:
    QImage m_letter;

private Q_SLOTS:
    void initTestCase() { m_letter = sealPage(QStringLiteral("plain"), 5).image; }

    void corpus_data() { addCorpusRows(); }
    void corpus()
    {
        QFETCH(const QString, kind);
        const SealPage page = sealPage(kind, 2000);
        Troubles wanted;
        if (kind == QStringLiteral("blurred"))
            wanted = {PageTrouble::Blurred};
        if (kind == QStringLiteral("sideways"))
            wanted = {PageTrouble::Sideways};
        QCOMPARE(troublesOf(lookAtPage(page.image, page.dotsPerMm)), wanted);
    }

    void blank()
    {
        const Troubles isBlank{PageTrouble::Blank};
        QCOMPARE(troublesOfPage(a4(Qt::white)), isBlank);
        QCOMPARE(troublesOfPage(samples::scanned(a4(Qt::white), QStringLiteral("empty"))), isBlank);
        const auto with = [](const QString &text, double points) {
            samples::Sheet sheet({210, 297}, text);
            sheet.text({60, 120, 90, 10}, text, samples::Face::Song, points, Qt::AlignCenter);
            return samples::scanned(sheet.finished(), text);
        };
        QCOMPARE(troublesOfPage(with(QStringLiteral("— 2 —"), 14)), isBlank); // its number alone
        const QImage words = with(QStringLiteral("本页无正文"), 16);
        QVERIFY(!troublesOfPage(words).contains(PageTrouble::Blank));
        QVERIFY(lookAtPage(words, samples::PixelsPerMm).inkShare < 5 * leastInkShare);
    }

    void dark()
    {
        const auto at = [this](int light) {
            return troublesOfPage(recoloured(m_letter, [light](int value) { return value * light / 255; }));
        };
        QCOMPARE(at(122), Troubles());
        QCOMPARE(at(112), Troubles{PageTrouble::Dark});
        QVERIFY(at(50).contains(PageTrouble::Dark));
        QCOMPARE(troublesOfPage(a4(Qt::black)), Troubles{PageTrouble::Dark});
    }

    void pale()
    {
        const auto at = [this](int strength) {
            return troublesOfPage(
                recoloured(m_letter, [strength](int value) { return 240 - (240 - value) * strength / 100; }));
        };
        QCOMPARE(at(34), Troubles());
        QCOMPARE(at(28), Troubles{PageTrouble::Pale});
        QCOMPARE(at(16), Troubles{PageTrouble::Pale});
    }

    void blurry()
    {
        QCOMPARE(troublesOfPage(blurred(m_letter, 2)), Troubles()); // 100 dots per inch
        QCOMPARE(troublesOfPage(blurred(m_letter, 3.3)), Troubles());
        QCOMPARE(troublesOfPage(blurred(m_letter, 4.3)), Troubles{PageTrouble::Blurred});
        QCOMPARE(troublesOfPage(blurred(m_letter, 6)), Troubles{PageTrouble::Blurred});
        const double sharp = lookAtPage(m_letter, samples::PixelsPerMm).edgeMm;
        QVERIFY2(sharp > 0.2 && sharp < 0.4, qPrintable(QString::number(sharp)));
    }

    void sideways()
    {
        for (const int degrees : {90, 270}) {
            const QImage turned = m_letter.transformed(QTransform().rotate(degrees));
            QCOMPARE(troublesOfPage(turned), Troubles{PageTrouble::Sideways});
        }
        QCOMPARE(lookAtPage(a4(Qt::white), samples::PixelsPerMm).lines, LineDirection::Unknown);
    }

    /// By its punctuation: which turn sets it upright.
    void wayUp()
    {
        for (const char *kind : {"plain", "on-text", "photocopy", "phone"}) {
            const SealPage page = sealPage(QString::fromLatin1(kind), 2001);
            for (const int degrees : {0, 90, 180, 270}) {
                const PageLook look =
                    lookAtPage(page.image.transformed(QTransform().rotate(degrees)), page.dotsPerMm);
                QVERIFY2(look.turn == (360 - degrees) % 360, qPrintable(QStringLiteral("%1 turned by %2: %3")
                                                                            .arg(QLatin1StringView(kind))
                                                                            .arg(degrees)
                                                                            .arg(look.turn.value_or(-1))));
                QCOMPARE(troublesOf(look).contains(PageTrouble::UpsideDown), degrees == 180);
                QCOMPARE(troublesOf(look).contains(PageTrouble::Sideways), degrees % 180 == 90);
            }
        }
        // A page without punctuation says nothing, and no trouble is made of it.
        samples::Sheet list({210, 297}, QStringLiteral("list"));
        for (int row = 0; row < 12; ++row)
            list.text(
                {30, 40.0 + 12 * row, 150, 10}, QStringLiteral("试例姓名单位专业"), samples::Face::Song, 14);
        const QImage unpunctuated = list.finished();
        for (const int degrees : {0, 180}) {
            const PageLook look =
                lookAtPage(unpunctuated.transformed(QTransform().rotate(degrees)), samples::PixelsPerMm);
            QVERIFY(!look.turn);
            QCOMPARE(troublesOf(look), Troubles());
        }
    }

    void whatIsNoPage()
    {
        QCOMPARE(lookAtPage({}, 6).paper, 0.0);
        QCOMPARE(lookAtPage(m_letter, 0).paper, 0.0);
        QImage stamp(60, 60, QImage::Format_RGB32);
        stamp.fill(Qt::white);
        QCOMPARE(lookAtPage(stamp, 6).paper, 0.0); // smaller than its margins
    }
};

TEST_CASE(QGuiApplication, TestPageLook)
#include "tst_page_look.moc"
