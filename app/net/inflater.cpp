// SPDX-License-Identifier: MIT
#include "app/net/inflater.h"

#include <zlib.h>

#include <array>

namespace grantry {

class Inflater::Private
{
public:
    z_stream stream{};
    std::array<Bytef, 65536> buffer{};
    bool isComplete = false;
};

Inflater::Inflater()
    : d(std::make_unique<Private>())
{
    constexpr int gzipOrZlib = 15 + 32; // the largest window, and whichever of the two headers there is
    inflateInit2(&d->stream, gzipOrZlib);
}

Inflater::~Inflater()
{
    inflateEnd(&d->stream);
}

bool Inflater::unpack(const QByteArray &piece, QByteArray &into, qint64 most)
{
    QByteArray input = piece;
    d->stream.next_in = reinterpret_cast<Bytef *>(input.data());
    d->stream.avail_in = static_cast<uInt>(input.size());
    do {
        if (d->isComplete)
            return d->stream.avail_in == 0;
        d->stream.next_out = d->buffer.data();
        d->stream.avail_out = static_cast<uInt>(d->buffer.size());
        const int status = inflate(&d->stream, Z_NO_FLUSH);
        if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR)
            return false;
        d->isComplete = status == Z_STREAM_END;
        const auto made = static_cast<qsizetype>(d->buffer.size() - d->stream.avail_out);
        into.append(reinterpret_cast<const char *>(d->buffer.data()), made);
    } while (into.size() <= most && (d->stream.avail_in > 0 || d->stream.avail_out == 0));
    return true;
}

bool Inflater::isComplete() const
{
    return d->isComplete;
}

} // namespace grantry
