// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace grantry {

//! What the person chose; System follows the desktop.
enum class Appearance { System, Light, Dark, ContrastLight, ContrastDark };

//! \a word as in the settings and on the command line, such as `contrast-dark`.
[[nodiscard]] std::optional<Appearance> appearanceOf(QStringView word);

//! The way to the servers. The credentials of a proxy are in the keychain, not here.
struct ProxySettings
{
    enum class Kind {
        System, //!< as the desktop says
        None,
        Http,
        Socks5,
    };

    Kind kind = Kind::System;
    QString host; //!< with Http and Socks5
    quint16 port = 8080;

    bool operator==(const ProxySettings &) const = default;
};

//! What a person can choose for all accounts. Holds no secret.
struct Preferences
{
    static constexpr std::chrono::seconds longestUndoTime{60};
    static constexpr std::chrono::seconds shortestClipboardTime{5};
    static constexpr std::chrono::seconds longestClipboardTime{600};

    std::chrono::seconds undoTime{7};       //!< 0 to longestUndoTime; with 0 nothing can be undone
    bool askFirst = false;                  //!< ask before a revocation begins
    std::chrono::seconds clipboardTime{30}; //!< after which a copied secret is taken off the clipboard
    ProxySettings proxy;
    QString caFile; //!< PEM, certificates to be trusted besides the system's; empty: none
    Appearance appearance = Appearance::System;
    bool compactRows = false;
    QString language;          //!< for example `de`; empty: as the desktop says
    bool notifications = true; //!< tell by the desktop what a refresh has found by itself

    bool operator==(const Preferences &) const = default;

    //! What is missing, unreadable or out of range has its default.
    [[nodiscard]] static Preferences load(const QSettings &settings);
    void save(QSettings &settings) const;
};

} // namespace grantry
