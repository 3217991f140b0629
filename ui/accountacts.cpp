// SPDX-License-Identifier: MIT
#include "ui/accountacts.h"

#include "app/net/webpages.h"
#include "ui/accountface.h"
#include "ui/desktop.h"
#include "ui/dialogs/renamedialog.h"
#include "ui/keychaintext.h"
#include "ui/leaving.h"
#include "ui/networkquestions.h"
#include "ui/signinflow.h"
#include "ui/theme.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

using State = AccountSession::State;

bool isSigningIn(const AccountSession &session)
{
    return session.state() == State::Checking || session.state() == State::AskingKeychain;
}

} // namespace

AccountActs::AccountActs(const Needs &needs, QWidget *window)
    : QObject(window)
    , m_needs(needs)
    , m_window(window)
    , m_add(new QAction(tr("&Add account …"), this))
    , m_signIn(addAction("signInAction", tr("&Sign in"), &AccountActs::signIn))
    , m_typePassword(addAction("typePasswordAction", tr("Sign in with a &password …"), &AccountActs::typePassword))
    , m_signOut(addAction("signOutAction", tr("Sign &out"), &AccountActs::signOut))
    , m_rename(addAction("renameAccountAction", tr("&Rename …"), &AccountActs::rename))
    , m_up(addAction("accountUpAction", tr("Move &up"), &AccountActs::moveUp))
    , m_down(addAction("accountDownAction", tr("Move &down"), &AccountActs::moveDown))
    , m_remove(addAction("removeAccountAction", tr("Re&move …"), &AccountActs::remove))
    , m_applications(
          addAction("applicationsPageAction", tr("Open &applications in the browser"), &AccountActs::openApplications))
    , m_tokens(addAction("tokensPageAction", tr("Open &tokens in the browser"), &AccountActs::openTokens))
{
    m_add->setObjectName(u"addAccountAction"_s);
    connect(m_add, &QAction::triggered, &m_needs.signIn, &SignInFlow::signInNew);
    connect(&m_needs.accounts, &Accounts::keychainFailed, this, &AccountActs::tellKeychainFailure);
    connect(&m_needs.access, &NetworkAccess::credentialsChanged, this, &AccountActs::tryAgainBehindProxy);
    connect(&m_needs.accounts, &Accounts::moved, this, &AccountActs::refresh);
    connect(&m_needs.accounts, &Accounts::added, this, &AccountActs::refresh);
    refresh();
}

QAction *AccountActs::addAction(const char *name, const QString &text, void (AccountActs::*work)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, [this, work] {
        if (m_target)
            (this->*work)();
    });
    return action;
}

void AccountActs::fill(QMenu *menu) const
{
    menu->addActions({m_signIn, m_typePassword, m_signOut});
    menu->addSeparator();
    menu->addActions({m_applications, m_tokens});
    menu->addSeparator();
    menu->addActions({m_rename, m_up, m_down, m_remove});
}

void AccountActs::setCurrent(AccountSession *session)
{
    if (m_current)
        m_current->disconnect(this);
    m_current = session;
    if (session)
        connect(session, &AccountSession::stateChanged, this, &AccountActs::followCurrent);
    m_wasNotSecure = session && session->state() == State::NotSecure;
    setTarget(session);
}

//! A certificate that is not trusted, or has changed, is asked about when it is met on the screen.
void AccountActs::followCurrent()
{
    refresh();
    const bool isNotSecure = m_current && m_current->state() == State::NotSecure;
    if (std::exchange(m_wasNotSecure, isNotSecure) == isNotSecure || !isNotSecure)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_current)
                askToTrust(m_current);
        },
        Qt::QueuedConnection);
}

void AccountActs::setTarget(AccountSession *session)
{
    m_target = session;
    refresh();
}

qsizetype AccountActs::index() const
{
    return m_needs.accounts.sessions().indexOf(m_target);
}

void AccountActs::refresh()
{
    const bool any = m_target;
    const State state = any ? m_target->state() : State::SignedOut;
    const bool signingIn = any && isSigningIn(*m_target);
    m_signIn->setEnabled(any && !signingIn && state != State::Ready);
    m_typePassword->setEnabled(any && !signingIn);
    m_signOut->setEnabled(any && (state != State::SignedOut || m_target->account().isRemembered));
    m_up->setEnabled(any && index() > 0);
    m_down->setEnabled(any && index() + 1 < m_needs.accounts.sessions().size());
    for (QAction *action : {m_rename, m_remove, m_applications, m_tokens})
        action->setEnabled(any);
}

