// SPDX-License-Identifier: MIT
#include "ui/delegates/scopedelegate.h"

#include "ui/theme.h"
#include "ui/widgets/scopetreemodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

using Mark = ScopeTreeModel::Mark;

QString signOf(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return {};
    case Mark::Added:
        return u"+"_s;
    case Mark::Removed:
        return u"−"_s;
    }
    Q_UNREACHABLE();
}

//! Paints \a text at the leading edge of \a room and takes its width off it.
void paintWords(QPainter &painter, QRect &room, const QString &text, const QFont &font, const QColor &color,
                Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(room, int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter), shown);
    const int taken = metrics.horizontalAdvance(shown) + metrics::grid;
    direction == Qt::RightToLeft ? room.setRight(room.right() - taken) : room.setLeft(room.left() + taken);
}

void paintTick(QPainter &painter, QRect &room, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int side = style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
    QStyleOptionViewItem box = option;
    box.rect = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {side, side}, room);
    box.state.setFlag(QStyle::State_HasFocus, false);
    box.state.setFlag(QStyle::State_On, index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked);
    box.state.setFlag(QStyle::State_Off, !(box.state & QStyle::State_On));
    box.state.setFlag(QStyle::State_Enabled,
                      option.state & QStyle::State_Enabled && index.flags().testFlag(Qt::ItemIsUserCheckable));
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
    const int taken = side + metrics::tight;
    option.direction == Qt::RightToLeft ? room.setRight(room.right() - taken) : room.setLeft(room.left() + taken);
}

} // namespace

void ScopeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const bool isChosen = option.state & QStyle::State_Selected;
    const auto mark = index.data(ScopeTreeModel::MarkRole).value<Mark>();
    QRect room = option.rect.adjusted(metrics::grid, 0, -metrics::grid, 0);
    painter->save();
    if (isChosen && option.state & QStyle::State_Active)
        painter->fillRect(option.rect, theme.selection);
    paintTick(*painter, room, option, index);
    const QColor name = mark == Mark::Added ? theme.success : mark == Mark::Removed ? theme.error : theme.text;
    if (mark != Mark::None)
        paintWords(*painter, room, signOf(mark), strongFont(option.font), name, option.direction);
    paintWords(*painter, room, index.data().toString(), strongFont(option.font), name, option.direction);
    paintWords(*painter, room, index.data(ScopeTreeModel::DetailRole).toString(), option.font,
               isChosen ? theme.text : theme.dim, option.direction);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize ScopeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {metrics::scaled(200, option.fontMetrics), option.fontMetrics.height() + metrics::tight};
}

bool ScopeDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    bool isMeant = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        isMeant = mouse->button() == Qt::LeftButton && option.rect.contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        isMeant = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    auto *scopes = qobject_cast<ScopeTreeModel *>(model);
    if (!isMeant || !scopes)
        return false;
    scopes->toggle(index);
    return true;
}

} // namespace grantry
