// SPDX-License-Identifier: MIT
#include "tests/support/pseudolocale.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace grantry::test {

namespace {

//! \a text with each letter that is shown replaced.
template <class Replace>
QString written(const QString &text, Replace replace)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'%' && at + 1 < text.size()) {
            result += c;
            result += text.at(++at);
        } else {
            result += replace(c);
        }
    }
    return result;
}

QChar accented(QChar c)
{
    constexpr QStringView plain = u"aeioucnyAEIOU";
    constexpr QStringView marked = u"àéîöüçñýÀÉÎÖÜ";
    const qsizetype place = plain.indexOf(c);
    return place < 0 ? c : marked.at(place);
}

QChar hebrew(QChar c)
{
    constexpr int letters = 27;
    return c.unicode() < 0x80 && c.isLetter() ? QChar(0x05D0 + (c.toLower().unicode() - u'a') % letters) : c;
}

} // namespace

PseudoLocale::PseudoLocale(Kind kind)
    : m_kind(kind)
{
    if (!m_english.load(QLocale(QLocale::English), u"grantry"_s, u"_"_s, u":/i18n"_s))
        qFatal("no English");
}

QString PseudoLocale::translate(const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    QString text = m_english.translate(context, sourceText, disambiguation, n);
    if (text.isEmpty())
        text = QString::fromUtf8(sourceText);
    // Qt's own texts, such as QT_LAYOUT_DIRECTION, mean something to Qt.
    if (text.isEmpty() || qstrncmp(context, "Q", 1) == 0)
        return {};
    if (m_kind == Kind::RightToLeft)
        return written(text, hebrew);
    // Words, so that it wraps as a language does.
    QString more;
    while (10 * more.size() < 4 * text.size())
        more += more.size() % 6 == 5 ? u' ' : u'ö';
    return written(text, accented) + more;
}

} // namespace grantry::test
