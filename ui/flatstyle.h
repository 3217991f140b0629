// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace grantry {

//! Fusion without its gradients and bevels, for desktops that bring no style of their own. Paints with the colours of
//! Theme::of the widget's palette; measures as Fusion does, on the grid of metrics.
class FlatStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlatStyle)

public:
    FlatStyle();
};

} // namespace grantry
