// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/releasetable.h"
#include "app/session/serverprobe.h"
#include "ui/tone.h"

#include <QDate>
#include <QList>
#include <QString>

namespace grantry {

//! One line of what was found at an address.
struct ProbeLine
{
    Tone tone = Tone::Plain;
    QString text;

    bool operator==(const ProbeLine &) const = default;
};

//! What a person should know of \a result, the most important first. \a today decides whether support has ended.
[[nodiscard]] QList<ProbeLine> probeText(const ProbeResult &result, const ReleaseTable &releases, QDate today);
//! True where it makes sense to send a password there.
[[nodiscard]] bool canSignIn(const ProbeResult &result);

} // namespace grantry
