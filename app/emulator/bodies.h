// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/jsonwriter.h"
#include "app/emulator/origin.h"
#include "app/emulator/records.h"

#include <QJsonObject>
#include <QStringList>

//! Records as the JSON of the official description: every member it requires is there.
namespace grantry::emulator::bodies {

//! Short form, as it stands inside other bodies (schema `simple-user`).
[[nodiscard]] QJsonObject simpleUser(const User &user, const Origin &origin);
//! GET /user (schema `private-user`).
[[nodiscard]] QJsonObject privateUser(const User &user, const Origin &origin);
//! A row of /authorizations. \a user is simpleUser() of the owner, written once for a page. \a token is the secret in a
//! 201, else empty.
void write(JsonWriter &json, const Authorization &authorization, const QByteArray &user, const Origin &origin,
           const QString &token = {});
//! A row of /applications/grants.
void write(JsonWriter &json, const Grant &grant, const QStringList &scopes, const Origin &origin);
//! Where an authorization is, as `url` and `Location` say it.
[[nodiscard]] QString url(const Authorization &authorization, const Origin &origin);
//! GET /
[[nodiscard]] QJsonObject root(const Origin &origin);
[[nodiscard]] QJsonObject meta(const Options &options);

//! Where the error bodies of this server point, `https://docs.github.com/enterprise-server@3.19/rest`.
[[nodiscard]] QString documentation(const QString &ghesVersion);

} // namespace grantry::emulator::bodies
