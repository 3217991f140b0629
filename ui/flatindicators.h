// SPDX-License-Identifier: MIT
#pragma once

#include <QStyle>

QT_BEGIN_NAMESPACE
class QPainter;
class QStyleOption;
QT_END_NAMESPACE

namespace grantry::flatindicators {

//! Paints the box or dot of what can be ticked: check boxes, radio buttons, items. False, and nothing painted, where
//! \a element is something else.
bool paint(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter);
//! Paints the small triangle of a button that counts up or down.
void paintArrow(QPainter &painter, const QRect &rect, bool up, bool enabled, const QPalette &palette);
//! The side of such a box beside text of \a fontHeight pixels.
[[nodiscard]] int side(int fontHeight);

} // namespace grantry::flatindicators
