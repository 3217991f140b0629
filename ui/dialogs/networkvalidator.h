// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/preferences.h"

#include <QString>

//! What the Preferences dialog checks of the way to the servers. Sentences are empty where nothing is wrong.
namespace grantry::networkvalidator {

//! \a host as typed; only a manual proxy needs one.
[[nodiscard]] QString proxyHostProblem(const QString &host, ProxySettings::Kind kind);
//! Reads the file. Empty is no file, and no problem.
[[nodiscard]] QString caFileProblem(const QString &path);

} // namespace grantry::networkvalidator
