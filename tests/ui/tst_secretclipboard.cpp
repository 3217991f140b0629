// SPDX-License-Identifier: MIT
#include "ui/secretclipboard.h"

#include "tests/support/fakeclipboard.h"
#include "tests/support/fakeclock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace grantry {

namespace {

using namespace test;

std::unique_ptr<QMimeData> plain(const QString &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    return data;
}

} // namespace

class SecretClipboardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_device = std::make_unique<FakeClipboard>();
        m_clipboard = std::make_unique<SecretClipboard>(*m_device, m_clock);
    }

    void cleanup()
    {
        m_clipboard.reset();
        m_device.reset();
    }

    void asksManagersToLookAway()
    {
        m_clipboard->copy(u"ghp_secret"_s);
        QCOMPARE(m_device->text(), u"ghp_secret"_s);
        QVERIFY(m_device->formats().contains(u"x-kde-passwordManagerHint"_s));
        QCOMPARE(secretMimeData(u"x"_s)->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
    }

    void isClearedAfterItsTime()
    {
        m_clipboard->setLifetime(30s);
        m_clipboard->copy(u"ghp_secret"_s);
        QCOMPARE(m_clipboard->secondsLeft(), 30);
        m_clock.advance(29s);
        QSignalSpy changed(m_clipboard.get(), &SecretClipboard::changed);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(m_clipboard->secondsLeft(), 1);
        QCOMPARE(m_device->text(), u"ghp_secret"_s);
        m_clock.advance(1s);
        QTRY_COMPARE(m_device->text(), QString());
        QCOMPARE(m_clipboard->secondsLeft(), 0);
    }

    void whatSomebodyElseCopiedStays()
    {
        m_clipboard->copy(u"ghp_secret"_s);
        m_device->put(plain(u"shopping list"_s));
        m_clipboard->clear();
        QCOMPARE(m_device->text(), u"shopping list"_s);
        QCOMPARE(m_device->cleared, 0);
    }

    void isClearedWhereAManagerTookItOver()
    {
        m_clipboard->copy(u"ghp_secret"_s);
        m_device->put(plain(u"ghp_secret"_s));
        m_clipboard->clear();
        QCOMPARE(m_device->cleared, 1);
    }

    void aSecondCopyStartsTheTimeAfresh()
    {
        m_clipboard->copy(u"one"_s);
        m_clock.advance(20s);
        m_clipboard->copy(u"two"_s);
        QCOMPARE(m_clipboard->secondsLeft(), 30);
        QCOMPARE(m_device->text(), u"two"_s);
    }

    void goesWithItsOwner()
    {
        m_clipboard->copy(u"ghp_secret"_s);
        m_clipboard.reset();
        QCOMPARE(m_device->text(), QString());
    }

    void touchesNothingWhereNothingWasCopied()
    {
        m_device->put(plain(u"shopping list"_s));
        m_clipboard->clear();
        m_clipboard.reset();
        QCOMPARE(m_device->text(), u"shopping list"_s);
    }

    void theDesktopsOwn()
    {
        SystemClipboard system;
        system.put(secretMimeData(u"ghp_secret"_s));
        QCOMPARE(system.text(), u"ghp_secret"_s);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
        system.clear();
        QVERIFY(system.text().isEmpty());
    }

private:
    FakeClock m_clock;
    std::unique_ptr<FakeClipboard> m_device;
    std::unique_ptr<SecretClipboard> m_clipboard;
};

} // namespace grantry

QTEST_MAIN(grantry::SecretClipboardTest)
#include "tst_secretclipboard.moc"
