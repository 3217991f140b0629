// SPDX-License-Identifier: MIT
#pragma once

#include <qt6keychain/keychain.h>

//! What libsecret, which QtKeychain uses where the keychain is a Secret Service, gets wrong in a long-lived program,
//! and what makes up for it. Nothing here does anything on systems without libsecret.
namespace grantry::secretservice {

//! Ends \a job as failed when the service ends while the job is under way. libsecret would never answer, if it was
//! waiting for the person at that time. Should it answer all the same, the job is still there and nobody listens.
void endWithService(QKeychain::Job *job);

//! Lets go of the session with the service; the next job begins another one. libsecret would use the first one for
//! ever, and fail for ever once the service has been restarted. To be called after an answer.
void endSession();

//! Keeps the program alive when the session bus ends, which GDBus would take for its end too. To be called after an
//! answer: libsecret's connection is there then, so that nothing waits for one.
void outliveBus();

} // namespace grantry::secretservice
