// SPDX-License-Identifier: MIT
#include "app/net/onewaybody.h"

#include <algorithm>
#include <cstring>

namespace grantry {

OneWayBody::OneWayBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneWayBody::~OneWayBody() = default;

bool OneWayBody::seek(qint64 position)
{
    return position >= pos() && QIODevice::seek(position);
}

qint64 OneWayBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, m_bytes.size() - pos());
    if (count <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + pos(), static_cast<std::size_t>(count));
    return count;
}

} // namespace grantry
