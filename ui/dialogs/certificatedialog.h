// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/certificateproblem.h"
#include "ui/dialogs/formdialog.h"

namespace grantry {

//! Shows what is wrong with the certificate of a server and asks whether it is to be trusted all the same, for this
//! host alone. Accepted only by the button that says so; the default is not to.
class CertificateDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CertificateDialog)

public:
    explicit CertificateDialog(const CertificateProblem &problem, QWidget *parent = nullptr);

    //! SHA-256 of the certificate to be trusted, once accepted.
    [[nodiscard]] QByteArray value() const { return m_sha256; }

private:
    void addReasons(const CertificateProblem &problem);
    void addFacts(const CertificateProblem &problem);
    void addButtons();

    QByteArray m_sha256;
};

} // namespace grantry
