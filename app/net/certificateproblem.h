// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslError>
#include <QString>

namespace grantry {

//! Why the certificate of a server is not good, as a value.
struct CertificateProblem
{
    enum class Flaw {
        UnknownIssuer, //!< no authority that this computer trusts has signed it
        SelfSigned,    //!< the server has signed it itself
        Expired,
        NotYetValid,
        WrongHost, //!< it is for other names
        Other,     //!< what else TLS has found: #detail
    };

    QString host; //!< HOST or HOST:PORT, for showing
    QSslCertificate certificate;
    QList<Flaw> flaws; //!< each once, in the order above
    QString detail;    //!< technical, untranslated; with Flaw::Other
    QByteArray pinned; //!< SHA-256 of the certificate that was trusted for this host before; empty where none was

    //! \a certificate and \a errors as QNetworkReply and QSslSocket give them.
    [[nodiscard]] static CertificateProblem of(const QString &host, const QSslCertificate &certificate,
                                               const QList<QSslError> &errors, const QByteArray &pinned = {});

    //! The digest by which a certificate is trusted: 32 bytes.
    [[nodiscard]] QByteArray sha256() const;
    //! Another certificate than the one trusted before.
    [[nodiscard]] bool hasChanged() const;

    bool operator==(const CertificateProblem &) const = default;
};

} // namespace grantry
