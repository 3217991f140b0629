// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/authorization.h"
#include "app/models/tokenkind.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>

namespace grantry {

//! An Authorization as a list of 100,000 holds it, in a fifth of the memory: what repeats is shared, the rest is
//! packed. Without what no list shows: the API's own address, the user and the installation. The members are those of
//! Authorization.
class PackedAuthorization final
{
public:
    AuthorizationId id;

    PackedAuthorization() = default;
    //! The same value in another form; it shares nothing.
    PackedAuthorization(const Authorization &authorization); // NOLINT(google-explicit-constructor)
    PackedAuthorization(const Authorization &authorization, TokenKinds &kinds);

    [[nodiscard]] Authorization unpacked() const;

    //! What it has in common with others. Where that is shared, its address is the same.
    [[nodiscard]] const TokenKind &kind() const { return *m_kind; }
    [[nodiscard]] Application application() const;
    [[nodiscard]] const QString &clientId() const { return m_kind->application.clientId; }
    [[nodiscard]] bool isPersonal() const { return m_kind->application.isPersonal(); }
    [[nodiscard]] const QStringList &scopes() const { return m_kind->scopes; }
    [[nodiscard]] std::optional<QString> note() const { return text(Note); }
    [[nodiscard]] std::optional<QString> noteUrl() const { return text(NoteUrl); }
    [[nodiscard]] std::optional<QString> fingerprint() const { return text(Fingerprint); }
    [[nodiscard]] std::optional<QString> hashedToken() const;
    [[nodiscard]] std::optional<QString> tokenLastEight() const { return text(LastEight); }
    [[nodiscard]] QDateTime createdAt() const { return dateTime(m_createdAt); }
    [[nodiscard]] QDateTime updatedAt() const { return dateTime(m_updatedAt); }
    [[nodiscard]] QDateTime expiresAt() const { return dateTime(m_expiresAt); }

    bool operator==(const PackedAuthorization &other) const;

private:
    //! In the order in which they are packed.
    enum Text { Note, NoteUrl, Fingerprint, LastEight, Digest };
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

    PackedAuthorization(const Authorization &authorization, SharedTokenKind kind);
    void pack(const Authorization &authorization);
    [[nodiscard]] std::optional<QString> text(Text wanted) const;
    [[nodiscard]] static QDateTime dateTime(qint64 time);
    [[nodiscard]] static SharedTokenKind noKind();

    SharedTokenKind m_kind = noKind();
    //! A byte that says which texts there are; the digest in 32 bytes if it is one; the texts in UTF-8.
    QByteArray m_packed;
    qint64 m_createdAt = noTime; //!< in ms since 1970, as the others
    qint64 m_updatedAt = noTime;
    qint64 m_expiresAt = noTime;
};

} // namespace grantry
