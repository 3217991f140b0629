// SPDX-License-Identifier: MIT
#include "ui/delegates/namedelegate.h"

#include "ui/widgets/monogram.h"

#include <QPainter>

#include <algorithm>

namespace grantry {

namespace {

constexpr int monogramGap = metrics::gap;
constexpr int least = 2 * metrics::gap; //!< less room shows no words

int monogramSide(const QFont &font)
{
    return metrics::scaled(metrics::monogram, QFontMetrics(font));
}

//! Stands beside the name of a row that came with a refresh not long ago.
QString newText()
{
    return NameDelegate::tr("New", "beside the name of a row");
}

int newWidth(const QFont &font)
{
    return QFontMetrics(strongFont(smallFont(font))).horizontalAdvance(newText()) + metrics::gap;
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
    const QString second = happening.isEmpty() ? subtitle(index) : happening;
    const bool oneLine = look().compact;
    const int nameHeight = QFontMetrics(nameFont).height();
    const int secondHeight = second.isEmpty() ? 0 : QFontMetrics(lesser).height();
    const int top = lines.top() + (lines.height() - 1 - nameHeight - (oneLine ? 0 : secondHeight)) / 2;

    const int badge = index.data(IsNewRole).toBool() ? newWidth(cell.option.font) : 0;
    // On one line, what happens to the row is worth half of it; the rest gives way to the name.
    const int besides =
        oneLine && !happening.isEmpty()
            ? std::min(metrics::tight + QFontMetrics(lesser).horizontalAdvance(happening), lines.width() / 2)
            : 0;
    const int nameRoom = lines.width() - (badge > 0 ? badge + metrics::grid : 0) - besides;
    const int nameWidth = std::min(nameRoom, QFontMetrics(nameFont).horizontalAdvance(name));
    paintText(painter, cell, place(QRect(lines.left(), top, badge > 0 ? nameWidth : nameRoom, nameHeight)), name,
              nameFont, cell.text, Qt::AlignLeading);
    if (badge > 0) {
        const QRect pill = place(QRect(lines.left() + nameWidth + metrics::grid, top + 1, badge, nameHeight - 2));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(cell.theme.accent);
        painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        paintText(painter, cell, pill, newText(), strongFont(lesser), cell.theme.onAccent, Qt::AlignHCenter);
    }
    QRect secondRoom(lines.left(), top + nameHeight, lines.width(), secondHeight);
    if (oneLine) {
        const int left = lines.left() + nameWidth + (badge > 0 ? badge + metrics::grid : 0) + metrics::tight;
        secondRoom = {left, top, lines.left() + lines.width() - left, nameHeight};
    }
    if (secondRoom.width() >= least)
        paintText(painter, cell, place(secondRoom), second, lesser,
                  cell.state == RowState::Failed ? cell.theme.error : cell.dim, Qt::AlignLeading);
}

QString NameDelegate::subtitle(const QModelIndex &index) const
{
    const QString owner = look().saysOwner ? index.data(BelongsToRole).toString() : QString();
    return owner.isEmpty() ? index.data(SubtitleRole).toString() : owner;
}

int NameDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int name = QFontMetrics(strongFont(option.font)).horizontalAdvance(index.data(NameRole).toString());
    const int second = QFontMetrics(smallFont(option.font)).horizontalAdvance(subtitle(index));
    const int words = look().compact ? name + metrics::tight + second : std::max(name, second);
    return monogramSide(option.font) + monogramGap + words;
}

} // namespace grantry
