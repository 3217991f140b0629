// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/bulkrevocation.h"
#include "ui/acts/actservices.h"

#include <QObject>
#include <QPointer>

#include <memory>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace grantry {

class RevokeDialog;

//! From several chosen rows to the outcome of each.
class RevokeAct final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevokeAct)

public:
    explicit RevokeAct(const ActServices &services, QObject *parent = nullptr);
    ~RevokeAct() override; //!< closes what is open

    //! Opens the dialog above \a window, or brings the one that is open to the front. Does nothing without a target.
    void begin(const QList<RevocationTarget> &targets, QWidget *window);

private:
    void connectDialog();
    void connectBulk();

    ActServices m_services;
    QPointer<RevokeDialog> m_dialog;
    std::unique_ptr<BulkRevocation> m_bulk;
};

} // namespace grantry
