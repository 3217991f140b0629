// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/options.h"
#include "app/emulator/store.h"

#include <QDateTime>

namespace grantry::emulator {

//! `--generate`: as many grants and tokens as the options say, always the same ones; the user of the options has them
//! all.
void generateData(const Options &options, const QDateTime &now, Store &store);

} // namespace grantry::emulator
