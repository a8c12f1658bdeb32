// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_look.h"

#include "paper_json.h"
#include "paper_text.h"
#include "value_keys.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <climits>
#include <cmath>

namespace chuding {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<ValueKey<PageFault>, 13> faultKeys{{
    {PageFault::NotFound, "notFound"_L1},
    {PageFault::Empty, "empty"_L1},
    {PageFault::UnknownKind, "unknownKind"_L1},
    {PageFault::Heic, "heic"_L1},
    {PageFault::Damaged, "damaged"_L1},
    {PageFault::Encrypted, "encrypted"_L1},
    {PageFault::NoPages, "noPages"_L1},
    {PageFault::TooLarge, "tooLarge"_L1},
    {PageFault::NoReader, "noReader"_L1},
    {PageFault::NoSuchPage, "noSuchPage"_L1},
    {PageFault::TooSlow, "tooSlow"_L1},
    {PageFault::BreaksReader, "breaksReader"_L1},
    {PageFault::NoInspector, "noInspector"_L1},
}};
constexpr std::array<ValueKey<PageSource::Kind>, 2> kindKeys{{
    {PageSource::Kind::Pdf, "pdf"_L1},
    {PageSource::Kind::Picture, "picture"_L1},
}};
constexpr std::array<ValueKey<LineDirection>, 3> lineKeys{{
    {LineDirection::Unknown, "unknown"_L1},
    {LineDirection::Across, "across"_L1},
    {LineDirection::Down, "down"_L1},
}};
/// Of what is looked for: a seal, a watermark, handwriting.
template <typename Verdict>
constexpr std::array<ValueKey<Verdict>, 3> verdictKeys{{
    {Verdict::NotFound, "notFound"_L1},
    {Verdict::Unsure, "unsure"_L1},
    {Verdict::Found, "found"_L1},
}};

/// Not of what is no number.
bool isWithin(double value, double least, double most)
{
    return value >= least && value <= most;
}

/// Reads members of an object; `isFine` tells whether each was what it should be.
class Reader
{
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {
    }

