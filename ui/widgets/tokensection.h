// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/tokenmodel.h"

#include <QHash>
#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace grantry {

class Clock;
class LinkButton;
class WrapLabel;

//! "Its 3 tokens": the tokens of an application, each a way to its own details.
class TokenSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenSection)

public:
    //! \a clock is not owned and outlives the section.
    explicit TokenSection(const Clock &clock, QWidget *parent = nullptr);

    //! \a count is how many there are, or -1 where that is not known. An entry stays the same widget as long as its
    //! token is there, so that it keeps the focus.
    void showTokens(int count, const QList<TokenRow> &tokens);

Q_SIGNALS:
    void tokenActivated(grantry::AuthorizationId id);

private:
    [[nodiscard]] LinkButton *entryFor(AuthorizationId id);
    //! The day it was made, or when it ends where it has an end.
    [[nodiscard]] QString dayOf(const Authorization &authorization) const;
    [[nodiscard]] QString detailOf(const Authorization &authorization) const;
    void rebuild();
    void showMore();

    const Clock &m_clock;
    QVBoxLayout *m_layout;
    WrapLabel *m_heading;
    WrapLabel *m_none;
    LinkButton *m_more;
    QList<TokenRow> m_tokens;
    QHash<AuthorizationId, LinkButton *> m_entries;
    qsizetype m_most; //!< how many are shown: more are asked for
};

} // namespace grantry
