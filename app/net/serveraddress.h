// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

namespace grantry {

//! Where one GitHub Enterprise Server lives. Only valid addresses exist: https, or http on a loopback host.
class ServerAddress final
{
public:
    //! Why what was typed is no address.
    enum class Problem {
        Empty,
        NotAnAddress, //!< cannot be read as a host or URL
        HasUserInfo,  //!< `name@host` or `name:word@host`: the text may lie about the host
        HasBackslash, //!< browsers read it as a slash, others do not
        OtherScheme,  //!< neither http nor https
        PlainHttp,    //!< http beyond loopback would send the password in the clear
        GitHubDotCom, //!< github.com has not had this API since 2020-11-13
    };

    //! Understands a host, host:port, a URL of any page of the server, or the API root; spaces around it, upper case,
    //! international names and IPv6 literals. Never touches the network.
    [[nodiscard]] static tl::expected<ServerAddress, Problem> parse(const QString &typed);

    //! `https://HOST[:PORT]`: pages for people. No trailing slash.
    [[nodiscard]] QUrl webRoot() const { return m_webRoot; }
    //! `https://HOST[:PORT]/api/v3`: the API. No trailing slash.
    [[nodiscard]] QUrl apiRoot() const;
    //! HOST, or HOST:PORT where the port is not the scheme's own; for showing. IPv6 in brackets; international names in
    //! Unicode where their top-level domain keeps look-alikes out, else as `xn--…`.
    [[nodiscard]] QString displayHost() const;
    //! Same scheme, host and port as this server.
    [[nodiscard]] bool isSameOrigin(const QUrl &url) const;

    bool operator==(const ServerAddress &) const = default;

private:
    explicit ServerAddress(QUrl webRoot)
        : m_webRoot(std::move(webRoot))
    {
    }
    QUrl m_webRoot;
};

//! \a host, a name or an address, is this computer: what is sent there in plain text stays on it.
[[nodiscard]] bool isLoopback(const QString &host);

} // namespace grantry
