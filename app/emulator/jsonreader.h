// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace grantry::emulator {

//! Reads the members of a JSON object that a person wrote, and remembers the first thing that is wrong and where.
//! Absent and null members read as empty.
class JsonReader final
{
public:
    //! \a path says where the object stands, for example `grants[2]`. \a error stays as it is once it is not empty.
    JsonReader(const QJsonObject &object, const QString &path, QString &error);

    [[nodiscard]] bool has(const QString &name) const;
    [[nodiscard]] QString text(const QString &name) const;
    [[nodiscard]] std::optional<QString> optionalText(const QString &name) const;
    [[nodiscard]] QStringList texts(const QString &name) const;
    [[nodiscard]] bool flag(const QString &name) const;
    [[nodiscard]] QJsonObject object(const QString &name) const;
    [[nodiscard]] JsonReader child(const QString &name) const;
    //! A whole number from 1 to 2^53; 0 where the member is absent.
    [[nodiscard]] qint64 id(const QString &name) const;
    //! ISO 8601, or relative to \a now: `-400d`, `+6h` (s, m, h, d, y for 365 days). Invalid where the member is
    //! absent.
    [[nodiscard]] QDateTime time(const QString &name, const QDateTime &now) const;
    //! The objects of an array, each as a reader.
    [[nodiscard]] QList<JsonReader> objects(const QString &name) const;

    [[nodiscard]] QString where(const QString &name) const;
    void fail(const QString &name, const QString &what) const;

private:
    [[nodiscard]] QJsonValue value(const QString &name, QJsonValue::Type wanted, const QString &called) const;

    QJsonObject m_object;
    QString m_path;
    QString *m_error;
};

} // namespace grantry::emulator
