// SPDX-License-Identifier: MIT
#include "ui/panes/rowtable.h"

#include "ui/delegates/actiondelegate.h"

#include <QCursor>
#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>

namespace grantry {

RowTable::RowTable(int leastRowHeight, int actionColumn, QWidget *parent)
    : QTableView(parent)
    , m_leastRowHeight(leastRowHeight)
    , m_actionColumn(actionColumn)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    measureRows();
}

void RowTable::measureRows()
{
    verticalHeader()->setDefaultSectionSize(grantry::rowHeight(m_leastRowHeight, font()));
    verticalScrollBar()->setSingleStep(verticalHeader()->defaultSectionSize() / 2);
}

void RowTable::setStale(bool stale)
{
    if (m_look.stale == stale)
        return;
    m_look.stale = stale;
    viewport()->update();
}

QRect RowTable::buttonRect(int row) const
{
    const QRect cell = visualRect(model()->index(row, m_actionColumn));
    return cell.isEmpty() ? QRect() : ActionDelegate::buttonRect(cell, font(), layoutDirection());
}

QModelIndex RowTable::buttonAt(const QPoint &where) const
{
    const QModelIndex index = indexAt(where);
    if (!index.isValid() || index.column() != m_actionColumn || !buttonRect(index.row()).contains(where))
        return {};
    return ActionDelegate::offersRevoke(static_cast<RowState>(index.data(RowStateRole).toInt())) ? index
                                                                                                 : QModelIndex();
}

void RowTable::setHoveredRow(int row)
{
    if (m_look.hoveredRow == row)
        return;
    m_look.hoveredRow = row;
    viewport()->update();
}

bool RowTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::HoverMove)
        setHoveredRow(indexAt(static_cast<QSinglePointEvent *>(event)->position().toPoint()).row());
    else if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void RowTable::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? buttonAt(event->position().toPoint()) : QModelIndex();
    QTableView::mousePressEvent(event);
}

void RowTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The second press of a double click on the button must not open the details.
    if (!buttonAt(event->position().toPoint()).isValid())
        QTableView::mouseDoubleClickEvent(event);
}

void RowTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex released = buttonAt(event->position().toPoint());
    const bool clicked = released.isValid() && m_pressed == released;
    m_pressed = QModelIndex();
    if (clicked)
        Q_EMIT revokeClicked(released);
}

void RowTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (m_look.hoveredRow >= 0)
        setHoveredRow(indexAt(viewport()->mapFromGlobal(QCursor::pos())).row());
    Q_EMIT rowsMoved();
}

void RowTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measureRows();
    QTableView::changeEvent(event);
}

void RowTable::updateGeometries()
{
    QTableView::updateGeometries();
    Q_EMIT rowsMoved();
}

} // namespace grantry
