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
    //! \a folder holds all state; where it is empty that is the usual place of the desktop, and with \a passing (the
    //! demo) a folder that is gone afterwards.
    Profile(const QString &folder, bool passing);

    [[nodiscard]] QSettings &settings() { return *m_settings; }

private:
    std::optional<QTemporaryDir> m_temporary;
    std::optional<QSettings> m_settings;
};

} // namespace grantry
