// SPDX-License-Identifier: MIT
#include "ui/dialogs/addaccountdialog.h"

#include "app/net/webpages.h"
#include "ui/dialogs/accountvalidator.h"
#include "ui/dialogs/formfield.h"
#include "ui/dialogs/probetext.h"
#include "ui/dialogs/problembox.h"
#include "ui/dialogs/serverfield.h"
#include "ui/errortext.h"
#include "ui/widgets/formtext.h"
#include "ui/widgets/plainbutton.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace grantry {

namespace {

constexpr int likedWidth = 440;
//! Where the server does not say how long it is locked.
constexpr Clock::Duration usualLockout = 60s;

QString titleFor(const AddAccountDialog::Initial &initial)
{
    return initial.signInAgain ? AddAccountDialog::tr("Sign in") : AddAccountDialog::tr("Add account");
}

} // namespace

AddAccountDialog::AddAccountDialog(const Initial &initial, const Clock &clock, ReleaseTable releases, QWidget *parent)
    : FormDialog(u"addAccountDialog"_s, titleFor(initial), likedWidth, parent)
    , m_clock(clock)
    , m_known(initial.signInAgain ? QList<Account>() : initial.known)
    , m_signInAgain(initial.signInAgain)
{
    addServer(initial, clock, std::move(releases));
    addCredentials(initial);
    addProblem();
    body()->addStretch();
    addButtons();

    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &AddAccountDialog::showLock);
    if (initial.address.isEmpty())
        m_server->setFocus();
    else
        (initial.user.isEmpty() ? static_cast<QWidget *>(m_user) : m_password)->setFocus();
}

void AddAccountDialog::addServer(const Initial &initial, const Clock &clock, ReleaseTable releases)
{
    m_server = new ServerField(initial.address, clock, std::move(releases));
    m_server->setReadOnly(m_signInAgain);
    body()->addWidget(m_server);
    connect(m_server, &ServerField::probeRequested, this, &AddAccountDialog::probeRequested);
    connect(m_server, &ServerField::probeAbandoned, this, &AddAccountDialog::probeAbandoned);
    connect(m_server, &ServerField::certificateRequested, this, &AddAccountDialog::certificateRequested);
    connect(m_server, &ServerField::pageRequested, this, &AddAccountDialog::pageRequested);
    connect(m_server, &ServerField::changed, this, &AddAccountDialog::unlock);
}

void AddAccountDialog::addCredentials(const Initial &initial)
{
    m_user = new QLineEdit(initial.user);
    m_user->setObjectName(u"user"_s);
    m_user->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_user->setReadOnly(m_signInAgain);
    m_userField = new FormField(tr("&User name"), m_user);
    body()->addWidget(m_userField);
    connect(m_user, &QLineEdit::textEdited, this, [this] {
        m_userField->setError({});
        unlock();
    });

    m_password = new SecretEdit;
    m_password->setObjectName(u"password"_s);
    m_passwordField = new FormField(tr("&Password"), m_password);
    body()->addWidget(m_passwordField);
    connect(m_password, &QLineEdit::textEdited, this, [this] {
        m_passwordField->setError({});
        warnOfToken();
    });

    m_remember = new QCheckBox(tr("&Remember in the keychain"));
    m_remember->setObjectName(u"remember"_s);
    m_remember->setAccessibleName(withoutMnemonic(m_remember->text()));
    m_remember->setChecked(initial.remember);
    body()->addWidget(m_remember);
    m_noKeychain = new ToneLabel(tr("There is no keychain here. The password is kept in memory until Grantry is "
                                    "closed, and nowhere else."),
                                 Tone::Dim);
    m_noKeychain->setObjectName(u"noKeychain"_s);
    body()->addWidget(m_noKeychain);
    setHasKeychain(initial.hasKeychain);
}

void AddAccountDialog::setHasKeychain(bool hasKeychain)
{
    m_remember->setVisible(hasKeychain);
    m_noKeychain->setVisible(!hasKeychain);
}

void AddAccountDialog::addProblem()
{
    m_problem = new ProblemBox(u"problem"_s);
    m_wait = new ToneLabel(Tone::Dim);
    m_wait->setObjectName(u"wait"_s);
    m_wait->hide();
    m_applications = m_problem->addWayOut(u"openApplications"_s, tr("Open applications in the browser"));
    m_tokens = m_problem->addWayOut(u"openTokens"_s, tr("Open tokens in the browser"));
    const auto open = [this](QUrl (*page)(const ServerAddress &)) {
        if (const auto server = m_server->server())
            Q_EMIT pageRequested(page(*server));
    };
    connect(m_applications, &QPushButton::clicked, this, [open] { open(&webpages::applications); });
    connect(m_tokens, &QPushButton::clicked, this, [open] { open(&webpages::tokens); });
    body()->addWidget(m_problem);
    body()->addWidget(m_wait);
}

