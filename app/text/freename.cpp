// SPDX-License-Identifier: MIT
#include "app/text/freename.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace grantry {

QString freeName(const QString &name, const QStringList &taken)
{
    static const QRegularExpression number(u"^(.*) (\\d{1,6})$"_s, QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch numbered = number.match(name);
    const QString stem = numbered.hasMatch() ? numbered.captured(1) : name;
    QString free = name;
    for (int i = numbered.hasMatch() ? numbered.captured(2).toInt() + 1 : 2; taken.contains(free); ++i)
        free = u"%1 %2"_s.arg(stem, QString::number(i));
    return free;
}

} // namespace grantry
