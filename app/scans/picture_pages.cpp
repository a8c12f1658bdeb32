// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "picture_scaler.h"
#include "plain_jpeg.h"

#include <QFile>
#include <QImageReader>

#include <algorithm>
#include <mutex>

namespace chuding {

namespace {

constexpr double mmPerMetre = 1000.0;
constexpr double mmInAnInch = 25.4;
constexpr double usualDpi = 150.0;
constexpr double a4LongMm = 297.0;
/// More are no paper, and each page is looked for from the first one on.
constexpr int mostPages = 1000;

struct PictureInfo
{
    QSize pixels;  ///< as it is looked at
    QSizeF sizeMm; ///< likewise
    bool hasStatedSize = false;
};

/// Qt's own limit is below an A4 page at 600 dpi.
void allowLargePictures()
{
    static std::once_flag once;
    std::call_once(
        once, [] { QImageReader::setAllocationLimit(PageSource::maxPicturePixels * 4 / 1'000'000); });
}

bool isTurned(const QImageReader &reader)
{
    return reader.transformation() & QImageIOHandler::TransformationRotate90;
}

/// With the size on paper that the file says, or a likely one.
PictureInfo withPaperSize(QSize pixels, const QImage &sample)
{
    // Qt gives the screen's dots where the file says nothing; 72 and 96 say nothing either. 100 dots an inch
    // are 99 in a JPEG of Qt's, which counts dots per centimetre.
    constexpr double dotsOfScreens = 97;
    const double dpi = sample.dotsPerMeterX() * mmInAnInch / mmPerMetre;
    const bool isStated = dpi > dotsOfScreens && dpi < 4800;
    QSizeF size = QSizeF(pixels) * (mmInAnInch / (isStated ? dpi : usualDpi));
    const double longSide = std::max(size.width(), size.height());
    if (!isStated && longSide > a4LongMm)
        size *= a4LongMm / longSide;
    return {pixels, size, isStated};
}

/// The picture that was read, on white paper, in that size.
QImage shown(const QImage &picture, QSize size)
{
    // Qt converts the whole of it once or twice first: of larger ones there is no room for a second.
    constexpr qint64 mostConverted = 25'000'000;
    const bool isLarge = qint64(picture.width()) * picture.height() > mostConverted;
    if (isLarge && size.width() <= picture.width() && size.height() <= picture.height())
        return scaledDown(picture, size).convertToFormat(QImage::Format_RGB32);
    const QImage opaque = picture.hasAlphaChannel() ? onWhite(picture) : picture;
    return opaque.size() == size ? opaque
                                 : opaque.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

class PicturePages final : public Pages
{
public:
    PicturePages(QString path, QByteArray format, QList<PictureInfo> infos)
        : m_path(std::move(path))
        , m_format(std::move(format))
        , m_infos(std::move(infos))
    {
    }

    [[nodiscard]] PageSource::Kind kind() const override { return PageSource::Kind::Picture; }
    [[nodiscard]] int count() const override { return static_cast<int>(m_infos.size()); }
    [[nodiscard]] QSize pixels(int page) const override { return m_infos.at(page).pixels; }
    [[nodiscard]] QSizeF sizeMm(int page) const override { return m_infos.at(page).sizeMm; }
    [[nodiscard]] bool hasStatedSize(int page) const override { return m_infos.at(page).hasStatedSize; }

    [[nodiscard]] QList<PageWord> words(int, const std::function<bool()> &) const override { return {}; }

    [[nodiscard]] QImage render(int page, QSize size, const std::function<bool()> &isStale) const override
    {
        QImageReader reader(m_path, m_format);
        reader.setAutoTransform(true);
        if (page > 0 && !reader.jumpToImage(page))
            return {};
        // Only a JPEG is read faster when it is wanted small.
        const QSize pixels = m_infos.at(page).pixels;
        if (m_format == "jpeg" && size.width() < pixels.width())
            reader.setScaledSize(isTurned(reader) ? size.transposed() : size);
        const QImage picture = reader.read();
        return picture.isNull() || (isStale && isStale()) ? QImage() : shown(picture, size);
    }

private:
    QString m_path;
    QByteArray m_format;
    QList<PictureInfo> m_infos;
};

} // namespace

QByteArray pictureFormat(QByteArrayView head)
{
    if (head.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (head.startsWith(QByteArrayView("II*\0", 4)) || head.startsWith(QByteArrayView("MM\0*", 4)))
        return "tiff";
    return {};
}

QByteArray pictureFormatOf(const QString &path)
{
    constexpr qint64 markBytes = 16;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? pictureFormat(file.read(markBytes)) : QByteArray();
}

QImage onWhite(const QImage &image)
{
    QImage ground = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    // 255 − alpha of white under each dot; the colours are premultiplied.
    for (int y = 0; y < ground.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(ground.scanLine(y));
        for (int x = 0; x < ground.width(); ++x) {
            const int white = 255 - qAlpha(line[x]);
            line[x] = qRgb(qRed(line[x]) + white, qGreen(line[x]) + white, qBlue(line[x]) + white);
        }
    }
    return ground.convertToFormat(QImage::Format_RGB32);
}

namespace {

/// Whether the last directory is there; Qt takes the one before for the last.
bool isWholeTiff(QFile &file)
{
    constexpr qint64 firstPlace = 4;
    constexpr qint64 entryBytes = 12;
    const bool isLittle = file.peek(1) == "I";
    const auto number = [&file, isLittle](qint64 place, qsizetype size) -> std::optional<qint64> {
        const QByteArray bytes = file.seek(place) ? file.read(size) : QByteArray();
        if (bytes.size() != size)
            return std::nullopt;
        qint64 value = 0;
        for (qsizetype i = 0; i < size; ++i)
            value = value << 8 | static_cast<uchar>(bytes.at(isLittle ? size - 1 - i : i));
        return value;
    };
    std::optional<qint64> next = number(firstPlace, 4);
    for (int page = 0; next && *next != 0 && page <= mostPages; ++page) {
        const std::optional<qint64> entries = number(*next, 2);
        next = entries ? number(*next + 2 + *entries * entryBytes, 4) : std::nullopt;
    }
    return next.has_value();
}

/// Not cut short. Qt shows what there is of it.
bool isWhole(const QString &path, const QByteArray &format)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    if (format == "tiff")
        return isWholeTiff(file);
    if (format != "jpeg")
        return true;
    const uchar *bytes = file.map(0, file.size());
    return bytes != nullptr && isWholeJpeg(QByteArrayView(bytes, file.size()));
}

} // namespace

OpenedPages openPicture(const QString &path, const QByteArray &format)
{
    allowLargePictures();
    if (!QImageReader::supportedImageFormats().contains(format))
        return {{}, PageFault::NoReader};
    QImageReader reader(path, format);
    reader.setAutoTransform(true);
    const int count = std::max(reader.imageCount(), 1);
    if (count > mostPages)
        return {{}, PageFault::TooLarge};
    QList<PictureInfo> infos;
    for (int page = 0; page < count; ++page) {
        if (page > 0 && !reader.jumpToImage(page))
            break;
        const QSize stored = reader.size();
        if (stored.isEmpty())
            return {{}, PageFault::Damaged};
        if (qint64(stored.width()) * stored.height() > PageSource::maxPicturePixels)
            return {{}, PageFault::TooLarge};
        const QSize pixels = isTurned(reader) ? stored.transposed() : stored;
        infos.append({pixels, {}, false});
    }
    // The first page is read small: that shows whether it can be read, and the dots per inch.
    QImageReader first(path, format);
    first.setAutoTransform(true);
    if (format == "jpeg")
        first.setScaledSize(infos.constFirst().pixels.scaled(64, 64, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage sample = first.read();
    if (sample.isNull() || !isWhole(path, format))
        return {{}, PageFault::Damaged};
    for (PictureInfo &info : infos)
        info = withPaperSize(info.pixels, sample);
    return {std::make_unique<PicturePages>(path, format, infos), {}};
}

} // namespace chuding
