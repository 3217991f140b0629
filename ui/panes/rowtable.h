// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delegates/celldelegate.h"

#include <QElapsedTimer>
#include <QTableView>

namespace grantry {

//! The table of a pane: uniform rows, knows the row under the mouse, and takes a click on the Revoke button that is
//! painted there.
class RowTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowTable)

public:
    //! \a leastRowHeight at the usual size of the font; \a actionColumn holds the button.
    RowTable(int leastRowHeight, int actionColumn, QWidget *parent = nullptr);

    [[nodiscard]] const RowLook &look() const { return m_look; }
    //! The rows are those of an earlier refresh.
    void setStale(bool stale);
    //! No column names the application of a token.
    void setSaysOwner(bool says);
    //! Rows of one line instead of two.
    void setCompact(bool compact);
    void selectAll() override;
    //! The next row whose name begins with what is typed within the keyboard's usual time.
    void keyboardSearch(const QString &typed) override;
    //! Where the Revoke button of \a row is, in coordinates of the viewport.
    [[nodiscard]] QRect buttonRect(int row) const;

Q_SIGNALS:
    void revokeClicked(const QModelIndex &index);
    //! Ctrl+C.
    void copyRequested();
    //! The chosen rows are being dragged away: whoever hears it fills \a data.
    void dragged(QMimeData *data);
    //! Rows stand elsewhere now than before.
    void rowsMoved();

protected:
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;

private:
    void setHoveredRow(int row);
    void measureRows();
    //! The row whose button is at \a where, or an invalid index.
    [[nodiscard]] QModelIndex buttonAt(const QPoint &where) const;

    RowLook m_look;
    int m_leastRowHeight;
    int m_actionColumn;
    QPersistentModelIndex m_pressed;
    QString m_typed; //!< see keyboardSearch()
    QElapsedTimer m_sinceTyped;
};

} // namespace grantry
