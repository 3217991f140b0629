// SPDX-License-Identifier: MIT
#include "ui/accountview.h"

#include "app/models/filtermodel.h"
#include "app/net/clock.h"
#include "app/session/accessnews.h"
#include "app/session/accountsession.h"
#include "app/session/refreshschedule.h"
#include "ui/delegates/actiondelegate.h"
#include "ui/desktop.h"
#include "ui/panes/columns.h"
#include "ui/panes/listpane.h"
#include "ui/panes/rowtable.h"
#include "ui/rowcommands.h"
#include "ui/rowdetails.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/listanddetails.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPaintEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

const auto splitterKey = u"details"_s;
const auto applicationsKey = u"applications"_s;
const auto tokensKey = u"tokens"_s;

//! As white as the lists. Not by its background role: the words of everything in it would change with that.
class Ground final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter(this).fillRect(event->rect(), palette().color(QPalette::Base));
    }
};

} // namespace

AccountView::AccountView(AccountSession &session, const ScopeCatalogue &catalogue, const Clock &clock, Desktop &desktop,
                         QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_clock(clock)
    , m_desktop(desktop)
    , m_schedule(new RefreshSchedule(session, clock, this))
    , m_watch(new AccessWatch(session, *m_schedule, clock, this))
    , m_commands(new RowCommands(session, desktop, this))
    , m_panes(new QStackedWidget)
    , m_applications(new ListPane(PaneKind::Applications, &session.grants(), m_panes))
    , m_tokens(new ListPane(PaneKind::Tokens, &session.tokens(), m_panes))
    , m_undoBar(new UndoBar(session.revocations(), session.account().server.displayHost()))
    , m_details(new DetailsPane(catalogue, clock))
{
    addPane(m_applications, session.grants());
    addPane(m_tokens, session.tokens());
    m_details->setObjectName(u"details"_s);
    m_undoBar->setObjectName(u"undoBar"_s);

    auto *list = new Ground;
    auto *side = new QVBoxLayout(list);
    side->setContentsMargins({});
    side->setSpacing(0);
    side->addWidget(m_panes, 1);
    side->addWidget(m_undoBar);
    m_sides = new ListAndDetails(list, m_details, this);
    m_sides->setObjectName(u"detailsSplitter"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_sides);
    // Narrower than list and details side by side is possible: then one of them goes.
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumSize(m_sides->leastSize());

    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(0);
    connect(&m_showSoon, &QTimer::timeout, this, &AccountView::showCurrent);
    connectSession();
    connectDetails();
    showPane(PaneKind::Applications);
    refreshFaces();
}

void AccountView::addPane(ListPane *pane, const BatchModel &rows)
{
    m_panes->addWidget(pane);
    connect(pane, &ListPane::selectionChanged, this, &AccountView::choiceChanged);
    connect(pane, &ListPane::currentChanged, &m_showSoon, qOverload<>(&QTimer::start));
    connect(pane, &ListPane::countChanged, this, &AccountView::refreshFaces);
    connect(pane, &ListPane::countChanged, this, &AccountView::countChanged);
    connect(pane, &ListPane::revokeRequested, this, [this, pane](qint64 id) { revoke(targetOf(pane->kind(), id)); });
    connect(pane, &ListPane::detailsRequested, this, &AccountView::openDetails);
    connect(pane, &ListPane::acted, this, &AccountView::act);
    connect(pane, &ListPane::copyRequested, m_commands, [this, pane] { m_commands->copyRows(*pane); });
    connect(pane, &ListPane::menuRequested, this, [this, pane](const QPoint &where) {
        QMenu *menu = m_commands->makeMenu(*pane, m_rowActions, this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(where);
    });
    connect(&rows, &BatchModel::settled, this, [this] {
        m_showSoon.start();
        refreshFaces();
        Q_EMIT countChanged();
        Q_EMIT choiceChanged();
    });
}

void AccountView::connectSession()
{
    connect(m_watch, &AccessWatch::found, this, &AccountView::newsFound);
    connect(&m_session, &AccountSession::stateChanged, this, &AccountView::refreshFaces);
    connect(&m_session, &AccountSession::stateChanged, &m_showSoon, qOverload<>(&QTimer::start));
    connect(&m_session, &AccountSession::progressChanged, this, &AccountView::refreshFaces);
    connect(&m_session, &AccountSession::lookChanged, &m_showSoon, qOverload<>(&QTimer::start));
    connect(&m_session, &AccountSession::refreshed, this, [this] {
        refreshFaces();
        m_applications->chooseFirst();
        m_tokens->chooseFirst();
        if (const auto id = std::exchange(m_tokenToShow, {}))
            showToken(*id);
    });
    connect(m_undoBar, &UndoBar::announce, this, &AccountView::announce);
    connect(m_commands, &RowCommands::announce, this, &AccountView::announce);
    connect(m_commands, &RowCommands::detailsRequested, this, &AccountView::openDetails);
    connect(m_commands, &RowCommands::goToRequested, this, &AccountView::goTo);
    connect(m_commands, &RowCommands::filterRequested, this, [this](PaneKind kind, const QString &filter) {
        showPane(kind);
        Q_EMIT filterRequested(filter);
        takeFocus();
    });
}

void AccountView::connectDetails()
{
    connect(m_details, &DetailsPane::revokeRequested, this, &AccountView::revoke);
    connect(m_details, &DetailsPane::undoRequested, &m_session, &AccountSession::undo);
    connect(m_details, &DetailsPane::tokenActivated, this,
            [this](AuthorizationId id) { goTo(PaneKind::Tokens, id.value); });
    connect(m_details, &DetailsPane::applicationActivated, this,
            [this](GrantId id) { goTo(PaneKind::Applications, id.value); });
    connect(m_details, &DetailsPane::openUrl, m_commands,
            [this](const QUrl &url) { m_commands->askToOpen(url, this); });
    connect(m_details, &DetailsPane::copyRequested, this, [this](const QString &text) { m_desktop.copyText(text); });
    connect(m_sides, &ListAndDetails::detailsLeft, this, &AccountView::closeDetails);
}

ListPane *AccountView::pane() const
{
    return m_panes->currentWidget() == m_tokens ? m_tokens : m_applications;
}

void AccountView::showPane(PaneKind kind)
{
    ListPane *wanted = kind == PaneKind::Tokens ? m_tokens : m_applications;
    m_panes->setCurrentWidget(wanted);
    m_showSoon.start();
    Q_EMIT paneShown(kind);
    Q_EMIT choiceChanged();
    Q_EMIT countChanged();
}

void AccountView::goToPane(PaneKind kind)
{
    showPane(kind);
    takeFocus();
}

void AccountView::takeFocus() const
{
    pane()->takeFocus();
}

void AccountView::setCompactRows(bool compact)
{
    m_applications->table()->setCompact(compact);
    m_tokens->table()->setCompact(compact);
}

void AccountView::setFilter(const FilterQuery &query)
{
    m_applications->setFilter(query);
    m_tokens->setFilter(query);
}

QMenu *AccountView::makeColumnsMenu(QWidget *parent) const
{
    return pane()->columns()->makeMenu(parent);
}

void AccountView::setTokenActions(const QList<QAction *> &actions)
{
    m_details->setTokenActions(actions);
}

void AccountView::setRowActions(const QList<QAction *> &actions)
{
    m_rowActions = actions;
}

void AccountView::refreshFaces()
{
    for (ListPane *pane : {m_applications, m_tokens}) {
        const QAbstractItemModel *shown = pane->filtered();
        pane->setFace(paneFace(pane->kind(), m_session, pane->filtered()->sourceModel()->rowCount(), shown->rowCount(),
                               pane->filtered()->filter().text(), m_clock.now()));
    }
}

void AccountView::showCurrent()
{
    const std::optional<qint64> id = pane()->currentId();
    const auto target = id ? std::optional(targetOf(pane()->kind(), *id)) : std::nullopt;
    m_session.look(target);
    rowdetails::show(*m_details, m_session, target);
}

RevocationTarget AccountView::targetOf(PaneKind kind, qint64 id) const
{
    if (kind == PaneKind::Applications)
        return GrantId{id};
    return AuthorizationId{id};
}

void AccountView::revoke(const RevocationTarget &target)
{
    if (m_askFirst)
        Q_EMIT revokeDialogRequested({target});
    else
        std::visit([this](const auto &id) { m_session.revoke(id); }, target);
}

std::optional<AuthorizationId> AccountView::currentToken() const
{
    const std::optional<qint64> id = pane() == m_tokens ? pane()->currentId() : std::nullopt;
    return id ? std::optional(AuthorizationId{*id}) : std::nullopt;
}

QList<AuthorizationId> AccountView::chosenTokens() const
{
    QList<AuthorizationId> ids;
    if (pane() == m_tokens) {
        for (const qint64 id : pane()->selectedIds())
            ids.append(AuthorizationId{id});
    }
    return ids;
}

bool AccountView::hasChosenTokens() const
{
    return pane() == m_tokens && m_tokens->table()->selectionModel()->hasSelection();
}

bool AccountView::canRevoke() const
{
    // Asked with every page that is read.
    return pane()->anySelected([](const QModelIndex &row) {
        return ActionDelegate::offersRevoke(static_cast<RowState>(row.data(RowStateRole).toInt()));
    });
}

QList<RevocationTarget> AccountView::chosen() const
{
    QList<RevocationTarget> targets;
    for (const qint64 id : pane()->selectedIds())
        targets.append(m_session.targetsOf(targetOf(pane()->kind(), id)));
    return targets;
}

void AccountView::revokeSelected()
{
    const QList<qint64> ids = pane()->selectedIds();
    if (ids.size() > 1)
        Q_EMIT revokeDialogRequested(chosen());
    else if (!ids.isEmpty())
        revoke(targetOf(pane()->kind(), ids.first()));
}

void AccountView::copyClientId()
{
    m_commands->copyClientId(*pane());
}

void AccountView::openSettingsPage()
{
    m_commands->openSettingsPage(*pane());
}

void AccountView::goTo(PaneKind kind, qint64 id)
{
    showPane(kind);
    pane()->choose(id);
    if (pane()->currentId() != id) { // the filter hides it
        Q_EMIT filterRequested({});
        pane()->choose(id);
    }
}

void AccountView::showToken(AuthorizationId id)
{
    if (m_session.tokens().find(id))
        goTo(PaneKind::Tokens, id.value);
    else if (m_session.isLoading())
        m_tokenToShow = id;
}

void AccountView::act(PaneAct act)
{
    switch (act) {
    case PaneAct::None:
        break;
    case PaneAct::ClearFilter:
        Q_EMIT filterRequested({});
        takeFocus();
        break;
    case PaneAct::TryAgain:
    case PaneAct::SignIn:
    case PaneAct::TypePassword:
    case PaneAct::StopSignIn:
    case PaneAct::ShowCertificate:
    case PaneAct::NoteDeprecation:
        Q_EMIT actRequested(act);
        break;
    case PaneAct::OpenInBrowser:
        m_commands->openList(pane()->kind());
        break;
    }
}

void AccountView::openDetails()
{
    m_sides->preferDetails(true);
    m_showSoon.stop();
    showCurrent(); // what the focus goes to must be there
    m_sides->focusDetails();
}

void AccountView::closeDetails()
{
    m_sides->preferDetails(false);
    takeFocus();
}

bool AccountView::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        m_schedule->windowActivated();
    return QWidget::event(event);
}

QVariantMap AccountView::state() const
{
    return {{splitterKey, m_sides->saveState()},
            {applicationsKey, m_applications->columns()->state()},
            {tokensKey, m_tokens->columns()->state()}};
}

void AccountView::restore(const QVariantMap &state)
{
    m_sides->restoreState(state.value(splitterKey).toByteArray());
    m_applications->columns()->restore(state.value(applicationsKey).toMap());
    m_tokens->columns()->restore(state.value(tokensKey).toMap());
}

} // namespace grantry
