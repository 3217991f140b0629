// SPDX-License-Identifier: MIT
#include "app/api/oauthauthorizations.h"
#include "app/emulator/emulatorserver.h"
#include "app/session/revocations.h"
#include "app/text/language.h"
#include "tests/support/fakeclock.h"
#include "tests/support/looks.h"
#include "ui/errortext.h"
#include "ui/widgets/undobar.h"

#include <QAccessible>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QProxyStyle>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace grantry;
using namespace grantry::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! A style of a desktop where animations are switched off.
class StillStyle final : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

//! A window with a list and the bar below it, on a server of its own.
class Stage final
{
public:
    Stage()
        : server(emulator::Options{})
    {
        if (!server.start())
            qFatal("the emulator does not start");
        client = std::make_unique<ApiClient>(&network, *ServerAddress::parse(server.webRoot().toString()), clock);
        client->setCredentials(u"octocat"_s, u"demo"_s);
        revocations = std::make_unique<Revocations>(*client, clock);
        list = new QListWidget(&window);
        list->setObjectName("list");
        list->setAccessibleName(u"Applications"_s);
        bar = new UndoBar(*revocations, u"ghe.example.com"_s, &window);
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins({});
        layout->setSpacing(0);
        layout->addWidget(list, 1);
        layout->addWidget(bar);
        window.resize(708, 400);
        window.show();
        list->setFocus();
        readGrants();
    }

    //! Begins to revoke the application called \a name.
    void revoke(const QString &name, int tokens = 3)
    {
        const auto grant = std::find_if(grants.cbegin(), grants.cend(),
                                        [&name](const Grant &each) { return each.application.name == name; });
        QVERIFY2(grant != grants.cend(), qPrintable(name));
        revocations->revoke(grant->id, name, grant->application.clientId, tokens);
    }

    void revokeToken(const QString &name)
    {
        revocations->revoke(AuthorizationId{114}, name, QString(personalClientId), 1);
    }

    //! Lets time go by, as the undo time counts it.
    void pass(std::chrono::seconds time)
    {
        for (auto second = 0s; second < time; ++second) {
            QSignalSpy changed(revocations.get(), &Revocations::changed);
            QSignalSpy ticked(revocations.get(), &Revocations::ticked);
            clock.advance(1s);
            QTRY_VERIFY(!ticked.isEmpty() || !changed.isEmpty());
        }
    }

    [[nodiscard]] QString text() const { return bar->findChild<QLabel *>(u"message"_s)->text(); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return bar->findChild<QPushButton *>(name); }
    [[nodiscard]] QStringList shownButtons() const
    {
        QStringList shown;
        for (const QPushButton *each : bar->findChildren<QPushButton *>()) {
            if (each->isVisible())
                shown << each->text();
        }
        return shown;
    }
    [[nodiscard]] int deletions() const
    {
        const QList<emulator::SeenRequest> requests = server.requests();
        return static_cast<int>(std::count_if(requests.cbegin(), requests.cend(),
                                              [](const auto &request) { return request.method == "DELETE"; }));
    }
    void failDeletions(emulator::Fault::Kind kind, int amount = 0)
    {
        server.addFault({.method = "DELETE", .pathPrefix = "/", .nth = 0, .kind = kind, .amount = amount, .url = {}});
    }
    void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }

    FakeClock clock;
    QNetworkAccessManager network;
    mutable emulator::EmulatorServer server;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<Revocations> revocations;
    QList<Grant> grants;
    QWidget window;
    QListWidget *list = nullptr;
    UndoBar *bar = nullptr;

private:
    void readGrants()
    {
        bool done = false;
        QString problem;
        const RequestHandle request =
            client->send<Page<Grant>>(api::listGrants({}), Intent::Background, [&](const ApiResult<Page<Grant>> &page) {
                grants = page ? page->rows : QList<Grant>{};
                if (!page)
                    problem = errorText(page.error(), {}).summary;
                done = true;
            });
        QTRY_VERIFY(done);
        QVERIFY2(!grants.isEmpty(), qPrintable(problem));
        server.clearRequests();
    }
};

} // namespace

class TestUndoBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*QCoreApplication::instance(), QLocale(u"en_GB"_s)); }

    void hiddenWhileThereIsNothingToSay()
    {
        Stage stage;
        QVERIFY(!stage.bar->isVisible());
        QCOMPARE(stage.list->height(), stage.window.height());
    }

    void countsDown()
    {
        Stage stage;
        stage.revoke(u"Travis CI"_s);
        QVERIFY(stage.bar->isVisible());
        QCOMPARE(stage.text(),
                 u"Travis CI loses access in 7 s. 3 tokens stop working. SSH and deploy keys it made go too."_s);
        QCOMPARE(stage.shownButtons(), (QStringList{u"Undo"_s, u"Revoke now"_s}));
        stage.pass(3s);
        QTRY_COMPARE(stage.text(),
                     u"Travis CI loses access in 4 s. 3 tokens stop working. SSH and deploy keys it made go too."_s);
        QCOMPARE(stage.deletions(), 0);
    }

    void undoneMeansNothingIsSent()
    {
        Stage stage;
        QSignalSpy announced(stage.bar, &UndoBar::announce);
        stage.revoke(u"Travis CI"_s);
        QVERIFY(announced.wait());
        stage.pass(2s);
        stage.click(u"undoButton"_s);
        QTRY_VERIFY(!stage.bar->isVisible());
        QTRY_COMPARE(announced.size(), 2);
        QCOMPARE(announced.last().first().toString(), u"Travis CI keeps its access."_s);
        stage.clock.advance(60s);
        QTest::qWait(300); // proves silence
        QCOMPARE(stage.deletions(), 0);
    }

    void saysWhatHappenedAndGoes()
    {
        Stage stage;
        stage.bar->setResultTime(200ms);
        stage.revoke(u"Travis CI"_s);
        stage.pass(7s);
        QTRY_COMPARE(stage.text(), u"Travis CI no longer has access. 3 tokens stopped working."_s);
        QVERIFY(stage.bar->isVisible());
        QCOMPARE(stage.shownButtons(), QStringList());
        QCOMPARE(stage.deletions(), 1);
        QTRY_VERIFY(!stage.bar->isVisible());
    }

    void severalAtOnce()
    {
        Stage stage;
        stage.revoke(u"Travis CI"_s);
        stage.pass(3s);
        stage.revoke(u"Slack"_s, 1);
        stage.revoke(u"Jenkins"_s, 6);
        stage.revokeToken(u"svn"_s);
        QCOMPARE(stage.text(),
                 u"3 applications and 1 token lose access, the first in 4 s. SSH and deploy keys they made go too."_s);
        QCOMPARE(stage.shownButtons(), (QStringList{u"Undo"_s, u"Undo all"_s, u"Revoke now"_s}));
        stage.click(u"undoButton"_s);
        QCOMPARE(stage.text(),
                 u"3 applications lose access, the first in 4 s. SSH and deploy keys they made go too."_s);
        stage.click(u"undoAllButton"_s);
        QTRY_VERIFY(!stage.bar->isVisible());
        QCOMPARE(stage.deletions(), 0);
    }

    void severalEndTogether()
    {
        Stage stage;
        stage.revoke(u"Travis CI"_s);
        stage.revoke(u"Slack"_s, 1);
        stage.click(u"revokeNowButton"_s);
        QTRY_COMPARE(stage.text(), u"2 applications no longer have access."_s);
        QCOMPARE(stage.deletions(), 2);
    }

    void byKeyboard()
    {
        Stage stage;
        stage.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        stage.list->setFocus();
        stage.revoke(u"Travis CI"_s);
        QVERIFY2(stage.list->hasFocus(), "the bar takes no focus by itself");
        QTest::keyClick(stage.list, Qt::Key_Tab);
        QVERIFY(stage.button(u"undoButton"_s)->hasFocus());
        QTest::keyClick(stage.button(u"undoButton"_s), Qt::Key_Escape);
        QVERIFY2(stage.revocations->canUndo(), "Escape decides nothing");
        QTest::keyClick(stage.button(u"undoButton"_s), Qt::Key_Tab);
        QVERIFY(stage.button(u"revokeNowButton"_s)->hasFocus());
        QTest::keyClick(stage.button(u"revokeNowButton"_s), Qt::Key_Space);
        QTRY_COMPARE(stage.text(), u"Travis CI no longer has access. 3 tokens stopped working."_s);
        QVERIFY2(stage.list->hasFocus(), "the focus goes back to where it came from");
    }

    void aFailureStaysUntilDismissed()
    {
        Stage stage;
        stage.bar->setResultTime(50ms);
        stage.failDeletions(emulator::Fault::Kind::Status, 403);
        QSignalSpy announced(stage.bar, &UndoBar::announce);
        stage.revoke(u"Travis CI"_s);
        stage.click(u"revokeNowButton"_s);
        QTRY_VERIFY2(stage.text().startsWith(u"Travis CI still has access. ghe.example.com"_s),
                     qPrintable(stage.text()));
        QCOMPARE(stage.shownButtons(), QStringList{u"Dismiss"_s});
        QVERIFY(announced.last().first().toString().startsWith(u"Travis CI still has access."_s));
        QTest::qWait(300); // proves that it stays
        QVERIFY(stage.bar->isVisible());
        stage.click(u"dismissButton"_s);
        QTRY_VERIFY(!stage.bar->isVisible());
    }

    void tryingAgainTakesTheFailureAway()
    {
        Stage stage;
        stage.failDeletions(emulator::Fault::Kind::Status, 403);
        stage.revoke(u"Slack"_s);
        stage.revoke(u"Travis CI"_s);
        stage.click(u"revokeNowButton"_s);
        QTRY_COMPARE(stage.text().count(u"still has access"_s), 2);
        stage.server.clearFaults();
        stage.revoke(u"Travis CI"_s);
        QVERIFY(stage.text().startsWith(u"Travis CI loses access in 7 s"_s));
        stage.click(u"revokeNowButton"_s);
        QTRY_VERIFY(stage.text().contains(u"Travis CI no longer has access."_s));
        QCOMPARE(stage.text().count(u"still has access"_s), 1);
    }

    void aLostAnswerIsReadAgain()
    {
        Stage stage;
        stage.failDeletions(emulator::Fault::Kind::CloseAfter);
        stage.revoke(u"Travis CI"_s);
        stage.click(u"revokeNowButton"_s);
        QTRY_COMPARE(stage.text(), u"Travis CI no longer has access. 3 tokens stopped working."_s);
        QCOMPARE(stage.deletions(), 1);
    }

    void notEachSecondIsAnnounced()
    {
        Stage stage;
        QSignalSpy announced(stage.bar, &UndoBar::announce);
        stage.revoke(u"Travis CI"_s);
        stage.revoke(u"Slack"_s);
        stage.pass(7s);
        QTRY_COMPARE(announced.size(), 3);
        QCOMPARE(announced.at(0).first().toString(),
                 u"2 applications lose access, the first in 7 s. SSH and deploy keys they made go too."_s);
        QCOMPARE(announced.at(1).first().toString(), u"Travis CI no longer has access. 3 tokens stopped working."_s);
        QCOMPARE(announced.at(2).first().toString(), u"Slack no longer has access. 3 tokens stopped working."_s);
    }

    void aScreenReaderFindsTheWords()
    {
        Stage stage;
        stage.revoke(u"Travis CI"_s);
        stage.revoke(u"Slack"_s);
        const auto nameOf = [](QWidget *widget) {
            return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
        };
        QCOMPARE(nameOf(stage.bar->findChild<QLabel *>(u"message"_s)), u"2 applications are about to lose access."_s);
        QCOMPARE(nameOf(stage.button(u"undoButton"_s)), u"Undo: Slack is about to lose access."_s);
        QCOMPARE(nameOf(stage.button(u"revokeNowButton"_s)), u"Revoke now"_s);
        QCOMPARE(flaws(stage.window), QString());
    }

    void hidesNoRow()
    {
        Stage stage;
        for (const int width : {300, 420, 708, 1200}) {
            stage.window.resize(width, 400);
            stage.revoke(u"Travis CI"_s);
            stage.revoke(u"Slack"_s);
            QTRY_COMPARE(stage.bar->height(), stage.bar->heightForWidth(stage.bar->width()));
            QCOMPARE(stage.list->geometry().bottom() + 1, stage.bar->geometry().top());
            QRect taken;
            for (QPushButton *each : stage.bar->findChildren<QPushButton *>()) {
                if (!each->isVisible())
                    continue;
                QVERIFY2(stage.bar->rect().contains(each->geometry()), qPrintable(QString::number(width)));
                QVERIFY(!each->geometry().intersects(stage.bar->findChild<QLabel *>(u"message"_s)->geometry()));
                QVERIFY(!taken.intersects(each->geometry()));
                taken |= each->geometry();
            }
            stage.revocations->undoAll();
        }
    }

    void hostileNameIsPlainText()
    {
        Stage stage;
        stage.revocations->revoke(GrantId{57}, u"<h1>Big</h1>\u202E\nname"_s, {}, 0);
        QCOMPARE(stage.text(), u"<h1>Big</h1> name loses access in 7 s. SSH and deploy keys it made go too."_s);
        QCOMPARE(stage.bar->findChild<QLabel *>(u"message"_s)->textFormat(), Qt::PlainText);
    }

    void withoutAnimationsTheLineKeepsStill()
    {
        Stage stage;
        StillStyle still;
        stage.bar->setStyle(&still);
        stage.revoke(u"Travis CI"_s);
        stage.pass(2s);
        const QImage before = stage.bar->grab().toImage();
        QTest::qWait(250); // proves silence: ticks come, but no time goes by
        QCOMPARE(stage.bar->grab().toImage(), before);
        stage.bar->setStyle(nullptr);
    }

    void survivesTheEndOfTheSession()
    {
        Stage stage;
        stage.revoke(u"Travis CI"_s);
        stage.revocations.reset();
        QTRY_VERIFY(!stage.bar->isVisible());
    }

    void looks_data() { addLooks(); }
    void looks()
    {
        QFETCH(Look, look);
        const Dressed dressed(look);
        Stage stage;
        stage.revoke(u"Slack"_s, 1);
        stage.pass(2s);
        shoot(stage.window, u"undobar-one"_s);
        stage.revoke(u"Travis CI"_s);
        stage.revokeToken(u"svn"_s);
        QTRY_COMPARE(stage.bar->height(), stage.bar->heightForWidth(stage.bar->width()));
        QCOMPARE(flaws(stage.window), QString());
        shoot(stage.window, u"undobar-several"_s);
        stage.window.resize(380, 400);
        QTRY_COMPARE(stage.bar->height(), stage.bar->heightForWidth(stage.bar->width()));
        QCOMPARE(flaws(stage.window), QString());
        shoot(stage.window, u"undobar-narrow"_s);
        stage.window.resize(708, 400);
        stage.failDeletions(emulator::Fault::Kind::Status, 502);
        stage.click(u"revokeNowButton"_s);
        QTRY_COMPARE(stage.text().count(u'\n'), 2);
        QTRY_COMPARE(stage.bar->height(), stage.bar->heightForWidth(stage.bar->width()));
        shoot(stage.window, u"undobar-failed"_s);
    }
};

QTEST_MAIN(TestUndoBar)
#include "tst_undobar.moc"
