// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace grantry {

//! What a scope allows: one sentence without a full stop, in plain words and the user's language. Empty where there is
//! none.
[[nodiscard]] QString scopeText(const QString &name);
//! Every scope that has such a sentence.
[[nodiscard]] QStringList scopesWithText();

} // namespace grantry
