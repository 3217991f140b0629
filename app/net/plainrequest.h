// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/call.h"
#include "app/net/httpexchange.h"

namespace grantry {

//! The request for \a call as it is before it is signed. \a url is that of the call, or where a redirect has led to.
[[nodiscard]] HttpRequest plainRequest(const RawCall &call, const QUrl &url);

} // namespace grantry
