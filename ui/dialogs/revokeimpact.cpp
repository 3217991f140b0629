// SPDX-License-Identifier: MIT
#include "ui/dialogs/revokeimpact.h"

#include "ui/dialogs/revokelist.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace grantry::revokeimpact {

namespace {

using State = RevokeList::State;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RevokeImpact)
};

int applicationsIn(const QList<Revocation> &items)
{
    return int(std::ranges::count_if(
        items, [](const Revocation &item) { return std::holds_alternative<GrantId>(item.target); }));
}

//! How many tokens stop working: each token, and those that go with the applications. A token that goes with its
//! application is counted once, as far as that can be known.
int tokensOf(const QList<Revocation> &items)
{
    return std::accumulate(items.begin(), items.end(), 0,
                           [](int sum, const Revocation &item) { return sum + std::max(item.tokens, 0); });
}

bool allAreCounted(const QList<Revocation> &items)
{
    return std::ranges::none_of(items, [](const Revocation &item) { return item.tokens < 0; });
}

} // namespace

QString title(const QList<Revocation> &items)
{
    const int applications = applicationsIn(items);
    const int tokens = int(items.size()) - applications;
    if (tokens == 0)
        return Words::tr("Revoke %n application(s)", nullptr, applications);
    if (applications == 0)
        return Words::tr("Revoke %n token(s)", nullptr, tokens);
    return Words::tr("Revoke %n access(es)", "applications and tokens together", int(items.size()));
}

QString consequences(const QList<Revocation> &items)
{
    QStringList sentences;
    const int tokens = tokensOf(items);
    if (tokens > 0 && allAreCounted(items))
        sentences.append(Words::tr("%n token(s) stop working at once.", nullptr, tokens));
    else if (tokens > 0)
        sentences.append(Words::tr("%n token(s) or more stop working at once.", nullptr, tokens));
    if (applicationsIn(items) > 0)
        sentences.append(Words::tr("SSH and deploy keys that %n application(s) made are deleted too.", nullptr,
                                   applicationsIn(items)));
    sentences.append(Words::tr("This cannot be undone."));
    return sentences.join(u' ');
}

QString summary(const RevokeList &list)
{
    QStringList parts;
    const auto add = [&](State state, const char *text) {
        if (const qsizetype count = list.count(state); count > 0)
            parts.append(Words::tr(text).arg(QLocale().toString(count)));
    };
    add(State::Revoked, QT_TRANSLATE_NOOP("RevokeImpact", "%1 revoked"));
    add(State::AlreadyGone, QT_TRANSLATE_NOOP("RevokeImpact", "%1 already gone"));
    add(State::Refused, QT_TRANSLATE_NOOP("RevokeImpact", "%1 refused"));
    add(State::Unknown, QT_TRANSLATE_NOOP("RevokeImpact", "%1 not known"));
    add(State::Skipped, QT_TRANSLATE_NOOP("RevokeImpact", "%1 skipped"));
    add(State::Stopped, QT_TRANSLATE_NOOP("RevokeImpact", "%1 not revoked"));
    return parts.join(u" · "_s);
}

} // namespace grantry::revokeimpact
