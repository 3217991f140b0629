// SPDX-License-Identifier: MIT
#include "ui/widgets/monogram.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

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

Ink monogramInk(const QString &key)
{
    return monogramInk(stableHash(key));
}

void paintMonogram(QPainter &painter, const QRect &rect, const QString &key, const QString &name, const QFont &font)
{
    const QString letters = monogramText(name);
    const Ink ink = monogramInk(key);
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
    painter.setBrush(ink.ground);
    painter.drawRoundedRect(rect, radius, radius);
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setFont(own);
    painter.setPen(ink.word);
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
