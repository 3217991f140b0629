// SPDX-License-Identifier: MIT
#include "ui/delegates/namedelegate.h"

#include "ui/widgets/monogram.h"

#include <QPainter>

#include <algorithm>

namespace grantry {

namespace {

constexpr int monogramGap = metrics::gap;

int monogramSide(const QFont &font)
{
    return metrics::scaled(metrics::monogram, QFontMetrics(font));
}

} // namespace

QString NameDelegate::stateText(RowState state)
{
    switch (state) {
    case RowState::Normal:
        return {};
    case RowState::Pending:
        return tr("Loses access soon");
    case RowState::Revoking:
        return tr("Being revoked …");
    case RowState::Failed:
        return tr("Not revoked");
    }
    Q_UNREACHABLE();
}

void NameDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const bool leaving = cell.state == RowState::Pending || cell.state == RowState::Revoking;
    const int side = monogramSide(cell.option.font);
    const QRect square(cell.room.left(), cell.option.rect.top() + (cell.option.rect.height() - 1 - side) / 2, side,
                       side);
    const QRect lines = cell.room.adjusted(side + monogramGap, 0, 0, 0);
    const auto place = [&cell](const QRect &rect) {
        return QStyle::visualRect(cell.option.direction, cell.room, rect);
    };

    painter.setOpacity(leaving || look().stale ? 0.5 : 1.0);
    paintMonogram(painter, place(square), index.data(MonogramKeyRole).toString(), index.data(NameRole).toString(),
                  cell.option.font);
    painter.setOpacity(1.0);

    QFont nameFont = strongFont(cell.option.font);
    nameFont.setStrikeOut(leaving);
    const QFont lesser = smallFont(cell.option.font);
    const QString name = index.data(NameRole).toString();
    const QString happening = stateText(cell.state);
    const QString second = happening.isEmpty() ? index.data(SubtitleRole).toString() : happening;
    const int nameHeight = QFontMetrics(nameFont).height();
    const int secondHeight = second.isEmpty() ? 0 : QFontMetrics(lesser).height();
    const int top = lines.top() + (lines.height() - 1 - nameHeight - secondHeight) / 2;

    paintText(painter, cell, place(QRect(lines.left(), top, lines.width(), nameHeight)), name, nameFont, cell.text,
              Qt::AlignLeading);
    paintText(painter, cell, place(QRect(lines.left(), top + nameHeight, lines.width(), secondHeight)), second, lesser,
              cell.state == RowState::Failed ? cell.theme.error : cell.dim, Qt::AlignLeading);
}

int NameDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int name = QFontMetrics(strongFont(option.font)).horizontalAdvance(index.data(NameRole).toString());
    const int second = QFontMetrics(smallFont(option.font)).horizontalAdvance(index.data(SubtitleRole).toString());
    return monogramSide(option.font) + monogramGap + std::max(name, second);
}

} // namespace grantry
