// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/accounts.h"

#include <QList>
#include <QString>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace grantry {

//! Writes down, by name, what is about to be revoked, so that the start after a crash can say what was not done. Holds
//! nothing secret.
class UnfinishedRevocations final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnfinishedRevocations)

public:
    struct Item
    {
        QString user;
        QString host;         //!< for showing
        QString name;         //!< of the application or token
        bool wasSent = false; //!< it was being sent: whether it was revoked is not known

        bool operator==(const Item &) const = default;
    };

    //! Reads what the last run left, and follows \a accounts from now on. Neither is owned; both outlive this.
    UnfinishedRevocations(Accounts &accounts, QSettings &settings, QObject *parent = nullptr);

    //! What the last run left.
    [[nodiscard]] const QList<Item> &left() const { return m_left; }

private:
    void follow(AccountSession *session) const;
    void write();

    Accounts &m_accounts;
    QSettings &m_settings;
    QList<Item> m_left;
    QList<Item> m_written;
};

} // namespace grantry
