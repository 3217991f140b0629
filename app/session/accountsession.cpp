// SPDX-License-Identifier: MIT
#include "app/session/accountsession.h"

#include "app/session/accountrows.h"
#include "app/session/listloader.h"
#include "app/session/rowrevocations.h"

#include <QSet>
#include <QTimer>

#include <utility>

namespace grantry {

namespace {

//! How long a row that came with a refresh is marked.
constexpr std::chrono::minutes newFor{3};

} // namespace

class AccountSession::Private
{
public:
    Private(Account ownAccount, QNetworkAccessManager *network, const Clock &ownClock, const ScopeCatalogue &catalogue,
            CodePrompt *prompt, AccountSession *owner)
        : account(std::move(ownAccount))
        , clock(ownClock)
        , q(owner)
        , signIn(account, network, clock, prompt)
        , rows(catalogue, clock)
        , revocations(signIn.client(), clock)
        , rowRevocations(rows, revocations)
        , lists(signIn.client(), {[this](const Authorization &read) { return rows.rowOf(read); },
                                  [this](GrantId id) {
                                      const GrantRow *row = rows.grants().find(id);
                                      return row ? std::optional(row->grant) : std::nullopt;
                                  },
                                  [this](AuthorizationId id) {
                                      const TokenRow *row = rows.tokens().find(id);
                                      return row ? std::optional(*row) : std::nullopt;
                                  }})
        , reader(signIn.client())
    {
        revocations.setWantsCode([this] { return signIn.wantsCodes(); });
        forgetNew.setSingleShot(true);
        forgetNew.setInterval(newFor);
    }

    void startLists(Intent intent);
    void listsEnded();
    void noteGone(const Revocation &revocation);
    void revocationEnded(const RevocationResult &result);
    //! One row as it was read afresh.
    template <class Value, class Row, class Kept>
    void take(const Value &fresh, const Row *row, Kept Row::*kept)
    {
        if (!row || row->*kept == Kept(fresh))
            return;
        lists.distrust(fresh.id);
        rows.update(fresh);
    }

    Account account;
    const Clock &clock;
    AccountSession *q;
    SignIn signIn;
    AccountRows rows;
    Revocations revocations;
    RowRevocations rowRevocations;
    ListLoader lists;
    RowReader reader;
    QTimer forgetNew;

    QDateTime lastRefreshed;
    bool hasLists = false; // both lists were read to their end once
    bool incomplete = false;
    // Revoked while lists were being read, which may still hold them.
    struct
    {
        QSet<GrantId> grants;
        QSet<AuthorizationId> tokens;
    } goneMeanwhile;
};

void AccountSession::Private::startLists(Intent intent)
{
    goneMeanwhile = {};
    lists.start(intent);
}

void AccountSession::Private::listsEnded()
{
    if (lists.error()) {
        signIn.fail(*lists.error());
    } else {
        LoadedList<Grant> grants = lists.takeGrants();
        LoadedList<TokenRow> tokens = lists.takeTokens();
        erase_if(grants.rows, [this](const Grant &grant) { return goneMeanwhile.grants.contains(grant.id); });
        erase_if(tokens.rows, [this](const TokenRow &token) { return goneMeanwhile.tokens.contains(token.id); });
        hasLists = true;
        incomplete = !grants.complete || !tokens.complete;
        lastRefreshed = clock.now();
        rows.setLists(grants.rows, std::move(tokens.rows));
        if (rows.hasNew())
            forgetNew.start();
        signIn.succeed();
    }
    Q_EMIT q->progressChanged();
    Q_EMIT q->refreshed();
}

void AccountSession::Private::noteGone(const Revocation &revocation)
{
    if (const auto *token = std::get_if<AuthorizationId>(&revocation.target)) {
        goneMeanwhile.tokens.insert(*token);
        return;
    }
    goneMeanwhile.grants.insert(std::get<GrantId>(revocation.target));
    // Its tokens may be in pages that were read before.
    for (const TokenRow &token : rows.tokens().rows()) {
        if (token.authorization.clientId() == revocation.clientId)
            goneMeanwhile.tokens.insert(token.id);
    }
}

void AccountSession::Private::revocationEnded(const RevocationResult &result)
{
    using enum RevocationResult::Outcome;
    if (result.outcome == Refused || result.outcome == Unknown) {
        rowRevocations.noteFailure(result);
        return;
    }
    if (lists.isLoading())
        noteGone(result.revocation);
    rows.remove(result.revocation.target);
    rowRevocations.showStates();
    // A token that went changes what its application may do, and a grant may go with its last token.
    if (revocations.isEmpty())
        q->refresh(Intent::Background);
}

AccountSession::AccountSession(Account account, QNetworkAccessManager *network, const Clock &clock,
                               const ScopeCatalogue &catalogue, CodePrompt *prompt, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(account), network, clock, catalogue, prompt, this))
{
    connect(&d->signIn, &SignIn::stateChanged, this, &AccountSession::stateChanged);
    connect(&d->signIn, &SignIn::done, this, [this](Intent intent) { d->startLists(intent); });
    connect(&d->lists, &ListLoader::grantsArrived, this, [this](const QList<Grant> &grants) {
        if (!d->hasLists)
            d->rows.append(grants);
    });
    connect(&d->lists, &ListLoader::tokensArrived, this, [this](const QList<TokenRow> &tokens) {
        if (!d->hasLists)
            d->rows.append(tokens);
    });
    connect(&d->lists, &ListLoader::progressChanged, this, &AccountSession::progressChanged);
    connect(&d->lists, &ListLoader::finished, this, [this] { d->listsEnded(); });
    connect(&d->reader, &RowReader::grantRead, this,
            [this](const Grant &grant) { d->take(grant, d->rows.grants().find(grant.id), &GrantRow::grant); });
    connect(&d->reader, &RowReader::authorizationRead, this, [this](const Authorization &authorization) {
        d->take(authorization, d->rows.tokens().find(authorization.id), &TokenRow::authorization);
    });
    connect(&d->reader, &RowReader::stateChanged, this, &AccountSession::lookChanged);
    connect(&d->forgetNew, &QTimer::timeout, this, [this] { d->rows.forgetNew(); });
    connect(&d->revocations, &Revocations::changed, this, [this] { d->rowRevocations.showStates(); });
    connect(&d->revocations, &Revocations::ended, this,
            [this](const RevocationResult &result) { d->revocationEnded(result); });
}

