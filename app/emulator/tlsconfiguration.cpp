// SPDX-License-Identifier: MIT
#include "app/emulator/tlsconfiguration.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace grantry::emulator {

namespace {

tl::expected<QByteArray, QString> contents(const QString &name)
{
    QFile file{name};
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected{u"%1: %2"_s.arg(name, file.errorString())};
    return file.readAll();
}

QSslKey keyIn(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        if (const QSslKey key{pem, algorithm}; !key.isNull())
            return key;
    }
    return {};
}

//! Whether TLS would begin with this. Qt looks at it only where there is a connection, be it to nobody.
bool isUsable(const QSslConfiguration &configuration)
{
    QTcpServer nobody;
    QSslSocket socket;
    socket.setSslConfiguration(configuration);
    if (!nobody.listen(QHostAddress::LocalHost))
        return false;
    socket.connectToHost(nobody.serverAddress(), nobody.serverPort());
    if (!socket.waitForConnected())
        return false;
    socket.startServerEncryption();
    return socket.error() != QAbstractSocket::SslInternalError;
}

} // namespace

tl::expected<QSslConfiguration, QString> readTlsConfiguration(const QString &certFile, const QString &keyFile)
{
    const auto certPem = contents(certFile);
    if (!certPem)
        return tl::unexpected{certPem.error()};
    const auto keyPem = contents(keyFile);
    if (!keyPem)
        return tl::unexpected{keyPem.error()};
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certPem);
    if (chain.isEmpty())
        return tl::unexpected{u"%1: no certificate in PEM form"_s.arg(certFile)};
    const QSslKey key = keyIn(*keyPem);
    if (key.isNull())
        return tl::unexpected{u"%1: no private key in PEM form"_s.arg(keyFile)};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!isUsable(configuration))
        return tl::unexpected{
            u"%1: not the key of the certificate in %2, or too weak for TLS"_s.arg(keyFile, certFile)};
    return configuration;
}

} // namespace grantry::emulator
