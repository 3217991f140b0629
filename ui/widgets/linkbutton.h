// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace grantry {

//! Words that lead somewhere when they are pressed: a real button for keyboard and screen reader, painted as text that
//! wraps within its width.
class LinkButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkButton)

public:
    enum class Look {
        Link,      //!< in the colour of links
        SmallLink, //!< the same in the size of second lines
        Row,       //!< an entry of a list: text, with a line below it
    };

    explicit LinkButton(Look look, QWidget *parent = nullptr);

    //! \a detail follows in the colour of second lines; below the words where there is no room beside them.
    void setWords(const QString &words, const QString &detail = {});
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] QString detail() const { return m_detail; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont wordsFont() const;
    [[nodiscard]] QMargins margins() const;
    [[nodiscard]] int oneLineWidth() const;
    [[nodiscard]] int spaceWidth() const;

    Look m_look;
    QString m_words;
    QString m_detail;
};

} // namespace grantry
