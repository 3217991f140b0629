// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/authorization.h"
#include "app/api/grant.h"
#include "app/api/servermeta.h"
#include "app/net/apierror.h"

#include <QByteArray>
#include <QList>

//! JSON to values. The only place that knows how the bodies of real servers differ from their description.
//!
//! A body that is not UTF-8, not JSON, nested too deep or of another shape is ApiError::Kind::Malformed with the flaw
//! that fits. Members may be missing, null or of an odd type: a row is never lost for that, and odd text or scopes are
//! shown as the JSON they are rather than dropped, since an access must not look smaller than it is. The one exception
//! is `id`: a row whose id is no whole number from 1 to 2^53 cannot be revoked and must not be hidden, so it makes the
//! whole answer Malformed. Unknown members are ignored.
namespace grantry::decode {

[[nodiscard]] ApiResult<QList<Grant>> grants(const QByteArray &body);
[[nodiscard]] ApiResult<Grant> grant(const QByteArray &body);
[[nodiscard]] ApiResult<QList<Authorization>> authorizations(const QByteArray &body);
[[nodiscard]] ApiResult<Authorization> authorization(const QByteArray &body);
//! The only one that reads the secret. A new authorization whose secret is missing is a value too: it exists.
[[nodiscard]] ApiResult<MadeAuthorization> madeAuthorization(const QByteArray &body, bool isNew);
[[nodiscard]] ApiResult<ServerMeta> serverMeta(const QByteArray &body);
//! Malformed without a login: whoever that is, it is nobody who signed in.
[[nodiscard]] ApiResult<SignedInUser> signedInUser(const QByteArray &body);

} // namespace grantry::decode
