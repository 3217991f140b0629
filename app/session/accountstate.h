// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/accountsession.h"

//! What errors make of an account.
namespace grantry::accountstate {

//! After a sign-in or a refresh that ended with \a error.
[[nodiscard]] AccountSession::State after(const ApiError &error);
//! /meta was refused rather than unanswered: real servers do that in private mode, and very old ones do not have it.
//! Then passwords are tried all the same.
[[nodiscard]] bool mayStillTakePasswords(const ApiError &error);

} // namespace grantry::accountstate
