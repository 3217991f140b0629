// SPDX-License-Identifier: MIT
#include "app/emulator/totp.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <array>

namespace grantry::emulator::totp {

namespace {

constexpr qint64 stepSeconds = 30;

} // namespace

std::optional<QByteArray> fromBase32(const QString &text)
{
    static constexpr QLatin1StringView alphabet{"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"};
    QString letters = text.toUpper();
    letters.remove(u' ');
    while (letters.endsWith(u'='))
        letters.chop(1);
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const QChar letter : letters) {
        const qsizetype value = alphabet.indexOf(letter);
        if (value < 0)
            return {};
        bits = (bits << 5 | quint32(value)) & 0xfff;
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes.append(char(bits >> count & 0xff));
        }
    }
    return bytes.isEmpty() ? std::nullopt : std::optional{bytes};
}

QString code(const QByteArray &secret, const QDateTime &moment, int digits)
{
    const quint64 step = qToBigEndian(quint64(moment.toSecsSinceEpoch() / stepSeconds));
    std::array<char, sizeof step> counter{};
    std::copy_n(reinterpret_cast<const char *>(&step), sizeof step, counter.begin());
    const QByteArray mac =
        QMessageAuthenticationCode::hash(QByteArray{counter.data(), sizeof step}, secret, QCryptographicHash::Sha1);
    const qsizetype offset = mac.back() & 0x0f;
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffff;
    return QString::number(number).rightJustified(10, u'0').right(digits);
}

bool accepts(const QByteArray &secret, const QString &given, const QDateTime &moment)
{
    for (const qint64 drift : {-stepSeconds, qint64{0}, stepSeconds}) {
        if (given == code(secret, moment.addSecs(drift)))
            return true;
    }
    return false;
}

} // namespace grantry::emulator::totp
