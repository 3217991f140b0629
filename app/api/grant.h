// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/application.h"
#include "app/api/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace grantry {

//! One application that has access: a row of GET /applications/grants (schema `application-grant`).
struct Grant
{
    GrantId id;
    QString url; //!< the API's own address of this grant; never followed
    Application application;
    QDateTime createdAt; //!< UTC; invalid where the server sent none
    QDateTime updatedAt;
    QStringList scopes; //!< as sent: not normalised, any order, unknown ones too; null and [] are both empty
    QJsonObject user;   //!< as sent, empty where there is none

    bool operator==(const Grant &) const = default;
};

} // namespace grantry
