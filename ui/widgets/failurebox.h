// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace grantry {

class WrapLabel;

//! Says why something failed, in a quiet box of the colour of errors. Hidden while there is nothing to say.
class FailureBox final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FailureBox)

public:
    explicit FailureBox(QWidget *parent = nullptr);

    //! Plain text; empty hides the box.
    void setText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    WrapLabel *m_text;
};

} // namespace grantry
