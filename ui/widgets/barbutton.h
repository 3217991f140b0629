// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace grantry {

//! A button of the undo bar: words alone in the bar's own colours, on the bar's ground, whatever the style. A frame
//! shows the focus, a line under the words the mouse.
class BarButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BarButton)

public:
    explicit BarButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont ownFont() const;
};

} // namespace grantry
