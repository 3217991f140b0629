// SPDX-License-Identifier: MIT
#include "app/models/tokenkind.h"

#include <algorithm>

namespace grantry {

TokenKind TokenKind::of(const Authorization &authorization)
{
    TokenKind kind;
    kind.application = authorization.application;
    kind.isNamedByNote = authorization.note == authorization.application.name;
    if (kind.isNamedByNote)
        kind.application.name.clear();
    kind.scopes = authorization.scopes;
    return kind;
}

SharedTokenKind TokenKinds::shared(const TokenKind &kind)
{
    QList<SharedTokenKind> &alike = m_kinds[{kind.application.clientId, kind.scopes}];
    const auto known = std::ranges::find_if(alike, [&](const SharedTokenKind &other) { return *other == kind; });
    if (known != alike.end())
        return *known;
    auto *made = new TokenKind(kind);
    for (QString *text : {&made->application.clientId, &made->application.name, &made->application.url})
        *text = shared(*text);
    for (QString &scope : made->scopes)
        scope = shared(scope);
    alike.append(SharedTokenKind(made));
    return alike.constLast();
}

void TokenKinds::clear()
{
    m_kinds.clear();
    m_texts.clear();
}

} // namespace grantry