void AddAccountDialog::addButtons()
{
    connect(addButton(u"cancel"_s, tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    m_signIn = addButton(u"signIn"_s, tr("Sign in"));
    setMain(m_signIn);
    connect(m_signIn, &QPushButton::clicked, this, &AddAccountDialog::submit);
}

std::optional<AddAccountDialog::Value> AddAccountDialog::value() const
{
    const auto server = m_server->server();
    if (!server || !accountvalidator::userProblem(m_user->text(), *server, m_known).isEmpty() ||
        !accountvalidator::passwordProblem(m_password->text()).isEmpty())
        return {};
    return Value{{*server, accountvalidator::cleanUser(m_user->text())},
                 m_password->text(),
                 m_remember->isVisibleTo(this) && m_remember->isChecked()};
}

bool AddAccountDialog::checkFields()
{
    const auto server = m_server->server();
    if (!server) {
        refuse(m_server->field(), accountvalidator::addressProblem(server.error()));
        return false;
    }
    const auto check = [this](FormField *field, const QString &problem) {
        if (!problem.isEmpty())
            refuse(field, problem);
        return problem.isEmpty();
    };
    return check(m_userField, accountvalidator::userProblem(m_user->text(), *server, m_known)) &&
           check(m_passwordField, accountvalidator::passwordProblem(m_password->text()));
}

void AddAccountDialog::submit()
{
    m_problem->clear();
    if (!m_signIn->isEnabled() || !checkFields())
        return;
    if (!m_server->found() || !canSignIn(*m_server->found())) {
        m_waitsForProbe = true;
        setBusy(true);
        m_server->look();
        return;
    }
    setBusy(true);
    if (const auto wanted = value())
        Q_EMIT signInRequested(*wanted);
}

void AddAccountDialog::setBusy(bool busy)
{
    m_signIn->setEnabled(!busy);
    setButtonText(m_signIn, busy ? tr("Signing in …") : tr("Sign in"));
    // Not disabled: the field with the cursor would lose it.
    m_server->setReadOnly(busy || m_signInAgain);
    m_user->setReadOnly(busy || m_signInAgain);
    m_password->setReadOnly(busy);
    m_remember->setEnabled(!busy);
}

void AddAccountDialog::showProbe(const ProbeResult &result)
{
    m_server->showProbe(result);
    if (!m_waitsForProbe || !m_server->found())
        return;
    m_waitsForProbe = false;
    setBusy(false);
    if (canSignIn(result)) {
        submit();
    } else {
        m_server->setFocus();
        reveal(m_server);
    }
}

void AddAccountDialog::lookAgain()
{
    m_server->look();
}

std::optional<CertificateProblem> AddAccountDialog::certificateProblem() const
{
    const auto found = m_server->found();
    return found && found->error ? found->error->certificate : std::nullopt;
}

void AddAccountDialog::showError(const ApiError &error)
{
    using Kind = ApiError::Kind;
    setBusy(false);
    m_problem->clear();
    m_passwordField->setError({});
    const auto server = m_server->server();
    const ErrorText text = errorText(error, server ? server->displayHost() : QString());
    if (error.kind == Kind::Unauthorized || error.kind == Kind::PasswordIsToken) {
        refuse(m_passwordField, error.kind == Kind::Unauthorized ? passwordRefusal(text) : text.inOne());
        m_password->selectAll();
        return;
    }
    if (server && error.certificate) { // it was another one a moment ago
        m_server->showProbe({*server, ProbeResult::Verdict::Unreachable, {}, error});
        m_server->setFocus();
        return reveal(m_server);
    }
    m_problem->tell(text);
    m_applications->setVisible(error.kind == Kind::ApiNotOffered);
    m_tokens->setVisible(error.kind == Kind::ApiNotOffered);
    reveal(m_problem);
    if (error.kind == Kind::TooManyAttempts)
        lock(error);
}

QString AddAccountDialog::passwordRefusal(const ErrorText &usual) const
{
    if (accountvalidator::looksLikeToken(m_password->text()))
        return tr("The server did not accept this. It looks like a personal token, and the server takes only the "
                  "password here.");
    if (const auto found = m_server->found(); found && !found->meta.passwordAuthentication)
        return tr("The server did not accept this user name and password. It takes passwords only of users that are "
                  "built into it: who signs in by SAML or CAS finds the settings in the browser.");
    return usual.inOne();
}

void AddAccountDialog::lock(const ApiError &error)
{
    Clock::Duration wait = usualLockout;
    if (error.retryAt)
        wait = Clock::Duration(m_clock.now().msecsTo(*error.retryAt));
    m_lockedUntil = m_clock.monotonic() + std::max<Clock::Duration>(wait, 1s);
    m_tick.start();
    showLock();
    reveal(m_wait);
}

void AddAccountDialog::showLock()
{
    const auto left = m_lockedUntil ? *m_lockedUntil - m_clock.monotonic() : Clock::Duration::zero();
    if (left <= Clock::Duration::zero())
        return unlock();
    m_signIn->setEnabled(false);
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    m_wait->setText(tr("You can try again in %n second(s).", nullptr, int(seconds)));
    m_wait->show();
}

void AddAccountDialog::unlock()
{
    if (!m_lockedUntil)
        return;
    m_lockedUntil.reset();
    m_tick.stop();
    m_wait->hide();
    m_problem->clear();
    m_signIn->setEnabled(true);
}

void AddAccountDialog::warnOfToken()
{
    m_passwordField->setHint(accountvalidator::looksLikeToken(m_password->text())
                                 ? tr("This looks like a personal token. The server takes only the password here.")
                                 : QString());
}

void AddAccountDialog::forget()
{
    m_password->forget();
    warnOfToken();
}

} // namespace grantry
