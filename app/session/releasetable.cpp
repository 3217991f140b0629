// SPDX-License-Identifier: MIT
#include "app/session/releasetable.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace grantry {

ReleaseTable ReleaseTable::builtIn()
{
    QFile file(u":/grantry/ghes-releases.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return fromJson(file.readAll()).value_or(ReleaseTable());
}

std::optional<ReleaseTable> ReleaseTable::fromJson(const QByteArray &json)
{
    const QJsonObject days = QJsonDocument::fromJson(json).object()[u"end_of_support"_s].toObject();
    ReleaseTable table;
    for (auto entry = days.begin(); entry != days.end(); ++entry) {
        const QVersionNumber release = QVersionNumber::fromString(entry.key());
        const QDate day = QDate::fromString(entry.value().toString(), Qt::ISODate);
        if (release.segmentCount() != 2 || !day.isValid())
            return {};
        table.m_days.insert(release, day);
    }
    if (table.m_days.isEmpty())
        return {};
    return table;
}

std::optional<QDate> ReleaseTable::endOfSupport(const QString &version) const
{
    const QVersionNumber number = QVersionNumber::fromString(version);
    if (number.segmentCount() < 2 || m_days.isEmpty())
        return {};
    const QVersionNumber release(number.majorVersion(), number.minorVersion());
    if (release < m_days.firstKey())
        return m_days.first();
    const auto found = m_days.constFind(release);
    return found == m_days.cend() ? std::nullopt : std::optional(*found);
}

} // namespace grantry
