// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/releasetable.h"
#include "ui/icons.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace grantry {

class AccountSession;
struct Account;

//! The state of an account as a colour.
enum class Dot { Good, Busy, Attention, Bad };

//! The state of an account in a few words, for where there is room for no more; troubleNotice() has the sentences and
//! the way out.
struct AccountFace
{
    Icon icon = Icon::User;
    Dot dot = Dot::Busy;
    QString state;

    bool operator==(const AccountFace &) const = default;
};

//! \a now (UTC) tells whether a time is one of today.
[[nodiscard]] AccountFace accountFace(const AccountSession &session, const QDateTime &now);

//! What the person calls the account: its display name, or its user.
[[nodiscard]] QString accountName(const Account &account);

//! The server's release, and whether its support has ended.
struct ReleaseFace
{
    QString text; //!< empty where the release is not known
    bool ended = false;
};
[[nodiscard]] ReleaseFace releaseFace(const AccountSession &session, const ReleaseTable &releases, QDate today);

} // namespace grantry
