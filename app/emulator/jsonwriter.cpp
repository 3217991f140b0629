// SPDX-License-Identifier: MIT
#include "app/emulator/jsonwriter.h"

namespace grantry::emulator {

namespace {

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

//! The rest of a string, from after its opening quote to its closing one.
qsizetype endOfString(const QByteArray &json, qsizetype from)
{
    while (from < json.size() && json[from] != '"')
        from += json[from] == '\\' ? 2 : 1;
    return from;
}

} // namespace

void JsonWriter::name(QLatin1StringView name)
{
    separate();
    m_text.append('"').append(name.data(), name.size()).append("\":");
    m_afterValue = false;
}

void JsonWriter::value(const QString &text)
{
    separate();
    m_text.append('"');
    escaped(text.toUtf8());
    m_text.append('"');
    m_afterValue = true;
}

void JsonWriter::value(const QStringList &texts)
{
    beginArray();
    for (const QString &text : texts)
        value(text);
    endArray();
}

void JsonWriter::value(qint64 number)
{
    raw(QByteArray::number(number));
}

void JsonWriter::null()
{
    raw("null");
}

void JsonWriter::raw(const QByteArray &json)
{
    separate();
    m_text.append(json);
    m_afterValue = true;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_text.append(bracket);
    m_afterValue = false;
}

void JsonWriter::close(char bracket)
{
    m_text.append(bracket);
    m_afterValue = true;
}

void JsonWriter::separate()
{
    if (m_afterValue)
        m_text.append(',');
}

void JsonWriter::escaped(const QByteArray &utf8)
{
    for (const char c : utf8) {
        if (!needsEscape(c))
            m_text.append(c);
        else if (c == '"' || c == '\\')
            m_text.append('\\').append(c);
        else
            m_text.append("\\u00").append(QByteArray::number(c, 16).rightJustified(2, '0'));
    }
}

QByteArray indented(const QByteArray &json)
{
    QByteArray result;
    int depth = 0;
    const auto newLine = [&] { result.append('\n').append(QByteArray{2 * qsizetype{depth}, ' '}); };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        const bool opens = c == '{' || c == '[';
        const bool isEmpty = opens && i + 1 < json.size() && (json[i + 1] == '}' || json[i + 1] == ']');
        if (c == '"') {
            const qsizetype end = endOfString(json, i + 1);
            result.append(json.mid(i, end + 1 - i));
            i = end;
        } else if (isEmpty) {
            result.append(c).append(json[++i]);
        } else if (opens) {
            result.append(c);
            ++depth;
            newLine();
        } else if (c == '}' || c == ']') {
            --depth;
            newLine();
            result.append(c);
        } else {
            result.append(c);
            if (c == ',')
                newLine();
            else if (c == ':')
                result.append(' ');
        }
    }
    return result.append('\n');
}

} // namespace grantry::emulator
