// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

namespace grantry::test {

//! Waits until \a holds, however busy the machine is. Ends the program where that never comes: a helper that only
//! failed would let its test go on, to trip over what is not there.
template <class Predicate>
void waitUntil(Predicate holds, const char *what)
{
    constexpr int patienceMs = 120'000;
    if (!QTest::qWaitFor(holds, patienceMs))
        qFatal("%s: waited for %s in vain", QTest::currentTestFunction(), what);
}

} // namespace grantry::test
