// SPDX-License-Identifier: MIT
#include "ui/dialogs/probetext.h"

#include "ui/errortext.h"
#include "ui/servertext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

using Verdict = ProbeResult::Verdict;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProbeText)
};

QString found(const ProbeResult &result)
{
    const QString version = quotable(result.meta.installedVersion, 20);
    return version.isEmpty() ? Words::tr("GitHub Enterprise Server, of a release that it does not tell")
                             : Words::tr("GitHub Enterprise Server %1", "version").arg(version);
}

QString connection(const ServerAddress &server)
{
    return server.webRoot().scheme() == "https"_L1
               ? Words::tr("The connection is encrypted.")
               : Words::tr("The connection is not encrypted, but stays on this computer.");
}

QString support(const ProbeResult &result, const ReleaseTable &releases, QDate today)
{
    const auto day = releases.endOfSupport(result.meta.installedVersion);
    if (!day || *day > today)
        return {};
    return Words::tr("Support of this release ended about %1: it gets no security fixes any more.", "month and year")
        .arg(QLocale().toString(*day, u"MMMM yyyy"_s));
}

QList<ProbeLine> serverLines(const ProbeResult &result, const ReleaseTable &releases, QDate today)
{
    QList<ProbeLine> lines{{Tone::Good, u"✓ "_s + found(result)}};
    if (result.verdict == Verdict::PrivateMode)
        lines.append({Tone::Dim, Words::tr("It is in private mode: it tells more after the sign-in.")});
    lines.append({Tone::Dim, connection(result.server)});
    if (!result.meta.passwordAuthentication)
        lines.append({Tone::Bad, Words::tr("It takes no passwords here: people sign in by SAML or CAS, in the browser. "
                                           "Only users that are built into the server can sign in with a password.")});
    if (const QString ended = support(result, releases, today); !ended.isEmpty())
        lines.append({Tone::Bad, ended});
    return lines;
}

} // namespace

QList<ProbeLine> probeText(const ProbeResult &result, const ReleaseTable &releases, QDate today)
{
    const QString host = shownHost(result.server.displayHost());
    const ApiError error = result.error.value_or(ApiError());
    switch (result.verdict) {
    case Verdict::Ghes:
    case Verdict::PrivateMode:
        return serverLines(result, releases, today);
    case Verdict::NotGhes:
        return {
            {Tone::Bad, Words::tr("%1 answers, but it is no GitHub Enterprise Server.").arg(host)},
            {Tone::Dim, Words::tr("Check the address. A proxy or a sign-in page of the network may stand between.")}};
    case Verdict::Moved:
        return {
            {Tone::Bad, Words::tr("%1 points to %2.", "host, other address").arg(host, shownAddress(error.location))},
            {Tone::Dim, Words::tr("If that is your server, enter this address instead.")}};
    case Verdict::Unreachable: {
        const ErrorText text = errorText(error, result.server.displayHost());
        return {{Tone::Bad, text.summary}, {Tone::Dim, text.advice}};
    }
    }
    Q_UNREACHABLE();
}

bool canSignIn(const ProbeResult &result)
{
    return result.verdict == Verdict::Ghes || result.verdict == Verdict::PrivateMode;
}

} // namespace grantry