    [[nodiscard]] bool isFine() const { return m_isFine; }
    [[nodiscard]] double number(QLatin1StringView key, double least, double most)
    {
        const double value = m_object.value(key).toDouble(std::nan(""));
        const bool fits = isWithin(value, least, most);
        m_isFine = m_isFine && fits;
        return fits ? value : least;
    }
    [[nodiscard]] int whole(QLatin1StringView key, int most)
    {
        return static_cast<int>(number(key, 0, most));
    }
    [[nodiscard]] bool flag(QLatin1StringView key)
    {
        m_isFine = m_isFine && m_object.value(key).isBool();
        return m_object.value(key).toBool();
    }
    template <typename Value, size_t size>
    [[nodiscard]] Value key(QLatin1StringView name, const std::array<ValueKey<Value>, size> &keys)
    {
        const std::optional<Value> value = valueOfKey(keys, m_object.value(name).toString());
        m_isFine = m_isFine && value;
        return value.value_or(keys.front().value);
    }

private:
    const QJsonObject &m_object;
    bool m_isFine = true;
};

constexpr double mostMm = 1e6;
constexpr int mostDotsOfAPage = 1'000'000;
constexpr int mostMarks = 100;
constexpr int mostCounted = 10'000'000;
constexpr qsizetype mostFingerprint = 64;
/// Counts up whenever a file may be seen otherwise than before.
constexpr int lookVersion = 4;

QJsonObject headToJson(PageSource::Kind kind, int pageCount, std::optional<PageFault> fault)
{
    QJsonObject object{{u"kind"_s, keyOf(kindKeys, kind)}, {u"pageCount"_s, pageCount}};
    if (fault)
        object.insert(u"fault"_s, keyOf(faultKeys, *fault));
    return object;
}

/// Width and height in millimetres, then in dots.
std::optional<FileOutline::Page> outlinedPage(const QJsonArray &numbers)
{
    constexpr std::array<double, 4> most{mostMm, mostMm, mostDotsOfAPage, mostDotsOfAPage};
    std::array<double, 4> read{};
    if (numbers.size() != qsizetype(read.size()))
        return std::nullopt;
    for (size_t i = 0; i < read.size(); ++i) {
        read[i] = numbers.at(static_cast<qsizetype>(i)).toDouble(std::nan(""));
        if (!isWithin(read[i], 0, most[i]))
            return std::nullopt;
    }
    return FileOutline::Page{{read[0], read[1]}, {static_cast<int>(read[2]), static_cast<int>(read[3])}};
}

QJsonObject markToJson(const SealMark &mark)
{
    return {{u"x"_s, mark.centreMm.x()}, {u"y"_s, mark.centreMm.y()}, {u"diameterMm"_s, mark.diameterMm},
        {u"closed"_s, mark.closed}, {u"isRed"_s, mark.isRed}};
}

std::optional<SealMark> markFromJson(const QJsonObject &object)
{
    Reader reader(object);
    SealMark mark;
    mark.centreMm = {reader.number("x"_L1, -mostMm, mostMm), reader.number("y"_L1, -mostMm, mostMm)};
    mark.diameterMm = reader.number("diameterMm"_L1, 0, mostMm);
    mark.closed = reader.number("closed"_L1, 0, 1);
    mark.isRed = reader.flag("isRed"_L1);
    return reader.isFine() ? std::optional(mark) : std::nullopt;
}

QJsonObject handwrittenToJson(const HandwritingMark &mark)
{
    const QRectF &box = mark.boxMm;
    return {{u"x"_s, box.x()}, {u"y"_s, box.y()}, {u"widthMm"_s, box.width()}, {u"heightMm"_s, box.height()},
        {u"isByPen"_s, mark.isByPen}};
}

std::optional<HandwritingMark> handwrittenFromJson(const QJsonObject &object)
{
    Reader reader(object);
    const QRectF box(reader.number("x"_L1, -mostMm, mostMm), reader.number("y"_L1, -mostMm, mostMm),
        reader.number("widthMm"_L1, 0, mostMm), reader.number("heightMm"_L1, 0, mostMm));
    const HandwritingMark mark{box, reader.flag("isByPen"_L1)};
    return reader.isFine() ? std::optional(mark) : std::nullopt;
}

/// False: not all of them are written here.
template <typename Mark>
bool readMarks(const QJsonArray &array, std::optional<Mark> (*read)(const QJsonObject &), QList<Mark> &marks)
{
    if (array.size() > mostMarks)
        return false;
    for (const QJsonValue &value : array) {
        const std::optional<Mark> mark = read(value.toObject());
        if (!mark)
            return false;
        marks.append(*mark);
    }
    return true;
}

QString fingerprintOf(const QImage &image)
{
    constexpr qsizetype digits = 16;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qsizetype rowBytes = qsizetype(image.width()) * image.depth() / CHAR_BIT;
    for (int y = 0; y < image.height(); ++y)
        hash.addData(QByteArrayView(image.constScanLine(y), rowBytes));
    return QString::fromLatin1(hash.result().toHex().first(digits));
}

/// Its dots count for more: they are looked at whatever the text is like.
void readText(const PageSource &source, int page, ScannedPage &scanned)
{
    constexpr int patienceMs = 1000;
    const QDeadlineTimer deadline(patienceMs);
    const QList<PageWord> words = source.words(page, [&deadline] { return deadline.hasExpired(); });
    scanned.hasText = !words.isEmpty();
    scanned.paper = paperOnPage(words);
}

} // namespace

