// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/httpmessage.h"

#include <QByteArray>

namespace grantry::emulator {

//! \a body as a gzip stream, after so many spaces.
[[nodiscard]] QByteArray gzipped(const QByteArray &body, qint64 leadingSpaces = 0);
//! Compresses the body where the client asks for it. The ETag becomes a weak one, as real servers do.
void applyGzip(const Request &request, Response &response);

} // namespace grantry::emulator
