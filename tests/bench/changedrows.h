// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/tokenmodel.h"

namespace grantry {

//! Of a hundred rows one is gone, one is new and one has changed.
inline QList<TokenRow> changed(const QList<TokenRow> &rows)
{
    QList<TokenRow> others;
    others.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i % 100 == 99)
            continue;
        others.append(rows.at(i));
        TokenRow &row = others.last();
        if (i % 100 == 10)
            row.id = row.authorization.id = {9'000'000'000 + i};
        if (i % 100 == 50) {
            Authorization token = row.authorization.unpacked();
            token.updatedAt = token.updatedAt.addDays(1);
            row.authorization = token;
        }
    }
    return others;
}

} // namespace grantry