ScannedPage lookAtPage(const PageSource &source, int page)
{
    constexpr double dotsPerMm = 6;
    ScannedPage scanned;
    scanned.sizeMm = source.pageSizeMm(page);
    scanned.pixels = source.pagePixels(page);
    const QImage image = source.render(page, (scanned.sizeMm * dotsPerMm).toSize());
    scanned.isDrawn = !image.isNull() && !scanned.sizeMm.isEmpty();
    if (!scanned.isDrawn)
        return scanned;
    const double dots = image.width() / scanned.sizeMm.width();
    scanned.fingerprint = fingerprintOf(image);
    scanned.look = lookAtPage(image, dots);
    scanned.seals = findSeals(image, dots);
    scanned.watermark = findWatermark(image, dots, scanned.seals.marks);
    scanned.handwriting = findHandwriting(image, dots);
    readText(source, page, scanned);
    return scanned;
}

QString pageFaultKey(PageFault fault)
{
    return keyOf(faultKeys, fault);
}

std::optional<PageFault> pageFaultFromKey(const QString &key)
{
    return valueOfKey(faultKeys, key);
}

QJsonObject pageToJson(const ScannedPage &page)
{
    QJsonArray marks;
    for (const SealMark &mark : page.seals.marks)
        marks.append(markToJson(mark));
    QJsonObject object{{u"widthMm"_s, qMax(0.0, page.sizeMm.width())},
        {u"heightMm"_s, qMax(0.0, page.sizeMm.height())}, {u"widthPixels"_s, qMax(0, page.pixels.width())},
        {u"heightPixels"_s, qMax(0, page.pixels.height())}, {u"isDrawn"_s, page.isDrawn},
        {u"paper"_s, page.look.paper}, {u"contrast"_s, page.look.contrast},
        {u"inkShare"_s, page.look.inkShare}, {u"edgeMm"_s, page.look.edgeMm},
        {u"lines"_s, keyOf(lineKeys, page.look.lines)},
        {u"seal"_s, keyOf(verdictKeys<SealVerdict>, page.seals.verdict)}, {u"marks"_s, marks},
        {u"watermark"_s, keyOf(verdictKeys<WatermarkVerdict>, page.watermark.verdict)},
        {u"watermarkShare"_s, page.watermark.share}, {u"hasText"_s, page.hasText}};
    QJsonArray handwritten;
    for (const HandwritingMark &mark : page.handwriting.marks)
        handwritten.append(handwrittenToJson(mark));
    object.insert(u"handwriting"_s, keyOf(verdictKeys<HandwritingVerdict>, page.handwriting.verdict));
    object.insert(u"handwritten"_s, handwritten);
    object.insert(u"dpi"_s, page.dpi);
    if (!page.fingerprint.isEmpty())
        object.insert(u"fingerprint"_s, page.fingerprint);
    if (const QJsonObject paper = paperToJson(page.paper); !paper.isEmpty())
        object.insert(u"text"_s, paper);
    if (page.look.turn)
        object.insert(u"turn"_s, *page.look.turn);
    return object;
}

