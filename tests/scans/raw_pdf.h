// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <cstddef>

namespace chuding::test {

/// All bytes of it, those that are zero, too.
template <std::size_t size>
[[nodiscard]] QByteArray literal(const char (&text)[size])
{
    return QByteArray(text, size - 1);
}

/// A stream with its dictionary, ready to be an object; these entries and its true length are in it.
[[nodiscard]] QByteArray streamOf(const QByteArray &entries, const QByteArray &data);
/// As /FlateDecode unpacks it.
[[nodiscard]] QByteArray deflatedBytes(const QByteArray &bytes);
/// So many megabytes (of 2²⁰ bytes) that are one byte again and again, a thousandth of that as it is packed.
[[nodiscard]] QByteArray deflatedBomb(int megabytes, char filler = ' ');

/// A PDF of these objects, numbered from 1 as they come, with a table of where they lie. A null one is left
/// out.
[[nodiscard]] QByteArray rawPdf(
    const QList<QByteArray> &objects, const QByteArray &trailerEntries = "/Root 1 0 R");

/// One page. Object 1 is the catalogue, 2 the tree of pages, 3 the page, 4 what it draws.
struct RawPage
{
    QByteArray content{"0 0 0 rg 40 100 90 3 re f"};
    QByteArray resources{};
    QList<QByteArray> objects{};          ///< the others, from 5 on
    QByteArray mediaBox{"[0 0 210 298]"}; ///< A7
    QByteArray entries{};                 ///< of the page
    QByteArray catalogEntries{};
};
/// Its objects as `rawPdf` takes them.
[[nodiscard]] QList<QByteArray> objectsOf(const RawPage &page);
[[nodiscard]] QByteArray rawPdf(const RawPage &page);

} // namespace chuding::test
