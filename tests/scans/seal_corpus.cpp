// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal_corpus.h"

#include "page_parts.h"

#include <QTransform>

#include <algorithm>

namespace chuding::test {

namespace {

using samples::Chance;
using samples::PixelsPerMm;
using namespace Qt::StringLiterals;

constexpr QSizeF a4{210, 297};

/// Filled circles and a red emblem of a seal's size.
void addRedDiscs(QImage &page, Chance &chance)
{
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 3; ++i) {
        painter.setBrush(QColor(static_cast<int>(chance.between(180, 225)), 30, 35));
        const double radius = chance.between(13, 24) * PixelsPerMm;
        painter.drawEllipse(QPointF(40 + 60 * i, chance.between(180, 250)) * PixelsPerMm, radius, radius);
    }
}

QPointF turnedPoint(QPointF mm, double degrees)
{
    const QPointF middle(a4.width() / 2, a4.height() / 2);
    return QTransform().rotate(degrees).map(mm - middle) + middle;
}

/// Makes one kind of page: what lies under the seals, and what happens to the page afterwards.
class Maker
{
public:
    Maker(const QString &kind, int number)
        : m_seed(u"%1/%2"_s.arg(kind).arg(number))
        , m_chance(m_seed)
        , m_letter(letterOf(m_chance, m_seed, m_chance.bits() % 2 == 0))
    {
    }

