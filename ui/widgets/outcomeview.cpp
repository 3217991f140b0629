// SPDX-License-Identifier: MIT
#include "ui/widgets/outcomeview.h"

#include "ui/delegates/outcomedelegate.h"

#include <algorithm>

namespace grantry {

namespace {

constexpr int mostRows = 8;

} // namespace

OutcomeView::OutcomeView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new OutcomeDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setLayoutMode(QListView::Batched);
}

QSize OutcomeView::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < std::min(model()->rowCount(), mostRows); ++row)
        height += sizeHintForRow(row);
    return {QListView::sizeHint().width(), height};
}

QSize OutcomeView::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

} // namespace grantry
