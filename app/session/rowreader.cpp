// SPDX-License-Identifier: MIT
#include "app/session/rowreader.h"

#include <utility>

using namespace std::chrono_literals;

namespace grantry {

RowReader::RowReader(ApiClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(150ms);
    connect(&m_wait, &QTimer::timeout, this, &RowReader::read);
}

void RowReader::look(const std::optional<RevocationTarget> &target)
{
    if (target == m_target)
        return;
    m_target = target;
    m_request.abort();
    m_error.reset();
    setState(State::Idle);
    if (target)
        m_wait.start();
    else
        m_wait.stop();
}

void RowReader::clear()
{
    look({});
    m_grantTags.clear();
    m_authorizationTags.clear();
}

void RowReader::read()
{
    setState(State::Reading);
    if (const auto *grant = std::get_if<GrantId>(&*m_target))
        m_request = m_client.send<api::Reread<Grant>>(api::rereadGrant(*grant, m_grantTags.value(grant->value)),
                                                      Intent::Background,
                                                      [this, id = *grant](const ApiResult<api::Reread<Grant>> &answer) {
                                                          if (answer)
                                                              m_grantTags[id.value] = answer->etag;
                                                          answered(answer, &RowReader::grantRead);
                                                      });
    else if (const auto *token = std::get_if<AuthorizationId>(&*m_target))
        m_request = m_client.send<api::Reread<Authorization>>(
            api::rereadAuthorization(*token, m_authorizationTags.value(token->value)), Intent::Background,
            [this, id = *token](const ApiResult<api::Reread<Authorization>> &answer) {
                if (answer)
                    m_authorizationTags[id.value] = answer->etag;
                answered(answer, &RowReader::authorizationRead);
            });
}

template <class Value>
void RowReader::answered(const ApiResult<api::Reread<Value>> &answer, void (RowReader::*changed)(const Value &))
{
    if (!answer) {
        m_error = answer.error();
        setState(answer.error().kind == ApiError::Kind::NotFound ? State::Gone : State::Failed);
        return;
    }
    if (answer->value)
        Q_EMIT(this->*changed)(*answer->value);
    setState(State::Fresh);
}

void RowReader::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

} // namespace grantry
