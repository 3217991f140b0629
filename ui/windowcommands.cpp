// SPDX-License-Identifier: MIT
#include "ui/windowcommands.h"

#include "app/models/filtermodel.h"
#include "app/session/accounts.h"
#include "ui/accountdesk.h"
#include "ui/accountview.h"
#include "ui/acts/tokenacts.h"
#include "ui/panes/listpane.h"
#include "ui/windowactions.h"

#include <QAction>

namespace grantry {

WindowCommands::WindowCommands(const WindowActions &actions, const AccountDesk &desk, Accounts &accounts,
                               QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_desk(desk)
    , m_accounts(accounts)
{
    connectListActions();
    connectTokenActions();
}

void WindowCommands::add(AccountView *view, TokenActs *acts)
{
    m_acts.insert(view, acts);
    connect(view, &QObject::destroyed, this, [this, view] { m_acts.remove(view); });
    const AccountSession &session = view->session();
    connect(&session, &AccountSession::stateChanged, this, &WindowCommands::refresh);
    connect(&session, &AccountSession::progressChanged, this, &WindowCommands::refresh);
    connect(&view->session().revocations(), &Revocations::changed, this, &WindowCommands::refresh);
    connect(view, &AccountView::choiceChanged, this, &WindowCommands::refresh);
}

AccountView *WindowCommands::view() const
{
    return m_desk.view();
}

void WindowCommands::connectListActions()
{
    const auto withView = [this](auto act) {
        return [this, act] {
            if (view())
                act(*view());
        };
    };
    connect(m_actions.refresh, &QAction::triggered, this,
            withView([this](AccountView &view) { m_accounts.tryAgain(&view.session()); }));
    connect(m_actions.stop, &QAction::triggered, this, withView([](AccountView &view) { view.session().stop(); }));
    connect(m_actions.revoke, &QAction::triggered, this, withView([](AccountView &view) { view.revokeSelected(); }));
    connect(m_actions.undo, &QAction::triggered, this,
            withView([](AccountView &view) { view.session().revocations().undoNewest(); }));
    connect(m_actions.undoAll, &QAction::triggered, this,
            withView([](AccountView &view) { view.session().revocations().undoAll(); }));
    connect(m_actions.copyClientId, &QAction::triggered, this,
            withView([](AccountView &view) { view.copyClientId(); }));
    connect(m_actions.openPage, &QAction::triggered, this,
            withView([](AccountView &view) { view.openSettingsPage(); }));
    connect(m_actions.applications, &QAction::triggered, this,
            withView([](AccountView &view) { view.goToPane(PaneKind::Applications); }));
    connect(m_actions.tokens, &QAction::triggered, this,
            withView([](AccountView &view) { view.goToPane(PaneKind::Tokens); }));
}

void WindowCommands::connectTokenActions()
{
    const auto withToken = [this](void (TokenActs::*act)(AuthorizationId)) {
        return [this, act] {
            const auto token = view() ? view()->currentToken() : std::nullopt;
            if (token)
                (acts()->*act)(*token);
        };
    };
    connect(m_actions.newToken, &QAction::triggered, this, [this] {
        if (acts())
            acts()->newToken();
    });
    connect(m_actions.revokeChosen, &QAction::triggered, this, [this] {
        if (acts())
            acts()->revoke(view()->chosen());
    });
    connect(m_actions.edit, &QAction::triggered, this, [this] {
        if (acts())
            acts()->editTokens(view()->chosenTokens());
    });
    connect(m_actions.replace, &QAction::triggered, this, withToken(&TokenActs::replaceToken));
    connect(m_actions.copySecret, &QAction::triggered, this, withToken(&TokenActs::copySecret));
}

void WindowCommands::refresh()
{
    AccountSession *session = view() ? &view()->session() : nullptr;
    const bool signedIn = session && session->hasPassword();
    const bool loading = session && session->isLoading();
    const bool chosen = view() && view()->pane()->currentId().has_value();
    m_actions.refresh->setEnabled(signedIn && !loading);
    m_actions.stop->setEnabled(loading);
    const bool ready = session && session->state() == AccountSession::State::Ready;
    const auto token = view() ? view()->currentToken() : std::nullopt;
    m_actions.newToken->setEnabled(ready);
    m_actions.edit->setEnabled(ready && view()->hasChosenTokens());
    m_actions.replace->setEnabled(ready && token);
    m_actions.copySecret->setEnabled(token && acts()->hasSecret(*token));
    m_actions.revoke->setEnabled(view() && view()->canRevoke());
    m_actions.revokeChosen->setEnabled(ready && m_actions.revoke->isEnabled());
    const bool undoable = session && session->revocations().canUndo();
    m_actions.undo->setEnabled(undoable);
    m_actions.undoAll->setEnabled(undoable);
    m_actions.copyClientId->setEnabled(chosen);
    m_actions.openPage->setEnabled(chosen);
    for (QAction *action : {m_actions.applications, m_actions.tokens, m_actions.find, m_actions.findToken})
        action->setEnabled(view());
    m_actions.exportRows->setEnabled(view() && view()->pane()->filtered()->rowCount() > 0);
}

} // namespace grantry
