// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

namespace grantry {

//! A table that says which of its changes belong together, so that a proxy can answer a thousand of them with one.
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchModel)

public:
    using QAbstractTableModel::QAbstractTableModel;

Q_SIGNALS:
    //! Many changes follow, each with the usual signals.
    void batchStarts();
    void batchEnded();
    //! Rows have come, gone or changed: once at the end, however many of Qt's signals that took.
    void settled();
};

} // namespace grantry
