// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"

#include <QList>
#include <QString>

//! What the Add account dialog checks before anything is sent. Sentences are empty where nothing is wrong.
namespace grantry::accountvalidator {

//! Why what was typed is no address of a server.
[[nodiscard]] QString addressProblem(ServerAddress::Problem problem);
//! \a user without spaces around it; what is kept and sent.
[[nodiscard]] QString cleanUser(const QString &user);
//! \a known are the accounts that are there already; a user on a server is one account, in upper or lower case.
[[nodiscard]] QString userProblem(const QString &user, const ServerAddress &server, const QList<Account> &known);
[[nodiscard]] QString passwordProblem(const QString &password);
//! Starts as tokens do: the server will refuse it as a password.
[[nodiscard]] bool looksLikeToken(const QString &password);

} // namespace grantry::accountvalidator
