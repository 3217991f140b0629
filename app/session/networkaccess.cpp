// SPDX-License-Identifier: MIT
#include "app/session/networkaccess.h"

#include "app/accounts/preferencestore.h"
#include "app/net/serveraddress.h"

#include <QAuthenticator>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

QString placeOf(const QNetworkProxy &proxy)
{
    return u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
}

void trustAuthorities(const QStringList &files)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> authorities = QSslConfiguration::systemCaCertificates();
    for (const QString &file : files) {
        if (!file.isEmpty())
            authorities.append(QSslCertificate::fromPath(file, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString));
    }
    configuration.setCaCertificates(authorities);
    QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace

//! Those of the preferences; but what goes to this computer over plain http, no proxy elsewhere gets to see. Of a SOCKS
//! proxy Qt would ask for every connection who asks, and for none after a refusal; so it is told at once where it is
//! known.
class NetworkAccess::Proxies final : public QNetworkProxyFactory
{
public:
    Proxies(const ProxySettings &settings, const QHash<QString, Credentials> &known)
        : m_settings(settings)
        , m_known(known)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QList<QNetworkProxy> proxies = proxiesFor(query);
        const bool isPlain = query.url().scheme() == "http"_L1;
        if (isPlain && std::ranges::any_of(proxies, [](const QNetworkProxy &p) { return !isLoopback(p.hostName()); }))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        for (QNetworkProxy &proxy : proxies) {
            const auto known = m_known.find(placeOf(proxy));
            if (proxy.type() != QNetworkProxy::Socks5Proxy || known == m_known.end())
                continue;
            proxy.setUser(known->user);
            proxy.setPassword(known->password);
        }
        return proxies;
    }

private:
    [[nodiscard]] QList<QNetworkProxy> proxiesFor(const QNetworkProxyQuery &query) const
    {
        switch (m_settings.kind) {
        case ProxySettings::Kind::System:
            return systemProxyForQuery(query);
        case ProxySettings::Kind::None:
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        case ProxySettings::Kind::Http:
            return {QNetworkProxy(QNetworkProxy::HttpProxy, m_settings.host, m_settings.port)};
        case ProxySettings::Kind::Socks5:
            return {QNetworkProxy(QNetworkProxy::Socks5Proxy, m_settings.host, m_settings.port)};
        }
        Q_UNREACHABLE();
    }

    ProxySettings m_settings;
    const QHash<QString, Credentials> &m_known;
};

NetworkAccess::NetworkAccess(PreferenceStore &preferences, SecretStore &secrets, const QString &profileId,
                             const QString &caFile, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_profileId(profileId)
    , m_caFile(caFile)
{
    connect(&m_manager, &QNetworkAccessManager::proxyAuthenticationRequired, this, &NetworkAccess::authenticate);
    connect(&m_manager, &QNetworkAccessManager::finished, this, [this](QNetworkReply *reply) { noteOutcome(*reply); });
    connect(&preferences, &PreferenceStore::changed, this, &NetworkAccess::apply);
    apply(preferences.current());
}

void NetworkAccess::apply(const Preferences &preferences)
{
    m_manager.setProxyFactory(new Proxies(preferences.proxy, m_known));
    const QStringList authorities{preferences.caFile, m_caFile};
    if (std::exchange(m_authorities, authorities) == authorities)
        return;
    trustAuthorities(authorities);
    // What those before have vouched for. Not without need: what is under way goes with it, and is not told.
    m_manager.clearConnectionCache();
}

void NetworkAccess::authenticate(const QNetworkProxy &proxy, QAuthenticator *authenticator)
{
    const QString place = placeOf(proxy);
    const auto known = m_known.find(place);
    // What it was handed once it does not ask for again, unless the proxy has refused it: to hand it over again would
    // go on for ever.
    const bool wereRefused = known != m_known.end() && known->wasHanded;
    if (known != m_known.end() && !wereRefused) {
        authenticator->setUser(known->user);
        authenticator->setPassword(known->password);
        known->wasHanded = true;
        return;
    }
    if (!m_asked.isEmpty())
        return;
    m_asked = place;
    if (wereRefused)
        ask(place, true);
    else
        readKept(place);
}

void NetworkAccess::noteOutcome(const QNetworkReply &reply)
{
    if (reply.error() == QNetworkReply::ProxyAuthenticationRequiredError)
        return noteRefusal(reply);
    if (m_toKeep.isEmpty() || !reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        return;
    const QList<QNetworkProxy> proxies = proxiesOf(reply);
    if (std::ranges::any_of(proxies, [this](const QNetworkProxy &proxy) { return placeOf(proxy) == m_toKeep; }))
        keep(std::exchange(m_toKeep, {}));
}

QList<QNetworkProxy> NetworkAccess::proxiesOf(const QNetworkReply &reply) const
{
    return m_manager.proxyFactory()->queryProxy(QNetworkProxyQuery(reply.url()));
}

//! Of a SOCKS proxy; others ask again. See Proxies.
void NetworkAccess::noteRefusal(const QNetworkReply &reply)
{
    if (!m_asked.isEmpty())
        return;
    for (const QNetworkProxy &proxy : proxiesOf(reply)) {
        if (proxy.type() == QNetworkProxy::Socks5Proxy && m_known.contains(placeOf(proxy))) {
            m_asked = placeOf(proxy);
            return ask(m_asked, true);
        }
    }
}

void NetworkAccess::readKept(const QString &place)
{
    m_reading =
        m_secrets.read(keyOf(place), [this, place](const tl::expected<std::optional<QString>, SecretError> &kept) {
            if (!kept || !*kept)
                return ask(place, false);
            const qsizetype colon = (**kept).indexOf(u':');
            m_known.insert(place, {(**kept).left(colon), (**kept).mid(colon + 1), false, true});
            m_asked.clear();
            Q_EMIT credentialsChanged();
        });
}

void NetworkAccess::ask(const QString &place, bool lastWasWrong)
{
    const ProxyQuestion question{place, m_known.value(place).user, lastWasWrong};
    // Not from inside the network's own signal.
    QMetaObject::invokeMethod(
        this, [this, question] { Q_EMIT proxyWantsCredentials(question); }, Qt::QueuedConnection);
}

void NetworkAccess::setProxyCredentials(const QString &user, const QString &password, bool remember)
{
    const QString place = std::exchange(m_asked, {});
    if (place.isEmpty())
        return;
    const bool isKept = m_known.value(place).isKept;
    m_known.insert(place, {user, password, false, isKept && remember});
    m_manager.clearAccessCache(); // Qt would try what it knows first
    m_toKeep = remember ? place : QString();
    if (isKept && !remember)
        forget(place);
    Q_EMIT credentialsChanged();
}

void NetworkAccess::keep(const QString &place)
{
    Credentials &right = m_known[place];
    right.isKept = true;
    m_writing = m_secrets.write(keyOf(place), right.user + u':' + right.password, [this](const auto &written) {
        if (!written)
            Q_EMIT notKept(written.error());
    });
}

//! What the proxy has refused would be refused at the next start too.
void NetworkAccess::forget(const QString &place)
{
    m_writing = m_secrets.remove(keyOf(place), [](const auto &) {});
}

void NetworkAccess::declineProxyCredentials()
{
    m_asked.clear();
}

QString NetworkAccess::keyOf(const QString &place) const
{
    const QString key = u"proxy://"_s + place;
    return m_profileId.isEmpty() ? key : key + u'#' + m_profileId;
}

} // namespace grantry
