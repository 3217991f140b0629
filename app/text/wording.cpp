// SPDX-License-Identifier: MIT
#include "app/text/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace grantry::wording {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

//! Whole months from \a earlier to \a later.
int monthsBetween(QDate earlier, QDate later)
{
    const int months = (later.year() - earlier.year()) * 12 + later.month() - earlier.month();
    return earlier.addMonths(months) > later ? months - 1 : months;
}

QString past(int days, int months)
{
    if (days == 1)
        return Words::tr("yesterday");
    if (days < 14)
        return Words::tr("%n day(s) ago", nullptr, days);
    if (months < 2)
        return Words::tr("%n week(s) ago", nullptr, days / 7);
    if (months < 12)
        return Words::tr("%n month(s) ago", nullptr, months);
    return Words::tr("%n year(s) ago", nullptr, months / 12);
}

QString future(int days, int months)
{
    if (days == 1)
        return Words::tr("tomorrow");
    if (days < 14)
        return Words::tr("in %n day(s)", nullptr, days);
    if (months < 2)
        return Words::tr("in %n week(s)", nullptr, days / 7);
    if (months < 12)
        return Words::tr("in %n month(s)", nullptr, months);
    return Words::tr("in %n year(s)", nullptr, months / 12);
}

} // namespace

QString relativeDay(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return {};
    const QDate day = when.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    const auto days = static_cast<int>(day.daysTo(today));
    if (days == 0)
        return Words::tr("today");
    return days > 0 ? past(days, monthsBetween(day, today)) : future(-days, monthsBetween(today, day));
}

QString expiry(const QDateTime &when, const QDateTime &now)
{
    const QString day = relativeDay(when, now);
    return when.isValid() && when <= now ? Words::tr("expired %1", "%1: for example \"3 days ago\"").arg(day) : day;
}

QString exactTime(const QDateTime &when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::LongFormat) : QString();
}

QString moment(const QDateTime &when, const QDateTime &now, QLocale::FormatType time)
{
    if (!when.isValid())
        return {};
    const QDateTime local = when.toLocalTime();
    const bool isToday = local.date() == now.toLocalTime().date();
    return isToday ? QLocale().toString(local.time(), time) : QLocale().toString(local, QLocale::ShortFormat);
}

QString riskName(Risk risk)
{
    switch (risk) {
    case Risk::Low:
        return Words::tr("Low", "risk of an access");
    case Risk::Medium:
        return Words::tr("Medium", "risk of an access");
    case Risk::Unknown:
        return Words::tr("Unknown", "risk of an access");
    case Risk::High:
        return Words::tr("High", "risk of an access");
    case Risk::Critical:
        return Words::tr("Critical", "risk of an access");
    }
    Q_UNREACHABLE();
}

} // namespace grantry::wording
