// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/httpmessage.h"
#include "app/emulator/replies.h"
#include "app/emulator/store.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace grantry::emulator {

//! The body of POST, PUT and PATCH. A member that is absent was not sent; what was sent as null is there, without a
//! value.
struct AuthorizationInput
{
    //! Absent, null or a value.
    template <class T>
    struct Member
    {
        bool sent = false;
        std::optional<T> value;

        [[nodiscard]] T orElse(const T &otherwise) const { return value.value_or(otherwise); }
    };

    Member<QStringList> scopes;
    Member<QStringList> addScopes;
    Member<QStringList> removeScopes;
    Member<QString> note;
    Member<QString> noteUrl;
    Member<QString> clientId;
    Member<QString> clientSecret;
    Member<QString> fingerprint;

    //! Reads it whatever the Content-Type says; the error is the answer: 400 for what is no JSON object, 422 for a
    //! member of a wrong type. An empty body is an empty object.
    [[nodiscard]] static tl::expected<AuthorizationInput, Response> parse(const QByteArray &body,
                                                                          const QString &documentationUrl);
};

//! What stands against saving \a wanted as it is: a personal token without a note, or with one that is taken; a taken
//! fingerprint. Empty: nothing.
[[nodiscard]] QList<replies::FieldError> conflicts(const Store &store, const Authorization &wanted);

} // namespace grantry::emulator
