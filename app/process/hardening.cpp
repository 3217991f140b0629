// SPDX-License-Identifier: MIT
#include "app/process/hardening.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace grantry {

bool hardenProcess()
{
#ifdef Q_OS_LINUX
    constexpr rlimit none{0, 0};
    const bool noCore = setrlimit(RLIMIT_CORE, &none) == 0;
    const bool closed = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    return noCore && closed;
#else
    return true;
#endif
}

} // namespace grantry
