// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QString>

namespace chuding::test {

/// A PDF of A4 pages with text, as a platform exports it. Places are in millimetres from the top left. Needs
/// a QGuiApplication.
class TextPage final
{
public:
    static constexpr int dotsPerInch = 720;
    static constexpr double dotsPerMm = dotsPerInch / 25.4;

    TextPage()
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF());
        m_writer.setResolution(dotsPerInch);
        m_painter.begin(&m_writer);
        setPoints(12);
    }
    void setPoints(double points)
    {
        QFont font;
        font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("SimHei")});
        font.setPointSizeF(points);
        m_painter.setFont(font);
    }
    /// `y`: of the middle of the line. Latin letters and digits do not stand beside each other: in such texts
    /// Qt 6.4 says nothing of the digits. See `mixed`.
    void text(double x, double y, const QString &text, Qt::Alignment align = Qt::AlignLeft)
    {
        constexpr double wide = 200;
        const double left = align.testFlag(Qt::AlignHCenter) ? x - wide / 2 : x;
        m_painter.drawText(QRectF(left * dotsPerMm, (y - 10) * dotsPerMm, wide * dotsPerMm, 20 * dotsPerMm),
            static_cast<int>((align & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine),
            text);
    }
    /// Letter by letter.
    void mixed(double x, double y, const QString &letters)
    {
        for (const QChar letter : letters) {
            text(x, y, letter);
            x += QFontMetricsF(m_painter.font(), &m_writer).horizontalAdvance(letter) / dotsPerMm;
        }
    }
    void nextPage() { m_writer.newPage(); }
    [[nodiscard]] QPainter &painter() { return m_painter; }
    /// Nothing can be drawn after it.
    [[nodiscard]] QByteArray pdf()
    {
        m_painter.end();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QBuffer m_buffer{&m_bytes};
    QPdfWriter m_writer{&m_buffer};
    QPainter m_painter;
};

} // namespace chuding::test
