// SPDX-License-Identifier: MIT
#include "app/session/newtokenflow.h"

#include "app/session/doubt.h"
#include "app/session/revocationattempt.h"

#include <algorithm>
#include <utility>

namespace grantry {

NewTokenFlow::NewTokenFlow(ApiClient &client, QSet<AuthorizationId> known, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_known(std::move(known))
{
}

NewTokenFlow::~NewTokenFlow() = default;

void NewTokenFlow::make(const NewToken &wanted)
{
    m_wanted = wanted;
    m_isActive = true;
    send();
}

void NewTokenFlow::revokeAndMake(const Authorization &old)
{
    m_isActive = true;
    m_revocation = std::make_unique<RevocationAttempt>(
        m_client, old.id, old.application.clientId,
        [this](RevocationResult::Outcome outcome, const std::optional<ApiError> &error) { revoked(outcome, error); });
}

void NewTokenFlow::abandon()
{
    m_request.abort();
    m_list.reset();
    m_revocation.reset();
    end();
    m_wanted = {};
}

void NewTokenFlow::send()
{
    m_request =
        m_client.send<MadeAuthorization>(api::makeToken(m_wanted), Intent::ExplicitAct,
                                         [this](const ApiResult<MadeAuthorization> &answer) { answered(answer); });
}

void NewTokenFlow::answered(const ApiResult<MadeAuthorization> &answer)
{
    if (!answer && leavesInDoubt(answer.error().kind)) {
        lookForIt(answer.error());
        return;
    }
    end();
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    const Authorization &token = answer->authorization;
    m_known.insert(token.id);
    if (!answer->token.isEmpty())
        Q_EMIT made(*answer);
    else if (answer->isNew)
        Q_EMIT secretLost(token);
    else
        Q_EMIT wasThere(token);
}

//! A write is not repeated: the list tells whether it was done.
void NewTokenFlow::lookForIt(const ApiError &lost)
{
    const api::ListFilter filter{m_wanted.kind == NewToken::Kind::Application ? m_wanted.clientId : QString()};
    PageLoader<Authorization>::Load load;
    load.call = [filter](const PageRequest &page) { return api::listAuthorizations(page, filter); };
    load.intent = Intent::ExplicitAct;
    load.done = [this, lost](const ApiResult<LoadedList<Authorization>> &list) { listed(list, lost); };
    m_list = std::make_unique<PageLoader<Authorization>>(m_client, std::move(load));
}

void NewTokenFlow::listed(const ApiResult<LoadedList<Authorization>> &list, const ApiError &lost)
{
    end();
    if (!list) {
        Q_EMIT failed(perhapsDone(lost));
        return;
    }
    const auto found = std::ranges::find_if(list->rows, [this](const Authorization &token) { return isWanted(token); });
    if (found == list->rows.end()) {
        Q_EMIT failed(list->complete ? notDone(lost) : perhapsDone(lost));
        return;
    }
    const Authorization token = *found;
    const bool wasKnown = m_known.contains(token.id);
    m_known.insert(token.id);
    if (wasKnown)
        Q_EMIT wasThere(token);
    else
        Q_EMIT secretLost(token);
}

//! Whether \a token is what the lost answer was about: one that is new, or for a PUT the one that it would meet.
bool NewTokenFlow::isWanted(const Authorization &token) const
{
    const QString fingerprint = token.fingerprint.value_or(QString());
    if (m_wanted.kind == NewToken::Kind::Personal)
        return token.application.isPersonal() && token.note == m_wanted.note && !m_known.contains(token.id);
    if (token.application.clientId != m_wanted.clientId || fingerprint != m_wanted.fingerprint)
        return false;
    return m_wanted.useExisting || (token.note.value_or(QString()) == m_wanted.note && !m_known.contains(token.id));
}

void NewTokenFlow::revoked(RevocationResult::Outcome outcome, const std::optional<ApiError> &error)
{
    m_revocation.release()->deleteLater();
    if (!error) {
        send();
        return;
    }
    end();
    Q_EMIT notRevoked(outcome, *error);
}

void NewTokenFlow::end()
{
    m_isActive = false;
}

} // namespace grantry
