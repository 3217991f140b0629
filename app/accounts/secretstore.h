// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/requesthandle.h"

#include <QString>

#include <tl/expected.hpp>

#include <functional>
#include <optional>

namespace grantry {

//! Why a secret could not be read, kept or removed. What the person reads is worded by ui.
enum class SecretError {
    NoKeychain,          //!< none is there, or this program may not reach it; nothing was changed
    LockedOrDenied,      //!< it is locked and nobody opened it, or the person said no; nothing was changed
    TimedOut,            //!< no answer yet, most often because the keychain's own question was left alone
    WriteNotConfirmed,   //!< the secret may be there now, or not, or another one
    RemovalNotConfirmed, //!< the secret may still be there
    NotStorable,         //!< an empty secret, or one that is no text; nothing was changed
    Other,               //!< it answered first and failed then
};

//! Keeps secrets under keys. Asynchronous, because a keychain may ask its owner before it answers.
//!
//! Callbacks run at most once, from the event loop (never from inside the call), never after the handle is gone, and
//! never after the store is. What is asked of one store is done in the order in which it was asked. Dropping a handle
//! before the work has begun means that it is never done.
class SecretStore
{
public:
    //! The secret, or nothing where there is none: that is no error.
    using ReadDone = std::function<void(tl::expected<std::optional<QString>, SecretError>)>;
    using Done = std::function<void(tl::expected<void, SecretError>)>;

    SecretStore() = default;
    virtual ~SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;

    //! Whether secrets can be kept here at all. Changes nothing.
    [[nodiscard]] virtual RequestHandle check(Done done) = 0;
    [[nodiscard]] virtual RequestHandle read(const QString &key, ReadDone done) = 0;
    //! Replaces what was there. Done means that it was read back.
    [[nodiscard]] virtual RequestHandle write(const QString &key, const QString &secret, Done done) = 0;
    //! Done means that it is proven to be gone, or was never there.
    [[nodiscard]] virtual RequestHandle remove(const QString &key, Done done) = 0;
};

//! Some text without NUL, in sound UTF-16: what every keychain gives back as it got it.
[[nodiscard]] inline bool isStorable(const QString &secret)
{
    return !secret.isEmpty() && !secret.contains(QChar::Null) && secret.isValidUtf16();
}

} // namespace grantry
