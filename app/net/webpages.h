// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/serveraddress.h"

#include <QUrl>

//! Pages of a server for people, to be opened in the browser where this API does not help.
namespace grantry::webpages {

//! Everything that has access to the user's account.
[[nodiscard]] QUrl applications(const ServerAddress &server);
//! The access of one application. The same as applications() where \a clientId cannot be part of an address.
[[nodiscard]] QUrl application(const ServerAddress &server, const QString &clientId);
//! The user's personal tokens.
[[nodiscard]] QUrl tokens(const ServerAddress &server);

//! The user's e-mail addresses, where they are verified.
[[nodiscard]] QUrl emails(const ServerAddress &server);

} // namespace grantry::webpages
