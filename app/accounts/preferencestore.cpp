// SPDX-License-Identifier: MIT
#include "app/accounts/preferencestore.h"

#include <QSettings>

namespace grantry {

void PreferenceStore::set(const Preferences &preferences)
{
    if (preferences == m_current)
        return;
    m_current = preferences;
    m_current.save(m_settings);
    m_settings.sync();
    Q_EMIT changed(m_current);
}

} // namespace grantry
