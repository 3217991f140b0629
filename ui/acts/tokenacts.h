// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/ids.h"
#include "ui/acts/actservices.h"
#include "ui/acts/editscopesact.h"
#include "ui/acts/edittokenact.h"
#include "ui/acts/handover.h"
#include "ui/acts/newtokenact.h"
#include "ui/acts/replaceact.h"
#include "ui/acts/revokeact.h"

#include <QObject>

namespace grantry {

//! Everything that writes to one account through a dialog.
class TokenActs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenActs)

public:
    //! Dialogs stand above \a window, which is also the parent.
    TokenActs(const ActServices &services, QWidget *window);

    void newToken();
    //! One in all it has, several in their scopes.
    void editTokens(const QList<AuthorizationId> &ids);
    void replaceToken(AuthorizationId id);
    [[nodiscard]] bool hasSecret(AuthorizationId id) const;
    //! Copies the saved secret of a token.
    void copySecret(AuthorizationId id);
    void revoke(const QList<RevocationTarget> &targets);

Q_SIGNALS:
    //! To be shown in the list as soon as it is there.
    void made(grantry::AuthorizationId id);
    //! For a screen reader, and the status bar, to say now.
    void announce(const QString &text);

private:
    void dropSecrets();
    [[nodiscard]] QString digestOf(AuthorizationId id) const;

    ActServices m_services;
    RequestHandle m_reading;
    QWidget *m_window;
    HandOver m_handOver;
    NewTokenAct m_newToken;
    EditTokenAct m_editToken;
    EditScopesAct m_editScopes;
    ReplaceAct m_replace;
    RevokeAct m_revoke;
};

} // namespace grantry
