// SPDX-License-Identifier: MIT
#include "app/accounts/secretkey.h"

#include <QFileInfo>
#include <QSettings>
#include <QUrl>
#include <QUuid>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

const auto idKey = u"profile/id"_s;
const auto fileKey = u"profile/file"_s;

bool isSameFile(const QString &one, const QString &other)
{
    std::error_code notThere;
    return std::filesystem::equivalent(QFileInfo(one).filesystemFilePath(), QFileInfo(other).filesystemFilePath(),
                                       notThere);
}

//! The settings were copied, and those that they came from are still in use.
bool isCopy(const QSettings &settings)
{
    const QString before = settings.value(fileKey).toString();
    if (before.isEmpty() || !QFileInfo(before).isFile() || isSameFile(before, settings.fileName()))
        return false;
    return QSettings(before, QSettings::IniFormat).value(idKey) == settings.value(idKey);
}

} // namespace

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
    const QString file = QFileInfo(settings.fileName()).absoluteFilePath();
    QString id = settings.value(idKey).toString();
    const bool isOwn = !QUuid::fromString(id).isNull() && !isCopy(settings);
    if (isOwn && settings.value(fileKey).toString() == file)
        return id;
    if (!isOwn)
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    settings.setValue(idKey, id);
    settings.setValue(fileKey, file);
    settings.sync();
    return id;
}

} // namespace grantry
