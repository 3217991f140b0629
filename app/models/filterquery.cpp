// SPDX-License-Identifier: MIT
#include "app/models/filterquery.h"

#include "app/models/filterdates.h"
#include "app/text/plaintext.h"
#include "app/text/wording.h"

#include <QCoreApplication>

#include <tl/expected.hpp>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace grantry {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FilterQuery)
};

constexpr std::array risks{std::pair{"low"_L1, Risk::Low}, std::pair{"medium"_L1, Risk::Medium},
                           std::pair{"unknown"_L1, Risk::Unknown}, std::pair{"high"_L1, Risk::High},
                           std::pair{"critical"_L1, Risk::Critical}};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”';
}

//! A piece of the text between blanks.
struct Piece
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool negated = false;
    QString field; //!< what stands before a colon, folded; empty where there is none
    QString value; //!< without quotes
};

//! Reads the piece that begins at \a start, which is no blank.
Piece pieceAt(const QString &text, qsizetype start)
{
    Piece piece;
    piece.start = start;
    qsizetype at = start;
    piece.negated = text.at(at) == u'-';
    if (piece.negated)
        ++at;
    bool quoted = false;
    bool everQuoted = false;
    for (; at < text.size() && (quoted || !text.at(at).isSpace()); ++at) {
        const QChar c = text.at(at);
        if (isQuote(c)) {
            quoted = !quoted;
            everQuoted = true;
        } else if (c == u':' && piece.field.isEmpty() && !everQuoted && !piece.value.isEmpty()) {
            piece.field = folded(std::exchange(piece.value, {}));
        } else {
            piece.value.append(c);
        }
    }
    piece.length = at - start;
    return piece;
}

QList<Piece> piecesOf(const QString &text)
{
    QList<Piece> pieces;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        pieces.append(pieceAt(text, at));
        at += pieces.last().length;
    }
    return pieces;
}

//! What is understood of a piece, or a hint.
using Understood = tl::expected<FilterTerm, QString>;

QString nothingAfter(QLatin1StringView field)
{
    return Words::tr("Write what %1: is to find right after the colon.").arg(field);
}

//! As the rows' own texts are searched.
QString needle(const QString &value)
{
    return folded(oneLine(value)).simplified();
}

Understood withText(FilterTerm::Kind kind, const QString &value)
{
    FilterTerm term;
    term.kind = kind;
    term.text = needle(value);
    return term;
}

Understood scopeTerm(const QString &value, const ScopeCatalogue &catalogue)
{
    FilterTerm term;
    term.kind = FilterTerm::Kind::Scope;
    term.text = needle(value);
    term.isBeginning = !catalogue.find(term.text);
    if (term.text.endsWith(u'*')) {
        term.text.chop(1);
        term.isBeginning = true;
    }
    if (term.text.isEmpty())
        return tl::unexpected(nothingAfter("scope"_L1));
    return term;
}

Understood riskTerm(const QString &value)
{
    FilterTerm term;
    term.kind = FilterTerm::Kind::Risk;
    const QString wanted = folded(value);
    for (const auto &[name, risk] : risks) {
        if (wanted == name || wanted == folded(wording::riskName(risk))) {
            term.risk = risk;
            return term;
        }
    }
    return tl::unexpected(Words::tr("risk: is low, medium, unknown, high or critical."));
}

Understood stateTerm(const QString &value, const QDateTime &now)
{
    FilterTerm term;
    if (folded(value) == "personal"_L1) {
        term.kind = FilterTerm::Kind::Personal;
        return term;
    }
    if (folded(value) == "expired"_L1) {
        term.kind = FilterTerm::Kind::Expired;
        term.before = now;
        return term;
    }
    return tl::unexpected(Words::tr("is: knows is:personal and is:expired."));
}

Understood pastTerm(FilterTerm::Kind kind, const QString &field, const QString &value, const QDateTime &now)
{
    const auto bounds = filterdates::past(value, now);
    if (!bounds)
        return tl::unexpected(
            Words::tr("Write an age or a day, for example %1:>2y (longer ago than 2 years) or %1:<2020-12-31.")
                .arg(field));
    FilterTerm term;
    term.kind = kind;
    term.from = bounds->from;
    term.before = bounds->before;
    return term;
}

Understood expiryTerm(const QString &value, const QDateTime &now)
{
    FilterTerm term;
    if (folded(value) == "never"_L1) {
        term.kind = FilterTerm::Kind::NoExpiry;
        return term;
    }
    const auto bounds = filterdates::future(value, now);
    if (!bounds)
        return tl::unexpected(Words::tr("Write how soon, or a day, for example expires:<30d (within 30 days) or "
                                        "expires:never."));
    term.kind = FilterTerm::Kind::Expires;
    term.from = bounds->from;
    term.before = bounds->before;
    return term;
}

