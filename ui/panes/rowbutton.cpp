// SPDX-License-Identifier: MIT
#include "ui/panes/rowbutton.h"

#include "app/models/itemroles.h"
#include "ui/delegates/actiondelegate.h"
#include "ui/delegates/celldelegate.h"
#include "ui/panes/rowtable.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

namespace grantry {

RowButton::RowButton(RowTable *table, QWidget *pane)
    : QPushButton(ActionDelegate::buttonText(), pane)
    , m_table(table)
{
    setObjectName(u"rowRevoke"_s);
    setAutoDefault(false);
    setDangerous(this);
    hide();

    m_placeSoon.setSingleShot(true);
    m_placeSoon.setInterval(0);
    connect(&m_placeSoon, &QTimer::timeout, this, &RowButton::place);
    const auto soon = qOverload<>(&QTimer::start);
    const QAbstractItemModel *model = table->model();
    connect(model, &QAbstractItemModel::layoutChanged, &m_placeSoon, soon);
    connect(model, &QAbstractItemModel::modelReset, &m_placeSoon, soon);
    connect(model, &QAbstractItemModel::rowsInserted, &m_placeSoon, soon);
    connect(model, &QAbstractItemModel::rowsRemoved, &m_placeSoon, soon);
    connect(model, &QAbstractItemModel::rowsMoved, &m_placeSoon, soon);
    connect(model, &QAbstractItemModel::dataChanged, &m_placeSoon, soon);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, &m_placeSoon, soon);
    connect(table->horizontalHeader(), &QHeaderView::sectionMoved, &m_placeSoon, soon);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowButton::place);
    connect(table, &RowTable::rowsMoved, this, &RowButton::place);
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
}

QSize RowButton::sizeHint() const
{
    return ActionDelegate::buttonSize(font());
}

bool RowButton::eventFilter(QObject *watched, QEvent *event)
{
    switch (int(event->type())) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        m_placeSoon.start();
        break;
    default:
        break;
    }
    return QPushButton::eventFilter(watched, event);
}

void RowButton::place()
{
    const QModelIndex current = m_table->currentIndex();
    const bool offered = current.isValid() && m_table->isVisibleTo(parentWidget()) &&
                         ActionDelegate::offersRevoke(static_cast<RowState>(current.data(RowStateRole).toInt()));
    const QRect rect = offered ? m_table->buttonRect(current.row()) : QRect();
    const QRect seen = rect & m_table->viewport()->rect();
    if (seen.isEmpty())
        return leave();

    const QPoint origin = m_table->viewport()->mapTo(parentWidget(), QPoint());
    setGeometry(rect.translated(origin));
    if (seen == rect)
        clearMask();
    else
        setMask(seen.translated(-rect.topLeft()));
    setFont(m_table->font());
    setAccessibleName(current.data(RevokeRole).toString());
    setToolTip(plainToolTip(accessibleName()));
    setAccessibleDescription(accessibleName()); // else the mark-up of the tool tip would be read out
    raise();
    show();
}

void RowButton::leave()
{
    if (hasFocus())
        m_table->setFocus();
    hide();
}

} // namespace grantry
