// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/preferences.h"

#include <QObject>

namespace grantry {

//! The preferences of one profile, as they are now.
class PreferenceStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferenceStore)

public:
    //! \a settings is not owned and outlives this.
    explicit PreferenceStore(QSettings &settings, QObject *parent = nullptr)
        : QObject(parent)
        , m_settings(settings)
        , m_current(Preferences::load(settings))
    {
    }

    [[nodiscard]] const Preferences &current() const { return m_current; }
    //! Writes them down, and tells everybody whom they concern.
    void set(const Preferences &preferences);

Q_SIGNALS:
    void changed(const grantry::Preferences &preferences);

private:
    QSettings &m_settings;
    Preferences m_current;
};

} // namespace grantry
