// SPDX-License-Identifier: MIT
#include "app/emulator/httpmessage.h"

#include <algorithm>

namespace grantry::emulator {

namespace {

auto named(const QByteArray &name)
{
    return [&name](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; };
}

} // namespace

QByteArray headerValue(const Headers &headers, const QByteArray &name)
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), named(name));
    return found == headers.cend() ? QByteArray{} : found->second;
}

bool hasHeader(const Headers &headers, const QByteArray &name)
{
    return std::any_of(headers.cbegin(), headers.cend(), named(name));
}

void setHeader(Headers &headers, const QByteArray &name, const QByteArray &value)
{
    const auto found = std::find_if(headers.begin(), headers.end(), named(name));
    if (found == headers.end())
        headers.emplaceBack(name, value);
    else
        found->second = value;
}

void removeHeader(Headers &headers, const QByteArray &name)
{
    headers.removeIf(named(name));
}

} // namespace grantry::emulator
