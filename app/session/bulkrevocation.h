// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/grant.h"
#include "app/models/packedauthorization.h"
#include "app/session/revocations.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>
#include <variant>

namespace grantry {

class AccountSession;

//! Revokes what somebody has chosen and confirmed, one after the other, without undo time; and only what is still as
//! they saw it: the lists are read again first.
class BulkRevocation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkRevocation)

public:
    //! Why nothing was sent for one of them.
    enum class Skip {
        Changed, //!< it is another than was shown
        Gone,    //!< it is not in the list any more
    };
    Q_ENUM(Skip)

    //! \a session is not owned and outlives this object. Targets that are not in its lists are left out;
    //! of an application that the server does not list its tokens are meant.
    BulkRevocation(AccountSession &session, const QList<RevocationTarget> &targets, QObject *parent = nullptr);

    //! What is to be shown and confirmed, in the order of the targets.
    [[nodiscard]] const QList<Revocation> &items() const { return m_items; }

    //! Reads the lists, then revokes these of items(); finished() follows.
    void start(const QList<RevocationTarget> &targets);
    //! Sends no more; what is under way ends as it ends, then finished() follows. What was not sent has no other
    //! signal.
    void stop();

Q_SIGNALS:
    void sending(const grantry::RevocationTarget &target);
    void ended(const grantry::RevocationResult &result);
    void skipped(const grantry::RevocationTarget &target, grantry::BulkRevocation::Skip why);
    //! The server wants nothing before \a until; it goes on by itself then.
    void pausedUntil(const QDateTime &until);
    //! The lists could not be read, so nothing was sent. No finished() follows.
    void failed(const grantry::ApiError &error);
    void finished();

private:
    using Shown = std::variant<Grant, PackedAuthorization>;

    void add(const RevocationTarget &target);
    [[nodiscard]] std::optional<Shown> now(const RevocationTarget &target) const;
    void listsRead();
    void noteChange();
    void noteEnd(const RevocationResult &result);
    void noteTakenBack(const Revocation &revocation);
    void finishIfDone();

    AccountSession &m_session;
    QList<Revocation> m_items;
    QList<Shown> m_shown;                        //!< of m_items, as they were confirmed
    QHash<RevocationTarget, qsizetype> m_places; //!< in m_items
    QList<RevocationTarget> m_left;
    std::optional<RevocationTarget> m_sending;
    bool m_isReading = false; //!< the lists
    bool m_isRunning = false; //!< finished() is still to come
};

} // namespace grantry
