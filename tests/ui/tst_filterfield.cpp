// SPDX-License-Identifier: MIT
#include "app/models/filtermodel.h"
#include "tests/support/looks.h"
#include "tests/support/windowfixture.h"
#include "ui/widgets/filterfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace grantry;
using namespace grantry::test;
using namespace Qt::StringLiterals;

//! The filter field in the real window.
class TestFilterField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->signIn();
        m_field = m_fixture->find<FilterField>(u"filter"_s);
        m_fixture->window->activateWindow();
        m_field->setFocus();
        QTRY_VERIFY(m_field->hasFocus());
    }
    void cleanup() { m_fixture.reset(); }

    void filtersBothLists()
    {
        QTest::keyClicks(m_field, u"app:travis"_s);
        QCOMPARE(WindowFixture::names(m_fixture->applications()), QStringList{u"Travis CI"_s});
        QCOMPARE(WindowFixture::names(m_fixture->tokens()).size(), 3);
        m_field->setText(u"-app:travis"_s);
        QVERIFY(!WindowFixture::names(m_fixture->applications()).contains(u"Travis CI"_s));
    }

    void badTermIsMarkedAndHidesNothing()
    {
        const auto all = WindowFixture::names(m_fixture->tokens());
        QSignalSpy announced(m_field, &FilterField::announce);
        const QImage before = m_field->grab().toImage();
        m_field->setText(u"risk:huge"_s);
        QCOMPARE(WindowFixture::names(m_fixture->tokens()), all);
        auto *hint = m_fixture->find<QLabel>(u"filterHint"_s);
        QVERIFY(hint->isVisible());
        QVERIFY(hint->text().contains(u"critical"_s));
        QCOMPARE(m_field->accessibleDescription(), hint->text());
        QCOMPARE(announced.size(), 1);
        QVERIFY(hasColour(m_field->grab().toImage(), Theme::of(m_field->palette()).error));
        QVERIFY(!hasColour(before, Theme::of(m_field->palette()).error));
        const QRect window = m_fixture->window->rect();
        QVERIFY(window.contains(hint->geometry()));

        m_field->setText(u"risk:high"_s);
        QVERIFY(!hint->isVisible());
        QVERIFY(!hasColour(m_field->grab().toImage(), Theme::of(m_field->palette()).error));
        QVERIFY(m_field->accessibleDescription().isEmpty());
        m_field->setText(u"risk:huge"_s);
        m_fixture->applications()->takeFocus();
        QVERIFY(!hint->isVisible());
        QCOMPARE(m_field->toolTip(), hint->text()); // there for the mouse
    }

    void choicesAreOffered()
    {
        auto *popup = m_field->findChild<QCompleter *>()->popup();
        QTest::keyClicks(m_field, u"sc"_s);
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(m_field->text(), u"scope:"_s);
        QTRY_VERIFY(popup->isVisible()); // now with the scopes
        QTest::keyClicks(m_field, u"admin:rep"_s);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(m_field->text(), u"scope:admin:repo_hook "_s);
        QVERIFY(WindowFixture::names(m_fixture->applications()).contains(u"Travis CI"_s));
        QTest::keyClicks(m_field, u"travis"_s);
        QVERIFY(!popup->isVisible());
    }

    void noMatchLeavesTheFocusWhereOneTypes()
    {
        QTest::keyClicks(m_field, u"qqq"_s);
        QCOMPARE(m_fixture->applications()->filtered()->rowCount(), 0);
        QVERIFY(m_field->hasFocus());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QVERIFY(m_field->text().isEmpty());
        QVERIFY(m_fixture->applications()->filtered()->rowCount() > 0);
        QVERIFY(m_field->hasFocus());
    }

    void noMatchOffersAWayBack()
    {
        m_field->setText(u"scope:gist is:expired app:nobody"_s);
        QCOMPARE(m_fixture->applications()->filtered()->rowCount(), 0);
        const auto buttons = m_fixture->applications()->findChildren<QPushButton *>();
        const auto clear = std::ranges::find_if(buttons, [](const QPushButton *button) {
            return button->isVisible() && button->text() == u"Clear filter"_s;
        });
        QVERIFY(clear != buttons.end());
        QTest::mouseClick(*clear, Qt::LeftButton);
        QVERIFY(m_field->text().isEmpty());
        QVERIFY(m_fixture->applications()->filtered()->rowCount() > 0);
    }

private:
    static bool hasColour(const QImage &image, const QColor &colour)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).rgb() == colour.rgb())
                    return true;
            }
        }
        return false;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    FilterField *m_field = nullptr;
};

QTEST_MAIN(TestFilterField)
#include "tst_filterfield.moc"
