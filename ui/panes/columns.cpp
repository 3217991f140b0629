// SPDX-License-Identifier: MIT
#include "ui/panes/columns.h"

#include "app/text/wording.h"
#include "ui/delegates/actiondelegate.h"
#include "ui/delegates/scopesdelegate.h"
#include "ui/theme.h"
#include "ui/widgets/riskbadge.h"

#include <QActionGroup>
#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int padding = metrics::gap + metrics::grid; //!< of a cell, both sides together

//! What a cell of this kind needs for the longest thing that it usually says.
int contentWidth(ColumnPlan::Cell cell, int characters, const QFont &font)
{
    const QFontMetrics metricsOf(font);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto dateWidth = [&](int months, auto say) {
        return metricsOf.horizontalAdvance(say(now.addMonths(months), now));
    };
    switch (cell) {
    case ColumnPlan::Cell::Name:
        return characters * metricsOf.averageCharWidth() + metrics::scaled(metrics::monogram, metricsOf) + metrics::gap;
    case ColumnPlan::Cell::Access: {
        int widest = 0;
        for (const Risk risk : {Risk::Low, Risk::Medium, Risk::Unknown, Risk::High, Risk::Critical})
            widest = std::max(widest, riskBadgeSize(risk, font).width());
        return widest;
    }
    case ColumnPlan::Cell::Count:
        return metricsOf.horizontalAdvance(u"000"_s);
    case ColumnPlan::Cell::Date:
        return dateWidth(-11, &wording::relativeDay);
    case ColumnPlan::Cell::Expiry: // what has expired is said in two lines where need be
        return dateWidth(11, &wording::expiry);
    case ColumnPlan::Cell::Scopes:
        return std::max(characters * metricsOf.averageCharWidth(), ScopesDelegate::usefulWidth(font));
    case ColumnPlan::Cell::Text:
        return characters * metricsOf.averageCharWidth();
    case ColumnPlan::Cell::Action:
        return ActionDelegate::buttonSize(font).width() + metrics::tight;
    }
    Q_UNREACHABLE();
}

const auto orderKey = u"order"_s;
const auto hiddenKey = u"hidden"_s;
const auto widthsKey = u"widths"_s;
const auto sortKey = u"sort"_s;
const auto fallingKey = u"falling"_s;

} // namespace

Columns::Columns(QList<ColumnPlan> plan, int sortColumn, QTableView *table)
    : QObject(table)
    , m_plan(std::move(plan))
    , m_table(table)
    , m_header(table->horizontalHeader())
    , m_firstSortColumn(sortColumn)
{
    Q_ASSERT(m_plan.size() == m_header->count());
    m_header->setSectionsMovable(true);
    m_header->setSectionsClickable(true);
    m_header->setSortIndicatorShown(true);
    m_header->setHighlightSections(false);
    m_header->setMinimumSectionSize(2 * padding);
    m_header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_header->setTextElideMode(Qt::ElideRight);
    for (int column = 0; column < m_plan.size(); ++column) {
        if (column == 0 || m_plan.at(column).cell == ColumnPlan::Cell::Action)
            m_header->setSectionResizeMode(column, QHeaderView::Fixed);
    }
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint &where) {
        QMenu *menu = makeMenu(m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_header->viewport()->mapToGlobal(where));
    });
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &Columns::sortIndicatorMoved);
    connect(m_header, &QHeaderView::sectionMoved, this, &Columns::sectionMoved);
    connect(m_header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { sectionResized(column, width); });
    m_table->viewport()->installEventFilter(this);
    m_table->installEventFilter(this);
    sortBy(m_firstSortColumn, m_plan.at(m_firstSortColumn).firstOrder);
}

bool Columns::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == m_table->viewport() && event->type() == QEvent::Resize) ||
        (watched == m_table && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)))
        fit();
    return QObject::eventFilter(watched, event);
}

