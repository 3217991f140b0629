// SPDX-License-Identifier: MIT
#include "ui/sidebar.h"

#include "app/net/clock.h"
#include "app/session/accounts.h"
#include "ui/accountface.h"
#include "ui/delegates/sidebardelegate.h"
#include "ui/theme.h"
#include "ui/widgets/accountcard.h"

#include <QContextMenuEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int leastTree = 132;

//! Keys go from list to list: an account's own line is none.
class ListsTree final : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        const QModelIndex to = QTreeView::moveCursor(action, modifiers);
        if (!to.isValid() || to.parent().isValid())
            return to;
        if (action != MoveUp && action != MovePrevious)
            return model()->index(0, 0, to);
        const QModelIndex above = indexAbove(to);
        return above.isValid() ? above : currentIndex();
    }
};

QStandardItem *listItem(const QString &name)
{
    auto *item = new QStandardItem(name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

Sidebar::Sidebar(Accounts &accounts, const ReleaseTable &releases, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(new QStandardItemModel(this))
    , m_tree(new ListsTree(this))
    , m_card(new AccountCard(releases, clock, this))
{
    makeTree();
    auto *add = new QPushButton(icon(Icon::Plus), tr("Add account …"));
    add->setObjectName(u"addAccount"_s);
    add->setAccessibleName(tr("Add account"));
    add->setAutoDefault(false);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(metrics::gap, metrics::grid, metrics::gap, metrics::gap);
    foot->addWidget(add);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_card);
    layout->addLayout(foot);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &Sidebar::noteCurrent);
    connect(m_card, &AccountCard::acted, this, &Sidebar::acted);
    connect(add, &QPushButton::clicked, this, &Sidebar::addRequested);
    connect(&accounts, &Accounts::added, this, [this](AccountSession *session) { insert(session, m_entries.size()); });
    connect(&accounts, &Accounts::removed, this, &Sidebar::take);
    connect(&accounts, &Accounts::moved, this, &Sidebar::move);
    for (AccountSession *session : accounts.sessions())
        insert(session, m_entries.size());
}

void Sidebar::makeTree()
{
    m_tree->setObjectName(u"accounts"_s);
    m_tree->setAccessibleName(tr("Accounts"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new SidebarDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMinimumWidth(metrics::scaled(leastTree, fontMetrics()));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setMouseTracking(true);
    m_tree->viewport()->setBackgroundRole(QPalette::Window);
    m_tree->viewport()->installEventFilter(this);
    m_tree->installEventFilter(this);
    setFocusProxy(m_tree);
}

Sidebar::Entry *Sidebar::entryOf(const AccountSession *session)
{
    const auto found = std::ranges::find(m_entries, session, &Entry::session);
    return found == m_entries.end() ? nullptr : &*found;
}

AccountSession *Sidebar::sessionAt(const QModelIndex &index) const
{
    const QModelIndex account = index.parent().isValid() ? index.parent() : index;
    return account.isValid() ? m_entries.at(account.row()).session : nullptr;
}

void Sidebar::insert(AccountSession *session, qsizetype at)
{
    const Entry entry{session, new QStandardItem, listItem(tr("Applications")), listItem(tr("Tokens")), {}};
    entry.account->setFlags(Qt::ItemIsEnabled);
    entry.account->appendRow(entry.applications);
    entry.account->appendRow(entry.tokens);
    m_entries.insert(at, entry);
    m_model->insertRow(int(at), entry.account);
    m_tree->expand(entry.account->index());
    update(session);

    const auto refresh = [this, session] { update(session); };
    connect(session, &AccountSession::stateChanged, this, refresh);
    connect(session, &AccountSession::progressChanged, this, refresh);
    connect(session, &AccountSession::refreshed, this, refresh);
    for (const BatchModel *rows :
         {static_cast<BatchModel *>(&session->grants()), static_cast<BatchModel *>(&session->tokens())})
        connect(rows, &BatchModel::settled, this, refresh);
}

void Sidebar::take(AccountSession *session)
{
    const Entry *entry = entryOf(session);
    if (!entry)
        return;
    const QScopedValueRollback told(m_isTold, true);
    session->disconnect(this);
    session->grants().disconnect(this);
    session->tokens().disconnect(this);
    const int row = entry->account->row();
    m_entries.removeAt(row);
    m_model->removeRow(row);
}

void Sidebar::move(AccountSession *session, qsizetype to)
{
    const Entry *entry = entryOf(session);
    if (!entry || entry->account->row() == to)
        return;
    const QStandardItem *current = m_model->itemFromIndex(m_tree->currentIndex());
    const QScopedValueRollback told(m_isTold, true); // the row goes and comes back: nothing else is chosen
    const int from = entry->account->row();
    m_entries.move(from, to);
    m_model->insertRow(int(to), m_model->takeRow(from));
    m_tree->expandAll();
    if (current)
        m_tree->setCurrentIndex(current->index());
    m_tree->viewport()->update();
}

void Sidebar::choose(AccountSession *session, PaneKind kind)
{
    m_card->setSession(session);
    const Entry *entry = entryOf(session);
    if (!entry)
        return;
    const QStandardItem *item = kind == PaneKind::Applications ? entry->applications : entry->tokens;
    const QScopedValueRollback told(m_isTold, true);
    m_tree->setCurrentIndex(item->index());
}

void Sidebar::update(AccountSession *session)
{
    Entry *entry = entryOf(session);
    if (!entry)
        return;
    const AccountFace face = accountFace(*session, m_clock.now());
    const QString name = accountName(session->account());
    const QString host = session->account().server.displayHost();
    const bool calm = session->state() == AccountSession::State::Ready;
    entry->account->setText(name);
    entry->account->setData(host, SecondLineRole);
    entry->account->setData(calm ? QString() : face.state, AccountStateRole);
    entry->account->setData(static_cast<int>(face.dot), DotRole);
    entry->account->setData(static_cast<int>(face.icon), StateIconRole);
    const QString whole = tr("%1 on %2: %3", "user, server, state").arg(name, host, face.state);
    entry->account->setToolTip(whole);
    entry->account->setData(whole, Qt::AccessibleTextRole);
    const QString before = std::exchange(entry->said, whole);
    showCounts(*entry);
    if (!before.isEmpty() && before != whole)
        Q_EMIT announce(whole);
}

void Sidebar::showCounts(const Entry &entry)
{
    const auto tell = [&entry](QStandardItem *item, const QString &spoken, int count, bool known) {
        item->setData(known ? QLocale().toString(count) : QString(), CountRole);
        item->setData(
            tr("%1, %2", "name of a list, user on server: state").arg(known ? spoken : item->text(), entry.said),
            Qt::AccessibleTextRole);
    };
    const int grants = entry.session->grants().rowCount();
    const int tokens = entry.session->tokens().rowCount();
    const bool complete = entry.session->lastRefreshed().isValid();
    tell(entry.applications, tr("Applications: %1").arg(grants), grants, complete || grants > 0);
    tell(entry.tokens, tr("Tokens: %1").arg(tokens), tokens, complete || tokens > 0);
}

void Sidebar::noteCurrent(const QModelIndex &current)
{
    if (m_isTold)
        return;
    const QStandardItem *item = m_model->itemFromIndex(current);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (item == entry.account) // found by its first letters
            return m_tree->setCurrentIndex(entry.applications->index());
        if (item == entry.applications)
            return Q_EMIT chosen(entry.session, PaneKind::Applications);
        if (item == entry.tokens)
            return Q_EMIT chosen(entry.session, PaneKind::Tokens);
    }
}

void Sidebar::askForMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    if (AccountSession *session = sessionAt(index))
        Q_EMIT menuRequested(session, globalPosition);
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool byKey = menu->reason() == QContextMenuEvent::Keyboard;
        if (watched == m_tree && !byKey)
            return false; // comes to the viewport
        const QModelIndex index = byKey ? m_tree->currentIndex() : m_tree->indexAt(menu->pos());
        const QPoint below = m_tree->visualRect(index).bottomLeft();
        askForMenu(index, byKey ? m_tree->viewport()->mapToGlobal(below) : menu->globalPos());
        return true;
    }
    if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *press = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_tree->indexAt(press->position().toPoint());
        // The account's own line stands for its first list.
        if (press->button() == Qt::LeftButton && index.isValid() && !index.parent().isValid()) {
            m_tree->setCurrentIndex(m_model->index(0, 0, index));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace grantry
