// SPDX-License-Identifier: MIT
#include "ui/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStyle>
#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr double legible = 4.5;   //!< WCAG 2, text
constexpr double veryLegible = 7; //!< WCAG 2, text for who needs more
constexpr double visible = 3.0;   //!< WCAG 2, shapes

const QList<Theme> &themesOfOurs()
{
    static const QList<Theme> all{Theme::light(), Theme::darkened(), Theme::strongLight(), Theme::strongDark()};
    return all;
}

//! Every word that is painted, with every ground that it is painted on.
QList<std::tuple<QString, QColor, QColor>> wordsOnGrounds(const Theme &theme)
{
    QList<std::tuple<QString, QColor, QColor>> pairs;
    const auto add = [&pairs](const QString &name, const QColor &word, const QColor &ground) {
        pairs.append({name, word, ground});
    };
    const QList<std::pair<QString, QColor>> grounds{
        {u"window"_s, theme.window}, {u"side"_s, theme.side}, {u"panel"_s, theme.panel}};
    for (const auto &[name, ground] : grounds) {
        add(u"text on "_s + name, theme.text, ground);
        add(u"dim on "_s + name, theme.dim, ground);
        add(u"accent on "_s + name, theme.accent, ground);
        add(u"error on "_s + name, theme.error, ground);
        add(u"success on "_s + name, theme.success, ground);
        add(u"dangerous outline on "_s + name, theme.danger.ground, ground);
    }
    add(u"text on selection"_s, theme.text, theme.selection);
    add(u"dangerous outline on selection"_s, theme.danger.ground, theme.selection);
    add(u"on accent"_s, theme.onAccent, theme.accent);
    add(u"danger"_s, theme.danger.word, theme.danger.ground);
    add(u"chip"_s, theme.chip.word, theme.chip.ground);
    add(u"dim on chip"_s, theme.dim, theme.chip.ground);
    add(u"undo bar"_s, theme.undoBar.word, theme.undoBar.ground);
    add(u"undo link"_s, theme.undoLink, theme.undoBar.ground);
    for (const auto &[name, risk] : {std::pair{u"low"_s, Risk::Low},
                                     {u"medium"_s, Risk::Medium},
                                     {u"unknown"_s, Risk::Unknown},
                                     {u"high"_s, Risk::High},
                                     {u"critical"_s, Risk::Critical}})
        add(name, theme.risk(risk).word, theme.risk(risk).ground);
    return pairs;
}

