// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/apierror.h"
#include "app/session/tokenedit.h"
#include "ui/tone.h"

#include <QStringList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace grantry {

class DifferenceList;
class SecretClipboard;
class SecretView;
class ToneLabel;

//! A new token, to be seen, copied and saved, and whether it works. Whoever owns the panel saves it in the keychain and
//! tries whether it works, when asked, and tells what came of it.
class SecretPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretPanel)

public:
    //! \a host is named in errors; without \a hasKeychain it cannot be saved. \a clipboard is not owned and outlives
    //! the panel.
    SecretPanel(const QString &host, bool hasKeychain, SecretClipboard &clipboard, QWidget *parent = nullptr);

    void setSecret(const QString &secret);
    //! Says where the server has made another token than was asked for.
    void compare(const TokenEdit &wanted, const TokenEdit &made);
    //! Where it cannot be seen: for whoever saves or tries it.
    [[nodiscard]] QString secret() const;
    //! All of it: the next secret is shown as if it were the first.
    void forget();
    //! It was copied or saved.
    [[nodiscard]] bool isKept() const { return m_isKept; }
    [[nodiscard]] QPushButton *copyButton() const { return m_copy; }

    void showSaved();
    void showSaveFailed(const QString &why);
    //! The token works: who it signs in, and with what.
    void showWorks(const QString &user, const QStringList &scopes);
    void showDoesNotWork(const ApiError &error);

    //! Asks whether it works.
    void check();

Q_SIGNALS:
    void saveRequested();
    //! Ask the server who this token is.
    void checkRequested();
    //! isKept() is true now.
    void kept();

private:
    void addSecret(bool hasKeychain);
    void addDifference();
    void addResults();
    void copy();
    void save();
    void keep();
    void showClipboard();
    void sayCheck(Tone tone, const QString &text, bool again);

    SecretClipboard &m_clipboard;
    QString m_host;
    SecretView *m_view = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_again = nullptr;
    ToneLabel *m_otherwise = nullptr;
    DifferenceList *m_difference = nullptr;
    ToneLabel *m_copied = nullptr;
    ToneLabel *m_saved = nullptr;
    ToneLabel *m_works = nullptr;
    bool m_isKept = false;
    bool m_isCopied = false; //!< from here
};

} // namespace grantry
