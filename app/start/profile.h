// SPDX-License-Identifier: MIT
#pragma once

#include <QSettings>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace grantry {

//! Where the state of one run is kept. Holds nothing secret.
class Profile final
{
public:
    //! \a folder holds all state; where it is empty that is the usual place of the desktop. It is made where it is not
    //! there.
    explicit Profile(const QString &folder);
    //! For the demo: a folder that is gone afterwards.
    Profile();

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QSettings &settings() { return *m_settings; }
    //! What keeps the secrets of this profile apart from those of the usual one; see passwordKey().
    [[nodiscard]] QString id();

private:
    std::optional<QTemporaryDir> m_temporary;
    QString m_folder;
    bool m_isUsual = false;
    std::optional<QSettings> m_settings;
};

} // namespace grantry
