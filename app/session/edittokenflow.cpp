// SPDX-License-Identifier: MIT
#include "app/session/edittokenflow.h"

#include "app/session/doubt.h"

namespace grantry {

EditTokenFlow::EditTokenFlow(ApiClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void EditTokenFlow::read(AuthorizationId id, Intent intent)
{
    m_request =
        m_client.send<Authorization>(api::getAuthorization(id), intent, [this](const ApiResult<Authorization> &answer) {
            if (answer)
                Q_EMIT wasRead(*answer);
            else
                Q_EMIT failed(answer.error());
        });
}

void EditTokenFlow::save(const Authorization &base, const TokenEdit &wanted)
{
    m_base = base;
    m_wanted = wanted;
    m_request = m_client.send<Authorization>(api::getAuthorization(base.id), Intent::ExplicitAct,
                                             [this](const ApiResult<Authorization> &answer) {
                                                 if (!answer)
                                                     Q_EMIT failed(answer.error());
                                                 else if (hasMoved(m_base, *answer))
                                                     Q_EMIT movedMeanwhile(*answer);
                                                 else
                                                     send();
                                             });
}

void EditTokenFlow::abandon()
{
    m_request.abort();
}

void EditTokenFlow::send()
{
    m_request = m_client.send<Authorization>(
        api::updateAuthorization(m_base.id, m_wanted.changeFrom(TokenEdit::of(m_base))), Intent::ExplicitAct,
        [this](const ApiResult<Authorization> &answer) { answered(answer); });
}

void EditTokenFlow::answered(const ApiResult<Authorization> &answer)
{
    if (answer)
        Q_EMIT saved(*answer);
    else if (leavesInDoubt(answer.error().kind))
        findOut(answer.error());
    else
        Q_EMIT failed(answer.error());
}

void EditTokenFlow::findOut(const ApiError &lost)
{
    m_request = m_client.send<Authorization>(
        api::getAuthorization(m_base.id), Intent::ExplicitAct, [this, lost](const ApiResult<Authorization> &answer) {
            if (!answer) {
                Q_EMIT failed(answer.error().kind == ApiError::Kind::NotFound ? answer.error() : perhapsDone(lost));
            } else if (isSame(TokenEdit::of(*answer), m_wanted)) {
                Q_EMIT saved(*answer);
            } else if (hasMoved(m_base, *answer)) {
                Q_EMIT movedMeanwhile(*answer);
            } else {
                Q_EMIT failed(notDone(lost));
            }
        });
}

} // namespace grantry
