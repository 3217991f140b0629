// SPDX-License-Identifier: MIT
#pragma once

namespace grantry {

//! Keeps Qt from logging what was typed or sent, whatever QT_LOGGING_RULES says: its debug messages show keys that were
//! pressed and headers of requests. To be called before there is an application.
void silenceQtDebugMessages();

} // namespace grantry
