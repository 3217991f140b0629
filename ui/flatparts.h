// SPDX-License-Identifier: MIT
#pragma once

#include <QStyle>

QT_BEGIN_NAMESPACE
class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
QT_END_NAMESPACE

//! What FlatStyle is painted of, in the colours of Theme::of the option's palette.
namespace grantry::flatparts {

//! A rectangle with the corners of the theme; a colour that is not valid leaves ground or outline out. \a width is that
//! of the outline, in pixels.
void rounded(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &outline, qreal width = 1);
//! \a over laid thinly over \a ground: a button under the mouse, or pressed. \a share of it is 0 to 1.
[[nodiscard]] QColor tinted(const QColor &ground, const QColor &over, float share);
//! That share for a button in \a state.
[[nodiscard]] float pressure(QStyle::State state);

//! The ground and frame of what one types into.
void paintField(const QStyleOption &option, QPainter &painter);
void paintToolButton(const QStyleOption &option, QPainter &painter);
void paintHeader(const QStyleOptionHeader &header, QPainter &painter);
void paintProgress(const QStyleOptionProgressBar &bar, QPainter &painter);
void paintScrollBar(const QStyleOptionSlider &bar, QPainter &painter);
//! Where the slider of \a bar is, where the words run from left to right.
[[nodiscard]] QRect sliderRect(const QStyleOptionSlider &bar);

} // namespace grantry::flatparts
