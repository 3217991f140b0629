// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace grantry {

class TextBlock;

//! A small button that asks for all of a value to be copied, and says so. Not for secrets: those are cleared again.
class CopyButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyButton)

public:
    //! \a value is not owned and outlives the button.
    CopyButton(const TextBlock &value, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copyRequested(const QString &text);

private:
    void copy();

    const TextBlock &m_value;
};

} // namespace grantry
