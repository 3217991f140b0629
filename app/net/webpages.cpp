// SPDX-License-Identifier: MIT
#include "app/net/webpages.h"

using namespace Qt::StringLiterals;

namespace grantry::webpages {

namespace {

QUrl page(const ServerAddress &server, const QString &path)
{
    QUrl url = server.webRoot();
    url.setPath(path, QUrl::StrictMode);
    return url;
}

} // namespace

QUrl applications(const ServerAddress &server)
{
    return page(server, u"/settings/applications"_s);
}

QUrl application(const ServerAddress &server, const QString &clientId)
{
    if (clientId.isEmpty() || clientId == "."_L1 || clientId == ".."_L1)
        return applications(server);
    return page(server,
                u"/settings/connections/applications/"_s + QString::fromLatin1(QUrl::toPercentEncoding(clientId)));
}

QUrl tokens(const ServerAddress &server)
{
    return page(server, u"/settings/tokens"_s);
}

QUrl emails(const ServerAddress &server)
{
    return page(server, u"/settings/emails"_s);
}

} // namespace grantry::webpages
