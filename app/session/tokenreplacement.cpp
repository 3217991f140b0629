// SPDX-License-Identifier: MIT
#include "app/session/tokenreplacement.h"

#include "app/session/revocationattempt.h"
#include "app/text/freename.h"

namespace grantry {

namespace {

//! The same again, under a name that the server does not know yet.
NewToken likeness(const Authorization &old, const TokenReplacement::Known &known)
{
    NewToken token;
    token.note = old.note.value_or(QString());
    token.noteUrl = old.noteUrl.value_or(QString());
    token.scopes = old.scopes;
    // The old one keeps its name for now, which may be newer than the list.
    if (old.application.isPersonal()) {
        token.note =
            freeName(token.note.isEmpty() ? old.application.name : token.note, known.notes + QStringList{token.note});
        return token;
    }
    token.kind = NewToken::Kind::Application;
    token.clientId = old.application.clientId;
    token.useExisting = false;
    if (old.fingerprint && !old.fingerprint->isEmpty())
        token.fingerprint = freeName(*old.fingerprint, known.fingerprints + QStringList{*old.fingerprint});
    return token;
}

} // namespace

TokenReplacement::TokenReplacement(ApiClient &client, const Authorization &old, const Known &known, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_old(old)
    , m_known(known)
    , m_wanted(likeness(old, known))
    , m_making(client, known.ids)
    , m_renaming(client)
{
    connect(&m_making, &NewTokenFlow::made, this, &TokenReplacement::made);
    connect(&m_making, &NewTokenFlow::secretLost, this, [this](const Authorization &token) {
        made({token, {}, true});
    });
    connect(&m_making, &NewTokenFlow::failed, this, [this](const ApiError &error) { fail(Stage::OldOnly, error); });
    connect(&m_renaming, &EditTokenFlow::saved, this, [this](const Authorization &token) {
        m_new.authorization = token;
        setStage(Stage::Done);
    });
    // Whatever somebody else has made of it meanwhile: that is what is renamed now.
    connect(&m_renaming, &EditTokenFlow::movedMeanwhile, this, [this](const Authorization &token) {
        m_new.authorization = token;
        rename();
    });
    connect(&m_renaming, &EditTokenFlow::failed, this, [this](const ApiError &error) { fail(Stage::NewOnly, error); });
}

TokenReplacement::~TokenReplacement() = default;

bool TokenReplacement::isActive() const
{
    return m_stage == Stage::Making || m_stage == Stage::RevokingOld || m_stage == Stage::Renaming ||
           m_stage == Stage::RevokingNew;
}

void TokenReplacement::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}

void TokenReplacement::fail(Stage stage, const ApiError &error)
{
    setStage(stage);
    Q_EMIT failed(error);
}

void TokenReplacement::make(const QString &clientSecret)
{
    Q_ASSERT(m_stage == Stage::OldOnly);
    setStage(Stage::Making);
    m_reading = m_client.send<Authorization>(api::getAuthorization(m_old.id), Intent::ExplicitAct,
                                             [this, clientSecret](const ApiResult<Authorization> &answer) {
                                                 if (answer)
                                                     wasRead(*answer, clientSecret);
                                                 else
                                                     fail(Stage::OldOnly, answer.error());
                                             });
}

void TokenReplacement::wasRead(const Authorization &now, const QString &clientSecret)
{
    const bool wasMoved = hasMoved(m_old, now);
    m_old = now;
    m_wanted = likeness(m_old, m_known);
    if (wasMoved) {
        setStage(Stage::OldOnly);
        Q_EMIT movedMeanwhile();
        return;
    }
    NewToken wanted = m_wanted;
    wanted.clientSecret = clientSecret;
    m_making.make(wanted);
}

void TokenReplacement::made(const MadeAuthorization &token)
{
    m_new = token;
    m_making.abandon(); // it would remember the client secret
    setStage(Stage::Both);
}

void TokenReplacement::finish()
{
    Q_ASSERT(m_stage == Stage::Both || m_stage == Stage::NewOnly);
    if (m_stage == Stage::NewOnly) {
        setStage(Stage::Renaming);
        rename();
        return;
    }
    setStage(Stage::RevokingOld);
    revoke(m_old, Stage::NewOnly, Stage::Both);
}

void TokenReplacement::undo()
{
    Q_ASSERT(m_stage == Stage::Both);
    setStage(Stage::RevokingNew);
    revoke(m_new.authorization, Stage::OldOnly, Stage::Both);
}

void TokenReplacement::revoke(const Authorization &token, Stage whenGone, Stage otherwise)
{
    m_revocation = std::make_unique<RevocationAttempt>(
        m_client, token.id, token.application.clientId,
        [this, whenGone, otherwise](RevocationResult::Outcome outcome, const std::optional<ApiError> &error) {
            m_revocation.release()->deleteLater();
            if (!error) {
                setStage(whenGone);
                if (whenGone == Stage::NewOnly)
                    finish();
                return;
            }
            ApiError why = *error;
            if (outcome == RevocationResult::Outcome::Unknown)
                why.kind = ApiError::Kind::LostAnswer;
            fail(otherwise, why);
        });
}

void TokenReplacement::rename()
{
    TokenEdit wanted = TokenEdit::of(m_new.authorization);
    if (m_old.note && !m_old.note->isEmpty()) // a personal token must have one
        wanted.note = *m_old.note;
    wanted.fingerprint = m_old.fingerprint.value_or(QString());
    if (isSame(wanted, TokenEdit::of(m_new.authorization)))
        setStage(Stage::Done);
    else
        m_renaming.save(m_new.authorization, wanted);
}

} // namespace grantry
