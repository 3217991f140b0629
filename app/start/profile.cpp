// SPDX-License-Identifier: MIT
#include "app/start/profile.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace grantry {

Profile::Profile(const QString &folder, bool passing)
{
    QString place = folder;
    if (place.isEmpty() && passing)
        place = m_temporary.emplace().path();
    else if (place.isEmpty())
        place = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    m_settings.emplace(QDir(place).absoluteFilePath(u"grantry.ini"_s), QSettings::IniFormat);
}

} // namespace grantry
