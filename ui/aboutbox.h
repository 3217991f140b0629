// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace grantry {

//! Opens what says what this program is. It deletes itself when it is closed.
void openAboutBox(QWidget *parent);

} // namespace grantry
