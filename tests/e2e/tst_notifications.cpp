// SPDX-License-Identifier: MIT
#include "ui/notifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace grantry;
using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;

//! A desktop's notification service, on a connection of its own.
class Service final : public QDBusVirtualObject
{
public:
    explicit Service(const QStringList &capabilities)
        : m_capabilities(capabilities)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"service"_s))
    {
        if (!m_bus.registerVirtualObject(path, this) || !m_bus.registerService(service))
            qFatal("no private bus");
    }

    ~Service() override
    {
        m_bus.unregisterService(service);
        m_bus.unregisterObject(path);
        QDBusConnection::disconnectFromBus(u"service"_s);
    }
    Q_DISABLE_COPY_MOVE(Service)

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == "GetCapabilities"_L1)
            return connection.send(message.createReply(m_capabilities));
        if (message.member() != "Notify"_L1)
            return false;
        shown.append(message.arguments());
        return connection.send(message.createReply(uint(shown.size())));
    }

    void click(uint id)
    {
        QDBusMessage clicked = QDBusMessage::createSignal(path, service, u"ActionInvoked"_s);
        m_bus.send(clicked << id << u"default"_s);
    }

    QList<QVariantList> shown;

private:
    QStringList m_capabilities;
    QDBusConnection m_bus;
};

} // namespace

//! On a session bus of the test's own.
class TestNotifications final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreNoMarkup_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("body");
        QTest::newRow("markup") << QStringList{u"body"_s, u"body-markup"_s} << u"&lt;b&gt;A&amp;B&lt;/b&gt;"_s;
        QTest::newRow("plain") << QStringList{u"body"_s} << u"<b>A&B</b>"_s;
    }

    void namesAreNoMarkup()
    {
        QFETCH(QStringList, capabilities);
        QFETCH(QString, body);
        Service desktop(capabilities);
        Notifications notifications;
        notifications.show(u"Title"_s, u"<b>A&B</b>"_s);
        QTRY_COMPARE(desktop.shown.size(), 1);
        const QVariantList message = desktop.shown.constFirst();
        QCOMPARE(message.at(0).toString(), u"Grantry"_s);
        QCOMPARE(message.at(3).toString(), u"Title"_s);
        QCOMPARE(message.at(4).toString(), body);
    }

    void clickIsHeard()
    {
        Service desktop({});
        Notifications notifications;
        const QSignalSpy activated(&notifications, &Notifications::activated);
        notifications.show(u"One"_s, {});
        notifications.show(u"Two"_s, {});
        QTRY_COMPARE(desktop.shown.size(), 2);
        // Somebody else's message, then ours; the answers with our ids may still be under way.
        const auto clickOurs = [&] {
            desktop.click(77);
            desktop.click(2);
            QCoreApplication::processEvents();
            return !activated.isEmpty();
        };
        QTRY_VERIFY(clickOurs());
    }

    void nobodyOffersIt()
    {
        Notifications notifications;
        notifications.show(u"Title"_s, u"text"_s);
        QCoreApplication::processEvents();
        const Service desktop({});
        QTest::qWait(100); // silence: what was not shown then is not shown now
        QVERIFY(desktop.shown.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNotifications)
#include "tst_notifications.moc"
