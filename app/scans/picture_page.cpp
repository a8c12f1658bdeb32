// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_page.h"

#include <string>

namespace chuding {

namespace {

constexpr double pointsPerMm = 72 / 25.4;

QByteArray pointsText(double points)
{
    return QByteArray::number(points, 'f', 2);
}

/// Where a point of the picture is once it is looked at; both from the top left, in shares of the size.
QPointF asLookedAt(QPointF point, const PicturePlace &place)
{
    const auto turnOnce = [&point] { point = {1 - point.y(), point.x()}; };
    if (place.change & QImageIOHandler::TransformationMirror)
        point.setX(1 - point.x());
    if (place.change & QImageIOHandler::TransformationFlip)
        point.setY(1 - point.y());
    if (place.change & QImageIOHandler::TransformationRotate90)
        turnOnce();
    for (int degrees = 0; degrees < place.turn; degrees += 90)
        turnOnce();
    return point;
}

/// PDF draws a picture on a unit square that stands on its lower left corner, and counts upwards.
QByteArray matrixText(const PicturePlace &place)
{
    const auto onPage = [&place](QPointF unit) {
        const QPointF seen = asLookedAt({unit.x(), 1 - unit.y()}, place);
        const QRectF &area = place.pictureMm;
        const QPointF mm(area.left() + seen.x() * area.width(), area.top() + seen.y() * area.height());
        return QPointF(mm.x(), place.pageMm.height() - mm.y()) * pointsPerMm;
    };
    const QPointF origin = onPage({0, 0});
    QByteArray text;
    for (const QPointF &point : {onPage({1, 0}) - origin, onPage({0, 1}) - origin, origin})
        text += pointsText(point.x()) + ' ' + pointsText(point.y()) + ' ';
    return text;
}

} // namespace

void describePicture(QPDFObjectHandle stream, PackedPicture::Kind kind, QSize pixels)
{
    const bool isBilevel = kind == PackedPicture::Kind::Bilevel;
    QPDFObjectHandle dictionary = stream.getDict();
    const auto name = [&dictionary](const char *key, const char *value) {
        dictionary.replaceKey(key, QPDFObjectHandle::newName(value));
    };
    const auto number = [&dictionary](const char *key, int value) {
        dictionary.replaceKey(key, QPDFObjectHandle::newInteger(value));
    };
    name("/Type", "/XObject");
    name("/Subtype", "/Image");
    name("/ColorSpace", kind == PackedPicture::Kind::Colour ? "/DeviceRGB" : "/DeviceGray");
    name("/Filter", isBilevel ? "/FlateDecode" : "/DCTDecode");
    number("/Width", pixels.width());
    number("/Height", pixels.height());
    number("/BitsPerComponent", isBilevel ? 1 : 8);
    stream.setFilterOnWrite(false);
}

QPDFObjectHandle picturePage(QPDF &pdf, QPDFObjectHandle picture, const PicturePlace &place)
{
    const QByteArray box = "[0 0 " + pointsText(place.pageMm.width() * pointsPerMm) + ' ' +
                           pointsText(place.pageMm.height() * pointsPerMm) + ']';
    QPDFObjectHandle page = QPDFObjectHandle::parse(
        "<< /Type /Page /MediaBox " + box.toStdString() + " /Resources << /XObject << >> >> >>");
    page.getKey("/Resources").getKey("/XObject").replaceKey("/Scan", picture);
    page.replaceKey("/Contents", pdf.newStream("q " + matrixText(place).toStdString() + "cm /Scan Do Q"));
    return pdf.makeIndirectObject(page);
}

} // namespace chuding
