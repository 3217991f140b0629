// SPDX-License-Identifier: MIT
#include "ui/flatstyle.h"

#include "ui/flatindicators.h"
#include "ui/flatparts.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

using namespace flatparts;

namespace {

constexpr int scrollBarExtent = 12;

} // namespace

FlatStyle::FlatStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void FlatStyle::paintButton(QPainter &painter, const QStyleOptionButton &option, bool dangerous)
{
    const Theme theme = Theme::of(option.palette);
    const bool enabled = option.state & State_Enabled;
    const bool filled = option.features & QStyleOptionButton::DefaultButton;
    const QColor strong = dangerous ? theme.danger.ground : theme.accent;
    const float share = pressure(option.state);
    const bool focused = option.state & State_HasFocus && option.state & State_KeyboardFocusChange;
    const QRectF rect = option.rect;
    if (filled) {
        constexpr float faded = 0.45F;
        rounded(painter, rect, tinted(strong, theme.window, enabled ? share * 1.5F : faded), {});
        if (focused)
            rounded(painter, rect.adjusted(2, 2, -2, -2), {}, dangerous ? theme.danger.word : theme.onAccent);
        return;
    }
    if (option.features & QStyleOptionButton::Flat && share <= 0 && !focused)
        return;
    const QColor ground = tinted(theme.window, dangerous ? strong : theme.text, share);
    const QColor calm = dangerous && enabled ? strong : theme.line;
    rounded(painter, rect, ground, focused ? (dangerous ? strong : theme.accent) : calm, focused ? 2 : 1);
}

QColor FlatStyle::buttonText(const QStyleOptionButton &option, bool dangerous)
{
    const Theme theme = Theme::of(option.palette);
    if (option.features & QStyleOptionButton::DefaultButton)
        return dangerous ? theme.danger.word : theme.onAccent;
    if (!(option.state & State_Enabled))
        return option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    return dangerous ? theme.danger.ground : theme.text;
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (flatindicators::paint(element, *option, *painter))
        return;
    switch (int(element)) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paintButton(*painter, *button, isDangerous(widget));
        break;
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractButton *>(widget))
            rounded(*painter, option->rect, {}, Theme::of(option->palette).accent);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return paintField(*option, *painter);
        break;
    case PE_FrameLineEdit:
        return paintField(*option, *painter);
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return paintField(*option, *painter);
        break;
    case PE_PanelButtonTool:
        return paintToolButton(*option, *painter);
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, option->palette.window());
        painter->fillRect(QRect(option->rect.topLeft(), option->rect.topRight()), Theme::of(option->palette).line);
        return;
    default: // the other two hundred are Fusion's
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int FlatStyle::mnemonic(const QStyleOption &option, const QWidget *widget) const
{
    const bool shown = proxy()->styleHint(SH_UnderlineShortcut, &option, widget, nullptr);
    return shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

void FlatStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return QProxyStyle::drawControl(CE_PushButtonLabel, option, painter, widget);
    const bool dangerous = isDangerous(widget);
    QStyleOptionButton label = *button;
    label.palette.setColor(QPalette::ButtonText, buttonText(*button, dangerous));
    painter->save();
    if (dangerous || button->features & QStyleOptionButton::DefaultButton)
        painter->setFont(strongFont(painter->font()));
    if (button->icon.isNull() || button->text.isEmpty())
        QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
    else
        drawIconAndText(label, *painter, widget);
    painter->restore();
}

//! Side by side in the middle. Fusion puts the words at the far end where they run from right to left.
void FlatStyle::drawIconAndText(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget) const
{
    const QSize words = painter.fontMetrics().size(Qt::TextShowMnemonic, button.text);
    const int beside = button.iconSize.width() + metrics::grid;
    const QRect both =
        alignedRect(button.direction, Qt::AlignCenter, {beside + words.width(), button.rect.height()}, button.rect);
    const QRect text = visualRect(button.direction, both, both.adjusted(beside, 0, 0, 0));
    const QRect icon = alignedRect(button.direction, Qt::AlignLeft | Qt::AlignVCenter, button.iconSize, both);
    const bool enabled = button.state & State_Enabled;
    button.icon.paint(&painter, icon, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    drawItemText(&painter, text, Qt::AlignCenter | Qt::TextSingleLine | mnemonic(button, widget), button.palette,
                 enabled, button.text, QPalette::ButtonText);
}

//! Fusion paints the icon of the chosen entry as that of any other: dark on dark, or light on light.
void FlatStyle::drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget) const
{
    QStyleOptionMenuItem chosen = item;
    const bool enabled = item.state & State_Enabled;
    if (item.state & State_Selected && enabled && !item.icon.isNull()) {
        const int side = pixelMetric(PM_SmallIconSize, &item, widget);
        chosen.icon =
            QIcon(item.icon.pixmap(QSize(side, side), painter.device()->devicePixelRatioF(), QIcon::Selected));
    }
    QProxyStyle::drawControl(CE_MenuItem, &chosen, &painter, widget);
}

