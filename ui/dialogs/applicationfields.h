// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/application.h"
#include "app/api/newtoken.h"

#include <QList>
#include <QStringList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace grantry {

class FormField;
class SecretEdit;

//! What the New token form asks of a token for an application: which one, its secret, and whether one that is there
//! already will do.
class ApplicationFields final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApplicationFields)

public:
    //! \a known are offered by name.
    explicit ApplicationFields(const QList<Application> &known, QWidget *parent = nullptr);

    void apply(NewToken &token) const;
    //! The first field that is wrong, with its error shown; null where all is well.
    [[nodiscard]] FormField *check();
    //! The server has a token with this fingerprint: offers another one.
    void fingerprintIsTaken();
    //! The field that the server calls so; null where it is none of these.
    [[nodiscard]] FormField *fieldOf(const QString &serverName) const;
    void setReadOnly(bool readOnly);
    void forget();

Q_SIGNALS:
    void changed();

private:
    void addKnown(const QList<Application> &known);
    void addCredentials();
    void addChoice();

    QComboBox *m_known;
    QLineEdit *m_clientId;
    FormField *m_clientIdField;
    SecretEdit *m_secret;
    FormField *m_secretField;
    QCheckBox *m_useExisting;
    QLineEdit *m_fingerprint;
    FormField *m_fingerprintField;
    QStringList m_takenFingerprints; //!< as far as the server has said so
    QPushButton *m_useFreeFingerprint;
};

} // namespace grantry
