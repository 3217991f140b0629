// SPDX-License-Identifier: MIT
#include "tests/support/drive.h"
#include "tests/support/looks.h"
#include "tests/support/windowfixture.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QTest>

using namespace grantry;
using namespace grantry::test;
using namespace Qt::StringLiterals;

namespace {

const auto clientId = u"abcde12345fghij67890"_s;
const auto clientSecret = u"3ef4ad510c59ad37bac6bb4f80047fb3aee3cc7f"_s;

} // namespace

//! Pictures of the dialogs that write to the server, in screenshots/ below the build folder, as large as they like to
//! be and as small as a small screen makes them; and what a machine can see of what is wrong with them.
class TestDialogScreenshots final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialog_data()
    {
        QTest::addColumn<Look>("look");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("small");
        QTest::addColumn<QString>("language");
        const QStringList states{u"new-token"_s,         u"new-token-application"_s,
                                 u"new-token-refused"_s, u"token-made"_s,
                                 u"token-kept"_s,        u"token-there"_s,
                                 u"request"_s,           u"edit"_s,
                                 u"edit-moved"_s,        u"edit-several"_s,
                                 u"replace"_s,           u"replace-application"_s,
                                 u"replace-both"_s,      u"revoke"_s,
                                 u"revoke-many"_s,       u"revoke-ended"_s,
                                 u"shortcuts"_s,         u"preferences"_s};
        for (const QString &state : states) {
            QTest::addRow("%s-light", qUtf8Printable(state)) << Look{Appearance::Light, 1} << state << false << u"en"_s;
            QTest::addRow("%s-dark", qUtf8Printable(state)) << Look{Appearance::Dark, 1} << state << false << u"en"_s;
            QTest::addRow("%s-double-820", qUtf8Printable(state))
                << Look{Appearance::Light, 2} << state << true << u"en"_s;
            QTest::addRow("%s-fr", qUtf8Printable(state)) << Look{Appearance::Light, 1} << state << false << u"fr"_s;
        }
    }

    void dialog()
    {
        QFETCH(Look, look);
        QFETCH(QString, state);
        QFETCH(bool, small);
        QFETCH(QString, language);
        const Dressed dressed(look);
        const Speaking speaking(language);
        WindowFixture fixture;
        fixture.signIn();
        QDialog *shown = bring(fixture, state);
        QVERIFY(shown);
        if (small)
            shown->setMaximumSize(820, 520);
        shoot(*shown, u"dialog"_s);
        QCOMPARE(flaws(*shown), QString());
        if (small) {
            QVERIFY(shown->width() <= 820 && shown->height() <= 520);
            QCOMPARE(outOfReach(*shown), QString());
            QCOMPARE(rowsOutOfSight(*shown), QString());
        }
    }

