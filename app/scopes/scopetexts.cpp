// SPDX-License-Identifier: MIT
#include "app/scopes/scopetexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace grantry {
namespace {

struct Entry
{
    QLatin1StringView name;
    const char *text;
};

// clang-format off
constexpr auto entries = std::to_array<Entry>({
    {"site_admin"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Administer the whole server as you do, its users and hooks included")},
    {"repo"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Read and write every repository you can reach, private ones too")},
    {"repo:status"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "See and set the check marks of commits, without seeing the code")},
    {"repo_deployment"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "See and set the state of deployments, without seeing the code")},
    {"public_repo"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Read and write the code of public repositories, and star them for you")},
    {"repo:invite"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Accept or decline invitations to repositories for you")},
    {"security_events"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Read and dismiss the security alerts of your repositories")},
    {"admin:repo_hook"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Create, change and delete webhooks of repositories")},
    {"write:repo_hook"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Create and change webhooks of repositories")},
    {"read:repo_hook"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "See and test webhooks of repositories")},
    {"admin:org"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Manage your organisations: their teams, members and projects")},
    {"write:org"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Change who belongs to your organisations, and their projects")},
    {"read:org"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "See your organisations and teams")},
    {"manage_runners:org"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Control the machines that run the jobs of your organisations")},
    {"admin:public_key"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Add and delete your SSH keys: a key it adds works even when this access is gone")},
    {"write:public_key"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Add SSH keys to your account: such a key works even when this access is gone")},
    {"read:public_key"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "See your SSH keys")},
    {"admin:org_hook"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Manage the webhooks it has made itself in your organisations")},
    {"admin:pre_receive_hook"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Switch the server's checks of pushed code on and off")},
    {"gist"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Create and edit your gists")},
    {"notifications"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Read your notifications, and watch repositories for you")},
    {"user"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Read and change your whole profile, your e-mail addresses and whom you follow")},
    {"read:user"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Read your profile, private parts too")},
    {"user:email"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Read your e-mail addresses")},
    {"user:follow"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Follow and unfollow people for you")},
    {"project"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Read and change your projects and those of your organisations")},
    {"read:project"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Read your projects and those of your organisations")},
    {"delete_repo"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Delete every repository that you administer")},
    {"write:packages"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Publish packages in your name, for others to install")},
    {"read:packages"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Download packages, private ones too")},
    {"delete:packages"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Delete packages")},
    {"admin:gpg_key"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Add and delete your GPG keys: commits could be signed as yours")},
    {"write:gpg_key"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Add GPG keys to your account: commits could be signed as yours")},
    {"read:gpg_key"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "See your GPG keys")},
    {"admin:ssh_signing_key"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Add and delete your SSH signing keys: commits could be signed as yours")},
    {"write:ssh_signing_key"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Add SSH signing keys to your account: commits could be signed as yours")},
    {"read:ssh_signing_key"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "See your SSH signing keys")},
    {"codespace"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Create and control codespaces, each of which holds a token of its own")},
    {"codespace:secrets"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Manage the secrets of your codespaces")},
    {"copilot"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Change the settings of Copilot and who may use it")},
    {"manage_billing:copilot"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "See and change who has a paid seat for Copilot")},
    {"workflow"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Change workflow files: code that runs with the secrets of your repositories")},
    {"admin:enterprise"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Control everything in your enterprise")},
    {"manage_runners:enterprise"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Control the machines that run the jobs of your enterprise")},
    {"manage_billing:enterprise"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "See and change the billing of your enterprise")},
    {"read:enterprise"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Read the whole profile of your enterprise")},
    {"scim:enterprise"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Create and remove the users and groups of your enterprise")},
    {"admin:business"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Control everything in your enterprise (an older name of admin:enterprise)")},
    {"audit_log"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Read the audit log and control where it is sent")},
    {"read:audit_log"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Read the audit log")},
    {"write:discussion"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Read and write the discussions of your teams")},
    {"read:discussion"_L1, QT_TRANSLATE_NOOP("grantry::Scopes", "Read the discussions of your teams")},
});
// clang-format on

} // namespace

QString scopeText(const QString &name)
{
    const auto entry = std::ranges::find(entries, name, &Entry::name);
    return entry == entries.end() ? QString() : QCoreApplication::translate("grantry::Scopes", entry->text);
}

QStringList scopesWithText()
{
    QStringList names;
    for (const Entry &entry : entries)
        names.append(entry.name);
    return names;
}

} // namespace grantry
