// SPDX-License-Identifier: MIT
#include "app/start/demo.h"

#include "app/accounts/secretkey.h"

using namespace Qt::StringLiterals;

namespace grantry {

Demo::Demo()
    : m_server(m_options)
{
}

tl::expected<QUrl, QString> Demo::start(AccountRegistry &registry, SecretStore &secrets)
{
    if (auto started = m_server.start(); !started)
        return tl::unexpected(started.error());
    const auto address = ServerAddress::parse(m_server.webRoot().toString());
    if (!address)
        return tl::unexpected(u"the demo server has no address"_s);
    Account first{*address, m_options.user};
    first.isRemembered = true;
    first.isDeprecationSeen = true;
    first.lastUsed = QDateTime::currentDateTimeUtc();
    m_writing = secrets.write(passwordKey(*address, first.user), m_options.password, [](const auto &) {});
    Account second{*address, secondUser};
    second.isDeprecationSeen = true;
    for (const Account &account : {first, second}) {
        if (!registry.add(account))
            return tl::unexpected(u"the demo accounts could not be made"_s);
    }
    return m_server.apiRoot();
}

} // namespace grantry
