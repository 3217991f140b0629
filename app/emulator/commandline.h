// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/options.h"

#include <QStringList>

#include <tl/expected.hpp>

namespace grantry::emulator {

//! What the arguments of grantry-emulator ask for.
struct CommandLine
{
    Options options;
    QString print; //!< not empty: print this and end (`--help`, `--version`)
};

//! Reads \a arguments (the program's name first) and the file of `--data`. The error is one line.
[[nodiscard]] tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments);

} // namespace grantry::emulator
