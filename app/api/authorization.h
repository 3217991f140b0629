// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/application.h"
#include "app/api/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace grantry {

//! One token: a row of GET /authorizations (schema `authorization`). The secret itself is not here: a server sends it
//! once, when it makes the token, and then it is in MadeAuthorization.
struct Authorization
{
    AuthorizationId id;
    QString url; //!< the API's own address of this authorization; never followed
    Application application;
    std::optional<QString> note;    //!< null and empty are told apart, here and below
    std::optional<QString> noteUrl; //!< any text, not always a URL
    std::optional<QString> fingerprint;
    std::optional<QString> hashedToken; //!< lower-case hex SHA-256 of the token
    std::optional<QString> tokenLastEight;
    QDateTime createdAt; //!< UTC; invalid where the server sent none
    QDateTime updatedAt;
    QDateTime expiresAt;      //!< invalid: never, or the server is too old to say
    QStringList scopes;       //!< as sent: not normalised, any order, unknown ones too; null and [] are both empty
    QJsonObject user;         //!< as sent, empty where there is none
    QJsonObject installation; //!< as sent, empty where there is none

    bool operator==(const Authorization &) const = default;
};

//! The answer to POST and PUT.
struct MadeAuthorization
{
    Authorization authorization;
    QString token;     //!< the secret: in memory only, shown once. Empty where the authorization was there before
    bool isNew = true; //!< 201; false is the 200 of a PUT that met an existing one
};

} // namespace grantry
