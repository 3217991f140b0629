// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/revocations.h"
#include "ui/dialogs/outcomelist.h"
#include "ui/errortext.h"

#include <QHash>
#include <QList>
#include <QString>

namespace grantry {

//! What is to be revoked, item by item, and how far each has come.
class RevokeList final : public OutcomeList
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevokeList)

public:
    enum class State {
        Chosen,  //!< nothing has begun
        Waiting, //!< for its turn
        Sending, //!< sent, or read again after a lost answer
        Revoked,
        AlreadyGone,
        Refused,
        Unknown,
        Skipped, //!< changed or gone since it was chosen: nothing was sent
        Stopped, //!< the person stopped before its turn
    };

    //! \a host is named in reasons.
    RevokeList(const QList<Revocation> &items, const QString &host, QObject *parent = nullptr);

    void setState(const RevocationTarget &target, State state, const ErrorText &reason = {});
    //! How it ended.
    void setResult(const RevocationResult &result);
    //! Every item in \a from becomes \a to.
    void setStates(State from, State to);

    [[nodiscard]] qsizetype count(State state) const;
    //! Neither waiting nor being sent.
    [[nodiscard]] qsizetype ended() const;
    //! Those that a second try may help: refused, unknown, stopped.
    [[nodiscard]] QList<RevocationTarget> retriable() const;
    [[nodiscard]] QList<RevocationTarget> targets() const;
    //! One line per item, parted by tabs: name, state, reason.
    [[nodiscard]] QString report() const;

private:
    struct Item
    {
        Revocation revocation;
        State state = State::Chosen;
        ErrorText reason;
    };

    [[nodiscard]] static QString nameOf(const Revocation &revocation);
    [[nodiscard]] static QStringList namesOf(const QList<Revocation> &items);
    [[nodiscard]] static QString stateText(State state);
    [[nodiscard]] static Tone toneOf(State state);
    void setState(qsizetype row, State state, const ErrorText &reason);

    QList<Item> m_items;
    QHash<RevocationTarget, qsizetype> m_rows;
    QString m_host;
};

} // namespace grantry
