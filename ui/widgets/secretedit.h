// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace grantry {

//! A line edit for a password or another secret. Shows dots, keeps no history, and tells assistive technology nothing
//! but its name and description: neither the text nor its length.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretEdit)

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    //! Empties the field so that undo does not bring the secret back.
    void forget();
};

} // namespace grantry
