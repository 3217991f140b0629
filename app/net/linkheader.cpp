// SPDX-License-Identifier: MIT
#include "app/net/linkheader.h"

#include <QUrlQuery>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace grantry {
namespace {

//! Reads a Link header from left to right (RFC 8288, section 3 and appendix B.2), without ever going back.
class Scanner final
{
public:
    explicit Scanner(QByteArrayView text)
        : m_text(text)
    {
    }

    struct Link
    {
        QByteArray target;
        QList<QByteArray> relations; //!< lower case
    };

    //! The next link; nothing at the end, or where no further link can be recognised.
    std::optional<Link> next()
    {
        skip(" \t,");
        if (!take('<'))
            return {};
        const qsizetype end = m_text.indexOf('>', m_at);
        if (end < 0)
            return {};
        Link link;
        link.target = m_text.sliced(m_at, end - m_at).trimmed().toByteArray();
        m_at = end + 1;
        bool hasRelation = false;
        for (skip(" \t"); take(';'); skip(" \t")) {
            const auto [name, value] = parameter();
            if (name == "anchor") {
                // The link is about something other than this list.
                link.target.clear();
            } else if (name == "rel" && !hasRelation) {
                hasRelation = true;
                link.relations = value.toLower().split(' ');
            }
        }
        skipToComma();
        return link;
    }

private:
    struct Parameter
    {
        QByteArray name; //!< lower case
        QByteArray value;
    };

    Parameter parameter()
    {
        skip(" \t");
        Parameter result;
        result.name = token().toLower();
        skip(" \t");
        if (!take('='))
            return result;
        skip(" \t");
        result.value = take('"') ? quoted() : token();
        return result;
    }

    QByteArray token()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !QByteArrayView(" \t,;=\"").contains(m_text[m_at]))
            ++m_at;
        return m_text.sliced(from, m_at - from).toByteArray();
    }

    QByteArray quoted()
    {
        QByteArray value;
        while (m_at < m_text.size()) {
            char c = m_text[m_at++];
            if (c == '"')
                break;
            if (c == '\\' && m_at < m_text.size())
                c = m_text[m_at++];
            value += c;
        }
        return value;
    }

    void skipToComma()
    {
        while (m_at < m_text.size() && m_text[m_at] != ',') {
            if (m_text[m_at++] == '"')
                quoted();
        }
    }

    void skip(QByteArrayView characters)
    {
        while (m_at < m_text.size() && characters.contains(m_text[m_at]))
            ++m_at;
    }

    bool take(char c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

QUrl resolved(const QByteArray &target, const QUrl &base)
{
    // Servers announce `first` as a URI template at times: `…{?page}`.
    if (target.isEmpty() || target.contains('{'))
        return {};
    const QUrl url = QUrl::fromEncoded(target, QUrl::StrictMode);
    return url.isValid() ? base.resolved(url) : QUrl();
}

} // namespace

LinkHeader LinkHeader::parse(const QByteArray &value, const QUrl &base)
{
    LinkHeader links;
    Scanner scanner(value);
    while (const auto link = scanner.next()) {
        const QUrl url = resolved(link->target, base);
        const auto set = [&](const char *relation, QUrl &place) {
            if (place.isEmpty() && link->relations.contains(relation))
                place = url;
        };
        set("first", links.first);
        set("prev", links.prev);
        set("next", links.next);
        set("last", links.last);
    }
    return links;
}

int LinkHeader::pageNumber(const QUrl &url)
{
    const QString text = QUrlQuery(url).queryItemValue(u"page"_s);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), isDigit))
        return 0;
    bool fits = false;
    const int number = text.toInt(&fits);
    return fits ? number : std::numeric_limits<int>::max();
}

} // namespace grantry
