// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

namespace grantry {

//! One running program per profile. The first one listens; a second start hands it a wish, and ends.
//!
//! Who is first is decided by a lock file in the profile's directory, which the system gives back when its owner dies,
//! so that a socket left by a crash can be replaced without a race. The socket is for the user alone.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    //! \a directory is the profile's and exists. Takes part at once; never blocks. \a patience is for a whole exchange.
    explicit SingleInstance(const QString &directory, std::chrono::milliseconds patience = std::chrono::seconds(5),
                            QObject *parent = nullptr);

    //! True too where nobody can tell, because the directory cannot be written.
    [[nodiscard]] bool isFirst() const { return m_isFirst; }

    //! For a second one: says \a wish, lower-case letters and dashes, to the first. \a done tells once, from the event
    //! loop, whether the first has taken it.
    void hand(const QString &wish, std::function<void(bool)> done);

    //! The same as all that this process still has to do: runs the event loop, and returns its status.
    [[nodiscard]] int leaveTo(const QString &wish);

Q_SIGNALS:
    //! For the first: a second start wants this. Made of lower-case letters and dashes; it may be unknown.
    void wished(const QString &wish);

private:
    void hear();

    QLockFile m_lock;
    QString m_socket;
    std::chrono::milliseconds m_patience;
    bool m_isFirst = false;
    QLocalServer m_server;
};

} // namespace grantry
