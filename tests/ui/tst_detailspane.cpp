// SPDX-License-Identifier: MIT
#include "app/text/language.h"
#include "tests/support/edited.h"
#include "tests/ui/detailsstage.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace grantry;
using namespace grantry::test;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

} // namespace

class TestDetailsPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installLanguage(*QCoreApplication::instance(), QLocale(u"en_GB"_s));
        QLocale::setDefault(QLocale(u"en_GB"_s));
        qRegisterMetaType<RevocationTarget>();
    }

    void nothingAtFirst()
    {
        const DetailsStage stage;
        QCOMPARE(stage.words(), QStringList{u"Choose an application or a token to see what it can do."_s});
    }

    void explainsAnApplication()
    {
        DetailsStage stage;
        stage.pane.showGrant(stage.grant(), stage.tokens());
        for (const QString &line :
             {u"Travis CI"_s, u"Open travis-ci.example.com in the browser"_s, u"Revoke access"_s, u"What it can do"_s,
              u"Critical"_s, u"repo"_s, u"Read and write every repository you can reach, private ones too"_s,
              u"includes write:repo_hook and read:repo_hook"_s, u"Low"_s, u"read:org"_s, u"Its 2 tokens"_s,
              u"deploy@prod, …Ae178B4a · 4 years ago"_s, u"nightly, …91bb02cd · expires in 6 days"_s, u"4 years ago"_s,
              u"6 days ago"_s, travisClientId, u"29"_s})
            QVERIFY2(stage.says(line), qPrintable(line + u" is not among:\n"_s + stage.words().join(u'\n')));
        QCOMPARE(stage.find<QTextEdit>(u"createdFact"_s)->toolTip(), u"Saturday, 15 January 2022 12:00:00 UTC"_s);
        QVERIFY2(!stage.find<QWidget>(u"digestFact"_s)->isVisible(), "what only a token has is not there");
    }

    void explainsAToken()
    {
        DetailsStage stage;
        TokenRow row = stage.token(7, u"deploy@prod"_s);
        edit(row.authorization, [&](Authorization &value) {
            value.noteUrl = u"https://wiki.corp.example/deploy"_s;
            value.fingerprint = u"build-7"_s;
            value.expiresAt = stage.clock.now().addDays(-3);
        });
        const GrantRow application = stage.grant();
        stage.pane.showToken(row, &application);
        for (const QString &line : {u"deploy@prod"_s, u"Revoke token"_s, u"repo"_s, u"Travis CI"_s, u"Ae178B4a"_s,
                                    u"https://wiki.corp.example/deploy"_s, u"build-7"_s, travisDigest, travisClientId,
                                    u"7"_s, u"expired 3 days ago"_s})
            QVERIFY2(stage.says(line), qPrintable(line + u" is not among:\n"_s + stage.words().join(u'\n')));
        QVERIFY(!stage.says(u"Its 2 tokens"_s));
    }

    void saysWhatIsAlreadyIncluded()
    {
        DetailsStage stage;
        stage.pane.showGrant(stage.grant({u"repo"_s, u"public_repo"_s}), {});
        QVERIFY(stage.says(u"already included in repo"_s));
    }

    void scopesStandUnderTheirRisk()
    {
        DetailsStage stage;
        const auto isHeadingOrScope = [](const QString &word) {
            static const QStringList wanted{u"Critical"_s,  u"High"_s, u"Unknown"_s,   u"Medium"_s,
                                            u"Low"_s,       u"repo"_s, u"admin:org"_s, u"admin:repo_hook"_s,
                                            u"new:thing"_s, u"gist"_s, u"read:org"_s,  u"user:email"_s};
            return wanted.contains(word);
        };
        const auto said = [&] {
            QStringList words = stage.words();
            words.removeIf([&](const QString &word) { return !isHeadingOrScope(word); });
            return words;
        };
        stage.pane.showGrant(stage.grant({u"user:email"_s, u"gist"_s, u"repo"_s, u"new:thing"_s, u"admin:repo_hook"_s,
                                          u"read:org"_s, u"admin:org"_s}),
                             {});
        QCOMPARE(said(),
                 (QStringList{u"Critical"_s, u"repo"_s, u"admin:org"_s, u"High"_s, u"admin:repo_hook"_s, u"Unknown"_s,
                              u"new:thing"_s, u"Medium"_s, u"gist"_s, u"Low"_s, u"user:email"_s, u"read:org"_s}));
        stage.pane.showGrant(stage.grant({u"gist"_s, u"repo"_s}), {});
        QCOMPARE(said(), (QStringList{u"Critical"_s, u"repo"_s, u"Medium"_s, u"gist"_s}));

        const QList<QWidget *> shown = stage.pane.findChildren<QWidget *>(u"riskHeading"_s);
        QCOMPARE(shown.size(), 2);
        QVERIFY2(shown.first()->geometry().top() < shown.last()->geometry().top(), "and so do they look");
        for (QWidget *heading : shown)
            QCOMPARE(QAccessible::queryAccessibleInterface(heading)->role(), QAccessible::Heading);
    }

    void noScopesAndUnknownOnes()
    {
        DetailsStage stage;
        stage.pane.showGrant(stage.grant({}), {});
        QVERIFY(stage.says(u"See public information only"_s));
        stage.pane.showGrant(stage.grant({u"teleport:everything"_s}), {});
        QVERIFY(stage.says(u"teleport:everything"_s));
        QVERIFY(stage.says(u"Unknown"_s));
        QVERIFY(!stage.says(u"See public information only"_s));
    }

    void actsLeadOn()
    {
        DetailsStage stage;
        QSignalSpy revoke(&stage.pane, &DetailsPane::revokeRequested);
        QSignalSpy token(&stage.pane, &DetailsPane::tokenActivated);
        QSignalSpy application(&stage.pane, &DetailsPane::applicationActivated);
        QSignalSpy open(&stage.pane, &DetailsPane::openUrl);

        const GrantRow grant = stage.grant();
        stage.pane.showGrant(grant, stage.tokens());
        QTest::mouseClick(stage.find<QPushButton>(u"revokeButton"_s), Qt::LeftButton);
        QCOMPARE(revoke.last().first().value<RevocationTarget>(), RevocationTarget(grant.id));
        QTest::mouseClick(stage.find<QPushButton>(u"token8"_s), Qt::LeftButton);
        QCOMPARE(token.last().first().value<AuthorizationId>(), AuthorizationId{8});
        QTest::mouseClick(stage.find<QPushButton>(u"detailsLink"_s), Qt::LeftButton);
        QCOMPARE(open.last().first().toUrl(), QUrl(u"https://travis-ci.example.com/profile"_s));

        stage.pane.showToken(stage.token(7, {}), &grant);
        QTest::mouseClick(stage.find<QPushButton>(u"applicationFact"_s), Qt::LeftButton);
        QCOMPARE(application.last().first().value<GrantId>(), grant.id);
        QTest::mouseClick(stage.find<QPushButton>(u"revokeButton"_s), Qt::LeftButton);
        QCOMPARE(revoke.last().first().value<RevocationTarget>(), RevocationTarget(AuthorizationId{7}));
    }

    void byKeyboard()
    {
        DetailsStage stage;
        stage.pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.pane));
        QSignalSpy token(&stage.pane, &DetailsPane::tokenActivated);
        stage.pane.showGrant(stage.grant(), stage.tokens());
        stage.find<QPushButton>(u"detailsLink"_s)->setFocus();
        QStringList reached;
        for (int i = 0; i < 10; ++i) {
            reached << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(reached.first(4), (QStringList{u"detailsLink"_s, u"revokeButton"_s, u"token7"_s, u"token8"_s}));
        QVERIFY(reached.contains(u"clientIdFact"_s));
        QVERIFY(reached.contains(u"clientIdFactCopy"_s));
        stage.find<QPushButton>(u"token7"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(token.size(), 1);
    }

    void copies()
    {
        DetailsStage stage;
        stage.pane.showGrant(stage.grant(), {});
        QSignalSpy copied(&stage.pane, &DetailsPane::copyRequested);
        QTest::mouseClick(stage.find<QToolButton>(u"clientIdFactCopy"_s), Qt::LeftButton);
        QCOMPARE(copied.takeFirst().first().toString(), travisClientId);
        QCOMPARE(nameOf(stage.find<QToolButton>(u"clientIdFactCopy"_s)), u"Copy: Client ID"_s);

        auto *value = stage.find<QTextEdit>(u"clientIdFact"_s);
        QVERIFY(value->isReadOnly());
        value->setFocus();
        QTest::keyClick(value, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(value->textCursor().selectedText(), travisClientId);
    }

    void onlyWebPagesAreLinks_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("plain");
        QTest::newRow("https") << u"https://one.example/x"_s << u"one.example"_s << QString();
        QTest::newRow("http") << u"http://one.example"_s << u"one.example"_s << QString();
        QTest::newRow("user info") << u"https://github.com@evil.example/"_s << u"evil.example"_s << QString();
        QTest::newRow("none") << QString() << QString() << u"no address"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString() << u"javascript:alert(1)"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString() << u"file:///etc/passwd"_s;
        QTest::newRow("mail") << u"mailto:a@b.example"_s << QString() << u"mailto:a@b.example"_s;
        QTest::newRow("no host") << u"https:///x"_s << QString() << u"https:///x"_s;
        QTest::newRow("words") << u"ask <b>Martin</b>"_s << QString() << u"ask <b>Martin</b>"_s;
    }
    void onlyWebPagesAreLinks()
    {
        QFETCH(QString, address);
        QFETCH(QString, link);
        QFETCH(QString, plain);
        DetailsStage stage;
        GrantRow row = stage.grant();
        row.grant.application.url = address;
        stage.pane.showGrant(row, {});
        auto *button = stage.find<QPushButton>(u"detailsLink"_s);
        QCOMPARE(button->isVisible(), !link.isEmpty());
        if (!link.isEmpty()) {
            QCOMPARE(nameOf(button), QString(u"Open %1 in the browser"_s.arg(link)));
            QSignalSpy open(&stage.pane, &DetailsPane::openUrl);
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(open.first().first().toUrl().userInfo(), QString());
        } else {
            QCOMPARE(stage.find<QLabel>(u"detailsNoLink"_s)->text(), plain);
        }
    }

    void stateOfTheRow()
    {
        DetailsStage stage;
        stage.pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.pane));
        QSignalSpy undo(&stage.pane, &DetailsPane::undoRequested);
        GrantRow row = stage.grant();
        stage.pane.showGrant(row, stage.tokens());
        auto *revoke = stage.find<QPushButton>(u"revokeButton"_s);
        auto *takeBack = stage.find<QPushButton>(u"takeBackButton"_s);
        revoke->setFocus();
        QVERIFY(!takeBack->isVisible());

        row.state = RowState::Pending;
        stage.pane.showGrant(row, stage.tokens());
        QVERIFY(takeBack->isVisible());
        QVERIFY(!revoke->isVisible());
        QVERIFY2(takeBack->hasFocus(), "the focus stays where it was");
        QVERIFY(stage.says(u"About to lose access. Nothing has been sent yet."_s));
        QTest::mouseDClick(takeBack, Qt::LeftButton);
        QTest::mouseEvent(QTest::MouseRelease, takeBack, Qt::LeftButton, {}, {5, 5});
        undo.clear();
        QTest::mouseClick(takeBack, Qt::LeftButton);
        QCOMPARE(undo.size(), 1);
        QCOMPARE(undo.first().first().value<RevocationTarget>(), RevocationTarget(row.id));

        row.state = RowState::Revoking;
        stage.pane.showGrant(row, stage.tokens());
        QVERIFY(!takeBack->isVisible());
        QVERIFY(!revoke->isEnabled());

        row.state = RowState::Failed;
        stage.pane.showGrant(row, stage.tokens());
        QVERIFY(revoke->isEnabled());
        QCOMPARE(revoke->text(), u"Revoke access"_s);
    }

    void theSecondHalfOfADoubleClickUndoesNothing()
    {
        DetailsStage stage;
        GrantRow row = stage.grant();
        row.state = RowState::Pending;
        stage.pane.showGrant(row, {});
        QSignalSpy undo(&stage.pane, &DetailsPane::undoRequested);
        auto *takeBack = stage.find<QPushButton>(u"takeBackButton"_s);
        QMouseEvent second(QEvent::MouseButtonDblClick, QPointF(5, 5), takeBack->mapToGlobal(QPointF(5, 5)),
                           Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(takeBack, &second);
        QTest::mouseRelease(takeBack, Qt::LeftButton, {}, {5, 5});
        QCOMPARE(undo.size(), 0);
    }

    void aFailureIsToldUntilSomethingElseIsShown()
    {
        DetailsStage stage;
        stage.pane.showGrant(stage.grant(), {});
        stage.pane.setFailure(u"Travis CI <i>still</i> has access."_s);
        QVERIFY(stage.says(u"Travis CI <i>still</i> has access."_s));
        stage.pane.showGrant(stage.grant(), {});
        QVERIFY(stage.find<QWidget>(u"failure"_s)->isVisible());
        stage.pane.showToken(stage.token(7, {}), nullptr);
        QVERIFY(!stage.find<QWidget>(u"failure"_s)->isVisible());
    }

    void hostileTextIsShownAsItIs()
    {
        DetailsStage stage;
        GrantRow row = stage.grant({u"<img src=x>"_s});
        const QString html = u"<b>my</b> <a href='x'>app</a>"_s;
        row.grant.application = {u"<u>id</u>"_s, html, u"<i>no page</i>"_s};
        TokenRow token = stage.token(7, u"note \u202Eexe.gpj\u202C\n<h1>x</h1>"_s);
        edit(token.authorization, [&](Authorization &value) { value.tokenLastEight = u"<s>12345"_s; });
        stage.pane.showGrant(row, {token});
        QVERIFY(stage.says(html));
        QVERIFY(stage.says(u"<i>no page</i>"_s));
        QVERIFY(stage.says(u"<img src=x>"_s));
        QVERIFY(stage.says(u"<u>id</u>"_s));
        QVERIFY2(stage.words().join(u'\n').contains(u"note exe.gpj <h1>x</h1>"_s),
                 qPrintable(stage.words().join(u'\n')));
        for (const QLabel *label : stage.pane.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void aRefreshMovesNothing()
    {
        DetailsStage stage;
        stage.pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.pane));
        stage.pane.resize(284, 300);
        stage.pane.showGrant(stage.grant(), stage.tokens());
        auto *bar = stage.find<QScrollArea>(u"detailsScroll"_s)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        auto *second = stage.find<QPushButton>(u"token8"_s);
        second->setFocus();
        bar->setValue(bar->maximum() / 2);
        const int position = bar->value();
        const auto children = stage.pane.findChildren<QWidget *>().size();

        QList<TokenRow> tokens = stage.tokens();
        tokens.prepend(stage.token(5, u"new one"_s));
        tokens.removeAt(1);
        stage.pane.showGrant(stage.grant(), tokens);
        QCOMPARE(stage.find<QPushButton>(u"token8"_s), second);
        QVERIFY(second->hasFocus());
        QCOMPARE(bar->value(), position);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!stage.find<QPushButton>(u"token7"_s));

        for (int i = 0; i < 100; ++i) {
            stage.pane.showGrant(stage.grant(), tokens);
            stage.pane.showGrant(stage.grant({u"repo"_s, u"gist"_s}), {});
            stage.pane.showGrant(stage.grant(), stage.tokens());
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(stage.pane.findChildren<QWidget *>().size(), children);
    }

    void anotherRowBeginsAtItsTop()
    {
        DetailsStage stage;
        stage.pane.resize(284, 300);
        stage.pane.showGrant(stage.grant(), stage.tokens());
        auto *bar = stage.find<QScrollArea>(u"detailsScroll"_s)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        GrantRow other = stage.grant();
        other.id = GrantId{57};
        stage.pane.showGrant(other, {});
        QCOMPARE(bar->value(), 0);
    }

    void manyTokensAreShownStepByStep()
    {
        DetailsStage stage;
        QList<TokenRow> tokens;
        for (int i = 1; i <= 4000; ++i)
            tokens << stage.token(i, u"t%1"_s.arg(i));
        GrantRow row = stage.grant();
        row.tokens = 4000;
        stage.pane.showGrant(row, tokens);
        QVERIFY(stage.says(u"Its 4,000 tokens"_s) || stage.says(u"Its 4000 tokens"_s));
        QVERIFY(stage.find<QPushButton>(u"token25"_s));
        QVERIFY(!stage.find<QPushButton>(u"token26"_s));
        auto *more = stage.find<QPushButton>(u"moreTokens"_s);
        QCOMPARE(nameOf(more), u"Show 25 more"_s);
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(stage.find<QPushButton>(u"token50"_s));
    }

    void activatingMayReplaceWhatIsShown()
    {
        DetailsStage stage;
        QObject::connect(&stage.pane, &DetailsPane::tokenActivated, &stage.pane,
                         [&stage] { stage.pane.showGrant(stage.grant(), {}); });
        stage.pane.showGrant(stage.grant(), stage.tokens());
        QTest::mouseClick(stage.find<QPushButton>(u"token8"_s), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!stage.find<QPushButton>(u"token8"_s));
    }

    void sectionsAreThereWhereTheyHoldSomething()
    {
        DetailsStage stage;
        const auto isShown = [&](const QString &name) { return stage.find<QWidget>(name)->isVisible(); };
        stage.pane.showGrant(stage.grant(), stage.tokens());
        QVERIFY(!isShown(u"applicationHeading"_s));
        QVERIFY(isShown(u"datesHeading"_s));
        QVERIFY(isShown(u"technicalHeading"_s));
        TokenRow bare = stage.token(9, u"x"_s);
        edit(bare.authorization, [&](Authorization &value) { value.createdAt = {}; });
        stage.pane.showToken(bare, nullptr);
        QVERIFY(isShown(u"applicationHeading"_s));
        QVERIFY(!isShown(u"datesHeading"_s));
        for (const QString &name : {u"idFactCopy"_s, u"clientIdFactCopy"_s, u"digestFactCopy"_s, u"endsInFactCopy"_s})
            QVERIFY2(isShown(name), qPrintable(name));
    }

    void unlistedApplicationSaysWhatRevokeMeans()
    {
        DetailsStage stage;
        GrantRow row = stage.grant();
        row.id = row.grant.id = {-1};
        row.isListed = false;
        stage.pane.showGrant(row, stage.tokens());
        QVERIFY(stage.says(u"Revoke these 2 tokens"_s));
        QVERIFY(stage.find<QLabel>(u"notListed"_s)->isVisible());
        QVERIFY(!stage.find<QWidget>(u"idFact"_s)->isVisible()); // a number that means nothing
        stage.pane.showGrant(stage.grant(), {});
        QVERIFY(!stage.find<QLabel>(u"notListed"_s)->isVisible());
        QVERIFY(stage.says(u"Revoke access"_s));
    }

    void scopesThatNoTokenHasAreMarked()
    {
        DetailsStage stage;
        GrantRow row = stage.grant();
        const QString mark = u"granted, but on no token listed here"_s;
        stage.pane.showGrant(row, stage.tokens());
        QVERIFY(!stage.words().join(u'\n').contains(mark));
        row.unusedScopes = {u"user:email"_s};
        stage.pane.showGrant(row, stage.tokens());
        QCOMPARE(stage.words().join(u'\n').count(mark), 1);
    }

    void freshnessGoesWithItsRow()
    {
        DetailsStage stage;
        stage.pane.showGrant(stage.grant(), {});
        QVERIFY(!stage.find<QLabel>(u"freshness"_s)->isVisible());
        stage.pane.setFreshness(u"No longer there"_s);
        QVERIFY(stage.says(u"No longer there"_s));
        stage.pane.showGrant(stage.grant(), {});
        QVERIFY(stage.says(u"No longer there"_s));
        stage.pane.showToken(stage.token(7, u"x"_s), nullptr);
        QVERIFY(!stage.find<QLabel>(u"freshness"_s)->isVisible());
    }

    void headingsAreHeadings()
    {
        DetailsStage stage;
        stage.pane.showGrant(stage.grant(), stage.tokens());
        for (const QString &name :
             {u"detailsName"_s, u"scopesHeading"_s, u"tokensHeading"_s, u"datesHeading"_s, u"technicalHeading"_s}) {
            auto *label = stage.find<QLabel>(name);
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(label);
            QCOMPARE(accessible->role(), QAccessible::Heading);
            QCOMPARE(accessible->text(QAccessible::Name), label->text());
        }
    }
};

QTEST_MAIN(TestDetailsPane)
#include "tst_detailspane.moc"
