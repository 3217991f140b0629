// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/options.h"

#include <QDateTime>
#include <QHash>
#include <QQueue>
#include <QString>

#include <chrono>
#include <optional>

namespace grantry::emulator {

//! Counts requests an hour, and writes a minute, for each user apart. Not thread-safe.
class RateLimits final
{
public:
    //! What stands in the X-RateLimit headers and in GET /rate_limit.
    struct Window
    {
        int limit = 0;
        int used = 0;
        QDateTime reset;

        [[nodiscard]] int remaining() const { return limit - used; }
    };

    explicit RateLimits(const Options &options)
        : m_hourly{options.rateLimit}
        , m_writesAMinute{options.secondaryLimit}
    {
    }

    //! False: the limits are off, as on most servers, and there are no windows.
    [[nodiscard]] bool areOn() const { return m_hourly > 0; }
    [[nodiscard]] Window window(const QString &who, const QDateTime &now);
    //! Counts one request; false where none was left.
    [[nodiscard]] bool take(const QString &who, const QDateTime &now);
    //! The request turned out to be free (304).
    void giveBack(const QString &who);
    //! Counts one write; where that is one too many, how long to wait.
    [[nodiscard]] std::optional<std::chrono::seconds> takeWrite(const QString &who, const QDateTime &now);

private:
    struct Hour
    {
        int used = 0;
        QDateTime reset;
    };

    [[nodiscard]] Hour &hour(const QString &who, const QDateTime &now);

    int m_hourly;
    int m_writesAMinute;
    QHash<QString, Hour> m_hours;
    QHash<QString, QQueue<QDateTime>> m_writes;
};

} // namespace grantry::emulator
