// SPDX-License-Identifier: MIT
#include "app/emulator/origin.h"

#include <QRegularExpression>
#include <QString>

using namespace Qt::StringLiterals;

namespace grantry::emulator {

Origin Origin::of(const Request &request, const QByteArray &fallback)
{
    static const QRegularExpression hostAndPort{uR"(^([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(:\d{1,5})?$)"_s};
    const QByteArray host = request.header("host");
    QByteArray webRoot = fallback;
    if (hostAndPort.match(QString::fromLatin1(host)).hasMatch()) {
        const bool https = request.header("x-forwarded-proto") == "https" || fallback.startsWith("https:");
        webRoot = (https ? "https://" : "http://") + host;
    }
    return {.webRoot = webRoot, .apiRoot = webRoot + "/api/v3"};
}

} // namespace grantry::emulator
