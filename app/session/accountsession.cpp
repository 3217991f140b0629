// SPDX-License-Identifier: MIT
#include "app/session/accountsession.h"

#include "app/api/oauthauthorizations.h"
#include "app/session/accountrows.h"
#include "app/session/accountstate.h"
#include "app/session/listloader.h"
#include "app/session/notingprompt.h"
#include "app/session/rowreader.h"

#include <QSet>
#include <QTimer>

#include <algorithm>
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
        , codes(prompt)
        , client(network, account.server, clock, prompt ? &codes : nullptr)
        , unsignedClient(network, account.server, clock)
        , rows(catalogue, clock)
        , revocations(client, clock)
        , lists(client, {[this](const Authorization &read) { return rows.rowOf(read); },
                         [this](GrantId id) {
                             const GrantRow *row = rows.grants().find(id);
                             return row ? std::optional(row->grant) : std::nullopt;
                         },
                         [this](AuthorizationId id) {
                             const TokenRow *row = rows.tokens().find(id);
                             return row ? std::optional(*row) : std::nullopt;
                         }})
        , reader(client)
    {
        revocations.setWantsCode([this] { return codes.hasAsked(); });
        forgetNew.setSingleShot(true);
        forgetNew.setInterval(newFor);
        trust();
    }

    void setState(State newState, std::optional<ApiError> newError = {});
    void fail(const ApiError &newError);
    void askMeta(Intent intent);
    void askUser(Intent intent);
    void forgetPassword();
    void trust();
    void startLists(Intent intent);
    void listsEnded();
    void noteGone(const Revocation &revocation);
    void revocationEnded(const RevocationResult &result);
    void showStates();
    void forgetFailures(const QSet<RevocationTarget> &targets);
    //! As one act.
    void revokeTokens(const QList<AuthorizationId> &ids);
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
    NotingPrompt codes;
    ApiClient client;
    ApiClient unsignedClient; // for /meta: a wrong password costs one attempt and not two
    AccountRows rows;
    Revocations revocations;
    ListLoader lists;
    RowReader reader;
    QTimer forgetNew;

    State state = State::SignedOut;
    std::optional<ApiError> error;
    std::optional<SecretError> keychainError;
    ServerMeta meta;
    bool knowsMeta = false; // as far as the server tells it
    QDateTime lastRefreshed;
    bool hasPassword = false;
    bool signedIn = false; // /user has said yes to this password
    bool hasLists = false; // both lists were read to their end once
    bool incomplete = false;
    RequestHandle request; // of sign-in
    // Revoked while lists were being read, which may still hold them.
    struct
    {
        QSet<GrantId> grants;
        QSet<AuthorizationId> tokens;
    } goneMeanwhile;
    QList<RevocationResult> failures;
};

void AccountSession::Private::setState(State newState, std::optional<ApiError> newError)
{
    if (newState != State::KeychainLocked)
        keychainError.reset();
    if (state == newState && error == newError)
        return;
    state = newState;
    error = std::move(newError);
    Q_EMIT q->stateChanged();
}

void AccountSession::Private::fail(const ApiError &newError)
{
    const State next = accountstate::after(newError);
    if (next == State::NeedsPassword)
        forgetPassword();
    // With SAML or CAS it may be right there: only users that are built into the server have a password here.
    if (newError.kind == ApiError::Kind::Unauthorized && !meta.passwordAuthentication)
        return setState(State::PasswordsRefused);
    setState(next, newError);
}

void AccountSession::Private::forgetPassword()
{
    client.clearCredentials();
    hasPassword = signedIn = false;
}

void AccountSession::Private::trust()
{
    for (ApiClient *each : {&client, &unsignedClient})
        each->trustOnly(account.certificate);
}

void AccountSession::Private::askMeta(Intent intent)
{
    setState(State::Checking);
    request = unsignedClient.send<ServerMeta>(api::getMeta(), Intent::Background,
                                              [this, intent](const ApiResult<ServerMeta> &answer) {
                                                  if (!answer && !accountstate::mayStillTakePasswords(answer.error()))
                                                      return fail(answer.error());
                                                  if (answer)
                                                      meta = *answer;
                                                  knowsMeta = true;
                                                  askUser(intent);
                                              });
}

void AccountSession::Private::askUser(Intent intent)
{
    setState(State::Checking);
    request = client.send<SignedInUser>(api::getUser(), intent, [this, intent](const ApiResult<SignedInUser> &answer) {
        if (!answer)
            return fail(answer.error());
        signedIn = true;
        setState(State::Ready);
        startLists(intent);
    });
}

void AccountSession::Private::startLists(Intent intent)
{
    goneMeanwhile = {};
    lists.start(intent);
}

void AccountSession::Private::listsEnded()
{
    if (lists.error()) {
        fail(*lists.error());
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
        setState(State::Ready);
    }
    Q_EMIT q->progressChanged();
    Q_EMIT q->refreshed();
}

void AccountSession::Private::showStates()
{
    QList<Revocation> failed;
    for (const auto &failure : std::as_const(failures))
        failed.append(failure.revocation);
    rows.setStates(revocations.all(), failed);
}

void AccountSession::Private::forgetFailures(const QSet<RevocationTarget> &targets)
{
    failures.removeIf([&](const RevocationResult &failure) { return targets.contains(failure.revocation.target); });
}

