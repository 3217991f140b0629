// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include "ui/flatstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QMessageBox>
#include <QStyle>
#include <QStyleHints>
#include <QToolTip>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr auto dangerousProperty = "grantryDangerous";

QColor mixed(const QColor &ground, const QColor &over, double share)
{
    const auto channel = [share](float from, float to) { return static_cast<float>(from + (to - from) * share); };
    return QColor::fromRgbF(channel(ground.redF(), over.redF()), channel(ground.greenF(), over.greenF()),
                            channel(ground.blueF(), over.blueF()));
}

const Theme &themeFor(bool dark, bool strong)
{
    if (strong)
        return dark ? Theme::strongDark() : Theme::strongLight();
    return dark ? Theme::darkened() : Theme::light();
}

//! For a palette that is not ours. What stands on a ground of its own is taken from the theme of the same lightness.
Theme adapted(const QPalette &palette)
{
    const bool strong = isStrong(palette);
    Theme theme = themeFor(isDark(palette), strong);
    theme.window = palette.color(QPalette::Base);
    theme.side = palette.color(QPalette::Window);
    theme.panel = mixed(theme.window, theme.side, 0.5);
    theme.text = palette.color(QPalette::Text);
    theme.line = mixed(theme.window, theme.text, strong ? 0.6 : 0.16);
    theme.dim = mixed(theme.window, theme.text, strong ? 0.9 : 0.75);
    theme.accent = palette.color(QPalette::Link);
    theme.onAccent = palette.color(QPalette::HighlightedText);
    theme.selection = mixed(theme.window, palette.color(QPalette::Highlight), 0.2);
    theme.chip = {theme.text, mixed(theme.window, theme.text, 0.08)};
    theme.unknown = theme.chip;
    return theme;
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QFont resized(const QFont &font, double factor)
{
    QFont result = font;
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF() * factor);
    else
        result.setPixelSize(qRound(font.pixelSize() * factor));
    return result;
}

//! Those that are open: they hold a picture of their icon, and take it afresh only with another style.
void recolourMessageBoxes()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *box = qobject_cast<QMessageBox *>(window); box && box->icon() != QMessageBox::NoIcon)
            box->setIcon(box->icon());
    }
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme{
        .dark = false,
        .window = 0xffffff,
        .side = 0xf4f5f7,
        .panel = 0xfafbfc,
        .line = 0xdfe1e6,
        .text = 0x1f2328,
        .dim = 0x656d76,
        .accent = 0x2456c4,
        .onAccent = 0xffffff,
        .selection = 0xe3ecfb,
        .chip = {0x1f2328, 0xeef0f3},
        .critical = {0xb3261e, 0xfce8e6},
        .high = {0xa34700, 0xfdeedd},
        .medium = {0x7a5d00, 0xfbf3d0},
        .low = {0x1b6b3a, 0xe3f4e8},
        .unknown = {0x5b6069, 0xeef0f3},
        .danger = {0xffffff, 0xb3261e},
        .success = 0x1b6b3a,
        .error = 0xb3261e,
        .undoBar = {0xe6e8eb, 0x24292f},
        .undoLink = 0x9ec1ff,
        .shadow = QColor(0, 0, 0, 5),
        .stateGood = 0x288a44,
        .stateWarn = 0xa8740b,
        .stateBad = 0xb3261e,
        .stateIdle = 0x7a828c,
    };
    return theme;
}

