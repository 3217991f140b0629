// SPDX-License-Identifier: MIT
#include "app/accounts/secretkey.h"

#include <QSettings>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace grantry {

QString passwordKey(const ServerAddress &server, const QString &user, const QString &profileId)
{
    QUrl key = server.webRoot();
    key.setUserName(user.toLower(), QUrl::DecodedMode);
    if (key.port() < 0)
        key.setPort(key.scheme() == "http"_L1 ? 80 : 443);
    if (!profileId.isEmpty())
        key.setFragment(profileId, QUrl::DecodedMode);
    return key.toString(QUrl::FullyEncoded);
}

QString profileId(QSettings &settings)
{
    const QString name = u"profile/id"_s;
    QString id = settings.value(name).toString();
    if (QUuid::fromString(id).isNull()) {
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        settings.setValue(name, id);
        settings.sync();
    }
    return id;
}

} // namespace grantry
