// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/edittokenflow.h"
#include "ui/acts/actservices.h"

#include <QObject>
#include <QPointer>

#include <memory>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace grantry {

class EditTokenDialog;

//! From the form to a token that is changed: reads it, sends the change, and puts what went wrong back into the form.
class EditTokenAct final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditTokenAct)

public:
    explicit EditTokenAct(const ActServices &services, QObject *parent = nullptr);
    ~EditTokenAct() override; //!< closes what is open

    //! Opens the form above \a window, or brings the one that is open to the front. An unknown id is ignored.
    void begin(AuthorizationId id, QWidget *window);

private:
    void connectForm();
    void connectFlow();
    void showRequest(const api::AuthorizationChange &change);
    void giveUp();

    ActServices m_services;
    QPointer<EditTokenDialog> m_form;
    std::unique_ptr<EditTokenFlow> m_flow;
};

} // namespace grantry
