// SPDX-License-Identifier: MIT
#include "ui/motion.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace grantry;
using namespace Qt::StringLiterals;

namespace {

//! Who of the desktop knows whether things are to move, and how it is asked and tells.
struct Place
{
    QString service;
    QString path;
    QString interface;
    QVariantList question;
    QString signal;
    bool wrapsTwice;
};

const Place &portal()
{
    static const Place place{u"org.freedesktop.portal.Desktop"_s,
                             u"/org/freedesktop/portal/desktop"_s,
                             u"org.freedesktop.portal.Settings"_s,
                             {u"org.gnome.desktop.interface"_s, u"enable-animations"_s},
                             u"SettingChanged"_s,
                             true};
    return place;
}

const Place &gnome()
{
    static const Place place{u"org.gtk.Settings"_s,
                             u"/org/gtk/Settings"_s,
                             u"org.freedesktop.DBus.Properties"_s,
                             {u"org.gtk.Settings"_s, u"EnableAnimations"_s},
                             u"PropertiesChanged"_s,
                             false};
    return place;
}

//! One of them, on a connection of its own.
class Source final : public QDBusVirtualObject
{
public:
    Source(const Place &place, const QVariant &answer)
        : m_place(place)
        , m_answer(answer)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, place.service))
    {
        if (!m_bus.registerVirtualObject(place.path, this) || !m_bus.registerService(place.service))
            qFatal("no private bus");
    }

    ~Source() override
    {
        m_bus.unregisterService(m_place.service);
        m_bus.unregisterObject(m_place.path);
        QDBusConnection::disconnectFromBus(m_place.service);
    }
    Q_DISABLE_COPY_MOVE(Source)

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

    //! An invalid answer stands for a refusal.
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        ++asked;
        if (!m_answer.isValid() || message.interface() != m_place.interface || message.arguments() != m_place.question)
            return connection.send(message.createErrorReply(QDBusError::AccessDenied, u"no"_s));
        QVariant answer = QVariant::fromValue(QDBusVariant(m_answer));
        if (m_place.wrapsTwice)
            answer = QVariant::fromValue(QDBusVariant(answer));
        return connection.send(message.createReply(answer));
    }

    void change(const QVariant &answer)
    {
        m_answer = answer;
        m_bus.send(QDBusMessage::createSignal(m_place.path, m_place.interface, m_place.signal));
    }

    int asked = 0;

private:
    const Place &m_place;
    QVariant m_answer;
    QDBusConnection m_bus;
};

} // namespace

//! On a session bus of the test's own.
class TestMotion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheDesktop_data()
    {
        QTest::addColumn<bool>("isPortal");
        QTest::newRow("portal") << true;
        QTest::newRow("GNOME") << false;
    }

    void followsTheDesktop()
    {
        QFETCH(bool, isPortal);
        Source desktop(isPortal ? portal() : gnome(), false);
        const Motion motion;
        QVERIFY(motion.isWanted());
        QTRY_VERIFY(!motion.isWanted());
        desktop.change(true);
        QTRY_VERIFY(motion.isWanted());
    }

    void refusedByThePortal()
    {
        const Source portals(portal(), {});
        const Source desktop(gnome(), false);
        const Motion motion;
        QTRY_VERIFY(!motion.isWanted());
    }

    void answerOfAnotherKind()
    {
        const Source desktop(portal(), u"never"_s);
        const Motion motion;
        const QSignalSpy changed(&motion, &Motion::changed);
        QTRY_COMPARE(desktop.asked, 1);
        QCoreApplication::processEvents();
        QVERIFY(motion.isWanted());
        QVERIFY(changed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMotion)
#include "tst_motion.moc"
