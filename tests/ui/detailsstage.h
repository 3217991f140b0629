// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fakeclock.h"
#include "ui/widgets/detailspane.h"

#include <QLabel>
#include <QPushButton>
#include <QString>
#include <QTextEdit>

namespace grantry::test {

using namespace Qt::StringLiterals;

inline const QString travisClientId = u"5f2c8b1e90d7a364c1b2"_s;
inline const QString travisDigest = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;

//! The details in a window of their own, with what the drawings show: Travis CI and its tokens.
class DetailsStage final
{
public:
    DetailsStage()
        : catalogue(ScopeCatalogue::builtIn())
        , pane(catalogue, clock)
    {
        pane.resize(284, 684);
        pane.show();
    }

    [[nodiscard]] Application travis() const
    {
        return {travisClientId, u"Travis CI"_s, u"https://travis-ci.example.com/profile"_s};
    }

    [[nodiscard]] GrantRow grant(const QStringList &scopes = {u"repo"_s, u"admin:repo_hook"_s, u"read:org"_s,
                                                              u"user:email"_s}) const
    {
        GrantRow row;
        row.id = GrantId{29};
        row.grant.id = row.id;
        row.grant.application = travis();
        row.grant.createdAt = clock.now().addYears(-4);
        row.grant.updatedAt = clock.now().addDays(-6);
        row.grant.scopes = scopes;
        row.scopes = catalogue.byRisk(scopes);
        row.risk = catalogue.strongest(scopes);
        row.tokens = 2;
        return row;
    }

    [[nodiscard]] Authorization authorization(qint64 id, const std::optional<QString> &note) const
    {
        Authorization authorization;
        authorization.id = AuthorizationId{id};
        authorization.application = travis();
        authorization.note = note;
        authorization.tokenLastEight = u"Ae178B4a"_s;
        authorization.hashedToken = travisDigest;
        authorization.createdAt = clock.now().addYears(-4);
        return authorization;
    }

    [[nodiscard]] TokenRow token(qint64 id, const std::optional<QString> &note) const
    {
        return token(authorization(id, note));
    }
    [[nodiscard]] static TokenRow token(const Authorization &authorization)
    {
        TokenRow row;
        row.id = authorization.id;
        row.authorization = authorization;
        row.scopes = {u"repo"_s};
        row.risk = Risk::Critical;
        return row;
    }

    [[nodiscard]] QList<TokenRow> tokens() const
    {
        Authorization second = authorization(8, u"nightly"_s);
        second.tokenLastEight = u"91bb02cd"_s;
        second.expiresAt = clock.now().addDays(6);
        return {token(7, u"deploy@prod"_s), token(second)};
    }

    //! Everything that can be read in the pane, one line each, from top to bottom.
    [[nodiscard]] QStringList words() const
    {
        QStringList result;
        for (const QWidget *widget : pane.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                result << label->text();
            else if (const auto *text = qobject_cast<const QTextEdit *>(widget))
                result << text->toPlainText();
            else if (const auto *button = qobject_cast<const QPushButton *>(widget))
                result << (button->text().isEmpty() ? button->accessibleName() : button->text());
        }
        return result;
    }
    [[nodiscard]] bool says(const QString &line) const { return words().contains(line); }
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return pane.findChild<Widget *>(name);
    }
    [[nodiscard]] QString value(const QString &fact) const { return find<QTextEdit>(fact)->toPlainText(); }

    FakeClock clock;
    ScopeCatalogue catalogue;
    DetailsPane pane;
};

} // namespace grantry::test
