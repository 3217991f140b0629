// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/emulatorservice.h"
#include "app/net/utc.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace grantry::test {

//! What the emulated server said, ready to be looked at.
struct EmulatorReply
{
    int status = 0;
    emulator::Headers headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const { return emulator::headerValue(headers, name); }
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    [[nodiscard]] QString message() const;
    //! `field: code` of every entry of `errors`.
    [[nodiscard]] QStringList errors() const;
    //! `rel: query` of every link of the Link header, in its order.
    [[nodiscard]] QStringList links() const;
};

//! An emulated server without sockets, on a clock that stands still until a test moves it.
class EmulatorBench final
{
public:
    explicit EmulatorBench(const emulator::Options &options = {});
    EmulatorBench(const EmulatorBench &) = delete;
    EmulatorBench &operator=(const EmulatorBench &) = delete;

    //! Sends with the credentials, a User-Agent and \a extra, which go before those where they name the same header.
    //! \a path is under the API root.
    EmulatorReply send(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                       const emulator::Headers &extra = {});
    EmulatorReply get(const QByteArray &path, const emulator::Headers &extra = {})
    {
        return send("GET", path, {}, extra);
    }
    //! Makes a personal token of this note and gives the reply, which must be a 201.
    QJsonObject makeToken(const QByteArray &note, const QByteArray &moreMembers = {});
    //! The ids of the rows of a list, all on one page.
    QList<qint64> ids(const QByteArray &path);

    QByteArray authorization = basic("octocat", "demo");
    QDateTime now{QDate{2026, 1, 15}, QTime{12, 0}, utc};

    [[nodiscard]] static QByteArray basic(const QByteArray &user, const QByteArray &password);

private:
    emulator::EmulatorService m_service;
};

//! The options with tests/data/emulator/example.json as data.
[[nodiscard]] emulator::Options exampleData();

//! A body that asks for a token of the application that is always registered; \a moreMembers begins with a comma.
[[nodiscard]] QByteArray appToken(const QByteArray &moreMembers = {});
//! Where an authorization is, under the API root.
[[nodiscard]] QByteArray pathOf(const QJsonObject &authorization);
[[nodiscard]] QStringList scopesOf(const QJsonObject &row);

} // namespace grantry::test
