// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/apierror.h"

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

} // namespace grantry
