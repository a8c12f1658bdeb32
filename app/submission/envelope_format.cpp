// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "envelope_format.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace chuding::envelope {

namespace {

constexpr unsigned char sequenceTag = 0x30;
constexpr unsigned char oidTag = 0x06;
constexpr unsigned char setTag = 0x31;
constexpr unsigned char integerTag = 0x02;
constexpr unsigned char octetsTag = 0x04;
constexpr unsigned char explicitTag = 0xA0;
constexpr unsigned char contentTag = 0x80;
constexpr unsigned char contentInPiecesTag = 0xA0;
constexpr unsigned char originatorTag = 0xA0;
constexpr unsigned char signedAttributesTag = 0xA1;

constexpr char notAnEnvelope[] = QT_TRANSLATE_NOOP("chuding::Envelope", "this is no encrypted package");

constexpr qint64 smallPartLimitBytes = 256 * 1024;
constexpr qint64 pieceLimit = 8 * 1024 * 1024;
constexpr qint64 piecesBetweenProgress = 4096;

const QByteArray authEnvelopedOid = QByteArray::fromHex("060b2a864886f70d0109100117");
const QByteArray envelopedOid = QByteArray::fromHex("06092a864886f70d010703");
const QByteArray dataOid = QByteArray::fromHex("06092a864886f70d010701");
const QByteArray versionZero = QByteArray::fromHex("020100");
/// OID of aes256-GCM; then a sequence of the nonce and the length of the tag.
const QByteArray gcmBefore = QByteArray::fromHex("301e060960864801650304012e3011040c");
const QByteArray gcmAfter = QByteArray::fromHex("020110");

QByteArray sizeBytes(qint64 size)
{
    if (size < 0x80)
        return QByteArray(1, static_cast<char>(size));
    QByteArray digits;
    for (; size > 0; size >>= 8)
        digits.prepend(static_cast<char>(size & 0xFF));
    return static_cast<char>(0x80 | digits.size()) + digits;
}

QByteArray headOf(unsigned char tag, qint64 size)
{
    return static_cast<char>(tag) + sizeBytes(size);
}

/// Reads elements one after another; after the first fault nothing more.
class BerReader
{
public:
    enum class Fault { None, CutOff, Form, TooLarge };
    static constexpr qint64 openEnd = -1;
    struct Element
    {
        int tag = 0;
        qint64 size = 0; ///< or `openEnd`
    };

    explicit BerReader(QIODevice &device)
        : m_device(device)
    {
    }

    [[nodiscard]] Fault fault() const noexcept { return m_fault; }
    void fail(Fault fault)
    {
        if (m_fault == Fault::None)
            m_fault = fault;
    }
    [[nodiscard]] bool failed() const noexcept { return m_fault != Fault::None; }

    /// Tag of the next element, 0 when there is none.
    [[nodiscard]] int peek()
    {
        char tag = 0;
        return !failed() && m_device.peek(&tag, 1) == 1 ? static_cast<unsigned char>(tag) : 0;
    }
    Element next();
    /// The size of a constructed element, `openEnd` when it is not said.
    qint64 enter(unsigned char tag);
    /// `begin` is where its content began.
    void leave(qint64 begin, qint64 size);
    /// A small element with its head.
    QByteArray whole(unsigned char tag);
    void skip(qint64 size);
    [[nodiscard]] qint64 position() const { return m_device.pos(); }

private:
    int byte();

    QIODevice &m_device;
    Fault m_fault = Fault::None;
};

int BerReader::byte()
{
    char value = 0;
    if (!failed() && !m_device.getChar(&value))
        fail(Fault::CutOff);
    return failed() ? 0 : static_cast<unsigned char>(value);
}

BerReader::Element BerReader::next()
{
    constexpr int manyByteTag = 0x1F;
    constexpr int longSize = 0x80;
    constexpr int mostSizeBytes = 6;
    Element element;
    element.tag = byte();
    const int first = byte();
    if ((element.tag & manyByteTag) == manyByteTag)
        fail(Fault::Form);
    if (first == longSize) {
        element.size = openEnd;
        return element;
    }
    if (first < longSize) {
        element.size = first;
    } else {
        const int digits = first & 0x7F;
        if (digits > mostSizeBytes)
            fail(Fault::Form);
        for (int i = 0; i < digits && !failed(); ++i)
            element.size = element.size << 8 | byte();
    }
    if (!failed() && element.size > m_device.size() - m_device.pos())
        fail(Fault::CutOff);
    return element;
}

qint64 BerReader::enter(unsigned char tag)
{
    const Element element = next();
    if (element.tag != tag)
        fail(Fault::Form);
    return element.size;
}

void BerReader::leave(qint64 begin, qint64 size)
{
    if (size != openEnd) {
        if (m_device.pos() != begin + size)
            fail(Fault::Form);
        return;
    }
    const Element end = next();
    if (end.tag != 0 || end.size != 0)
        fail(Fault::Form);
}

QByteArray BerReader::whole(unsigned char tag)
{
    const Element element = next();
    if (element.tag != tag || element.size == openEnd)
        fail(Fault::Form);
    if (element.size > smallPartLimitBytes)
        fail(Fault::TooLarge);
    if (failed())
        return {};
    const QByteArray content = m_device.read(element.size);
    if (content.size() != element.size)
        fail(Fault::CutOff);
    return headOf(tag, element.size) + content;
}

void BerReader::skip(qint64 size)
{
    if (!failed() && !m_device.seek(m_device.pos() + size))
        fail(Fault::CutOff);
}

/// One reading of an envelope from its first byte.
class PartsReader
{
public:
    PartsReader(QIODevice &device, const Progress &progress)
        : m_device(device)
        , m_ber(device)
        , m_progress(progress)
    {
    }

