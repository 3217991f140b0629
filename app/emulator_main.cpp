// SPDX-License-Identifier: MIT
#include "app/emulator/commandline.h"
#include "app/emulator/emulatorserver.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <cstdlib>

using namespace grantry::emulator;

namespace {

constexpr int wrongOptions = 2;

int refuse(const QString &what)
{
    std::fprintf(stderr, "grantry-emulator: %s\n", qUtf8Printable(what));
    return wrongOptions;
}

void say(const QString &text)
{
    std::fputs(qUtf8Printable(text), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    // A shell starts what runs in the background with SIGINT ignored. Nothing here is worth saving, so both end at
    // once.
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, [](int) { std::_Exit(0); });

    const QCoreApplication application{argc, argv};
    const auto commandLine = parseCommandLine(QCoreApplication::arguments());
    if (!commandLine)
        return refuse(commandLine.error());
    if (!commandLine->print.isEmpty()) {
        say(commandLine->print);
        return 0;
    }
    Options options = commandLine->options;
    options.remember = false; // nobody here could ask
    EmulatorServer server{options};
    if (const auto started = server.start(); !started)
        return refuse(started.error());
    say(QStringLiteral("listening on %1\n").arg(server.apiRoot().toString()));
    return QCoreApplication::exec();
}
