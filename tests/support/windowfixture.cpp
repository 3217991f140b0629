// SPDX-License-Identifier: MIT
#include "tests/support/windowfixture.h"

#include "app/models/filtermodel.h"
#include "app/models/itemroles.h"
#include "app/text/language.h"
#include "tests/support/looks.h"
#include "tests/support/patience.h"
#include "ui/dialogs/codedialog.h"

#include <QNetworkReply>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace grantry::test {

WindowFixture::WindowFixture(const emulator::Options &options, const QString &profile)
    : server(options)
    , settings((profile.isEmpty() ? folder.path() : profile) + u"/grantry.ini"_s, QSettings::IniFormat)
    , m_user(options.user)
    , m_password(options.password)
{
    if (!qApp->findChild<QTranslator *>())
        installLanguage(*qApp, QLocale(QLocale::English));
    clock.setCalendar(QDateTime::currentDateTimeUtc()); // the story is told as of today
    if (const auto started = server.start(); !started)
        qFatal("%s", qPrintable(started.error()));
    open();
}

void WindowFixture::open()
{
    registry = std::make_unique<AccountRegistry>(settings);
    preferences = std::make_unique<PreferenceStore>(settings);
    network = std::make_unique<NetworkAccess>(*preferences, secrets, QString());
    window = std::make_unique<MainWindow>(WindowServices{*network, catalogue, releases, clock, desktop, clipboard,
                                                         vault, themes(), settings, *registry, secrets, *preferences});
    firstSize = window->size();
    if (!settings.contains(u"window/geometry"_s))
        window->resize(1180, 760);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    window->start();
}

void WindowFixture::restart()
{
    window.reset();
    open();
}

void WindowFixture::beginSignIn()
{
    const auto address = ServerAddress::parse(server.webRoot().toString());
    QVERIFY(address.has_value());
    Account account{*address, m_user};
    account.isDeprecationSeen = true; // the notice has tests of its own
    AccountSession *session = window->accounts().find(account.server, account.user);
    if (!session) {
        const auto added = window->accounts().adopt(window->accounts().makeSession(account));
        QVERIFY(added);
        session = *added;
    }
    window->choose(session);
    window->accounts().signIn(session, m_password);
}

void WindowFixture::signIn()
{
    beginSignIn();
    const AccountSession &session = *window->session();
    waitUntil([&] { return session.lastRefreshed().isValid() && !session.isLoading(); }, "both lists");
}

void WindowFixture::signInWithCode()
{
    beginSignIn();
    answerCode(u"123456"_s);
    QTRY_VERIFY(window->session()->lastRefreshed().isValid());
    QTRY_VERIFY(!window->session()->isLoading());
    clock.advance(std::chrono::minutes(1));
}

void WindowFixture::endUndoTime()
{
    Revocations &revocations = window->session()->revocations();
    // Small steps, as the clock of a machine that is awake makes them.
    while (revocations.canUndo()) {
        clock.advance(std::chrono::milliseconds(500));
        const auto before = revocations.all();
        waitUntil([&] { return revocations.all() != before; }, "the undo time");
    }
}

qsizetype WindowFixture::requests(const QByteArray &method, const QByteArray &path) const
{
    const QList<emulator::SeenRequest> seen = server.requests();
    return std::ranges::count_if(seen, [&](const emulator::SeenRequest &request) {
        return request.method == method && request.target.startsWith("/api/v3" + path);
    });
}

void WindowFixture::fault(const QString &text)
{
    const auto fault = emulator::Fault::parse(text);
    QVERIFY2(fault, qPrintable(text));
    server.addFault(*fault);
}

QByteArray WindowFixture::elsewhere(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    QNetworkRequest request(QUrl(server.apiRoot().toString() + QString::fromLatin1(path)));
    request.setRawHeader("Authorization", "Basic " + (m_user + u':' + m_password).toUtf8().toBase64());
    request.setHeader(QNetworkRequest::UserAgentHeader, u"somebody else"_s);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(network->manager().sendCustomRequest(request, method, body));
    waitUntil([&reply] { return reply->isFinished(); }, "the answer to another client");
    if (reply->error() != QNetworkReply::NoError)
        qFatal("%s", qPrintable(reply->errorString()));
    return reply->readAll();
}

void WindowFixture::answerCode(const QString &code) const
{
    CodeDialog *question = nullptr;
    const auto isAsked = [&] {
        const QList<CodeDialog *> all = window->findChildren<CodeDialog *>();
        const auto shown = std::ranges::find_if(all, &QWidget::isVisible);
        question = shown == all.end() ? nullptr : *shown;
        return question != nullptr;
    };
    QTRY_VERIFY(isAsked());
    if (code.isEmpty()) {
        QTest::keyClick(question, Qt::Key_Escape);
    } else {
        QTest::keyClicks(question->focusWidget(), code);
        QTest::keyClick(question, Qt::Key_Return);
    }
    QTRY_VERIFY(!isAsked());
}

int WindowFixture::rowNamed(const ListPane *pane, const QString &name)
{
    return static_cast<int>(names(pane).indexOf(name));
}

QStringList WindowFixture::names(const ListPane *pane)
{
    QStringList found;
    const QAbstractItemModel *model = pane->filtered();
    for (int row = 0; row < model->rowCount(); ++row)
        found.append(model->index(row, 0).data(NameRole).toString());
    return found;
}

void WindowFixture::clickRow(ListPane *pane, const QString &name, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = pane->filtered()->index(rowNamed(pane, name), 0);
    QVERIFY2(index.isValid(), qPrintable(name));
    pane->table()->scrollTo(index);
    QTest::mouseClick(pane->table()->viewport(), Qt::LeftButton, modifiers, pane->table()->visualRect(index).center());
}

void WindowFixture::hoverRow(ListPane *pane, const QString &name)
{
    const QModelIndex index = pane->filtered()->index(rowNamed(pane, name), 0);
    QVERIFY2(index.isValid(), qPrintable(name));
    pane->table()->scrollTo(index);
    QTest::mouseMove(pane->table()->viewport(), pane->table()->visualRect(index).center());
}

} // namespace grantry::test
