// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QSaveFile>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
QT_END_NAMESPACE

namespace grantry {

//! Writes the rows of a pane into a file, as they are shown when it begins: some at a time, so that the window goes on
//! answering. The file is whole or not there. Deletes itself when it has ended.
class ExportJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportJob)

public:
    enum class Format { Csv, Json, Markdown };

    struct Column
    {
        int column = 0;
        QStringList members; //!< of the API's objects that it shows
    };

    //! What is to be written where. \a model is not owned; where it goes first, nothing is written.
    struct Order
    {
        const QAbstractItemModel *model = nullptr;
        QList<int> rows;       //!< of the model, in the order in which they are shown
        QList<Column> columns; //!< in the order in which they are shown
        Format format = Format::Csv;
        QString path;
    };

    ExportJob(const Order &order, QObject *parent);

Q_SIGNALS:
    //! \a problem is what the system says of the file; empty where all went well.
    void ended(int rows, const QString &problem);

private:
    void step();
    void write(int row);
    void end(const QString &problem);
    [[nodiscard]] QList<int> columns() const;
    void put(const QString &text);

    Order m_order;
    QList<QPersistentModelIndex> m_rows; // rows may come, go and move while this works
    qsizetype m_next = 0;
    int m_written = 0;
    QSaveFile m_file;
    QTimer m_soon;
};

} // namespace grantry
