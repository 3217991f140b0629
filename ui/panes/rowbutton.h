// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>
#include <QTimer>

namespace grantry {

class RowTable;

//! The real Revoke button of the current row, laid over its action cell.
//!
//! A child of the pane and not of the table's viewport: screen readers do not find widgets inside a view. It follows
//! its row through scrolling, sorting and every change of the model, and is hidden where the row cannot be revoked or
//! is scrolled out of sight.
class RowButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowButton)

public:
    //! \a table has its model already, and is a child of \a pane.
    RowButton(RowTable *table, QWidget *pane);

    //! As small as the one that is painted in other rows.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void leave();

    RowTable *m_table;
    QTimer m_placeSoon; //!< the table lays itself out after the model has spoken
};

} // namespace grantry
