// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>

#include <optional>

namespace grantry {

//! Messages that the desktop shows beside its windows, by the Desktop Notifications Specification
//! (org.freedesktop.Notifications on the session bus). Where nobody offers that, nothing is shown, and nobody waits.
class Notifications final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notifications)

public:
    explicit Notifications(QObject *parent = nullptr);

    //! Plain text, and not secret: other programs may keep it.
    void show(const QString &title, const QString &text);

Q_SIGNALS:
    //! A message of ours was clicked.
    void activated();

private Q_SLOTS:
    void noteAction(uint id, const QString &action);
    void noteClosed(uint id, uint reason);

private:
    void send(const QString &title, const QString &text);

    std::optional<bool> m_readsMarkup; //!< whether text has to be escaped; not known before the service was asked
    QSet<uint> m_shown;
};

} // namespace grantry
