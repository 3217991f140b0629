// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace grantry {

//! What a person has to know to sign in to the second account of the demo. No secret: the demo shows it to everybody.
struct DemoHint
{
    QString user;
    QString password;
    QString code;
    QString problem; //!< why there is no demo, one line; empty where there is one
};

} // namespace grantry
