// SPDX-License-Identifier: MIT
#include "ui/delegates/celldelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int focusBar = 3;
constexpr int leading = metrics::gap;
constexpr int trailing = metrics::grid;
constexpr qsizetype longestText = 500; //!< nothing wider fits, and a hostile server may send megabytes

QColor groundOf(const Theme &theme, bool selected, bool hovered)
{
    if (selected)
        return theme.selection;
    return hovered ? theme.side : theme.window;
}

//! The bar that shows where the keyboard is, at the row's beginning.
bool carriesFocusBar(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->hasFocus() && view->currentIndex().row() == index.row() &&
           (option.viewItemPosition == QStyleOptionViewItem::Beginning ||
            option.viewItemPosition == QStyleOptionViewItem::OnlyOne);
}

} // namespace

int rowHeight(int least, const QFont &font)
{
    const int lines = QFontMetrics(strongFont(font)).height() + QFontMetrics(smallFont(font)).height();
    return std::max(least, lines + 2 * metrics::tight);
}

int compactRowHeight(const QFont &font)
{
    return metrics::scaled(metrics::compactRow, QFontMetrics(strongFont(font)));
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p style='white-space:pre-wrap'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

void showPlainToolTip(const QHelpEvent &event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                      const QString &text)
{
    QToolTip::showText(event.globalPos(), plainToolTip(text), view->viewport(), option.rect);
}

CellDelegate::CellDelegate(const RowLook &look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{
}

QRect CellDelegate::contentRect(const QRect &rect, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? rect.adjusted(trailing, 0, -leading, 0)
                                        : rect.adjusted(leading, 0, -trailing, 0);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Cell cell;
    cell.option = option;
    cell.theme = Theme::of(option.palette);
    cell.room = contentRect(option.rect, option.direction);
    cell.state = static_cast<RowState>(index.data(RowStateRole).toInt());
    cell.hovered = index.row() == m_look.hoveredRow;
    const bool selected = option.state & QStyle::State_Selected;
    const bool leaving = cell.state == RowState::Pending || cell.state == RowState::Revoking;
    cell.dim = selected ? cell.theme.text : cell.theme.dim;
    cell.text = leaving || m_look.stale ? cell.dim : cell.theme.text;

    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, groundOf(cell.theme, selected, cell.hovered));
    painter->fillRect(QRect(option.rect.bottomLeft(), option.rect.bottomRight()), cell.theme.line);
    if (carriesFocusBar(option, index)) {
        const QRect bar(option.rect.topLeft(), QSize(focusBar, option.rect.height() - 1));
        painter->fillRect(mirrored(cell, bar), cell.theme.accent);
    }
    paintCell(*painter, cell, index);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {contentWidth(option, index) + leading + trailing,
            look().compact ? compactRowHeight(option.font) : rowHeight(0, option.font)};
}

void CellDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const QVariant stored = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = stored.isValid() ? Qt::Alignment(stored.toInt()) : Qt::AlignLeading;
    paintText(painter, cell, cell.room, index.data().toString(), cell.option.font, cell.text, alignment);
}

int CellDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QFontMetrics(option.font).horizontalAdvance(index.data().toString());
}

QRect CellDelegate::mirrored(const Cell &cell, const QRect &rect)
{
    return QStyle::visualRect(cell.option.direction, cell.option.rect, rect);
}

void CellDelegate::paintText(QPainter &painter, const Cell &cell, const QRect &rect, const QString &text,
                             const QFont &font, const QColor &color, Qt::Alignment alignment)
{
    const Qt::Alignment horizontal = QStyle::visualAlignment(
        cell.option.direction,
        alignment & Qt::AlignHorizontal_Mask ? alignment & Qt::AlignHorizontal_Mask : Qt::AlignLeft);
    // Elision rounds differently than the measure does: only ask for it where there is too little room.
    const QFontMetrics fontMetrics(font);
    const QString whole = text.left(longestText).simplified();
    const QString line = fontMetrics.horizontalAdvance(whole) <= rect.width()
                             ? whole
                             : fontMetrics.elidedText(whole, cell.option.textElideMode, rect.width());
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, int(horizontal | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, line);
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    showPlainToolTip(*event, view, option, index.data(Qt::ToolTipRole).toString());
    return true;
}

} // namespace grantry
