// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"

#include <QList>
#include <QObject>

#include <tl/expected.hpp>

#include <functional>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace grantry {

//! The accounts of one profile, in the order in which the person put them. The same user on the same server is there
//! once at most; a server's trusted certificate is the same for all of its accounts and goes with the last of them.
//!
//! Every change is written to the settings at once, group `accounts`. What cannot be read there is passed over, and
//! lost with the next change.
class AccountRegistry final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountRegistry)

public:
    //! Why an account was not added.
    enum class Refusal {
        AlreadyThere,
        NotALogin, //!< empty, too long, or with characters that no login has
        TooMany,
    };
    static constexpr qsizetype maximum = 1000;

    //! Reads what is there. \a settings outlives the registry.
    explicit AccountRegistry(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }
    //! -1 where there is no such account. The case of \a user does not count.
    [[nodiscard]] qsizetype indexOf(const ServerAddress &server, const QString &user) const;
    //! The account with the latest lastUsed, or -1 where none was ever used.
    [[nodiscard]] qsizetype indexOfLastUsed() const;
    //! SHA-256 of the certificate that is trusted for this server's host and port; empty where there is none.
    [[nodiscard]] QByteArray certificate(const ServerAddress &server) const;

    //! Puts \a account at the end, and gives its index.
    tl::expected<qsizetype, Refusal> add(const Account &account);
    //! Changes what \a change changes, but neither server nor user. False where there is no such account.
    bool update(const ServerAddress &server, const QString &user, const std::function<void(Account &)> &change);
    //! Trusts this certificate for the server, in all of its accounts; an empty one ends the trust.
    void setCertificate(const ServerAddress &server, const QByteArray &sha256);
    //! Moves one account to the place of another. Both are indexes of accounts().
    void move(qsizetype from, qsizetype to);
    //! Forgets the account; its entry in the keychain is the business of who kept it there. False where there is none.
    bool remove(const ServerAddress &server, const QString &user);

Q_SIGNALS:
    void added(qsizetype index);
    void changed(qsizetype index);
    void moved(qsizetype from, qsizetype to);
    void removed(const grantry::Account &account);
    //! The settings could not be written: what has changed is known in this run only.
    void notSaved();

private:
    void load();
    void save();

    QSettings &m_settings;
    QList<Account> m_accounts;
};

} // namespace grantry
