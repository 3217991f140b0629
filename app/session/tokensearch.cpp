// SPDX-License-Identifier: MIT
#include "app/session/tokensearch.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace grantry {
namespace {

//! The places of traces, by what a token may have in common with them.
struct Wanted
{
    explicit Wanted(const QList<SecretTrace> &traces)
    {
        for (qsizetype place = 0; place < traces.size(); ++place) {
            const SecretTrace &trace = traces.at(place);
            byEnd.insert(trace.lastEight, place);
            if (trace.digest.isEmpty())
                byEndAlone.insert(trace.lastEight, place);
            else
                byDigest.insert(trace.hex(), place);
        }
    }

    QMultiHash<QString, qsizetype> byDigest;
    QMultiHash<QString, qsizetype> byEnd;
    QMultiHash<QString, qsizetype> byEndAlone; //!< nothing but the end is known
};

} // namespace

QList<QList<FoundToken>> findTokens(const QList<SecretTrace> &traces, const QList<SearchedAccount> &accounts)
{
    const Wanted wanted(traces);
    QList<QList<FoundToken>> found(traces.size());
    for (qsizetype account = 0; account < accounts.size(); ++account) {
        if (!accounts.at(account).canBeSearched())
            continue;
        for (const TokenRow &row : accounts.at(account).tokens->rows()) {
            const QString digest = row.authorization.hashedToken().value_or(QString());
            for (const qsizetype place : wanted.byDigest.values(digest.toLower()))
                found[place].append({account, row.id, true});
            const auto &weak = digest.isEmpty() ? wanted.byEnd : wanted.byEndAlone;
            if (weak.isEmpty())
                continue;
            for (const qsizetype place : weak.values(row.authorization.tokenLastEight().value_or(QString())))
                found[place].append({account, row.id, false});
        }
    }
    // One that is certain leaves no room for those that may be.
    const auto isCertain = [](const FoundToken &each) { return each.isCertain; };
    for (QList<FoundToken> &tokens : found) {
        if (std::ranges::any_of(tokens, isCertain))
            tokens.removeIf(std::not_fn(isCertain));
    }
    return found;
}

} // namespace grantry
