// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/tokenreplacement.h"
#include "ui/acts/actservices.h"

#include <QObject>
#include <QPointer>

#include <memory>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace grantry {

class HandOver;
class ReplaceDialog;

//! From a token to another one in its place.
class ReplaceAct final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplaceAct)

public:
    //! \a handOver serves the new secret; it is not owned and outlives the act.
    ReplaceAct(const ActServices &services, HandOver &handOver, QObject *parent = nullptr);
    ~ReplaceAct() override; //!< closes what is open

    //! Opens the dialog above \a window, or brings the one that is open to the front. An unknown id is ignored.
    void begin(AuthorizationId id, QWidget *window);

private:
    void connectDialog();
    void connectFlow();

    ActServices m_services;
    HandOver &m_handOver;
    QPointer<ReplaceDialog> m_dialog;
    std::unique_ptr<TokenReplacement> m_flow;
};

} // namespace grantry
