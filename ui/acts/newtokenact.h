// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/newtokenflow.h"
#include "ui/acts/actservices.h"
#include "ui/dialogs/tokenwithoutsecretdialog.h"

#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace grantry {

class NewTokenDialog;
class HandOver;

//! From the form to a new token: makes it, and puts what went wrong back into the form.
class NewTokenAct final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewTokenAct)

public:
    //! \a handOver shows what was made; it is not owned and outlives the act.
    NewTokenAct(const ActServices &services, HandOver &handOver, QObject *parent = nullptr);
    ~NewTokenAct() override; //!< closes what is open

    //! Opens the form above \a window, or brings it to the front.
    void begin(QWidget *window);

Q_SIGNALS:
    //! The account has this token now, or had it before.
    void made(grantry::AuthorizationId id);

private:
    void connectForm();
    void connectFlow();
    void showRequest(const NewToken &token);
    void showWithoutSecret(TokenWithoutSecretDialog::Reason reason, const Authorization &token);
    void finish(AuthorizationId id);
    void giveUp();

    ActServices m_services;
    HandOver &m_handOver;
    QPointer<NewTokenDialog> m_form;
    std::unique_ptr<NewTokenFlow> m_flow;
    bool m_oldIsGone = false; //!< revoked, to be made again
};

} // namespace grantry
