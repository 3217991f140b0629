// SPDX-License-Identifier: MIT
#include "app/net/utc.h"
#include "ui/errortext.h"
#include "ui/servertext.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace grantry;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Flaw = ApiError::Flaw;

namespace {

const QString host = u"ghe.example.com"_s;
const QDateTime now(QDate(2026, 1, 15), QTime(12, 0), utc);

struct NamedKind
{
    Kind kind;
    const char *name;
};

constexpr NamedKind kinds[] = {
    {Kind::InvalidRequest, "InvalidRequest"},
    {Kind::Offline, "Offline"},
    {Kind::Timeout, "Timeout"},
    {Kind::Tls, "Tls"},
    {Kind::RedirectRefused, "RedirectRefused"},
    {Kind::Unauthorized, "Unauthorized"},
    {Kind::CodeNeeded, "CodeNeeded"},
    {Kind::CodeWrong, "CodeWrong"},
    {Kind::PasswordIsToken, "PasswordIsToken"},
    {Kind::TooManyAttempts, "TooManyAttempts"},
    {Kind::Forbidden, "Forbidden"},
    {Kind::NotFound, "NotFound"},
    {Kind::WebFlowRequired, "WebFlowRequired"},
    {Kind::ApiNotOffered, "ApiNotOffered"},
    {Kind::BadRequest, "BadRequest"},
    {Kind::Validation, "Validation"},
    {Kind::RateLimited, "RateLimited"},
    {Kind::ServerError, "ServerError"},
    {Kind::Malformed, "Malformed"},
    {Kind::AnsweredByProxy, "AnsweredByProxy"},
    {Kind::LostAnswer, "LostAnswer"},
    {Kind::Cancelled, "Cancelled"},
};

ApiError ofKind(Kind kind, const QString &message = {})
{
    ApiError error;
    error.kind = kind;
    error.serverMessage = message;
    return error;
}

//! Everything that a hostile or broken server can put into an error.
ApiError overfull(Kind kind, const QString &text)
{
    ApiError error = ofKind(kind, text);
    error.httpStatus = 599;
    error.fields = {FieldError{text, text, text, text}, FieldError{text, text, text, text},
                    FieldError{text, text, text, text}, FieldError{text, text, text, text}};
    error.retryAt = now.addYears(7000);
    error.location.setScheme(u"https"_s);
    error.location.setHost(u"evil.example"_s);
    error.location.setPath(u'/' + text);
    error.detail = text;
    error.requestId = text;
    return error;
}

} // namespace

