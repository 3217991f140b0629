// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <functional>

//! Single steps of QtKeychain, and what it takes to use it safely. Only KeychainStore knows them.
//!
//! A job that has begun cannot be taken back: libsecret keeps a bare pointer to it until the service answers, so it
//! lives until then, whoever has lost interest meanwhile. The fallback to plain text is never switched on.
namespace grantry::keychain {

//! The name of one secret in the operating system's keychain.
struct Entry
{
    QString service; //!< whose secrets: the program's name
    QString key;     //!< which one of them
};

enum class Outcome {
    Done,
    NotFound, //!< or, where the keychain is locked: it could not be looked for
    Denied,
    Failed,
};

//! These return at once. \a then runs from the event loop, unless \a context is gone by then.
void read(const Entry &entry, QObject *context, std::function<void(Outcome, const QString &secret)> then);
void write(const Entry &entry, const QString &secret, QObject *context, std::function<void(Outcome)> then);
void erase(const Entry &entry, QObject *context, std::function<void(Outcome)> then);

} // namespace grantry::keychain
