// SPDX-License-Identifier: MIT
#include "ui/keychaintext.h"

#include "ui/servertext.h"

#include <QCoreApplication>

namespace grantry::keychaintext {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeychainText)
};

//! Why, in a sentence.
QString reason(SecretError error)
{
    switch (error) {
    case SecretError::NoKeychain:
        return Words::tr("No keychain can be reached.");
    case SecretError::LockedOrDenied:
        return Words::tr("The keychain is locked, or it was told not to let Grantry in.");
    case SecretError::TimedOut:
        return Words::tr(
            "The keychain did not answer. Its own question may still be open, perhaps behind this window.");
    case SecretError::WriteNotConfirmed:
        return Words::tr("The keychain did not give back what was written.");
    case SecretError::RemovalNotConfirmed:
        return Words::tr("The keychain did not show that the entry is gone.");
    case SecretError::NotStorable:
        return Words::tr("This password has characters that a keychain does not take.");
    case SecretError::Other:
        return Words::tr("The keychain had a problem of its own.");
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorText notRead(SecretError error)
{
    switch (error) {
    case SecretError::NoKeychain:
        return {reason(error), Words::tr("Start it and try again, or type the password: it is then kept in memory "
                                         "until Grantry is closed.")};
    case SecretError::LockedOrDenied:
    case SecretError::TimedOut:
    case SecretError::WriteNotConfirmed:
    case SecretError::RemovalNotConfirmed:
    case SecretError::NotStorable:
    case SecretError::Other:
        break;
    }
    return {reason(error), Words::tr("Unlock it and try again, or type the password.")};
}

ErrorText failed(Accounts::KeychainAct act, SecretError error, const Account &account)
{
    const QString host = shownHost(account.server.displayHost());
    switch (act) {
    case Accounts::KeychainAct::Keep:
        return {Words::tr("You are signed in to %1, but the password was not kept.").arg(host),
                Words::tr("%1 Grantry has it in memory until you sign out or close it.", "why").arg(reason(error))};
    case Accounts::KeychainAct::Forget:
        return {Words::tr("The password for %1 may still be in the keychain.").arg(host),
                Words::tr("%1 Unlock the keychain, then sign out once more.", "why").arg(reason(error))};
    case Accounts::KeychainAct::ForgetAndRemove:
        return {Words::tr("The account was not removed, because its password may still be in the keychain."),
                Words::tr("%1 Unlock the keychain and try again, or remove the account and leave the password there.",
                          "why")
                    .arg(reason(error))};
    }
    Q_UNREACHABLE();
}

ErrorText proxyNotKept(SecretError error)
{
    return {Words::tr("The user name and password for the proxy were not kept."),
            Words::tr("%1 Grantry has them in memory until it is closed.", "why").arg(reason(error))};
}

} // namespace grantry::keychaintext
