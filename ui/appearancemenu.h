// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace grantry {

class ThemeSwitch;

//! Fills \a menu with the choice of the appearance, which follows \a themes. That is not owned and outlives the menu.
void fillAppearanceMenu(QMenu *menu, ThemeSwitch &themes);

} // namespace grantry
