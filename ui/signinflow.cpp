// SPDX-License-Identifier: MIT
#include "ui/signinflow.h"

#include "app/session/releasetable.h"
#include "app/session/serverprobe.h"
#include "ui/desktop.h"
#include "ui/dialogs/topmost.h"
#include "ui/networkquestions.h"

#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

//! Why a session did not become ready, for the form to show.
ApiError reasonOf(const AccountSession &session)
{
    using State = AccountSession::State;
    if (session.error())
        return *session.error();
    ApiError error;
    switch (session.state()) {
    case State::ApiNotOffered:
        error.kind = ApiError::Kind::ApiNotOffered;
        break;
    case State::NeedsCode:
        error.kind = ApiError::Kind::CodeNeeded;
        break;
    case State::NeedsPassword:
    case State::PasswordsRefused:
        error.kind = ApiError::Kind::Unauthorized;
        break;
    case State::TooManyAttempts:
        error.kind = ApiError::Kind::TooManyAttempts;
        break;
    case State::SignedOut:
    case State::AskingKeychain:
    case State::Checking:
    case State::Ready:
    case State::KeychainLocked:
    case State::Offline:
    case State::NotSecure:
    case State::Limited:
    case State::Failed:
        break;
    }
    return error;
}

} // namespace

SignInFlow::SignInFlow(const Needs &needs, QWidget *window)
    : QObject(window)
    , m_needs(needs)
    , m_window(window)
    , m_probe(new ServerProbe(&m_needs.network, m_needs.clock, ServerProbe::usualTimeout, this))
{
    connect(m_probe, &ServerProbe::finished, this, [this](const ProbeResult &result) {
        if (m_form)
            m_form->showProbe(result);
    });
    connect(&m_needs.access, &NetworkAccess::credentialsChanged, this, [this] {
        if (m_form)
            m_form->lookAgain();
    });
    connect(&m_needs.accounts, &Accounts::passwordWanted, this, &SignInFlow::signInAgain);
    lookForKeychain();
}

SignInFlow::~SignInFlow() = default;

void SignInFlow::lookForKeychain()
{
    m_keychain = m_needs.secrets.check([this](const tl::expected<void, SecretError> &found) {
        // One that is locked is there: it asks when it is needed.
        m_hasKeychain = found || found.error() != SecretError::NoKeychain;
        if (m_form)
            m_form->setHasKeychain(m_hasKeychain);
        m_needs.questions.setHasKeychain(m_hasKeychain);
    });
}

void SignInFlow::signInNew()
{
    if (m_form)
        return m_form->raise();
    m_again = nullptr;
    AddAccountDialog::Initial initial;
    initial.known = m_needs.accounts.registry().accounts();
    openForm(initial);
}

void SignInFlow::signInAgain(AccountSession *session)
{
    if (m_form)
        return m_form->raise();
    m_again = session;
    AddAccountDialog::Initial initial;
    initial.address = session->account().server.webRoot().toString();
    initial.user = session->account().user;
    initial.signInAgain = true;
    openForm(initial);
}

void SignInFlow::openForm(const AddAccountDialog::Initial &initial)
{
    m_trusted.reset();
    AddAccountDialog::Initial known = initial;
    known.hasKeychain = m_hasKeychain;
    m_form = new AddAccountDialog(known, m_needs.clock, m_needs.releases, topmost(m_window));
    m_form->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_form, &AddAccountDialog::probeRequested, this, &SignInFlow::probe);
    connect(m_form, &AddAccountDialog::certificateRequested, this, &SignInFlow::askToTrust);
    connect(m_form, &AddAccountDialog::probeAbandoned, m_probe, &ServerProbe::cancel);
    connect(m_form, &AddAccountDialog::signInRequested, this, &SignInFlow::attempt);
    connect(m_form, &AddAccountDialog::pageRequested, this,
            [this](const QUrl &page) { std::ignore = m_needs.desktop.openInBrowser(page); });
    connect(m_form, &QDialog::rejected, this, &SignInFlow::giveUp);
    m_form->open();
    lookForKeychain(); // it may have come or gone
}

QByteArray SignInFlow::trustedCertificate(const ServerAddress &server) const
{
    return m_trusted && m_trusted->first == server ? m_trusted->second
                                                   : m_needs.accounts.registry().certificate(server);
}

void SignInFlow::probe(const ServerAddress &server)
{
    m_probe->start(server, trustedCertificate(server));
}

void SignInFlow::askToTrust(const ServerAddress &server)
{
    const auto problem = m_form->certificateProblem();
    if (!problem)
        return;
    m_needs.questions.askToTrust(*problem, [this, server](const QByteArray &sha256) {
        m_trusted = {server, sha256};
        m_needs.accounts.trust(server, sha256);
        if (m_form)
            m_form->lookAgain();
    });
}

AccountSession *SignInFlow::session() const
{
    return m_trial ? m_trial.get() : m_again.data();
}

void SignInFlow::attempt(const AddAccountDialog::Value &value)
{
    if (!m_again) {
        Account account = value.account;
        account.certificate = trustedCertificate(account.server);
        m_trial = m_needs.accounts.makeSession(account);
    }
    connect(session(), &AccountSession::stateChanged, this, &SignInFlow::noteState);
    if (m_again)
        m_needs.accounts.signIn(m_again, value.password);
    else
        m_trial->signIn(value.password);
}

void SignInFlow::noteState()
{
    if (!session() || !m_form || session()->state() == AccountSession::State::Checking)
        return;
    session()->disconnect(this);
    if (session()->state() == AccountSession::State::Ready)
        succeed();
    else
        m_form->showError(reasonOf(*session()));
}

void SignInFlow::succeed()
{
    AccountSession *signedInNow = m_again;
    if (m_trial) {
        const auto adopted = m_needs.accounts.adopt(std::move(m_trial));
        if (!adopted) // the form lets nobody come so far with an account that is there
            return m_form->reject();
        signedInNow = *adopted;
    }
    const bool isNew = !m_again;
    m_again = nullptr;
    if (const auto value = m_form->value(); value && value->remember)
        m_needs.accounts.keepPassword(signedInNow, value->password);
    else if (m_hasKeychain) // else the person was not asked
        m_needs.accounts.keepNoPassword(signedInNow);
    m_form->accept();
    m_form = nullptr;
    if (isNew)
        Q_EMIT signedIn(signedInNow);
}

void SignInFlow::giveUp()
{
    m_probe->cancel();
    if (m_again) {
        m_again->disconnect(this);
        m_again->cancelSignIn();
    }
    m_again = nullptr;
    m_trial.reset();
    m_form = nullptr;
}

} // namespace grantry
