// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/packedauthorization.h"

namespace grantry::test {

//! Changes what a row is packed from.
template <class Change>
void edit(PackedAuthorization &packed, Change change)
{
    Authorization authorization = packed.unpacked();
    change(authorization);
    packed = authorization;
}

} // namespace grantry::test
