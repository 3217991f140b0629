// SPDX-License-Identifier: MIT
#include "ui/networkquestions.h"

#include "ui/dialogs/topmost.h"
#include "ui/keychaintext.h"

#include <QMessageBox>

#include <utility>

using namespace Qt::StringLiterals;

namespace grantry {

NetworkQuestions::NetworkQuestions(NetworkAccess &access, QWidget *window)
    : QObject(window)
    , m_access(access)
    , m_window(window)
{
    connect(&m_access, &NetworkAccess::proxyWantsCredentials, this, &NetworkQuestions::askForProxy);
    connect(&m_access, &NetworkAccess::notKept, this, &NetworkQuestions::tellNotKept);
}

void NetworkQuestions::askToTrust(const CertificateProblem &problem,
                                  std::function<void(const QByteArray &sha256)> trusted)
{
    if (m_certificate)
        return m_certificate->raise();
    m_certificate = new CertificateDialog(problem, topmost(m_window));
    m_certificate->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_certificate, &QDialog::accepted, this,
            [dialog = m_certificate, trusted = std::move(trusted)] { trusted(dialog->value()); });
    m_certificate->open();
}

void NetworkQuestions::askForProxy(const NetworkAccess::ProxyQuestion &question)
{
    if (m_proxy)
        return m_proxy->raise();
    m_proxy = new ProxyCredentialsDialog({question.proxy, question.user, question.lastWasWrong, m_hasKeychain},
                                         topmost(m_window));
    m_proxy->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_proxy, &QDialog::accepted, this, [this] {
        const auto value = m_proxy->value();
        m_access.setProxyCredentials(value.user, value.password, value.remember);
    });
    connect(m_proxy, &QDialog::rejected, &m_access, &NetworkAccess::declineProxyCredentials);
    m_proxy->open();
}

void NetworkQuestions::tellNotKept(SecretError error)
{
    const ErrorText text = keychaintext::proxyNotKept(error);
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Keychain"), text.summary, QMessageBox::Ok, topmost(m_window));
    box->setObjectName(u"proxyNotKept"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text.advice);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace grantry
