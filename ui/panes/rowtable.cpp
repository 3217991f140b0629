// SPDX-License-Identifier: MIT
#include "ui/panes/rowtable.h"

#include "app/text/plaintext.h"
#include "ui/delegates/actiondelegate.h"

#include <QApplication>
#include <QCursor>
#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

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
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    measureRows();
}

void RowTable::measureRows()
{
    verticalHeader()->setDefaultSectionSize(m_look.compact ? compactRowHeight(font())
                                                           : grantry::rowHeight(m_leastRowHeight, font()));
    verticalScrollBar()->setSingleStep(verticalHeader()->defaultSectionSize() / 2);
}

void RowTable::setStale(bool stale)
{
    if (m_look.stale == stale)
        return;
    m_look.stale = stale;
    viewport()->update();
}

void RowTable::setSaysOwner(bool says)
{
    m_look.saysOwner = says;
    viewport()->update();
}

void RowTable::setCompact(bool compact)
{
    if (m_look.compact == compact)
        return;
    m_look.compact = compact;
    const QModelIndex top = indexAt({0, 0});
    measureRows();
    if (top.isValid())
        scrollTo(top, PositionAtTop);
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

void RowTable::keyPressEvent(QKeyEvent *event)
{
    // The view's own way copies one cell as it is painted.
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else
        QTableView::keyPressEvent(event);
}

void RowTable::startDrag(Qt::DropActions)
{
    auto *drag = new QDrag(this); // Qt deletes it
    auto *text = new QMimeData;
    Q_EMIT dragged(text);
    drag->setMimeData(text);
    drag->exec(Qt::CopyAction);
}

QModelIndex RowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Rows are chosen, not cells: the first and last are those of the list.
    const int column = std::max(0, currentIndex().column());
    if (action == MoveHome)
        return model()->index(0, column);
    if (action == MoveEnd)
        return model()->index(model()->rowCount() - 1, column);
    return QTableView::moveCursor(action, modifiers);
}

void RowTable::selectAll()
{
    // Where thousands of rows apart from each other are chosen, Qt would compare all of them with all.
    clearSelection();
    QTableView::selectAll();
}

void RowTable::keyboardSearch(const QString &typed)
{
    const bool goesOn = m_sinceTyped.isValid() && !m_sinceTyped.hasExpired(QApplication::keyboardInputInterval());
    m_typed = folded(goesOn ? m_typed + typed : typed);
    if (m_typed.isEmpty()) // an accent alone
        return;
    m_sinceTyped.start();
    // The same letter again and again goes from one row to the next.
    const bool isOneLetter = m_typed.count(m_typed.at(0)) == m_typed.size();
    const QString wanted = isOneLetter ? m_typed.left(1) : m_typed;
    const int rows = model()->rowCount();
    const int start = std::max(0, currentIndex().row() + (isOneLetter ? 1 : 0));
    for (int step = 0; step < rows; ++step) {
        const QModelIndex index = model()->index((start + step) % rows, 0);
        if (!folded(index.data(NameRole).toString()).startsWith(wanted))
            continue;
        return selectionModel()->setCurrentIndex(index,
                                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
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
