// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QWidget>

namespace grantry {

//! The dialog that is open above \a window, or the window itself: the parent for a question that cannot wait.
[[nodiscard]] inline QWidget *topmost(QWidget *window)
{
    QWidget *modal = QApplication::activeModalWidget();
    for (QWidget *each = modal; each && window; each = each->parentWidget()) {
        if (each == window)
            return modal;
    }
    return window;
}

} // namespace grantry
