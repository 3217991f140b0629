// SPDX-License-Identifier: MIT
#include "ui/flatindicators.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace grantry::flatindicators {

namespace {

constexpr int usualSide = 15;

QColor between(const QColor &one, const QColor &other, float share)
{
    return QColor::fromRgbF(one.redF() + (other.redF() - one.redF()) * share,
                            one.greenF() + (other.greenF() - one.greenF()) * share,
                            one.blueF() + (other.blueF() - one.blueF()) * share);
}

enum class Mark { None, Tick, Dash, Dot };

Mark markOf(QStyle::PrimitiveElement element, QStyle::State state)
{
    if (state & QStyle::State_NoChange)
        return Mark::Dash;
    if (!(state & QStyle::State_On))
        return Mark::None;
    return element == QStyle::PE_IndicatorRadioButton ? Mark::Dot : Mark::Tick;
}

void paintMark(QPainter &painter, Mark mark, const QRectF &box, const QColor &color)
{
    const auto point = [&box](qreal x, qreal y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, box.width() * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Tick:
        painter.drawPolyline(QPolygonF{point(0.26, 0.54), point(0.43, 0.7), point(0.74, 0.33)});
        break;
    case Mark::Dash:
        painter.drawLine(point(0.28, 0.5), point(0.72, 0.5));
        break;
    case Mark::Dot:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(box.center(), box.width() * 0.2, box.height() * 0.2);
        break;
    }
}

} // namespace

bool paint(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    if (element != QStyle::PE_IndicatorCheckBox && element != QStyle::PE_IndicatorRadioButton &&
        element != QStyle::PE_IndicatorItemViewItemCheck)
        return false;
    const Theme theme = Theme::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
    const Mark mark = markOf(element, option.state);
    const QColor accent = enabled ? theme.accent : between(theme.window, theme.accent, 0.5F);
    const QColor frame = enabled ? theme.dim : theme.line;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = element == QStyle::PE_IndicatorRadioButton ? box.width() / 2 : metrics::grid;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mark == Mark::None ? (focused ? theme.accent : frame) : accent, focused ? 2 : 1));
    painter.setBrush(mark == Mark::None ? theme.window : accent);
    painter.drawRoundedRect(box, radius, radius);
    if (focused && mark != Mark::None) {
        painter.setPen(QPen(theme.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, radius, radius);
    }
    paintMark(painter, mark, box, enabled ? theme.onAccent : theme.window);
    painter.restore();
    return true;
}

void paintArrow(QPainter &painter, const QRect &rect, bool up, bool enabled, const QPalette &palette)
{
    const Theme theme = Theme::of(palette);
    const qreal half = std::min(rect.width(), rect.height()) * 0.28;
    const QPointF middle = QRectF(rect).center();
    const qreal tip = up ? -half * 0.5 : half * 0.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(enabled ? theme.dim : theme.line);
    painter.drawPolygon(
        QPolygonF{middle + QPointF(-half, -tip), middle + QPointF(half, -tip), middle + QPointF(0, tip)});
    painter.restore();
}

int side(int fontHeight)
{
    return std::max(usualSide, fontHeight);
}

} // namespace grantry::flatindicators
