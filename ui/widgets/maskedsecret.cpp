// SPDX-License-Identifier: MIT
#include "ui/widgets/maskedsecret.h"

using namespace Qt::StringLiterals;

namespace grantry {

QString maskedSecret(const QString &secret)
{
    constexpr qsizetype dots = 22;
    constexpr qsizetype shownAtEnd = 4;
    constexpr qsizetype longestPrefix = 11; // github_pat_
    constexpr qsizetype shortest = 20;
    const QString middle(dots, QChar(0x2022));
    if (secret.size() < shortest)
        return middle;
    const qsizetype prefix = secret.indexOf(u'_') + 1;
    return (prefix <= longestPrefix ? secret.first(prefix) : QString()) + middle + secret.last(shownAtEnd);
}

} // namespace grantry
