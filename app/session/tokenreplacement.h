// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/edittokenflow.h"
#include "app/session/newtokenflow.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace grantry {

class RevocationAttempt;

//! Puts a new token in the place of another with the same scopes, step by step, each when it is asked for:
//!
//! makes the new one; then either revokes the old one and gives the new one its note, or revokes the new one again.
//! A step that fails can be asked for once more, and stage() says what exists.
class TokenReplacement final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenReplacement)

public:
    enum class Stage {
        OldOnly, //!< nothing was done, or all of it was undone
        Making,  //!< the new one is being made
        Both,    //!< both work
        RevokingOld,
        NewOnly, //!< the old one is gone, and the new one has another note than it had
        Renaming,
        Done, //!< the new one has the old one's note
        RevokingNew,
    };
    Q_ENUM(Stage)

    //! Of the account, as far as it is listed.
    struct Known
    {
        QSet<AuthorizationId> ids;
        QStringList notes; //!< of personal tokens
        QStringList fingerprints;
    };

    //! \a client is not owned and outlives this object.
    TokenReplacement(ApiClient &client, const Authorization &old, const Known &known, QObject *parent = nullptr);
    ~TokenReplacement() override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isActive() const;
    [[nodiscard]] const Authorization &old() const { return m_old; }
    //! The new one, from Stage::Both on. Its secret is empty where the answer with it was lost.
    [[nodiscard]] const MadeAuthorization &replacement() const { return m_new; }
    //! What make() asks for, but for the client secret.
    [[nodiscard]] const NewToken &wanted() const { return m_wanted; }

    //! From Stage::OldOnly. \a clientSecret is that of the application; of no use for a personal token. Reads the old
    //! one first: where it is another than it was, nothing is made, and movedMeanwhile() follows.
    void make(const QString &clientSecret = {});
    //! From Stage::Both or Stage::NewOnly: what is left to do until Stage::Done.
    void finish();
    //! From Stage::Both, back to Stage::OldOnly.
    void undo();

Q_SIGNALS:
    //! stage() is another one.
    void stageChanged();
    //! A step failed: stage() is again what it was before. For ApiError::Kind::LostAnswer it is not known.
    void failed(const grantry::ApiError &error);
    //! Somebody has changed the old one: old() and wanted() are as it is now. stage() is Stage::OldOnly.
    void movedMeanwhile();

private:
    void setStage(Stage stage);
    void wasRead(const Authorization &now, const QString &clientSecret);
    void made(const MadeAuthorization &token);
    void fail(Stage stage, const ApiError &error);
    void revoke(const Authorization &token, Stage whenGone, Stage otherwise);
    void rename();

    ApiClient &m_client;
    Authorization m_old;
    Known m_known;
    NewToken m_wanted;
    MadeAuthorization m_new;
    Stage m_stage = Stage::OldOnly;
    RequestHandle m_reading;
    NewTokenFlow m_making;
    EditTokenFlow m_renaming;
    std::unique_ptr<RevocationAttempt> m_revocation;
};

} // namespace grantry
