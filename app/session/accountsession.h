// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"
#include "app/api/authorization.h"
#include "app/api/grant.h"
#include "app/models/grantmodel.h"
#include "app/models/tokenmodel.h"
#include "app/net/pageloader.h"
#include "app/session/revocations.h"
#include "app/session/rowreader.h"
#include "app/session/signin.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace grantry {

//! One account at work: signs in, reads what has access, and takes it back. Owns the account's rows.
class AccountSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountSession)

public:
    using State = SignIn::State;

    //! None of the references is owned; all outlive the session. \a prompt may be null.
    AccountSession(Account account, QNetworkAccessManager *network, const Clock &clock, const ScopeCatalogue &catalogue,
                   CodePrompt *prompt = nullptr, QObject *parent = nullptr);
    ~AccountSession() override;

    [[nodiscard]] const Account &account() const;
    //! What is remembered of the account has changed; server and user are the same.
    void setAccount(const Account &account);
    [[nodiscard]] State state() const;
    //! Why the state is what it is, or why the last refresh failed.
    [[nodiscard]] std::optional<ApiError> error() const;
    //! With State::KeychainLocked.
    [[nodiscard]] std::optional<SecretError> keychainError() const;
    //! A password is known that the server has not refused, so that refresh() can do something.
    [[nodiscard]] bool hasPassword() const;
    //! What /meta said, as far as it was read.
    [[nodiscard]] ServerMeta meta() const;
    //! When both lists were last read to their end; invalid where they never were.
    [[nodiscard]] QDateTime lastRefreshed() const;
    //! Lists are being read.
    [[nodiscard]] bool isLoading() const;
    //! Pages of both lists together.
    [[nodiscard]] PageProgress progress() const;
    //! The lists moved while they were read: rows may be missing.
    [[nodiscard]] bool isIncomplete() const;

    [[nodiscard]] GrantModel &grants();
    [[nodiscard]] TokenModel &tokens();
    [[nodiscard]] Revocations &revocations();
    [[nodiscard]] ApiClient &client();

    //! Asks /meta, then /user with this password (one authenticated request: a wrong one costs one), then reads the
    //! lists. Rows that were read before stay.
    void signIn(const QString &password);
    //! Somebody is asking the keychain for the password; signIn(), keychainFailed() or needPassword() follows.
    void awaitKeychain();
    void keychainFailed(SecretError error);
    //! No password is known that may be tried.
    void needPassword();
    //! Ends a sign-in that is under way, as if it had not begun.
    void cancelSignIn();
    //! Forgets password, rows and whatever is under way. Replies that are still to come are dropped.
    void signOut();
    //! Reads both lists again; rows keep their place. Goes on with a sign-in that was interrupted. Does nothing where
    //! no password is known.
    void refresh(Intent intent = Intent::ExplicitAct);
    //! Ends what refresh() began; rows read so far stay.
    void stop();

    //! Reads this row afresh, as long as it is looked at; see rowReader(). Never asks for a code.
    void look(const std::optional<RevocationTarget> &target);
    [[nodiscard]] const RowReader &rowReader() const;

    //! Begins to revoke with undo time; see Revocations. Unknown ids are ignored. Of an application that is not in the
    //! list of grants all tokens are revoked, one by one.
    void revoke(GrantId id);
    void revoke(AuthorizationId id);
    //! Without undo time; see Revocations::revokeAtOnce().
    void revokeAtOnce(const QList<Revocation> &revocations);
    //! What revoking a row comes to: itself, or the tokens of an application that is not in the list of grants.
    [[nodiscard]] QList<RevocationTarget> targetsOf(const RevocationTarget &row) const;
    //! Takes back what the same target began, where nothing has been sent.
    void undo(const RevocationTarget &target);
    //! Why the last attempt to revoke this row failed, while the row says RowState::Failed.
    [[nodiscard]] std::optional<RevocationResult> failure(const RevocationTarget &target) const;

Q_SIGNALS:
    void stateChanged();
    //! isLoading() or progress() changed.
    void progressChanged();
    //! A load of both lists ended, well or not: error(), lastRefreshed().
    void refreshed();
    //! What rowReader() says changed.
    void lookChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace grantry
