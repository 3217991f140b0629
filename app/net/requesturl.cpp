// SPDX-License-Identifier: MIT
#include "app/net/requesturl.h"

using namespace Qt::StringLiterals;

namespace grantry {
namespace {

//! QUrlQuery leaves `+` as it is, which servers read as a space.
QByteArray encoded(const QUrlQuery &query)
{
    QByteArray text;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        text += text.isEmpty() ? '?' : '&';
        text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

} // namespace

QUrl requestUrl(const RawCall &call, const ServerAddress &server)
{
    const QByteArray path = call.path.encoded().toLatin1();
    return QUrl::fromEncoded(server.apiRoot().toEncoded() + path + encoded(call.query), QUrl::StrictMode);
}

bool isBelowApiRoot(const QUrl &url, const ServerAddress &server)
{
    const QString path = url.path(QUrl::FullyDecoded);
    const QStringList segments = path.split(u'/');
    return server.isSameOrigin(url) && url.userInfo().isEmpty() && path.startsWith(server.apiRoot().path() + u'/') &&
           !path.contains(u'\\') && !segments.contains(".."_L1) && !segments.contains("."_L1);
}

} // namespace grantry
