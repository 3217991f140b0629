// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/clock.h"

#include <QMimeData>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace grantry {

//! The clipboard as an argument, so that a test can hold it in its hand.
class ClipboardDevice
{
public:
    ClipboardDevice() = default;
    virtual ~ClipboardDevice() = default;
    ClipboardDevice(const ClipboardDevice &) = delete;
    ClipboardDevice &operator=(const ClipboardDevice &) = delete;

    virtual void put(std::unique_ptr<QMimeData> data) = 0;
    [[nodiscard]] virtual QString text() const = 0;
    virtual void clear() = 0;
};

//! The desktop's own.
class SystemClipboard final : public ClipboardDevice
{
public:
    void put(std::unique_ptr<QMimeData> data) override;
    [[nodiscard]] QString text() const override;
    void clear() override;
};

//! Text that clipboard managers are asked not to keep and not to show.
[[nodiscard]] std::unique_ptr<QMimeData> secretMimeData(const QString &secret);

//! Copies secrets, and takes them off the clipboard again: after a time, when told to, and when it goes. What somebody
//! else has copied meanwhile is left alone.
class SecretClipboard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretClipboard)

public:
    //! Neither \a device nor \a clock is owned; both outlive this object.
    SecretClipboard(ClipboardDevice &device, const Clock &clock, QObject *parent = nullptr);
    ~SecretClipboard() override;

    //! Holds for what is copied later.
    void setLifetime(std::chrono::seconds lifetime) { m_lifetime = lifetime; }

    void copy(const QString &secret);
    //! Takes what was copied off the clipboard now: on lock, on quit.
    void clear();

    //! Full seconds until it is cleared, rounded up; 0 where nothing is on the clipboard.
    [[nodiscard]] int secondsLeft() const;

Q_SIGNALS:
    //! secondsLeft() is another number.
    void changed();

private:
    void tick();

    ClipboardDevice &m_device;
    const Clock &m_clock;
    std::chrono::seconds m_lifetime{30};
    QByteArray m_digest; //!< of what was copied: enough to know it again
    std::optional<Clock::Duration> m_deadline;
    QTimer m_timer;
};

} // namespace grantry
