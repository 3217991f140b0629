// SPDX-License-Identifier: MIT
#include "ui/accountface.h"

#include "app/session/accountsession.h"
#include "app/text/wording.h"
#include "ui/servertext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountFace)
};

using State = AccountSession::State;

//! When the server will listen again; empty where it did not say.
QString retryTime(const AccountSession &session, const QDateTime &now)
{
    const auto error = session.error();
    return error && error->retryAt ? wording::moment(*error->retryAt, now) : QString();
}

QString until(const QString &time, const QString &without, const QString &with)
{
    return time.isEmpty() ? without : with.arg(time);
}

} // namespace

AccountFace accountFace(const AccountSession &session, const QDateTime &now)
{
    switch (session.state()) {
    case State::SignedOut:
        return {Icon::User, Dot::Busy, Words::tr("signed out")};
    case State::AskingKeychain:
        return {Icon::Unlock, Dot::Busy, Words::tr("asking the keychain …")};
    case State::Checking:
        return {Icon::Wait, Dot::Busy, Words::tr("signing in …")};
    case State::Ready:
        return {Icon::Check, Dot::Good, Words::tr("ready")};
    case State::NeedsPassword:
        return {Icon::Key, Dot::Attention, Words::tr("needs the password")};
    case State::NeedsCode:
        return {Icon::Code, Dot::Attention, Words::tr("needs a code")};
    case State::KeychainLocked:
        return {Icon::Lock, Dot::Attention, Words::tr("keychain locked")};
    case State::Offline:
        return {Icon::Offline, Dot::Bad, Words::tr("offline")};
    case State::NotSecure:
        return {Icon::Shield, Dot::Bad, Words::tr("not secure")};
    case State::PasswordsRefused:
        return {Icon::Barred, Dot::Bad, Words::tr("takes no passwords")};
    case State::ApiNotOffered:
        return {Icon::Empty, Dot::Bad, Words::tr("API not offered")};
    case State::TooManyAttempts:
        return {Icon::Clock, Dot::Attention,
                until(retryTime(session, now), Words::tr("too many attempts"),
                      Words::tr("too many attempts, until %1", "time"))};
    case State::Limited:
        return {Icon::Hourglass, Dot::Attention,
                until(retryTime(session, now), Words::tr("limited"), Words::tr("limited until %1", "time"))};
    case State::Failed:
        return {Icon::Error, Dot::Bad, Words::tr("not working")};
    }
    Q_UNREACHABLE();
}

QString accountName(const Account &account)
{
    return account.displayName.isEmpty() ? account.user : account.displayName;
}

ReleaseFace releaseFace(const AccountSession &session, const ReleaseTable &releases, QDate today)
{
    const QString version =
        session.meta().installedVersion.isEmpty() ? session.account().serverVersion : session.meta().installedVersion;
    if (version.isEmpty())
        return {};
    const QString release = Words::tr("GitHub Enterprise Server %1", "version").arg(quotable(version, 20));
    const auto day = releases.endOfSupport(version);
    if (!day)
        return {release, false};
    const QString month = QLocale().toString(*day, u"MMMM yyyy"_s);
    return *day <= today
               ? ReleaseFace{Words::tr("%1. Its support ended about %2.", "release, month").arg(release, month), true}
               : ReleaseFace{Words::tr("%1, supported until about %2.", "release, month").arg(release, month), false};
}

} // namespace grantry
