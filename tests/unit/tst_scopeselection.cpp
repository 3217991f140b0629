// SPDX-License-Identifier: MIT
#include "app/scopes/scopeselection.h"
#include "app/scopes/scopetemplates.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace grantry {

class ScopeSelectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNamedAndWhatFollows()
    {
        ScopeSelection selection(m_catalogue, {u"admin:org"_s, u"gist"_s, u"gist"_s, QString()});
        QCOMPARE(selection.named(), (QStringList{u"admin:org"_s, u"gist"_s}));
        QVERIFY(selection.holds(u"read:org"_s));
        QVERIFY(!selection.isNamed(u"read:org"_s));
        QCOMPARE(selection.includedBy(u"read:org"_s), u"admin:org"_s);
        QCOMPARE(selection.includedBy(u"gist"_s), QString());
        QVERIFY(!selection.holds(u"repo"_s));
    }

    void theWidestIsTheReason()
    {
        const ScopeSelection selection(m_catalogue, {u"write:org"_s, u"admin:org"_s});
        QCOMPARE(selection.includedBy(u"read:org"_s), u"admin:org"_s);
        QCOMPARE(selection.includedBy(u"write:org"_s), u"admin:org"_s);
        QCOMPARE(selection.implied(), QStringList{u"write:org"_s});
        QCOMPARE(selection.smallest(), QStringList{u"admin:org"_s});
    }

    void aChildComesBackWhenItsParentGoes()
    {
        ScopeSelection selection(m_catalogue, {u"public_repo"_s});
        selection.add(u"repo"_s);
        QCOMPARE(selection.smallest(), QStringList{u"repo"_s});
        selection.remove(u"repo"_s);
        QCOMPARE(selection.named(), QStringList{u"public_repo"_s});
    }

    void unknownScopesAreKept()
    {
        const ScopeSelection selection(m_catalogue, {u"brand:new"_s, u"gist"_s});
        QCOMPARE(selection.smallest(), (QStringList{u"brand:new"_s, u"gist"_s}));
        QCOMPARE(selection.risk(), Risk::Unknown);
    }

    void noneIsLegal()
    {
        const ScopeSelection selection(m_catalogue);
        QVERIFY(selection.smallest().isEmpty());
        QCOMPARE(selection.risk(), Risk::Low);
    }

    void differences_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QStringList>("added");
        QTest::addColumn<QStringList>("removed");
        using L = QStringList;
        QTest::newRow("same") << L{u"a"_s, u"b"_s} << L{u"b"_s, u"a"_s, u"a"_s} << L() << L();
        QTest::newRow("more") << L{u"a"_s} << L{u"a"_s, u"b"_s, u"c"_s} << L{u"b"_s, u"c"_s} << L();
        QTest::newRow("less") << L{u"a"_s, u"b"_s} << L{u"b"_s} << L() << L{u"a"_s};
        QTest::newRow("both") << L{u"a"_s} << L{u"b"_s} << L{u"b"_s} << L{u"a"_s};
        QTest::newRow("from none") << L() << L{u"a"_s} << L{u"a"_s} << L();
        QTest::newRow("a parent is not its child")
            << L{u"repo"_s, u"public_repo"_s} << L{u"repo"_s} << L() << L{u"public_repo"_s};
    }
    void differences()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        QFETCH(QStringList, added);
        QFETCH(QStringList, removed);
        QCOMPARE(ScopeDifference::between(before, after), (ScopeDifference{added, removed}));
    }

    void reading_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("one") << u"repo"_s << QStringList{u"repo"_s};
        QTest::newRow("as X-OAuth-Scopes has them")
            << u"repo, read:org,gist"_s << QStringList{u"repo"_s, u"read:org"_s, u"gist"_s};
        QTest::newRow("as an authorize URL has them")
            << u"repo read:org\nrepo"_s << QStringList{u"repo"_s, u"read:org"_s};
        QTest::newRow("nothing") << u" ,\t"_s << QStringList();
    }
    void reading()
    {
        QFETCH(QString, typed);
        QTEST(readScopes(typed), "names");
    }

    void templatesAreOfKnownScopes()
    {
        QStringList names;
        for (const ScopeTemplate &each : scopeTemplates()) {
            names.append(each.name);
            QVERIFY(!each.scopes.isEmpty());
            QCOMPARE(m_catalogue.withoutImplied(each.scopes), each.scopes);
            for (const QString &scope : each.scopes)
                QVERIFY2(m_catalogue.find(scope), qPrintable(scope));
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }

private:
    ScopeCatalogue m_catalogue = ScopeCatalogue::builtIn();
};

} // namespace grantry

QTEST_GUILESS_MAIN(grantry::ScopeSelectionTest)
#include "tst_scopeselection.moc"