    Result<Parts> run(bool toTheEnd);

private:
    struct Level
    {
        qint64 size;
        qint64 begin;
    };
    Level enter(unsigned char tag)
    {
        const qint64 size = m_ber.enter(tag);
        return {size, m_ber.position()};
    }
    void readKind();
    void failWith(const char *reason);
    void readContent();
    void readPieces(const Level &level);
    [[nodiscard]] Error error() const;

    QIODevice &m_device;
    BerReader m_ber;
    const Progress &m_progress;
    Parts m_parts;
    const char *m_reason = nullptr; ///< when it is known better than by the fault
    bool m_cancelled = false;
};

Error PartsReader::error() const
{
    using Fault = BerReader::Fault;
    if (m_cancelled)
        return Error{Error::Code::Cancelled, {}};
    if (m_reason != nullptr)
        return Error{Error::Code::Format, envelopeText(m_reason)};
    if (m_ber.fault() == Fault::TooLarge)
        return Error{Error::Code::Limit,
            envelopeText(QT_TRANSLATE_NOOP("chuding::Envelope", "the envelope has too many receivers"))};
    if (m_ber.fault() == Fault::CutOff)
        return Error{
            Error::Code::Format, envelopeText(QT_TRANSLATE_NOOP("chuding::Envelope",
                                     "the encrypted file is cut off: have it copied or sent again"))};
    return Error{Error::Code::Format,
        envelopeText(QT_TRANSLATE_NOOP("chuding::Envelope",
            "the envelope around the encrypted package is damaged: have it sent again"))};
}

void PartsReader::failWith(const char *reason)
{
    if (!m_ber.failed())
        m_reason = reason;
    m_ber.fail(BerReader::Fault::Form);
}

void PartsReader::readKind()
{
    const QByteArray kind = m_ber.whole(oidTag);
    if (kind == envelopedOid)
        failWith(QT_TRANSLATE_NOOP("chuding::Envelope", "it is encrypted in an old way (EnvelopedData) that "
                                                        "does not notice changes: ask for AES-256-GCM"));
    if (kind != authEnvelopedOid)
        failWith(notAnEnvelope);
}

Result<Parts> PartsReader::run(bool toTheEnd)
{
    m_device.seek(0);
    if (m_ber.peek() != sequenceTag)
        failWith(notAnEnvelope);
    const Level outer = enter(sequenceTag);
    readKind();
    const Level wrapped = enter(explicitTag);
    const Level body = enter(sequenceTag);
    if (m_ber.whole(integerTag) != versionZero)
        m_ber.fail(BerReader::Fault::Form);
    if (m_ber.peek() == originatorTag)
        m_ber.whole(originatorTag);
    m_parts.recipients = m_ber.whole(setTag);
    const Level encrypted = enter(sequenceTag);
    if (m_ber.whole(oidTag) != dataOid)
        m_ber.fail(BerReader::Fault::Form);
    m_parts.algorithm = m_ber.whole(sequenceTag);
    if (!toTheEnd)
        return m_ber.failed() ? Result<Parts>(error()) : Result<Parts>(m_parts);
    readContent();
    m_ber.leave(encrypted.begin, encrypted.size);
    if (m_ber.peek() == signedAttributesTag)
        failWith(QT_TRANSLATE_NOOP(
            "chuding::Envelope", "the envelope carries attributes, which cannot be read here"));
    const QByteArray tag = m_ber.whole(octetsTag);
    if (tag.size() != tagBytes + 2)
        m_ber.fail(BerReader::Fault::Form);
    m_parts.tag = tag.right(tagBytes);
    m_ber.leave(body.begin, body.size);
    m_ber.leave(wrapped.begin, wrapped.size);
    m_ber.leave(outer.begin, outer.size);
    if (!m_ber.failed() && m_device.pos() != m_device.size())
        m_ber.fail(BerReader::Fault::Form);
    return m_ber.failed() ? Result<Parts>(error()) : Result<Parts>(m_parts);
}

void PartsReader::readContent()
{
    const int tag = m_ber.peek();
    if (tag != contentTag && tag != contentInPiecesTag)
        m_ber.fail(BerReader::Fault::Form);
    const Level level = enter(static_cast<unsigned char>(tag));
    m_parts.content.begin = level.begin;
    if (tag == contentInPiecesTag) {
        readPieces(level);
        return;
    }
    if (level.size == BerReader::openEnd)
        m_ber.fail(BerReader::Fault::Form);
    m_ber.skip(level.size);
    m_parts.content.bytes = level.size;
    m_parts.content.end = level.begin + level.size;
}

void PartsReader::readPieces(const Level &level)
{
    ContentPlace &place = m_parts.content;
    place.inPieces = true;
    const auto isLast = [&] {
        return level.size == BerReader::openEnd ? m_ber.peek() != octetsTag
                                                : m_ber.position() >= level.begin + level.size;
    };
    for (qint64 count = 0; !m_ber.failed() && !isLast(); ++count) {
        const qint64 size = m_ber.enter(octetsTag);
        if (size == BerReader::openEnd)
            m_ber.fail(BerReader::Fault::Form);
        m_ber.skip(size);
        place.bytes += size;
        if (count >= pieceLimit)
            failWith(QT_TRANSLATE_NOOP("chuding::Envelope", "the encrypted content is in too many pieces"));
        m_cancelled = count % piecesBetweenProgress == 0 && !goOn(m_progress, 0, m_device.size());
        if (m_cancelled)
            m_ber.fail(BerReader::Fault::Form);
    }
    place.end = m_ber.position();
    m_ber.leave(level.begin, level.size);
}

} // namespace

