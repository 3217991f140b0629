// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace grantry {

//! What `grantry` was started with.
struct CommandLine
{
    enum class Act { Run, ShowText, Fail };

    Act act = Act::Run;
    QString text; //!< for ShowText (stdout), or one line for Fail (stderr)
    bool demo = false;
    QString profile; //!< folder that holds all state; empty: the usual place
    QString caFile;  //!< PEM, authorities to be trusted besides the system's; empty: none
    std::optional<Appearance> appearance;
    std::optional<QString> language; //!< as of speak()
    QString wish; //!< of the window, also of one that is open: raise, new-token or find-token; see SingleInstance::hand

    //! For ShowText and Fail: says #text, and gives the exit status.
    [[nodiscard]] int say() const;

    //! What main() was given. For use before there is an application: --help and --version need no display, and
    //! speak the desktop's language or that of --lang.
    [[nodiscard]] static CommandLine read(int argc, char **argv);
    //! \a arguments with the name of the program first. Needs a QCoreApplication.
    [[nodiscard]] static CommandLine parse(const QStringList &arguments);
};

} // namespace grantry
