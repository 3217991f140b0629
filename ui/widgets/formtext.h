// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QString>

namespace grantry {

//! \a text without the `&` that marks a key: for assistive technology.
[[nodiscard]] QString withoutMnemonic(const QString &text);
//! As heavy as a label above a field; everything else comes from the widget's parent.
[[nodiscard]] QFont heavyFont();

//! Of one width for every letter; everything else comes from the widget's parent.
[[nodiscard]] QFont fixedFont();

} // namespace grantry
