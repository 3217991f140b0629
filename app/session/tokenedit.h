// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/newtoken.h"

#include <QString>
#include <QStringList>

namespace grantry {

//! What stands in a form about a token: the members that can be changed, as text. What the server has as null is empty.
struct TokenEdit
{
    QString note;
    QString noteUrl;
    QString fingerprint;
    QStringList scopes;

    bool operator==(const TokenEdit &) const = default;

    [[nodiscard]] static TokenEdit of(const Authorization &token);
    //! As somebody wants it.
    [[nodiscard]] static TokenEdit of(const NewToken &wanted);

    //! What has to be sent so that \a before becomes this: members that are the same are left out, and of scopes only
    //! what is added, or only what is removed, or where it is both the whole list.
    [[nodiscard]] api::AuthorizationChange changeFrom(const TokenEdit &before) const;
};

//! Nothing to be sent.
[[nodiscard]] bool isEmpty(const api::AuthorizationChange &change);

//! The same to the server: of scopes neither order nor repetition counts.
[[nodiscard]] bool isSame(const TokenEdit &one, const TokenEdit &other);

//! Somebody has changed the token between the two readings, in what an edit is about.
[[nodiscard]] bool hasMoved(const Authorization &before, const Authorization &now);

} // namespace grantry
