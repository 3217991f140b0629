// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace grantry {

//! What a window without an account shows: what Grantry is, and the two ways to begin.
class WelcomePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void signInRequested();
    void demoRequested();
};

} // namespace grantry
