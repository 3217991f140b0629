// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/memorystore.h"

#include <optional>

namespace grantry::test {

//! A keychain that can be locked, or taken away, by the test.
class LockableStore final : public SecretStore
{
public:
    //! What every call ends with; nothing: it works.
    std::optional<SecretError> trouble;
    //! Calls are not answered, as while a keychain's own question is left alone.
    bool silent = false;
    int calls = 0;

    [[nodiscard]] RequestHandle check(Done done) override
    {
        return call(done, [&] { return m_store.check(std::move(done)); });
    }
    [[nodiscard]] RequestHandle read(const QString &key, ReadDone done) override
    {
        return call(done, [&] { return m_store.read(key, std::move(done)); });
    }
    [[nodiscard]] RequestHandle write(const QString &key, const QString &secret, Done done) override
    {
        return call(done, [&] { return m_store.write(key, secret, std::move(done)); });
    }
    [[nodiscard]] RequestHandle remove(const QString &key, Done done) override
    {
        return call(done, [&] { return m_store.remove(key, std::move(done)); });
    }

private:
    template <class Callback, class Work>
    RequestHandle call(const Callback &done, const Work &work)
    {
        ++calls;
        if (silent)
            return {};
        if (!trouble)
            return work();
        // The other store's way of answering later serves here too.
        return m_store.check([done, error = *trouble](const auto &) { done(tl::unexpected(error)); });
    }

    MemoryStore m_store;
};

} // namespace grantry::test