void AccountSession::Private::revokeTokens(const QList<AuthorizationId> &ids)
{
    QList<Revocation> added;
    for (const AuthorizationId id : ids) {
        const TokenRow *row = rows.tokens().find(id);
        if (!row || row->state == RowState::Pending || row->state == RowState::Revoking)
            continue;
        added.append({id, TokenModel::name(row->authorization), row->authorization.clientId()});
    }
    forgetFailures(targetsIn(added));
    revocations.revoke(added);
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
        failures.append(result);
        showStates();
        return;
    }
    if (lists.isLoading())
        noteGone(result.revocation);
    rows.remove(result.revocation.target);
    showStates();
    // A token that went changes what its application may do, and a grant may go with its last token.
    if (revocations.isEmpty())
        q->refresh(Intent::Background);
}

AccountSession::AccountSession(Account account, QNetworkAccessManager *network, const Clock &clock,
                               const ScopeCatalogue &catalogue, CodePrompt *prompt, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(account), network, clock, catalogue, prompt, this))
{
    for (const ApiClient *client : {&d->client, &d->unsignedClient}) {
        connect(client, &ApiClient::serverVersionSeen, this, [this](const QString &version) {
            d->meta.installedVersion = version;
            Q_EMIT stateChanged();
        });
    }
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
    connect(&d->revocations, &Revocations::changed, this, [this] { d->showStates(); });
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
    d->trust();
    Q_EMIT stateChanged();
}

AccountSession::State AccountSession::state() const
{
    return d->state;
}

std::optional<ApiError> AccountSession::error() const
{
    return d->error;
}

std::optional<SecretError> AccountSession::keychainError() const
{
    return d->keychainError;
}

bool AccountSession::hasPassword() const
{
    return d->hasPassword;
}

ServerMeta AccountSession::meta() const
{
    return d->meta;
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
    return d->client;
}

void AccountSession::signIn(const QString &password)
{
    d->request.abort();
    d->lists.stop();
    d->client.setCredentials(d->account.user, password);
    d->hasPassword = true;
    d->signedIn = false;
    d->askMeta(Intent::ExplicitAct);
    Q_EMIT progressChanged();
}

void AccountSession::awaitKeychain()
{
    d->request.abort();
    d->setState(State::AskingKeychain);
}

void AccountSession::keychainFailed(SecretError error)
{
    d->keychainError = error;
    d->setState(State::KeychainLocked);
}

void AccountSession::needPassword()
{
    d->setState(State::NeedsPassword);
}

void AccountSession::cancelSignIn()
{
    if (d->state != State::Checking && d->state != State::AskingKeychain)
        return;
    d->request.abort();
    d->forgetPassword();
    d->setState(d->hasLists ? State::NeedsPassword : State::SignedOut);
}

void AccountSession::signOut()
{
    d->request.abort();
    d->lists.clear();
    d->reader.clear();
    d->forgetNew.stop();
    d->revocations.abandon();
    d->forgetPassword();
    d->codes.forget();
    d->hasLists = d->incomplete = false;
    d->lastRefreshed = {};
    d->goneMeanwhile = {};
    d->failures.clear();
    d->rows.clear();
    d->setState(State::SignedOut);
    Q_EMIT progressChanged();
}

void AccountSession::refresh(Intent intent)
{
    if (!d->hasPassword || d->request.isActive())
        return;
    if (d->signedIn)
        d->startLists(intent);
    else if (d->knowsMeta)
        d->askUser(intent);
    else
        d->askMeta(intent);
}

void AccountSession::look(const std::optional<RevocationTarget> &target)
{
    const auto *grant = target ? std::get_if<GrantId>(&*target) : nullptr;
    const bool canBeRead = d->signedIn && d->state == State::Ready && !(grant && !grant->isValid());
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
    const auto *row = d->rows.grants().find(id);
    if (!row || row->state == RowState::Pending || row->state == RowState::Revoking)
        return;
    if (!row->isListed) {
        d->revokeTokens(d->rows.tokensOf(*row));
        return;
    }
    d->forgetFailures({id});
    const auto application = row->grant.application;
    d->revocations.revoke(id, GrantModel::name(application), application.clientId, row->tokens);
}

void AccountSession::revoke(AuthorizationId id)
{
    d->revokeTokens({id});
}

void AccountSession::revokeAtOnce(const QList<Revocation> &revocations)
{
    d->forgetFailures(targetsIn(revocations));
    d->revocations.revokeAtOnce(revocations);
}

QList<RevocationTarget> AccountSession::targetsOf(const RevocationTarget &row) const
{
    const auto *id = std::get_if<GrantId>(&row);
    const GrantRow *grant = id ? d->rows.grants().find(*id) : nullptr;
    if (!grant || grant->isListed)
        return {row};
    QList<RevocationTarget> targets;
    for (const AuthorizationId token : d->rows.tokensOf(*grant))
        targets.append(token);
    return targets;
}

void AccountSession::undo(const RevocationTarget &target)
{
    d->revocations.undo(targetsOf(target));
}

std::optional<RevocationResult> AccountSession::failure(const RevocationTarget &target) const
{
    const auto at = std::find_if(d->failures.cbegin(), d->failures.cend(),
                                 [&](const RevocationResult &failure) { return failure.revocation.target == target; });
    return at == d->failures.cend() ? std::nullopt : std::make_optional(*at);
}

} // namespace grantry