QString envelopeText(const char *source)
{
    return QCoreApplication::translate("chuding::Envelope", source);
}

QByteArray der(unsigned char tag, QByteArrayView content)
{
    return headOf(tag, content.size()).append(content);
}

Result<Parts> readParts(QIODevice &device, const Progress &progress)
{
    return PartsReader(device, progress).run(true);
}

Result<Parts> readOutside(QIODevice &device)
{
    const Progress none;
    return PartsReader(device, none).run(false);
}

QByteArray gcmAlgorithm(QByteArrayView nonce)
{
    Q_ASSERT(nonce.size() == nonceBytes);
    return QByteArray(gcmBefore).append(nonce) + gcmAfter;
}

bool isGcmAlgorithm(const QByteArray &algorithm)
{
    return algorithm.size() == gcmBefore.size() + nonceBytes + gcmAfter.size() &&
           algorithm.startsWith(gcmBefore) && algorithm.endsWith(gcmAfter);
}

/// From the inside out: each level begins with the sizes of all that is in it.
QByteArray head(const QByteArray &recipients, const QByteArray &algorithm, qint64 contentBytes)
{
    const qint64 tagSize = tail(QByteArray(tagBytes, '\0')).size();
    const QByteArray content = dataOid + algorithm + headOf(contentTag, contentBytes);
    const qint64 contentSize = content.size() + contentBytes;
    const QByteArray body = versionZero + recipients + headOf(sequenceTag, contentSize) + content;
    const qint64 bodySize = body.size() + contentBytes + tagSize;
    const QByteArray bodyHead = headOf(sequenceTag, bodySize);
    const qint64 wrappedSize = bodyHead.size() + bodySize;
    const QByteArray wrapped = headOf(explicitTag, wrappedSize);
    return headOf(sequenceTag, authEnvelopedOid.size() + wrapped.size() + wrappedSize) + authEnvelopedOid +
           wrapped + bodyHead + body;
}

QByteArray tail(QByteArrayView tag)
{
    return der(octetsTag, tag);
}

QByteArray withoutContent(const Parts &parts)
{
    const QByteArray body =
        versionZero + parts.recipients + der(sequenceTag, dataOid + parts.algorithm) + tail(parts.tag);
    return der(sequenceTag, authEnvelopedOid + der(explicitTag, der(sequenceTag, body)));
}

ContentReader::ContentReader(QIODevice &device, const ContentPlace &place)
    : m_device(device)
    , m_place(place)
    , m_left(place.inPieces ? 0 : place.bytes)
    , m_ok(device.seek(place.begin))
{
}

bool ContentReader::nextPiece()
{
    BerReader ber(m_device);
    m_left = ber.enter(octetsTag);
    m_ok = !ber.failed() && m_left >= 0;
    return m_ok;
}

qint64 ContentReader::read(char *data, qint64 most)
{
    qint64 got = 0;
    while (m_ok && got < most) {
        if (m_left == 0) {
            if (!m_place.inPieces || m_device.pos() >= m_place.end)
                break;
            if (!nextPiece())
                return -1;
            continue;
        }
        const qint64 size = m_device.read(data + got, std::min(most - got, m_left));
        m_ok = size > 0;
        got += size;
        m_left -= size;
    }
    return m_ok ? got : -1;
}

} // namespace chuding::envelope
