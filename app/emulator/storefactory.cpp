// SPDX-License-Identifier: MIT
#include "app/emulator/storefactory.h"

#include "app/emulator/dataloader.h"
#include "app/emulator/generateddata.h"

#include <QFile>

using namespace Qt::StringLiterals;

// The resources of a static library are its users' to initialise; a function outside any namespace must do it.
static void initialiseResources()
{
    Q_INIT_RESOURCE(emulator);
}

namespace grantry::emulator {

namespace {

QByteArray builtInStory()
{
    initialiseResources();
    QFile file{u":/grantry/emulator/story.json"_s};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

tl::expected<Store, QString> makeStore(const Options &options, const QDateTime &now)
{
    Store store;
    store.addApp({.clientId = u"abcde12345fghij67890"_s,
                  .clientSecret = u"3ef4ad510c59ad37bac6bb4f80047fb3aee3cc7f"_s,
                  .name = u"my github app"_s,
                  .url = u"https://my-github-app.example.com"_s});
    const bool generate = options.generatedGrants > 0 || options.generatedTokens > 0;
    const QByteArray data = !options.data.isEmpty() ? options.data : generate ? QByteArray{"{}"} : builtInStory();
    if (const auto loaded = loadData(data, options, now, store); !loaded)
        return tl::unexpected{"--data: "_L1 + loaded.error()};
    if (generate)
        generateData(options, now, store);
    return store;
}

} // namespace grantry::emulator
