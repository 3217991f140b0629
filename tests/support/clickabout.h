// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/ids.h"
#include "app/emulator/emulatorserver.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>

namespace grantry::test {

//! Where a DELETE goes.
[[nodiscard]] inline QByteArray pathOf(GrantId id)
{
    return "/api/v3/applications/grants/" + QByteArray::number(id.value);
}
[[nodiscard]] inline QByteArray pathOf(AuthorizationId id)
{
    return "/api/v3/authorizations/" + QByteArray::number(id.value);
}

//! What \a server was asked to delete, in that order.
[[nodiscard]] inline QList<QByteArray> deletionsSeenBy(const emulator::EmulatorServer &server)
{
    QList<QByteArray> paths;
    for (const emulator::SeenRequest &request : server.requests()) {
        if (request.method == "DELETE")
            paths.append(request.target);
    }
    return paths;
}

//! Does up to \a mostActs random acts and then a check, \a sequences times. Clicker(quint32 seed) is somebody at a
//! server of their own, with act(), check(), acts() for whoever has to find out what went wrong, and isNearlyEmpty():
//! then another begins with the server's story as it was. GRANTRY_SEED repeats a run.
template <class Clicker>
void clickAbout(int sequences, int mostActs)
{
    const quint32 seed = qEnvironmentVariableIsSet("GRANTRY_SEED")
                             ? quint32(qEnvironmentVariable("GRANTRY_SEED").toUInt())
                             : QRandomGenerator::global()->generate();
    qInfo("GRANTRY_SEED=%u", seed);
    QRandomGenerator random(seed);
    std::unique_ptr<Clicker> clicker;
    for (int sequence = 0; sequence < sequences; ++sequence) {
        if (!clicker || clicker->isNearlyEmpty())
            clicker = std::make_unique<Clicker>(random.generate());
        for (int acts = random.bounded(mostActs); acts >= 0 && !QTest::currentTestFailed(); --acts)
            clicker->act();
        if (!QTest::currentTestFailed())
            clicker->check();
        if (QTest::currentTestFailed()) {
            qInfo("GRANTRY_SEED=%u, sequence %d: %s", seed, sequence, qPrintable(clicker->acts()));
            return;
        }
    }
}

} // namespace grantry::test
