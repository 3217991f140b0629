// SPDX-License-Identifier: MIT
#include "app/session/tokenedit.h"

#include "app/scopes/scopeselection.h"

namespace grantry {

namespace {

std::optional<QString> changed(const QString &before, const QString &after)
{
    return before == after ? std::nullopt : std::optional(after);
}

api::ScopeChange scopeChange(const QStringList &before, const QStringList &after)
{
    const ScopeDifference difference = ScopeDifference::between(before, after);
    if (difference.isEmpty())
        return std::monostate();
    if (difference.removed.isEmpty())
        return api::AddScopes{difference.added};
    if (difference.added.isEmpty())
        return api::RemoveScopes{difference.removed};
    return api::ReplaceScopes{after};
}

} // namespace

TokenEdit TokenEdit::of(const Authorization &token)
{
    return {token.note.value_or(QString()), token.noteUrl.value_or(QString()), token.fingerprint.value_or(QString()),
            token.scopes};
}

TokenEdit TokenEdit::of(const NewToken &wanted)
{
    return {wanted.note, wanted.noteUrl, wanted.fingerprint, wanted.scopes};
}

api::AuthorizationChange TokenEdit::changeFrom(const TokenEdit &before) const
{
    return {scopeChange(before.scopes, scopes), changed(before.note, note), changed(before.noteUrl, noteUrl),
            changed(before.fingerprint, fingerprint)};
}

bool isEmpty(const api::AuthorizationChange &change)
{
    return std::holds_alternative<std::monostate>(change.scopes) && !change.note && !change.noteUrl &&
           !change.fingerprint;
}

bool isSame(const TokenEdit &one, const TokenEdit &other)
{
    return one.note == other.note && one.noteUrl == other.noteUrl && one.fingerprint == other.fingerprint &&
           ScopeDifference::between(one.scopes, other.scopes).isEmpty();
}

bool hasMoved(const Authorization &before, const Authorization &now)
{
    return before.updatedAt != now.updatedAt || !isSame(TokenEdit::of(before), TokenEdit::of(now));
}

} // namespace grantry
