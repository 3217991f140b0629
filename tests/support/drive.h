// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

//! Uses a window as a person does: by its widgets' object names, with real clicks and keys. What is not there, hidden
//! or disabled fails the test.
namespace grantry::test {

void click(QWidget &window, const QString &name);
//! Puts the cursor there by a click and types \a text after what stands there.
void type(QWidget &window, const QString &name, const QString &text);
//! The same, instead of what stands there.
void retype(QWidget &window, const QString &name, const QString &text);
//! Chooses an entry of a combo box by the arrow keys.
void choose(QWidget &window, const QString &name, const QString &entry);

//! What can be read there: of a label, a button or a line edit. Empty where it is hidden.
[[nodiscard]] QString textOf(const QWidget &window, const QString &name);
[[nodiscard]] bool isShown(const QWidget &window, const QString &name);
[[nodiscard]] bool isEnabled(const QWidget &window, const QString &name);
//! Object names in the order that Tab visits them, from the widget that has the focus once around.
[[nodiscard]] QStringList tabOrder(QWidget &window);

} // namespace grantry::test
