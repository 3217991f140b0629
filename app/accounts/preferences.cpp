// SPDX-License-Identifier: MIT
#include "app/accounts/preferences.h"

#include <QSettings>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

namespace key {
constexpr QLatin1StringView undoTime{"preferences/undoSeconds"};
constexpr QLatin1StringView askFirst{"preferences/askFirst"};
constexpr QLatin1StringView clipboardTime{"preferences/clipboardSeconds"};
constexpr QLatin1StringView proxyKind{"preferences/proxy"};
constexpr QLatin1StringView proxyHost{"preferences/proxyHost"};
constexpr QLatin1StringView proxyPort{"preferences/proxyPort"};
constexpr QLatin1StringView caFile{"preferences/caFile"};
constexpr QLatin1StringView appearance{"preferences/appearance"};
constexpr QLatin1StringView compactRows{"preferences/compactRows"};
constexpr QLatin1StringView notifications{"preferences/notifications"};
constexpr QLatin1StringView language{"preferences/language"};
} // namespace key

//! An enum as a word, so that the file can be read and survives a change of the enum's order.
template <class Enum>
struct Name
{
    Enum value;
    QLatin1StringView word;
};

constexpr Name<ProxySettings::Kind> proxyKinds[]{{ProxySettings::Kind::System, "system"_L1},
                                                 {ProxySettings::Kind::None, "none"_L1},
                                                 {ProxySettings::Kind::Http, "http"_L1},
                                                 {ProxySettings::Kind::Socks5, "socks5"_L1}};
constexpr Name<Appearance> appearances[]{
    {Appearance::System, "system"_L1},
    {Appearance::Light, "light"_L1},
    {Appearance::Dark, "dark"_L1},
    {Appearance::ContrastLight, "contrast-light"_L1},
    {Appearance::ContrastDark, "contrast-dark"_L1},
};

template <class Enum, size_t count>
std::optional<Enum> named(QStringView word, const Name<Enum> (&names)[count])
{
    const auto *found =
        std::find_if(std::begin(names), std::end(names), [&](const Name<Enum> &name) { return name.word == word; });
    return found == std::end(names) ? std::nullopt : std::optional(found->value);
}

template <class Enum, size_t count>
Enum read(const QSettings &settings, QLatin1StringView key, const Name<Enum> (&names)[count], Enum otherwise)
{
    return named(settings.value(key).toString(), names).value_or(otherwise);
}

template <class Enum, size_t count>
QString word(Enum value, const Name<Enum> (&names)[count])
{
    const auto *found =
        std::find_if(std::begin(names), std::end(names), [&](const Name<Enum> &name) { return name.value == value; });
    return found == std::end(names) ? QString() : QString(found->word);
}

std::chrono::seconds readSeconds(const QSettings &settings, QLatin1StringView key, std::chrono::seconds least,
                                 std::chrono::seconds most, std::chrono::seconds otherwise)
{
    bool isNumber = false;
    const std::chrono::seconds value{settings.value(key).toLongLong(&isNumber)};
    return isNumber && value >= least && value <= most ? value : otherwise;
}

ProxySettings readProxy(const QSettings &settings)
{
    ProxySettings proxy;
    proxy.kind = read(settings, key::proxyKind, proxyKinds, proxy.kind);
    proxy.host = settings.value(key::proxyHost).toString();
    const qint64 port = settings.value(key::proxyPort).toLongLong();
    if (port > 0 && port <= std::numeric_limits<quint16>::max())
        proxy.port = quint16(port);
    const bool isManual = proxy.kind == ProxySettings::Kind::Http || proxy.kind == ProxySettings::Kind::Socks5;
    if (isManual && proxy.host.isEmpty())
        proxy.kind = ProxySettings::Kind::System;
    return proxy;
}

} // namespace

std::optional<Appearance> appearanceOf(QStringView word)
{
    return named(word, appearances);
}

Preferences Preferences::load(const QSettings &settings)
{
    Preferences result;
    result.undoTime = readSeconds(settings, key::undoTime, std::chrono::seconds(0), longestUndoTime, result.undoTime);
    result.askFirst = settings.value(key::askFirst, result.askFirst).toBool();
    result.clipboardTime =
        readSeconds(settings, key::clipboardTime, shortestClipboardTime, longestClipboardTime, result.clipboardTime);
    result.proxy = readProxy(settings);
    result.caFile = settings.value(key::caFile).toString();
    result.appearance = read(settings, key::appearance, appearances, result.appearance);
    result.notifications = settings.value(key::notifications, result.notifications).toBool();
    result.compactRows = settings.value(key::compactRows, result.compactRows).toBool();
    result.language = settings.value(key::language).toString();
    return result;
}

void Preferences::save(QSettings &settings) const
{
    settings.setValue(key::undoTime, qint64(undoTime.count()));
    settings.setValue(key::askFirst, askFirst);
    settings.setValue(key::clipboardTime, qint64(clipboardTime.count()));
    settings.setValue(key::proxyKind, word(proxy.kind, proxyKinds));
    settings.setValue(key::proxyHost, proxy.host);
    settings.setValue(key::proxyPort, int(proxy.port));
    settings.setValue(key::caFile, caFile);
    settings.setValue(key::appearance, word(appearance, appearances));
    settings.setValue(key::compactRows, compactRows);
    settings.setValue(key::notifications, notifications);
    settings.setValue(key::language, language);
}

} // namespace grantry
