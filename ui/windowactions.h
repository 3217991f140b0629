// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

QT_BEGIN_NAMESPACE
class QAction;
class QKeySequence;
class QObject;
QT_END_NAMESPACE

namespace grantry {

//! The actions of the window: their words, keys and icons. What they do is the window's business; those about accounts
//! are in AccountActs.
struct WindowActions
{
    Q_DECLARE_TR_FUNCTIONS(WindowActions)

public:
    //! \a owner becomes the parent of all.
    explicit WindowActions(QObject *owner);

    QAction *refresh;
    QAction *stop;
    QAction *newToken;
    QAction *edit;
    QAction *replace;
    QAction *revoke;
    QAction *revokeChosen; //!< by way of the dialog
    QAction *undo;
    QAction *undoAll;
    QAction *copySecret;
    QAction *copyClientId;
    QAction *openPage;
    QAction *find;
    QAction *findToken;
    QAction *exportRows;
    QAction *applications;
    QAction *tokens;
    QAction *preferences;
    QAction *quit;
    QAction *shortcuts;
    QAction *about;
};

} // namespace grantry
