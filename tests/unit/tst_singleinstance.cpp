// SPDX-License-Identifier: MIT
// Started by itself with `--as-instance DIRECTORY`, it is one of the processes that it tests.
#include "app/process/singleinstance.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <csignal>
#include <memory>
#include <vector>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace grantry {
namespace {

//! Says what it is; a first one stays and says what it hears, a second one hands over its wish and ends.
int playInstance(const QString &directory)
{
    SingleInstance instance(directory);
    QTextStream out(stdout);
    const auto say = [&out](const QString &word) { out << word << Qt::endl; };
    say(instance.isFirst() ? u"first"_s : u"second"_s);
    QObject::connect(&instance, &SingleInstance::wished, &instance, say);
    if (!instance.isFirst()) {
        instance.hand(u"raise"_s, [&say](bool taken) {
            say(taken ? u"taken"_s : u"lost"_s);
            QCoreApplication::quit();
        });
    }
    return QCoreApplication::exec();
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    struct Process : QProcess
    {
        explicit Process(const QString &directory)
        {
            start(QCoreApplication::applicationFilePath(), {u"--as-instance"_s, directory});
        }
        ~Process() override
        {
            kill();
            waitForFinished();
        }
        [[nodiscard]] bool hasSaid(const QByteArray &word)
        {
            heard += readAllStandardOutput();
            return heard.contains(word + '\n');
        }
        QByteArray heard;
    };

    //! The socket of the profile in m_dir, which is the only one in the private runtime directory.
    [[nodiscard]] static QFileInfo socket()
    {
        const QFileInfoList files =
            QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).entryInfoList({u"grantry-*"_s}, QDir::System | QDir::Files);
        return files.size() == 1 ? files.constFirst() : QFileInfo();
    }

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void secondRaisesFirst();
    void takesOverAfterACrash();
    void oneOfManyIsFirst();
    void firstThatHangs();
    void waitsForTheSocket();
    void isForTheOwnerOnly();
    void nonsenseIsNoWish_data();
    void nonsenseIsNoWish();
    void profilesAreApart();
    void directoryThatCannotBeWritten();
};

void TestSingleInstance::initTestCase()
{
    QDir(m_dir.path()).mkdir(u"run"_s);
    QFile::setPermissions(m_dir.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", m_dir.filePath(u"run"_s).toLocal8Bit());
}

void TestSingleInstance::cleanup()
{
    QVERIFY(!QFileInfo::exists(m_dir.filePath(u"instance.lock"_s)) || socket().exists());
}

void TestSingleInstance::secondRaisesFirst()
{
    SingleInstance first(m_dir.path());
    QVERIFY(first.isFirst());
    const QSignalSpy wishes(&first, &SingleInstance::wished);
    Process second(m_dir.path());
    QTRY_VERIFY_WITH_TIMEOUT(second.hasSaid("taken"), 30'000);
    QVERIFY(second.hasSaid("second"));
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(wishes.at(0), QVariantList{u"raise"_s});
}

void TestSingleInstance::takesOverAfterACrash()
{
    auto crashed = std::make_unique<Process>(m_dir.path());
    QTRY_VERIFY_WITH_TIMEOUT(crashed->hasSaid("first"), 30'000);
    crashed.reset();
    QVERIFY(socket().exists());

    SingleInstance first(m_dir.path());
    QVERIFY(first.isFirst());
    Process second(m_dir.path());
    QTRY_VERIFY_WITH_TIMEOUT(second.hasSaid("taken"), 30'000);
}

void TestSingleInstance::oneOfManyIsFirst()
{
    {
        Process crashed(m_dir.path());
        QTRY_VERIFY_WITH_TIMEOUT(crashed.hasSaid("first"), 30'000);
    }
    std::vector<std::unique_ptr<Process>> processes;
    for (int i = 0; i < 8; ++i)
        processes.push_back(std::make_unique<Process>(m_dir.path()));
    const auto count = [&](const QByteArray &word) {
        return std::count_if(processes.begin(), processes.end(), [&](auto &process) { return process->hasSaid(word); });
    };
    QTRY_COMPARE_WITH_TIMEOUT(count("taken"), 7, 60'000);
    QCOMPARE(count("first"), 1);
}

void TestSingleInstance::firstThatHangs()
{
    Process first(m_dir.path());
    QTRY_VERIFY_WITH_TIMEOUT(first.hasSaid("first"), 30'000);
    ::kill(static_cast<pid_t>(first.processId()), SIGSTOP);
    SingleInstance second(m_dir.path(), 200ms);
    QVERIFY(!second.isFirst());
    std::optional<bool> taken;
    second.hand(u"raise"_s, [&](bool answer) { taken = answer; });
    QVERIFY(!taken);
    QTRY_COMPARE_WITH_TIMEOUT(taken, false, 30'000);
}

// The first one has the lock a moment before it has the socket.
void TestSingleInstance::waitsForTheSocket()
{
    QLockFile lock(m_dir.filePath(u"instance.lock"_s));
    QVERIFY(lock.lock());
    Process second(m_dir.path());
    QTRY_VERIFY_WITH_TIMEOUT(second.hasSaid("second"), 30'000);
    lock.unlock();
    SingleInstance first(m_dir.path());
    QTRY_VERIFY_WITH_TIMEOUT(second.hasSaid("taken"), 30'000);
}

void TestSingleInstance::isForTheOwnerOnly()
{
    SingleInstance first(m_dir.path());
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(socket().exists());
    QCOMPARE(socket().permissions() & others, QFile::Permissions());
}

void TestSingleInstance::nonsenseIsNoWish_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("empty") << "\n"_ba;
    QTest::newRow("capitals") << "RAISE\n"_ba;
    QTest::newRow("binary") << QByteArray("\0\xff\n", 3);
    QTest::newRow("two lines") << "ra\rise\n"_ba;
    QTest::newRow("long") << QByteArray(40, 'a') + '\n';
    QTest::newRow("endless") << QByteArray(1'000'000, 'a');
}

void TestSingleInstance::nonsenseIsNoWish()
{
    QFETCH(QByteArray, said);
    SingleInstance first(m_dir.path());
    const QSignalSpy wishes(&first, &SingleInstance::wished);
    QLocalSocket client;
    client.connectToServer(socket().filePath());
    QVERIFY(client.waitForConnected());
    client.write(said);
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QLocalSocket::UnconnectedState, 30'000);
    QCOMPARE(wishes.size(), 0);

    Process second(m_dir.path());
    QTRY_VERIFY_WITH_TIMEOUT(second.hasSaid("taken"), 30'000);
    QCOMPARE(wishes.size(), 1);
}

void TestSingleInstance::profilesAreApart()
{
    const SingleInstance first(m_dir.path());
    const QTemporaryDir other;
    const SingleInstance otherFirst(other.path());
    QVERIFY(first.isFirst());
    QVERIFY(otherFirst.isFirst());
}

void TestSingleInstance::directoryThatCannotBeWritten()
{
    const SingleInstance first(m_dir.filePath(u"is/not/there"_s));
    QVERIFY(first.isFirst());
}

} // namespace grantry

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && app.arguments().at(1) == u"--as-instance"_s)
        return grantry::playInstance(app.arguments().at(2));
    grantry::TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_singleinstance.moc"
