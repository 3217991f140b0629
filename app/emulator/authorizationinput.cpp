// SPDX-License-Identifier: MIT
#include "app/emulator/authorizationinput.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

using namespace Qt::StringLiterals;

namespace grantry::emulator {

namespace {

//! False where the member is there and is neither null nor text.
bool read(const QJsonObject &object, const QString &name, AuthorizationInput::Member<QString> &member)
{
    const QJsonValue value = object.value(name);
    member.sent = !value.isUndefined();
    if (value.isString())
        member.value = value.toString();
    return value.isUndefined() || value.isNull() || value.isString();
}

bool read(const QJsonObject &object, const QString &name, AuthorizationInput::Member<QStringList> &member)
{
    const QJsonValue value = object.value(name);
    member.sent = !value.isUndefined();
    if (!value.isArray())
        return value.isUndefined() || value.isNull();
    QStringList list;
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString())
            return false;
        list.append(item.toString());
    }
    member.value = list;
    return true;
}

} // namespace

tl::expected<AuthorizationInput, Response> AuthorizationInput::parse(const QByteArray &body,
                                                                     const QString &documentationUrl)
{
    const auto refuse = [&](int status, const QString &message) {
        return tl::unexpected{replies::failure(status, message, documentationUrl)};
    };
    AuthorizationInput input;
    if (body.trimmed().isEmpty())
        return input;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    // QJsonDocument takes objects and arrays only; any other value is JSON all the same.
    const bool otherValue =
        error.error == QJsonParseError::IllegalValue && QJsonDocument::fromJson('[' + body + ']').isArray();
    if (document.isNull() && !otherValue)
        return refuse(400, u"Problems parsing JSON"_s);
    if (!document.isObject())
        return refuse(400, u"Body should be a JSON object"_s);

    const QJsonObject object = document.object();
    for (const auto &[name, member] :
         {std::pair{u"scopes"_s, &input.scopes}, std::pair{u"add_scopes"_s, &input.addScopes},
          std::pair{u"remove_scopes"_s, &input.removeScopes}}) {
        if (!read(object, name, *member))
            return refuse(422, u"Invalid request.\n\n\"%1\" is not an array of strings."_s.arg(name));
    }
    for (const auto &[name, member] :
         {std::pair{u"note"_s, &input.note}, std::pair{u"note_url"_s, &input.noteUrl},
          std::pair{u"client_id"_s, &input.clientId}, std::pair{u"client_secret"_s, &input.clientSecret},
          std::pair{u"fingerprint"_s, &input.fingerprint}}) {
        if (!read(object, name, *member))
            return refuse(422, u"Invalid request.\n\n\"%1\" is not a string."_s.arg(name));
    }
    return input;
}

QList<replies::FieldError> conflicts(const Store &store, const Authorization &wanted)
{
    QList<replies::FieldError> errors;
    const auto taken = [&](const Authorization *other) { return other && other->id != wanted.id; };
    const QString note = wanted.note.value_or(QString{});
    if (!wanted.app && note.trimmed().isEmpty())
        errors.append({.field = u"description"_s, .code = u"missing_field"_s});
    else if (!wanted.app && taken(store.personalByNote(wanted.user, note)))
        errors.append({.field = u"description"_s, .code = u"already_exists"_s});
    const QString fingerprint = wanted.fingerprint.value_or(QString{});
    if (!fingerprint.isEmpty() && taken(store.byFingerprint(wanted.user, wanted.app, fingerprint)))
        errors.append({.field = u"fingerprint"_s, .code = u"already_exists"_s});
    return errors;
}

} // namespace grantry::emulator
