// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace grantry {

//! What may be known of a secret without knowing it.
struct SecretTrace
{
    QByteArray digest; //!< SHA-256, 32 bytes; empty where only the end was given
    QString lastEight;

    [[nodiscard]] QString hex() const { return QString::fromLatin1(digest.toHex()); }
    //! As the audit log of the server prints it.
    [[nodiscard]] QString base64() const { return QString::fromLatin1(digest.toBase64()); }
    bool operator==(const SecretTrace &) const = default;
};

//! The traces of all secrets that \a text holds, each once, in their order: ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ and 40
//! hexadecimal digits; else of \a text itself where it is one word. A word of eight characters is the end of one.
[[nodiscard]] QList<SecretTrace> secretsIn(const QString &text);

} // namespace grantry
