// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace grantry {

//! A button inside a form. It never becomes the main one of its dialog by having the focus. Owned by the caller until a
//! layout takes it.
[[nodiscard]] QPushButton *plainButton(const QString &name, const QString &text);
//! Another text, for eyes and for assistive technology.
void setButtonText(QPushButton *button, const QString &text);

} // namespace grantry
