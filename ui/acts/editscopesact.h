// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/bulkedit.h"
#include "ui/acts/actservices.h"

#include <QObject>
#include <QPointer>

#include <memory>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace grantry {

class EditScopesDialog;

//! From several chosen tokens to other scopes of all of them.
class EditScopesAct final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditScopesAct)

public:
    explicit EditScopesAct(const ActServices &services, QObject *parent = nullptr);
    ~EditScopesAct() override; //!< closes what is open

    //! Opens the dialog above \a window, or brings the one that is open to the front. Unknown ids are left out.
    void begin(const QList<AuthorizationId> &ids, QWidget *window);

private:
    ActServices m_services;
    QPointer<EditScopesDialog> m_dialog;
    std::unique_ptr<BulkEdit> m_bulk;
};

} // namespace grantry
