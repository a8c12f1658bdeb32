// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_text_map.h"

// What <qpdf/PointerHolder.hh> asks of code that does not use it.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <array>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

/// A `<hhhh> Tj` in a page's stream, with the `x y Td` before it.
struct ShownGlyph
{
    std::string_view font; ///< resource name: /F7
    int cid = 0;
    size_t begin = 0; ///< of `x`
    size_t end = 0;   ///< behind `Tj`
};

/// Finds the glyphs in what Qt's PDF engine writes. Text between BDC and EMC is the second pass of a
/// synthesized bold and is no text.
class GlyphScanner
{
public:
    explicit GlyphScanner(std::string_view stream)
        : m_stream(stream)
    {
    }

    std::vector<ShownGlyph> glyphs()
    {
        while (nextToken())
            handle();
        return std::move(m_glyphs);
    }

private:
    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

    bool nextToken()
    {
        while (m_at < m_stream.size() && isSpace(m_stream[m_at]))
            ++m_at;
        if (m_at == m_stream.size())
            return false;
        const size_t begin = m_at;
        while (m_at < m_stream.size() && !isSpace(m_stream[m_at]))
            ++m_at;
        std::rotate(m_begins.begin(), m_begins.begin() + 1, m_begins.end());
        std::rotate(m_tokens.begin(), m_tokens.begin() + 1, m_tokens.end());
        m_begins.back() = begin;
        m_tokens.back() = m_stream.substr(begin, m_at - begin);
        return true;
    }

    void handle()
    {
        const std::string_view token = m_tokens.back();
        if (token == "Tf")
            m_font = m_tokens[m_tokens.size() - 3];
        else if (token == "BDC")
            ++m_marked;
        else if (token == "EMC")
            --m_marked;
        else if (token == "Tj" && m_marked == 0)
            show(m_tokens[m_tokens.size() - 2]);
    }

    void show(std::string_view hex)
    {
        if (hex.size() != 6)
            throw std::runtime_error("unexpected text in a page");
        const int cid = std::stoi(std::string(hex.substr(1, 4)), nullptr, 16);
        m_glyphs.push_back({m_font, cid, m_begins[m_begins.size() - 5], m_at});
    }

    std::string_view m_stream;
    size_t m_at = 0;
    std::array<size_t, 5> m_begins{};
    std::array<std::string_view, 5> m_tokens{};
    std::string_view m_font;
    int m_marked = 0;
    std::vector<ShownGlyph> m_glyphs;
};

std::string utf16Hex(char32_t character)
{
    std::string hex;
    for (const QChar unit : QString::fromUcs4(&character, 1)) {
        constexpr char digits[] = "0123456789ABCDEF";
        for (const int shift : {12, 8, 4, 0})
            hex += digits[(unit.unicode() >> shift) & 15];
    }
    return hex;
}

std::string cidHex(int cid)
{
    return utf16Hex(static_cast<char32_t>(cid));
}

using TextMap = std::map<int, char32_t>; ///< CID → character

