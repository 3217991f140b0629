// SPDX-License-Identifier: MIT
#include "app/emulator/jsonreader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace grantry::emulator {

namespace {

constexpr qint64 largestId = qint64{1} << 53; // beyond it, other readers of JSON round

QDateTime relativeTime(const QString &text, const QDateTime &now)
{
    static const QRegularExpression form{u"^([+-]\\d{1,9})([smhdy])$"_s};
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const qint64 amount = match.capturedView(1).toLongLong();
    switch (match.capturedView(2).front().unicode()) {
    case u's':
        return now.addSecs(amount);
    case u'm':
        return now.addSecs(amount * 60);
    case u'h':
        return now.addSecs(amount * 3600);
    case u'd':
        return now.addDays(amount);
    default:
        return now.addDays(amount * 365);
    }
}

} // namespace

JsonReader::JsonReader(const QJsonObject &object, const QString &path, QString &error)
    : m_object{object}
    , m_path{path}
    , m_error{&error}
{
}

bool JsonReader::has(const QString &name) const
{
    const QJsonValue value = m_object.value(name);
    return !value.isUndefined() && !value.isNull();
}

QString JsonReader::text(const QString &name) const
{
    return value(name, QJsonValue::String, u"text"_s).toString();
}

std::optional<QString> JsonReader::optionalText(const QString &name) const
{
    return has(name) ? std::optional{text(name)} : std::nullopt;
}

QStringList JsonReader::texts(const QString &name) const
{
    QStringList list;
    for (const QJsonValue &item : value(name, QJsonValue::Array, u"an array of texts"_s).toArray()) {
        if (!item.isString())
            fail(name, u"expected an array of texts"_s);
        list.append(item.toString());
    }
    return list;
}

bool JsonReader::flag(const QString &name) const
{
    return value(name, QJsonValue::Bool, u"true or false"_s).toBool();
}

QJsonObject JsonReader::object(const QString &name) const
{
    return value(name, QJsonValue::Object, u"an object"_s).toObject();
}

JsonReader JsonReader::child(const QString &name) const
{
    return {object(name), where(name), *m_error};
}

qint64 JsonReader::id(const QString &name) const
{
    const QString wanted = u"a whole number from 1 to %1"_s.arg(largestId);
    if (!has(name))
        return 0;
    const qint64 id = value(name, QJsonValue::Double, wanted).toInteger(0);
    if (id < 1 || id > largestId)
        fail(name, "expected "_L1 + wanted);
    return id;
}

QDateTime JsonReader::time(const QString &name, const QDateTime &now) const
{
    if (!has(name))
        return {};
    const QString written = text(name);
    QDateTime moment = relativeTime(written, now);
    if (!moment.isValid())
        moment = QDateTime::fromString(written, Qt::ISODate).toUTC();
    if (!moment.isValid())
        fail(name, u"expected a time such as 2019-04-24T21:49:02Z or -3d"_s);
    return moment;
}

QList<JsonReader> JsonReader::objects(const QString &name) const
{
    QList<JsonReader> readers;
    const QJsonArray items = value(name, QJsonValue::Array, u"an array"_s).toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString itemName = u"%1[%2]"_s.arg(name).arg(i);
        if (!items[i].isObject())
            fail(itemName, u"expected an object"_s);
        readers.append(JsonReader{items[i].toObject(), where(itemName), *m_error});
    }
    return readers;
}

QString JsonReader::where(const QString &name) const
{
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

void JsonReader::fail(const QString &name, const QString &what) const
{
    if (m_error->isEmpty())
        *m_error = where(name) + ": "_L1 + what;
}

QJsonValue JsonReader::value(const QString &name, QJsonValue::Type wanted, const QString &called) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.type() != wanted)
        fail(name, "expected "_L1 + called);
    return value;
}

} // namespace grantry::emulator
