// SPDX-License-Identifier: MIT
#pragma once

#include "app/emulator/options.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

#include <memory>
#include <utility>

namespace grantry::emulator {

//! A request as it reached the server, for tests. Holds credentials as they were sent: never print it.
struct SeenRequest
{
    QByteArray method;
    QByteArray target;                                //!< path and query as sent, `/api/v3` included
    QList<std::pair<QByteArray, QByteArray>> headers; //!< names in lower case
    QByteArray body;
    int status = 0; //!< what was answered; 0 where the connection was closed instead

    //! The first header of this name (lower case), or empty.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

//! The emulated GitHub Enterprise Server on a loopback socket, answering on threads of its own.
//!
//! All functions may be called from any thread.
class EmulatorServer final
{
public:
    explicit EmulatorServer(Options options);
    ~EmulatorServer(); //!< stops
    EmulatorServer(const EmulatorServer &) = delete;
    EmulatorServer &operator=(const EmulatorServer &) = delete;

    //! Listens, or says in one line why not (port taken, data unreadable, certificate unreadable). Once only.
    [[nodiscard]] tl::expected<void, QString> start();
    //! Ends at once, hanging requests included.
    void stop();

    [[nodiscard]] quint16 port() const;
    //! `http://127.0.0.1:PORT`
    [[nodiscard]] QUrl webRoot() const;
    //! `http://127.0.0.1:PORT/api/v3`
    [[nodiscard]] QUrl apiRoot() const;

    //! Adds to the faults of the options, while running.
    void addFault(const Fault &fault);
    void clearFaults();

    //! What has been received, oldest first; the last 100,000. Empty where the options say not to remember.
    [[nodiscard]] QList<SeenRequest> requests() const;
    void clearRequests();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace grantry::emulator
