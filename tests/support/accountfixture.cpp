// SPDX-License-Identifier: MIT
#include "tests/support/accountfixture.h"

#include "tests/support/patience.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace grantry::test {

AccountFixture::AccountFixture(const emulator::Options &options)
    : server(options)
    , m_password(options.password)
{
    if (const auto started = server.start(); !started)
        qFatal("the emulator did not start: %s", qUtf8Printable(started.error()));
    const auto address = ServerAddress::parse(server.webRoot().toString());
    session = std::make_unique<AccountSession>(Account{*address, options.user}, &network, clock, catalogue);
}

void AccountFixture::signIn()
{
    session->signIn(m_password);
    waitUntil([this] { return session->lastRefreshed().isValid(); }, "both lists");
}

void AccountFixture::endUndoTime()
{
    const auto counts = [this] { return session->revocations().canUndo(); };
    // Small steps, as the clock of a machine that is awake makes them.
    while (counts()) {
        clock.advance(500ms);
        const auto before = session->revocations().all();
        waitUntil([&] { return session->revocations().all() != before; }, "the undo time");
    }
}

GrantId AccountFixture::grantNamed(const QString &name) const
{
    for (const auto &row : session->grants().rows()) {
        if (row.grant.application.name == name)
            return row.id;
    }
    return {};
}

QList<AuthorizationId> AccountFixture::tokensOf(const QString &name) const
{
    QList<AuthorizationId> ids;
    for (const auto &row : session->tokens().rows()) {
        if (row.authorization.application().name == name)
            ids.append(row.id);
    }
    return ids;
}

qsizetype AccountFixture::requests(const QByteArray &method, const QByteArray &path) const
{
    const auto seen = server.requests();
    return std::count_if(seen.cbegin(), seen.cend(), [&](const emulator::SeenRequest &request) {
        return request.method == method && request.target.startsWith("/api/v3" + path);
    });
}

void AccountFixture::fault(const QString &text)
{
    const auto parsed = emulator::Fault::parse(text);
    if (!parsed)
        qFatal("not a fault: %s", qUtf8Printable(text));
    server.addFault(*parsed);
}

} // namespace grantry::test
