// SPDX-License-Identifier: MIT
#include "tests/support/looks.h"
#include "tests/support/windowfixture.h"

#include <QLineEdit>
#include <QTest>

using namespace grantry;
using namespace grantry::test;
using namespace Qt::StringLiterals;

//! Pictures of the window in each of its states, in screenshots/ below the build folder; and what a machine can see of
//! what is wrong with them.
class TestScreenshots final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void window_data()
    {
        QTest::addColumn<Look>("look");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("state");
        const QStringList states{u"applications"_s, u"tokens"_s,     u"undo"_s,   u"failed"_s,
                                 u"no-match"_s,     u"empty"_s,      u"error"_s,  u"offline-rows"_s,
                                 u"loading"_s,      u"signed-out"_s, u"welcome"_s};
        for (const auto &[tone, appearance] : {std::pair{"light", Appearance::Light}, {"dark", Appearance::Dark}}) {
            for (const QSize size : {QSize(1180, 760), QSize(820, 520)}) {
                for (const QString &state : states)
                    QTest::addRow("%s-%s-%d", qUtf8Printable(state), tone, size.width())
                        << Look{appearance, 1} << size << state;
            }
        }
        for (const QString &state : {u"applications"_s, u"tokens"_s, u"undo"_s})
            QTest::addRow("%s-double-1180", qUtf8Printable(state))
                << Look{Appearance::Light, 2} << QSize(1180, 760) << state;
    }

    void window()
    {
        QFETCH(Look, look);
        QFETCH(QSize, size);
        QFETCH(QString, state);
        const Dressed dressed(look);

        emulator::Options options;
        if (state == "empty"_L1)
            options.data = R"({"users":[],"apps":[],"grants":[],"authorizations":[]})";
        WindowFixture fixture(options);
        fixture.window->resize(size);
        bring(fixture, state);
        QTest::qWait(50); // for what is painted later, such as hovering
        shoot(*fixture.window, u"window"_s);
        QCOMPARE(flaws(*fixture.window), QString());
    }

private:
    static void bring(WindowFixture &fixture, const QString &state)
    {
        if (state == "welcome"_L1)
            return;
        if (state == "loading"_L1 || state == "error"_L1) {
            fixture.fault(state == "loading"_L1 ? u"GET /applications hang"_s : u"GET /user close-before"_s);
            fixture.beginSignIn();
            QTRY_VERIFY(fixture.window->session()->state() != AccountSession::State::Checking ||
                        fixture.requests("GET", "/applications") > 0);
            return;
        }
        fixture.signIn();
        if (state == "tokens"_L1)
            fixture.action(u"tokensAction"_s)->trigger();
        if (state == "applications"_L1)
            WindowFixture::hoverRow(fixture.applications(), u"Jenkins"_s);
        if (state == "undo"_L1) {
            WindowFixture::clickRow(fixture.applications(), u"Travis CI"_s);
            fixture.action(u"revokeAction"_s)->trigger();
        }
        if (state == "failed"_L1) {
            fixture.fault(u"DELETE /applications status:403"_s);
            WindowFixture::clickRow(fixture.applications(), u"Travis CI"_s);
            fixture.action(u"revokeAction"_s)->trigger();
            fixture.endUndoTime();
            QTRY_VERIFY(fixture.window->session()->revocations().isEmpty());
        }
        if (state == "no-match"_L1)
            fixture.find<QLineEdit>(u"filter"_s)->setText(u"nothing is called so"_s);
        if (state == "offline-rows"_L1) {
            fixture.server.stop();
            fixture.action(u"refreshAction"_s)->trigger();
            QTRY_VERIFY(fixture.window->session()->error().has_value());
        }
        if (state == "signed-out"_L1)
            fixture.action(u"signOutAction"_s)->trigger();
    }
};

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
