// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

//! What the forms about tokens check before anything is sent. Sentences are empty where nothing is wrong.
namespace grantry::tokenvalidator {

//! \a taken are the notes of the account's tokens, which a personal token must not repeat.
[[nodiscard]] QString personalNoteProblem(const QString &note, const QStringList &taken);
//! Not an error: the server takes any text.
[[nodiscard]] QString noteUrlWarning(const QString &url);
[[nodiscard]] QString clientIdProblem(const QString &clientId);
[[nodiscard]] QString clientSecretProblem(const QString &secret);
//! \a inPath: it becomes part of an address. Empty is no fingerprint, and no problem.
[[nodiscard]] QString fingerprintProblem(const QString &fingerprint, bool inPath);

} // namespace grantry::tokenvalidator
