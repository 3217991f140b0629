// SPDX-License-Identifier: MIT
#include "app/session/tokensearch.h"

#include <algorithm>

namespace grantry {
namespace {

enum class Likeness { None, Weak, Certain };

Likeness likeness(const SecretTrace &trace, const PackedAuthorization &token)
{
    const QString digest = token.hashedToken().value_or(QString());
    if (!digest.isEmpty() && !trace.digest.isEmpty())
        return digest.compare(trace.hex(), Qt::CaseInsensitive) == 0 ? Likeness::Certain : Likeness::None;
    return token.tokenLastEight() == trace.lastEight ? Likeness::Weak : Likeness::None;
}

} // namespace

QList<FoundToken> findToken(const SecretTrace &trace, const QList<SearchedAccount> &accounts)
{
    QList<FoundToken> found;
    for (qsizetype account = 0; account < accounts.size(); ++account) {
        if (!accounts.at(account).canBeSearched())
            continue;
        for (const TokenRow &row : accounts.at(account).tokens->rows()) {
            const Likeness like = likeness(trace, row.authorization);
            if (like != Likeness::None)
                found.append({account, row.id, like == Likeness::Certain});
        }
    }
    // One that is certain leaves no room for those that may be.
    if (std::any_of(found.cbegin(), found.cend(), [](const FoundToken &each) { return each.isCertain; }))
        found.removeIf([](const FoundToken &each) { return !each.isCertain; });
    return found;
}

} // namespace grantry
