// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/certificateproblem.h"
#include "app/session/networkaccess.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/proxycredentialsdialog.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace grantry {

//! What the network has to ask a person: whether a certificate is to be trusted, and what a proxy wants to know.
class NetworkQuestions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkQuestions)

public:
    //! \a access is not owned. \a window is the parent of the questions, and of this.
    NetworkQuestions(NetworkAccess &access, QWidget *window);

    //! Runs \a trusted with the SHA-256 of the certificate if the person trusts it. One question at a time.
    void askToTrust(const CertificateProblem &problem, std::function<void(const QByteArray &sha256)> trusted);
    void setHasKeychain(bool hasKeychain) { m_hasKeychain = hasKeychain; }

private:
    void askForProxy(const NetworkAccess::ProxyQuestion &question);
    void tellNotKept(SecretError error);

    NetworkAccess &m_access;
    QWidget *m_window;
    QPointer<CertificateDialog> m_certificate;
    QPointer<ProxyCredentialsDialog> m_proxy;
    bool m_hasKeychain = true;
};

} // namespace grantry
