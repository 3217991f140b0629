// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/newtoken.h"
#include "app/session/tokencheck.h"
#include "ui/acts/actservices.h"

#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace grantry {

class SecretPanel;
class TokenMadeDialog;

//! Hands a new token over to the person: shows it, and tries whether it works.
class HandOver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandOver)

public:
    explicit HandOver(const ActServices &services, QObject *parent = nullptr);
    ~HandOver() override; //!< closes what is open

    //! In a dialog of its own above \a window, which forgets the secret when it is closed. \a wanted is what the server
    //! was asked for.
    void show(const MadeAuthorization &token, const NewToken &wanted, QWidget *window);
    //! In a panel that is part of something else, and holds the secret of \a token.
    void serve(SecretPanel *panel, const Authorization &token, const NewToken &wanted);

private:
    void check(SecretPanel *panel, const QStringList &scopes);
    void save(SecretPanel *panel, AuthorizationId id);

    ActServices m_services;
    TokenCheck m_check;
    RequestHandle m_saving;
    QPointer<TokenMadeDialog> m_dialog;
};

} // namespace grantry
