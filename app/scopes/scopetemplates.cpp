// SPDX-License-Identifier: MIT
#include "app/scopes/scopetemplates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScopeTemplates)
};

} // namespace

QList<ScopeTemplate> scopeTemplates()
{
    return {
        {Words::tr("Identity only"), {u"read:user"_s, u"user:email"_s}},
        {Words::tr("Commit status for CI"), {u"repo:status"_s}},
        // There is no scope that only reads private code: a CI that clones public repositories needs none for that.
        {Words::tr("Read-only CI"), {u"repo:status"_s, u"read:org"_s, u"read:packages"_s}},
        {Words::tr("Package download"), {u"read:packages"_s}},
        {Words::tr("Package publishing"), {u"write:packages"_s}},
        {Words::tr("Gists"), {u"gist"_s}},
        {Words::tr("Public repositories"), {u"public_repo"_s}},
        {Words::tr("Full repository"), {u"repo"_s}},
        {Words::tr("Repository with workflows"), {u"repo"_s, u"workflow"_s}},
        {Words::tr("Organisation management"), {u"admin:org"_s}},
    };
}

} // namespace grantry
