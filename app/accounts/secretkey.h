// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/serveraddress.h"

#include <QString>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace grantry {

//! The key under which a SecretStore has the password of a user on a server: `https://octocat@ghe.example:443`, with
//! `#PROFILE` behind it for a profile other than the default. The same for every spelling of the login.
[[nodiscard]] QString passwordKey(const ServerAddress &server, const QString &user, const QString &profileId = {});

//! What tells a profile other than the default from all others. Made up the first time, and kept in its settings, which
//! are a file. It stays the same when the profile's directory is moved; a copy beside the original gets one of its own.
[[nodiscard]] QString profileId(QSettings &settings);

} // namespace grantry
