// SPDX-License-Identifier: MIT
#include "app/net/certificateproblem.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

using Flaw = CertificateProblem::Flaw;

Flaw flawOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
        return Flaw::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Flaw::UnknownIssuer;
    case QSslError::CertificateExpired:
        return Flaw::Expired;
    case QSslError::CertificateNotYetValid:
        return Flaw::NotYetValid;
    case QSslError::HostNameMismatch:
        return Flaw::WrongHost;
    default: // Qt may add to the rest
        return Flaw::Other;
    }
}

} // namespace

CertificateProblem CertificateProblem::of(const QString &host, const QSslCertificate &certificate,
                                          const QList<QSslError> &errors, const QByteArray &pinned)
{
    CertificateProblem problem{host, certificate, {}, {}, pinned};
    for (const QSslError &error : errors) {
        const Flaw flaw = flawOf(error.error());
        if (!problem.flaws.contains(flaw))
            problem.flaws.append(flaw);
        if (flaw == Flaw::Other)
            problem.detail += (problem.detail.isEmpty() ? QString() : u"; "_s) + error.errorString();
    }
    // That nobody else has signed it follows from the server having done so.
    if (problem.flaws.contains(Flaw::SelfSigned))
        problem.flaws.removeAll(Flaw::UnknownIssuer);
    std::sort(problem.flaws.begin(), problem.flaws.end());
    return problem;
}

QByteArray CertificateProblem::sha256() const
{
    return certificate.isNull() ? QByteArray() : certificate.digest(QCryptographicHash::Sha256);
}

bool CertificateProblem::hasChanged() const
{
    return !pinned.isEmpty() && pinned != sha256();
}

} // namespace grantry
