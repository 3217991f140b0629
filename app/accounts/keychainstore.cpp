// SPDX-License-Identifier: MIT
#include "app/accounts/keychainstore.h"

#include <QSettings>
#include <QStringList>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace grantry {

using keychain::Outcome;

namespace {

//! For the calls that have no value to give.
auto withoutValue(SecretStore::Done done)
{
    return [done = std::move(done)](const tl::expected<std::optional<QString>, SecretError> &answer) {
        if (answer)
            done({});
        else
            done(tl::unexpected(answer.error()));
    };
}

} // namespace

//! One call from its asking to its answer.
struct KeychainStore::Task
{
    enum class Kind { Check, Read, Write, Remove };

    Kind kind = Kind::Check;
    QString key;
    QString secret;                   //!< to write
    std::function<void(Answer)> done; //!< empty once it has been answered, or nobody waits any more

    [[nodiscard]] bool isAwaited() const { return done != nullptr; }
    void abandon()
    {
        done = nullptr;
        secret.clear();
    }
    void answer(Answer result)
    {
        const auto tell = std::exchange(done, nullptr);
        abandon();
        if (tell)
            tell(std::move(result));
    }
};

class KeychainStore::TaskHandle final : public RequestHandle::Operation
{
public:
    explicit TaskHandle(TaskPtr task)
        : m_task(std::move(task))
    {
    }
    ~TaskHandle() override { m_task->abandon(); }
    [[nodiscard]] bool isActive() const override { return m_task->isAwaited(); }

private:
    TaskPtr m_task;
};

KeychainStore::KeychainStore(QSettings &settings, const QString &service, std::chrono::milliseconds patience)
    : m_settings(settings)
    , m_service(service)
    , m_patience(patience)
{
}

KeychainStore::~KeychainStore()
{
    if (m_current)
        m_current->abandon();
    for (const TaskPtr &task : std::as_const(m_waiting))
        task->abandon();
}

RequestHandle KeychainStore::check(Done done)
{
    return enqueue({Task::Kind::Check, {}, {}, withoutValue(std::move(done))});
}

RequestHandle KeychainStore::read(const QString &key, ReadDone done)
{
    return enqueue({Task::Kind::Read, key, {}, std::move(done)});
}

RequestHandle KeychainStore::write(const QString &key, const QString &secret, Done done)
{
    return enqueue({Task::Kind::Write, key, secret, withoutValue(std::move(done))});
}

RequestHandle KeychainStore::remove(const QString &key, Done done)
{
    return enqueue({Task::Kind::Remove, key, {}, withoutValue(std::move(done))});
}

RequestHandle KeychainStore::enqueue(Task task)
{
    auto shared = std::make_shared<Task>(std::move(task));
    m_waiting.enqueue(shared);
    QTimer::singleShot(m_patience, &m_context, [weak = std::weak_ptr(shared)] {
        if (const TaskPtr late = weak.lock())
            late->answer(tl::unexpected(SecretError::TimedOut));
    });
    QMetaObject::invokeMethod(
        &m_context, [this] { startNext(); }, Qt::QueuedConnection);
    return RequestHandle(std::make_unique<TaskHandle>(std::move(shared)));
}

void KeychainStore::startNext()
{
    while (!m_current && !m_waiting.isEmpty()) {
        m_current = m_waiting.dequeue();
        if (!m_current->isAwaited()) {
            m_current.reset();
            continue;
        }
        // Nobody has such an entry, so nobody is asked to unlock anything: this tells only whether a keychain is there.
        keychain::read(entry(u"probe"_s), &m_context, [this, task = m_current](Outcome outcome, const QString &) {
            if (outcome == Outcome::Failed)
                finish(task, tl::unexpected(SecretError::NoKeychain));
            else if (outcome == Outcome::Denied)
                finish(task, tl::unexpected(SecretError::LockedOrDenied));
            else
                perform(task);
        });
    }
}

void KeychainStore::perform(const TaskPtr &task)
{
    if (!task->isAwaited())
        return finish(task, {});
    switch (task->kind) {
    case Task::Kind::Check:
        return finish(task, {});
    case Task::Kind::Read:
        return readSecret(task);
    case Task::Kind::Write:
        return writeSecret(task);
    case Task::Kind::Remove:
        return removeSecret(task);
    }
}

