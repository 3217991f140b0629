// SPDX-License-Identifier: MIT
#include "app/models/filtermodel.h"
#include "app/models/itemroles.h"
#include "tests/support/clickabout.h"
#include "tests/support/drive.h"
#include "tests/support/patience.h"
#include "tests/support/windowfixture.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageBox>
#include <QRandomGenerator>
#include <QTest>

using namespace grantry;
using namespace grantry::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int sequences = 60;
constexpr int mostActs = 8;
constexpr qsizetype fewestTokens = 12; // then the server begins again with its story

//! Somebody who clicks about in the window without a plan, and says what they did.
class Clicker final
{
public:
    explicit Clicker(quint32 seed)
        : m_random(seed)
    {
        m_fixture.signIn();
    }

    [[nodiscard]] bool isNearlyEmpty() const { return shown(m_fixture.tokens()).size() < fewestTokens; }
    [[nodiscard]] QString acts() const { return m_acts.join(u"; "_s); }

    void act()
    {
        static constexpr void (Clicker::*acts[])() = {
            &Clicker::revokeApplication,
            &Clicker::revokeApplication,
            &Clicker::revokeToken,
            &Clicker::revokeToken,
            &Clicker::undo,
            &Clicker::undoAll,
            &Clicker::revokeNow,
            &Clicker::letPass,
            &Clicker::letPass,
            &Clicker::refresh,
            &Clicker::signOut,
            &Clicker::quit,
            &Clicker::dieAndBeginAgain,
        };
        (this->*acts[m_random.bounded(int(std::size(acts)))])();
    }

    //! Waits for what is under way, and compares what can be seen with what another client is told.
    void check()
    {
        trigger(u"undoAllAction"_s);
        settle();
        const QList<QByteArray> sent = deletionsSeenBy(m_fixture.server);
        QCOMPARE(QSet<QByteArray>(sent.begin(), sent.end()).size(), sent.size()); // none twice
        for (const QByteArray &path : sent)
            QVERIFY2(m_mayGo.contains(path), path.constData()); // none that was taken back, or before its time
        QCOMPARE(shown(m_fixture.tokens()), listed("/authorizations"));
        QCOMPARE(shown(m_fixture.applications()), listed("/applications/grants"));
    }

private:
    void note(const QString &act) { m_acts.append(act); }

    //! Ids of the rows that can be seen. Of an application that the server does not list it is below 1.
    [[nodiscard]] static QList<qint64> shown(const ListPane *pane)
    {
        QList<qint64> ids;
        const QAbstractItemModel *model = pane->filtered();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (const qint64 id = model->index(row, 0).data(IdRole).toLongLong(); id > 0)
                ids.append(id);
        }
        std::ranges::sort(ids);
        return ids;
    }

    [[nodiscard]] QList<qint64> listed(const QByteArray &path)
    {
        QList<qint64> ids;
        const QJsonArray rows = QJsonDocument::fromJson(m_fixture.elsewhere("GET", path + "?per_page=100")).array();
        for (const QJsonValue &row : rows)
            ids.append(row[u"id"].toInteger());
        std::ranges::sort(ids);
        return ids;
    }

    [[nodiscard]] AccountSession &session() const { return *m_fixture.window->session(); }

    //! Until nothing is under way but what counts.
    void settle()
    {
        waitUntil(
            [this] {
                return !session().isLoading() &&
                       std::ranges::all_of(session().revocations().all(), [](const Revocation &each) {
                           return each.phase == Revocation::Phase::Counting;
                       });
            },
            "what is under way");
    }

    //! What counts now may be sent from now on.
    void timeIsOverFor(const std::function<bool(const Revocation &)> &which)
    {
        for (const Revocation &each : session().revocations().all()) {
            if (which(each))
                m_mayGo.insert(std::visit([](auto id) { return pathOf(id); }, each.target));
        }
    }

    void trigger(const QString &action)
    {
        if (m_fixture.action(action)->isEnabled())
            m_fixture.action(action)->trigger();
    }

    void revoke(const QString &page, ListPane *pane)
    {
        settle(); // a row that leaves would take the click of another
        trigger(page);
        const QStringList names = WindowFixture::names(pane);
        if (names.isEmpty())
            return;
        const QString &name = names.at(m_random.bounded(names.size()));
        note(u"revoke “%1”"_s.arg(name));
        WindowFixture::clickRow(pane, name);
        QTest::keyClick(pane->table(), Qt::Key_Delete);
    }

    void revokeApplication() { revoke(u"applicationsAction"_s, m_fixture.applications()); }
    void revokeToken() { revoke(u"tokensAction"_s, m_fixture.tokens()); }

    void undo()
    {
        note(u"undo"_s);
        trigger(u"undoAction"_s);
    }

    void undoAll()
    {
        note(u"undo all"_s);
        trigger(u"undoAllAction"_s);
    }

    void revokeNow()
    {
        if (!isShown(*m_fixture.window, u"revokeNowButton"_s))
            return;
        note(u"revoke now"_s);
        timeIsOverFor([](const Revocation &) { return true; });
        click(*m_fixture.window, u"revokeNowButton"_s);
    }

    void letPass()
    {
        const std::chrono::milliseconds time = m_random.bounded(17) * 500ms;
        note(u"wait %1 ms"_s.arg(time.count()));
        for (auto left = time; left > 0ms; left -= 500ms) {
            timeIsOverFor([](const Revocation &each) { return each.remaining <= 500ms; });
            m_fixture.clock.advance(500ms);
            session().revocations().lookAtClock();
        }
    }

    void refresh()
    {
        note(u"refresh"_s);
        trigger(u"refreshAction"_s);
    }

    //! Answers the question what to do with what counts, where it comes; true where they leave.
    bool answer()
    {
        auto *question = m_fixture.window->findChild<QDialog *>(u"leaveDialog"_s);
        if (!question || !question->isVisible())
            return true;
        const QStringList answers{u"cancel"_s, u"takeBack"_s, u"revokeNow"_s};
        const QString &chosen = answers.at(m_random.bounded(answers.size()));
        note(chosen);
        if (chosen == u"revokeNow")
            timeIsOverFor([](const Revocation &) { return true; });
        click(*question, chosen);
        waitUntil([this] { return !m_fixture.window->findChild<QDialog *>(u"leaveDialog"_s); }, "the question to go");
        return chosen != u"cancel";
    }

    void signOut()
    {
        note(u"sign out"_s);
        settle();
        trigger(u"signOutAction"_s);
        if (answer())
            m_fixture.signIn();
    }

    void quit()
    {
        note(u"quit"_s);
        settle();
        m_fixture.window->close();
        if (answer())
            beginAgain(false);
    }

    void dieAndBeginAgain()
    {
        note(u"die"_s);
        settle();
        beginAgain(!session().revocations().isEmpty());
    }

    void beginAgain(bool somethingWaited)
    {
        m_fixture.restart();
        auto *box = m_fixture.window->findChild<QMessageBox *>(u"unfinished"_s);
        QCOMPARE(box != nullptr, somethingWaited);
        delete box;
        m_fixture.signIn();
    }

    QRandomGenerator m_random;
    WindowFixture m_fixture;
    QStringList m_acts;
    QSet<QByteArray> m_mayGo;
};

} // namespace

//! Whatever somebody clicks in whatever order: what the window shows is what the server has, nothing is sent twice, and
//! nothing that was taken back. tst_randomsequences does the same a thousand times below the window.
class RandomClicksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serverAndWindowAgree() { clickAbout<Clicker>(sequences, mostActs); }
};

QTEST_MAIN(RandomClicksTest)
#include "tst_randomclicks.moc"