class TestErrorText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyKindIsReadable_data()
    {
        QTest::addColumn<ApiError>("error");
        QTest::addColumn<QByteArray>("kindName");

        for (const NamedKind &each : kinds) {
            const QByteArray name = each.name;
            QTest::addRow("%s, bare", each.name) << ofKind(each.kind) << name;
            QTest::addRow("%s, with a message", each.name) << ofKind(each.kind, u"No."_s) << name;
            for (const QString &text : {QString(u'x').repeated(100'000), QString(QChar(0x202e)) + u"\n\0\x1b[2J"_s,
                                        u"<b>bold</b> %1 %2 %n"_s})
                QTest::addRow("%s, overfull %s", each.name, text.left(4).toUtf8().toHex().constData())
                    << overfull(each.kind, text) << name;
        }
    }
    void everyKindIsReadable()
    {
        QFETCH(ApiError, error);
        QFETCH(QByteArray, kindName);

        const ErrorText text = errorText(error, host, now);
        QVERIFY(!text.summary.isEmpty());
        QVERIFY(!text.advice.isEmpty());
        QVERIFY2(text.summary.size() <= 700, qPrintable(QString::number(text.summary.size())));
        QVERIFY2(text.advice.size() <= 240, qPrintable(text.advice));

        const QString all = text.inOne();
        QVERIFY(!all.contains(QString::fromLatin1(kindName)) || error.kind == Kind::Validation);
        QVERIFY2(!all.contains(u"  "_s) && all == all.trimmed(), qPrintable(all));
        for (const QChar sign : all)
            QVERIFY2(sign.isPrint(), qPrintable(all));
        if (!error.serverMessage.contains(u'%'))
            QVERIFY2(!all.contains(u'%'), qPrintable(all));
        QVERIFY2(QRegularExpression(u"[.”!]$"_s).match(text.summary).hasMatch(), qPrintable(text.summary));
    }

    void everyKindIsToldApart()
    {
        QSet<QString> summaries;
        for (const NamedKind &each : kinds)
            summaries.insert(errorText(ofKind(each.kind), host, now).summary);
        QCOMPARE(summaries.size(), qsizetype(std::size(kinds)));
    }

    void everyFlawIsToldApart()
    {
        QSet<QString> summaries;
        const QList flaws{Flaw::None,    Flaw::TooLarge,   Flaw::CutShort,      Flaw::NotJson,
                          Flaw::TooDeep, Flaw::WrongShape, Flaw::WrongEncoding, Flaw::WrongStatus};
        for (const Flaw flaw : flaws) {
            ApiError error = ofKind(Kind::Malformed);
            error.flaw = flaw;
            summaries.insert(errorText(error, host, now).summary);
        }
        QCOMPARE(summaries.size(), flaws.size());
    }

    void dataOfTheServerItselfBlamesNoAddress()
    {
        ApiError error = ofKind(Kind::Malformed);
        QVERIFY(errorText(error, host, now).advice.contains(u"address"_s));
        error.flaw = Flaw::WrongShape;
        QVERIFY(!errorText(error, host, now).advice.contains(u"address"_s));
    }

    void theServerIsQuoted_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("Forbidden") << Kind::Forbidden;
        QTest::newRow("BadRequest") << Kind::BadRequest;
        QTest::newRow("Validation") << Kind::Validation;
    }
    void theServerIsQuoted()
    {
        QFETCH(Kind, kind);
        const ErrorText text = errorText(ofKind(kind, u"Your plan\u202E does <i>not</i>\nallow it."_s), host, now);
        QVERIFY2(text.summary.contains(u"“Your plan does <i>not</i> allow it.”"_s), qPrintable(text.summary));
    }

    void times()
    {
        ApiError error = ofKind(Kind::RateLimited);
        QVERIFY(!errorText(error, host, now).summary.contains(u"until"_s));
        error.retryAt = now.addSecs(2 * 3600 + 5 * 60);
        QVERIFY2(errorText(error, host, now).summary.contains(u"until 14:05."_s),
                 qPrintable(errorText(error, host, now).summary));
        error.kind = Kind::TooManyAttempts;
        QVERIFY(errorText(error, host, now).summary.contains(u"until 14:05 "_s));
        error.retryAt = now.addDays(400);
        QVERIFY2(errorText(error, host, now).summary.contains(u"2027"_s), "another day is named");
        error.kind = Kind::ServerError;
        QVERIFY(errorText(error, host, now).advice.contains(u"2027"_s));
    }

    void aRedirectNamesItsTarget()
    {
        ApiError error = ofKind(Kind::RedirectRefused);
        error.location = QUrl(u"https://octocat:hunter2@new.example:8443/api/v3/user?access_token=abc#frag"_s);
        const QString text = errorText(error, host, now).inOne();
        QVERIFY2(text.contains(u"https://new.example:8443/api/v3/user"_s), qPrintable(text));
        for (const QString &secret : {u"octocat"_s, u"hunter2"_s, u"abc"_s, u"frag"_s})
            QVERIFY2(!text.contains(secret), qPrintable(text));
    }

    void theEndOfALongHostIsShown()
    {
        ApiError error = ofKind(Kind::RedirectRefused);
        const QString label = QString(u'a').repeated(50);
        error.location.setScheme(u"https"_s);
        error.location.setHost(u"ghe.example.com."_s + label + u'.' + label + u'.' + label + u".evil.example"_s);
        QVERIFY(errorText(error, host, now).summary.contains(u".evil.example"_s));
    }

    void fields_data()
    {
        QTest::addColumn<FieldError>("error");
        QTest::addColumn<QString>("expected");

        const QString resource = u"OauthAccess"_s;
        QTest::newRow("note taken") << FieldError{resource, u"already_exists"_s, u"description"_s, {}}
                                    << u"A token with this note is already there. Choose another note."_s;
        QTest::newRow("fingerprint taken")
            << FieldError{resource, u"already_exists"_s, u"fingerprint"_s, {}}
            << u"A token with this fingerprint is already there. Choose another fingerprint."_s;
        QTest::newRow("note missing") << FieldError{resource, u"missing_field"_s, u"description"_s, {}}
                                      << u"A token needs a note."_s;
        QTest::newRow("scopes") << FieldError{resource, u"invalid"_s, u"scopes"_s, {}}
                                << u"The server did not accept “Scopes”."_s;
        QTest::newRow("custom") << FieldError{resource, u"custom"_s, u"note_url"_s, u"is too long"_s}
                                << u"The server did not accept “Note URL” and says: “is too long”"_s;
        QTest::newRow("unknown") << FieldError{resource, u"missing"_s, u"colour"_s, {}} << u"“colour” is missing."_s;
        QTest::newRow("no field") << FieldError{resource, u"custom"_s, {}, u"Something else"_s}
                                  << u"The server says: “Something else”"_s;
    }
    void fields()
    {
        QFETCH(FieldError, error);
        QFETCH(QString, expected);
        QCOMPARE(fieldErrorText(error), expected);

        ApiError whole = ofKind(Kind::Validation, u"Validation Failed"_s);
        whole.fields = {error, error};
        QCOMPARE(errorText(whole, host, now).summary, QString(expected + u' ' + expected));
    }

    void anEmptyFieldLeavesTheMessage()
    {
        ApiError error = ofKind(Kind::Validation, u"Validation Failed"_s);
        error.fields = {FieldError{}};
        QVERIFY(errorText(error, host, now).summary.contains(u"“Validation Failed”"_s));
    }

    void wrongApplicationSecret()
    {
        const QString text =
            errorText(ofKind(Kind::Validation, u"Invalid OAuth application client_id or secret."_s), host, now).inOne();
        QVERIFY(text.contains(u"client ID"_s));
        QVERIFY(text.contains(u"client secret"_s));
        QVERIFY(!text.contains(u"client_id"_s));
    }

    void aRepeatedSecretIsMasked_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("client secret or old token") << u"3ef4ad510c59ad37bac6bb4f80047fb3aee3cc7f"_s;
        QTest::newRow("new token") << u"ghp_16C7e42F292c6912E7710c838347Ae178B4a"_s;
        QTest::newRow("fine-grained token") << u"github_pat_11ABCDEFG0aBcDeFgHiJkL_mNoPqRsTuVwXyZ"_s;
        QTest::newRow("header") << u"Basic b2N0b2NhdDpodW50ZXIy"_s;
    }
    void aRepeatedSecretIsMasked()
    {
        QFETCH(QString, secret);
        for (const NamedKind &each : kinds) {
            ApiError error = overfull(each.kind, u"not good: "_s + secret + u" at all"_s);
            const QString text = errorText(error, host, now).inOne();
            QVERIFY2(!text.contains(secret.last(16)), qPrintable(text));
        }
        QCOMPARE(quotable(u"Basic authentication is not offered."_s), u"Basic authentication is not offered."_s);
    }

    void aRequestIdHelpsTheAdministrator()
    {
        ApiError error = ofKind(Kind::ServerError);
        error.httpStatus = 502;
        error.requestId = u"0f5c:1a2b:3c4d"_s;
        const ErrorText text = errorText(error, host, now);
        QVERIFY(text.summary.contains(u"502"_s));
        QVERIFY(text.advice.contains(u"0f5c:1a2b:3c4d"_s));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
