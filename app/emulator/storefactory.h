// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/options.h"
#include "app/emulator/store.h"

#include <QDateTime>

#include <tl/expected.hpp>

namespace grantry::emulator {

//! Fills a store as the options say: with `--data`, with `--generate`, or with the built-in story; and with the
//! application that is always registered. The error says in one line what is wrong with the data, and where.
[[nodiscard]] tl::expected<Store, QString> makeStore(const Options &options, const QDateTime &now);

} // namespace grantry::emulator