std::string cmapOf(const TextMap &map)
{
    constexpr size_t blockSize = 100; // PDF 32000-1, 9.10.3: at most 100 entries a block
    std::string cmap = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                       "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                       "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                       "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    size_t left = map.size();
    size_t inBlock = 0;
    for (const auto &[cid, character] : map) {
        if (inBlock == 0) {
            inBlock = std::min(left, blockSize);
            cmap += std::to_string(inBlock) + " beginbfchar\n";
        }
        cmap += "<" + cidHex(cid) + "> <" + utf16Hex(character) + ">\n";
        --left;
        if (--inBlock == 0)
            cmap += "endbfchar\n";
    }
    return cmap + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// AAAAAA, AAAAAB, …: Qt's own tag depends on object numbers, which differ from run to run.
std::string subsetTag(size_t number)
{
    std::string tag(6, 'A');
    for (size_t i = tag.size(); i-- > 0; number /= 26)
        tag[i] = static_cast<char>('A' + number % 26);
    return tag;
}

class Mender
{
public:
    Mender(const QByteArray &pdf, const QList<QList<char32_t>> &text, const PdfFacts &facts)
        : m_text(text)
        , m_facts(facts)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("form", pdf.constData(), static_cast<size_t>(pdf.size()));
    }

    QByteArray mended()
    {
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
        if (pages.size() != static_cast<size_t>(m_text.size()))
            throw std::runtime_error("unexpected number of pages");
        for (size_t i = 0; i < pages.size(); ++i)
            mapPage(pages[i].getObjectHandle(), m_text[static_cast<qsizetype>(i)]);
        for (size_t i = 0; i < m_fonts.size(); ++i)
            mendFont(m_fonts[i], i);
        setFacts();
        addBookmarks();
        embedFiles();
        return write();
    }

private:
    struct Font
    {
        QPDFObjectHandle object;
        TextMap map;
    };

    void mapPage(QPDFObjectHandle page, const QList<char32_t> &text)
    {
        QPDFObjectHandle contents = page.getKey("/Contents");
        const auto data = contents.getStreamData(qpdf_dl_generalized);
        const std::string_view stream(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        const std::vector<ShownGlyph> glyphs = GlyphScanner(stream).glyphs();
        if (glyphs.size() != static_cast<size_t>(text.size()))
            throw std::runtime_error("a page does not show the text that was drawn");
        QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
        std::string changed;
        size_t copied = 0;
        for (size_t i = 0; i < glyphs.size(); ++i) {
            const ShownGlyph &glyph = glyphs[i];
            const char32_t character = text[static_cast<qsizetype>(i)];
            const auto known = fontOf(fonts, glyph.font).map.emplace(glyph.cid, character).first;
            if (known->second == character)
                continue;
            changed.append(stream.substr(copied, glyph.begin - copied));
            changed += "/Span <</ActualText <FEFF" + utf16Hex(character) + ">>> BDC\n";
            changed.append(stream.substr(glyph.begin, glyph.end - glyph.begin));
            changed += "\nEMC";
            copied = glyph.end;
        }
        if (copied == 0)
            return;
        changed.append(stream.substr(copied));
        contents.replaceStreamData(changed, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }

    Font &fontOf(QPDFObjectHandle &fonts, std::string_view name)
    {
        const QPDFObjectHandle object = fonts.getKey(std::string(name));
        const auto [place, isNew] = m_fontPlaces.emplace(object.getObjGen(), m_fonts.size());
        if (isNew)
            m_fonts.push_back({object, {}});
        return m_fonts[place->second];
    }

    void mendFont(Font &font, size_t number)
    {
        const std::string cmap = cmapOf(font.map);
        font.object.replaceKey("/ToUnicode", m_pdf.newStream(cmap));
        QPDFObjectHandle descendant = font.object.getKey("/DescendantFonts").getArrayItem(0);
        QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
        const std::string family = font.object.getKey("/BaseFont").getName().substr(1);
        const QPDFObjectHandle name = QPDFObjectHandle::newName("/" + subsetTag(number) + "+" + family);
        font.object.replaceKey("/BaseFont", name);
        descendant.replaceKey("/BaseFont", name);
        descriptor.replaceKey("/FontName", name);
        descriptor.removeKey("/CIDSet");
    }

    void setFacts()
    {
        QPDFObjectHandle root = m_pdf.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newString("zh-CN"));
        root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<</DisplayDocTitle true>>"));
        QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
        info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(m_facts.title.toStdString()));
        info.replaceKey("/Creator", QPDFObjectHandle::newString("chuding"));
        info.replaceKey("/Producer", QPDFObjectHandle::newString("chuding"));
        if (m_facts.moment.isKnown()) {
            for (const char *key : {"/CreationDate", "/ModDate"})
                info.replaceKey(key, QPDFObjectHandle::newString(pdfMoment()));
        }
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
    }

    /// A flat list, as the sections are.
    void addBookmarks()
    {
        if (m_facts.sections.size() < 2)
            return;
        const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
        QPDFObjectHandle outlines = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        QPDFObjectHandle previous = QPDFObjectHandle::newNull();
        for (const PaperSection &section : m_facts.sections) {
            QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(section.title.toStdString()));
            item.replaceKey("/Parent", outlines);
            QPDFObjectHandle target = QPDFObjectHandle::newArray();
            target.appendItem(pages.at(static_cast<size_t>(section.firstPage)).getObjectHandle());
            target.appendItem(QPDFObjectHandle::newName("/Fit"));
            item.replaceKey("/Dest", target);
            if (previous.isNull()) {
                outlines.replaceKey("/First", item);
            } else {
                item.replaceKey("/Prev", previous);
                previous.replaceKey("/Next", item);
            }
            previous = item;
        }
        outlines.replaceKey("/Last", previous);
        outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(m_facts.sections.size()));
        m_pdf.getRoot().replaceKey("/Outlines", outlines);
    }

    void embedFiles()
    {
        QPDFEmbeddedFileDocumentHelper files(m_pdf);
        for (const EmbeddedFile &file : m_facts.files) {
            QPDFEFStreamObjectHelper stream =
                QPDFEFStreamObjectHelper::createEFStream(m_pdf, file.bytes.toStdString());
            stream.setSubtype(file.mimeType.toStdString());
            QPDFFileSpecObjectHelper spec =
                QPDFFileSpecObjectHelper::createFileSpec(m_pdf, file.name.toStdString(), stream);
            spec.setDescription(file.description.toStdString());
            files.replaceEmbeddedFile(file.name.toStdString(), spec);
        }
    }

    std::string pdfMoment() const
    {
        const Moment moment = m_facts.moment.earliest();
        return "D:" + moment.date().toString(u"yyyyMMdd").toStdString() +
               moment.time().toString(u"HHmmss").toStdString() + "+08'00'";
    }

    QByteArray write()
    {
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setDeterministicID(true);
        writer.setCompressStreams(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {
            reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
    }

    const QList<QList<char32_t>> &m_text;
    const PdfFacts &m_facts;
    QPDF m_pdf;
    std::vector<Font> m_fonts; ///< in the order of first use
    std::map<QPDFObjGen, size_t> m_fontPlaces;
};

} // namespace

Result<QByteArray> withTextMap(
    const QByteArray &pdf, const QList<QList<char32_t>> &text, const PdfFacts &facts)
{
    try {
        return Mender(pdf, text, facts).mended();
    } catch (const std::exception &error) {
        return Error{Error::Code::Internal, u"PDF: "_s + QString::fromUtf8(error.what())};
    }
}

} // namespace chuding::forms
