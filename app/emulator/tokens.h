// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/records.h"

#include <QByteArray>
#include <QString>

namespace grantry::emulator {

//! A new secret: `ghp_`, `gho_` or (GitHub App) `ghu_` and 36 random letters and digits. \a app null: a personal token.
[[nodiscard]] QString newToken(const App *app);
//! SHA-256, 32 bytes.
[[nodiscard]] QByteArray hashOfToken(const QString &token);
//! Sets what the record keeps of a token: its hash and its end.
void setToken(Authorization &authorization, const QString &token);

} // namespace grantry::emulator
