// SPDX-License-Identifier: MIT
#include "ui/dialogs/applicationfields.h"

#include "app/text/freename.h"
#include "ui/dialogs/formfield.h"
#include "ui/dialogs/tokenvalidator.h"
#include "ui/servertext.h"
#include "ui/theme.h"
#include "ui/widgets/formtext.h"
#include "ui/widgets/plainbutton.h"
#include "ui/widgets/secretedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantry {

ApplicationFields::ApplicationFields(const QList<Application> &known, QWidget *parent)
    : QWidget(parent)
    , m_known(new QComboBox)
    , m_clientId(new QLineEdit)
    , m_secret(new SecretEdit)
    , m_useExisting(new QCheckBox(tr("Use the &existing token if there is one")))
    , m_fingerprint(new QLineEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::gap);
    addKnown(known);
    addCredentials();
    addChoice();
}

void ApplicationFields::addKnown(const QList<Application> &known)
{
    m_known->setObjectName(u"knownApplication"_s);
    m_known->addItem(tr("another application"));
    for (const Application &application : known)
        m_known->addItem(quotable(application.name, 60), application.clientId);
    m_known->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_known->setMinimumContentsLength(16);
    auto *field = new FormField(tr("&Application"), m_known);
    field->setVisible(!known.isEmpty());
    layout()->addWidget(field);
    connect(m_known, &QComboBox::activated, this, [this](int place) {
        if (place > 0)
            m_clientId->setText(m_known->itemData(place).toString());
    });
}

void ApplicationFields::addCredentials()
{
    m_clientId->setObjectName(u"clientId"_s);
    m_clientIdField = new FormField(tr("Client &ID"), m_clientId);
    m_secret->setObjectName(u"clientSecret"_s);
    m_secretField = new FormField(tr("Client &secret"), m_secret);
    layout()->addWidget(m_clientIdField);
    layout()->addWidget(m_secretField);
    for (const auto &[edit, field] :
         {std::pair<QLineEdit *, FormField *>{m_clientId, m_clientIdField}, {m_secret, m_secretField}}) {
        field->trimWhatIsPasted();
        connect(edit, &QLineEdit::textChanged, this, [this, field = field] {
            field->setError({});
            Q_EMIT changed();
        });
    }
    // As soon as somebody goes on; that nothing is there yet is said when they want to be done.
    connect(m_clientId, &QLineEdit::editingFinished, this, [this] {
        if (!m_clientId->text().isEmpty())
            m_clientIdField->setError(tokenvalidator::clientIdProblem(m_clientId->text()));
    });
    connect(m_secret, &QLineEdit::editingFinished, this, [this] {
        if (!m_secret->text().isEmpty())
            m_secretField->setError(tokenvalidator::clientSecretProblem(m_secret->text()));
    });
    connect(m_clientId, &QLineEdit::textChanged, this, [this](const QString &id) {
        const int place = m_known->findData(id);
        m_known->setCurrentIndex(place < 0 || id.isEmpty() ? 0 : place);
    });
}

void ApplicationFields::addChoice()
{
    m_useExisting->setObjectName(u"useExisting"_s);
    m_useExisting->setAccessibleName(withoutMnemonic(m_useExisting->text()));
    m_useExisting->setChecked(true);
    layout()->addWidget(m_useExisting);
    m_fingerprint->setObjectName(u"fingerprint"_s);
    m_fingerprintField = new FormField(tr("&Fingerprint"), m_fingerprint);
    m_fingerprintField->setAside(tr("not required"));
    m_fingerprintField->setHint(
        tr("Tells several tokens of one application apart, for example one for each computer."));
    m_useFreeFingerprint = plainButton(u"useFreeFingerprint"_s, {});
    m_useFreeFingerprint->hide();
    m_fingerprintField->addBelow(m_useFreeFingerprint);
    layout()->addWidget(m_fingerprintField);
    connect(m_useFreeFingerprint, &QPushButton::clicked, this, [this] {
        m_fingerprint->setFocus(); // the button is about to go
        m_fingerprint->setText(freeName(m_fingerprint->text(), m_takenFingerprints));
    });
    connect(m_useExisting, &QCheckBox::toggled, this, &ApplicationFields::changed);
    connect(m_fingerprint, &QLineEdit::textChanged, this, [this] {
        m_fingerprintField->setError({});
        m_useFreeFingerprint->hide();
        Q_EMIT changed();
    });
}

void ApplicationFields::apply(NewToken &token) const
{
    token.clientId = m_clientId->text();
    token.clientSecret = m_secret->text();
    token.useExisting = m_useExisting->isChecked();
    token.fingerprint = m_fingerprint->text();
}

FormField *ApplicationFields::check()
{
    m_clientIdField->setError(tokenvalidator::clientIdProblem(m_clientId->text()));
    m_secretField->setError(tokenvalidator::clientSecretProblem(m_secret->text()));
    m_fingerprintField->setError(tokenvalidator::fingerprintProblem(m_fingerprint->text(), m_useExisting->isChecked()));
    for (FormField *field : {m_clientIdField, m_secretField, m_fingerprintField}) {
        if (!field->error().isEmpty())
            return field;
    }
    return nullptr;
}

void ApplicationFields::fingerprintIsTaken()
{
    m_takenFingerprints.append(m_fingerprint->text());
    setButtonText(
        m_useFreeFingerprint,
        tr("Use “%1”", "a fingerprint").arg(quotable(freeName(m_fingerprint->text(), m_takenFingerprints), 40)));
    m_useFreeFingerprint->show();
}

FormField *ApplicationFields::fieldOf(const QString &serverName) const
{
    if (serverName == "client_id"_L1)
        return m_clientIdField;
    if (serverName == "client_secret"_L1)
        return m_secretField;
    return serverName == "fingerprint"_L1 ? m_fingerprintField : nullptr;
}

void ApplicationFields::setReadOnly(bool readOnly)
{
    for (QLineEdit *edit : {m_clientId, static_cast<QLineEdit *>(m_secret), m_fingerprint})
        edit->setReadOnly(readOnly);
    m_known->setEnabled(!readOnly);
    m_useExisting->setEnabled(!readOnly);
}

void ApplicationFields::forget()
{
    m_secret->forget();
}

} // namespace grantry
