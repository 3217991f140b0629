// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/apierror.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace grantry {

//! When a GET is worth another try. Writes are never tried again: see ApiError::Kind::LostAnswer.
//!
//! Another try may help where the way there failed, an answer was cut short, the server is in trouble or asks for
//! patience. It does not where the server has understood and said no, nor after a time-out: the person has waited long
//! enough.
struct RetryPolicy
{
    int tries = 3;                                 //!< in all
    std::chrono::milliseconds firstBackOff{500};   //!< doubled with every further try
    std::chrono::milliseconds longestWait{60'000}; //!< a server that asks for more patience is not waited for
    std::chrono::milliseconds unsaidWait{60'000};  //!< a limit without a time: the documentation asks for a minute

    //! How long to wait after try number \a tried (from 1) ended with \a error; nothing: it is not worth it. \a jitter
    //! is 0 to 1, so that many clients do not come back at once; it never makes a wait shorter than the server asked
    //! for.
    [[nodiscard]] std::optional<std::chrono::milliseconds> waitBeforeNext(const ApiError &error, int tried,
                                                                          const QDateTime &now, double jitter) const;
};

} // namespace grantry
