// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/revocations.h"

#include <optional>

namespace grantry {

class AccountSession;
class DetailsPane;

//! What the details say of a row of a session, and of what belongs to it.
namespace rowdetails {

//! Nothing is shown where there is no \a row, or it is not in the lists.
void show(DetailsPane &details, AccountSession &session, const std::optional<RevocationTarget> &row);

} // namespace rowdetails
} // namespace grantry
