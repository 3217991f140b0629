// SPDX-License-Identifier: MIT
#include "app/net/requestpath.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace grantry {

RequestPath RequestPath::segment(const QString &text) const
{
    RequestPath longer = *this;
    longer.m_encoded += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(text));
    longer.m_valid = m_valid && !text.isEmpty() && text != "."_L1 && text != ".."_L1;
    return longer;
}

RequestPath RequestPath::id(qint64 id) const
{
    RequestPath longer = segment(QString::number(id));
    longer.m_valid = m_valid && id >= 1;
    return longer;
}

} // namespace grantry