private:
    //! Rows of lists and trees that the arrow keys come to and that cannot be seen then.
    static QString rowsOutOfSight(QDialog &dialog)
    {
        QStringList found;
        for (auto *view : dialog.findChildren<QAbstractItemView *>()) {
            if (view->window() != &dialog || !view->isVisible() || !view->isEnabled())
                continue;
            view->setFocus();
            for (int i = 0; i < 20; ++i) {
                QTest::keyClick(view, Qt::Key_Down);
                const QRect row = view->visualRect(view->currentIndex());
                const QRect seen = view->viewport()->visibleRegion().boundingRect();
                if (row.isValid() && (row.top() < seen.top() || row.bottom() > seen.bottom()))
                    found.append(view->objectName() + u": "_s + view->currentIndex().data().toString());
            }
        }
        return found.join(u'\n');
    }

    static QDialog *bring(WindowFixture &fixture, const QString &state)
    {
        if (state == "shortcuts"_L1 || state == "preferences"_L1) {
            fixture.action(state + u"Action"_s)->trigger();
            return visible(fixture, state + u"Dialog"_s);
        }
        if (state.startsWith("revoke"_L1))
            return bringRevoke(fixture, state);
        if (state.startsWith("edit"_L1) || state.startsWith("replace"_L1))
            return bringToken(fixture, state);
        return bringNew(fixture, state);
    }

    static QDialog *visible(WindowFixture &fixture, const QString &name)
    {
        const auto isThere = [&] {
            const auto *found = fixture.window->findChild<QDialog *>(name);
            return found && found->isVisible();
        };
        [&] { QTRY_VERIFY(isThere()); }();
        return fixture.find<QDialog>(name);
    }

    static QDialog *bringNew(WindowFixture &fixture, const QString &state)
    {
        fixture.action(u"newTokenAction"_s)->trigger();
        QDialog *form = visible(fixture, u"newTokenDialog"_s);
        if (state == "new-token-application"_L1 || state == "token-there"_L1 || state == "request"_L1) {
            click(*form, u"forApplication"_s);
            retype(*form, u"clientId"_s, clientId);
            retype(*form, u"clientSecret"_s, clientSecret);
        }
        type(*form, u"note"_s, state == "new-token-refused"_L1 ? u"laptop git"_s : u"nightly backup"_s);
        choose(*form, u"scopesStart"_s, QCoreApplication::translate("ScopeTemplates", "Repository with workflows"));
        if (state == "new-token-refused"_L1)
            fixture.fault(u"POST /authorizations status:403"_s);
        if (state == "new-token"_L1 || state == "new-token-application"_L1 || state == "new-token-refused"_L1)
            return form;
        if (state == "request"_L1) {
            click(*form, u"showRequest"_s);
            return visible(fixture, u"requestDialog"_s);
        }
        click(*form, u"create"_s);
        QDialog *made = visible(fixture, u"tokenMadeDialog"_s);
        [&] { QTRY_VERIFY(textOf(*made, u"works"_s).contains(u"octocat"_s)); }();
        if (state == "token-kept"_L1) {
            click(*made, u"show"_s);
            click(*made, u"copy"_s);
            click(*made, u"save"_s);
            [&] { QTRY_VERIFY(textOf(*made, u"saved"_s).contains(u'✓')); }();
        }
        if (state != "token-there"_L1)
            return made;
        click(*made, u"copy"_s);
        click(*made, u"close"_s);
        [&] { QTRY_VERIFY(!fixture.window->findChild<QDialog *>(u"newTokenDialog"_s)); }();
        [&] { QTRY_VERIFY(!fixture.window->session()->isLoading()); }();
        fixture.action(u"newTokenAction"_s)->trigger();
        form = visible(fixture, u"newTokenDialog"_s);
        click(*form, u"forApplication"_s);
        retype(*form, u"clientId"_s, clientId);
        retype(*form, u"clientSecret"_s, clientSecret);
        click(*form, u"create"_s);
        return visible(fixture, u"tokenWithoutSecretDialog"_s);
    }

    static QDialog *bringToken(WindowFixture &fixture, const QString &state)
    {
        fixture.action(u"tokensAction"_s)->trigger();
        const bool ofApplication = state == "replace-application"_L1;
        WindowFixture::clickRow(fixture.tokens(), ofApplication ? u"audit export"_s : u"backup script on nas"_s);
        if (state.startsWith("replace"_L1)) {
            fixture.action(u"replaceAction"_s)->trigger();
            QDialog *dialog = visible(fixture, u"replaceDialog"_s);
            if (state == "replace-both"_L1) {
                click(*dialog, u"next"_s);
                [&] { QTRY_VERIFY(textOf(*dialog, u"works"_s).contains(u"octocat"_s)); }();
            }
            return dialog;
        }
        if (state == "edit-moved"_L1) // somebody else was there since the list was read
            fixture.elsewhere("PATCH", "/authorizations/" + QByteArray::number(*fixture.tokens()->currentId()),
                              R"({"note":"nas","add_scopes":["gist"]})");
        if (state == "edit-several"_L1) {
            QTest::keyClick(fixture.tokens()->table(), Qt::Key_Down, Qt::ShiftModifier);
            fixture.action(u"editAction"_s)->trigger();
            QDialog *form = visible(fixture, u"editScopesDialog"_s);
            choose(*form, u"scopesStart"_s, QCoreApplication::translate("ScopeTemplates", "Package download"));
            return form;
        }
        fixture.action(u"editAction"_s)->trigger();
        QDialog *form = visible(fixture, u"editTokenDialog"_s);
        choose(*form, u"scopesStart"_s, QCoreApplication::translate("ScopeTemplates", "Repository with workflows"));
        retype(*form, u"note"_s, u"backup script"_s);
        if (state == "edit-moved"_L1) {
            click(*form, u"save"_s);
            [&] { QTRY_VERIFY(isShown(*form, u"moved"_s)); }();
        }
        return form;
    }

    static QDialog *bringRevoke(WindowFixture &fixture, const QString &state)
    {
        const bool many = state == "revoke-many"_L1;
        if (many)
            fixture.action(u"tokensAction"_s)->trigger();
        RowTable *table = (many ? fixture.tokens() : fixture.applications())->table();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        for (int i = 1; i < (many ? 24 : 4); ++i)
            QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        fixture.action(u"revokeChosenAction"_s)->trigger();
        QDialog *dialog = visible(fixture, u"revokeDialog"_s);
        if (state == "revoke-ended"_L1) {
            fixture.fault(u"DELETE /applications 2 status:403"_s);
            click(*dialog, u"revoke"_s);
            [&] { QTRY_VERIFY(isShown(*dialog, u"copyResult"_s)); }();
        }
        return dialog;
    }
};

QTEST_MAIN(TestDialogScreenshots)
#include "tst_dialogscreenshots.moc"
