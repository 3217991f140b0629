// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace grantry {

//! An id as the server counts them. Ids of grants and of authorizations are different types: the server counts them
//! apart, and one must never be sent where the other is meant. Valid from 1 on; ids exceed 2^31.
template <class Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using GrantId = Id<struct GrantTag>;
using AuthorizationId = Id<struct AuthorizationTag>;

} // namespace grantry
