// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qr_code.h"

#include <qrencode.h>

#include <memory>

namespace chuding::forms {

namespace {

constexpr int quietModules = 4;

struct FreeCode
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

bool isDark(const QRcode &code, int x, int y)
{
    return (code.data[y * code.width + x] & 1) != 0;
}

} // namespace

QPainterPath qrCode(const QString &text, const QRectF &box)
{
    const std::unique_ptr<QRcode, FreeCode> code(
        QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    QPainterPath path;
    if (!code)
        return path;
    const double module = box.width() / (code->width + 2 * quietModules);
    const QPointF corner = box.topLeft() + QPointF(quietModules, quietModules) * module;
    for (int y = 0; y < code->width; ++y) {
        // Neighbours in one piece: between two squares a printer may leave a hair line.
        for (int x = 0; x < code->width; ++x) {
            int end = x;
            while (end < code->width && isDark(*code, end, y))
                ++end;
            if (end > x)
                path.addRect(QRectF(corner + QPointF(x, y) * module, QSizeF((end - x) * module, module)));
            x = end;
        }
    }
    return path;
}

} // namespace chuding::forms
