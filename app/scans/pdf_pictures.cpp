// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_pictures.h"

#include "picture_scaler.h"

#include <qpdf/Pipeline.hh>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>

namespace chuding {

namespace {

using Kind = PackedPicture::Kind;

/// Smaller ones are not worth the trouble.
constexpr qint64 leastBytes = 4096;
/// Smaller than this on paper, somebody draws it for another reason than to show it.
constexpr double leastInches = 0.02;

/// What a colour space says, as far as it is needed.
struct Colours
{
    int channels = 0; ///< of what is shown; 0: none that is known here
    std::vector<PdfPicture::Colour> palette{};
};

/// Of plain spaces: their numbers mean the same in a JPEG.
int channelsOf(QPDFObjectHandle space)
{
    QPDFObjectHandle family = space;
    if (space.isArray() && space.getArrayNItems() > 0)
        family = space.getArrayItem(0);
    if (!family.isName())
        return 0;
    const std::string name = family.getName();
    if (name == "/DeviceGray" || name == "/CalGray")
        return 1;
    if (name == "/DeviceRGB" || name == "/CalRGB")
        return 3;
    if (name != "/ICCBased" || !space.isArray() || space.getArrayNItems() < 2 ||
        !space.getArrayItem(1).isStream())
        return 0;
    QPDFObjectHandle count = space.getArrayItem(1).getDict().getKey("/N");
    const int channels = count.isInteger() ? count.getIntValueAsInt() : 0;
    return channels == 1 || channels == 3 ? channels : 0;
}

bool isIndexed(QPDFObjectHandle space)
{
    return space.isArray() && space.getArrayNItems() == 4 &&
           space.getArrayItem(0).isNameAndEquals("/Indexed");
}

std::string paletteBytes(QPDFObjectHandle lookup)
{
    if (lookup.isString())
        return lookup.getStringValue();
    if (!lookup.isStream())
        return {};
    const auto data = lookup.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

Colours coloursOf(QPDFObjectHandle space)
{
    if (!isIndexed(space))
        return {channelsOf(space)};
    const int base = channelsOf(space.getArrayItem(1));
    const int last = space.getArrayItem(2).isInteger() ? space.getArrayItem(2).getIntValueAsInt() : -1;
    const std::string bytes = paletteBytes(space.getArrayItem(3));
    const auto step = static_cast<size_t>(base);
    // What is missing of it each reader makes up in its own way.
    if (base == 0 || last < 0 || last > 255 || bytes.size() < step * static_cast<size_t>(last + 1))
        return {};
    Colours colours{base};
    for (size_t at = 0; colours.palette.size() <= static_cast<size_t>(last); at += step) {
        const auto part = [&](size_t channel) {
            return static_cast<uchar>(bytes[at + std::min(channel, step - 1)]);
        };
        colours.palette.push_back({part(0), part(1), part(2)});
    }
    return colours;
}

std::vector<std::string> filtersOf(QPDFObjectHandle dictionary)
{
    std::vector<std::string> names;
    QPDFObjectHandle filter = dictionary.getKey("/Filter");
    std::vector<QPDFObjectHandle> filters;
    if (filter.isArray())
        filters = filter.getArrayAsVector();
    else if (!filter.isNull())
        filters.push_back(filter);
    for (QPDFObjectHandle &one : filters)
        names.push_back(one.isName() ? one.getName() : std::string());
    return names;
}

bool isLossless(const std::string &filter)
{
    static const std::set<std::string> known{"/FlateDecode", "/Fl", "/LZWDecode", "/LZW", "/RunLengthDecode",
        "/RL", "/ASCII85Decode", "/A85", "/ASCIIHexDecode", "/AHx"};
    return known.count(filter) > 0;
}

bool isJpeg(const std::string &filter)
{
    return filter == "/DCTDecode" || filter == "/DCT";
}

int intOf(QPDFObjectHandle dictionary, const char *key)
{
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isInteger() ? value.getIntValueAsInt() : 0;
}

bool isTrue(QPDFObjectHandle value)
{
    return value.isBool() && value.getBoolValue();
}

/// Masks of other pictures, by what they are masks of.
std::map<QPDFObjGen, QPDFObjGen> masksOf(const std::vector<QPDFObjectHandle> &objects)
{
    std::map<QPDFObjGen, QPDFObjGen> masks;
    for (QPDFObjectHandle object : objects) {
        for (const char *key : {"/SMask", "/Mask"}) {
            QPDFObjectHandle mask = object.getDict().getKey(key);
            if (mask.isStream())
                masks.emplace(mask.getObjGen(), object.getObjGen());
        }
    }
    return masks;
}

/// Whether a lost bit would change more than how sharp it is.
bool isDelicate(QPDFObjectHandle dictionary)
{
    QPDFObjectHandle soft = dictionary.getKey("/SMask");
    return dictionary.getKey("/Mask").isArray() || dictionary.hasKey("/Matte") ||
           (soft.isStream() && soft.getDict().hasKey("/Matte"));
}

/// Whether its samples mean what they usually mean.
bool isPlain(QPDFObjectHandle dictionary, const PdfPicture &picture)
{
    if (!picture.palette.empty())
        return !picture.isJpeg && picture.bits <= 8 && !dictionary.hasKey("/Decode");
    QPDFObjectHandle parameters = dictionary.getKey("/DecodeParms");
    if (parameters.isArray() && parameters.getArrayNItems() > 0)
        parameters = parameters.getArrayItem(parameters.getArrayNItems() - 1);
    return !picture.isJpeg || !parameters.isDictionary() || !parameters.hasKey("/ColorTransform");
}

/// Whether QPDF can unpack it.
bool isKnownPacking(const std::vector<std::string> &filters, bool isJpegLast)
{
    return std::all_of(filters.begin(), filters.end() - (isJpegLast ? 1 : 0), &isLossless);
}

/// Nothing: it cannot be made anything.
std::optional<Kind> kindOf(const PdfPicture &picture, int shownChannels, bool isMask)
{
    if (picture.bits == 1 && picture.channels == 1)
        return Kind::Bilevel;
    if (isMask)
        return shownChannels == 1 && picture.palette.empty() ? std::optional(Kind::GreyMask) : std::nullopt;
    return shownChannels == 1 ? Kind::Grey : Kind::Colour;
}

/// What it is, but for its size on paper.
std::optional<PdfPicture> describedPicture(QPDFObjectHandle object, bool isMask)
{
    static const std::set<int> knownBits{1, 2, 4, 8, 16};
    QPDFObjectHandle dictionary = object.getDict();
    PdfPicture picture;
    picture.id = object.getObjGen();
    picture.pixels = {intOf(dictionary, "/Width"), intOf(dictionary, "/Height")};
    picture.bytes = intOf(dictionary, "/Length");
    constexpr int mostSide = 65'535; // no JPEG is larger
    if (picture.bytes < leastBytes || picture.pixels.isEmpty() || picture.pixels.width() > mostSide ||
        picture.pixels.height() > mostSide ||
        qint64(picture.pixels.width()) * picture.pixels.height() > PageSource::maxPicturePixels)
        return std::nullopt;
    const std::vector<std::string> filters = filtersOf(dictionary);
    picture.isJpeg = !filters.empty() && isJpeg(filters.back());
    const bool isStencil = isTrue(dictionary.getKey("/ImageMask"));
    Colours colours = isStencil ? Colours{1} : coloursOf(dictionary.getKey("/ColorSpace"));
    picture.bits = isStencil ? 1 : picture.isJpeg ? 8 : intOf(dictionary, "/BitsPerComponent");
    picture.channels = colours.palette.empty() ? colours.channels : 1;
    picture.palette = std::move(colours.palette);
    if (colours.channels == 0 || knownBits.count(picture.bits) == 0 || isDelicate(dictionary) ||
        !isPlain(dictionary, picture) || !isKnownPacking(filters, picture.isJpeg))
        return std::nullopt;
    const std::optional<Kind> kind = kindOf(picture, colours.channels, isMask);
    picture.kind = kind.value_or(Kind::Colour);
    return kind ? std::optional(picture) : std::nullopt;
}

/// Takes the rows of a picture as PDF stores them and gives them to a scaler, eight bits a channel.
class PictureSink final : public Pipeline
{
public:
    PictureSink(const PdfPicture &picture, QSize to)
        : Pipeline("picture", nullptr)
        , m_picture(picture)
        , m_channels(channelsTo(picture))
        , m_rowBytes((static_cast<size_t>(picture.pixels.width()) * static_cast<size_t>(picture.channels) *
                             static_cast<size_t>(picture.bits) +
                         7) /
                     8)
        , m_samples(static_cast<size_t>(picture.pixels.width()) * static_cast<size_t>(m_channels))
        , m_scaler(picture.pixels, to, m_channels)
    {
        m_row.reserve(m_rowBytes);
    }

    void write(const unsigned char *data, size_t size) override
    {
        while (isStraight() && m_row.empty() && size >= m_rowBytes && !m_scaler.isWhole()) {
            m_scaler.addRow(data);
            data += m_rowBytes;
            size -= m_rowBytes;
        }
        while (size > 0 && !m_scaler.isWhole()) {
            const size_t taken = std::min(size, m_rowBytes - m_row.size());
            m_row.insert(m_row.end(), data, data + taken);
            data += taken;
            size -= taken;
            if (m_row.size() == m_rowBytes) {
                unpack();
                m_scaler.addRow(m_samples.data());
                m_row.clear();
            }
        }
        m_beyond += size;
        if (m_beyond > mostBeyond())
            throw std::runtime_error("the picture is larger than it says");
    }
    void finish() override {}

    [[nodiscard]] QImage picture() const { return m_scaler.isWhole() ? m_scaler.picture() : QImage(); }

private:
    static int channelsTo(const PdfPicture &picture) { return picture.kind == Kind::Colour ? 3 : 1; }
    /// A JPEG says itself how large it is; others may have a line feed at the end.
    [[nodiscard]] size_t mostBeyond() const { return m_picture.isJpeg ? 0 : m_rowBytes; }

    [[nodiscard]] uint sample(size_t place) const
    {
        if (m_picture.bits == 8)
            return m_row[place];
        if (m_picture.bits == 16)
            return m_row[2 * place];
        const auto bits = static_cast<size_t>(m_picture.bits);
        const size_t shift = 8 - bits - (place * bits) % 8;
        return (m_row[place * bits / 8] >> shift) & ((1U << bits) - 1U);
    }
    /// Of two colours each stays what it is.
    [[nodiscard]] bool hasPalette() const
    {
        return !m_picture.palette.empty() && m_picture.kind != Kind::Bilevel;
    }
    /// A row is stored as the scaler wants it.
    [[nodiscard]] bool isStraight() const { return m_picture.bits == 8 && !hasPalette(); }
    void unpack()
    {
        if (isStraight()) {
            m_samples.assign(m_row.begin(), m_row.end());
            return;
        }
        const auto channels = static_cast<size_t>(m_channels);
        const uint most = m_picture.bits >= 8 ? 255U : (1U << static_cast<uint>(m_picture.bits)) - 1U;
        for (size_t i = 0; i < m_samples.size(); i += hasPalette() ? channels : 1) {
            if (!hasPalette()) {
                m_samples[i] = static_cast<uchar>(sample(i) * 255 / most);
                continue;
            }
            const size_t place = std::min<size_t>(sample(i / channels), m_picture.palette.size() - 1);
            std::copy_n(m_picture.palette[place].begin(), channels,
                m_samples.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }

    const PdfPicture &m_picture;
    int m_channels;
    size_t m_rowBytes;
    std::vector<uchar> m_row;
    std::vector<uchar> m_samples;
    PictureScaler m_scaler;
    size_t m_beyond = 0;
};

} // namespace

std::vector<PdfPicture> picturesOf(QPDF &pdf)
{
    std::vector<QPDFObjectHandle> objects = pdf.getAllObjects();
    objects.erase(std::remove_if(objects.begin(), objects.end(),
                      [](QPDFObjectHandle &object) { return !object.isImage(false); }),
        objects.end());
    const std::map<QPDFObjGen, QPDFObjGen> masks = masksOf(objects);
    const DrawnSizes drawn = drawnSizes(pdf);
    const auto inchesOf = [&](QPDFObjGen id) {
        const auto mask = masks.find(id);
        const auto known = drawn.sizes.find(mask == masks.end() ? id : mask->second);
        QSizeF inches = known == drawn.sizes.end() ? QSizeF() : known->second;
        if (inches.width() < leastInches || inches.height() < leastInches)
            inches = drawn.largestPage;
        return drawn.isWhole ? inches : inches.expandedTo(drawn.largestPage);
    };
    std::vector<PdfPicture> pictures;
    for (const QPDFObjectHandle &object : objects) {
        std::optional<PdfPicture> picture = describedPicture(object, masks.count(object.getObjGen()) > 0);
        if (!picture)
            continue;
        picture->inches = inchesOf(picture->id);
        pictures.push_back(*std::move(picture));
    }
    std::sort(pictures.begin(), pictures.end(), [](const PdfPicture &one, const PdfPicture &other) {
        return one.bytes != other.bytes ? one.bytes > other.bytes : one.id < other.id;
    });
    return pictures;
}

std::optional<PackedPicture> packedAt(QPDF &pdf, const PdfPicture &picture, const ReduceStep &step)
{
    const bool isBilevel = picture.kind == Kind::Bilevel;
    const QSize size = stepSize(picture.pixels, picture.inches, step, isBilevel);
    QImage read;
    {
        PictureSink sink(picture, size);
        QPDFObjectHandle stream = pdf.getObjectByObjGen(picture.id);
        bool isDecoded = false;
        const bool isGood = stream.pipeStreamData(&sink, &isDecoded, 0, qpdf_dl_all, true);
        if (isGood && isDecoded)
            read = sink.picture();
    }
    if (read.isNull())
        return std::nullopt;
    PackedPicture made;
    if (isBilevel)
        made = packed(blackAndWhite(read), step.quality);
    else if (picture.kind == Kind::GreyMask)
        made = packedMask(read);
    else
        made = packed(read, step.quality);
    const bool isSmaller = !made.bytes.isEmpty() && made.bytes.size() < picture.bytes;
    return isSmaller ? std::optional(made) : std::nullopt;
}

void putPicture(QPDF &pdf, const PdfPicture &picture, const PackedPicture &made)
{
    const bool isDeflated = made.kind == Kind::Bilevel || made.kind == Kind::GreyMask;
    QPDFObjectHandle stream = pdf.getObjectByObjGen(picture.id);
    stream.replaceStreamData(made.bytes.toStdString(),
        QPDFObjectHandle::newName(isDeflated ? "/FlateDecode" : "/DCTDecode"), QPDFObjectHandle::newNull());
    stream.setFilterOnWrite(false);
    QPDFObjectHandle dictionary = stream.getDict();
    dictionary.replaceKey("/Width", QPDFObjectHandle::newInteger(made.size.width()));
    dictionary.replaceKey("/Height", QPDFObjectHandle::newInteger(made.size.height()));
    dictionary.replaceKey(
        "/BitsPerComponent", QPDFObjectHandle::newInteger(made.kind == Kind::Bilevel ? 1 : 8));
    dictionary.removeKey("/DL"); // how long it was
    if (!picture.palette.empty() && made.kind != Kind::Bilevel)
        dictionary.replaceKey("/ColorSpace", dictionary.getKey("/ColorSpace").getArrayItem(1));
}

} // namespace chuding
