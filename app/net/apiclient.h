// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/call.h"
#include "app/net/clock.h"
#include "app/net/codeprompt.h"
#include "app/net/requesthandle.h"
#include "app/net/serveraddress.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace grantry {

//! Whether somebody is waiting at the screen for this request. Only an explicit act may ask for a one-time password;
//! a background request that is challenged ends as ApiError::Kind::CodeNeeded.
enum class Intent { Background, ExplicitAct };

//! Sends calls to one server in the name of one user. The only place where requests are made and signed.
//!
//! Signs with Basic and the user's password, on the account's own origin and nowhere else. Follows redirects of a GET
//! within the origin and the API root only. Retries GET only. Credentials that the server has refused are not sent
//! again (Unauthorized, at once) until they are set anew. Lives on one thread; never blocks.
class ApiClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiClient)

public:
    //! What a test makes shorter.
    struct Limits
    {
        std::chrono::milliseconds timeout{30'000};     //!< without any progress
        std::chrono::milliseconds deadline{120'000};   //!< for one answer to be whole, however steadily it comes
        std::chrono::milliseconds firstBackOff{500};   //!< doubled with every further try of a GET, with jitter
        int tries = 3;                                 //!< of a GET
        std::chrono::milliseconds longestWait{60'000}; //!< a GET that shall be tried again later than that fails
        std::chrono::milliseconds unsaidWait{60'000};  //!< after a limit without a time; doubled with every further try
        qint64 maxReplyBytes = qint64{64} * 1024 * 1024; //!< after decompression
        std::chrono::milliseconds codeLifetime{30'000};  //!< how long a one-time password is used again
    };

    //! \a network, \a prompt (may be null: no codes) and \a clock are not owned. \a network may be deleted first: what
    //! is under way then ends as Offline (a write as LostAnswer), and so does everything sent later.
    ApiClient(QNetworkAccessManager *network, ServerAddress server, const Clock &clock, CodePrompt *prompt,
              Limits limits, QObject *parent = nullptr);
    ApiClient(QNetworkAccessManager *network, ServerAddress server, const Clock &clock, CodePrompt *prompt = nullptr,
              QObject *parent = nullptr);
    //! Aborts what is under way; no callback runs.
    ~ApiClient() override;

    [[nodiscard]] const ServerAddress &server() const;
    [[nodiscard]] QString user() const;

    //! Signs from now on. The password lives in memory, here only, until it is cleared or replaced.
    void setCredentials(const QString &user, const QString &password);
    //! Forgets the password and any one-time password.
    void clearCredentials();
    //! Trusts one certificate (SHA-256) for the server's host and port, whatever is wrong with it, and no other; empty:
    //! those that the system's authorities vouch for. Holds for connections made later.
    void trustOnly(const QByteArray &sha256);

    //! Sends \a call. \a done runs at most once, from the event loop (never from inside send), and never after the
    //! handle is gone. Deleting the handle, this client or the network manager inside \a done is safe.
    template <class T>
    RequestHandle send(Call<T> call, Intent intent, std::function<void(ApiResult<T>)> done)
    {
        RawCall raw{call.method,          std::move(call.path),    std::move(call.query), std::move(call.body),
                    std::move(call.etag), std::move(call.success), call.notFoundMeans};
        return sendRaw(std::move(raw), intent,
                       [read = std::move(call.read), done = std::move(done)](ApiResult<Reply> reply) {
                           if (reply)
                               done(read(*reply));
                           else
                               done(tl::unexpected(std::move(reply).error()));
                       });
    }

Q_SIGNALS:
    //! The server named its release (X-GitHub-Enterprise-Version), once per change; before `done` of that answer.
    void serverVersionSeen(const QString &version);
    //! The server said "slow down": nothing is sent before \a until, and then one request at a time.
    void toldToWait(const QDateTime &until);

private:
    using RawDone = std::function<void(ApiResult<Reply>)>;

    RequestHandle sendRaw(RawCall call, Intent intent, RawDone done);
    RequestHandle sendMessage();
    void noteServerVersion(const QString &version);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace grantry
