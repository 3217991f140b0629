// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/options.h"
#include "app/emulator/store.h"

#include <QByteArray>
#include <QDateTime>

#include <tl/expected.hpp>

namespace grantry::emulator {

//! Reads `{"users": […], "apps": […], "grants": […], "authorizations": […]}` into a store. The form is that of the API;
//! what it adds (passwords, client secrets, times relative to the start) is in `grantry-emulator --help`.
//!
//! Rows without a `user` belong to the user of the options, who is always there. The error is one line: where, and
//! what.
[[nodiscard]] tl::expected<void, QString> loadData(const QByteArray &json, const Options &options, const QDateTime &now,
                                                   Store &store);

} // namespace grantry::emulator