//! Where \a image shows this colour, or nearly; empty where nowhere.
QRect placeOf(const QColor &color, const QImage &image)
{
    const auto isNear = [&color](const QColor &seen) {
        constexpr int most = 32;
        return qAbs(seen.red() - color.red()) < most && qAbs(seen.green() - color.green()) < most &&
               qAbs(seen.blue() - color.blue()) < most;
    };
    QRect place;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (isNear(image.pixelColor(x, y)))
                place |= QRect(x, y, 1, 1);
        }
    }
    return place;
}

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreLegible_data()
    {
        QTest::addColumn<QColor>("word");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const Theme &theme : themesOfOurs()) {
            for (const auto &[name, word, ground] : wordsOnGrounds(theme))
                QTest::addRow("%s%s: %s", theme.strong ? "strong " : "", theme.dark ? "dark" : "light",
                              qUtf8Printable(name))
                    << word << ground << (theme.strong ? veryLegible : legible);
        }
    }

    void wordsAreLegible()
    {
        QFETCH(QColor, word);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        QVERIFY2(contrast(word, ground) >= least, qPrintable(QString::number(contrast(word, ground))));
    }

    void palettesAreLegible()
    {
        using Roles = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
        for (const Theme &theme : themesOfOurs()) {
            const QPalette palette = theme.palette();
            for (const auto &[word, ground] : {Roles{QPalette::WindowText, QPalette::Window},
                                               {QPalette::Text, QPalette::Base},
                                               {QPalette::PlaceholderText, QPalette::Base},
                                               {QPalette::ButtonText, QPalette::Button},
                                               {QPalette::HighlightedText, QPalette::Highlight},
                                               {QPalette::Link, QPalette::Window},
                                               {QPalette::ToolTipText, QPalette::ToolTipBase}})
                QVERIFY2(contrast(palette.color(word), palette.color(ground)) >= legible,
                         qPrintable(u"roles %1 on %2"_s.arg(word).arg(ground)));
        }
    }

    void dotsAreVisible()
    {
        for (const Theme &theme : themesOfOurs()) {
            for (const QColor &dot : {theme.stateGood, theme.stateWarn, theme.stateBad, theme.stateIdle}) {
                for (const QColor &ground : {theme.side, theme.selection})
                    QVERIFY2(contrast(dot, ground) >= visible, qPrintable(dot.name() + u" on "_s + ground.name()));
            }
        }
    }

    void themeIsTakenFromThePalette()
    {
        QVERIFY(!Theme::of(Theme::light().palette()).dark);
        QVERIFY(Theme::of(Theme::darkened().palette()).dark);
        QVERIFY(Theme::of(Theme::strongLight().palette()).strong);
        QVERIFY(Theme::of(Theme::strongDark().palette()).strong);
        QVERIFY(Theme::of(Theme::strongDark().palette()).dark);
        QCOMPARE(Theme::of(Theme::darkened().palette()).critical, Theme::darkened().critical);

        // A desktop's own colours stay where they are.
        QPalette desktop(QColor(0x31363b), QColor(0x2a2e32));
        desktop.setColor(QPalette::Base, QColor(0x1b1e20));
        desktop.setColor(QPalette::Text, QColor(0xfcfcfc));
        desktop.setColor(QPalette::WindowText, QColor(0xfcfcfc));
        const Theme theme = Theme::of(desktop);
        QVERIFY(theme.dark);
        QCOMPARE(theme.window, QColor(0x1b1e20));
        QVERIFY(contrast(theme.dim, theme.window) >= legible);
        QVERIFY(contrast(theme.text, theme.selection) >= legible);
    }

    void highContrastIsTakenFromTheDesktop()
    {
        const QPalette inverse(Qt::white, Qt::black, Qt::gray, Qt::gray, Qt::gray, Qt::white, Qt::white, Qt::black,
                               Qt::black);
        QVERIFY(isStrong(inverse));
        QVERIFY(Theme::of(inverse).strong);
        QVERIFY(Theme::of(inverse).dark);
        QVERIFY(contrast(Theme::of(inverse).dim, Qt::black) >= veryLegible);
        for (const Theme &usual : {Theme::light(), Theme::darkened()})
            QVERIFY(!isStrong(usual.palette()));
    }

    void appearanceIsFollowedAtRunTime()
    {
        ThemeSwitch themes(*qApp);
        QLabel label;
        label.show();
        for (const Appearance appearance : {Appearance::Dark, Appearance::Light, Appearance::Dark}) {
            themes.setAppearance(appearance);
            QCOMPARE(themes.appearance(), appearance);
            QTRY_COMPARE(Theme::of(label.palette()).dark, appearance == Appearance::Dark);
        }
        for (const Appearance appearance : {Appearance::ContrastDark, Appearance::ContrastLight}) {
            themes.setAppearance(appearance);
            QTRY_COMPARE(Theme::of(label.palette()).dark, appearance == Appearance::ContrastDark);
            QTRY_VERIFY(Theme::of(label.palette()).strong);
        }
        themes.setAppearance(Appearance::System);
        QTRY_COMPARE(Theme::of(label.palette()).dark, false); // the platform under test is a light one
    }

    void iconAndWordsStandTogetherInBothDirections()
    {
        const ThemeSwitch themes(*qApp);
        QPushButton button(icon(Icon::Plus), u"HIH"_s);
        button.setIconSize({32, 32}); // large enough for full strength
        button.resize(300, 40);
        button.setLayoutDirection(Qt::LeftToRight);
        const QRect fromTheLeft = placeOf(Theme::light().text, button.grab().toImage());
        button.setLayoutDirection(Qt::RightToLeft);
        const QRect fromTheRight = placeOf(Theme::light().text, button.grab().toImage());
        QVERIFY(!fromTheLeft.isEmpty());
        QVERIFY(qAbs(fromTheRight.width() - fromTheLeft.width()) <= 2);
    }

    void chosenMenuEntryHasItsIconInTheColourOfItsWords()
    {
        const ThemeSwitch themes(*qApp);
        QMenu menu;
        QAction *entry = menu.addAction(icon(Icon::Stop), u" "_s);
        menu.popup({});
        constexpr int frame = 4;
        const auto inside = [&] {
            const QRect rect = menu.actionGeometry(entry).adjusted(frame, frame, -frame, -frame);
            return menu.grab(rect).toImage();
        };
        QVERIFY(!placeOf(Theme::light().text, inside()).isEmpty());
        menu.setActiveAction(entry);
        QVERIFY(placeOf(Theme::light().text, inside()).isEmpty());
        QVERIFY(!placeOf(Theme::light().onAccent, inside()).isEmpty());
    }

    void messageBoxesHaveIconsOfTheFamily()
    {
        ThemeSwitch themes(*qApp);
        themes.setAppearance(Appearance::Dark);
        for (const auto kind :
             {QMessageBox::Information, QMessageBox::Warning, QMessageBox::Critical, QMessageBox::Question}) {
            QMessageBox box(kind, {}, u" "_s, QMessageBox::Ok);
            auto *shown = box.findChild<QLabel *>(u"qt_msgboxex_icon_label"_s);
            QVERIFY(shown);
            QVERIFY(!placeOf(Theme::darkened().text, shown->grab().toImage()).isEmpty());
            QVERIFY(box.button(QMessageBox::Ok)->icon().isNull());
        }
        themes.setAppearance(Appearance::Light);
    }

    void openMessageBoxesFollowToo()
    {
        ThemeSwitch themes(*qApp);
        themes.setAppearance(Appearance::Light);
        const QMessageBox box(QMessageBox::Warning, u"Title"_s, u"Words"_s);
        const QImage light = box.iconPixmap().toImage();
        themes.setAppearance(Appearance::Dark);
        QVERIFY(box.iconPixmap().toImage() != light);
        themes.setAppearance(Appearance::Light);
        QCOMPARE(box.iconPixmap().toImage(), light);
    }

    void nothingMovesWhereTheDesktopSaysSo()
    {
        ThemeSwitch themes(*qApp);
        const auto duration = [] { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration); };
        QVERIFY(duration() > 0);
        themes.setMotion(false);
        QCOMPARE(duration(), 0);
        themes.setMotion(true);
        QVERIFY(duration() > 0);
    }

    void sizesFollowTheFont()
    {
        QFont font;
        font.setPixelSize(13);
        QCOMPARE(metrics::scaled(metrics::monogram, QFontMetrics(font)), metrics::monogram);
        font.setPixelSize(26);
        QVERIFY(metrics::scaled(metrics::monogram, QFontMetrics(font)) > metrics::monogram * 3 / 2);
    }
};

} // namespace grantry

QTEST_MAIN(grantry::ThemeTest)
#include "tst_theme.moc"
