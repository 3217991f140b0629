// SPDX-License-Identifier: MIT
#include "ui/flatstyle.h"

using namespace Qt::StringLiterals;

namespace grantry {

FlatStyle::FlatStyle()
    : QProxyStyle(u"fusion"_s)
{
}

} // namespace grantry
