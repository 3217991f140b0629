// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

//! The days and ages of a filter: `<30d`, `>2y`, `2020-12-31`, `>=2020-12-31`. Units are h, d, w, m (months) and y.
namespace grantry::filterdates {

struct Bounds
{
    QDateTime from;   //!< invalid: no bound
    QDateTime before; //!< the first moment that is too late; invalid: no bound

    bool operator==(const Bounds &) const = default;
};

//! Of what has happened: `>2y` is longer ago than that, `<30d` (and `30d`) less long ago. Nothing where \a value is
//! neither an age nor a day.
[[nodiscard]] std::optional<Bounds> past(const QString &value, const QDateTime &now);
//! Of what will happen: `<30d` (and `30d`) is from now on within that time, `>30d` later than that.
[[nodiscard]] std::optional<Bounds> future(const QString &value, const QDateTime &now);

} // namespace grantry::filterdates
