// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/authorization.h"
#include "app/api/grant.h"

#include <QJsonObject>

//! Values to JSON with the API's field names, for files that people keep. Never a token: the values hold none.
namespace grantry::encode {

[[nodiscard]] QJsonObject grant(const Grant &grant);
[[nodiscard]] QJsonObject authorization(const Authorization &authorization);

} // namespace grantry::encode
