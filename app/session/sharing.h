// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/authorization.h"
#include "app/api/grant.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace grantry {

//! Lets rows that say the same hold it in the same memory: of 100,000 tokens thousands are of the same application,
//! with the same scopes, and all of the same user. Drops the address of a row, which its id tells as well.
class Sharing final
{
public:
    void share(Grant &grant);
    void share(Authorization &authorization);

private:
    void share(Application &application);
    void share(QStringList &scopes);
    void share(QJsonObject &user);

    QHash<QString, QString> m_texts;
    QHash<QStringList, QStringList> m_scopes;
    QJsonObject m_user; //!< the last that was seen
};

} // namespace grantry
