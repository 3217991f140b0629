// SPDX-License-Identifier: MIT
#include "ui/commandline.h"

#include <QProcess>
#include <QTest>

using namespace grantry;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<Appearance>)

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understood()
    {
        const CommandLine none = CommandLine::parse({u"grantry"_s});
        QCOMPARE(none.act, CommandLine::Act::Run);
        QVERIFY(!none.demo);
        QVERIFY(none.profile.isEmpty());
        QVERIFY(!none.appearance);
        QCOMPARE(none.wish, u"raise"_s);

        const CommandLine all = CommandLine::parse(
            {u"grantry"_s, u"--demo"_s, u"--profile"_s, u"/tmp/p"_s, u"--appearance=dark"_s, u"--lang"_s, u"fr_CA"_s});
        QCOMPARE(all.act, CommandLine::Act::Run);
        QVERIFY(all.demo);
        QCOMPARE(all.profile, u"/tmp/p"_s);
        QCOMPARE(all.appearance, std::optional(Appearance::Dark));
        QCOMPARE(CommandLine::parse({u"grantry"_s, u"--new-token"_s}).wish, u"new-token"_s);
        QCOMPARE(CommandLine::parse({u"grantry"_s, u"--find-token"_s}).wish, u"find-token"_s);
        QCOMPARE(all.language, u"fr_CA"_s);
    }

    //! The program itself, as somebody types it, without a display.
    void program_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("error");

        const QString version = u"grantry "_s + QStringLiteral(GRANTRY_VERSION) + u"\n"_s;
        QTest::newRow("version") << QStringList(u"--version"_s) << 0 << version << QString();
        QTest::newRow("help") << QStringList(u"--help"_s) << 0 << u"--profile"_s << QString();
        QTest::newRow("unknown") << QStringList(u"--nonsense"_s) << 2 << QString() << u"nonsense"_s;
        QTest::newRow("argument") << QStringList(u"nonsense"_s) << 2 << QString() << u"nonsense"_s;
        QTest::newRow("no folder") << QStringList(u"--profile"_s) << 2 << QString() << u"profile"_s;
        QTest::newRow("empty folder") << QStringList{u"--profile"_s, QString()} << 2 << QString() << u"profile"_s;
        QTest::newRow("appearance") << QStringList{u"--appearance"_s, u"pink"_s} << 2 << QString() << u"light"_s;
        QTest::newRow("two wishes") << QStringList{u"--new-token"_s, u"--find-token"_s} << 2 << QString() << u"find"_s;
        QTest::newRow("language") << QStringList{u"--lang"_s, u"xx"_s} << 2 << QString() << u"en, fr"_s;
        QTest::newRow("French help") << QStringList{u"--lang"_s, u"fr"_s, u"--help"_s} << 0 << u"Afficher"_s
                                     << QString();
        QTest::newRow("French complaint") << QStringList{u"--lang=fr"_s, u"quoi"_s} << 2 << QString() << u"inattendu"_s;
        QTest::newRow("line break") << QStringList(u"a\nb"_s) << 2 << QString() << u"a b"_s;
    }

    void program()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, out);
        QFETCH(QString, error);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationDirPath() + u"/grantry"_s, arguments);
        QVERIFY2(program.waitForFinished(), qPrintable(program.errorString()));
        QTEST(program.exitCode(), "status");

        const QString printed = QString::fromUtf8(program.readAllStandardOutput());
        const QString complained = QString::fromUtf8(program.readAllStandardError());
        QVERIFY2(printed.contains(out) && printed.isEmpty() == out.isEmpty(), qPrintable(printed));
        QVERIFY2(complained.contains(error), qPrintable(complained));
        QCOMPARE(complained.count(u'\n'), error.isEmpty() ? 0 : 1);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
