// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/httpmessage.h"

namespace grantry::emulator {

//! Gives a 200 to a GET its ETag, and makes it a 304 where the client has that body already.
void applyEtag(const Request &request, Response &response);

//! Indents JSON for somebody who sits at a terminal with curl.
void applyIndent(const Request &request, Response &response);

} // namespace grantry::emulator
