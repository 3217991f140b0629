// SPDX-License-Identifier: MIT
#include "app/text/language.h"
#include "tests/support/edited.h"
#include "tests/support/looks.h"
#include "tests/ui/detailsstage.h"

#include <QLocale>
#include <QScrollArea>
#include <QTest>
#include <QTextDocument>

using namespace grantry;
using namespace grantry::test;
using namespace Qt::StringLiterals;

//! The details at every width, font size and appearance.
class TestDetailsLooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*QCoreApplication::instance(), QLocale(u"en_GB"_s)); }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("scale");
        for (const int width : {180, 220, 284, 500}) {
            QTest::addRow("%d px", width) << width << 1.0;
            QTest::addRow("%d px, double", width) << width << 2.0;
        }
    }
    void nothingIsCutOff()
    {
        QFETCH(int, width);
        QFETCH(double, scale);
        const Dressed dressed(Look{Appearance::Light, scale});
        DetailsStage stage;
        GrantRow row = stage.grant();
        row.grant.application.name = QString(u'W').repeated(120);
        stage.pane.showGrant(row, stage.tokens());
        stage.pane.setFailure(u"ghe.example.com has a problem of its own (HTTP 502)."_s);
        stage.pane.resize(std::max(width, stage.pane.minimumSizeHint().width()), 600);
        auto *scroll = stage.find<QScrollArea>(u"detailsScroll"_s);
        QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        QCoreApplication::processEvents();
        QCOMPARE(flaws(stage.pane), QString());
        stage.pane.showToken(stage.token(7, QString(u'W').repeated(120)), &row);
        QCoreApplication::processEvents();
        QCOMPARE(flaws(stage.pane), QString());
        for (const QTextEdit *value : stage.pane.findChildren<QTextEdit *>()) {
            if (value->isVisible())
                QVERIFY2(value->document()->size().height() <= value->height() + 1, qPrintable(value->objectName()));
        }
    }

    void looks_data() { addLooks(); }
    void looks()
    {
        QFETCH(Look, look);
        const Dressed dressed(look);
        DetailsStage stage;
        stage.pane.resize(stage.pane.sizeHint().width(), 900);
        shoot(stage.pane, u"details-nothing"_s);
        GrantRow row = stage.grant();
        stage.pane.showGrant(row, stage.tokens());
        QCoreApplication::processEvents();
        QCOMPARE(flaws(stage.pane), QString());
        shoot(stage.pane, u"details-application"_s);
        row.state = RowState::Pending;
        stage.pane.showGrant(row, stage.tokens());
        QCoreApplication::processEvents();
        shoot(stage.pane, u"details-pending"_s);
        row.state = RowState::Failed;
        stage.pane.showGrant(row, stage.tokens());
        stage.pane.setFailure(u"Travis CI still has access. ghe.example.com has a problem of its own (HTTP 502). "
                              "Try again in some minutes. If it goes on, tell the server's administrator."_s);
        QCoreApplication::processEvents();
        shoot(stage.pane, u"details-failed"_s);
        TokenRow token = stage.token(7, u"deploy@prod"_s);
        edit(token.authorization, [&](Authorization &value) {
            value.noteUrl = u"https://wiki.corp.example/deploy"_s;
            value.fingerprint = u"build-7"_s;
            value.updatedAt = stage.clock.now().addDays(-6);
            value.expiresAt = stage.clock.now().addDays(6);
        });
        stage.pane.showToken(token, &row);
        QCoreApplication::processEvents();
        shoot(stage.pane, u"details-token"_s);
    }
};

QTEST_MAIN(TestDetailsLooks)
#include "tst_detailslooks.moc"
