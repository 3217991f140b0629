// SPDX-License-Identifier: MIT
#include "app/models/filtermodel.h"

#include "app/models/batchmodel.h"
#include "app/models/itemroles.h"
#include "app/models/rowmapping.h"

#include <QPersistentModelIndex>

#include <algorithm>

namespace grantry {
namespace {

// Beyond this, one layout change costs every view less than the single signals would.
constexpr qsizetype mostRanges = 16;

} // namespace

class FilterModel::Private
{
public:
    explicit Private(FilterModel &model)
        : q(model)
    {
    }

    void connectTo(QAbstractItemModel *source);
    void connectToBatches(BatchModel *source);
    void disconnectAll();

    void rowsAboutToBeRemoved(int first, int last);
    void dataChanged(int first, int last);

    //! Opens a layout change, before anything has changed, unless one is open.
    void beginLayout();
    //! Brings all into place and closes what is open. In a batch this waits for its end.
    void settle();
    void endLayout();
    void signalChange(const QList<RowRange> &ranges);

    FilterModel &q;
    RowMapping mapping;
    FilterQuery filter;
    int sortColumn = -1;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    QList<QMetaObject::Connection> connections;
    bool isInLayout = false;
    bool isInBatch = false;
    bool valuesChanged = false; // in this batch
    int countBefore = 0;
    // What views hold on to while the layout changes, and the rows of the source that these are.
    QModelIndexList held;
    QList<QPersistentModelIndex> heldInSource;
};

void FilterModel::Private::connectTo(QAbstractItemModel *source)
{
    using Model = QAbstractItemModel;
    const auto on = [&](auto signal, auto slot) { connections.append(QObject::connect(source, signal, &q, slot)); };
    const auto begin = [this] { beginLayout(); };

    on(&Model::rowsAboutToBeInserted, begin);
    on(&Model::rowsInserted, [this](const QModelIndex &, int first, int last) {
        mapping.insert(first, last);
        settle();
    });
    on(&Model::rowsAboutToBeRemoved,
       [this](const QModelIndex &, int first, int last) { rowsAboutToBeRemoved(first, last); });
    on(&Model::rowsRemoved, [this](const QModelIndex &, int first, int last) {
        mapping.remove(first, last);
        settle();
    });
    on(&Model::rowsAboutToBeMoved, begin);
    on(&Model::rowsMoved, [this](const QModelIndex &, int first, int last, const QModelIndex &, int before) {
        mapping.move(first, last, before);
        settle();
    });
    on(&Model::layoutAboutToBeChanged, begin);
    on(&Model::layoutChanged, [this] {
        mapping.rebuild();
        settle();
    });
    on(&Model::dataChanged,
       [this](const QModelIndex &from, const QModelIndex &to) { dataChanged(from.row(), to.row()); });
    on(&Model::headerDataChanged, [this](Qt::Orientation orientation, int first, int last) {
        if (orientation == Qt::Horizontal)
            Q_EMIT q.headerDataChanged(orientation, first, last);
    });
    on(&Model::modelAboutToBeReset, [this] { q.beginResetModel(); });
    on(&Model::modelReset, [this] {
        mapping.rebuild();
        mapping.place();
        q.endResetModel();
        Q_EMIT q.filterChanged();
    });
    on(&QObject::destroyed, [this] { q.setSourceModel(nullptr); });
}

void FilterModel::Private::connectToBatches(BatchModel *source)
{
    connections.append(QObject::connect(source, &BatchModel::batchStarts, &q, [this] {
        beginLayout();
        isInBatch = true;
    }));
    connections.append(QObject::connect(source, &BatchModel::batchEnded, &q, [this] {
        isInBatch = false;
        settle();
        if (std::exchange(valuesChanged, false) && mapping.shownCount() > 0)
            signalChange({{0, mapping.shownCount()}});
    }));
}

void FilterModel::Private::disconnectAll()
{
    for (const QMetaObject::Connection &connection : std::as_const(connections))
        QObject::disconnect(connection);
    connections.clear();
}

void FilterModel::Private::rowsAboutToBeRemoved(int first, int last)
{
    const QList<RowRange> ranges = isInBatch ? QList<RowRange>() : mapping.shownRanges(first, last);
    if (ranges.size() > mostRanges)
        beginLayout();
    if (isInLayout)
        return;
    countBefore = mapping.shownCount();
    std::for_each(ranges.crbegin(), ranges.crend(), [this](const RowRange &range) {
        q.beginRemoveRows({}, range.first, range.last());
        mapping.hide(range);
        q.endRemoveRows();
    });
}

void FilterModel::Private::dataChanged(int first, int last)
{
    mapping.touch(first, last);
    if (isInBatch) {
        valuesChanged = true;
        return;
    }
    if (mapping.readTouched()) {
        beginLayout();
        settle();
    }
    QList<RowRange> ranges = mapping.shownRanges(first, last);
    if (ranges.size() > mostRanges)
        ranges = {{ranges.first().first, ranges.last().last() - ranges.first().first + 1}};
    signalChange(ranges);
}

void FilterModel::Private::signalChange(const QList<RowRange> &ranges)
{
    for (const RowRange &range : ranges)
        Q_EMIT q.dataChanged(q.index(range.first, 0), q.index(range.last(), q.columnCount() - 1));
}

void FilterModel::Private::beginLayout()
{
    if (isInLayout)
        return;
    // Without this hint a header forgets its columns where the first row goes.
    Q_EMIT q.layoutAboutToBeChanged({}, VerticalSortHint);
    isInLayout = true;
    countBefore = mapping.shownCount();
    held = q.persistentIndexList();
    for (const QModelIndex &index : std::as_const(held))
        heldInSource.append(q.mapToSource(index));
}

void FilterModel::Private::settle()
{
    if (isInBatch)
        return;
    mapping.place();
    if (isInLayout)
        endLayout();
    if (mapping.shownCount() != countBefore)
        Q_EMIT q.filterChanged();
}

void FilterModel::Private::endLayout()
{
    QModelIndexList now;
    now.reserve(held.size());
    for (const QPersistentModelIndex &index : std::as_const(heldInSource))
        now.append(q.mapFromSource(index));
    q.changePersistentIndexList(held, now);
    held.clear();
    heldInSource.clear();
    isInLayout = false;
    Q_EMIT q.layoutChanged({}, VerticalSortHint);
}

FilterModel::FilterModel(QObject *parent)
    : QAbstractProxyModel(parent)
    , d(std::make_unique<Private>(*this))
{
}

FilterModel::~FilterModel() = default;

void FilterModel::setFilter(const FilterQuery &query)
{
    if (query == d->filter)
        return;
    d->filter = query;
    if (d->mapping.setMatcher(FilterMatcher(query))) {
        d->beginLayout();
        d->mapping.show();
        d->endLayout();
    }
    Q_EMIT filterChanged();
}

const FilterQuery &FilterModel::filter() const
{
    return d->filter;
}

int FilterModel::sortColumn() const
{
    return d->sortColumn;
}

Qt::SortOrder FilterModel::sortOrder() const
{
    return d->sortOrder;
}

qint64 FilterModel::idAt(int row) const
{
    const int sourceRow = d->mapping.sourceRow(row);
    return sourceRow < 0 ? 0 : sourceModel()->index(sourceRow, 0).data(IdRole).toLongLong();
}

void FilterModel::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    d->disconnectAll();
    QAbstractProxyModel::setSourceModel(source);
    d->mapping.setSource(source);
    d->mapping.place();
    if (source)
        d->connectTo(source);
    if (auto *batches = qobject_cast<BatchModel *>(source))
        d->connectToBatches(batches);
    endResetModel();
    Q_EMIT filterChanged();
}

void FilterModel::sort(int column, Qt::SortOrder order)
{
    d->sortColumn = column;
    d->sortOrder = order;
    d->beginLayout();
    d->mapping.setSort(column, order);
    d->settle();
}

QModelIndex FilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex FilterModel::parent(const QModelIndex &) const
{
    return {};
}

int FilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->mapping.shownCount();
}

int FilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QVariant FilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The base class asks the first row where a column comes from, and knows no titles where there is none.
    if (orientation == Qt::Horizontal && sourceModel())
        return sourceModel()->headerData(section, orientation, role);
    return QAbstractProxyModel::headerData(section, orientation, role);
}

QModelIndex FilterModel::mapToSource(const QModelIndex &proxy) const
{
    if (!proxy.isValid() || proxy.model() != this || !sourceModel())
        return {};
    return sourceModel()->index(d->mapping.sourceRow(proxy.row()), proxy.column());
}

QModelIndex FilterModel::mapFromSource(const QModelIndex &source) const
{
    if (!source.isValid() || source.model() != sourceModel())
        return {};
    return index(d->mapping.shownRow(source.row()), source.column());
}

} // namespace grantry
