// SPDX-License-Identifier: MIT
#include "ui/accountdesk.h"

#include "app/accounts/secretkey.h"
#include "app/session/accounts.h"
#include "ui/accountview.h"
#include "ui/panes/listpane.h"
#include "ui/sidebar.h"
#include "ui/theme.h"
#include "ui/widgets/noticeview.h"

#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int usualSidebar = 196;

const auto splitterKey = u"window/sidebar"_s;
const auto viewKey = u"window/view"_s;
const auto accountKey = u"window/account"_s;
const auto paneKey = u"window/pane"_s;
const auto rowKey = u"window/row"_s;

QString nameOf(const AccountSession &session)
{
    return passwordKey(session.account().server, session.account().user);
}

} // namespace

AccountDesk::AccountDesk(const Needs &needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_splitter(new QSplitter(this))
    , m_sidebar(new Sidebar(m_needs.accounts, m_needs.releases, m_needs.clock))
    , m_deprecation(new NoticeView(NoticeView::Form::Line))
    , m_views(new QStackedWidget)
{
    m_deprecation->setObjectName(u"deprecation"_s);
    m_deprecation->hide();
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_deprecation);
    column->addWidget(m_views, 1);

    m_splitter->setObjectName(u"sidebarSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    const int usual = metrics::scaled(usualSidebar, fontMetrics());
    m_splitter->setSizes({usual, 4 * usual});
    m_splitter->restoreState(m_needs.settings.value(splitterKey).toByteArray());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);

    connect(m_sidebar, &Sidebar::chosen, this, [this](AccountSession *session, PaneKind kind) {
        choose(session, kind);
        m_needs.accounts.use(session);
    });
    connect(m_sidebar, &Sidebar::acted, this, [this](PaneAct act) {
        if (m_session)
            Q_EMIT acted(m_session, act);
    });
    connect(m_deprecation, &NoticeView::acted, this, [this] {
        if (m_session)
            m_needs.accounts.noteDeprecationSeen(m_session->account().server);
    });
    connect(&m_needs.accounts, &Accounts::removed, this, &AccountDesk::drop);
}

AccountView *AccountDesk::viewOf(AccountSession *session)
{
    if (AccountView *there = m_made.value(session))
        return there;
    auto *view = new AccountView(*session, m_needs.catalogue, m_needs.clock, m_needs.desktop);
    view->setObjectName(u"accountView"_s);
    m_views->addWidget(view);
    m_made.insert(session, view);
    connect(session, &AccountSession::stateChanged, this, &AccountDesk::showDeprecation);
    connect(view, &AccountView::actRequested, this, [this, session](PaneAct act) { Q_EMIT acted(session, act); });
    connect(view, &AccountView::paneShown, this, [this, session](PaneKind kind) {
        if (session == m_session)
            m_sidebar->choose(session, kind);
    });
    Q_EMIT viewMade(view);
    return view;
}

void AccountDesk::choose(AccountSession *session, PaneKind kind)
{
    if (session != m_session) {
        rememberView();
        m_session = session;
        m_view = session ? viewOf(session) : nullptr;
        if (m_view) {
            m_view->restore(m_needs.settings.value(viewKey).toMap());
            m_views->setCurrentWidget(m_view);
        }
        Q_EMIT viewChanged();
    }
    if (m_view && m_view->pane()->kind() != kind)
        m_view->showPane(kind);
    m_sidebar->choose(session, kind);
    showDeprecation();
}

void AccountDesk::drop(AccountSession *session)
{
    session->disconnect(this);
    AccountView *view = m_made.take(session);
    if (session == m_session) {
        const QList<AccountSession *> left = m_needs.accounts.sessions();
        choose(left.isEmpty() ? nullptr : left.constFirst());
    }
    delete view;
}

void AccountDesk::showDeprecation()
{
    const bool wanted =
        m_session && m_session->state() == AccountSession::State::Ready && !m_session->account().isDeprecationSeen;
    if (wanted)
        m_deprecation->setNotice(
            {Icon::Clock, tr("%1 will not have this interface for ever").arg(m_session->account().server.displayHost()),
             tr("The maker of GitHub Enterprise Server has deprecated it. It works on this kind of server only."),
             tr("Understood"), PaneAct::NoteDeprecation});
    m_deprecation->setVisible(wanted);
}

void AccountDesk::recall()
{
    const QString wanted = m_needs.settings.value(accountKey).toString();
    const bool wereTokens = m_needs.settings.value(paneKey).toString() == "tokens"_L1;
    const QList<AccountSession *> all = m_needs.accounts.sessions();
    if (all.isEmpty())
        return;
    AccountSession *session = all.constFirst();
    for (AccountSession *each : all) {
        if (nameOf(*each) == wanted)
            session = each;
    }
    choose(session, wereTokens ? PaneKind::Tokens : PaneKind::Applications);
    const qint64 row = m_needs.settings.value(rowKey).toLongLong();
    connect(
        session, &AccountSession::refreshed, m_view, [pane = m_view->pane(), row] { pane->choose(row); },
        Qt::SingleShotConnection);
}

void AccountDesk::rememberView()
{
    if (m_view)
        m_needs.settings.setValue(viewKey, m_view->state());
}

void AccountDesk::remember()
{
    rememberView();
    m_needs.settings.setValue(splitterKey, m_splitter->saveState());
    if (!m_view)
        return;
    m_needs.settings.setValue(accountKey, nameOf(*m_session));
    m_needs.settings.setValue(paneKey, m_view->pane()->kind() == PaneKind::Tokens ? u"tokens"_s : u"applications"_s);
    m_needs.settings.setValue(rowKey, m_view->pane()->currentId().value_or(0));
}

} // namespace grantry
