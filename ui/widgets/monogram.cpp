// SPDX-License-Identifier: MIT
#include "ui/widgets/monogram.h"

#include "ui/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr std::array grounds{
    0xff3a6ab0, 0xff1f7585, 0xff7a3e9d, 0xff8c2b56, 0xffb84a16, 0xff2c6e49,
    0xff666666, 0xffb82f80, 0xff2b68b2, 0xff2a7473, 0xff5a55c2, 0xff7b5c14,
};

//! FNV-1a. qHash() may differ between machines and versions of Qt; a colour that people have learnt must not.
quint32 stableHash(const QString &text)
{
    quint32 hash = 2166136261U;
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    return hash;
}

//! One sign as a reader counts them, without the long tail of combining marks that a hostile name may carry.
QString firstSign(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const qsizetype end = finder.toNextBoundary();
    constexpr qsizetype longestSign = 8;
    return text.left(std::min(end < 0 ? text.size() : end, longestSign));
}

} // namespace

QString monogramText(const QString &name)
{
    QString letters;
    int words = 0;
    bool inWord = false;
    for (qsizetype i = 0; i < name.size() && words < 2; ++i) {
        const bool pair = name.at(i).isHighSurrogate() && i + 1 < name.size();
        const char32_t code = pair ? QChar::surrogateToUcs4(name.at(i), name.at(i + 1)) : name.at(i).unicode();
        const bool partOfWord = QChar::isLetterOrNumber(code) || QChar::isMark(code) || code == U'\'' || code == U'’';
        if (partOfWord && !inWord && QChar::isLetterOrNumber(code)) {
            letters += firstSign(firstSign(name.mid(i, 16)).toUpper());
            ++words;
        }
        inWord = partOfWord;
        i += pair ? 1 : 0;
    }
    return letters.isEmpty() ? u"?"_s : letters;
}

QColor monogramColor(const QString &key)
{
    return QColor::fromRgb(grounds.at(stableHash(key) % grounds.size()));
}

void paintMonogram(QPainter &painter, const QRect &rect, const QString &key, const QString &name, const QFont &font)
{
    const QString letters = monogramText(name);
    const qreal side = std::min(rect.width(), rect.height());
    const qreal radius = std::min<qreal>(side / 4, metrics::monogramCorner);

    QFont own = font;
    own.setBold(true);
    own.setPixelSize(std::max(1, qRound(side * 0.42)));
    const qreal room = side * 0.86;
    const qreal width = QFontMetricsF(own).horizontalAdvance(letters);
    if (width > room)
        own.setPixelSize(std::max(1, qRound(own.pixelSize() * room / width)));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(monogramColor(key));
    painter.drawRoundedRect(rect, radius, radius);
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setFont(own);
    painter.setPen(Qt::white);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, letters);
    painter.restore();
}

MonogramLabel::MonogramLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MonogramLabel::setApplication(const QString &key, const QString &name)
{
    m_key = key;
    m_name = name;
    update();
}

QSize MonogramLabel::sizeHint() const
{
    const int side = metrics::scaled(metrics::largeMonogram, fontMetrics());
    return {side, side};
}

void MonogramLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMonogram(painter, rect(), m_key, m_name, font());
}

void MonogramLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace grantry
