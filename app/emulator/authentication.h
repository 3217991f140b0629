// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/httpmessage.h"
#include "app/emulator/store.h"

#include <QDateTime>
#include <QHash>

#include <tl/expected.hpp>

#include <chrono>

namespace grantry::emulator {

//! Who asks, and how they proved it.
struct Identity
{
    enum class Proof {
        None,     //!< no Authorization header
        Password, //!< Basic with the password (and the code, where one is wanted)
        Token,    //!< `token`, `Bearer`, or Basic with a token in either place
    };

    Proof proof = Proof::None;
    const User *user = nullptr;           //!< null with None
    const Authorization *token = nullptr; //!< with Token
};

//! Why credentials were refused.
enum class Refusal { BadCredentials, LockedOut, CodeNeeded };

struct Refused
{
    Refusal reason = Refusal::BadCredentials;
    const User *user = nullptr; //!< with CodeNeeded: the password was right
};

//! Reads the Authorization header, counts wrong passwords and locks out. Not thread-safe.
class Authenticator final
{
public:
    //! \a store must outlive this.
    Authenticator(Store &store, const Options &options);

    [[nodiscard]] tl::expected<Identity, Refused> identify(const Request &request, const QDateTime &now);

private:
    struct Failures
    {
        int inARow = 0;
        QDateTime lockedUntil;
    };

    [[nodiscard]] tl::expected<Identity, Refused> byToken(const QString &token, const QDateTime &now) const;
    [[nodiscard]] tl::expected<Identity, Refused> byPassword(const QString &login, const QString &password,
                                                             const QString &code, const QDateTime &now);

    Store &m_store;
    std::chrono::seconds m_lockout;
    bool m_noPasswordAuth;
    QHash<QString, Failures> m_failures; //!< by login, lower case
};

} // namespace grantry::emulator
