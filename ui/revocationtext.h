// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/revocations.h"
#include "ui/errortext.h"

#include <QList>
#include <QString>

//! What revocations say of themselves, before, while and after they happen. Plain text, whatever the names hold.
namespace grantry::revocationtext {

//! The undo time runs, with the seconds until the first is sent: "Travis CI loses access in 7 s. 3 tokens stop
//! working." \a counting is not empty.
[[nodiscard]] QString counting(const QList<Revocation> &counting);
//! The same without the seconds, for a screen reader to find at any time.
[[nodiscard]] QString aboutToHappen(const QList<Revocation> &counting);
//! Being sent, the rest waiting for its turn. \a underWay is not empty.
[[nodiscard]] QString sending(const QList<Revocation> &underWay);
//! They were taken back in time. \a revocations is not empty.
[[nodiscard]] QString takenBack(const QList<Revocation> &revocations);
//! How it ended, and where it did not go well why, and what can be done.
[[nodiscard]] ErrorText ended(const RevocationResult &result, const QString &host);
//! Several that all went well, together. \a results is not empty.
[[nodiscard]] QString allWell(const QList<RevocationResult> &results);

//! The access is gone: revoked, or it was gone before.
[[nodiscard]] bool isWell(const RevocationResult &result);

} // namespace grantry::revocationtext
