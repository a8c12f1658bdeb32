// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reduce_steps.h"

// What <qpdf/PointerHolder.hh> asks of code that does not use it.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <QImageIOHandler>
#include <QRectF>
#include <QSizeF>

// For this layer only.

namespace chuding {

/// Where on a page a picture stands, and how it has to be put there to be looked at.
struct PicturePlace
{
    QSizeF pageMm;
    QRectF pictureMm;                                                              ///< from the top left
    QImageIOHandler::Transformations change = QImageIOHandler::TransformationNone; ///< what its file says
    int turn = 0; ///< degrees clockwise after that, a multiple of 90
};

/// Says what the stream of a picture is; its bytes are in it already, or will come as they are.
void describePicture(QPDFObjectHandle stream, PackedPicture::Kind kind, QSize pixels);
/// A page that shows it, not yet among the pages of the document.
[[nodiscard]] QPDFObjectHandle picturePage(QPDF &pdf, QPDFObjectHandle picture, const PicturePlace &place);

} // namespace chuding
