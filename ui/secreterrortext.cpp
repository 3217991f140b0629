// SPDX-License-Identifier: MIT
#include "ui/secreterrortext.h"

#include <QCoreApplication>

namespace grantry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SecretErrorText)
};

} // namespace

QString secretErrorText(SecretError error)
{
    switch (error) {
    case SecretError::NoKeychain:
        return Words::tr("There is no keychain that Grantry can use. Copy the token and keep it somewhere safe.");
    case SecretError::LockedOrDenied:
        return Words::tr("The keychain is locked, or did not let Grantry in. Unlock it, then try again.");
    case SecretError::TimedOut:
        return Words::tr("The keychain did not answer. It may be waiting for you in a window of its own.");
    case SecretError::WriteNotConfirmed:
        return Words::tr(
            "The keychain did not give back what was saved, so it may not be in it. Copy the token instead.");
    case SecretError::RemovalNotConfirmed:
        return Words::tr("The token may still be in the keychain.");
    case SecretError::NotStorable:
        return Words::tr("The keychain cannot hold this token. Copy it instead.");
    case SecretError::Other:
        return Words::tr("The keychain reported an error. Copy the token instead.");
    }
    Q_UNREACHABLE();
}

} // namespace grantry
