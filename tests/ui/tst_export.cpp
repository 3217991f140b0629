// SPDX-License-Identifier: MIT
#include "app/models/filtermodel.h"
#include "app/models/tokenmodel.h"
#include "tests/support/windowfixture.h"
#include "ui/exportcommand.h"
#include "ui/panes/columns.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace grantry;
using namespace grantry::test;
using namespace Qt::StringLiterals;

//! "Export…" in the real window: what is shown, as it is shown.
class TestExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->signIn();
        m_fixture->action(u"tokensAction"_s)->trigger();
        m_fixture->find<QLineEdit>(u"filter"_s)->setText(u"app:travis"_s);
        Columns *columns = m_fixture->tokens()->columns();
        m_fixture->window->resize(1900, 700);
        columns->sortBy(0, Qt::AscendingOrder);
        columns->setWanted(static_cast<int>(TokenModel::Column::Updated), false);
    }
    void cleanup() { m_fixture.reset(); }

    void csv()
    {
        const QByteArray file = write(u"a.csv"_s);
        QVERIFY(file.startsWith("\xEF\xBB\xBF"));
        const QStringList lines = QString::fromUtf8(file.mid(3)).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 5); // titles, three tokens, the end
        QCOMPARE(lines.at(0), u"Token,Application,Ends in,Access,Scopes,Created,Expires"_s);
        QVERIFY2(lines.at(1).contains(u"Travis CI,"_s), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(1).contains(QRegularExpression(u"20[0-9]{2}-[0-9]{2}-[0-9]{2}T"_s)), qPrintable(lines.at(1)));
    }

    void json()
    {
        const QJsonDocument document = QJsonDocument::fromJson(write(u"a.JSON"_s));
        QCOMPARE(document.array().size(), 3);
        const QJsonObject first = document.array().first().toObject();
        QCOMPARE(first.keys(),
                 (QStringList{u"app"_s, u"created_at"_s, u"expires_at"_s, u"fingerprint"_s, u"hashed_token"_s, u"id"_s,
                              u"note"_s, u"note_url"_s, u"scopes"_s, u"token_last_eight"_s}));
        QCOMPARE(first.value("app"_L1).toObject().value("name"_L1).toString(), u"Travis CI"_s);
        QCOMPARE(first.value("id"_L1).toInteger(),
                 m_fixture->tokens()->filtered()->index(0, 0).data(IdRole).toLongLong());
    }

    void markdown()
    {
        const QStringList lines = QString::fromUtf8(write(u"a.md"_s)).split(u'\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines.at(0), u"| Token | Application | Ends in | Access | Scopes | Created | Expires |"_s);
        QCOMPARE(lines.at(1), u"| --- | --- | --- | --- | --- | --- | --- |"_s);
    }

    void columnsAreThoseThatAreShown()
    {
        QHeaderView *header = m_fixture->tokens()->table()->horizontalHeader();
        header->moveSection(header->visualIndex(static_cast<int>(TokenModel::Column::Expires)), 0);
        const QString file = QString::fromUtf8(write(u"a.csv"_s).mid(3));
        QVERIFY2(file.startsWith(u"Expires,Token,"_s), qPrintable(file));
    }

    void rowsThatGoMeanwhileAreLeftOut()
    {
        ExportCommand exporting;
        QSignalSpy announced(&exporting, &ExportCommand::announce);
        const QString path = m_folder.filePath(u"b.json"_s);
        exporting.write(*m_fixture->tokens(), path, m_fixture->window.get());
        const QModelIndex first = m_fixture->tokens()->filtered()->index(0, 0);
        auto *model = dynamic_cast<TokenModel *>(m_fixture->tokens()->filtered()->sourceModel());
        QVERIFY(model);
        model->dropRows({AuthorizationId{first.data(IdRole).toLongLong()}});
        QTRY_COMPARE(announced.size(), 1);
        QCOMPARE(QJsonDocument::fromJson(contents(path)).array().size(), 2);
        QVERIFY(announced.first().first().toString().startsWith(u"2 rows"_s));
    }

    void filteringOnChangesNothing()
    {
        ExportCommand exporting;
        QSignalSpy announced(&exporting, &ExportCommand::announce);
        const QString path = m_folder.filePath(u"b.csv"_s);
        exporting.write(*m_fixture->tokens(), path, m_fixture->window.get());
        m_fixture->find<QLineEdit>(u"filter"_s)->setText(u"app:travis nightly"_s);
        QTRY_COMPARE(announced.size(), 1);
        QCOMPARE(contents(path).count("\r\n"), 4);
    }

    void whatCannotBeWrittenIsSaid()
    {
        ExportCommand exporting;
        exporting.write(*m_fixture->tokens(), m_folder.filePath(u"no/such/folder.csv"_s), m_fixture->window.get());
        QTRY_VERIFY(m_fixture->window->findChild<QMessageBox *>(u"exportProblem"_s));
        QVERIFY(m_fixture->window->findChild<QMessageBox *>(u"exportProblem"_s)->text().contains(u"folder.csv"_s));
    }

    void theMenuAsksForAFile()
    {
        QVERIFY(m_fixture->action(u"exportAction"_s)->isEnabled());
        m_fixture->action(u"exportAction"_s)->trigger();
        auto *dialog = m_fixture->window->findChild<QFileDialog *>(u"exportDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(dialog->nameFilters().size(), 3);
        dialog->reject();
        m_fixture->find<QLineEdit>(u"filter"_s)->setText(u"nothing is called so"_s);
        QVERIFY(!m_fixture->action(u"exportAction"_s)->isEnabled());
    }

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QByteArray write(const QString &name)
    {
        ExportCommand exporting;
        QSignalSpy announced(&exporting, &ExportCommand::announce);
        const QString path = m_folder.filePath(name);
        exporting.write(*m_fixture->tokens(), path, m_fixture->window.get());
        [&] { QTRY_COMPARE(announced.size(), 1); }();
        return contents(path);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestExport)
#include "tst_export.moc"
