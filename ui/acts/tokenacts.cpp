// SPDX-License-Identifier: MIT
#include "ui/acts/tokenacts.h"

#include "app/session/accountsession.h"
#include "app/session/tokenvault.h"
#include "ui/secretclipboard.h"
#include "ui/secreterrortext.h"

#include <QWidget>

namespace grantry {

TokenActs::TokenActs(const ActServices &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
    , m_handOver(services)
    , m_newToken(services, m_handOver)
    , m_editToken(services)
    , m_editScopes(services)
    , m_replace(services, m_handOver)
    , m_revoke(services)
{
    connect(&m_newToken, &NewTokenAct::made, this, &TokenActs::made);
    connect(&services.session, &AccountSession::refreshed, this, &TokenActs::dropSecrets);
}

void TokenActs::newToken()
{
    m_newToken.begin(m_window);
}

void TokenActs::editTokens(const QList<AuthorizationId> &ids)
{
    if (ids.size() > 1)
        m_editScopes.begin(ids, m_window);
    else if (!ids.isEmpty())
        m_editToken.begin(ids.first(), m_window);
}

void TokenActs::replaceToken(AuthorizationId id)
{
    m_replace.begin(id, m_window);
}

QString TokenActs::digestOf(AuthorizationId id) const
{
    const TokenRow *row = m_services.session.tokens().find(id);
    return row ? row->authorization.hashedToken().value_or(QString()) : QString();
}

bool TokenActs::hasSecret(AuthorizationId id) const
{
    return m_services.vault && m_services.vault->has(digestOf(id));
}

void TokenActs::copySecret(AuthorizationId id)
{
    if (!hasSecret(id))
        return;
    const QString digest = digestOf(id);
    m_reading =
        m_services.vault->read(digest, [this, digest](const tl::expected<std::optional<QString>, SecretError> &answer) {
            if (!answer) {
                Q_EMIT announce(secretErrorText(answer.error()));
            } else if (!*answer || TokenVault::digestOf(**answer) != digest) {
                Q_EMIT announce(tr("The secret of this token is not in the keychain any more."));
            } else {
                m_services.clipboard.copy(**answer);
                Q_EMIT announce(tr("The secret was copied. The clipboard is cleared in %n s.", nullptr,
                                   m_services.clipboard.secondsLeft()));
            }
        });
}

//! A token that is gone from the list works no more: its secret is of no use to anybody but a thief.
void TokenActs::dropSecrets()
{
    AccountSession &session = m_services.session;
    if (!m_services.vault || session.error() || session.isIncomplete() || !session.lastRefreshed().isValid())
        return;
    QSet<AuthorizationId> listed;
    for (const TokenRow &row : session.tokens().rows())
        listed.insert(row.id);
    m_services.vault->keepOnly(session.account(), listed);
}

void TokenActs::revoke(const QList<RevocationTarget> &targets)
{
    m_revoke.begin(targets, m_window);
}

} // namespace grantry
