// SPDX-License-Identifier: MIT
#include "app/emulator/generateddata.h"

#include "app/emulator/tokens.h"

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace grantry::emulator {

namespace {

QStringList scopesOf(int number)
{
    static const std::array<QStringList, 6> sets{{{u"repo"_s, u"read:org"_s},
                                                  {u"gist"_s},
                                                  {u"repo:status"_s, u"user:email"_s},
                                                  {},
                                                  {u"admin:org_hook"_s, u"public_repo"_s, u"workflow"_s},
                                                  {u"read:user"_s, u"notifications"_s}}};
    return sets[size_t(number) % sets.size()];
}

} // namespace

void generateData(const Options &options, const QDateTime &now, Store &store)
{
    const User *user = store.user(options.user);
    std::vector<const App *> apps;
    for (int i = 1; i <= options.generatedGrants; ++i) {
        const App *app = store.addApp({.clientId = QString::number(i, 16).rightJustified(20, u'a'),
                                       .clientSecret = {},
                                       .name = u"Application %1"_s.arg(i, 5, 10, QChar{u'0'}),
                                       .url = u"https://app%1.corp.example"_s.arg(i)});
        apps.push_back(app);
        const QDateTime created = now.addDays(-1 - i % 3000);
        store.addGrant({.user = user, .app = app, .createdAt = created, .updatedAt = created, .scopes = scopesOf(i)});
    }
    for (int i = 1; i <= options.generatedTokens; ++i) {
        // Every fifth is personal, as long as there are applications at all.
        const App *app = apps.empty() || i % 5 == 0 ? nullptr : apps[size_t(i) % apps.size()];
        const QDateTime created = now.addSecs(-3600LL - i * 600LL % 94'608'000LL);
        Authorization row{.user = user,
                          .app = app,
                          .note = u"token %1"_s.arg(i, 6, 10, QChar{u'0'}),
                          .createdAt = created,
                          .updatedAt = created,
                          .expiresAt = i % 7 == 0 ? now.addDays(i % 400 - 30) : QDateTime{},
                          .scopes = scopesOf(i)};
        setToken(row, "gho_generated"_L1 + QString::number(i).rightJustified(27, u'0'));
        store.addAuthorization(std::move(row));
    }
}

} // namespace grantry::emulator
