// SPDX-License-Identifier: MIT
#include "app/net/serveraddress.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {
namespace {

//! What was typed, taken apart without trusting QUrl, which would read some of it as something else.
struct Parts
{
    QString scheme;    //!< lower case, empty where none was typed
    QString authority; //!< host and port, as typed
};

bool isBareIpv6(QStringView text)
{
    return text.count(u':') > 1 && QHostAddress(text.toString()).protocol() == QAbstractSocket::IPv6Protocol;
}

bool startsWithPort(QStringView text)
{
    return text.isEmpty() || text.front() == u'/' || text.front().isDigit();
}

Parts takeApart(const QString &typed)
{
    static constexpr QLatin1StringView separator("://");
    Parts parts;
    QStringView rest(typed);
    const auto endOfAuthority = [](QStringView text) {
        const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return u"/?#"_s.contains(c); });
        return text.first(end - text.begin());
    };
    if (const qsizetype at = rest.indexOf(separator); at >= 0 && endOfAuthority(rest).size() == at + 1) {
        parts.scheme = rest.first(at).toString().toLower();
        rest = rest.sliced(at + separator.size());
    } else if (const qsizetype colon = rest.indexOf(u':');
               colon >= 0 && !isBareIpv6(endOfAuthority(rest)) && !rest.startsWith(u'[') &&
               !startsWithPort(rest.sliced(colon + 1)) && !endOfAuthority(rest).contains(u'@')) {
        parts.scheme = rest.first(colon).toString().toLower(); // as in mailto:somebody
        rest = rest.sliced(colon + 1);
    }
    parts.authority = endOfAuthority(rest).toString();
    if (isBareIpv6(parts.authority))
        parts.authority = u'[' + parts.authority + u']';
    return parts;
}

bool isGitHubDotCom(const QString &host)
{
    return host == "github.com"_L1 || host.endsWith(".github.com"_L1);
}

bool hasSpaceOrControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "http"_L1 ? 80 : 443);
}

} // namespace

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

tl::expected<ServerAddress, ServerAddress::Problem> ServerAddress::parse(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return tl::unexpected(Problem::Empty);
    if (text.contains(u'\\'))
        return tl::unexpected(Problem::HasBackslash);
    const Parts parts = takeApart(text);
    if (!parts.scheme.isEmpty() && parts.scheme != "https"_L1 && parts.scheme != "http"_L1)
        return tl::unexpected(Problem::OtherScheme);
    if (parts.authority.contains(u'@'))
        return tl::unexpected(Problem::HasUserInfo);
    if (hasSpaceOrControl(text) || parts.authority.contains(u'%') || parts.authority.endsWith(u':'))
        return tl::unexpected(Problem::NotAnAddress);

    QUrl url(u"https://"_s + parts.authority, QUrl::StrictMode);
    if (QString host = url.host(QUrl::FullyEncoded); host.endsWith(u'.')) {
        host.chop(1);
        url.setHost(host);
    }
    const QString host = url.host(QUrl::FullyEncoded);
    if (!url.isValid() || host.isEmpty() || url.port() == 0)
        return tl::unexpected(Problem::NotAnAddress);
    if (isGitHubDotCom(host))
        return tl::unexpected(Problem::GitHubDotCom);
    if (parts.scheme == "http"_L1) {
        if (!isLoopback(host))
            return tl::unexpected(Problem::PlainHttp);
        url.setScheme(u"http"_s);
    }
    if (url.port() == (url.scheme() == "http"_L1 ? 80 : 443))
        url.setPort(-1);
    return ServerAddress(url);
}

QUrl ServerAddress::apiRoot() const
{
    QUrl url = m_webRoot;
    url.setPath(u"/api/v3"_s);
    return url;
}

QString ServerAddress::displayHost() const
{
    const QString host = m_webRoot.host(QUrl::PrettyDecoded);
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return m_webRoot.port() < 0 ? shown : u"%1:%2"_s.arg(shown).arg(m_webRoot.port());
}

bool ServerAddress::isSameOrigin(const QUrl &url) const
{
    return url.isValid() && url.scheme() == m_webRoot.scheme() && !url.host().isEmpty() &&
           url.host(QUrl::FullyEncoded) == m_webRoot.host(QUrl::FullyEncoded) && portOf(url) == portOf(m_webRoot);
}

} // namespace grantry