void KeychainStore::readSecret(const TaskPtr &task)
{
    keychain::read(entry(task->key), &m_context, [this, task](Outcome outcome, const QString &secret) {
        switch (outcome) {
        case Outcome::Done:
            setExpected(task->key, true);
            // An empty one is what a removal leaves that was cut short.
            return finish(task, secret.isEmpty() ? std::nullopt : std::optional(secret));
        case Outcome::NotFound:
            if (!isExpected(task->key))
                return finish(task, std::nullopt);
            return finish(task, tl::unexpected(SecretError::LockedOrDenied));
        case Outcome::Denied:
            return finish(task, tl::unexpected(SecretError::LockedOrDenied));
        case Outcome::Failed:
            return finish(task, tl::unexpected(SecretError::Other));
        }
    });
}

void KeychainStore::writeSecret(const TaskPtr &task)
{
    if (!isStorable(task->secret))
        return finish(task, tl::unexpected(SecretError::NotStorable));
    // Before the write, so that a crash in the middle leaves an entry that is known.
    const bool wasExpected = isExpected(task->key);
    setExpected(task->key, true);
    keychain::write(entry(task->key), task->secret, &m_context, [this, task, wasExpected](Outcome outcome) {
        switch (outcome) {
        case Outcome::Done:
            return confirmWritten(task);
        case Outcome::Denied:
            setExpected(task->key, wasExpected);
            return finish(task, tl::unexpected(SecretError::LockedOrDenied));
        case Outcome::NotFound:
        case Outcome::Failed:
            return finish(task, tl::unexpected(SecretError::WriteNotConfirmed));
        }
    });
}

void KeychainStore::confirmWritten(const TaskPtr &task)
{
    if (!task->isAwaited())
        return eraseEntry(task);
    keychain::read(entry(task->key), &m_context, [this, task](Outcome outcome, const QString &secret) {
        if (!task->isAwaited())
            return eraseEntry(task);
        if (outcome == Outcome::Done && secret == task->secret)
            return finish(task, {});
        finish(task, tl::unexpected(SecretError::WriteNotConfirmed));
    });
}

void KeychainStore::removeSecret(const TaskPtr &task)
{
    if (!isExpected(task->key))
        return eraseEntry(task);
    keychain::write(entry(task->key), QString(), &m_context, [this, task](Outcome outcome) {
        switch (outcome) {
        case Outcome::Done:
            return eraseEntry(task);
        case Outcome::Denied:
            return finish(task, tl::unexpected(SecretError::LockedOrDenied));
        case Outcome::NotFound:
        case Outcome::Failed:
            return finish(task, tl::unexpected(SecretError::RemovalNotConfirmed));
        }
    });
}

void KeychainStore::eraseEntry(const TaskPtr &task)
{
    keychain::erase(entry(task->key), &m_context, [this, task](Outcome) {
        // Whatever that said: what counts is what is found.
        keychain::read(entry(task->key), &m_context, [this, task](Outcome outcome, const QString &) {
            if (outcome != Outcome::NotFound)
                return finish(task, tl::unexpected(SecretError::RemovalNotConfirmed));
            setExpected(task->key, false);
            finish(task, {});
        });
    });
}

void KeychainStore::finish(const TaskPtr &task, Answer answer)
{
    m_current.reset();
    startNext();
    task->answer(std::move(answer));
}

bool KeychainStore::isExpected(const QString &key) const
{
    return m_settings.value(indexKey()).toStringList().contains(key);
}

void KeychainStore::setExpected(const QString &key, bool expected)
{
    if (isExpected(key) == expected)
        return;
    QStringList keys = m_settings.value(indexKey()).toStringList();
    if (expected)
        keys.append(key);
    else
        keys.removeAll(key);
    m_settings.setValue(indexKey(), keys);
    m_settings.sync();
}

QString KeychainStore::indexKey() const
{
    return u"keychain/"_s + m_service;
}

} // namespace grantry
