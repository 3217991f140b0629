// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/httpmessage.h"

#include <QJsonObject>
#include <QString>

//! Answers in the server's words.
namespace grantry::emulator::replies {

//! One entry of `errors` in a 422.
struct FieldError
{
    QString field;
    QString code; //!< `missing_field`, `already_exists`, …
};

[[nodiscard]] Response json(const QJsonObject &body, int status = 200);
//! \a body is JSON already.
[[nodiscard]] Response json(const QByteArray &body, int status = 200);
[[nodiscard]] Response noContent();
//! `{"message", "documentation_url", "status"}`
[[nodiscard]] Response failure(int status, const QString &message, const QString &documentationUrl);
//! 422 with `errors` about the resource OauthAccess.
[[nodiscard]] Response invalid(const QList<FieldError> &errors, const QString &documentationUrl);

} // namespace grantry::emulator::replies
