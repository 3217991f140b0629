// SPDX-License-Identifier: MIT
#include "ui/delegates/sidebardelegate.h"

#include "ui/delegates/celldelegate.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace grantry {

namespace {

constexpr int inset = metrics::tight;
constexpr int iconSize = 14;

int iconSide(const QFontMetrics &font)
{
    return metrics::scaled(iconSize, font);
}

//! Where users and hosts begin.
int textStart(const QFontMetrics &font)
{
    return metrics::gap + iconSide(font) + metrics::margin - iconSize;
}

int listStart(const QFontMetrics &font)
{
    return textStart(font) + metrics::grid / 2;
}

QColor dotColor(const Theme &theme, Dot dot)
{
    switch (dot) {
    case Dot::Good:
        return theme.stateGood;
    case Dot::Busy:
        return theme.stateIdle;
    case Dot::Attention:
        return theme.stateWarn;
    case Dot::Bad:
        return theme.stateBad;
    }
    Q_UNREACHABLE();
}

void drawLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text,
              const QFont &font, const QColor &color, Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(color);
    const auto flags =
        int(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter | Qt::AlignAbsolute) |
        Qt::TextSingleLine;
    painter.drawText(QStyle::visualRect(option.direction, option.rect, rect), flags,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

QString state(const QModelIndex &index)
{
    return index.data(AccountStateRole).toString();
}

void paintAccount(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme theme = Theme::of(option.palette);
    const QFont userFont = strongFont(option.font);
    const QFont smaller = smallFont(option.font);
    const int userHeight = QFontMetrics(userFont).height();
    const int lineHeight = QFontMetrics(smaller).height();
    const int lines = state(index).isEmpty() ? 1 : 2;
    const int start = textStart(option.fontMetrics);
    const QRect user(option.rect.left() + start, option.rect.bottom() - metrics::grid - lines * lineHeight - userHeight,
                     option.rect.width() - start - inset, userHeight);
    const QRect host(user.left(), user.bottom() + 1, user.width(), lineHeight);
    drawLine(painter, option, user, index.data().toString(), userFont, theme.text);
    drawLine(painter, option, host, index.data(SecondLineRole).toString(), smaller, theme.dim);
    drawLine(painter, option, host.translated(0, lineHeight), state(index), smaller, theme.text);

    const int side = iconSide(option.fontMetrics);
    const QRect place(option.rect.left() + metrics::gap, user.center().y() - side / 2 + 1, side, side);
    const QColor color = dotColor(theme, static_cast<Dot>(index.data(DotRole).toInt()));
    painter.drawPixmap(QStyle::visualRect(option.direction, option.rect, place),
                       iconPixmap(static_cast<Icon>(index.data(StateIconRole).toInt()), color, side,
                                  painter.device()->devicePixelRatioF()));
}

void paintList(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme theme = Theme::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QRectF ground = option.rect.adjusted(inset, 1, -inset, -1);
    if (selected || hovered) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(selected ? theme.selection : theme.chip.ground);
        const bool focused = selected && view && view->hasFocus();
        painter.setPen(focused ? QPen(theme.accent) : QPen(Qt::NoPen));
        const qreal half = focused ? 0.5 : 0;
        painter.drawRoundedRect(ground.adjusted(half, half, -half, -half), metrics::corner, metrics::corner);
    }
    const QFont font = selected ? strongFont(option.font) : option.font;
    const QString count = index.data(CountRole).toString();
    const int countWidth = QFontMetrics(font).horizontalAdvance(count);
    const int start = option.rect.left() + listStart(option.fontMetrics);
    const int right = option.rect.right() - 2 * inset;
    drawLine(painter, option,
             QRect(start, option.rect.top(), std::max(0, right - countWidth - inset - start), option.rect.height()),
             index.data().toString(), font, theme.text);
    drawLine(painter, option, QRect(right - countWidth, option.rect.top(), countWidth + 1, option.rect.height()), count,
             font, selected ? theme.text : theme.dim, Qt::AlignRight);
}

} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.parent().isValid())
        paintList(*painter, option, index);
    else
        paintAccount(*painter, option, index);
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(strongFont(option.font)).height();
    if (index.parent().isValid())
        return {listStart(option.fontMetrics) + line * 6, line + metrics::gap};
    const int lines = state(index).isEmpty() ? 1 : 2;
    const int host = QFontMetrics(smallFont(option.font)).height();
    return {textStart(option.fontMetrics) + line * 6, metrics::margin + line + lines * host + metrics::grid};
}

bool SidebarDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    showPlainToolTip(*event, view, option, index.data(Qt::ToolTipRole).toString());
    return true;
}

} // namespace grantry
