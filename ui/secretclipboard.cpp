// SPDX-License-Identifier: MIT
#include "ui/secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace grantry {

namespace {

QByteArray digestOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

void SystemClipboard::put(std::unique_ptr<QMimeData> data)
{
    QGuiApplication::clipboard()->setMimeData(data.release());
}

QString SystemClipboard::text() const
{
    return QGuiApplication::clipboard()->text();
}

void SystemClipboard::clear()
{
    QGuiApplication::clipboard()->clear();
}

std::unique_ptr<QMimeData> secretMimeData(const QString &secret)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(secret);
    // Klipper, and by now most others on X11 and Wayland.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    // The convention of nspasteboard.org on macOS.
    data->setData(u"application/x-nspasteboard-concealed-type"_s, "1"_ba);
    // The clipboard history of Windows.
    data->setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s, "1"_ba);
    return data;
}

SecretClipboard::SecretClipboard(ClipboardDevice &device, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_device(device)
    , m_clock(clock)
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::tick);
}

SecretClipboard::~SecretClipboard()
{
    m_timer.stop();
    if (m_deadline && digestOf(m_device.text()) == m_digest)
        m_device.clear();
}

void SecretClipboard::copy(const QString &secret)
{
    m_device.put(secretMimeData(secret));
    m_digest = digestOf(secret);
    m_deadline = m_clock.monotonic() + m_lifetime;
    m_timer.start();
    Q_EMIT changed();
}

void SecretClipboard::clear()
{
    if (!m_deadline)
        return;
    m_timer.stop();
    m_deadline.reset();
    if (digestOf(m_device.text()) == m_digest)
        m_device.clear();
    m_digest.clear();
    Q_EMIT changed();
}

int SecretClipboard::secondsLeft() const
{
    if (!m_deadline)
        return 0;
    return int(std::max(std::chrono::ceil<std::chrono::seconds>(*m_deadline - m_clock.monotonic()), 0s).count());
}

void SecretClipboard::tick()
{
    if (secondsLeft() == 0)
        clear();
    else
        Q_EMIT changed();
}

} // namespace grantry
