// SPDX-License-Identifier: MIT
//! Reads a long list as the program does, and prints how long that took and how long the event loop stood still.
//! It is run by run.sh against a server that speaks the API; see there.
#include "app/api/oauthauthorizations.h"
#include "app/net/apiclient.h"
#include "app/net/pageloader.h"
#include "tests/bench/heart.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QTextStream>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace grantry;

namespace {

//! One load of the whole list, from a program that has just started to its last row.
class Run final : public QObject
{
    Q_OBJECT

public:
    explicit Run(const ServerAddress &server)
        : m_client(&m_network, server, m_clock)
    {
        m_client.setCredentials(u"octocat"_s, u"demo"_s); // the emulator's own
        m_timer.start();
        PageLoader<Authorization>::Load load;
        load.call = [](const PageRequest &page) { return api::listAuthorizations(page); };
        load.arrived = [this](const QList<Authorization> &rows, PageProgress progress) {
            m_rows += rows.size();
            m_pages = progress.loaded;
        };
        load.done = [this](const ApiResult<LoadedList<Authorization>> &list) { finish(list); };
        m_loader = std::make_unique<PageLoader<Authorization>>(m_client, std::move(load));
    }

private:
    void finish(const ApiResult<LoadedList<Authorization>> &list)
    {
        const double seconds = static_cast<double>(m_timer.nsecsElapsed()) / 1e9;
        QTextStream out(stdout);
        const bool isWhole = list && list->complete;
        if (isWhole) {
            const bool viaHttp2 = list->viaHttp2;
            out << u"Grantry, %1: %2 pages, %3 rows in %4 s; the event loop stood still for %5 ms at most\n"_s
                       .arg(viaHttp2 ? u"HTTP/2, 20 streams"_s : u"HTTP/1.1, 6 connections"_s)
                       .arg(m_pages)
                       .arg(m_rows)
                       .arg(seconds, 0, 'f', 2)
                       .arg(m_heart.longestMs(), 0, 'f', 1);
        } else {
            out << u"the list was not read: %1\n"_s.arg(list ? u"incomplete"_s : list.error().detail);
        }
        QCoreApplication::exit(isWhole ? 0 : 1);
    }

    QNetworkAccessManager m_network;
    SystemClock m_clock;
    ApiClient m_client;
    Heart m_heart;
    QElapsedTimer m_timer;
    qsizetype m_rows = 0;
    int m_pages = 0;
    std::unique_ptr<PageLoader<Authorization>> m_loader;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption authority(u"ca"_s, u"Trust this certificate (PEM)."_s, u"file"_s);
    parser.addOption(authority);
    parser.addPositionalArgument(u"server"_s, u"Address of a server whose user is octocat with the password demo."_s);
    parser.addHelpOption();
    parser.process(app);

    const auto server = ServerAddress::parse(parser.positionalArguments().value(0));
    if (!server) {
        QTextStream(stderr) << "bench_pages: that is no server address\n";
        return 2;
    }
    if (parser.isSet(authority)) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificates(parser.value(authority));
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    const Run run(*server);
    return QCoreApplication::exec();
}

#include "bench_pages.moc"
