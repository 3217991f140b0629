// SPDX-License-Identifier: MIT
#include "ui/signinflow.h"

#include "app/session/accountsession.h"
#include "app/session/releasetable.h"
#include "app/session/serverprobe.h"
#include "ui/desktop.h"

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
    case State::PasswordsRefused:
        error.kind = ApiError::Kind::Forbidden;
        break;
    case State::ApiNotOffered:
        error.kind = ApiError::Kind::ApiNotOffered;
        break;
    case State::NeedsCode:
        error.kind = ApiError::Kind::CodeNeeded;
        break;
    case State::NeedsPassword:
        error.kind = ApiError::Kind::Unauthorized;
        break;
    case State::TooManyAttempts:
        error.kind = ApiError::Kind::TooManyAttempts;
        break;
    case State::SignedOut:
    case State::Checking:
    case State::Ready:
    case State::Offline:
    case State::Failed:
        break;
    }
    return error;
}

} // namespace

SignInFlow::SignInFlow(Needs needs, QWidget *window)
    : QObject(window)
    , m_needs(std::move(needs))
    , m_window(window)
    , m_probe(new ServerProbe(&m_needs.network, m_needs.clock, ServerProbe::usualTimeout, this))
{
    connect(m_probe, &ServerProbe::finished, this, [this](const ProbeResult &result) {
        if (m_form)
            m_form->showProbe(result);
    });
}

void SignInFlow::signInNew()
{
    if (m_form)
        return m_form->raise();
    m_isNew = true;
    AddAccountDialog::Initial initial;
    initial.hasKeychain = false;
    openForm(initial);
}

void SignInFlow::signInAgain(AccountSession *session)
{
    if (m_form)
        return m_form->raise();
    m_isNew = false;
    m_session = session;
    AddAccountDialog::Initial initial;
    initial.address = session->account().server.webRoot().toString();
    initial.user = session->account().user;
    initial.hasKeychain = false;
    initial.signInAgain = true;
    openForm(initial);
}

void SignInFlow::openForm(const AddAccountDialog::Initial &initial)
{
    m_form = new AddAccountDialog(initial, m_needs.clock, m_needs.releases, m_window);
    m_form->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_form, &AddAccountDialog::probeRequested, m_probe, &ServerProbe::start);
    connect(m_form, &AddAccountDialog::probeAbandoned, m_probe, &ServerProbe::cancel);
    connect(m_form, &AddAccountDialog::signInRequested, this, &SignInFlow::attempt);
    connect(m_form, &AddAccountDialog::pageRequested, this,
            [this](const QUrl &page) { std::ignore = m_needs.desktop.openInBrowser(page); });
    connect(m_form, &QDialog::rejected, this, &SignInFlow::giveUp);
    m_form->open();
}

void SignInFlow::attempt(const AddAccountDialog::Value &value)
{
    if (m_isNew) {
        dropAttempt();
        m_session = m_needs.makeSession(value.account);
    }
    if (!m_session)
        return;
    connect(m_session, &AccountSession::stateChanged, this, &SignInFlow::noteState);
    m_session->signIn(value.password);
}

void SignInFlow::noteState()
{
    if (!m_session || !m_form || m_session->state() == AccountSession::State::Checking)
        return;
    m_session->disconnect(this);
    if (m_session->state() != AccountSession::State::Ready)
        return m_form->showError(reasonOf(*m_session));
    AccountSession *session = m_session;
    m_session = nullptr;
    m_form->accept();
    m_form = nullptr;
    if (m_isNew)
        Q_EMIT signedIn(session);
}

void SignInFlow::giveUp()
{
    m_probe->cancel();
    dropAttempt();
    m_session = nullptr;
    m_form = nullptr;
}

void SignInFlow::dropAttempt()
{
    if (!m_session)
        return;
    m_session->disconnect(this);
    if (m_isNew)
        m_session->deleteLater();
    else
        m_session->signOut();
}

} // namespace grantry
