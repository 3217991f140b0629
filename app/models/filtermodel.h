// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/filterquery.h"

#include <QAbstractProxyModel>
#include <QList>

#include <memory>

namespace grantry {

//! Sorts and filters a TableModel.
//!
//! Keeps its own mapping of rows and changes it in one layout change, since at 100,000 rows the row by row signals of
//! QSortFilterProxyModel cost seconds. Only a few rows that leave the source are told as removals, so that a view moves
//! its current row on by itself. Views lose a selection when a layout change drops rows; whoever owns the view keeps it
//! by id. Sorting is by SortRole: rows that are equal stay in the order of the source, and those without a value come
//! after all that have one. Filtering is by FilterRole.
class FilterModel final : public QAbstractProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterModel)

public:
    explicit FilterModel(QObject *parent = nullptr);
    ~FilterModel() override;

    void setFilter(const FilterQuery &query);
    [[nodiscard]] const FilterQuery &filter() const;
    [[nodiscard]] int sortColumn() const;
    [[nodiscard]] Qt::SortOrder sortOrder() const;
    //! IdRole of a row, without the detours of data(): whoever keeps a selection asks for thousands. 0 where there is
    //! no such row.
    [[nodiscard]] qint64 idAt(int row) const;

    void setSourceModel(QAbstractItemModel *source) override;
    //! -1 is the order of the source.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxy) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &source) const override;

Q_SIGNALS:
    //! How many rows are shown, or the filter, changed.
    void filterChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace grantry
