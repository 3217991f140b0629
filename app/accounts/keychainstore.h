// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/keychainjobs.h"
#include "app/accounts/secretstore.h"

#include <QObject>
#include <QQueue>

#include <chrono>
#include <memory>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace grantry {

//! Secrets in the operating system's keychain: Secret Service, KWallet, macOS Keychain, Windows Credential Manager.
//!
//! Little of what a keychain says can be relied on: a locked one says that an entry is not there, and that it was
//! deleted when it was not. So an index of the keys that should be there is kept in the settings, without secrets, and
//! what it expects and the keychain does not find is LockedOrDenied. A write is read back. Before an entry is deleted
//! it is overwritten with nothing, which only an open keychain allows; then its absence is a proof. What the
//! index does not know is deleted too, but there the keychain is believed.
//!
//! A call is given up when its time is over. What it had begun cannot be stopped, so it is reconciled when the keychain
//! answers after all: a write that nobody waits for is taken back, a removal is brought to its end. Calls wait in line
//! meanwhile.
//!
//! Lives on the thread of the application, which QtKeychain needs; never blocks it.
class KeychainStore final : public SecretStore
{
public:
    //! \a settings holds the index (`keychain/SERVICE`) and outlives the store. \a patience is for one whole call.
    explicit KeychainStore(QSettings &settings, const QString &service = QStringLiteral("Grantry"),
                           std::chrono::milliseconds patience = std::chrono::seconds(60));
    ~KeychainStore() override;

    //! Shows no question of a Secret Service; KWallet may ask to open the wallet.
    [[nodiscard]] RequestHandle check(Done done) override;
    [[nodiscard]] RequestHandle read(const QString &key, ReadDone done) override;
    [[nodiscard]] RequestHandle write(const QString &key, const QString &secret, Done done) override;
    [[nodiscard]] RequestHandle remove(const QString &key, Done done) override;

private:
    struct Task;
    class TaskHandle;
    using TaskPtr = std::shared_ptr<Task>;
    using Answer = tl::expected<std::optional<QString>, SecretError>;

    [[nodiscard]] RequestHandle enqueue(Task task);
    void startNext();
    void perform(const TaskPtr &task);
    void readSecret(const TaskPtr &task);
    void writeSecret(const TaskPtr &task);
    void confirmWritten(const TaskPtr &task);
    void removeSecret(const TaskPtr &task);
    void eraseEntry(const TaskPtr &task);
    //! Answers \a task and goes on with the next. The store may be gone afterwards.
    void finish(const TaskPtr &task, Answer answer);

    [[nodiscard]] keychain::Entry entry(const QString &key) const { return {m_service, key}; }
    [[nodiscard]] bool isExpected(const QString &key) const;
    void setExpected(const QString &key, bool expected);
    [[nodiscard]] QString indexKey() const;

    QSettings &m_settings;
    QString m_service;
    std::chrono::milliseconds m_patience;
    QQueue<TaskPtr> m_waiting;
    TaskPtr m_current;
    QObject m_context; // the last: what is still to come ends before the rest goes
};

} // namespace grantry