    SealPage plain() { return sealed(stampBy(m_chance)); }
    SealPage faded()
    {
        Stamp stamp = stampBy(m_chance);
        stamp.strength = m_chance.between(0.22, 0.45);
        return sealed(stamp);
    }
    SealPage pale()
    {
        Stamp stamp = stampBy(m_chance);
        stamp.strength = m_chance.between(0.1, 0.2);
        return sealed(stamp);
    }
    SealPage worn()
    {
        Stamp stamp = stampBy(m_chance);
        stamp.missing = m_chance.between(0.15, 0.33);
        return sealed(stamp);
    }
    SealPage onText()
    {
        m_letter.sealPlace = {m_chance.between(60, 150), m_chance.between(70, 130)};
        return sealed(stampBy(m_chance));
    }
    SealPage two()
    {
        const QPointF other(m_chance.between(40, 80), m_letter.sealPlace.y());
        press(m_letter.image, other, stampBy(m_chance), u"试例学校"_s, m_chance);
        SealPage page = sealed(stampBy(m_chance));
        page.centresMm.append(other);
        return page;
    }
    SealPage askew()
    {
        SealPage page = sealed(stampBy(m_chance));
        const double degrees = m_chance.between(-14, 14);
        page.image = turned(page.image, degrees);
        page.centresMm = {turnedPoint(page.centresMm.constFirst(), degrees)};
        return page;
    }
    SealPage sideways()
    {
        SealPage page = sealed(stampBy(m_chance));
        page.image = page.image.transformed(QTransform().rotate(90));
        const QPointF centre = page.centresMm.constFirst();
        page.centresMm = {{a4.height() - centre.y(), centre.x()}};
        return page;
    }
    SealPage lowResolution()
    {
        SealPage page = sealed(stampBy(m_chance));
        page.image =
            throughJpeg(page.image.scaledToWidth(page.image.width() / 2, Qt::SmoothTransformation), 60);
        page.dotsPerMm /= 2;
        return page;
    }
    SealPage phone()
    {
        press(m_letter.image, m_letter.sealPlace, stampBy(m_chance), owner(), m_chance);
        return {photographed(m_letter.image, m_chance), PixelsPerMm, SealTruth::Red, {m_letter.sealPlace}};
    }
    SealPage underLetterhead()
    {
        addLetterhead(m_letter.image, m_chance);
        return sealed(stampBy(m_chance));
    }
    SealPage onCertificate()
    {
        addGround(m_letter.image, m_chance);
        return sealed(stampBy(m_chance));
    }
    SealPage blurred()
    {
        SealPage page = sealed(stampBy(m_chance));
        const QSize size = page.image.size();
        page.image = page.image.scaled(size / 7, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                         .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        return page;
    }
    SealPage atTheEdge()
    {
        m_letter.sealPlace.setX(m_chance.between(198, 204));
        return sealed(stampBy(m_chance));
    }
    SealPage photocopy()
    {
        SealPage page = sealed(stampBy(m_chance));
        page.image = greyCopy(page.image);
        page.truth = SealTruth::Grey;
        return page;
    }
    SealPage unsealed() { return scannedAs(SealTruth::None, {}); }
    SealPage letterhead()
    {
        addLetterhead(m_letter.image, m_chance);
        return unsealed();
    }
    SealPage nameChop()
    {
        addNameChop(m_letter.image, m_letter.sealPlace, m_chance);
        return unsealed();
    }
    SealPage colourPhoto()
    {
        const double width = m_chance.between(35, 130);
        addColourPhoto(m_letter.image,
            {m_chance.between(25, 50), m_chance.between(60, 140), width, width * 1.1}, m_chance);
        return unsealed();
    }
    SealPage certificateUnsealed()
    {
        addGround(m_letter.image, m_chance);
        return unsealed();
    }
    SealPage redDiscs()
    {
        addRedDiscs(m_letter.image, m_chance);
        return unsealed();
    }
    SealPage greyUnsealed()
    {
        SealPage page = unsealed();
        page.image = greyCopy(page.image);
        return page;
    }
    SealPage roundThings()
    {
        addRoundThings(m_letter.image, m_chance);
        return unsealed();
    }
    SealPage phoneUnsealed()
    {
        return {photographed(m_letter.image, m_chance), PixelsPerMm, SealTruth::None, {}};
    }

    SealPage flat(bool isSealed)
    {
        if (!isSealed)
            return {m_letter.image, PixelsPerMm, SealTruth::None, {}};
        press(m_letter.image, m_letter.sealPlace, stampBy(m_chance), owner(), m_chance);
        return {m_letter.image, PixelsPerMm, SealTruth::Red, {m_letter.sealPlace}};
    }

private:
    [[nodiscard]] QString owner()
    {
        const QStringList names{
            u"博湖县试例镇人民政府"_s, u"试例中学"_s, u"博湖县试例农业农村综合服务中心"_s};
        return names.at(static_cast<qsizetype>(m_chance.bits() % 3));
    }
    SealPage sealed(const Stamp &stamp)
    {
        press(m_letter.image, m_letter.sealPlace, stamp, owner(), m_chance);
        return scannedAs(SealTruth::Red, {m_letter.sealPlace});
    }
    [[nodiscard]] SealPage scannedAs(SealTruth truth, const QList<QPointF> &centres) const
    {
        return {throughJpeg(samples::scanned(m_letter.image, m_seed), 80), PixelsPerMm, truth, centres};
    }

    QString m_seed;
    Chance m_chance;
    Letter m_letter;
};

using Making = SealPage (Maker::*)();

const QList<std::pair<QString, Making>> &makings()
{
    static const QList<std::pair<QString, Making>> list{
        {u"plain"_s, &Maker::plain},
        {u"faded"_s, &Maker::faded},
        {u"pale"_s, &Maker::pale},
        {u"worn"_s, &Maker::worn},
        {u"on-text"_s, &Maker::onText},
        {u"two"_s, &Maker::two},
        {u"askew"_s, &Maker::askew},
        {u"sideways"_s, &Maker::sideways},
        {u"low-resolution"_s, &Maker::lowResolution},
        {u"phone"_s, &Maker::phone},
        {u"under-letterhead"_s, &Maker::underLetterhead},
        {u"on-certificate"_s, &Maker::onCertificate},
        {u"blurred"_s, &Maker::blurred},
        {u"at-the-edge"_s, &Maker::atTheEdge},
        {u"photocopy"_s, &Maker::photocopy},
        {u"unsealed"_s, &Maker::unsealed},
        {u"letterhead"_s, &Maker::letterhead},
        {u"name-chop"_s, &Maker::nameChop},
        {u"colour-photo"_s, &Maker::colourPhoto},
        {u"certificate-unsealed"_s, &Maker::certificateUnsealed},
        {u"red-discs"_s, &Maker::redDiscs},
        {u"grey-unsealed"_s, &Maker::greyUnsealed},
        {u"round-things"_s, &Maker::roundThings},
        {u"phone-unsealed"_s, &Maker::phoneUnsealed},
    };
    return list;
}

} // namespace

QStringList sealPageKinds()
{
    QStringList kinds;
    for (const auto &[kind, making] : makings())
        kinds.append(kind);
    return kinds;
}

SealPage sealPage(const QString &kind, int number)
{
    const auto found = std::find_if(
        makings().cbegin(), makings().cend(), [&kind](const auto &making) { return making.first == kind; });
    return found == makings().cend() ? SealPage() : (Maker(kind, number).*(found->second))();
}

SealPage flatPage(bool isSealed, int number)
{
    return Maker(u"flat"_s, number).flat(isSealed);
}

} // namespace chuding::test
