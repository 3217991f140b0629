// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace grantry {

//! Lets a screen reader's key for headings stop at \a label.
void makeHeading(QLabel *label);

} // namespace grantry
