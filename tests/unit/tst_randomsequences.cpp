// SPDX-License-Identifier: MIT
#include "tests/support/accountfixture.h"
#include "tests/support/clickabout.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace grantry {

namespace {

using namespace test;

constexpr int sequences = 1000;
constexpr int mostActs = 6;
constexpr int fewestTokens = 12; // then the server begins again with its story

//! One account that somebody clicks about in, and what has to come of it: kept by the test, from the rules alone.
class Clicker final
{
public:
    explicit Clicker(quint32 seed)
        : m_random(seed)
    {
        m_account.signIn();
    }

    [[nodiscard]] QString acts() const { return m_acts.join(u", "_s); }
    [[nodiscard]] bool isNearlyEmpty() const { return m_account.session->tokens().rows().size() < fewestTokens; }

    void act()
    {
        const int which = m_random.bounded(8);
        m_acts.append(QString::number(which));
        switch (which) {
        case 0:
        case 1:
            return revokeGrant();
        case 2:
            return revokeToken();
        case 3:
            return undoNewest();
        case 4:
            return letPass(std::chrono::milliseconds(m_random.bounded(17) * 500));
        case 5:
            return m_account.session->refresh();
        case 6:
            return m_random.bounded(2) == 0 ? undoAll() : revokeNow();
        case 7:
            return m_random.bounded(2) == 0 ? signOut() : quit();
        default:
            break;
        }
    }

    //! Waits for what is under way, and compares: what the server was asked, what it has, and what is shown.
    void check()
    {
        settle();
        const QList<QByteArray> sent = deletionsSeenBy(m_account.server);
        QVERIFY2(sent == m_expected, qPrintable(difference(sent)));
        QCOMPARE(QSet<QByteArray>(sent.begin(), sent.end()).size(), sent.size()); // none twice
        undoAll();
        settle();
        const auto shownTokens = idsOf(m_account.session->tokens().rows());
        const auto shownGrants = idsOf(m_account.session->grants().rows());
        m_account.session->refresh();
        settle();
        QCOMPARE(shownTokens, idsOf(m_account.session->tokens().rows()));
        QCOMPARE(shownGrants, idsOf(m_account.session->grants().rows()));
        for (const QByteArray &path : m_expected)
            QVERIFY(!shownTokens.contains(path) && !shownGrants.contains(path));
    }

private:
    struct Pending
    {
        QByteArray path;
        std::chrono::milliseconds left;
    };

    template <class Rows>
    static QList<QByteArray> idsOf(const Rows &rows)
    {
        QList<QByteArray> ids;
        for (const auto &row : rows)
            ids.append(pathOf(row.id));
        std::ranges::sort(ids);
        return ids;
    }

    //! For whoever has to find out what went wrong.
    [[nodiscard]] QString difference(const QList<QByteArray> &sent) const
    {
        const auto first = std::ranges::mismatch(sent, m_expected);
        return u"sent: %1\nexpected: %2"_s.arg(
            QString::fromLatin1(QByteArrayList(first.in1, sent.end()).join(' ')),
            QString::fromLatin1(QByteArrayList(first.in2, m_expected.end()).join(' ')));
    }

    template <class Condition>
    void waitFor(Condition condition)
    {
        const QDeadlineTimer deadline(20s);
        while (!condition() && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
        QVERIFY(condition());
    }

    [[nodiscard]] bool isQuiet() const
    {
        const QList<Revocation> all = m_account.session->revocations().all();
        return std::ranges::all_of(all, [](const Revocation &e) { return e.phase == Revocation::Phase::Counting; });
    }

    void settle()
    {
        waitFor([this] { return isQuiet() && !m_account.session->isLoading(); });
    }

    template <class Row, class Revoke>
    void revokeOneOf(QList<Row> rows, Revoke revoke)
    {
        rows.removeIf([](const Row &row) { return !row.id.isValid(); }); // not in the grants list
        if (rows.isEmpty())
            return;
        const auto row = rows.at(m_random.bounded(rows.size()));
        if (row.state != RowState::Normal || !row.id.isValid()) // an application that the server does not list
            return;
        m_pending.append({pathOf(row.id), 7s});
        revoke(row.id);
    }

    void revokeGrant()
    {
        settle();
        revokeOneOf(m_account.session->grants().rows(), [this](GrantId id) { m_account.session->revoke(id); });
    }

    void revokeToken()
    {
        settle();
        revokeOneOf(m_account.session->tokens().rows(), [this](AuthorizationId id) { m_account.session->revoke(id); });
    }

    void undoNewest()
    {
        m_account.session->revocations().undoNewest();
        if (!m_pending.isEmpty())
            m_pending.removeLast();
    }

    void undoAll()
    {
        m_account.session->revocations().undoAll();
        m_pending.clear();
    }

    void revokeNow()
    {
        m_account.session->revocations().revokeNow();
        for (Pending &each : m_pending)
            each.left = 0ms;
        expire();
    }

    void letPass(std::chrono::milliseconds time)
    {
        for (; time > 0ms; time -= 500ms) {
            m_account.clock.advance(500ms);
            for (Pending &each : m_pending)
                each.left -= 500ms;
            m_account.session->revocations().lookAtClock();
            expire();
        }
    }

    //! Those whose time is over are sent, in the order in which they were begun. A token of an application that goes
    //! too is asked for all the same, and was already gone.
    void expire()
    {
        for (const Pending &each : std::as_const(m_pending)) {
            if (each.left <= 0ms)
                m_expected.append(each.path);
        }
        m_pending.removeIf([](const Pending &each) { return each.left <= 0ms; });
    }

    //! What was sent is waited for, as the window does; what counts is never sent.
    void signOut()
    {
        settle();
        m_account.session->signOut();
        m_pending.clear();
        m_account.session->signIn(u"demo"_s);
        waitFor([this] { return m_account.session->lastRefreshed().isValid(); });
    }

    void quit()
    {
        settle();
        m_pending.clear();
        const Account account = m_account.session->account();
        m_account.session =
            std::make_unique<AccountSession>(account, &m_account.network, m_account.clock, m_account.catalogue);
        m_account.session->signIn(u"demo"_s);
        waitFor([this] { return m_account.session->lastRefreshed().isValid(); });
    }

    QRandomGenerator m_random;
    AccountFixture m_account;
    QStringList m_acts;
    QList<Pending> m_pending;     //!< oldest first
    QList<QByteArray> m_expected; //!< what the server has to be asked for, in this order
};

} // namespace

//! Whatever somebody clicks in whatever order: nothing is sent twice, nothing before its time, nothing that was undone.
class RandomSequencesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serverAndRowsAgree() { clickAbout<Clicker>(sequences, mostActs); }
};

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::RandomSequencesTest)
#include "tst_randomsequences.moc"
