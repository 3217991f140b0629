// SPDX-License-Identifier: MIT
#include "app/net/retrypolicy.h"

#include <algorithm>

namespace grantry {
namespace {

using Kind = ApiError::Kind;
using std::chrono::milliseconds;

bool mayHelp(const ApiError &error)
{
    constexpr int notImplemented = 501;
    switch (error.kind) {
    case Kind::Offline:
    case Kind::RateLimited:
        return true;
    case Kind::ServerError:
        return error.httpStatus != notImplemented;
    case Kind::Malformed:
        return error.flaw == ApiError::Flaw::CutShort;
    case Kind::InvalidRequest:
    case Kind::Timeout:
    case Kind::Tls:
    case Kind::RedirectRefused:
    case Kind::Unauthorized:
    case Kind::CodeNeeded:
    case Kind::CodeWrong:
    case Kind::PasswordIsToken:
    case Kind::TooManyAttempts:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::WebFlowRequired:
    case Kind::ApiNotOffered:
    case Kind::BadRequest:
    case Kind::Validation:
    case Kind::AnsweredByProxy:
    case Kind::LostAnswer:
    case Kind::Cancelled:
        break;
    }
    return false;
}

} // namespace

std::optional<milliseconds> RetryPolicy::waitBeforeNext(const ApiError &error, int tried, const QDateTime &now,
                                                        double jitter) const
{
    if (tried >= tries || !mayHelp(error))
        return {};
    const int doubled = 1 << std::min(tried - 1, 16);
    const milliseconds backOff = firstBackOff * doubled;
    milliseconds asked{0};
    if (error.retryAt)
        asked = milliseconds(now.msecsTo(*error.retryAt));
    else if (error.kind == Kind::RateLimited)
        asked = unsaidWait * doubled;
    if (asked > longestWait)
        return {};
    const auto spread = [jitter](milliseconds from, double part) {
        return from + std::chrono::round<milliseconds>(std::chrono::duration<double, std::milli>(from) * part * jitter);
    };
    // Half to one and a half of the back-off; what the server asked for and a little more.
    return std::max(spread(backOff / 2, 2.0), spread(asked, 0.05));
}

} // namespace grantry
