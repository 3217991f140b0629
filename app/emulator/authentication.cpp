// SPDX-License-Identifier: MIT
#include "app/emulator/authentication.h"

#include "app/emulator/tokens.h"
#include "app/emulator/totp.h"

using namespace Qt::StringLiterals;

namespace grantry::emulator {

namespace {

constexpr int wrongPasswordsUntilLockout = 10;

bool codeIsRight(const User &user, const QString &given, const QDateTime &now)
{
    if (user.otp == Options::Otp::None)
        return true;
    if (given.isEmpty())
        return false;
    if (const std::optional<QByteArray> secret = totp::fromBase32(user.otpSecret))
        return totp::accepts(*secret, given, now);
    return given == user.otpCode;
}

} // namespace

Authenticator::Authenticator(Store &store, const Options &options)
    : m_store{store}
    , m_lockout{options.lockout}
    , m_noPasswordAuth{options.noPasswordAuth}
{
}

tl::expected<Identity, Refused> Authenticator::identify(const Request &request, const QDateTime &now)
{
    const QByteArray header = request.header("authorization").trimmed();
    if (header.isEmpty())
        return Identity{};
    const QByteArray scheme = header.split(' ').first().toLower();
    const QByteArray rest = header.mid(scheme.size()).trimmed();
    if (scheme == "token" || scheme == "bearer")
        return byToken(QString::fromUtf8(rest), now);
    if (scheme != "basic")
        return tl::unexpected{Refused{}};

    const QString pair = QString::fromUtf8(QByteArray::fromBase64(rest));
    const qsizetype colon = pair.indexOf(u':');
    const QString login = pair.left(colon);
    const QString password = colon < 0 ? QString{} : pair.mid(colon + 1);
    for (const QString &candidate : {password, login}) {
        if (auto identity = byToken(candidate, now))
            return identity;
    }
    return byPassword(login, password, QString::fromUtf8(request.header("x-github-otp")).trimmed(), now);
}

tl::expected<Identity, Refused> Authenticator::byToken(const QString &token, const QDateTime &now) const
{
    const Authorization *found = m_store.authorizationByHash(hashOfToken(token));
    if (!found || (found->expiresAt.isValid() && found->expiresAt <= now))
        return tl::unexpected{Refused{}};
    return Identity{.proof = Identity::Proof::Token, .user = found->user, .token = found};
}

tl::expected<Identity, Refused> Authenticator::byPassword(const QString &login, const QString &password,
                                                          const QString &code, const QDateTime &now)
{
    if (m_noPasswordAuth)
        return tl::unexpected{Refused{}};
    Failures &failures = m_failures[login.toLower()];
    if (failures.lockedUntil.isValid() && now < failures.lockedUntil)
        return tl::unexpected{Refused{.reason = Refusal::LockedOut}};
    const User *user = m_store.user(login);
    if (!user || user->password.isEmpty() || user->password != password) {
        if (++failures.inARow >= wrongPasswordsUntilLockout)
            failures = {.inARow = 0, .lockedUntil = now.addDuration(m_lockout)};
        return tl::unexpected{Refused{}};
    }
    failures = {};
    if (!codeIsRight(*user, code, now))
        return tl::unexpected{Refused{.reason = Refusal::CodeNeeded, .user = user}};
    return Identity{.proof = Identity::Proof::Password, .user = user};
}

} // namespace grantry::emulator
