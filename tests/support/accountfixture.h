// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/emulatorserver.h"
#include "app/session/accountsession.h"
#include "tests/support/fakeclock.h"

#include <QNetworkAccessManager>

#include <memory>

namespace grantry::test {

//! An account on an emulated server of its own, over real HTTP, with a clock in the test's hand.
class AccountFixture final
{
public:
    //! Starts the server; the test ends where it cannot.
    explicit AccountFixture(const emulator::Options &options = {});

    //! Signs in and waits for both lists.
    void signIn();
    //! Lets the undo time of everything that counts run out.
    void endUndoTime();

    //! The id of the application of this name; invalid where there is none.
    [[nodiscard]] GrantId grantNamed(const QString &name) const;
    //! Ids of the tokens of the application of this name, in the list's order.
    [[nodiscard]] QList<AuthorizationId> tokensOf(const QString &name) const;
    //! How many requests of this method the server has seen whose path begins so (`/api/v3` left out).
    [[nodiscard]] qsizetype requests(const QByteArray &method, const QByteArray &path) const;
    //! Plants a fault; see `grantry-emulator --help`.
    void fault(const QString &text);

    emulator::EmulatorServer server;
    QNetworkAccessManager network;
    FakeClock clock;
    ScopeCatalogue catalogue = ScopeCatalogue::builtIn();
    std::unique_ptr<AccountSession> session;

private:
    QString m_password;
};

} // namespace grantry::test
