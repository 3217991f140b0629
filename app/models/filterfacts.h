// SPDX-License-Identifier: MIT
#pragma once

#include "app/scopes/scopecatalogue.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace grantry {

//! What a row answers for FilterRole: all that a FilterQuery may ask of it. Not folded; may hold anything.
struct FilterFacts
{
    QString application; //!< its name
    QString clientId;
    QString endsIn; //!< of a token
    QStringList scopes;
    QStringList common; //!< what else a plain word may meet, and that other rows say too
    QStringList others; //!< what else a plain word may meet
    Risk risk = Risk::Unknown;
    bool isPersonal = false;
    QDateTime created;
    QDateTime updated;
    QDateTime expires;
};

} // namespace grantry

Q_DECLARE_METATYPE(grantry::FilterFacts)
