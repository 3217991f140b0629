// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace grantry {

//! What somebody typed or pasted as a one-time password, understood.
struct TypedCode
{
    enum class Problem {
        None,
        Empty,
        TooShort,  //!< fewer than six digits
        TooLong,   //!< no code has so many
        NotDigits, //!< something else than digits, spaces and dashes
    };

    QString digits; //!< 0 to 9 only, whatever script they were typed in; empty where there is a problem
    Problem problem = Problem::None;

    bool operator==(const TypedCode &) const = default;
};

//! Drops spaces and dashes of every kind.
[[nodiscard]] TypedCode readCode(const QString &typed);

} // namespace grantry
