// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

namespace grantry {

//! A calm ground with round corners for what a dialog has found out. Its layout is the caller's to fill.
class QuietBox final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuietBox)

public:
    explicit QuietBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace grantry
