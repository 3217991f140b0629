// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPointer>
#include <QVariantAnimation>
#include <QWidget>

#include <chrono>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace grantry {

class BarButton;

//! A strip along the lower edge of a window in which a bar floats: a message, buttons, and a thin line that shrinks as
//! time goes by. Dark in the light theme and light in the dark one. The strip needs a place of its own in a vertical
//! layout, so that it covers nothing; its height follows its width: what does not fit beside the message goes below it.
class FloatingBar : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FloatingBar)

public:
    explicit FloatingBar(QWidget *parent = nullptr);
    ~FloatingBar() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    //! Owned by the bar, hidden at first.
    [[nodiscard]] BarButton *addButton(const QString &text, const QString &objectName);
    //! Plain text. A screen reader finds \a accessibleText, which should not change each second.
    void setMessage(const QString &text, const QString &accessibleText);
    void showButtons(const QList<BarButton *> &shown);
    //! Goes on shrinking until nothing \a remains, smoothly unless the style wants no animations.
    void shrinkLine(std::chrono::milliseconds remaining, std::chrono::milliseconds total);
    void hideLine();
    //! Gives the focus back to where it was before it came into the bar.
    void giveFocusBack();

    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    //! Where everything stands in a strip of some width.
    struct Plan
    {
        QRect card;
        QRect text;
        QList<QRect> buttons; //!< of m_shown
        int height = 0;
    };

    [[nodiscard]] Plan plan(int width) const;
    [[nodiscard]] Plan planBeside(int width, int buttonsWidth) const;
    [[nodiscard]] Plan planBelow(int width) const;
    void arrange();
    void dress();
    [[nodiscard]] QRect line() const;

    QLabel *m_text;
    QList<BarButton *> m_buttons;
    QList<BarButton *> m_shown;
    QRect m_card;
    QPointer<QWidget> m_focusBefore;
    QVariantAnimation m_line; //!< the part of the line that is left, 1 to 0
    qreal m_left = 0;
};

} // namespace grantry
