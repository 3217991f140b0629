// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/apierror.h"

#include <QtGlobal>

namespace grantry {

//! A write that ended like this may have been done all the same: the server did not say so itself, or what it said
//! cannot be read. Only reading tells.
[[nodiscard]] inline bool leavesInDoubt(ApiError::Kind kind)
{
    using enum ApiError::Kind;
    return kind == LostAnswer || kind == AnsweredByProxy || kind == ServerError || kind == Malformed;
}

//! \a error of a write of which reading has shown that it was not done.
[[nodiscard]] inline ApiError notDone(ApiError error)
{
    if (error.kind == ApiError::Kind::LostAnswer)
        error.kind = ApiError::Kind::Offline;
    return error;
}

//! \a error of a write of which nothing is known, for reading failed too.
[[nodiscard]] inline ApiError perhapsDone(ApiError error)
{
    error.kind = ApiError::Kind::LostAnswer;
    return error;
}

//! Of an error of this kind nobody can see whether the write was done; that it was not has been found out, or is clear
//! because nothing was sent.
[[nodiscard]] inline bool makesOneWonder(ApiError::Kind kind)
{
    using enum ApiError::Kind;
    return kind != LostAnswer && (kind == Offline || kind == Timeout || leavesInDoubt(kind));
}

//! What would go wrong with every other request as well.
[[nodiscard]] inline bool concernsAll(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Tls:
    case ApiError::Kind::RedirectRefused:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::CodeNeeded:
    case ApiError::Kind::CodeWrong:
    case ApiError::Kind::PasswordIsToken:
    case ApiError::Kind::TooManyAttempts:
    case ApiError::Kind::ApiNotOffered:
    case ApiError::Kind::AnsweredByProxy:
    case ApiError::Kind::Cancelled:
        return true;
    case ApiError::Kind::InvalidRequest:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::WebFlowRequired:
    case ApiError::Kind::BadRequest:
    case ApiError::Kind::Validation:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::ServerError:
    case ApiError::Kind::Malformed:
    case ApiError::Kind::LostAnswer:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace grantry