AccountSession::~AccountSession() = default;

const Account &AccountSession::account() const
{
    return d->account;
}

void AccountSession::setAccount(const Account &account)
{
    if (d->account == account)
        return;
    d->account = account;
    d->signIn.trustOnly(account.certificate);
    Q_EMIT stateChanged();
}

AccountSession::State AccountSession::state() const
{
    return d->signIn.state();
}

std::optional<ApiError> AccountSession::error() const
{
    return d->signIn.error();
}

std::optional<SecretError> AccountSession::keychainError() const
{
    return d->signIn.keychainError();
}

bool AccountSession::hasPassword() const
{
    return d->signIn.hasPassword();
}

ServerMeta AccountSession::meta() const
{
    return d->signIn.meta();
}

QDateTime AccountSession::lastRefreshed() const
{
    return d->lastRefreshed;
}

bool AccountSession::isLoading() const
{
    return d->lists.isLoading();
}

PageProgress AccountSession::progress() const
{
    return d->lists.progress();
}

bool AccountSession::isIncomplete() const
{
    return d->incomplete;
}

GrantModel &AccountSession::grants()
{
    return d->rows.grants();
}

TokenModel &AccountSession::tokens()
{
    return d->rows.tokens();
}

Revocations &AccountSession::revocations()
{
    return d->revocations;
}

ApiClient &AccountSession::client()
{
    return d->signIn.client();
}

void AccountSession::signIn(const QString &password)
{
    d->lists.stop();
    d->signIn.begin(password);
    Q_EMIT progressChanged();
}

void AccountSession::awaitKeychain()
{
    d->signIn.awaitKeychain();
}

void AccountSession::keychainFailed(SecretError error)
{
    d->signIn.keychainFailed(error);
}

void AccountSession::needPassword()
{
    d->signIn.needPassword();
}

void AccountSession::cancelSignIn()
{
    d->signIn.cancel(d->hasLists ? State::NeedsPassword : State::SignedOut);
}

void AccountSession::signOut()
{
    d->lists.clear();
    d->reader.clear();
    d->forgetNew.stop();
    d->revocations.abandon();
    d->hasLists = d->incomplete = false;
    d->lastRefreshed = {};
    d->goneMeanwhile = {};
    d->rowRevocations.forgetFailures();
    d->rows.clear();
    d->signIn.forget();
    Q_EMIT progressChanged();
}

void AccountSession::refresh(Intent intent)
{
    if (!d->signIn.hasPassword() || d->signIn.isActive())
        return;
    if (d->signIn.isSignedIn())
        d->startLists(intent);
    else
        d->signIn.resume(intent);
}

void AccountSession::look(const std::optional<RevocationTarget> &target)
{
    const auto *grant = target ? std::get_if<GrantId>(&*target) : nullptr;
    const bool canBeRead = d->signIn.isSignedIn() && d->signIn.state() == State::Ready && !(grant && !grant->isValid());
    d->reader.look(canBeRead ? target : std::nullopt);
}

const RowReader &AccountSession::rowReader() const
{
    return d->reader;
}

void AccountSession::stop()
{
    if (!d->lists.isLoading())
        return;
    d->lists.stop();
    d->incomplete = d->incomplete || !d->hasLists;
    Q_EMIT progressChanged();
    Q_EMIT refreshed();
}

void AccountSession::revoke(GrantId id)
{
    d->rowRevocations.revoke(id);
}

void AccountSession::revoke(AuthorizationId id)
{
    d->rowRevocations.revoke(QList{id});
}

void AccountSession::revokeAtOnce(const QList<Revocation> &revocations)
{
    d->rowRevocations.revokeAtOnce(revocations);
}

QList<RevocationTarget> AccountSession::targetsOf(const RevocationTarget &row) const
{
    return d->rowRevocations.targetsOf(row);
}

void AccountSession::undo(const RevocationTarget &target)
{
    d->revocations.undo(targetsOf(target));
}

std::optional<RevocationResult> AccountSession::failure(const RevocationTarget &target) const
{
    return d->rowRevocations.failure(target);
}

} // namespace grantry
