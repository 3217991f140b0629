// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delegates/celldelegate.h"

namespace grantry {

//! The last column: paints the Revoke button of the row under the mouse. The current row has a real button there, which
//! its pane lays over the cell.
class ActionDelegate final : public CellDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionDelegate)

public:
    using CellDelegate::CellDelegate;

    //! Where the button of the row stands in the cell \a rect.
    [[nodiscard]] static QRect buttonRect(const QRect &rect, const QFont &font, Qt::LayoutDirection direction);
    [[nodiscard]] static QSize buttonSize(const QFont &font);
    //! True where a row in \a state can be revoked.
    [[nodiscard]] static bool offersRevoke(RowState state);
    //! What the button says.
    [[nodiscard]] static QString buttonText();

protected:
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace grantry
