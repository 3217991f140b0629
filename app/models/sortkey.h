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
    quint64 rank = 0; //!< of a text: its beginning, which settles most comparisons
    QString text;

    //! What has no value comes after all that have one.
    [[nodiscard]] static SortKey of(const QVariant &value)
    {
        const SortKey last{std::numeric_limits<quint64>::max(), {}};
        if (value.typeId() == QMetaType::QString)
            return ofText(value.toString());
        if (value.typeId() == QMetaType::QDateTime) {
            const QDateTime time = value.toDateTime();
            return time.isValid() ? ofNumber(time.toMSecsSinceEpoch()) : last;
        }
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        return isNumber ? ofNumber(number) : last;
    }

    //! Below, at or above zero.
    [[nodiscard]] int compare(const SortKey &other) const
    {
        if (rank != other.rank)
            return rank < other.rank ? -1 : 1;
        return QString::compare(text, other.text);
    }

    bool operator==(const SortKey &) const = default;

private:
    [[nodiscard]] static SortKey ofNumber(qint64 number)
    {
        // Moves the negative ones below the others.
        return {static_cast<quint64>(number) ^ (quint64{1} << 63), {}};
    }
    [[nodiscard]] static SortKey ofText(const QString &text)
    {
        // A byte for each of the first eight characters. One that needs more ends it: then the texts decide.
        constexpr int bytes = sizeof(quint64);
        quint64 beginning = 0;
        int used = 0;
        for (bool isByte = true; isByte && used < bytes && used < text.size(); ++used) {
            isByte = text.at(used).unicode() < 0xFF;
            beginning = beginning << 8 | (isByte ? text.at(used).unicode() : 0xFFU);
        }
        return {used == 0 ? 0 : beginning << 8 * (bytes - used), text};
    }
};

} // namespace grantry
