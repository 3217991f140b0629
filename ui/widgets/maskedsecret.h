// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace grantry {

//! \a secret as it may be seen by whoever looks over the shoulder: the kind of token that its beginning tells, dots of
//! a fixed number, and the last four characters, which the lists show too. A short one is dots alone.
[[nodiscard]] QString maskedSecret(const QString &secret);

} // namespace grantry
