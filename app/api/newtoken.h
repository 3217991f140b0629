// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/oauthauthorizations.h"

#include <QString>
#include <QStringList>

namespace grantry {

//! What a person wants of a new token.
struct NewToken
{
    enum class Kind { Personal, Application };

    Kind kind = Kind::Personal;
    QString note;    //!< required for personal tokens; empty: none
    QString noteUrl; //!< empty: none
    QStringList scopes;

    // Only with Kind::Application.
    QString clientId;
    QString clientSecret;    //!< in memory only
    bool useExisting = true; //!< the one that is there, where there is one; else always a new one
    QString fingerprint;     //!< empty: none

    bool operator==(const NewToken &) const = default;
};

namespace api {

//! The call that asks for \a token: POST, PUT, or PUT with a fingerprint.
[[nodiscard]] Call<MadeAuthorization> makeToken(const NewToken &token);

} // namespace api

} // namespace grantry
