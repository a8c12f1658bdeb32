// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/reading_order.h"

#include <QAbstractButton>
#include <QFormLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <numeric>
#include <utility>

namespace chuding {

namespace {

/// The widgets of a window in reading order, shown or not.
class Reading
{
public:
    explicit Reading(const QWidget &window)
        : m_window(&window)
    {
        readInside(&window);
    }

    [[nodiscard]] const QWidgetList &widgets() const { return m_widgets; }

private:
    void read(QWidget *widget)
    {
        if (widget->window() != m_window || m_read.contains(widget))
            return;
        m_read.insert(widget);
        m_widgets.append(widget);
        readInside(widget);
    }

    void readInside(const QWidget *widget)
    {
        if (const auto *own = dynamic_cast<const ReadInOwnOrder *>(widget)) {
            for (QWidget *part : own->ownOrder())
                read(part);
        }
        if (const auto *splitter = qobject_cast<const QSplitter *>(widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                read(splitter->widget(i));
            return;
        }
        if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
            read(tabs->tabBar());
            for (const Qt::Corner corner : {Qt::TopLeftCorner, Qt::TopRightCorner}) {
                if (QWidget *inCorner = tabs->cornerWidget(corner))
                    read(inCorner);
            }
            for (int i = 0; i < tabs->count(); ++i)
                read(tabs->widget(i));
            return;
        }
        if (widget->layout() != nullptr)
            readLayout(*widget->layout());
        // What lies over the others, and whatever a control is made of.
        for (QWidget *child : widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            read(child);
    }

    void readItem(QLayoutItem *item)
    {
        if (item == nullptr)
            return;
        if (QWidget *widget = item->widget())
            read(widget);
        else if (const QLayout *layout = item->layout())
            readLayout(*layout);
    }

    void readLayout(const QLayout &layout)
    {
        if (const auto *form = qobject_cast<const QFormLayout *>(&layout)) {
            for (int row = 0; row < form->rowCount(); ++row) {
                for (const auto role :
                    {QFormLayout::SpanningRole, QFormLayout::LabelRole, QFormLayout::FieldRole})
                    readItem(form->itemAt(row, role));
            }
            return;
        }
        QList<int> order(layout.count());
        std::iota(order.begin(), order.end(), 0);
        if (const auto *grid = qobject_cast<const QGridLayout *>(&layout)) {
            const auto place = [grid](int index) {
                int row = 0;
                int column = 0;
                int rows = 0;
                int columns = 0;
                const_cast<QGridLayout *>(grid)->getItemPosition(index, &row, &column, &rows, &columns);
                return std::pair(row, column);
            };
            std::stable_sort(
                order.begin(), order.end(), [&](int one, int other) { return place(one) < place(other); });
        }
        for (const int index : std::as_const(order))
            readItem(layout.itemAt(index));
    }

    const QWidget *m_window;
    QWidgetList m_widgets;
    QSet<const QWidget *> m_read;
};

/// Of buttons that exclude each other the chosen one is the stop; arrows lead to the others.
bool isOtherThanChosen(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button == nullptr || !button->autoExclusive() || button->isChecked() ||
        button->parentWidget() == nullptr)
        return false;
    const auto others =
        button->parentWidget()->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(others.cbegin(), others.cend(), [button](const QAbstractButton *other) {
        return other->autoExclusive() && other->isChecked() && other->isVisibleTo(button->parentWidget());
    });
}

bool isTabStop(const QWidget &widget, const QWidget &window)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.focusProxy() == nullptr &&
           widget.isVisibleTo(&window) && widget.isEnabled() && !isOtherThanChosen(widget);
}

void showInside(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(widget);
    }
}

} // namespace

QWidgetList tabStops(const QWidget &window)
{
    QWidgetList stops = Reading(window).widgets();
    stops.removeIf([&window](const QWidget *widget) { return !isTabStop(*widget, window); });
    return stops;
}

bool moveFocus(QWidget &window, bool next)
{
    const Reading reading(window);
    const QWidgetList &widgets = reading.widgets();
    const qsizetype count = widgets.size();
    const QWidget *before = window.focusWidget();
    const qsizetype found = widgets.indexOf(before);
    const qsizetype at = found >= 0 ? found : next ? -1 : count;
    for (qsizetype step = 1; step <= (found >= 0 ? count - 1 : count); ++step) {
        QWidget *widget = widgets[((next ? at + step : at - step) + 2 * count) % count];
        if (!isTabStop(*widget, window))
            continue;
        widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        if (before == nullptr ||
            (before->isVisible() && before->isEnabled())) // else nobody has pressed a key
            showInside(widget);
        return true;
    }
    return false;
}

} // namespace chuding
