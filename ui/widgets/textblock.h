// SPDX-License-Identifier: MIT
#pragma once

#include <QTextEdit>

namespace grantry {

//! Plain text, in the size of second lines, that can be selected and copied by mouse and keyboard, as high as its lines
//! need: for values such as ids and digests. Breaks what has no spaces; never scrolls.
class TextBlock final : public QTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextBlock)

public:
    //! A screen reader calls it by \a accessibleName.
    explicit TextBlock(const QString &accessibleName, QWidget *parent = nullptr);

    //! Keeps a selection where the text is what it was.
    void showText(const QString &text);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QFont ownFont() const;
};

} // namespace grantry
