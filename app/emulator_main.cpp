// SPDX-License-Identifier: MIT
#include "app/emulator/emulatorserver.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    grantry::emulator::Options options;
    if (argc > 2 && qstrcmp(argv[1], "--port") == 0)
        options.port = quint16(atoi(argv[2]));
    grantry::emulator::EmulatorServer server{options};
    if (const auto started = server.start(); !started) {
        std::fprintf(stderr, "grantry-emulator: %s\n", qUtf8Printable(started.error()));
        return 2;
    }
    std::printf("listening on %s\n", server.apiRoot().toEncoded().constData());
    std::fflush(stdout);
    pause();
    return 0;
}
