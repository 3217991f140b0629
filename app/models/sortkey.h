// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QVariant>

#include <limits>

namespace grantry {

//! What a row is sorted by: SortRole as a plain value, since comparing QVariants is slow.
struct SortKey
{
    qint64 number = 0;
    QString text;

    //! What has no value comes after all that have one.
    [[nodiscard]] static SortKey of(const QVariant &value)
    {
        constexpr qint64 last = std::numeric_limits<qint64>::max();
        if (value.typeId() == QMetaType::QString)
            return {0, value.toString()};
        if (value.typeId() == QMetaType::QDateTime) {
            const QDateTime time = value.toDateTime();
            return {time.isValid() ? time.toMSecsSinceEpoch() : last, {}};
        }
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        return {isNumber ? number : last, {}};
    }

    //! Below, at or above zero.
    [[nodiscard]] int compare(const SortKey &other) const
    {
        if (number != other.number)
            return number < other.number ? -1 : 1;
        return QString::compare(text, other.text);
    }

    bool operator==(const SortKey &) const = default;
};

} // namespace grantry
