// SPDX-License-Identifier: MIT
#pragma once

namespace grantry {

//! Keeps what is in memory there: no core dumps, and no other process of the same user may look inside (Linux;
//! elsewhere this does nothing). The first thing in main(), before anything secret is known. False where the system
//! said no.
//!
//! Portals refuse such a process, and a debugger has to start it rather than attach to it.
bool hardenProcess();

} // namespace grantry
