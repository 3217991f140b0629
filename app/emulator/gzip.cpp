// SPDX-License-Identifier: MIT
#include "app/emulator/gzip.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace grantry::emulator {

namespace {

//! Deflates piece by piece into a growing buffer.
class GzipStream final
{
public:
    GzipStream()
    {
        constexpr int gzipFormat = 15 + 16; // the largest window, and a gzip header instead of zlib's
        constexpr int memoryLevel = 8;
        deflateInit2(&m_stream, Z_BEST_SPEED, Z_DEFLATED, gzipFormat, memoryLevel, Z_DEFAULT_STRATEGY);
    }
    ~GzipStream() { deflateEnd(&m_stream); }
    GzipStream(const GzipStream &) = delete;
    GzipStream &operator=(const GzipStream &) = delete;

    void add(QByteArray piece, int flush)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(piece.data());
        m_stream.avail_in = uInt(piece.size());
        do {
            m_stream.next_out = m_buffer.data();
            m_stream.avail_out = uInt(m_buffer.size());
            deflate(&m_stream, flush);
            m_result.append(reinterpret_cast<const char *>(m_buffer.data()),
                            qsizetype(m_buffer.size() - m_stream.avail_out));
        } while (m_stream.avail_out == 0);
    }
    [[nodiscard]] QByteArray result() const { return m_result; }

private:
    z_stream m_stream{};
    std::array<Bytef, 16384> m_buffer{};
    QByteArray m_result;
};

bool wantsGzip(const Request &request)
{
    for (const QByteArray &item : request.header("accept-encoding").toLower().split(',')) {
        const QList<QByteArray> parts = item.split(';');
        const QByteArray coding = parts.first().trimmed();
        const QByteArray weight = parts.value(1).trimmed();
        const bool refused = weight.startsWith("q=") && weight.mid(2).toDouble() == 0.0;
        if ((coding == "gzip" || coding == "*") && !refused)
            return true;
    }
    return false;
}

} // namespace

QByteArray gzipped(const QByteArray &body, qint64 leadingSpaces)
{
    constexpr qint64 pieceSize = 1 << 20;
    GzipStream stream;
    for (qint64 left = leadingSpaces; left > 0; left -= pieceSize)
        stream.add(QByteArray{qsizetype(std::min(left, pieceSize)), ' '}, Z_NO_FLUSH);
    stream.add(body, Z_FINISH);
    return stream.result();
}

void applyGzip(const Request &request, Response &response)
{
    if (!wantsGzip(request))
        return;
    const QByteArray etag = response.header("ETag");
    if (!etag.isEmpty() && !etag.startsWith("W/"))
        setHeader(response.headers, "ETag", "W/" + etag);
    if (response.body.isEmpty() || hasHeader(response.headers, "Content-Encoding"))
        return;
    response.body = gzipped(response.body);
    setHeader(response.headers, "Content-Encoding", "gzip");
}

} // namespace grantry::emulator
