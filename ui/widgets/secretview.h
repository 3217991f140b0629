// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace grantry {

//! Shows a secret, masked at first. It cannot be selected: what is copied goes by way of SecretClipboard. Assistive
//! technology is told what can be seen, no more.
class SecretView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretView)

public:
    explicit SecretView(QWidget *parent = nullptr);

    void setSecret(const QString &secret);
    [[nodiscard]] QString secret() const { return m_secret; }
    void setRevealed(bool revealed);
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    //! What can be seen.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    QString m_secret;
    bool m_revealed = false;
};

} // namespace grantry