struct Field
{
    QLatin1StringView name;
    std::function<Understood(const QString &value, const ScopeCatalogue &catalogue, const QDateTime &now)> understand;
};

const QList<Field> &fields()
{
    using Kind = FilterTerm::Kind;
    using Catalogue = const ScopeCatalogue &;
    using Time = const QDateTime &;
    static const QList<Field> all{
        {"app"_L1, [](const QString &value, Catalogue, Time) { return withText(Kind::Application, value); }},
        {"client"_L1, [](const QString &value, Catalogue, Time) { return withText(Kind::Client, value); }},
        {"created"_L1,
         [](const QString &value, Catalogue, Time now) { return pastTerm(Kind::Created, u"created"_s, value, now); }},
        {"ends"_L1, [](const QString &value, Catalogue, Time) { return withText(Kind::EndsIn, value); }},
        {"expires"_L1, [](const QString &value, Catalogue, Time now) { return expiryTerm(value, now); }},
        {"is"_L1, [](const QString &value, Catalogue, Time now) { return stateTerm(value, now); }},
        {"risk"_L1, [](const QString &value, Catalogue, Time) { return riskTerm(value); }},
        {"scope"_L1, [](const QString &value, Catalogue catalogue, Time) { return scopeTerm(value, catalogue); }},
        {"updated"_L1,
         [](const QString &value, Catalogue, Time now) { return pastTerm(Kind::Updated, u"updated"_s, value, now); }},
    };
    return all;
}

//! `repo:status` and `https://…` hold a colon and name no field.
bool isWordWithColon(const Piece &piece, const ScopeCatalogue &catalogue)
{
    const QString beginning = piece.field + u':';
    return piece.value.startsWith("//"_L1) || std::ranges::any_of(catalogue.scopes(), [&](const Scope &scope) {
               return scope.name.startsWith(beginning);
           });
}

Understood understood(const Piece &piece, const ScopeCatalogue &catalogue, const QDateTime &now)
{
    if (piece.field.isEmpty()) {
        if (needle(piece.value).isEmpty())
            return tl::unexpected(piece.negated ? Words::tr("A minus hides what the word after it finds.")
                                                : Words::tr("Write what to look for between the quotes."));
        return withText(FilterTerm::Kind::Word, piece.value);
    }
    const auto field = std::ranges::find_if(fields(), [&](const Field &each) { return piece.field == each.name; });
    if (field != fields().end()) {
        if (needle(piece.value).isEmpty())
            return tl::unexpected(nothingAfter(field->name));
        return field->understand(piece.value, catalogue, now);
    }
    if (isWordWithColon(piece, catalogue))
        return withText(FilterTerm::Kind::Word, piece.field + u':' + piece.value);
    QStringList names;
    for (const Field &each : fields())
        names.append(each.name + u':');
    return tl::unexpected(
        Words::tr("%1: is not known. There are %2. Put it in quotes to look for the text itself.", "field, fields")
            .arg(oneLine(piece.field), names.join(u' ')));
}

} // namespace

FilterQuery FilterQuery::parse(const QString &text, const ScopeCatalogue &catalogue, const QDateTime &now)
{
    FilterQuery query;
    query.m_text = text;
    for (const Piece &piece : piecesOf(text)) {
        Understood term = understood(piece, catalogue, now);
        if (term) {
            term->negated = piece.negated;
            query.m_terms.append(*term);
        } else {
            query.m_problems.append({piece.start, piece.length, term.error()});
        }
    }
    return query;
}

FilterCompletion filterCompletion(const QString &text, qsizetype cursor, const ScopeCatalogue &catalogue)
{
    const QList<Piece> pieces = piecesOf(text.first(std::clamp<qsizetype>(cursor, 0, text.size())));
    if (pieces.isEmpty() || pieces.last().start + pieces.last().length < cursor)
        return {};
    const Piece &piece = pieces.last();
    const QString typed = folded(piece.value);
    FilterCompletion completion;
    completion.start = cursor - piece.value.size();
    const auto offer = [&](const QString &choice) {
        if (choice.startsWith(typed) && choice != typed)
            completion.choices.append(choice);
    };
    if (piece.field.isEmpty()) {
        if (typed.size() < 2)
            return {};
        for (const Field &field : fields())
            offer(field.name + u':');
    } else if (piece.field == "scope"_L1) {
        for (const Scope &scope : catalogue.scopes())
            offer(scope.name);
    } else if (piece.field == "risk"_L1) {
        for (const auto &[name, risk] : risks)
            offer(name);
    } else if (piece.field == "is"_L1) {
        offer(u"personal"_s);
        offer(u"expired"_s);
    } else if (piece.field == "expires"_L1) {
        offer(u"<30d"_s);
        offer(u"never"_s);
    } else if (piece.field == "created"_L1 || piece.field == "updated"_L1) {
        offer(u"<30d"_s);
        offer(u">2y"_s);
    }
    return completion;
}

} // namespace grantry
