// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/certificateproblem.h"

#include <QStringList>

//! Certificates in words. Everything that stands in a certificate is somebody else's text.
namespace grantry::certificatetext {

//! What is wrong, a sentence for each flaw.
[[nodiscard]] QStringList flaws(const CertificateProblem &problem);
//! Whom it is for: its common name and the names it is valid for.
[[nodiscard]] QString subject(const QSslCertificate &certificate);
[[nodiscard]] QString issuer(const QSslCertificate &certificate);
//! From when until when, in the person's own way of writing dates.
[[nodiscard]] QString validity(const QSslCertificate &certificate);
//! A digest in pairs of hexadecimal digits, 16 to a line, as other programs show it.
[[nodiscard]] QString fingerprint(const QByteArray &digest);

} // namespace grantry::certificatetext
