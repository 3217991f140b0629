// SPDX-License-Identifier: MIT
#include "ui/revocationtext.h"

#include "ui/servertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace std::chrono_literals;

namespace grantry::revocationtext {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RevocationText)
};

//! How many of each kind there are.
struct Count
{
    explicit Count(const QList<Revocation> &revocations)
        : applications(static_cast<int>(std::ranges::count_if(revocations, isApplication, &Revocation::target)))
        , tokens(static_cast<int>(revocations.size()) - applications)
    {
    }

    static bool isApplication(const RevocationTarget &target) { return std::holds_alternative<GrantId>(target); }

    //! For a sentence that has both.
    [[nodiscard]] QString applicationsText() const
    {
        return Words::tr("%n application(s)", "first subject of a sentence, before 'and 2 tokens'", applications);
    }
    [[nodiscard]] QString tokensText() const
    {
        return Words::tr("%n token(s)", "second subject of a sentence, after '3 applications and'", tokens);
    }

    int applications;
    int tokens;
};

QString nameOf(const Revocation &revocation)
{
    const QString name = quotable(revocation.name, 60);
    return name.isEmpty() ? Words::tr("(no name)") : isolated(name);
}

bool isApplication(const Revocation &revocation)
{
    return Count::isApplication(revocation.target);
}

//! Full seconds, rounded up: "in 1 s" as long as anything is left.
QString firstSeconds(const QList<Revocation> &counting)
{
    const auto first = std::ranges::min(counting, {}, &Revocation::remaining).remaining;
    return QLocale().toString(std::max(std::chrono::ceil<std::chrono::seconds>(first), 0s).count());
}

} // namespace

QString counting(const QList<Revocation> &counting)
{
    const QString seconds = firstSeconds(counting);
    if (counting.size() == 1) {
        const Revocation &only = counting.first();
        const QString name = nameOf(only);
        if (!isApplication(only))
            return Words::tr("The token “%1” stops working in %2 s.").arg(name, seconds);
        if (only.tokens < 1)
            return Words::tr("%1 loses access in %2 s. SSH and deploy keys it made go too.").arg(name, seconds);
        return Words::tr("%1 loses access in %2 s. %n token(s) stop working. SSH and deploy keys it made go too.",
                         nullptr, only.tokens)
            .arg(name, seconds);
    }
    const Count count(counting);
    if (count.tokens == 0)
        return Words::tr("%n application(s) lose access, the first in %1 s. SSH and deploy keys they made go too.",
                         nullptr, count.applications)
            .arg(seconds);
    if (count.applications == 0)
        return Words::tr("%n token(s) stop working, the first in %1 s.", nullptr, count.tokens).arg(seconds);
    return Words::tr("%1 and %2 lose access, the first in %3 s. SSH and deploy keys they made go too.",
                     "3 applications and 1 token lose access")
        .arg(count.applicationsText(), count.tokensText(), seconds);
}

QString aboutToHappen(const QList<Revocation> &counting)
{
    if (counting.size() == 1) {
        const QString name = nameOf(counting.first());
        return isApplication(counting.first()) ? Words::tr("%1 is about to lose access.").arg(name)
                                               : Words::tr("The token “%1” is about to stop working.").arg(name);
    }
    const Count count(counting);
    if (count.tokens == 0)
        return Words::tr("%n application(s) are about to lose access.", nullptr, count.applications);
    if (count.applications == 0)
        return Words::tr("%n token(s) are about to stop working.", nullptr, count.tokens);
    return Words::tr("%1 and %2 are about to lose access.", "3 applications and 1 token are about to lose access")
        .arg(count.applicationsText(), count.tokensText());
}

QString sending(const QList<Revocation> &underWay)
{
    const auto sent = std::ranges::find(underWay, Revocation::Phase::Sending, &Revocation::phase);
    const QString name = nameOf(sent == underWay.end() ? underWay.first() : *sent);
    if (underWay.size() == 1)
        return Words::tr("Revoking %1 …").arg(name);
    return Words::tr("Revoking %1 and %n more …", nullptr, static_cast<int>(underWay.size()) - 1).arg(name);
}

QString takenBack(const QList<Revocation> &revocations)
{
    if (revocations.size() == 1) {
        const QString name = nameOf(revocations.first());
        return isApplication(revocations.first()) ? Words::tr("%1 keeps its access.").arg(name)
                                                  : Words::tr("The token “%1” keeps working.").arg(name);
    }
    const Count count(revocations);
    if (count.tokens == 0)
        return Words::tr("%n application(s) keep their access.", nullptr, count.applications);
    if (count.applications == 0)
        return Words::tr("%n token(s) keep working.", nullptr, count.tokens);
    return Words::tr("%1 and %2 keep their access.", "3 applications and 1 token keep their access")
        .arg(count.applicationsText(), count.tokensText());
}

ErrorText ended(const RevocationResult &result, const QString &host)
{
    const Revocation &revocation = result.revocation;
    const QString name = nameOf(revocation);
    const bool application = isApplication(revocation);
    const ErrorText why = errorText(result.error.value_or(ApiError{}), host);
    switch (result.outcome) {
    case RevocationResult::Outcome::Revoked:
        if (!application)
            return {Words::tr("The token “%1” no longer works.").arg(name), {}};
        if (revocation.tokens < 1)
            return {Words::tr("%1 no longer has access.").arg(name), {}};
        return {
            Words::tr("%1 no longer has access. %n token(s) stopped working.", nullptr, revocation.tokens).arg(name),
            {}};
    case RevocationResult::Outcome::AlreadyGone:
        return {application ? Words::tr("%1 had already lost its access.").arg(name)
                            : Words::tr("The token “%1” was already gone.").arg(name),
                {}};
    case RevocationResult::Outcome::Refused:
        return {
            application
                ? Words::tr("%1 still has access. %2", "name, sentence that says why").arg(name, why.summary)
                : Words::tr("The token “%1” still works. %2", "name, sentence that says why").arg(name, why.summary),
            why.advice};
    case RevocationResult::Outcome::Unknown:
        return {
            application
                ? Words::tr("It is not known whether %1 still has access. %2", "name, sentence that says why")
                      .arg(name, why.summary)
                : Words::tr("It is not known whether the token “%1” still works. %2", "name, sentence that says why")
                      .arg(name, why.summary),
            why.advice};
    }
    Q_UNREACHABLE();
}

QString allWell(const QList<RevocationResult> &results)
{
    if (results.size() == 1)
        return ended(results.first(), {}).summary;
    QList<Revocation> revocations;
    std::ranges::transform(results, std::back_inserter(revocations), &RevocationResult::revocation);
    const Count count(revocations);
    if (count.tokens == 0)
        return Words::tr("%n application(s) no longer have access.", nullptr, count.applications);
    if (count.applications == 0)
        return Words::tr("%n token(s) no longer work.", nullptr, count.tokens);
    return Words::tr("%1 and %2 no longer have access.", "3 applications and 1 token no longer have access")
        .arg(count.applicationsText(), count.tokensText());
}

bool isWell(const RevocationResult &result)
{
    return result.outcome == RevocationResult::Outcome::Revoked ||
           result.outcome == RevocationResult::Outcome::AlreadyGone;
}

} // namespace grantry::revocationtext