std::optional<ScannedPage> pageFromJson(const QJsonObject &object)
{
    Reader reader(object);
    ScannedPage page;
    page.sizeMm = {reader.number("widthMm"_L1, 0, mostMm), reader.number("heightMm"_L1, 0, mostMm)};
    page.pixels = {
        reader.whole("widthPixels"_L1, mostDotsOfAPage), reader.whole("heightPixels"_L1, mostDotsOfAPage)};
    page.isDrawn = reader.flag("isDrawn"_L1);
    page.fingerprint = object.value("fingerprint"_L1).toString().left(mostFingerprint);
    page.look.paper = reader.number("paper"_L1, 0, 255);
    page.look.contrast = reader.number("contrast"_L1, 0, 255);
    page.look.inkShare = reader.number("inkShare"_L1, 0, 1);
    page.look.edgeMm = reader.number("edgeMm"_L1, 0, mostMm);
    page.look.lines = reader.key("lines"_L1, lineKeys);
    page.seals.verdict = reader.key("seal"_L1, verdictKeys<SealVerdict>);
    page.watermark.verdict = reader.key("watermark"_L1, verdictKeys<WatermarkVerdict>);
    page.watermark.share = reader.number("watermarkShare"_L1, 0, 1);
    page.hasText = reader.flag("hasText"_L1);
    page.handwriting.verdict = reader.key("handwriting"_L1, verdictKeys<HandwritingVerdict>);
    page.dpi = reader.whole("dpi"_L1, mostDotsOfAPage);
    if (object.contains("turn"_L1))
        page.look.turn = reader.whole("turn"_L1, 270);
    if (page.look.turn.value_or(0) % 90 != 0)
        return std::nullopt;
    const std::optional<PaperFacts> paper = paperFromJson(object.value("text"_L1).toObject());
    if (!paper)
        return std::nullopt;
    page.paper = *paper;
    const bool isRead =
        reader.isFine() && readMarks(object.value("marks"_L1).toArray(), &markFromJson, page.seals.marks) &&
        readMarks(object.value("handwritten"_L1).toArray(), &handwrittenFromJson, page.handwriting.marks);
    return isRead ? std::optional(page) : std::nullopt;
}

QJsonObject outlineToJson(const FileOutline &outline)
{
    QJsonArray pages;
    for (const FileOutline::Page &page : outline.pages)
        pages.append(QJsonArray{qMax(0.0, page.sizeMm.width()), qMax(0.0, page.sizeMm.height()),
            qMax(0, page.pixels.width()), qMax(0, page.pixels.height())});
    QJsonObject object = headToJson(outline.kind, outline.pageCount, outline.fault);
    object.insert(u"pages"_s, pages);
    return object;
}

std::optional<FileOutline> outlineFromJson(const QJsonObject &object)
{
    Reader reader(object);
    FileOutline outline;
    outline.kind = reader.key("kind"_L1, kindKeys);
    outline.pageCount = reader.whole("pageCount"_L1, mostCounted);
    if (object.contains("fault"_L1))
        outline.fault = reader.key("fault"_L1, faultKeys);
    const QJsonArray pages = object.value("pages"_L1).toArray();
    const int listed = outline.fault ? 0 : std::min(outline.pageCount, FileOutline::mostPages);
    if (!reader.isFine() || pages.size() != listed)
        return std::nullopt;
    for (const QJsonValue &page : pages) {
        const std::optional<FileOutline::Page> read = outlinedPage(page.toArray());
        if (!read)
            return std::nullopt;
        outline.pages.append(*read);
    }
    return outline;
}

QJsonObject lookToJson(const FileLook &file)
{
    QJsonObject object = headToJson(file.kind, file.pageCount, file.fault);
    object.insert(u"version"_s, lookVersion);
    object.insert(u"lacksRecognition"_s, file.lacksRecognition);
    QJsonArray pages;
    for (const ScannedPage &page : file.pages)
        pages.append(pageToJson(page));
    object.insert(u"pages"_s, pages);
    return object;
}

std::optional<FileLook> lookFromJson(const QJsonObject &object)
{
    Reader reader(object);
    FileLook file;
    file.kind = reader.key("kind"_L1, kindKeys);
    file.pageCount = reader.whole("pageCount"_L1, mostCounted);
    if (object.contains("fault"_L1))
        file.fault = reader.key("fault"_L1, faultKeys);
    file.lacksRecognition = reader.flag("lacksRecognition"_L1);
    const QJsonArray pages = object.value("pages"_L1).toArray();
    if (!reader.isFine() || object.value("version"_L1).toInt() != lookVersion ||
        pages.size() > FileLook::mostPages)
        return std::nullopt;
    for (const QJsonValue &page : pages) {
        const std::optional<ScannedPage> read = pageFromJson(page.toObject());
        if (!read)
            return std::nullopt;
        file.pages.append(*read);
    }
    return file;
}

} // namespace chuding