void AccountActs::popUp(AccountSession *session, const QPoint &globalPosition)
{
    setTarget(session);
    auto *menu = new QMenu(m_window);
    menu->setObjectName(u"accountMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu);
    // After the action that was chosen.
    connect(
        menu, &QMenu::aboutToHide, this, [this] { setTarget(m_current); }, Qt::QueuedConnection);
    menu->popup(globalPosition);
}

void AccountActs::act(AccountSession *session, PaneAct act)
{
    switch (act) {
    case PaneAct::TryAgain:
        return m_needs.accounts.tryAgain(session);
    case PaneAct::SignIn:
        return m_needs.accounts.signIn(session);
    case PaneAct::TypePassword:
        return m_needs.signIn.signInAgain(session);
    case PaneAct::StopSignIn:
        return session->cancelSignIn();
    case PaneAct::OpenInBrowser:
        return open(webpages::applications(session->account().server));
    case PaneAct::ShowCertificate:
        return askToTrust(session);
    case PaneAct::NoteDeprecation:
    case PaneAct::ClearFilter:
    case PaneAct::None:
        break;
    }
}

void AccountActs::askToTrust(AccountSession *session)
{
    if (session->state() != State::NotSecure || !session->error() || !session->error()->certificate)
        return;
    m_needs.questions.askToTrust(*session->error()->certificate,
                                 [this, which = QPointer(session)](const QByteArray &sha256) {
                                     if (!which)
                                         return;
                                     m_needs.accounts.trust(which->account().server, sha256);
                                     m_needs.accounts.tryAgain(which);
                                 });
}

void AccountActs::tryAgainBehindProxy()
{
    constexpr int proxyWantsCredentials = 407;
    for (AccountSession *session : m_needs.accounts.sessions()) {
        if (session->state() == State::Offline && session->error() &&
            session->error()->httpStatus == proxyWantsCredentials)
            m_needs.accounts.tryAgain(session);
    }
}

void AccountActs::signIn()
{
    m_needs.accounts.signIn(m_target);
}

void AccountActs::typePassword()
{
    m_needs.signIn.signInAgain(m_target);
}

void AccountActs::signOut()
{
    m_needs.leaving.signOut({m_target}, [this, session = m_target] {
        if (session)
            m_needs.accounts.signOut(session);
    });
}

void AccountActs::rename()
{
    auto *dialog = new RenameDialog(m_target->account(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, session = m_target] {
        if (session)
            m_needs.accounts.rename(session, dialog->value());
    });
    dialog->open();
}

void AccountActs::moveUp()
{
    m_needs.accounts.move(m_target, index() - 1);
}

void AccountActs::moveDown()
{
    m_needs.accounts.move(m_target, index() + 1);
}

void AccountActs::remove()
{
    const Account &account = m_target->account();
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Remove account"),
        tr("Remove %1 on %2 from Grantry?", "account, server").arg(accountName(account), account.server.displayHost()),
        QMessageBox::Cancel, m_window);
    question->setObjectName(u"removeQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Its password goes from the keychain too. On the server nothing changes."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *agree = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    agree->setObjectName(u"remove"_s);
    setDangerous(agree);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(agree, &QPushButton::clicked, this, [this, session = m_target] {
        if (!session)
            return;
        m_needs.leaving.signOut({session}, [this, session] {
            if (session)
                m_needs.accounts.remove(session);
        });
    });
    question->open();
}

void AccountActs::openApplications()
{
    open(webpages::applications(m_target->account().server));
}

void AccountActs::openTokens()
{
    open(webpages::tokens(m_target->account().server));
}

void AccountActs::open(const QUrl &url)
{
    if (!m_needs.desktop.openInBrowser(url))
        Q_EMIT announce(tr("No browser could be started."));
}

void AccountActs::tellKeychainFailure(AccountSession *session, Accounts::KeychainAct act, SecretError error)
{
    const ErrorText text = keychaintext::failed(act, error, session->account());
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Keychain"), text.summary, QMessageBox::Ok, m_window);
    box->setObjectName(u"keychainProblem"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text.advice);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Ok);
    box->setEscapeButton(QMessageBox::Ok);
    if (act == Accounts::KeychainAct::ForgetAndRemove) {
        QPushButton *anyway = box->addButton(tr("Remove anyway"), QMessageBox::DestructiveRole);
        anyway->setObjectName(u"removeAnyway"_s);
        setDangerous(anyway);
        connect(anyway, &QPushButton::clicked, this, [this, which = QPointer(session)] {
            if (which)
                m_needs.accounts.remove(which, true);
        });
    }
    box->open();
    Q_EMIT announce(text.inOne());
}

} // namespace grantry
