// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delegates/celldelegate.h"

namespace grantry {

//! When an access ends: the sooner, the heavier; what is over in the colour of errors, in two lines where one is too
//! short.
class ExpiryDelegate final : public CellDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExpiryDelegate)

public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace grantry
