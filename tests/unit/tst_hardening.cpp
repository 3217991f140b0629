// SPDX-License-Identifier: MIT
#include "app/process/hardening.h"

#include <QFile>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace grantry {

class TestHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesTheProcess();
};

void TestHardening::closesTheProcess()
{
    QVERIFY(hardenProcess());
#ifdef Q_OS_LINUX
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    QFile limits(u"/proc/self/limits"_s);
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QString text = QString::fromLatin1(limits.readAll());
    QVERIFY2(text.contains(QRegularExpression(u"Max core file size +0 +0 "_s)), qPrintable(text));
#endif
}

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::TestHardening)
#include "tst_hardening.moc"
