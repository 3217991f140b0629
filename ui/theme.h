// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/preferences.h"
#include "app/scopes/scopecatalogue.h"

#include <QColor>
#include <QFontMetrics>
#include <QObject>
#include <QPalette>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QApplication;
QT_END_NAMESPACE

namespace grantry {

//! A word and the ground it stands on: at least 4.5 : 1.
struct Ink
{
    QColor word;
    QColor ground;

    bool operator==(const Ink &) const = default;
};

//! The colours that QPalette has no role for. ui/theme.cpp is the only file that fixes a colour.
//!
//! Take it afresh from the widget's palette whenever something is painted: then all follows a change of palette.
struct Theme
{
    bool dark = false;
    bool strong = false; //!< for who needs high contrast: every word at least 7 : 1

    QColor window; //!< ground of lists and dialogs (QPalette::Base)
    QColor side;   //!< ground of tool bar, sidebar and status bar (QPalette::Window); of the row under the mouse too
    QColor panel;  //!< ground of the details, between the two
    QColor line;   //!< hairlines and frames; decoration, never the only sign of something
    QColor text;
    QColor dim;       //!< second lines, dates, captions. Not on the selection: there use text
    QColor accent;    //!< links, the main button, what is focused
    QColor onAccent;  //!< words on the accent
    QColor selection; //!< ground of chosen rows; words on it are text

    Ink chip; //!< scope chips, quiet boxes
    Ink critical;
    Ink high;
    Ink medium;
    Ink low;
    Ink unknown; //!< risk that nobody can judge

    Ink danger; //!< the filled dangerous button; its ground is also the word of an outlined one, on any ground above
    QColor success; //!< words that say that something went well
    QColor error;   //!< words that say what went wrong

    Ink undoBar;
    QColor undoLink; //!< buttons and the thin line of the undo bar, on its ground
    QColor shadow;   //!< below what floats; very faint, for several layers of it

    QColor stateGood; //!< dots of the sidebar; at least 3 : 1, and never the only sign
    QColor stateWarn;
    QColor stateBad;
    QColor stateIdle;

    //! The theme that fits \a palette: ours, or for a palette of the desktop's own style one mixed from its colours.
    [[nodiscard]] static Theme of(const QPalette &palette);
    //! The one of look.md.
    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &darkened();
    //! For who needs high contrast.
    [[nodiscard]] static const Theme &strongLight();
    [[nodiscard]] static const Theme &strongDark();

    [[nodiscard]] const Ink &risk(Risk risk) const;
    //! The palette that this theme gives to an application without a style of its own.
    [[nodiscard]] QPalette palette() const;
};

//! The letters of a monogram, and its ground: one of a dozen, which one is told by \a number. The same in every theme,
//! because people know an application by it.
[[nodiscard]] Ink monogramInk(quint32 number);

//! True where \a palette has light words on a dark ground.
[[nodiscard]] bool isDark(const QPalette &palette);

//! True where \a palette is one of high contrast, as a desktop offers it: hardly anything between its words and their
//! ground.
[[nodiscard]] bool isStrong(const QPalette &palette);

//! How much brighter one colour is than the other, 1 to 21, as WCAG 2 counts it.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

//! The 4 px grid and what else has a fixed size, in device independent pixels at the usual size of the font.
namespace metrics {
inline constexpr int grid = 4;
inline constexpr int tight = 8;   //!< between things that belong together
inline constexpr int gap = 12;    //!< between groups, and inside rows
inline constexpr int margin = 20; //!< around dialogs
inline constexpr int corner = 6;
inline constexpr int monogram = 28;
inline constexpr int monogramCorner = 7;
inline constexpr int largeMonogram = 44;
inline constexpr int row = 50;
inline constexpr int compactRow = 36;

//! \a pixels grown with a larger font; never smaller than \a pixels.
[[nodiscard]] int scaled(int pixels, const QFontMetrics &font);
} // namespace metrics

//! \a font for second lines and captions: a little smaller.
[[nodiscard]] QFont smallFont(const QFont &font);
//! \a font for names: as heavy as a title in a list.
[[nodiscard]] QFont strongFont(const QFont &font);
//! \a font for the one name at the head of the details or of a dialog: larger and heavier.
[[nodiscard]] QFont titleFont(const QFont &font);

//! Marks a button that does harm: red in our style, as the desktop paints it elsewhere.
void setDangerous(QAbstractButton *button);
[[nodiscard]] bool isDangerous(const QWidget *button);

//! Dresses the application: our style and palette where the desktop brings none of its own, and follows the desktop and
//! the person's choice from then on. One per application; lives as long as it.
class ThemeSwitch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThemeSwitch)

public:
    explicit ThemeSwitch(QApplication &application, QObject *parent = nullptr);

    void setAppearance(Appearance appearance);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    //! Whether the desktop wants things to move. A style of the desktop's own knows by itself.
    void setMotion(bool isWanted);

Q_SIGNALS:
    void appearanceChanged(grantry::Appearance appearance);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_application;
    Appearance m_appearance = Appearance::System;
    bool m_desktopHasStyle = false;
    bool m_applying = false;
};

} // namespace grantry
