// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/theme.h"

#include "submission/verifier.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#include <cmath>
#include <optional>

namespace chuding {

namespace {

constexpr double smallestPointSize = 9;

QColor mixed(const QColor &ground, const QColor &color, double share)
{
    const auto channel = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return QColor(channel(ground.red(), color.red()), channel(ground.green(), color.green()),
        channel(ground.blue(), color.blue()));
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QString iconNameOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Error:
        return QStringLiteral("error");
    case Meaning::Warning:
        return QStringLiteral("warning");
    case Meaning::Confirm:
        return QStringLiteral("confirm");
    case Meaning::Info:
        return QStringLiteral("info");
    case Meaning::Done:
        return QStringLiteral("done");
    }
    Q_UNREACHABLE();
}

/// Draws an icon of ours, which is a shape without colour, in the palette's colour at the time of drawing.
class ShapeIconEngine final : public QIconEngine
{
public:
    explicit ShapeIconEngine(const QString &name, std::optional<Meaning> meaning = {})
        : m_name(name)
        , m_meaning(meaning)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->drawPixmap(rect, drawn(rect.size() * painter->device()->devicePixelRatio(), color(mode)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(size, color(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ShapeIconEngine(m_name, m_meaning); }
    [[nodiscard]] QString key() const override { return QStringLiteral("chuding-shape"); }
    bool isNull() override { return !QFile::exists(path()); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return m_meaning ? meaningColor(*m_meaning, palette) : palette.color(QPalette::ButtonText);
    }

    [[nodiscard]] QString path() const { return QStringLiteral(":/icons/%1.png").arg(m_name); }

    /// `size` in dots; the shape in the middle of it.
    [[nodiscard]] QPixmap drawn(const QSize &size, const QColor &color) const
    {
        const QString key =
            QStringLiteral("%1 %2 %3 %4").arg(m_name, color.name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        if (size.isEmpty())
            return {};
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        const QImage shape = QImage(path()).scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QPainter painter(&pixmap);
        painter.drawImage((size.width() - shape.width()) / 2, (size.height() - shape.height()) / 2, shape);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    std::optional<Meaning> m_meaning;
};

} // namespace

Meaning meaningOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Meaning::Error;
    case Severity::Warning:
        return Meaning::Warning;
    case Severity::Confirm:
        return Meaning::Confirm;
    case Severity::Info:
        return Meaning::Info;
    }
    Q_UNREACHABLE();
}

Meaning meaningOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fail:
        return Meaning::Error;
    case Verdict::Attention:
        return Meaning::Warning;
    case Verdict::Pass:
        return Meaning::Done;
    }
    Q_UNREACHABLE();
}

Meaning meaningOf(PackageVerdict verdict)
{
    switch (verdict) {
    case PackageVerdict::ValidTrusted:
        return Meaning::Done;
    case PackageVerdict::ValidUnknownSigner:
    case PackageVerdict::ValidWrongSigner:
        return Meaning::Warning;
    case PackageVerdict::Changed:
    case PackageVerdict::NotSigned:
    case PackageVerdict::Damaged:
    case PackageVerdict::NotAPackage:
        return Meaning::Error;
    }
    Q_UNREACHABLE();
}

QFont chineseFont(const QFont &font)
{
    const QString resolved = QFontInfo(font).family();
    if (QFontDatabase::writingSystems(resolved).contains(QFontDatabase::SimplifiedChinese))
        return font;
    for (const char *family :
        {"Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei UI", "WenQuanYi Micro Hei"}) {
        const QString name = QString::fromLatin1(family);
        if (QFontDatabase::hasFamily(name)) {
            QFont led = font;
            led.setFamilies({name, resolved});
            return led;
        }
    }
    return font;
}

void applyApplicationFont(const QFont &font)
{
    const QFont before = QApplication::font();
    if (font == before)
        return;
    QList<std::pair<QWidget *, QFont>> own;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->testAttribute(Qt::WA_SetFont))
            own.append({widget, widget->font()});
    }
    QApplication::setFont(font);
    const double factor = font.pointSizeF() / before.pointSizeF();
    for (auto &[widget, ownFont] : own) {
        ownFont.setFamilies(font.families());
        if (ownFont.pointSizeF() > 0 && factor > 0)
            ownFont.setPointSizeF(qMax(smallestPointSize, ownFont.pointSizeF() * factor));
        widget->setFont(ownFont);
    }
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor meaningColor(Meaning meaning, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (meaning) {
    case Meaning::Error:
        return dark ? QColor(0xff, 0x96, 0x8c) : QColor(0xa8, 0x1c, 0x16);
    case Meaning::Warning:
        return dark ? QColor(0xf5, 0xb9, 0x55) : QColor(0x7a, 0x4a, 0x00);
    case Meaning::Confirm:
        return dark ? QColor(0xc9, 0xb0, 0xff) : QColor(0x5b, 0x3a, 0xa8);
    case Meaning::Info:
        return dark ? QColor(0x8f, 0xbe, 0xf7) : QColor(0x1b, 0x57, 0x93);
    case Meaning::Done:
        return dark ? QColor(0x84, 0xd3, 0x9e) : QColor(0x17, 0x63, 0x36);
    }
    Q_UNREACHABLE();
}

QColor meaningTint(Meaning meaning, const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), meaningColor(meaning, palette), 0.08);
}

QColor quietTextColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), isDark(palette) ? 0.72 : 0.66);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

QIcon themedIcon(const QString &name)
{
    return QIcon(new ShapeIconEngine(name));
}

QIcon meaningIcon(Meaning meaning)
{
    return QIcon(new ShapeIconEngine(iconNameOf(meaning), meaning));
}

int spacingUnit(const QWidget *widget)
{
    return qMax(4, widget->fontMetrics().height() / 2);
}

int rowHeight(const QWidget *widget)
{
    return qRound(widget->fontMetrics().height() * 1.9);
}

QFont scaledFont(const QWidget *widget, double factor, bool bold)
{
    QFont font = widget->font();
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    font.setPointSizeF(qMax(smallestPointSize, points * factor));
    font.setBold(bold);
    return font;
}

int iconExtent(const QWidget *widget)
{
    return qRound(widget->fontMetrics().height() * 1.1);
}

void keepSelectionColor(QWidget *view)
{
    QPalette palette = view->palette();
    for (const QPalette::ColorRole role : {QPalette::Highlight, QPalette::HighlightedText})
        palette.setColor(QPalette::Inactive, role, palette.color(QPalette::Active, role));
    view->setPalette(palette);
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("chuding::Severity", "Error");
    case Severity::Warning:
        return QCoreApplication::translate("chuding::Severity", "Attention");
    case Severity::Confirm:
        return QCoreApplication::translate("chuding::Severity", "To be confirmed");
    case Severity::Info:
        return QCoreApplication::translate("chuding::Severity", "Note");
    }
    Q_UNREACHABLE();
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fail:
        return QCoreApplication::translate("chuding::Verdict", "Fails");
    case Verdict::Attention:
        return QCoreApplication::translate("chuding::Verdict", "To be checked");
    case Verdict::Pass:
        return QCoreApplication::translate("chuding::Verdict", "Passes");
    }
    Q_UNREACHABLE();
}

} // namespace chuding
