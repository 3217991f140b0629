// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QString>

#include <tl/expected.hpp>

namespace grantry::emulator {

//! A server's side of TLS from a PEM certificate (with its chain) and its PEM key, or in one line why not.
[[nodiscard]] tl::expected<QSslConfiguration, QString> readTlsConfiguration(const QString &certFile,
                                                                            const QString &keyFile);

} // namespace grantry::emulator
