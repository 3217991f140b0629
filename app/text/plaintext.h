// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace grantry {

//! \a text as one line that shows what it holds: line breaks and other control characters become spaces, and invisible
//! characters, above all those that turn the direction of text around, are taken away, so that a name cannot pose as
//! another or spill over what stands beside it. Right-to-left writing itself stays as it is.
[[nodiscard]] QString oneLine(const QString &text);

//! \a text as filters and sorting compare it: case, accents and width taken away.
[[nodiscard]] QString folded(const QString &text);

} // namespace grantry
