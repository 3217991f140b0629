// SPDX-License-Identifier: MIT
#include "app/models/sortkey.h"

#include <QDateTime>

namespace grantry {

namespace {

//! Moves the negative ones below the others.
quint64 rankOf(qint64 number)
{
    return static_cast<quint64>(number) ^ (quint64{1} << 63);
}

//! The first eight bytes as one number.
quint64 rankOf(const QByteArray &text)
{
    constexpr qsizetype bytes = sizeof(quint64);
    quint64 rank = 0;
    for (qsizetype at = 0; at < bytes; ++at)
        rank = rank << 8 | (at < text.size() ? static_cast<unsigned char>(text.at(at)) : 0U);
    return rank;
}

//! Where the system names no language, the texts are English.
QLocale spoken(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

int SortKey::compare(const SortKey &other) const
{
    if (m_hasValue != other.m_hasValue)
        return m_hasValue ? -1 : 1;
    if (m_rank != other.m_rank)
        return m_rank < other.m_rank ? -1 : 1;
    return m_text && other.m_text ? m_text->compare(*other.m_text) : 0;
}

SortKeys::SortKeys(const QLocale &locale)
    : m_words(spoken(locale))
    , m_identifiers(QLocale::c())
{
    m_words.setNumericMode(true);
    m_words.setCaseSensitivity(Qt::CaseInsensitive);
}

SortKey SortKeys::of(const QVariant &value) const
{
    if (value.typeId() == QMetaType::QString)
        return {0, m_words.sortKey(value.toString())};
    if (value.typeId() == QMetaType::QByteArray)
        return ofIdentifier(value.toByteArray());
    if (value.typeId() == QMetaType::QDateTime) {
        const QDateTime time = value.toDateTime();
        return time.isValid() ? SortKey(rankOf(time.toMSecsSinceEpoch()), std::nullopt) : SortKey();
    }
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    return isNumber ? SortKey(rankOf(number), std::nullopt) : SortKey();
}

SortKey SortKeys::ofIdentifier(const QByteArray &text) const
{
    return {rankOf(text), m_identifiers.sortKey(QString::fromUtf8(text))};
}

} // namespace grantry
