// SPDX-License-Identifier: MIT
#include "app/start/profile.h"

#include "app/accounts/secretkey.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

} // namespace

Profile::Profile(const QString &folder)
    : m_folder(folder.isEmpty() ? usualFolder() : QDir(folder).absolutePath())
    , m_isUsual(folder.isEmpty() || m_folder == usualFolder())
{
    if (QDir().mkpath(m_folder) && m_isUsual)
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_settings.emplace(QDir(m_folder).absoluteFilePath(u"grantry.ini"_s), QSettings::IniFormat);
}

Profile::Profile()
    : m_folder(m_temporary.emplace().path())
{
    m_settings.emplace(m_temporary->filePath(u"grantry.ini"_s), QSettings::IniFormat);
}

QString Profile::id()
{
    return m_isUsual || m_temporary ? QString() : profileId(*m_settings);
}

} // namespace grantry
