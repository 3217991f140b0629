// SPDX-License-Identifier: MIT
#include "app/text/secrets.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {
namespace {

constexpr qsizetype endLength = 8;
constexpr qsizetype shortestSecret = 16; //!< of a word that has no known form

SecretTrace traceOf(QStringView secret)
{
    QByteArray bytes = secret.toUtf8();
    SecretTrace trace{QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), secret.last(endLength).toString()};
    bytes.fill('\0');
    return trace;
}

} // namespace

QList<SecretTrace> secretsIn(const QString &text)
{
    // Letters may stand before one where a log or an address has written a blank in another way.
    static const QRegularExpression known(
        u"(?:(?<![A-Za-z0-9_])|(?<=\\\\[nrt])|(?<=%[0-9A-Fa-f]{2}))(?:gh[opsur]_[A-Za-z0-9_]{8,255}|github_pat_[A-Za-z0-9_]{8,255}|[0-9a-f]{40})(?![A-Za-z0-9_])"_s);
    QList<SecretTrace> traces;
    for (auto match = known.globalMatch(text); match.hasNext();) {
        const SecretTrace trace = traceOf(match.next().capturedView());
        if (!traces.contains(trace))
            traces.append(trace);
    }
    if (!traces.isEmpty())
        return traces;
    const QStringView word = QStringView(text).trimmed();
    const bool isOneWord = std::none_of(word.begin(), word.end(), [](QChar c) { return c.isSpace(); });
    if (isOneWord && word.size() == endLength)
        traces.append({{}, word.toString()});
    else if (isOneWord && word.size() >= shortestSecret)
        traces.append(traceOf(word));
    return traces;
}

} // namespace grantry
