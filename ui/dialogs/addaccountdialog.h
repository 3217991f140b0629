// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"
#include "app/session/releasetable.h"
#include "app/session/serverprobe.h"
#include "ui/dialogs/formdialog.h"

#include <QTimer>
#include <QUrl>

#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
QT_END_NAMESPACE

namespace grantry {

class ProblemBox;
struct ErrorText;
class SecretEdit;
class ServerField;
class ToneLabel;

//! Asks for a server, a user and a password. Whoever opens it probes and signs in, and tells what came of it: the
//! dialog stays open, with everything typed, until accept() is called on success or the person gives up.
class AddAccountDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddAccountDialog)

public:
    struct Initial
    {
        QString address;
        QString user;
        bool remember = true;
        bool hasKeychain = true;  //!< false: the password can be kept in memory only, and the dialog says so
        bool signInAgain = false; //!< to an account that is there: address and user stand fast
        QList<Account> known;     //!< accounts that cannot be added a second time
    };

    struct Value
    {
        Account account;
        QString password;
        bool remember = false;
    };

    //! \a clock is not owned and outlives the dialog.
    AddAccountDialog(const Initial &initial, const Clock &clock, ReleaseTable releases, QWidget *parent = nullptr);

    //! Nothing while something is missing or wrong.
    [[nodiscard]] std::optional<Value> value() const;

    //! Whether the password can be kept; the dialog says so where it cannot.
    void setHasKeychain(bool hasKeychain);
    void showProbe(const ProbeResult &result);
    //! Something about the way to the server has changed: looks at it again where it was not found.
    void lookAgain();
    //! What is wrong with the certificate of the server that was typed, where that is what is wrong.
    [[nodiscard]] std::optional<CertificateProblem> certificateProblem() const;
    //! What the sign-in ended with; shown where it belongs.
    void showError(const ApiError &error);

Q_SIGNALS:
    void probeRequested(const grantry::ServerAddress &server);
    void probeAbandoned();
    //! Sign in with value(). Until accept() or showError() the dialog is busy; rejected() means: give it up.
    void signInRequested(const grantry::AddAccountDialog::Value &value);
    void certificateRequested(const grantry::ServerAddress &server);
    //! To be opened in the browser.
    void pageRequested(const QUrl &url);

protected:
    void forget() override;

private:
    void addServer(const Initial &initial, const Clock &clock, ReleaseTable releases);
    void addCredentials(const Initial &initial);
    void addProblem();
    void addButtons();
    void submit();
    [[nodiscard]] bool checkFields();
    void setBusy(bool busy);
    [[nodiscard]] QString passwordRefusal(const ErrorText &usual) const;
    void lock(const ApiError &error);
    void showLock();
    void unlock();
    void warnOfToken();

    const Clock &m_clock;
    QList<Account> m_known;
    bool m_signInAgain;
    bool m_waitsForProbe = false; //!< "Sign in" was pressed before the server was found
    std::optional<Clock::Duration> m_lockedUntil;
    QTimer m_tick;

    ServerField *m_server = nullptr;
    QLineEdit *m_user = nullptr;
    FormField *m_userField = nullptr;
    SecretEdit *m_password = nullptr;
    FormField *m_passwordField = nullptr;
    QCheckBox *m_remember = nullptr;
    ToneLabel *m_noKeychain = nullptr;
    ProblemBox *m_problem = nullptr;
    ToneLabel *m_wait = nullptr;
    QPushButton *m_applications = nullptr;
    QPushButton *m_tokens = nullptr;
    QPushButton *m_signIn = nullptr;
};

} // namespace grantry
