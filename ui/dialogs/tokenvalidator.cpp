// SPDX-License-Identifier: MIT
#include "ui/dialogs/tokenvalidator.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace grantry::tokenvalidator {

namespace {

constexpr qsizetype clientIdLength = 20;
constexpr qsizetype clientSecretLength = 40;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TokenValidator)
};

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

} // namespace

QString personalNoteProblem(const QString &note, const QStringList &taken)
{
    if (note.trimmed().isEmpty())
        return Words::tr("A personal token needs a note: what is it for?");
    return taken.contains(note) ? Words::tr("A token with this note is already there.") : QString();
}

QString noteUrlWarning(const QString &url)
{
    if (url.isEmpty())
        return {};
    const QUrl parsed(url, QUrl::StrictMode);
    const bool isPage =
        parsed.isValid() && !parsed.host().isEmpty() && (parsed.scheme() == "https"_L1 || parsed.scheme() == "http"_L1);
    return isPage ? QString() : Words::tr("This is not the address of a web page. The server takes it all the same.");
}

QString clientIdProblem(const QString &clientId)
{
    if (clientId.isEmpty())
        return Words::tr("Enter the application's client ID.");
    if (matches(clientId, u"[A-Za-z0-9]{%1}"_s.arg(clientIdLength)) ||
        matches(clientId, u"Iv[0-9]+\\.[A-Za-z0-9]{8,40}"_s))
        return {};
    return Words::tr("A client ID has 20 letters and digits, or begins with “Iv1.”.");
}

QString clientSecretProblem(const QString &secret)
{
    if (secret.isEmpty())
        return Words::tr("Enter the application's client secret.");
    return matches(secret, u"[A-Za-z0-9]{%1}"_s.arg(clientSecretLength))
               ? QString()
               : Words::tr("A client secret has 40 letters and digits; this has %1.").arg(secret.size());
}

QString fingerprintProblem(const QString &fingerprint, bool inPath)
{
    if (inPath && (fingerprint == "."_L1 || fingerprint == ".."_L1))
        return Words::tr("This fingerprint cannot be part of an address. Choose another.");
    return {};
}

} // namespace grantry::tokenvalidator
