// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/unfinishedrevocations.h"

QT_BEGIN_NAMESPACE
class QMessageBox;
class QWidget;
QT_END_NAMESPACE

namespace grantry {

//! Tells what was about to be revoked when the program ended without a goodbye. Deletes itself when it is closed.
[[nodiscard]] QMessageBox *makeUnfinishedBox(const QList<UnfinishedRevocations::Item> &items, QWidget *parent);

} // namespace grantry
