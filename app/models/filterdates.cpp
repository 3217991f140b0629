// SPDX-License-Identifier: MIT
#include "app/models/filterdates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace grantry::filterdates {
namespace {

//! "less than", "more than", "or equal" and what follows.
struct Comparison
{
    bool less = false;
    bool more = false;
    bool orEqual = false;
    QString operand;
};

Comparison comparisonOf(const QString &value)
{
    Comparison comparison;
    comparison.operand = value.trimmed();
    comparison.less = comparison.operand.startsWith(u'<');
    comparison.more = comparison.operand.startsWith(u'>');
    if (comparison.less || comparison.more)
        comparison.operand.remove(0, 1);
    comparison.orEqual = comparison.operand.startsWith(u'=');
    if (comparison.orEqual)
        comparison.operand.remove(0, 1);
    return comparison;
}

//! \a moment and \a sign (1 or -1) times "30d" from there. Nothing where \a age is no such thing.
std::optional<QDateTime> shifted(const QDateTime &moment, const QString &age, int sign)
{
    static const QRegularExpression form(u"^([0-9]{1,5})([hdwmy])$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(age);
    if (!match.hasMatch())
        return {};
    const int count = sign * match.captured(1).toInt();
    switch (match.captured(2).at(0).toLower().unicode()) {
    case u'h':
        return moment.addSecs(qint64{3600} * count);
    case u'd':
        return moment.addDays(count);
    case u'w':
        return moment.addDays(qint64{7} * count);
    case u'm':
        return moment.addMonths(count);
    default:
        return moment.addYears(count);
    }
}

std::optional<Bounds> day(const Comparison &comparison)
{
    static const QRegularExpression form(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s);
    const QDate date = QDate::fromString(comparison.operand, Qt::ISODate);
    if (!form.match(comparison.operand).hasMatch() || !date.isValid())
        return {};
    const QDateTime begins = date.startOfDay();
    const QDateTime ends = date.addDays(1).startOfDay();
    if (comparison.less)
        return Bounds{{}, comparison.orEqual ? ends : begins};
    if (comparison.more)
        return Bounds{comparison.orEqual ? begins : ends, {}};
    return Bounds{begins, ends};
}

} // namespace

std::optional<Bounds> past(const QString &value, const QDateTime &now)
{
    const Comparison comparison = comparisonOf(value);
    if (const auto moment = shifted(now, comparison.operand, -1))
        return comparison.more ? Bounds{{}, *moment} : Bounds{*moment, {}};
    return day(comparison);
}

std::optional<Bounds> future(const QString &value, const QDateTime &now)
{
    const Comparison comparison = comparisonOf(value);
    if (const auto moment = shifted(now, comparison.operand, 1))
        return comparison.more ? Bounds{*moment, {}} : Bounds{now, *moment};
    return day(comparison);
}

} // namespace grantry::filterdates
