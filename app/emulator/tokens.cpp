// SPDX-License-Identifier: MIT
#include "app/emulator/tokens.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace grantry::emulator {

QString newToken(const App *app)
{
    static constexpr QLatin1StringView letters{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"};
    QString token = !app ? u"ghp_"_s : app->clientId.startsWith("Iv1."_L1) ? u"ghu_"_s : u"gho_"_s;
    for (int i = 0; i < 36; ++i)
        token += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    return token;
}

QByteArray hashOfToken(const QString &token)
{
    return QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256);
}

void setToken(Authorization &authorization, const QString &token)
{
    authorization.tokenHash = hashOfToken(token);
    authorization.tokenLastEight = token.right(8);
}

} // namespace grantry::emulator
