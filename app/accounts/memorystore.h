// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/secretstore.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace grantry {

//! Keeps secrets until the program ends: for the demo, and where there is no keychain.
class MemoryStore final : public SecretStore
{
public:
    [[nodiscard]] RequestHandle check(Done done) override;
    [[nodiscard]] RequestHandle read(const QString &key, ReadDone done) override;
    [[nodiscard]] RequestHandle write(const QString &key, const QString &secret, Done done) override;
    [[nodiscard]] RequestHandle remove(const QString &key, Done done) override;

private:
    //! Runs \a work from the event loop, unless the handle or this store is gone by then.
    [[nodiscard]] RequestHandle later(std::function<void()> work);

    QHash<QString, QString> m_secrets;
    QObject m_context;
};

} // namespace grantry
