// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <memory>

namespace grantry {

//! What is in a gzip or zlib stream that comes in pieces.
//!
//! Qt could unpack answers by itself, but does not notice where one breaks off: it forgets how many bytes were
//! announced.
class Inflater final
{
public:
    Inflater();
    ~Inflater();
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    //! Appends what is in \a piece to \a into, and stops as soon as that is larger than \a most bytes. False: this is
    //! no such stream.
    [[nodiscard]] bool unpack(const QByteArray &piece, QByteArray &into, qint64 most);
    //! The stream has come to its end.
    [[nodiscard]] bool isComplete() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace grantry
