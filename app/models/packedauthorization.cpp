// SPDX-License-Identifier: MIT
#include "app/models/packedauthorization.h"

#include "app/net/utc.h"

#include <utility>

namespace grantry {
namespace {

constexpr char textEnd = '\xff'; // what UTF-8 never holds
constexpr int digestSize = 32;
constexpr int digestBit = 7; // of the first byte, beside those of the texts

bool bit(char flags, int number)
{
    return ((static_cast<unsigned char>(flags) >> number) & 1U) != 0;
}

//! The bytes of a lower-case hex SHA-256, or nothing where \a text is anything else.
QByteArray digestOf(const std::optional<QString> &text)
{
    if (!text || text->size() != 2 * digestSize)
        return {};
    const QByteArray hex = text->toLatin1();
    QByteArray bytes = QByteArray::fromHex(hex);
    return bytes.toHex() == hex && QString::fromLatin1(hex) == *text ? bytes : QByteArray();
}

} // namespace

PackedAuthorization::PackedAuthorization(const Authorization &authorization)
    : PackedAuthorization(authorization, SharedTokenKind(new TokenKind(TokenKind::of(authorization))))
{
}

PackedAuthorization::PackedAuthorization(const Authorization &authorization, TokenKinds &kinds)
    : PackedAuthorization(authorization, kinds.shared(TokenKind::of(authorization)))
{
}

PackedAuthorization::PackedAuthorization(const Authorization &authorization, SharedTokenKind kind)
    : id(authorization.id)
    , m_kind(std::move(kind))
{
    const auto time = [](const QDateTime &when) { return when.isValid() ? when.toMSecsSinceEpoch() : noTime; };
    m_createdAt = time(authorization.createdAt);
    m_updatedAt = time(authorization.updatedAt);
    m_expiresAt = time(authorization.expiresAt);
    pack(authorization);
}

void PackedAuthorization::pack(const Authorization &authorization)
{
    const QByteArray digest = digestOf(authorization.hashedToken);
    unsigned flags = digest.isEmpty() ? 0U : 1U << digestBit;
    QByteArray texts;
    int number = Note;
    for (const auto *text : {&authorization.note, &authorization.noteUrl, &authorization.fingerprint,
                             &authorization.tokenLastEight, &authorization.hashedToken}) {
        if (*text && !(number == Digest && !digest.isEmpty())) {
            flags |= 1U << number;
            texts += (*text)->toUtf8() + textEnd;
        }
        ++number;
    }
    m_packed.reserve(1 + digest.size() + texts.size());
    m_packed += static_cast<char>(flags);
    m_packed += digest;
    m_packed += texts;
}

std::optional<QString> PackedAuthorization::text(Text wanted) const
{
    if (m_packed.isEmpty() || !bit(m_packed.front(), wanted))
        return std::nullopt;
    qsizetype start = bit(m_packed.front(), digestBit) ? 1 + digestSize : 1;
    for (int number = Note; number < wanted; ++number) {
        if (bit(m_packed.front(), number))
            start = m_packed.indexOf(textEnd, start) + 1;
    }
    return QString::fromUtf8(QByteArrayView(m_packed).sliced(start, m_packed.indexOf(textEnd, start) - start));
}

std::optional<QString> PackedAuthorization::hashedToken() const
{
    if (m_packed.isEmpty() || !bit(m_packed.front(), digestBit))
        return text(Digest);
    return QString::fromLatin1(m_packed.sliced(1, digestSize).toHex());
}

Application PackedAuthorization::application() const
{
    Application application = m_kind->application;
    if (m_kind->isNamedByNote)
        application.name = note().value_or(QString());
    return application;
}

Authorization PackedAuthorization::unpacked() const
{
    Authorization authorization;
    authorization.id = id;
    authorization.application = application();
    authorization.note = note();
    authorization.noteUrl = noteUrl();
    authorization.fingerprint = fingerprint();
    authorization.hashedToken = hashedToken();
    authorization.tokenLastEight = tokenLastEight();
    authorization.createdAt = createdAt();
    authorization.updatedAt = updatedAt();
    authorization.expiresAt = expiresAt();
    authorization.scopes = scopes();
    return authorization;
}

bool PackedAuthorization::operator==(const PackedAuthorization &other) const
{
    return id == other.id && m_createdAt == other.m_createdAt && m_updatedAt == other.m_updatedAt &&
           m_expiresAt == other.m_expiresAt && m_packed == other.m_packed &&
           (m_kind == other.m_kind || *m_kind == *other.m_kind);
}

QDateTime PackedAuthorization::dateTime(qint64 time)
{
    return time == noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(time, utc);
}

SharedTokenKind PackedAuthorization::noKind()
{
    static const SharedTokenKind none(new TokenKind);
    return none;
}

} // namespace grantry
