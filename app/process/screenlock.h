// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace grantry {

//! Tells when the desktop locks the screen: by the screen saver's signals on the session bus, and systemd-logind's.
//! Elsewhere than on such a desktop it is silent.
class ScreenLock final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScreenLock)

public:
    explicit ScreenLock(QObject *parent = nullptr);

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void noteSaver(bool isActive);
};

} // namespace grantry
