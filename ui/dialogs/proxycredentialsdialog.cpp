// SPDX-License-Identifier: MIT
#include "ui/dialogs/proxycredentialsdialog.h"

#include "ui/dialogs/formfield.h"
#include "ui/servertext.h"
#include "ui/widgets/formtext.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int likedWidth = 400;

} // namespace

ProxyCredentialsDialog::ProxyCredentialsDialog(const Initial &initial, QWidget *parent)
    : FormDialog(u"proxyCredentialsDialog"_s, tr("Sign in to the proxy"), likedWidth, parent)
{
    auto *introduction =
        new ToneLabel(tr("The proxy %1 wants a user name and a password. They are for the proxy, not for "
                         "the server behind it.")
                          .arg(shownHost(initial.proxy)));
    introduction->setObjectName(u"introduction"_s);
    body()->addWidget(introduction);
    addFields(initial);
    if (initial.lastWasWrong)
        m_passwordField->setError(tr("The proxy did not accept this user name and password."));
    body()->addStretch();
    addButtons();
    (initial.user.isEmpty() ? m_user : static_cast<QLineEdit *>(m_password))->setFocus();
}

void ProxyCredentialsDialog::addFields(const Initial &initial)
{
    m_user = new QLineEdit(initial.user);
    m_user->setObjectName(u"proxyUser"_s);
    m_user->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_userField = new FormField(tr("&User name"), m_user);
    body()->addWidget(m_userField);
    connect(m_user, &QLineEdit::textEdited, this, [this] { m_userField->setError({}); });

    m_password = new SecretEdit;
    m_password->setObjectName(u"proxyPassword"_s);
    m_passwordField = new FormField(tr("&Password"), m_password);
    body()->addWidget(m_passwordField);
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setError({}); });

    m_remember = new QCheckBox(tr("&Remember in the keychain"));
    m_remember->setObjectName(u"rememberProxy"_s);
    m_remember->setAccessibleName(withoutMnemonic(m_remember->text()));
    m_remember->setChecked(initial.hasKeychain);
    m_remember->setVisible(initial.hasKeychain);
    body()->addWidget(m_remember);
    if (!initial.hasKeychain) {
        auto *sentence =
            new ToneLabel(tr("There is no keychain here: Grantry asks again after the next start."), Tone::Dim);
        sentence->setObjectName(u"noKeychain"_s);
        body()->addWidget(sentence);
    }
}

void ProxyCredentialsDialog::addButtons()
{
    connect(addButton(u"cancel"_s, tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    QPushButton *go = addButton(u"signIn"_s, tr("Sign in"));
    setMain(go);
    connect(go, &QPushButton::clicked, this, &ProxyCredentialsDialog::accept);
}

ProxyCredentialsDialog::Value ProxyCredentialsDialog::value() const
{
    return {m_user->text().trimmed(), m_password->text(), m_remember->isChecked()};
}

void ProxyCredentialsDialog::accept()
{
    if (m_user->text().trimmed().isEmpty())
        refuse(m_userField, tr("Enter the user name."));
    else
        QDialog::accept();
}

void ProxyCredentialsDialog::forget()
{
    m_password->forget();
}

} // namespace grantry
