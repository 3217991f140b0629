// SPDX-License-Identifier: MIT
#include "app/start/demo.h"

using namespace Qt::StringLiterals;

namespace grantry {

Demo::Demo()
    : m_server(m_options)
{
}

tl::expected<Account, QString> Demo::start()
{
    if (!m_started) {
        if (auto started = m_server.start(); !started)
            return tl::unexpected(started.error());
        m_started = true;
    }
    const auto address = ServerAddress::parse(m_server.webRoot().toString());
    if (!address)
        return tl::unexpected(u"the demo server has no address"_s);
    return Account{*address, m_options.user};
}

QString Demo::password() const
{
    return m_options.password;
}

} // namespace grantry
