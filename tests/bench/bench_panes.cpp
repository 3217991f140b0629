// SPDX-License-Identifier: MIT
//! Signs in to a server, shows its tokens, and prints what that costs: with our pane, or with a QTableView on a
//! QSortFilterProxyModel over the same rows. Judges nothing. It is run by run.sh; see there.
#include "app/api/newtoken.h"
#include "app/api/oauthauthorizations.h"
#include "app/models/filterquery.h"
#include "app/session/accountsession.h"
#include "tests/bench/heart.h"
#include "ui/accountview.h"
#include "ui/desktop.h"
#include "ui/panes/columns.h"
#include "ui/panes/listpane.h"
#include "ui/panes/rowtable.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace grantry;

namespace {

//! What this program holds in memory, in MB.
double resident()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr double pagesPerMb = 256;
    return file.readAll().split(' ').value(1).toDouble() / pagesPerMb;
}

//! Of the processor, so that the figures mean something on a machine that others use too.
double processorTime()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

//! Until nothing is left to do, so that painting counts too.
double milliseconds(const std::function<void()> &act)
{
    const double start = processorTime();
    act();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return processorTime() - start;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

//! A view of the tokens, ours or the plain one.
struct View
{
    std::unique_ptr<QWidget> window;
    QAbstractItemView *table = nullptr;
    std::function<void(const QString &)> filter;
    std::function<void(int column)> sort;
};

View ours(AccountSession &session, const ScopeCatalogue &catalogue, const Clock &clock, Desktop &desktop)
{
    auto view = std::make_unique<AccountView>(session, catalogue, clock, desktop);
    view->showPane(PaneKind::Tokens);
    ListPane *pane = view->pane();
    AccountView *raw = view.get();
    return {std::move(view), pane->table(),
            [raw, &catalogue, &clock](const QString &text) {
                raw->setFilter(FilterQuery::parse(text, catalogue, clock.now()));
            },
            [pane](int column) { pane->columns()->sortBy(column, Qt::AscendingOrder); }};
}

View plain(AccountSession &session)
{
    auto table = std::make_unique<QTableView>();
    auto *proxy = new QSortFilterProxyModel(table.get());
    proxy->setSortRole(SortRole);
    proxy->setFilterKeyColumn(-1);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy->setSourceModel(&session.tokens());
    table->setModel(proxy);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    QTableView *raw = table.get();
    return {std::move(table), raw,
            [proxy](const QString &text) {
                const QStringList parts = QRegularExpression::escape(text).split(u"\\ "_s, Qt::SkipEmptyParts);
                proxy->setFilterRegularExpression(parts.join(u".*"_s));
            },
            [proxy](int column) { proxy->sort(column); }};
}

void waitFor(AccountSession &session)
{
    QEventLoop loop;
    QObject::connect(&session, &AccountSession::refreshed, &loop, &QEventLoop::quit);
    loop.exec();
    QCoreApplication::processEvents();
}

template <class T>
void carryOut(ApiClient &client, const Call<T> &call)
{
    QEventLoop loop;
    const RequestHandle request =
        client.send<T>(call, Intent::Background, [&loop](const ApiResult<T> &) { loop.quit(); });
    loop.exec();
}

//! On the server: every hundredth token is revoked, edited, or followed by a new one, in turn.
void changeOnePercent(AccountSession &session)
{
    const QList<TokenRow> rows = session.tokens().rows();
    for (qsizetype i = rows.size() / 2 % 100, turn = 0; i < rows.size(); i += 100, ++turn) {
        const AuthorizationId id = rows.at(i).id;
        if (turn % 3 == 0) {
            api::AuthorizationChange change;
            change.note = u"changed %1"_s.arg(id.value);
            carryOut(session.client(), api::updateAuthorization(id, change));
        } else if (turn % 3 == 1) {
            carryOut(session.client(), api::deleteAuthorization(id));
        } else {
            NewToken token;
            token.note = u"new %1"_s.arg(id.value);
            carryOut(session.client(), api::makeToken(token));
        }
    }
}

class Bench final
{
public:
    Bench(AccountSession &session, View &view)
        : m_session(session)
        , m_view(view)
    {
    }

    void run(const QString &name, bool selectsAll)
    {
        const double before = resident();
        const Heart heart;
        const double start = processorTime();
        m_session.signIn(u"demo"_s); // the emulator's own
        waitFor(m_session);
        const double load = processorTime() - start;
        const double loadPause = heart.longestMs();
        const double memory = resident() - before;

        const QList<double> keys = keystrokes();
        const double selection = selectsAll ? selectAllThenFilter() : -1;
        QList<double> sorts;
        for (int column = 0; column < int(TokenModel::Column::Action); ++column)
            sorts.append(milliseconds([&] { m_view.sort(column); }));
        const Cost unchanged = refresh();
        changeOnePercent(m_session);
        const Cost onePercent = refresh();

        QTextStream out(stdout);
        out << qSetFieldWidth(9) << m_session.tokens().rows().size() << qSetFieldWidth(0) << u"  %1"_s.arg(name, -12);
        for (const double value :
             {load, median(keys), std::ranges::max(keys), selection, median(sorts), std::ranges::max(sorts),
              unchanged.time, onePercent.time, memory, loadPause, unchanged.pause, onePercent.pause})
            out << (value < 0 ? u"%1"_s.arg(u"-"_s, 11) : u"%1"_s.arg(value, 11, 'f', 2));
        out << Qt::endl;
    }

private:
    struct Cost
    {
        double time = 0;
        double pause = 0; //!< the longest of the event loop
    };

    Cost refresh()
    {
        QCoreApplication::processEvents();
        const Heart heart;
        const double start = processorTime();
        m_session.refresh();
        waitFor(m_session);
        return {processorTime() - start, heart.longestMs()};
    }

    [[nodiscard]] QList<double> keystrokes() const
    {
        QList<double> times;
        const QString typed = u"nightly 12"_s;
        for (qsizetype length = 1; length <= typed.size(); ++length)
            times.append(milliseconds([&] { m_view.filter(typed.first(length)); }));
        for (qsizetype length = typed.size() - 1; length >= 0; --length)
            times.append(milliseconds([&] { m_view.filter(typed.first(length)); }));
        return times;
    }

    [[nodiscard]] double selectAllThenFilter() const
    {
        const double time = milliseconds([&] {
            m_view.table->selectAll();
            m_view.filter(u"1"_s);
        });
        m_view.filter({});
        m_view.table->clearSelection(); // the plain view has chosen nothing either in what follows
        return time;
    }

    AccountSession &m_session;
    View &m_view;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"server"_s, u"API root of an emulator."_s);
    const QCommandLineOption plainOption(u"plain"_s, u"Measure the plain view instead of ours."_s);
    const QCommandLineOption titlesOption(u"titles"_s, u"Print the titles of the columns."_s);
    parser.addOptions({plainOption, titlesOption});
    parser.process(application);
    if (parser.isSet(titlesOption)) {
        QTextStream(stdout)
            << u"Milliseconds of processor time, but for memory (MB over the empty window) and pauses of the event "
               u"loop "
               u"(the longest, by the\nclock on the wall). Typing \"nightly 12\" and taking it back; all columns "
               u"sorted; "
               u"Select All and then a filter, which takes the\nplain view minutes at 100,000 rows; two refreshes with "
               u"all "
               u"that a server takes part in: nothing has changed, 1 % has.\n"
               u"     rows  view                 load  keystroke    longest Select All       sort    longest  unchanged"
               u" 1% changed     memory load pause unch. pause   1% pause\n"_s;
        return 0;
    }
    const auto server = ServerAddress::parse(parser.positionalArguments().value(0));
    if (!server)
        return 1;

    QNetworkAccessManager network;
    const SystemClock clock;
    const ScopeCatalogue catalogue = ScopeCatalogue::builtIn();
    SystemDesktop desktop;
    AccountSession session({*server, u"octocat"_s}, &network, clock, catalogue);
    const bool isPlain = parser.isSet(plainOption);
    View view = isPlain ? plain(session) : ours(session, catalogue, clock, desktop);
    view.window->resize(1000, 700);
    view.window->show();
    QCoreApplication::processEvents();
    const int rows = qEnvironmentVariableIntValue("ROWS");
    Bench(session, view).run(isPlain ? u"QTableView"_s : u"ours"_s, !isPlain || rows <= 1000);
    return 0;
}
