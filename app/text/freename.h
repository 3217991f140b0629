// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace grantry {

//! \a name with the smallest number behind it that makes it free ("ci 2"); \a name itself where it is free.
[[nodiscard]] QString freeName(const QString &name, const QStringList &taken);

} // namespace grantry
