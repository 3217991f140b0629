// SPDX-License-Identifier: MIT
#include "ui/newsteller.h"

#include "app/accounts/preferencestore.h"
#include "app/session/accessnews.h"
#include "app/session/accountsession.h"
#include "ui/accountdesk.h"
#include "ui/accountview.h"
#include "ui/desktop.h"

#include <QLocale>

namespace grantry {

namespace {

constexpr qsizetype mostNames = 3; //!< a message is short; the window has them all

QString listed(const QStringList &names)
{
    if (names.size() <= mostNames)
        return QLocale().createSeparatedList(names);
    return NewsTeller::tr("%1 and %n more", "%1: names, separated by commas", int(names.size() - mostNames))
        .arg(QLocale().createSeparatedList(names.first(mostNames)));
}

} // namespace

NewsTeller::NewsTeller(AccountDesk &desk, const PreferenceStore &preferences, Desktop &desktop, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_desktop(desktop)
{
    connect(&desk, &AccountDesk::viewMade, this, &NewsTeller::listen);
}

void NewsTeller::listen(AccountView *view)
{
    connect(view, &AccountView::newsFound, this,
            [this, view](const AccessNews &news) { tell(view->session().account(), news); });
}

void NewsTeller::tell(const Account &account, const AccessNews &news)
{
    if (!m_preferences.current().notifications)
        return;
    const QString host = account.server.displayHost();
    if (!news.applications.isEmpty())
        m_desktop.notify(tr("%n applications have gained access", "", int(news.applications.size())),
                         tr("%1 can now act as %2 on %3.").arg(listed(news.applications), account.user, host));
    if (!news.tokens.isEmpty())
        m_desktop.notify(tr("%n tokens expire within a week", "", int(news.tokens.size())),
                         tr("%1, of %2 on %3.").arg(listed(news.tokens), account.user, host));
}

} // namespace grantry
