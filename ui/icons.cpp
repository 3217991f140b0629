// SPDX-License-Identifier: MIT
#include "ui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

QString fileName(Icon name)
{
    switch (name) {
    case Icon::Refresh:
        return u"refresh"_s;
    case Icon::Plus:
        return u"plus"_s;
    case Icon::Edit:
        return u"edit"_s;
    case Icon::Revoke:
        return u"revoke"_s;
    case Icon::Search:
        return u"search"_s;
    case Icon::User:
        return u"user"_s;
    case Icon::Lock:
        return u"lock"_s;
    case Icon::Unlock:
        return u"unlock"_s;
    case Icon::Copy:
        return u"copy"_s;
    case Icon::Browser:
        return u"browser"_s;
    case Icon::Undo:
        return u"undo"_s;
    case Icon::Stop:
        return u"stop"_s;
    case Icon::Offline:
        return u"offline"_s;
    case Icon::Empty:
        return u"empty"_s;
    case Icon::Check:
        return u"check"_s;
    case Icon::Key:
        return u"key"_s;
    case Icon::Code:
        return u"code"_s;
    case Icon::Shield:
        return u"shield"_s;
    case Icon::Barred:
        return u"barred"_s;
    case Icon::Clock:
        return u"clock"_s;
    case Icon::Hourglass:
        return u"hourglass"_s;
    case Icon::Wait:
        return u"wait"_s;
    case Icon::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

//! The drawing, in \a color; \a pixels are those of the device.
QPixmap render(Icon name, const QColor &color, const QSize &pixels)
{
    const QString key = u"grantry-icon/%1/%2/%3x%4"_s.arg(fileName(name), color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QFile file(u":/grantry/icons/%1.svg"_s.arg(fileName(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(QPointF(), pixels));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor colorFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Normal:
    case QIcon::Active:
        return palette.color(QPalette::Active, QPalette::ButtonText);
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    }
    Q_UNREACHABLE();
}

class ThemedEngine final : public QIconEngine
{
public:
    explicit ThemedEngine(Icon name)
        : m_name(name)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, render(m_name, colorFor(mode), (QSizeF(rect.size()) * ratio).toSize()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return render(m_name, colorFor(mode), size);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new ThemedEngine(m_name); }

private:
    Icon m_name;
};

} // namespace

QIcon icon(Icon name)
{
    return QIcon(new ThemedEngine(name));
}

QPixmap iconPixmap(Icon name, const QColor &color, int size, qreal devicePixelRatio)
{
    QPixmap pixmap = render(name, color, (QSizeF(size, size) * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon applicationIcon()
{
    const QIcon small(u":/grantry/icons/org.grantry.Grantry-small.svg"_s);
    const QIcon usual(u":/grantry/icons/org.grantry.Grantry.svg"_s);
    QIcon icon;
    for (const int size : {16, 22, 24})
        icon.addPixmap(small.pixmap(QSize(size, size), 1.0));
    for (const int size : {32, 48, 64, 128, 256})
        icon.addPixmap(usual.pixmap(QSize(size, size), 1.0));
    return icon;
}

} // namespace grantry
