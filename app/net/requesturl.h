// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/call.h"
#include "app/net/serveraddress.h"

#include <QUrl>

namespace grantry {

//! Where \a call goes: the API root, its path, and its query with every value percent-encoded in full.
[[nodiscard]] QUrl requestUrl(const RawCall &call, const ServerAddress &server);

//! Whether \a url is on the server's own origin and below the API root, and does not climb out of it by way of dots.
[[nodiscard]] bool isBelowApiRoot(const QUrl &url, const ServerAddress &server);

} // namespace grantry