const Theme &Theme::darkened()
{
    static const Theme theme{
        .dark = true,
        .window = 0x1e2126,
        .side = 0x191c20,
        .panel = 0x1b1e23,
        .line = 0x33383f,
        .text = 0xe6e8eb,
        .dim = 0x9aa3ad,
        .accent = 0x7aa7ff,
        .onAccent = 0x14171b,
        .selection = 0x24385f,
        .chip = {0xe6e8eb, 0x2b3037},
        .critical = {0xff8a80, 0x4a1f1d},
        .high = {0xffb469, 0x47300f},
        .medium = {0xf2d16b, 0x3d340f},
        .low = {0x7fd99b, 0x16361f},
        .unknown = {0xb4bcc6, 0x2b3037},
        .danger = {0x14171b, 0xff8a80},
        .success = 0x7fd99b,
        .error = 0xff8a80,
        .undoBar = {0x1f2328, 0xe6e8eb},
        .undoLink = 0x2456c4,
        .shadow = QColor(0, 0, 0, 14),
        .stateGood = 0x2da44e,
        .stateWarn = 0xd29922,
        .stateBad = 0xff8a80,
        .stateIdle = 0x7b858f,
    };
    return theme;
}

const Theme &Theme::strongLight()
{
    static const Theme theme{
        .dark = false,
        .strong = true,
        .window = 0xffffff,
        .side = 0xffffff,
        .panel = 0xffffff,
        .line = 0x595959,
        .text = 0x000000u,
        .dim = 0x262626,
        .accent = 0x0033a0,
        .onAccent = 0xffffff,
        .selection = 0xd6e4ff,
        .chip = {0x000000u, 0xe8e8e8},
        .critical = {0x8b0000, 0xfff0ee},
        .high = {0x6b2c00, 0xfff3e0},
        .medium = {0x4d3b00, 0xfff8d6},
        .low = {0x0b4a22, 0xe6f6ea},
        .unknown = {0x333333, 0xeeeeee},
        .danger = {0xffffff, 0x8b0000},
        .success = 0x0b4a22,
        .error = 0x8b0000,
        .undoBar = {0xffffff, 0x000000u},
        .undoLink = 0xffe066,
        .shadow = QColor(0, 0, 0, 5),
        .stateGood = 0x0b6b2c,
        .stateWarn = 0x7a4f00,
        .stateBad = 0x8b0000,
        .stateIdle = 0x4d4d4d,
    };
    return theme;
}

const Theme &Theme::strongDark()
{
    static const Theme theme{
        .dark = true,
        .strong = true,
        .window = 0x000000u,
        .side = 0x000000u,
        .panel = 0x000000u,
        .line = 0xb0b0b0,
        .text = 0xffffff,
        .dim = 0xe6e6e6,
        .accent = 0x7fc4ff,
        .onAccent = 0x000000u,
        .selection = 0x003a70,
        .chip = {0xffffff, 0x2a2a2a},
        .critical = {0xffc7c2, 0x5a0b0b},
        .high = {0xffd9a8, 0x4a2600},
        .medium = {0xffe98a, 0x3d3300},
        .low = {0xb4f5c4, 0x0c3a1a},
        .unknown = {0xe0e0e0, 0x2a2a2a},
        .danger = {0x000000u, 0xffc7c2},
        .success = 0xb4f5c4,
        .error = 0xffc7c2,
        .undoBar = {0x000000u, 0xffffff},
        .undoLink = 0x00338a,
        .shadow = QColor(0, 0, 0, 14),
        .stateGood = 0x5fe08a,
        .stateWarn = 0xffd24d,
        .stateBad = 0xffb3ab,
        .stateIdle = 0xbdbdbd,
    };
    return theme;
}

Theme Theme::of(const QPalette &palette)
{
    for (const Theme *theme : {&light(), &darkened(), &strongLight(), &strongDark()}) {
        if (palette.color(QPalette::Active, QPalette::Window) == theme->side &&
            palette.color(QPalette::Active, QPalette::Base) == theme->window)
            return *theme;
    }
    return adapted(palette);
}

const Ink &Theme::risk(Risk risk) const
{
    switch (risk) {
    case Risk::Low:
        return low;
    case Risk::Medium:
        return medium;
    case Risk::Unknown:
        return unknown;
    case Risk::High:
        return high;
    case Risk::Critical:
        return critical;
    }
    Q_UNREACHABLE();
}

