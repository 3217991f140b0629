// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/call.h"
#include "app/net/codeprompt.h"
#include "app/net/httpexchange.h"

#include <QDateTime>

#include <optional>

namespace grantry {

//! Understands the status and headers of \a answer, which came from \a url: a Reply for \a call, or which error it is.
//!
//! Nothing but a 5xx, a 429 and a redirect is believed without X-GitHub-Request-Id: a proxy, a captive portal or a
//! cache may have made it, and its "200" of a list proves as little as its "204" of a DELETE (AnsweredByProxy).
//! Redirects are RedirectRefused here, with the place they point to; whether one may be followed is for the caller to
//! say. A 401 with X-GitHub-OTP is CodeNeeded.
[[nodiscard]] ApiResult<Reply> readAnswer(const HttpAnswer &answer, const RawCall &call, const QUrl &url,
                                          const QDateTime &now);

//! How the server hands out the code that it wants (X-GitHub-OTP).
[[nodiscard]] CodePrompt::Channel codeChannel(const HttpAnswer &answer);

//! When the server wants to be asked again (Retry-After in seconds or as a date, or X-RateLimit-Reset where nothing is
//! left), in terms of the clock here: a server whose clock is wrong is understood by its own Date.
[[nodiscard]] std::optional<QDateTime> retryTime(const HttpAnswer &answer, const QDateTime &now);

} // namespace grantry
