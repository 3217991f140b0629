// SPDX-License-Identifier: MIT
#include "app/session/accounts.h"

#include "app/accounts/secretkey.h"

#include <algorithm>
#include <utility>

namespace grantry {

using State = AccountSession::State;

namespace {

bool isPasswordRefused(const AccountSession &session)
{
    return session.state() == State::PasswordsRefused || (session.state() == State::NeedsPassword && session.error());
}

} // namespace

Accounts::Accounts(const Needs &needs, QObject *parent)
    : QObject(parent)
    , m_needs(needs)
{
    for (const Account &account : m_needs.registry.accounts())
        seat(makeSession(account));
    connect(&m_needs.registry, &AccountRegistry::changed, this, [this](qsizetype index) {
        m_seats.at(size_t(index)).session->setAccount(m_needs.registry.accounts().at(index));
    });
    connect(&m_needs.registry, &AccountRegistry::moved, this, [this](qsizetype from, qsizetype to) {
        const auto first = m_seats.begin();
        if (from < to)
            std::rotate(first + from, first + from + 1, first + to + 1);
        else
            std::rotate(first + to, first + from, first + from + 1);
        Q_EMIT moved(m_seats.at(size_t(to)).session.get(), to);
    });
    connect(&m_needs.registry, &AccountRegistry::removed, this, &Accounts::unseat);
}

Accounts::~Accounts()
{
    for (const Seat &seat : m_seats)
        seat.session->disconnect(this);
}

QList<AccountSession *> Accounts::sessions() const
{
    QList<AccountSession *> all;
    for (const Seat &seat : m_seats)
        all.append(seat.session.get());
    return all;
}

AccountSession *Accounts::find(const ServerAddress &server, const QString &user) const
{
    const qsizetype index = m_needs.registry.indexOf(server, user);
    return index < 0 ? nullptr : m_seats.at(size_t(index)).session.get();
}

AccountSession *Accounts::restore()
{
    const qsizetype index = m_needs.registry.indexOfLastUsed();
    if (index < 0)
        return nullptr;
    AccountSession *session = m_seats.at(size_t(index)).session.get();
    signIn(session);
    return session;
}

std::unique_ptr<AccountSession> Accounts::makeSession(const Account &account)
{
    Account known = account;
    if (known.certificate.isEmpty())
        known.certificate = m_needs.registry.certificate(account.server);
    return std::make_unique<AccountSession>(known, &m_needs.network, m_needs.clock, m_needs.catalogue, m_needs.prompt);
}

tl::expected<AccountSession *, AccountRegistry::Refusal> Accounts::adopt(std::unique_ptr<AccountSession> session)
{
    const auto index = m_needs.registry.add(session->account());
    if (!index) {
        session.release()->deleteLater(); // this may run inside a signal of it
        return tl::unexpected(index.error());
    }
    AccountSession *taken = seat(std::move(session));
    taken->setAccount(m_needs.registry.accounts().at(*index));
    Q_EMIT added(taken);
    noteState(taken);
    return taken;
}

AccountSession *Accounts::seat(std::unique_ptr<AccountSession> session)
{
    AccountSession *taken = session.get();
    m_seats.push_back({std::move(session), {}, State::SignedOut, false});
    connect(taken, &AccountSession::stateChanged, this, [this, taken] { noteState(taken); });
    return taken;
}

Accounts::Seat &Accounts::seatOf(const AccountSession *session)
{
    const auto found = std::ranges::find_if(m_seats, [&](const Seat &seat) { return seat.session.get() == session; });
    Q_ASSERT(found != m_seats.end());
    return *found;
}

void Accounts::noteState(AccountSession *session)
{
    Seat &seat = seatOf(session);
    const State before = std::exchange(seat.state, session->state());
    const QString version = session->meta().installedVersion;
    if (!version.isEmpty())
        update(session, [&](Account &account) { account.serverVersion = version; });
    if (before == session->state())
        return;
    if (session->state() == State::Ready && !session->error()) {
        update(session, [&](Account &account) {
            account.lastUsed = m_needs.clock.now();
            if (seat.usesKept)
                account.isPasswordRefused = false;
        });
    } else if (isPasswordRefused(*session) && seat.usesKept) {
        update(session, [](Account &account) { account.isPasswordRefused = true; });
        seat.usesKept = false;
    }
}

void Accounts::signIn(AccountSession *session)
{
    Seat &seat = seatOf(session);
    const Account account = session->account();
    if (!account.isRemembered || account.isPasswordRefused) {
        if (session->state() != State::NeedsPassword)
            session->needPassword();
        Q_EMIT passwordWanted(session);
        return;
    }
    seat.keychain = m_needs.secrets.read(keyOf(session),
                                         [this, session](const auto &password) { passwordRead(session, password); });
    session->awaitKeychain();
}

void Accounts::signIn(AccountSession *session, const QString &password)
{
    Seat &seat = seatOf(session);
    seat.keychain.abort();
    seat.usesKept = false;
    session->signIn(password);
}

void Accounts::passwordRead(AccountSession *session, const tl::expected<std::optional<QString>, SecretError> &password)
{
    if (session->state() != State::AskingKeychain) // abandoned
        return;
    if (!password)
        return session->keychainFailed(password.error());
    if (*password) {
        seatOf(session).usesKept = true;
        return session->signIn(**password);
    }
    update(session, [](Account &account) { account.isRemembered = false; });
    session->needPassword();
    Q_EMIT passwordWanted(session);
}

void Accounts::use(AccountSession *session)
{
    const Account &account = session->account();
    if (session->state() == State::Ready)
        update(session, [this](Account &used) { used.lastUsed = m_needs.clock.now(); });
    else if (session->state() == State::SignedOut && account.isRemembered && !account.isPasswordRefused)
        signIn(session);
}

void Accounts::tryAgain(AccountSession *session)
{
    if (session->hasPassword())
        session->refresh();
    else
        signIn(session);
}

void Accounts::keepPassword(AccountSession *session, const QString &password)
{
    Seat &seat = seatOf(session);
    seat.usesKept = false;
    seat.keychain = m_needs.secrets.write(keyOf(session), password, [this, session](const auto &written) {
        // What may be there has to be proven to be gone when the person signs out.
        if (written || written.error() == SecretError::WriteNotConfirmed)
            update(session, [](Account &account) { account.isRemembered = true; });
        if (!written) {
            Q_EMIT keychainFailed(session, KeychainAct::Keep, written.error());
            return;
        }
        seatOf(session).usesKept = true;
        update(session, [](Account &account) { account.isPasswordRefused = false; });
    });
}

void Accounts::keepNoPassword(AccountSession *session)
{
    seatOf(session).usesKept = false;
    if (session->account().isRemembered)
        forget(session, KeychainAct::Forget, nullptr);
}

void Accounts::rename(AccountSession *session, const QString &displayName)
{
    update(session, [&](Account &account) { account.displayName = displayName; });
}

void Accounts::move(AccountSession *session, qsizetype to)
{
    const qsizetype from = m_needs.registry.indexOf(session->account().server, session->account().user);
    if (from >= 0 && to >= 0 && to < m_needs.registry.accounts().size())
        m_needs.registry.move(from, to);
}

void Accounts::signOut(AccountSession *session)
{
    Seat &seat = seatOf(session);
    seat.keychain.abort();
    seat.usesKept = false;
    session->signOut();
    // Who signs out does not want to be signed in by the next start.
    update(session, [](Account &account) { account.lastUsed = {}; });
    if (session->account().isRemembered)
        forget(session, KeychainAct::Forget, nullptr);
}

void Accounts::forget(AccountSession *session, KeychainAct act, std::function<void()> then)
{
    seatOf(session).keychain =
        m_needs.secrets.remove(keyOf(session), [this, session, act, then = std::move(then)](const auto &removed) {
            if (!removed) {
                Q_EMIT keychainFailed(session, act, removed.error());
                return;
            }
            update(session, [](Account &account) { account.isRemembered = account.isPasswordRefused = false; });
            if (then)
                then();
        });
}

void Accounts::remove(AccountSession *session, bool evenIfKept)
{
    const auto drop = [this, session, account = session->account()] {
        m_needs.registry.remove(account.server, account.user);
    };
    Seat &seat = seatOf(session);
    seat.keychain.abort();
    seat.usesKept = false;
    session->signOut();
    if (session->account().isRemembered && !evenIfKept)
        forget(session, KeychainAct::ForgetAndRemove, drop);
    else
        drop();
}

void Accounts::unseat(const Account &account)
{
    const auto found = std::ranges::find_if(m_seats, [&](const Seat &seat) {
        return seat.session->account().server == account.server &&
               isSameLogin(seat.session->account().user, account.user);
    });
    if (found == m_seats.end())
        return;
    // The handle goes later too: this may run inside its callback.
    auto gone = std::make_shared<Seat>(std::move(*found));
    m_seats.erase(found);
    gone->session->disconnect(this);
    Q_EMIT removed(gone->session.get());
    QMetaObject::invokeMethod(
        this, [gone] {}, Qt::QueuedConnection);
}

void Accounts::noteDeprecationSeen(const ServerAddress &server)
{
    const QList<Account> all = m_needs.registry.accounts();
    for (const Account &account : all) {
        if (account.server == server)
            m_needs.registry.update(server, account.user, [](Account &changed) { changed.isDeprecationSeen = true; });
    }
}

void Accounts::trust(const ServerAddress &server, const QByteArray &sha256)
{
    m_needs.registry.setCertificate(server, sha256);
}

void Accounts::update(const AccountSession *session, const std::function<void(Account &)> &change)
{
    m_needs.registry.update(session->account().server, session->account().user, change);
}

QString Accounts::keyOf(const AccountSession *session) const
{
    return passwordKey(session->account().server, session->account().user, m_needs.profileId);
}

} // namespace grantry
