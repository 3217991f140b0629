// SPDX-License-Identifier: MIT
#include "app/session/tokenvault.h"

#include "app/accounts/memorystore.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

const auto token = u"ghp_0123456789012345678901234567890123456789"_s;

Account account(const QString &user = u"octocat"_s)
{
    return {*ServerAddress::parse(u"ghe.example.com"_s), user};
}

} // namespace

class TokenVaultTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"x.ini"_s), QSettings::IniFormat);
        m_store = std::make_unique<MemoryStore>();
        m_vault = std::make_unique<TokenVault>(*m_store, *m_settings, QString());
    }

    void findsByTheDigestThatTheServerLists()
    {
        const QString digest = TokenVault::digestOf(u"abc"_s);
        QCOMPARE(digest, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        QVERIFY(!m_vault->has(TokenVault::digestOf(token)));
        save();
        QVERIFY(m_vault->has(TokenVault::digestOf(token)));
        QCOMPARE(read(), token);
    }

    void keepsNoSecretInTheSettings()
    {
        save();
        m_settings->sync();
        QFile file(m_settings->fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(token.toUtf8()));
    }

    void remembersWhatItHas()
    {
        save();
        const TokenVault later(*m_store, *m_settings, {});
        QVERIFY(later.has(TokenVault::digestOf(token)));
    }

    void removesWhatIsNotListedAnyMore()
    {
        save();
        m_vault->keepOnly(account(), {AuthorizationId{7}, AuthorizationId{8}});
        m_vault->keepOnly(account(u"hubot"_s), {}); // somebody else's list says nothing
        QCoreApplication::processEvents();
        QVERIFY(m_vault->has(TokenVault::digestOf(token)));
        m_vault->keepOnly(account(), {AuthorizationId{8}});
        QTRY_VERIFY(!m_vault->has(TokenVault::digestOf(token)));
        QCOMPARE(read(), std::nullopt);
    }

    //! One keychain serves all profiles of a person.
    void profilesDoNotShareWhatTheySaved()
    {
        QSettings otherSettings(m_folder->filePath(u"other.ini"_s), QSettings::IniFormat);
        TokenVault other(*m_store, otherSettings, u"e58ed763-928c-4155-bee9-fdbaaadc15f3"_s);
        save(*m_vault);
        QVERIFY(!other.has(TokenVault::digestOf(token)));
        QCOMPARE(read(other), std::nullopt);
        save(other);
        other.keepOnly(account(), {});
        QTRY_VERIFY(!other.has(TokenVault::digestOf(token)));
        QCOMPARE(read(other), std::nullopt);
        QCOMPARE(read(*m_vault), token);
    }

    void doesNotRememberWhatCouldNotBeSaved()
    {
        bool failed = false;
        const RequestHandle handle =
            m_vault->save(account(), AuthorizationId{7}, QString(QChar::Null),
                          [&failed](const tl::expected<void, SecretError> &answer) { failed = !answer; });
        QTRY_VERIFY(failed);
        QVERIFY(!m_vault->has(TokenVault::digestOf(QString(QChar::Null))));
    }

private:
    void save() { save(*m_vault); }
    void save(TokenVault &vault)
    {
        bool done = false;
        const RequestHandle handle =
            vault.save(account(), AuthorizationId{7}, token,
                       [&done](const tl::expected<void, SecretError> &answer) { done = answer.has_value(); });
        QTRY_VERIFY(done);
    }
    std::optional<QString> read() { return read(*m_vault); }
    std::optional<QString> read(TokenVault &vault)
    {
        std::optional<QString> found;
        bool done = false;
        const RequestHandle handle = vault.read(TokenVault::digestOf(token),
                                                [&](const tl::expected<std::optional<QString>, SecretError> &answer) {
                                                    found = answer.value_or(std::nullopt);
                                                    done = true;
                                                });
        [&done] { QTRY_VERIFY(done); }();
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<TokenVault> m_vault;
};

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::TokenVaultTest)
#include "tst_tokenvault.moc"
