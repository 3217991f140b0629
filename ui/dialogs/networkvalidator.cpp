// SPDX-License-Identifier: MIT
#include "ui/dialogs/networkvalidator.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace grantry::networkvalidator {

namespace {

//! All authorities of an operating system are 300 kB.
constexpr qint64 largestCaFile = 16 * 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NetworkValidator)
};

} // namespace

QString proxyHostProblem(const QString &host, ProxySettings::Kind kind)
{
    if (kind == ProxySettings::Kind::System || kind == ProxySettings::Kind::None)
        return {};
    const QString name = host.trimmed();
    if (name.isEmpty())
        return Words::tr("Enter the proxy's host name.");
    QUrl url;
    url.setHost(name, QUrl::StrictMode);
    const bool isPlainHost = url.isValid() && !url.host().isEmpty() && !name.contains(u'/') && !name.contains(u'@');
    return isPlainHost ? QString() : Words::tr("This is not a host name. Leave out http:// and the port.");
}

QString caFileProblem(const QString &path)
{
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Words::tr("This file cannot be read.");
    if (file.size() > largestCaFile || QSslCertificate::fromData(file.readAll(), QSsl::Pem).isEmpty())
        return Words::tr("There is no certificate in this file. It must be in the PEM form, which begins with "
                         "“-----BEGIN CERTIFICATE-----”.");
    return {};
}

} // namespace grantry::networkvalidator
