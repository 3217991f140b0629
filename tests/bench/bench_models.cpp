// SPDX-License-Identifier: MIT
// Prints what the Tokens list costs, beside a QSortFilterProxyModel over the same rows. Measures; judges nothing.
#include "app/models/filtermodel.h"
#include "app/models/tokenmodel.h"
#include "app/net/utc.h"
#include "app/scopes/scopecatalogue.h"
#include "tests/bench/changedrows.h"

#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;
using namespace grantry;

namespace {

const QStringList words{u"nightly"_s, u"deploy"_s, u"backup"_s, u"laptop"_s,    u"release"_s, u"mirror"_s,
                        u"travis"_s,  u"lint"_s,   u"sync"_s,   u"dashboard"_s, u"import"_s,  u"script"_s};

//! Time of the processor, so that the figures mean something on a machine that others use too.
double milliseconds(const std::function<void()> &act)
{
    const std::clock_t start = std::clock();
    act();
    return 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
}

//! The same rows for the same seed, sharing no memory with those made before.
QList<TokenRow> tokenRows(int count, const ScopeCatalogue &catalogue)
{
    QRandomGenerator random(7);
    const auto word = [&] { return words.at(random.bounded(words.size())); };
    const QDateTime start(QDate(2016, 1, 1), QTime(0, 0), utc);
    TokenKinds kinds;
    QList<TokenRow> rows;
    rows.reserve(count);
    for (int i = 0; i < count; ++i) {
        Authorization token;
        token.id = {3'000'000'000 + i};
        token.url = u"https://ghe.example.com/api/v3/authorizations/%1"_s.arg(token.id.value);
        const int application = random.bounded(400);
        token.application = {u"%1"_s.arg(application, 20, 16, QChar(u'a')), word() + u' ' + word(),
                             u"https://%1.corp.example"_s.arg(word())};
        token.note = u"%1@%2-%3"_s.arg(word(), word()).arg(i);
        token.tokenLastEight = u"%1"_s.arg(random.generate(), 8, 16, QChar(u'0'));
        token.hashedToken = u"%1"_s.arg(random.generate64(), 64, 16, QChar(u'0'));
        token.createdAt = start.addSecs(random.bounded(300'000'000));
        token.updatedAt = token.createdAt.addSecs(random.bounded(10'000'000));
        if (i % 3 == 0)
            token.expiresAt = token.updatedAt.addSecs(random.bounded(100'000'000));
        for (int scopes = random.bounded(5); scopes > 0; --scopes)
            token.scopes.append(catalogue.scopes().at(random.bounded(catalogue.scopes().size())).name);
        rows.append({token.id, PackedAuthorization(token, kinds), catalogue.strongest(token.scopes),
                     catalogue.byRisk(token.scopes)});
    }
    return rows;
}

struct Figures
{
    double load = 0;  // all rows at once
    double pages = 0; // the same, 100 rows at a time
    QList<double> keystrokes;
    QList<double> sorts;
    double unchanged = 0;
    double onePercent = 0;
};

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

Figures measure(int count, QAbstractProxyModel &proxy, const std::function<void(const QString &)> &filter)
{
    const ScopeCatalogue catalogue = ScopeCatalogue::builtIn();
    const SystemClock clock;
    TokenModel model(clock);
    proxy.setSourceModel(&model);
    proxy.sort(int(TokenModel::Column::Updated), Qt::DescendingOrder);
    QItemSelectionModel selection(&proxy);

    Figures figures;
    const QList<TokenRow> rows = tokenRows(count, catalogue);
    figures.load = milliseconds([&] { model.setRows(rows); });
    model.reset();
    figures.pages = milliseconds([&] {
        for (qsizetype first = 0; first < rows.size(); first += 100)
            model.appendRows(rows.mid(first, 100));
    });
    selection.setCurrentIndex(proxy.index(count / 2, 0),
                              QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    const QString typed = u"travis dep"_s;
    for (qsizetype length = 1; length <= typed.size(); ++length)
        figures.keystrokes.append(milliseconds([&] { filter(typed.first(length)); }));
    for (qsizetype length = typed.size() - 1; length >= 0; --length)
        figures.keystrokes.append(milliseconds([&] { filter(typed.first(length)); }));
    for (int column = 0; column < int(TokenModel::Column::Action); ++column)
        figures.sorts.append(milliseconds([&] { proxy.sort(column); }));
    proxy.sort(int(TokenModel::Column::Updated), Qt::DescendingOrder);
    const QList<TokenRow> again = tokenRows(count, catalogue);
    figures.unchanged = milliseconds([&] { model.setRows(again); });
    const QList<TokenRow> others = changed(tokenRows(count, catalogue));
    figures.onePercent = milliseconds([&] { model.setRows(others); });
    proxy.setSourceModel(nullptr);
    return figures;
}

void print(QTextStream &out, int rows, const QString &name, const Figures &figures)
{
    out << qSetFieldWidth(9) << rows << qSetFieldWidth(0) << u"  %1"_s.arg(name, -24);
    for (const double value :
         {figures.load, figures.pages, median(figures.keystrokes), std::ranges::max(figures.keystrokes),
          median(figures.sorts), std::ranges::max(figures.sorts), figures.unchanged, figures.onePercent})
        out << u"%1"_s.arg(value, 11, 'f', 2);
    out << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const ScopeCatalogue catalogue = ScopeCatalogue::builtIn();
    const SystemClock clock;
    QTextStream out(stdout);
    out << u"Milliseconds of processor time; the keystrokes type \"travis dep\" and take it back, the sorts go through every column.\n"_s
        << u"     rows  proxy                          load   by pages  keystroke    longest       sort    longest  "
           u"unchanged"
           u"  1% changed\n"_s;
    for (const int count : {10, 1'000, 100'000}) {
        FilterModel ours;
        print(out, count, u"FilterModel"_s, measure(count, ours, [&](const QString &text) {
                  ours.setFilter(FilterQuery::parse(text, catalogue, clock.now()));
              }));

        QSortFilterProxyModel theirs;
        theirs.setSortRole(SortRole);
        theirs.setFilterKeyColumn(-1);
        theirs.setFilterCaseSensitivity(Qt::CaseInsensitive);
        print(out, count, u"QSortFilterProxyModel"_s, measure(count, theirs, [&](const QString &text) {
                  const QStringList parts = QRegularExpression::escape(text).split(u"\\ "_s, Qt::SkipEmptyParts);
                  theirs.setFilterRegularExpression(parts.join(u".*"_s));
              }));
    }
    return 0;
}
