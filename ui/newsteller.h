// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace grantry {

class AccountDesk;
class AccountView;
class Desktop;
class PreferenceStore;
struct AccessNews;
struct Account;

//! Tells by the desktop's notifications what a refresh has found by itself, unless the person does not want that.
class NewsTeller final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewsTeller)

public:
    //! None is owned but by \a parent; all outlive the teller.
    NewsTeller(AccountDesk &desk, const PreferenceStore &preferences, Desktop &desktop, QObject *parent = nullptr);

private:
    void listen(AccountView *view);
    void tell(const Account &account, const AccessNews &news);

    const PreferenceStore &m_preferences;
    Desktop &m_desktop;
};

} // namespace grantry
