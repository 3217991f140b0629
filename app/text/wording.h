// SPDX-License-Identifier: MIT
#pragma once

#include "app/scopes/scopecatalogue.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

//! The few words that lists, details and dialogs must say alike.
namespace grantry::wording {

//! How far a day is from today, for example "4 years ago", "yesterday", "in 6 days", by the calendar of the person's
//! own time zone. Empty where \a when is not valid.
[[nodiscard]] QString relativeDay(const QDateTime &when, const QDateTime &now);
//! When an access ends or has ended, for example "in 6 days", "expired 3 days ago". Empty where \a when is not valid.
[[nodiscard]] QString expiry(const QDateTime &when, const QDateTime &now);
//! The date and time in full with its zone, in the person's own time zone and way of writing; for tool tips. Empty
//! where \a when is not valid.
[[nodiscard]] QString exactTime(const QDateTime &when);
//! The time of day where \a when is on the day of \a now, else date and time; in the person's own time zone and way of
//! writing. \a time is how the time of day alone is written. Empty where \a when is not valid.
[[nodiscard]] QString moment(const QDateTime &when, const QDateTime &now,
                             QLocale::FormatType time = QLocale::ShortFormat);
//! For example "Critical".
[[nodiscard]] QString riskName(Risk risk);

} // namespace grantry::wording
