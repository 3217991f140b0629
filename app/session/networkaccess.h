// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/preferences.h"
#include "app/accounts/secretstore.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QAuthenticator;
class QNetworkProxy;
class QNetworkReply;
QT_END_NAMESPACE

namespace grantry {

class PreferenceStore;

//! The way to all servers: follows the preferences for proxy and certificate authorities, and has the credentials that
//! a proxy wants. They are in memory here and, where the person wants that, in the secret store; never in a request to
//! a server.
//!
//! Nothing waits: a request that a proxy refuses for want of credentials fails (ApiError::Kind::AnsweredByProxy, 407)
//! and is tried again by whoever sent it, after credentialsChanged().
class NetworkAccess final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkAccess)

public:
    //! What is to be asked of the person.
    struct ProxyQuestion
    {
        QString proxy; //!< HOST:PORT, for showing
        QString user;  //!< of the last try, may be empty
        bool lastWasWrong = false;
    };

    //! \a preferences and \a secrets are not owned and outlive this. \a profileId as of passwordKey(). \a caFile is
    //! trusted besides that of the preferences; may be empty.
    NetworkAccess(PreferenceStore &preferences, SecretStore &secrets, const QString &profileId,
                  const QString &caFile = {}, QObject *parent = nullptr);

    [[nodiscard]] QNetworkAccessManager &manager() { return m_manager; }

    //! The answer to proxyWantsCredentials(). To \a remember them they are kept once the proxy has accepted them.
    void setProxyCredentials(const QString &user, const QString &password, bool remember);
    //! Nobody wants to answer; the next request asks again.
    void declineProxyCredentials();

Q_SIGNALS:
    //! Comes once until it is answered or declined.
    void proxyWantsCredentials(const grantry::NetworkAccess::ProxyQuestion &question);
    //! What failed for want of credentials may be tried again.
    void credentialsChanged();
    //! The credentials could not be kept; they hold for this run.
    void notKept(grantry::SecretError error);

private:
    struct Credentials
    {
        QString user;
        QString password;
        bool wasHanded = false; //!< to the network code, which then uses it by itself
        bool isKept = false;    //!< the secret store has some for this proxy, perhaps older ones
    };

    class Proxies;

    void apply(const Preferences &preferences);
    void authenticate(const QNetworkProxy &proxy, QAuthenticator *authenticator);
    void readKept(const QString &place);
    void ask(const QString &place, bool lastWasWrong);
    void noteOutcome(const QNetworkReply &reply);
    [[nodiscard]] QList<QNetworkProxy> proxiesOf(const QNetworkReply &reply) const;
    void noteRefusal(const QNetworkReply &reply);
    void keep(const QString &place);
    void forget(const QString &place);
    [[nodiscard]] QString keyOf(const QString &place) const;

    SecretStore &m_secrets;
    QString m_profileId;
    QString m_caFile;
    QStringList m_authorities; //!< the files that are trusted now
    QNetworkAccessManager m_manager;
    QHash<QString, Credentials> m_known; //!< by HOST:PORT of the proxy
    QString m_asked;                     //!< HOST:PORT that keychain or person are being asked about
    QString m_toKeep;                    //!< HOST:PORT whose credentials are to be kept if they are right
    RequestHandle m_reading;
    RequestHandle m_writing;
};

} // namespace grantry
