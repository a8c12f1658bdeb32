// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets are found on photos of tables.
#include "photo_corpus.h"
#include "scans/page_corners.h"
#include "test_case.h"

#include <QGuiApplication>
#include <QPainter>

#include <cmath>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

namespace {

PageCorners moved(PageCorners corners, size_t corner, QPointF to)
{
    corners.points.at(corner) = to;
    return corners;
}

} // namespace

class TestPageCorners final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Of 80 such photos 75 are found to 1.5 % of the diagonal, most of them to 0.1 %.
    void sheets()
    {
        constexpr double closely = 0.015;
        constexpr int photosOfAKind = 4;
        int found = 0;
        int all = 0;
        QStringList missed;
        for (const QString &kind : sheetPhotoKinds()) {
            int ofTheKind = 0;
            for (int number = 0; number < photosOfAKind; ++number) {
                const SheetPhoto photo = sheetPhoto(kind, number);
                const std::optional<PageCorners> corners = findCorners(photo.image);
                ++all;
                const double error = corners ? cornerError(*corners, *photo.corners, photo.image.size()) : 1;
                ofTheKind += error <= closely ? 1 : 0;
                if (error > closely)
                    missed.append(u"%1 %2: %3"_s.arg(kind).arg(number).arg(error));
            }
            QVERIFY2(ofTheKind >= photosOfAKind / 2, qPrintable(missed.join(u'\n')));
            found += ofTheKind;
        }
        QVERIFY2(found >= all * 0.9, qPrintable(missed.join(u'\n')));
    }

    void nothingThere_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : emptyPhotoKinds())
            QTest::newRow(qPrintable(kind)) << kind;
    }
    void nothingThere()
    {
        QFETCH(const QString, kind);
        for (int number = 0; number < 3; ++number)
            QVERIFY2(!findCorners(sheetPhoto(kind, number).image), qPrintable(QString::number(number)));
    }

    void plainPictures()
    {
        QVERIFY(!findCorners({}));
        QImage image(600, 800, QImage::Format_RGB32);
        for (const QColor colour : {Qt::white, Qt::black}) {
            image.fill(colour);
            QVERIFY(!findCorners(image));
        }
        // A sheet, in other formats and sizes.
        image.fill(QColor(60, 60, 60));
        QPainter(&image).fillRect(90, 100, 400, 560, QColor(230, 230, 226));
        const PageCorners wanted{{QPointF(90 / 600.0, 100 / 800.0), QPointF(490 / 600.0, 100 / 800.0),
            QPointF(490 / 600.0, 660 / 800.0), QPointF(90 / 600.0, 660 / 800.0)}};
        for (const QImage &one : {image, image.convertToFormat(QImage::Format_Grayscale8),
                 image.convertToFormat(QImage::Format_ARGB32), image.scaled(300, 400),
                 image.scaled(1800, 2400)}) {
            const std::optional<PageCorners> found = findCorners(one);
            QVERIFY(found);
            QVERIFY(cornerError(*found, wanted, one.size()) < 0.003);
        }
        QVERIFY(!findCorners(image.scaled(59, 79))); // too few dots to tell
    }

    void usable()
    {
        const PageCorners whole;
        QVERIFY(whole.isUsable());
        // How far off the picture.
        QVERIFY(moved(whole, 0, {-0.15, -0.15}).isUsable());
        QVERIFY(!moved(whole, 0, {-0.16, 0}).isUsable());
        QVERIFY(!moved(whole, 2, {1, 1.16}).isUsable());
        QVERIFY(!moved(whole, 2, {std::nan(""), 1}).isUsable());
        // Not convex, or with a corner on the line between its neighbours.
        QVERIFY(moved(whole, 0, {0.35, 0.35}).isUsable());
        QVERIFY(!moved(whole, 0, {0.45, 0.45}).isUsable());
        QVERIFY(!moved(whole, 0, {0.5, 0.5}).isUsable());
        QVERIFY(!moved(whole, 0, {0.6, 0.6}).isUsable());
        // In the wrong order, or upside down.
        QVERIFY(!(PageCorners{{QPointF(1, 0), QPointF(0, 0), QPointF(0, 1), QPointF(1, 1)}}.isUsable()));
        QVERIFY(!(PageCorners{{QPointF(1, 1), QPointF(0, 1), QPointF(0, 0), QPointF(1, 0)}}.isUsable()));
        QVERIFY(!(PageCorners{{QPointF(0, 0), QPointF(1, 1), QPointF(1, 0), QPointF(0, 1)}}.isUsable()));
        // A fiftieth of the picture.
        const auto square = [](double side) {
            return PageCorners{{QPointF(0.2, 0.2), QPointF(0.2 + side, 0.2), QPointF(0.2 + side, 0.2 + side),
                QPointF(0.2, 0.2 + side)}};
        };
        QVERIFY(square(0.142).isUsable());
        QVERIFY(!square(0.141).isUsable());
        QVERIFY(!square(0).isUsable());
    }

    void jsonIsTakenAsWritten()
    {
        const PageCorners corners{
            {QPointF(0.1, -0.05), QPointF(0.9, 0.1), QPointF(1.05, 0.95), QPointF(0.05, 0.9)}};
        QCOMPARE(cornersFromJson(cornersToJson(corners)), std::optional(corners));
        QJsonArray array = cornersToJson(corners);
        array.replace(0, u"0.1"_s);
        QVERIFY(!cornersFromJson(array));
        array.replace(0, 0.5);
        QVERIFY(cornersFromJson(array));
        array.replace(0, 7);
        QVERIFY(!cornersFromJson(array));
        array = cornersToJson(corners);
        array.append(1);
        QVERIFY(!cornersFromJson(array));
        QVERIFY(!cornersFromJson({}));
    }
};

TEST_CASE(QGuiApplication, TestPageCorners)
#include "tst_page_corners.moc"