int Columns::pixels(int column, int characters) const
{
    const QFontMetrics headerFont(strongFont(smallFont(m_table->font())));
    const int header = headerFont.horizontalAdvance(title(column)) + headerFont.height() / 2 + metrics::grid;
    return std::max(contentWidth(m_plan.at(column).cell, characters, m_table->font()), header) + padding;
}

int Columns::least(int column) const
{
    return m_chosenWidths.value(column, pixels(column, m_plan.at(column).least));
}

int Columns::good(int column) const
{
    return m_chosenWidths.value(column, pixels(column, m_plan.at(column).good));
}

QList<int> Columns::shownColumns(int room) const
{
    QList<int> shown;
    int needed = 0;
    for (int column = 0; column < m_plan.size(); ++column) {
        if (isWanted(column)) {
            shown.append(column);
            needed += least(column);
        }
    }
    while (needed > room) {
        const auto last = std::ranges::max_element(shown, {}, [this](int column) { return m_plan.at(column).rank; });
        if (last == shown.end() || m_plan.at(*last).rank == 0)
            break;
        needed -= least(*last);
        shown.erase(last);
    }
    return shown;
}

void Columns::fit()
{
    if (m_adjusting)
        return;
    const QScopedValueRollback adjusting(m_adjusting, true);
    const int room = m_table->viewport()->width();
    const QList<int> shown = shownColumns(room);
    int spare = room;
    int wanted = 0;
    QHash<int, int> widths;
    for (const int column : shown) {
        widths[column] = least(column);
        spare -= widths[column];
        wanted += std::max(0, good(column) - widths[column]);
    }
    // Each gets its share of what there is, up to what it can use.
    const int shared = std::clamp(spare, 0, wanted);
    for (const int column : shown) {
        const int more = wanted > 0 ? std::max(0, good(column) - widths[column]) * shared / wanted : 0;
        widths[column] += more;
        spare -= more;
    }
    widths[0] = std::max(widths[0] + spare, m_header->minimumSectionSize());
    bool changed = false;
    for (int column = 0; column < m_plan.size(); ++column) {
        const bool isShown = shown.contains(column);
        changed = changed || m_header->isSectionHidden(column) == isShown;
        m_header->setSectionHidden(column, !isShown);
        if (isShown)
            m_header->resizeSection(column, widths.value(column));
    }
    if (changed)
        Q_EMIT shownChanged();
}

QList<int> Columns::shown() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column) && m_plan.at(column).cell != ColumnPlan::Cell::Action)
            columns.append(column);
    }
    return columns;
}

void Columns::reset()
{
    m_unwanted.clear();
    m_chosenWidths.clear();
    {
        const QScopedValueRollback adjusting(m_adjusting, true);
        for (int column = 0; column < m_plan.size(); ++column)
            m_header->moveSection(m_header->visualIndex(column), column);
    }
    sortBy(m_firstSortColumn, m_plan.at(m_firstSortColumn).firstOrder);
    fit();
}

void Columns::sortBy(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_plan.size() || m_plan.at(column).cell == ColumnPlan::Cell::Action)
        return;
    const QScopedValueRollback adjusting(m_adjusting, true);
    m_sortColumn = column;
    m_sortOrder = order;
    m_header->setSortIndicator(column, order);
    m_table->model()->sort(column, order);
}

void Columns::sortIndicatorMoved(int column, Qt::SortOrder order)
{
    if (m_adjusting)
        return;
    if (column < 0 || column >= m_plan.size() || m_plan.at(column).cell == ColumnPlan::Cell::Action)
        return sortBy(m_sortColumn, m_sortOrder);
    sortBy(column, column == m_sortColumn ? order : m_plan.at(column).firstOrder);
}

void Columns::sectionMoved()
{
    if (m_adjusting)
        return;
    const QScopedValueRollback adjusting(m_adjusting, true);
    for (int column = 0; column < m_plan.size(); ++column) {
        if (m_plan.at(column).cell == ColumnPlan::Cell::Action)
            m_header->moveSection(m_header->visualIndex(column), m_header->count() - 1);
    }
}

