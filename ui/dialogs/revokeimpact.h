// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/revocations.h"

#include <QList>
#include <QString>

namespace grantry {

class RevokeList;

//! What the Revoke dialog says of all items together.
namespace revokeimpact {

//! For example "Revoke 4 applications". \a items is not empty.
[[nodiscard]] QString title(const QList<Revocation> &items);
//! What stops working, that keys go too, and that it cannot be undone.
[[nodiscard]] QString consequences(const QList<Revocation> &items);
//! How many ended how.
[[nodiscard]] QString summary(const RevokeList &list);

} // namespace revokeimpact

} // namespace grantry
