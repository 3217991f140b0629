// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace grantry {

//! The family of icons in resources/icons: lines of one weight on 16 px, drawn in the colour of the text beside them.
enum class Icon {
    Refresh,
    Plus,
    Edit,
    Revoke,
    Search,
    User,
    Lock,
    Unlock,
    Copy,
    Browser,
    Undo,
    Stop,
    Offline,
    Empty,
    Check,
    Key,
    Code,
    Shield,
    Barred,
    Clock,
    Hourglass,
    Wait,
    Error,
};

//! For actions and buttons: takes its colour from the application's palette each time it is painted, so that a change
//! of palette is followed.
[[nodiscard]] QIcon icon(Icon name);
//! \a size in device independent pixels.
[[nodiscard]] QPixmap iconPixmap(Icon name, const QColor &color, int size, qreal devicePixelRatio);
//! The application's own; up to 24 px it is a drawing of its own, made for so few pixels.
[[nodiscard]] QIcon applicationIcon();

} // namespace grantry
