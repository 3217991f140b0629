// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

QT_BEGIN_NAMESPACE
class QStyleOptionButton;
class QStyleOptionMenuItem;
QT_END_NAMESPACE

namespace grantry {

//! Fusion without its gradients and bevels, for desktops that bring no style of their own. Paints with the colours of
//! Theme::of the widget's palette; measures as Fusion does, on the grid of metrics.
//!
//! A default button is filled; a dangerous one (see setDangerous) is outlined in red, or filled red as the default.
class FlatStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlatStyle)

public:
    FlatStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    //! Of message boxes: ours. The rest is Fusion's.
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const override;

    //! Whether anything moves; from the start, it does.
    void setMotion(bool isWanted) { m_moves = isWanted; }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

    //! Paints the ground and frame of a push button; delegates paint their buttons with it too.
    static void paintButton(QPainter &painter, const QStyleOptionButton &option, bool dangerous);
    //! The colour of the words on that ground.
    [[nodiscard]] static QColor buttonText(const QStyleOptionButton &option, bool dangerous);

private:
    //! Whether the letter of the shortcut is underlined, as Qt::TextFlag.
    [[nodiscard]] int mnemonic(const QStyleOption &option, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawIconAndText(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget) const;
    void drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget) const;

    bool m_moves = true;
};

} // namespace grantry
