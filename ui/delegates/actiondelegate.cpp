// SPDX-License-Identifier: MIT
#include "ui/delegates/actiondelegate.h"

#include "ui/flatstyle.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionButton>

namespace grantry {

QString ActionDelegate::buttonText()
{
    return tr("Revoke");
}

QSize ActionDelegate::buttonSize(const QFont &font)
{
    const QFontMetrics fontMetrics(strongFont(font));
    return {fontMetrics.horizontalAdvance(buttonText()) + 2 * metrics::gap, fontMetrics.height() + metrics::tight};
}

bool ActionDelegate::offersRevoke(RowState state)
{
    return state == RowState::Normal || state == RowState::Failed;
}

QRect ActionDelegate::buttonRect(const QRect &rect, const QFont &font, Qt::LayoutDirection direction)
{
    const QRect room = contentRect(rect, direction);
    const QSize size = buttonSize(font).boundedTo({room.width(), rect.height() - metrics::grid});
    return QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, room.adjusted(0, 0, 0, -1));
}

void ActionDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(cell.option.widget);
    const bool hasRealButton = view && view->currentIndex().row() == index.row();
    if (!cell.hovered || hasRealButton || !offersRevoke(cell.state))
        return;

    QStyleOptionButton button;
    button.rect = buttonRect(cell.option.rect, cell.option.font, cell.option.direction);
    button.palette = cell.option.palette;
    button.state = QStyle::State_Enabled | QStyle::State_Raised;
    button.direction = cell.option.direction;
    FlatStyle::paintButton(painter, button, true);
    paintText(painter, cell, button.rect, buttonText(), strongFont(cell.option.font),
              FlatStyle::buttonText(button, true), Qt::AlignHCenter);
}

int ActionDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return buttonSize(option.font).width();
}

} // namespace grantry
