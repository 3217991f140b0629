// SPDX-License-Identifier: MIT
#include "app/api/oauthauthorizations.h"
#include "app/models/itemroles.h"
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
        QTest::addColumn<QString>("language");
        const QStringList states{u"applications"_s, u"tokens"_s,     u"undo"_s,    u"failed"_s,
                                 u"bad-filter"_s,   u"new-rows"_s,   u"gone"_s,    u"not-listed"_s,
                                 u"no-match"_s,     u"empty"_s,      u"error"_s,   u"offline-rows"_s,
                                 u"loading"_s,      u"signed-out"_s, u"welcome"_s, u"compact"_s};
        for (const auto &[tone, appearance] : {std::pair{"light", Appearance::Light}, {"dark", Appearance::Dark}}) {
            for (const QSize size : {QSize(1180, 760), QSize(820, 520)}) {
                for (const QString &state : states)
                    QTest::addRow("%s-%s-%d", qUtf8Printable(state), tone, size.width())
                        << Look{appearance, 1} << size << state << u"en"_s;
            }
        }
        for (const QString &state : {u"applications"_s, u"tokens"_s, u"undo"_s})
            QTest::addRow("%s-double-1180", qUtf8Printable(state))
                << Look{Appearance::Light, 2} << QSize(1180, 760) << state << u"en"_s;
        for (const auto &[tone, appearance] :
             {std::pair{"contrast-light", Appearance::ContrastLight}, {"contrast-dark", Appearance::ContrastDark}}) {
            for (const QString &state : {u"applications"_s, u"undo"_s})
                QTest::addRow("%s-%s", qUtf8Printable(state), tone)
                    << Look{appearance, 1} << QSize(1180, 760) << state << u"en"_s;
        }
        for (const QString &language : {u"fr"_s, u"en_XA"_s, u"ar_XB"_s}) {
            for (const QSize size : {QSize(1180, 760), QSize(820, 520)}) {
                for (const QString &state : states)
                    QTest::addRow("%s-%s-%d", qUtf8Printable(state), qUtf8Printable(language), size.width())
                        << Look{Appearance::Light, 1} << size << state << language;
            }
        }
    }

    void window()
    {
        QFETCH(Look, look);
        QFETCH(QSize, size);
        QFETCH(QString, state);
        QFETCH(QString, language);
        const Dressed dressed(look);
        const Speaking speaking(language);

        emulator::Options options;
        if (state == "empty"_L1)
            options.data = R"({"users":[],"apps":[],"grants":[],"authorizations":[]})";
        WindowFixture fixture(options);
        QCOMPARE(fixture.window->isRightToLeft(), language == "ar_XB"_L1);
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
        if (state == "compact"_L1) {
            Preferences preferences = fixture.preferences->current();
            preferences.compactRows = true;
            fixture.preferences->set(preferences);
            fixture.action(u"tokensAction"_s)->trigger();
            return;
        }
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
        if (state == "bad-filter"_L1) {
            fixture.window->activateWindow();
            fixture.find<QLineEdit>(u"filter"_s)->setFocus();
            fixture.find<QLineEdit>(u"filter"_s)->setText(u"travis risk:huge"_s);
        }
        if (state == "new-rows"_L1) {
            RequestHandle making = fixture.window->session()->client().send<MadeAuthorization>(
                api::createAuthorization({QStringList{u"repo"_s}, u"quite new"_s, {}}), Intent::ExplicitAct,
                [](const auto &) {});
            QTRY_VERIFY(!making.isActive());
            fixture.action(u"tokensAction"_s)->trigger();
            fixture.action(u"refreshAction"_s)->trigger();
            QTRY_VERIFY(WindowFixture::rowNamed(fixture.tokens(), u"quite new"_s) >= 0);
            fixture.find<QLineEdit>(u"filter"_s)->setText(u"created:<30d"_s);
        }
        if (state == "gone"_L1) {
            fixture.fault(u"GET /applications/grants/ status:404"_s);
            WindowFixture::clickRow(fixture.applications(), u"Jenkins"_s);
            QTRY_COMPARE(fixture.window->session()->rowReader().state(), RowReader::State::Gone);
        }
        if (state == "not-listed"_L1)
            WindowFixture::clickRow(fixture.applications(), u"GitHub Desktop"_s);
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
