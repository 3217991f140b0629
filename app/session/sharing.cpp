// SPDX-License-Identifier: MIT
#include "app/session/sharing.h"

namespace grantry {

void Sharing::share(Grant &grant)
{
    grant.url.clear();
    share(grant.application);
    share(grant.scopes);
    share(grant.user);
}

void Sharing::share(Authorization &authorization)
{
    authorization.url.clear();
    // A personal token is called as its note says.
    if (authorization.note == authorization.application.name)
        authorization.application.name = *authorization.note;
    share(authorization.application);
    share(authorization.scopes);
    share(authorization.user);
    for (auto *text : {&authorization.note, &authorization.noteUrl, &authorization.fingerprint,
                       &authorization.hashedToken, &authorization.tokenLastEight}) {
        if (*text)
            (*text)->squeeze();
    }
}

void Sharing::share(Application &application)
{
    // The name of a personal token is its note, and like no other.
    QList<QString *> texts{&application.clientId, &application.url};
    if (!application.isPersonal())
        texts.append(&application.name);
    for (QString *text : texts) {
        const auto known = m_texts.constFind(*text);
        if (known == m_texts.cend())
            m_texts.insert(*text, *text);
        else
            *text = *known;
    }
}

void Sharing::share(QStringList &scopes)
{
    const auto known = m_scopes.constFind(scopes);
    if (known == m_scopes.cend())
        m_scopes.insert(scopes, scopes);
    else
        scopes = *known;
}

void Sharing::share(QJsonObject &user)
{
    if (user == m_user)
        user = m_user;
    else
        m_user = user;
}

} // namespace grantry
