// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_faults.h"

#include "ui/core/reading_order.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSizeGrip>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace {

constexpr int tolerance = 1; ///< pixels: fractions of a scaled display are rounded
constexpr double leastPoints = 8.99;

QString faultName(const QWidget &widget)
{
    QString text = widget.accessibleName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    QString parents;
    for (const QWidget *parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (!parent->objectName().isEmpty() && !parent->objectName().startsWith(QLatin1String("qt_"))) {
            parents = parent->objectName() + QLatin1Char('/');
            break;
        }
    }
    return QStringLiteral("%1 %2%3 “%4”")
        .arg(QString::fromLatin1(widget.metaObject()->className()), parents, widget.objectName(),
            text.left(40));
}

bool isRich(const QLabel &label)
{
    return label.textFormat() == Qt::RichText ||
           (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
}

/// Elided on purpose: the whole text is in the tool tip.
bool saysItElsewhere(const QLabel &label)
{
    return !label.toolTip().isEmpty() && label.text().contains(QChar(0x2026));
}

QString labelFault(const QLabel &label)
{
    if (label.text().isEmpty() || saysItElsewhere(label))
        return {};
    if (label.wordWrap() || isRich(label)) {
        const int wanted = label.heightForWidth(label.width());
        if (wanted > label.height() + tolerance)
            return QStringLiteral("text needs a height of %1, has %2").arg(wanted).arg(label.height());
    }
    if (label.wordWrap())
        return {};
    const QSize wanted = label.sizeHint();
    if (wanted.width() > label.width() + tolerance)
        return QStringLiteral("text needs a width of %1, has %2").arg(wanted.width()).arg(label.width());
    if (wanted.height() > label.height() + tolerance)
        return QStringLiteral("text needs a height of %1, has %2").arg(wanted.height()).arg(label.height());
    return {};
}

bool showsText(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return !button.text().isEmpty() && (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly);
}

QString textFault(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return labelFault(*label);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button != nullptr && showsText(*button)) {
        const int least = std::min(button->minimumSizeHint().width(), button->sizeHint().width());
        if (least > button->width() + tolerance)
            return QStringLiteral("button needs a width of %1, has %2").arg(least).arg(button->width());
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget); box != nullptr && !box->isEditable()) {
        const int wanted = box->fontMetrics().horizontalAdvance(box->currentText());
        if (wanted > box->width())
            return QStringLiteral("choice needs a width of %1, has %2").arg(wanted).arg(box->width());
    }
    return {};
}

QString hintFault(const QWidget &widget)
{
    const auto *edit = qobject_cast<const QLineEdit *>(&widget);
    if (edit == nullptr || !edit->text().isEmpty() || edit->placeholderText().isEmpty())
        return {};
    constexpr int margins = 8;
    const int wanted = edit->fontMetrics().horizontalAdvance(edit->placeholderText()) + margins;
    return wanted > edit->width()
               ? QStringLiteral("hint needs a width of %1, has %2").arg(wanted).arg(edit->width())
               : QString();
}

/// A scroll area that shows less than its width and has no bar to reach the rest.
QString scrollFault(const QWidget &widget)
{
    const auto *area = qobject_cast<const QScrollArea *>(&widget);
    if (area == nullptr || area->widget() == nullptr || area->horizontalScrollBar()->isVisible())
        return {};
    const int missing = area->widget()->width() - area->viewport()->width();
    return missing > tolerance ? QStringLiteral("content is cut off by %1 px at the right").arg(missing)
                               : QString();
}

QString placeFault(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (parent == nullptr || widget.isWindow() ||
        qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()))
        return {};
    const QRect inside = parent->rect().adjusted(-tolerance, -tolerance, tolerance, tolerance);
    if (!widget.rect().isEmpty() && !inside.contains(widget.geometry()))
        return QStringLiteral("stands outside of its parent");
    return {};
}

QString nameFault(const QWidget &widget)
{
    const bool isControl =
        widget.focusPolicy() != Qt::NoFocus && widget.isEnabled() &&
        (qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
            qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget));
    if (!isControl || widget.focusProxy() != nullptr)
        return {};
    // The field inside of a box is named by the box.
    for (const QWidget *part = &widget; part != nullptr && !part->isWindow(); part = part->parentWidget()) {
        auto *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(part));
        if (interface != nullptr && !interface->text(QAccessible::Name).isEmpty())
            return {};
        if (qobject_cast<const QComboBox *>(part->parentWidget()) == nullptr &&
            !part->parentWidget()->inherits("QAbstractSpinBox") && !part->parentWidget()->inherits("QTabBar"))
            break;
    }
    return QStringLiteral("has no accessible name");
}

