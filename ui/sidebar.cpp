// SPDX-License-Identifier: MIT
#include "ui/sidebar.h"

#include "app/session/accountsession.h"
#include "ui/delegates/sidebardelegate.h"

#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

using State = AccountSession::State;

QString stateText(State state)
{
    switch (state) {
    case State::SignedOut:
        return Sidebar::tr("signed out");
    case State::Checking:
        return Sidebar::tr("signing in …");
    case State::Ready:
        return Sidebar::tr("ready");
    case State::NeedsPassword:
        return Sidebar::tr("needs the password");
    case State::NeedsCode:
        return Sidebar::tr("needs a code");
    case State::Offline:
        return Sidebar::tr("offline");
    case State::PasswordsRefused:
        return Sidebar::tr("takes no passwords");
    case State::ApiNotOffered:
        return Sidebar::tr("API not offered");
    case State::TooManyAttempts:
        return Sidebar::tr("too many attempts");
    case State::Failed:
        return Sidebar::tr("not working");
    }
    Q_UNREACHABLE();
}

Dot dotOf(State state)
{
    switch (state) {
    case State::Ready:
        return Dot::Good;
    case State::SignedOut:
    case State::Checking:
        return Dot::Busy;
    case State::NeedsPassword:
    case State::NeedsCode:
    case State::TooManyAttempts:
        return Dot::Attention;
    case State::Offline:
    case State::PasswordsRefused:
    case State::ApiNotOffered:
    case State::Failed:
        return Dot::Bad;
    }
    Q_UNREACHABLE();
}

QStandardItem *listItem(const QString &name)
{
    auto *item = new QStandardItem(name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_tree(new QTreeView(this))
{
    m_tree->setObjectName(u"accounts"_s);
    m_tree->setAccessibleName(tr("Accounts"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new SidebarDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setMouseTracking(true);
    m_tree->viewport()->setBackgroundRole(QPalette::Window);
    setFocusProxy(m_tree);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tree);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &Sidebar::noteCurrent);
}

void Sidebar::addSession(AccountSession *session)
{
    const Entry entry{session, new QStandardItem, listItem(tr("Applications")), listItem(tr("Tokens"))};
    entry.account->setFlags(Qt::ItemIsEnabled);
    entry.account->appendRow(entry.applications);
    entry.account->appendRow(entry.tokens);
    m_model->appendRow(entry.account);
    m_tree->expandAll();
    m_entries.append(entry);
    update(entry);

    const auto refresh = [this, entry] { update(entry); };
    connect(session, &AccountSession::stateChanged, this, refresh);
    connect(session, &AccountSession::progressChanged, this, refresh);
    connect(session, &AccountSession::refreshed, this, refresh);
    for (const QAbstractItemModel *rows : {static_cast<QAbstractItemModel *>(&session->grants()),
                                           static_cast<QAbstractItemModel *>(&session->tokens())}) {
        connect(rows, &QAbstractItemModel::rowsInserted, this, refresh);
        connect(rows, &QAbstractItemModel::rowsRemoved, this, refresh);
        connect(rows, &QAbstractItemModel::modelReset, this, refresh);
    }
    connect(session, &QObject::destroyed, this, [this, session] { removeSession(session); });
}

void Sidebar::removeSession(AccountSession *session)
{
    const auto found = std::ranges::find(m_entries, session, &Entry::session);
    if (found == m_entries.end())
        return;
    session->disconnect(this);
    const int row = found->account->row();
    m_entries.erase(found);
    m_model->removeRow(row);
}

void Sidebar::choose(AccountSession *session, PaneKind kind)
{
    const auto found = std::ranges::find(m_entries, session, &Entry::session);
    if (found == m_entries.end())
        return;
    const QStandardItem *item = kind == PaneKind::Applications ? found->applications : found->tokens;
    m_tree->setCurrentIndex(item->index());
}

void Sidebar::update(const Entry &entry)
{
    const AccountSession &session = *entry.session;
    const QString host = session.account().server.displayHost();
    const QString state = stateText(session.state());
    const bool calm = session.state() == State::Ready || session.state() == State::Checking;
    entry.account->setText(session.account().user);
    entry.account->setData(calm ? host : state, SecondLineRole);
    entry.account->setData(static_cast<int>(dotOf(session.state())), DotRole);
    const QString whole = tr("%1 on %2: %3", "user, server, state").arg(session.account().user, host, state);
    entry.account->setToolTip(whole);
    entry.account->setData(whole, Qt::AccessibleTextRole);

    const auto tell = [](QStandardItem *item, const QString &spoken, int count, bool known) {
        item->setData(known ? QLocale().toString(count) : QString(), CountRole);
        item->setData(known ? spoken : item->text(), Qt::AccessibleTextRole);
    };
    const int grants = entry.session->grants().rowCount();
    const int tokens = entry.session->tokens().rowCount();
    const bool complete = session.lastRefreshed().isValid();
    tell(entry.applications, tr("Applications: %1").arg(grants), grants, complete || grants > 0);
    tell(entry.tokens, tr("Tokens: %1").arg(tokens), tokens, complete || tokens > 0);
}

void Sidebar::noteCurrent(const QModelIndex &current)
{
    const QStandardItem *item = m_model->itemFromIndex(current);
    for (const Entry &entry : m_entries) {
        if (item == entry.applications)
            Q_EMIT chosen(entry.session, PaneKind::Applications);
        else if (item == entry.tokens)
            Q_EMIT chosen(entry.session, PaneKind::Tokens);
    }
}

} // namespace grantry
