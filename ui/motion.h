// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace grantry {

//! Whether the desktop wants things to move, which Qt 6.4 does not pass on. Asks the settings portal, and GNOME's
//! org.gtk.Settings too, because the portal tells nothing to a process that is closed to others (see hardenProcess()).
//! Where nobody answers, things move.
class Motion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Motion)

public:
    explicit Motion(QObject *parent = nullptr);

    [[nodiscard]] bool isWanted() const { return m_isWanted; }

Q_SIGNALS:
    void changed(bool isWanted);

private Q_SLOTS:
    void ask();

private:
    void note(const QVariant &answer);

    bool m_isWanted = true;
};

} // namespace grantry
