// SPDX-License-Identifier: MIT
#include "app/accounts/keychainjobs.h"

#include "app/accounts/secretservice.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace grantry::keychain {
namespace {

Outcome outcomeOf(const QKeychain::Job *job)
{
    switch (job->error()) {
    case QKeychain::NoError:
        return Outcome::Done;
    case QKeychain::EntryNotFound:
        return Outcome::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Outcome::Denied;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return Outcome::Failed;
    }
    return Outcome::Failed; // a code that this version of QtKeychain does not know yet
}

//! Without a parent: see the note on lifetime in the header.
template <class Job>
Job *makeJob(const Entry &entry)
{
    auto *job = new Job(entry.service);
#ifdef Q_OS_WIN
    // There the entry is named by the key alone, for all services.
    job->setKey(entry.service + u' ' + entry.key);
#else
    job->setKey(entry.key);
#endif
    return job;
}

void start(QKeychain::Job *job, QObject *context, std::function<void(Outcome)> then)
{
    const auto tell = [then = std::move(then)](const QKeychain::Job *finished) {
        const Outcome outcome = outcomeOf(finished);
        secretservice::endSession();
        if (outcome != Outcome::Failed)
            secretservice::outliveBus();
        then(outcome);
    };
    QObject::connect(job, &QKeychain::Job::finished, context, tell, Qt::SingleShotConnection);
    secretservice::endWithService(job);
    job->start();
}

} // namespace

void read(const Entry &entry, QObject *context, std::function<void(Outcome, const QString &secret)> then)
{
    auto *job = makeJob<QKeychain::ReadPasswordJob>(entry);
    start(job, context, [job, then = std::move(then)](Outcome outcome) { then(outcome, job->textData()); });
}

void write(const Entry &entry, const QString &secret, QObject *context, std::function<void(Outcome)> then)
{
    auto *job = makeJob<QKeychain::WritePasswordJob>(entry);
    job->setTextData(secret);
    start(job, context, std::move(then));
}

void erase(const Entry &entry, QObject *context, std::function<void(Outcome)> then)
{
    start(makeJob<QKeychain::DeletePasswordJob>(entry), context, std::move(then));
}

} // namespace grantry::keychain
