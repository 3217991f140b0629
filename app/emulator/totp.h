// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

//! Time-based one-time passwords: RFC 6238 over HMAC-SHA-1, six digits, steps of 30 s.
namespace grantry::emulator::totp {

//! RFC 4648 base32, as authenticator apps show it: lower case, spaces and missing padding are fine. Nothing where it is
//! none.
[[nodiscard]] std::optional<QByteArray> fromBase32(const QString &text);
//! The code of the step that \a moment lies in. \a digits is 6 to 8.
[[nodiscard]] QString code(const QByteArray &secret, const QDateTime &moment, int digits = 6);
//! Right in its own step, and in the one before and after, for clocks that differ.
[[nodiscard]] bool accepts(const QByteArray &secret, const QString &given, const QDateTime &moment);

} // namespace grantry::emulator::totp