void FlatStyle::drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget) const
{
    const QColor ground = item.palette.color(QPalette::Window);
    painter.fillRect(item.rect, ground);
    if (item.state & State_Selected)
        rounded(painter, item.rect.adjusted(1, 2, -1, -2), tinted(ground, Theme::of(item.palette).text, 0.1F), {});
    drawItemText(&painter, item.rect, Qt::AlignCenter | mnemonic(item, widget) | Qt::TextSingleLine, item.palette,
                 item.state & State_Enabled, item.text, QPalette::WindowText);
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto fill = [&](const QColor &color) { painter->fillRect(option->rect, color); };
    switch (int(element)) {
    case CE_PushButtonLabel:
        return drawButtonLabel(option, painter, widget);
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuItem(*item, *painter, widget);
        break;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paintHeader(*header, *painter);
        break;
    case CE_HeaderEmptyArea:
        fill(Theme::of(option->palette).window);
        painter->fillRect(QRect(option->rect.bottomLeft(), option->rect.bottomRight()),
                          Theme::of(option->palette).line);
        return;
    case CE_ToolBar:
        fill(option->palette.color(QPalette::Window));
        painter->fillRect(QRect(option->rect.bottomLeft(), option->rect.bottomRight()),
                          Theme::of(option->palette).line);
        return;
    case CE_MenuBarEmptyArea:
        return fill(option->palette.color(QPalette::Window));
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuBarItem(*item, *painter, widget);
        break;
    case CE_Splitter:
        return fill(Theme::of(option->palette).line);
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return paintProgress(*bar, *painter);
        break;
    default: // Fusion's
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return paintScrollBar(*bar, *painter);
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option); box && control == CC_SpinBox) {
        paintField(*box, *painter);
        flatindicators::paintArrow(*painter, subControlRect(control, box, SC_SpinBoxUp, widget), true,
                                   box->stepEnabled & QAbstractSpinBox::StepUpEnabled, box->palette);
        flatindicators::paintArrow(*painter, subControlRect(control, box, SC_SpinBoxDown, widget), false,
                                   box->stepEnabled & QAbstractSpinBox::StepDownEnabled, box->palette);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);

    const QRect slider = sliderRect(*bar);
    const bool lying = bar->orientation == Qt::Horizontal;
    QRect result = bar->rect;
    switch (int(subControl)) {
    case SC_ScrollBarSlider:
        result = slider;
        break;
    case SC_ScrollBarGroove:
        break;
    case SC_ScrollBarSubPage:
        lying ? result.setRight(slider.left() - 1) : result.setBottom(slider.top() - 1);
        break;
    case SC_ScrollBarAddPage:
        lying ? result.setLeft(slider.right() + 1) : result.setTop(slider.bottom() + 1);
        break;
    default: // no buttons at the ends
        return {};
    }
    return visualRect(bar->direction, bar->rect, result);
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(metrics::grid, 0, -metrics::grid, 0) : rect;
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const QSize fusion = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (!option)
        return fusion;
    const int comfortable = option->fontMetrics.height() + 2 * metrics::tight;
    switch (int(type)) {
    case CT_PushButton:
        // The words may be painted in a heavier font than they were measured in.
        return {size.width() + size.width() / 12 + 2 * metrics::gap + 2, std::max(comfortable, size.height())};
    case CT_LineEdit:
    case CT_ComboBox:
        return {fusion.width(), std::max(comfortable, fusion.height())};
    case CT_ToolButton:
        if (widget && qobject_cast<const QLineEdit *>(widget->parentWidget()))
            return size.boundedTo({1, 1}); // the clear button: the line edit knows its size
        return {fusion.width() + metrics::gap, std::max(comfortable - 2, fusion.height())};
    case CT_HeaderSection:
        return {fusion.width(), std::max(comfortable, fusion.height())};
    case CT_MenuBarItem:
        return {fusion.width() + metrics::grid, fusion.height() + metrics::grid};
    case CT_MenuItem:
        return fusion.height() > metrics::tight ? fusion + QSize(metrics::gap, metrics::grid) : fusion;
    default:
        return fusion;
    }
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (int(metric)) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return flatindicators::side((widget ? widget->fontMetrics() : QFontMetrics(QApplication::font())).height());
    case PM_DefaultFrameWidth:
        // Lists and texts stand inside the round corners of their frame.
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ToolBarFrameWidth:
    case PM_MenuBarPanelWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolBarItemSpacing:
        return metrics::grid;
    case PM_ToolBarItemMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::tight;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    switch (int(hint)) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_Widget_Animation_Duration:
        return m_moves ? QProxyStyle::styleHint(hint, option, widget, returnData) : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon FlatStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (int(standard)) {
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icon(Icon::Shield);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return icon(Icon::Error);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

void FlatStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace grantry
