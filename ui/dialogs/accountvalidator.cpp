// SPDX-License-Identifier: MIT
#include "ui/dialogs/accountvalidator.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry::accountvalidator {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountValidator)
};

} // namespace

QString addressProblem(ServerAddress::Problem problem)
{
    using Problem = ServerAddress::Problem;
    switch (problem) {
    case Problem::Empty:
        return Words::tr("Enter the address of the server.");
    case Problem::NotAnAddress:
        return Words::tr("This is not an address. Enter a host name such as ghe.example.com.");
    case Problem::HasUserInfo:
        return Words::tr("Leave out the part before the @: the user name has a field of its own.");
    case Problem::HasBackslash:
        return Words::tr("An address has no backslash. Enter a host name such as ghe.example.com.");
    case Problem::OtherScheme:
        return Words::tr("The address must begin with https:// or be a host name alone.");
    case Problem::PlainHttp:
        return Words::tr("With http:// the password could be read on the way. Use https://.");
    case Problem::GitHubDotCom:
        return Words::tr("GitHub.com has not had this interface since November 2020. Grantry works with GitHub "
                         "Enterprise Server only.");
    }
    Q_UNREACHABLE();
}

QString cleanUser(const QString &user)
{
    return user.trimmed();
}

QString userProblem(const QString &user, const ServerAddress &server, const QList<Account> &known)
{
    const QString name = cleanUser(user);
    if (name.isEmpty())
        return Words::tr("Enter your user name.");
    if (name.contains(u':'))
        return Words::tr("A user name has no colon.");
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); }))
        return Words::tr("A user name has no spaces.");
    const bool isThere = std::any_of(known.begin(), known.end(), [&](const Account &account) {
        return account.server == server && account.user.compare(name, Qt::CaseInsensitive) == 0;
    });
    return isThere ? Words::tr("%1 on %2 is in the list already.", "user, host").arg(name, server.displayHost())
                   : QString();
}

QString passwordProblem(const QString &password)
{
    return password.isEmpty() ? Words::tr("Enter your password.") : QString();
}

bool looksLikeToken(const QString &password)
{
    static constexpr QLatin1StringView prefixes[]{"ghp_"_L1, "gho_"_L1, "ghu_"_L1, "ghs_"_L1, "github_pat_"_L1};
    return std::any_of(std::begin(prefixes), std::end(prefixes),
                       [&](QLatin1StringView prefix) { return password.startsWith(prefix); });
}

} // namespace grantry::accountvalidator
