// SPDX-License-Identifier: MIT
#include "app/accounts/memorystore.h"

#include <utility>

namespace grantry {
namespace {

//! Work that is still to be done; empty afterwards.
using Work = std::shared_ptr<std::function<void()>>;

class PendingWork final : public RequestHandle::Operation
{
public:
    explicit PendingWork(Work work)
        : m_work(std::move(work))
    {
    }
    [[nodiscard]] bool isActive() const override { return *m_work != nullptr; }

private:
    Work m_work;
};

} // namespace

RequestHandle MemoryStore::check(Done done)
{
    return later([done = std::move(done)] { done({}); });
}

RequestHandle MemoryStore::read(const QString &key, ReadDone done)
{
    return later([this, key, done = std::move(done)] {
        const auto found = m_secrets.constFind(key);
        done(found == m_secrets.constEnd() ? std::nullopt : std::optional(found.value()));
    });
}

RequestHandle MemoryStore::write(const QString &key, const QString &secret, Done done)
{
    return later([this, key, secret, done = std::move(done)] {
        if (!isStorable(secret))
            return done(tl::unexpected(SecretError::NotStorable));
        m_secrets.insert(key, secret);
        done({});
    });
}

RequestHandle MemoryStore::remove(const QString &key, Done done)
{
    return later([this, key, done = std::move(done)] {
        m_secrets.remove(key);
        done({});
    });
}

RequestHandle MemoryStore::later(std::function<void()> work)
{
    auto pending = std::make_shared<std::function<void()>>(std::move(work));
    const auto run = [weak = std::weak_ptr(pending)] {
        if (const Work stillWanted = weak.lock())
            std::exchange(*stillWanted, nullptr)();
    };
    QMetaObject::invokeMethod(&m_context, run, Qt::QueuedConnection);
    return RequestHandle(std::make_unique<PendingWork>(std::move(pending)));
}

} // namespace grantry