void Columns::sectionResized(int column, int width)
{
    if (m_adjusting || column == 0)
        return;
    m_chosenWidths[column] = width;
    fit();
}

void Columns::setWanted(int column, bool wanted)
{
    if (!canHide(column))
        return;
    if (wanted)
        m_unwanted.remove(column);
    else
        m_unwanted.insert(column);
    fit();
}

bool Columns::isWanted(int column) const
{
    return !m_unwanted.contains(column);
}

bool Columns::canHide(int column) const
{
    return column >= 0 && column < m_plan.size() && m_plan.at(column).rank > 0;
}

QString Columns::title(int column) const
{
    return m_table->model()->headerData(column, Qt::Horizontal).toString();
}

QMenu *Columns::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    QMenu *sort = menu->addMenu(tr("Sort by"));
    auto *group = new QActionGroup(sort);
    for (int column = 0; column < m_plan.size(); ++column) {
        const ColumnPlan &plan = m_plan.at(column);
        if (plan.cell == ColumnPlan::Cell::Action)
            continue;
        QAction *sorting = group->addAction(sort->addAction(title(column)));
        sorting->setCheckable(true);
        sorting->setChecked(column == m_sortColumn);
        connect(sorting, &QAction::triggered, this, [this, column] {
            const bool again = column == m_sortColumn;
            const Qt::SortOrder other = m_sortOrder == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
            sortBy(column, again ? other : m_plan.at(column).firstOrder);
        });
        if (!canHide(column))
            continue;
        QAction *showing = menu->addAction(title(column));
        showing->setCheckable(true);
        showing->setChecked(isWanted(column));
        connect(showing, &QAction::triggered, this, [this, column](bool wanted) { setWanted(column, wanted); });
    }
    menu->insertSeparator(menu->actions().value(1));
    menu->addSeparator();
    QAction *resetting = menu->addAction(tr("Reset columns"));
    resetting->setObjectName(u"resetColumns"_s);
    connect(resetting, &QAction::triggered, this, &Columns::reset);
    return menu;
}

QVariantMap Columns::state() const
{
    QStringList order;
    QStringList hidden;
    QVariantMap widths;
    for (int visual = 0; visual < m_header->count(); ++visual)
        order.append(m_plan.at(m_header->logicalIndex(visual)).key);
    for (int column = 0; column < m_plan.size(); ++column) {
        if (!isWanted(column))
            hidden.append(m_plan.at(column).key);
        if (m_chosenWidths.contains(column))
            widths.insert(m_plan.at(column).key, m_chosenWidths.value(column));
    }
    return {{orderKey, order},
            {hiddenKey, hidden},
            {widthsKey, widths},
            {sortKey, m_sortColumn < 0 ? QString() : m_plan.at(m_sortColumn).key},
            {fallingKey, m_sortOrder == Qt::DescendingOrder}};
}

void Columns::restore(const QVariantMap &state)
{
    const auto columnOf = [this](const QString &key) {
        const auto found = std::ranges::find(m_plan, key, &ColumnPlan::key);
        return found == m_plan.end() ? -1 : static_cast<int>(found - m_plan.begin());
    };
    int visual = 0;
    for (const QString &key : state.value(orderKey).toStringList()) {
        if (const int column = columnOf(key); column >= 0)
            m_header->moveSection(m_header->visualIndex(column), visual++);
    }
    m_unwanted.clear();
    for (const QString &key : state.value(hiddenKey).toStringList())
        setWanted(columnOf(key), false);
    m_chosenWidths.clear();
    const QVariantMap widths = state.value(widthsKey).toMap();
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        if (const int column = columnOf(width.key()); column > 0 && width.value().toInt() > 0)
            m_chosenWidths[column] = std::max(width.value().toInt(), m_header->minimumSectionSize());
    }
    if (const int column = columnOf(state.value(sortKey).toString()); column >= 0)
        sortBy(column, state.value(fallingKey).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    fit();
}

} // namespace grantry