QString fontFault(const QWidget &widget)
{
    const double points = widget.font().pointSizeF();
    return points > 0 && points < leastPoints ? QStringLiteral("letters of %1 pt").arg(points) : QString();
}

bool isOwnBusiness(const QWidget &widget)
{
    return widget.inherits("QScrollBar") || qobject_cast<const QSplitterHandle *>(&widget) != nullptr ||
           qobject_cast<const QSizeGrip *>(&widget) != nullptr ||
           (widget.parentWidget() != nullptr && widget.parentWidget()->inherits("QTabBar"));
}

/// The letters of what is shown and of each menu, every one once.
class Letters
{
public:
    QStringList take(const QString &text, const QString &where)
    {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (letter.isEmpty())
            return {};
        const QString before = std::exchange(m_takenBy[letter.toString()], where);
        return before.isEmpty()
                   ? QStringList()
                   : QStringList{
                         QStringLiteral("%1: %2 is that of %3, too").arg(where, letter.toString(), before)};
    }

private:
    QHash<QString, QString> m_takenBy;
};

QStringList letterFaults(const QWidget &window)
{
    QStringList faults;
    Letters letters;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
            Letters ofMenu;
            for (const QAction *action : menu->actions())
                faults += ofMenu.take(action->text(), menu->objectName() + u'/' + action->text());
        }
        if (!widget->isVisibleTo(&window) || widget->window() != window.window() ||
            !widget->isEnabledTo(&window))
            continue;
        if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < bar->count(); ++i)
                faults += letters.take(bar->tabText(i), bar->tabText(i));
        } else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
            faults += letters.take(label->text(), faultName(*widget));
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
                   button && showsText(*button)) {
            faults += letters.take(button->text(), faultName(*widget));
        }
    }
    return faults;
}

/// What of a widget is seen in its window, in the window's coordinates.
QRect seenRect(const QWidget &widget, const QWidget &window)
{
    QRect seen(widget.mapTo(&window, QPoint()), widget.size());
    for (const QWidget *parent = widget.parentWidget(); parent != nullptr && parent != &window;
         parent = parent->parentWidget())
        seen &= QRect(parent->mapTo(&window, QPoint()), parent->size());
    return seen;
}

/// The part of the parent that both are in, in which the first is.
const QWidget *partOf(const QWidget &widget, const QWidget &other)
{
    const QWidget *part = &widget;
    while (part->parentWidget() != nullptr && !part->parentWidget()->isAncestorOf(&other))
        part = part->parentWidget();
    return part;
}

/// Tab goes as one reads: along the line, then the next line, then the next column.
QStringList tabFaults(const QWidget &window)
{
    QStringList faults;
    QWidgetList stops = chuding::tabStops(window);
    stops.removeIf([&window](const QWidget *stop) { return seenRect(*stop, window).isEmpty(); });
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QWidget &from = *stops[i - 1];
        const QWidget &to = *stops[i];
        const QRect before = seenRect(from, window);
        const QRect after = seenRect(to, window);
        const bool isOnLine = after.top() <= before.bottom() && before.top() <= after.bottom();
        const bool isNextColumn =
            after.left() > before.right() && (partOf(from, to) != &from || partOf(to, from) != &to);
        if (isOnLine ? after.right() < before.left() : after.bottom() < before.top() && !isNextColumn)
            faults.append(QStringLiteral("Tab goes back from %1 to %2").arg(faultName(from), faultName(to)));
    }
    return faults;
}

} // namespace

QStringList layoutFaults(const QWidget &window)
{
    QStringList faults = letterFaults(window) + tabFaults(window);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != window.window() || isOwnBusiness(*widget))
            continue;
        for (const auto fault : {textFault, hintFault, scrollFault, placeFault, nameFault, fontFault}) {
            if (const QString what = fault(*widget); !what.isEmpty())
                faults.append(faultName(*widget) + QStringLiteral(": ") + what);
        }
    }
    return faults;
}
