// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/formdialog.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
QT_END_NAMESPACE

namespace grantry {

class SecretEdit;

//! Asks for the user name and the password that a proxy wants (HTTP 407). They are for the proxy alone and never sent
//! to a server.
class ProxyCredentialsDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyCredentialsDialog)

public:
    struct Initial
    {
        QString proxy; //!< HOST:PORT, for showing
        QString user;
        bool lastWasWrong = false; //!< the proxy refused what it was given
        bool hasKeychain = true;
    };

    struct Value
    {
        QString user;
        QString password;
        bool remember = false;
    };

    explicit ProxyCredentialsDialog(const Initial &initial, QWidget *parent = nullptr);

    //! The password is there until accepted() has been told, and is forgotten then.
    [[nodiscard]] Value value() const;

    void accept() override;

protected:
    void forget() override;

private:
    void addFields(const Initial &initial);
    void addButtons();

    QLineEdit *m_user = nullptr;
    FormField *m_userField = nullptr;
    SecretEdit *m_password = nullptr;
    FormField *m_passwordField = nullptr;
    QCheckBox *m_remember = nullptr;
};

} // namespace grantry
