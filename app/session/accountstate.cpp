// SPDX-License-Identifier: MIT
#include "app/session/accountstate.h"

namespace grantry::accountstate {

using Kind = ApiError::Kind;

AccountSession::State after(const ApiError &error)
{
    using enum AccountSession::State;
    switch (error.kind) {
    case Kind::Unauthorized:
    case Kind::PasswordIsToken:
        return NeedsPassword;
    case Kind::CodeNeeded:
    case Kind::CodeWrong:
        return NeedsCode;
    case Kind::TooManyAttempts:
        return TooManyAttempts;
    case Kind::RateLimited:
        return Limited;
    case Kind::ApiNotOffered:
        return ApiNotOffered;
    case Kind::Tls:
        return NotSecure;
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::LostAnswer:
    case Kind::AnsweredByProxy:
        return Offline;
    case Kind::InvalidRequest:
    case Kind::RedirectRefused:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::WebFlowRequired:
    case Kind::BadRequest:
    case Kind::Validation:
    case Kind::ServerError:
    case Kind::Malformed:
    case Kind::Cancelled:
        return Failed;
    }
    Q_UNREACHABLE();
}

bool mayStillTakePasswords(const ApiError &error)
{
    using enum ApiError::Kind;
    return error.kind == Unauthorized || error.kind == Forbidden || error.kind == NotFound ||
           error.kind == ApiNotOffered;
}

} // namespace grantry::accountstate
