// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace grantry {

//! One line of small, dim, plain text that ends in "…" where there is no room for all of it. Hidden while it is empty.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    //! Also its accessible name, whole.
    void say(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace grantry
