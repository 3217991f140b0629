// SPDX-License-Identifier: MIT
#include "ui/panes/listpane.h"

#include "app/models/filtermodel.h"
#include "app/models/itemroles.h"
#include "app/models/tabletext.h"
#include "app/models/tokenmodel.h"
#include "ui/delegates/accessdelegate.h"
#include "ui/delegates/actiondelegate.h"
#include "ui/delegates/expirydelegate.h"
#include "ui/delegates/namedelegate.h"
#include "ui/delegates/scopesdelegate.h"
#include "ui/panes/columns.h"
#include "ui/panes/rowbutton.h"
#include "ui/panes/rowtable.h"
#include "ui/panes/selectionkeeper.h"
#include "ui/theme.h"
#include "ui/widgets/noticeview.h"

#include <QHeaderView>
#include <QMimeData>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int tokenRow = 44;

QList<ColumnPlan> planOf(PaneKind kind)
{
    switch (kind) {
    case PaneKind::Applications:
        return grantColumns();
    case PaneKind::Tokens:
        return tokenColumns();
    }
    Q_UNREACHABLE();
}

int actionColumn(const QList<ColumnPlan> &plan)
{
    const auto found = std::ranges::find(plan, ColumnPlan::Cell::Action, &ColumnPlan::cell);
    return static_cast<int>(found - plan.begin());
}

int accessColumn(const QList<ColumnPlan> &plan)
{
    const auto found = std::ranges::find(plan, ColumnPlan::Cell::Access, &ColumnPlan::cell);
    return static_cast<int>(found - plan.begin());
}

} // namespace

ListPane::ListPane(PaneKind kind, QAbstractItemModel *rows, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_filtered(new FilterModel(this))
    , m_table(new RowTable(kind == PaneKind::Applications ? metrics::row : tokenRow, actionColumn(planOf(kind)), this))
    , m_keeper(new SelectionKeeper(m_filtered, m_table))
    , m_line(new NoticeView(NoticeView::Form::Line, this))
    , m_page(new NoticeView(NoticeView::Form::Page, this))
    , m_list(new QWidget(this))
    , m_stack(new QStackedLayout(this))
{
    const bool applications = kind == PaneKind::Applications;
    setObjectName(applications ? u"applicationsPane"_s : u"tokensPane"_s);
    m_table->setObjectName(applications ? u"applications"_s : u"tokens"_s);
    m_table->setAccessibleName(applications ? tr("Applications") : tr("Tokens"));
    m_line->setObjectName(u"noticeLine"_s);
    m_page->setObjectName(u"noticePage"_s);

    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins({});
    list->setSpacing(0);
    list->addWidget(m_line);
    list->addWidget(m_table);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_page);

    m_filtered->setSourceModel(rows);
    makeDelegates();
    m_columns = new Columns(planOf(kind), accessColumn(planOf(kind)), m_table);
    m_rowButton = new RowButton(m_table, m_list);
    setTabOrder(m_table, m_rowButton);

    connect(m_keeper, &SelectionKeeper::selectionChanged, this, &ListPane::selectionChanged);
    connect(m_keeper, &SelectionKeeper::currentChanged, this, &ListPane::currentChanged);
    connect(m_filtered, &FilterModel::filterChanged, this, &ListPane::countChanged);
    connect(m_table, &RowTable::revokeClicked, this,
            [this](const QModelIndex &index) { Q_EMIT revokeRequested(index.data(IdRole).toLongLong()); });
    connect(m_rowButton, &QPushButton::clicked, this, [this] {
        if (const auto id = currentId())
            Q_EMIT revokeRequested(*id);
    });
    connect(m_table, &RowTable::copyRequested, this, &ListPane::copyRequested);
    connect(m_table, &RowTable::dragged, this, [this](QMimeData *dragged) { dragged->setText(selectedText()); });
    connect(m_columns, &Columns::shownChanged, this, &ListPane::showOwners);
    connect(m_table, &QTableView::activated, this, &ListPane::detailsRequested);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &where) {
        if (m_table->currentIndex().isValid())
            Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(where));
    });
    connect(m_line, &NoticeView::acted, this, &ListPane::acted);
    connect(m_page, &NoticeView::acted, this, &ListPane::acted);
}

void ListPane::makeDelegates()
{
    const QList<ColumnPlan> plan = planOf(m_kind);
    for (int column = 0; column < plan.size(); ++column) {
        CellDelegate *delegate = nullptr;
        switch (plan.at(column).cell) {
        case ColumnPlan::Cell::Name:
            delegate = new NameDelegate(m_table->look(), m_table);
            break;
        case ColumnPlan::Cell::Access:
            delegate = new AccessDelegate(m_table->look(), m_table);
            break;
        case ColumnPlan::Cell::Scopes:
            delegate = new ScopesDelegate(m_table->look(), m_table);
            break;
        case ColumnPlan::Cell::Count:
        case ColumnPlan::Cell::Date:
        case ColumnPlan::Cell::Text:
            delegate = new CellDelegate(m_table->look(), m_table);
            break;
        case ColumnPlan::Cell::Expiry:
            delegate = new ExpiryDelegate(m_table->look(), m_table);
            break;
        case ColumnPlan::Cell::Action:
            delegate = new ActionDelegate(m_table->look(), m_table);
            break;
        }
        m_table->setItemDelegateForColumn(column, delegate);
    }
}

void ListPane::setFilter(const FilterQuery &query)
{
    m_filtered->setFilter(query);
}

void ListPane::setFace(const PaneFace &face)
{
    m_table->setStale(face.stale);
    if (face.showsRows) {
        m_line->setNotice(face.notice);
        m_line->setVisible(!face.notice.isEmpty());
    } else {
        m_page->setNotice(face.notice);
    }
    QWidget *wanted = face.showsRows ? m_list : static_cast<QWidget *>(m_page);
    if (m_stack->currentWidget() == wanted)
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget()); // or will have it, when the window does
    m_stack->setCurrentWidget(wanted);
    if (hadFocus)
        takeFocus();
}

void ListPane::takeFocus()
{
    const bool showsRows = m_stack->currentWidget() == m_list;
    (showsRows ? static_cast<QWidget *>(m_table) : m_page)->setFocus();
}

QList<qint64> ListPane::selectedIds() const
{
    return m_keeper->selectedIds();
}

bool ListPane::anySelected(const std::function<bool(const QModelIndex &row)> &holds) const
{
    return m_keeper->anySelected(holds);
}

QString ListPane::selectedText() const
{
    return tabletext::tabSeparated(*m_filtered, m_keeper->selectedRows(), m_columns->shown());
}

void ListPane::showOwners()
{
    constexpr int owner = static_cast<int>(TokenModel::Column::Application);
    m_table->setSaysOwner(m_kind == PaneKind::Tokens && m_table->horizontalHeader()->isSectionHidden(owner));
}

std::optional<qint64> ListPane::currentId() const
{
    return m_keeper->currentId();
}

void ListPane::choose(qint64 id)
{
    m_keeper->choose(id);
}

void ListPane::chooseFirst()
{
    m_keeper->chooseFirst();
}

} // namespace grantry
