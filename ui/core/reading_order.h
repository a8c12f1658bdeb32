// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace chuding {

/// What Tab goes to in a window, in the order in which one reads it: along its layouts, whatever was made or
/// shown first.
[[nodiscard]] QWidgetList tabStops(const QWidget &window);

/// To the next of them, or to the one before, from what has the focus. False: there is no other.
bool moveFocus(QWidget &window, bool next);

/// A widget whose parts are gone through in another order than they stand.
class ReadInOwnOrder
{
public:
    virtual ~ReadInOwnOrder() = default;
    /// What it does not name follows along its layout.
    [[nodiscard]] virtual QWidgetList ownOrder() const = 0;
};

/// A window in which Tab goes as one reads.
template <typename Window>
class InReadingOrder : public Window
{
public:
    using Window::Window;

protected:
    bool focusNextPrevChild(bool next) override
    {
        return this->isWindow() ? moveFocus(*this, next) : Window::focusNextPrevChild(next);
    }
};

} // namespace chuding
