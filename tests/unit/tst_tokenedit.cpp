// SPDX-License-Identifier: MIT
#include "app/session/tokenedit.h"

#include "app/net/utc.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

QByteArray bodyOf(const api::AuthorizationChange &change)
{
    const auto call = api::updateAuthorization(AuthorizationId{1}, change);
    return QJsonDocument(call.body.value_or(QJsonObject())).toJson(QJsonDocument::Compact);
}

Authorization token()
{
    Authorization token;
    token.id = AuthorizationId{1};
    token.note = u"deploy"_s;
    token.scopes = {u"repo"_s, u"gist"_s};
    token.updatedAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0), utc);
    return token;
}

} // namespace

class TokenEditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheLeast_data()
    {
        QTest::addColumn<TokenEdit>("after");
        QTest::addColumn<QByteArray>("body");
        const TokenEdit same = TokenEdit::of(token());
        const auto row = [&](const char *name, auto edit, const QByteArray &body) {
            TokenEdit after = same;
            edit(after);
            QTest::newRow(name) << after << body;
        };
        row(
            "nothing", [](TokenEdit &) {}, "{}");
        row(
            "order of scopes",
            [](TokenEdit &e) {
                e.scopes = {u"gist"_s, u"repo"_s};
            },
            "{}");
        row(
            "added", [](TokenEdit &e) { e.scopes += u"user"_s; }, R"({"add_scopes":["user"]})");
        row(
            "removed", [](TokenEdit &e) { e.scopes = {u"repo"_s}; }, R"({"remove_scopes":["gist"]})");
        row(
            "both",
            [](TokenEdit &e) {
                e.scopes = {u"repo"_s, u"user"_s};
            },
            R"({"scopes":["repo","user"]})");
        row(
            "all removed", [](TokenEdit &e) { e.scopes.clear(); }, R"({"remove_scopes":["repo","gist"]})");
        row(
            "note", [](TokenEdit &e) { e.note = u"ci"_s; }, R"({"note":"ci"})");
        row(
            "note URL", [](TokenEdit &e) { e.noteUrl = u"x"_s; }, R"({"note_url":"x"})");
        row(
            "fingerprint", [](TokenEdit &e) { e.fingerprint = u"f"_s; }, R"({"fingerprint":"f"})");
        row(
            "cleared", [](TokenEdit &e) { e.note.clear(); }, R"({"note":""})");
    }
    void sendsTheLeast()
    {
        QFETCH(TokenEdit, after);
        QFETCH(QByteArray, body);
        const api::AuthorizationChange change = after.changeFrom(TokenEdit::of(token()));
        QCOMPARE(bodyOf(change), body);
        QCOMPARE(isEmpty(change), body == "{}");
    }

    void nullAndEmptyAreTheSameToAForm()
    {
        Authorization before = token();
        before.noteUrl = QString();
        before.fingerprint = std::nullopt;
        QVERIFY(isEmpty(TokenEdit::of(before).changeFrom(TokenEdit::of(token()))));
    }

    void seesThatItHasMoved()
    {
        QVERIFY(!hasMoved(token(), token()));
        const auto moved = [](auto edit) {
            Authorization now = token();
            edit(now);
            return hasMoved(token(), now);
        };
        QVERIFY(moved([](Authorization &a) { a.updatedAt = a.updatedAt.addSecs(1); }));
        QVERIFY(moved([](Authorization &a) { a.note = u"other"_s; }));
        QVERIFY(moved([](Authorization &a) { a.noteUrl = u"other"_s; }));
        QVERIFY(moved([](Authorization &a) { a.fingerprint = u"other"_s; }));
        QVERIFY(moved([](Authorization &a) { a.scopes = {u"repo"_s}; }));
        QVERIFY(!moved([](Authorization &a) { a.scopes = {u"gist"_s, u"repo"_s}; }));
        QVERIFY(!moved([](Authorization &a) { a.noteUrl = QString(); }));
    }
};

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::TokenEditTest)
#include "tst_tokenedit.moc"