QPalette Theme::palette() const
{
    QPalette palette(text, window, mixed(window, text, 0.04), line, mixed(line, text, 0.2), text, text, window, side);
    palette.setColor(QPalette::Midlight, chip.ground);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Shadow, mixed(window, Qt::black, dark ? 0.6 : 0.4));
    palette.setColor(QPalette::AlternateBase, panel);
    palette.setColor(QPalette::PlaceholderText, dim);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, undoBar.ground);
    palette.setColor(QPalette::ToolTipText, undoBar.word);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText})
        palette.setColor(QPalette::Disabled, role, mixed(window, text, 0.42));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, dim);
    return palette;
}

Ink monogramInk(quint32 number)
{
    static constexpr std::array grounds{0x3a6ab0, 0x1f7585, 0x7a3e9d, 0x8c2b56, 0xb84a16, 0x2c6e49,
                                        0x666666, 0xb82f80, 0x2b68b2, 0x2a7473, 0x5a55c2, 0x7b5c14};
    return {Qt::white, QRgb(grounds.at(number % grounds.size()))};
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::WindowText)) >
           luminance(palette.color(QPalette::Active, QPalette::Window));
}

bool isStrong(const QPalette &palette)
{
    constexpr double asDesktopsHaveIt = 20; // black on white is 21; the usual grounds are greys, or the words are
    return contrast(palette.color(QPalette::Active, QPalette::WindowText),
                    palette.color(QPalette::Active, QPalette::Window)) >= asDesktopsHaveIt;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

int metrics::scaled(int pixels, const QFontMetrics &font)
{
    constexpr int usualHeight = 17;
    return font.height() <= usualHeight ? pixels : qRound(pixels * double(font.height()) / usualHeight);
}

QFont smallFont(const QFont &font)
{
    return resized(font, 0.93);
}

QFont strongFont(const QFont &font)
{
    QFont result = font;
    result.setWeight(QFont::DemiBold);
    return result;
}

QFont titleFont(const QFont &font)
{
    QFont result = resized(font, 1.25);
    result.setWeight(QFont::DemiBold);
    return result;
}

void setDangerous(QAbstractButton *button)
{
    button->setProperty(dangerousProperty, true);
    button->update();
}

bool isDangerous(const QWidget *button)
{
    return button && button->property(dangerousProperty).toBool();
}

ThemeSwitch::ThemeSwitch(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
    const QString style = QApplication::style()->name();
    m_desktopHasStyle =
        style.compare("fusion"_L1, Qt::CaseInsensitive) != 0 && style.compare("windows"_L1, Qt::CaseInsensitive) != 0;
    if (!m_desktopHasStyle)
        QApplication::setStyle(new FlatStyle);
    application.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeSwitch::apply);
#endif
    apply();
}

void ThemeSwitch::setAppearance(Appearance appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    apply();
    Q_EMIT appearanceChanged(appearance);
}

void ThemeSwitch::setMotion(bool isWanted)
{
    if (auto *style = qobject_cast<FlatStyle *>(QApplication::style()))
        style->setMotion(isWanted);
}

bool ThemeSwitch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_appearance == Appearance::System && !m_applying)
        QMetaObject::invokeMethod(this, &ThemeSwitch::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void ThemeSwitch::apply()
{
    m_applying = true;
    if (m_appearance == Appearance::System) {
        QApplication::setPalette(QPalette()); // what the desktop gives shows again
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        const bool dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
        const bool dark = isDark(QApplication::palette());
#endif
        if (!m_desktopHasStyle)
            QApplication::setPalette(themeFor(dark, isStrong(QApplication::palette())).palette());
    } else {
        const bool dark = m_appearance == Appearance::Dark || m_appearance == Appearance::ContrastDark;
        const bool strong = m_appearance == Appearance::ContrastLight || m_appearance == Appearance::ContrastDark;
        QApplication::setPalette(themeFor(dark, strong).palette());
    }
    QToolTip::setPalette(QApplication::palette());
    recolourMessageBoxes();
    m_applying = false;
}

} // namespace grantry
