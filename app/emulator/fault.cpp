// SPDX-License-Identifier: MIT
#include "app/emulator/options.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace grantry::emulator {

namespace {

struct Form
{
    QLatin1StringView word;
    Fault::Kind kind;
    int least; //!< of its number; -1: it takes none
    int most;
};

constexpr int oneDay = 86'400'000;

constexpr std::array forms{
    Form{"status"_L1, Fault::Kind::Status, 200, 599},
    Form{"html"_L1, Fault::Kind::Html, -1, -1},
    Form{"empty"_L1, Fault::Kind::Empty, -1, -1},
    Form{"close-before"_L1, Fault::Kind::CloseBefore, -1, -1},
    Form{"close-after"_L1, Fault::Kind::CloseAfter, -1, -1},
    Form{"truncate"_L1, Fault::Kind::Truncate, 0, 1 << 30},
    Form{"garbage"_L1, Fault::Kind::Garbage, -1, -1},
    Form{"slow"_L1, Fault::Kind::Slow, 0, oneDay},
    Form{"hang"_L1, Fault::Kind::Hang, -1, -1},
    Form{"no-request-id"_L1, Fault::Kind::NoRequestId, -1, -1},
    Form{"huge"_L1, Fault::Kind::Huge, 1, 4096},
    Form{"gzip-bomb"_L1, Fault::Kind::GzipBomb, 1, 4096},
};

bool readNumber(const QString &text, int least, int most, int &number)
{
    bool ok = false;
    number = text.toInt(&ok);
    return ok && number >= least && number <= most;
}

//! `redirect:URL` or `redirect:CODE:URL`
bool readRedirect(QString text, Fault &fault)
{
    fault.kind = Fault::Kind::Redirect;
    fault.amount = 302;
    if (readNumber(text.section(u':', 0, 0), 300, 399, fault.amount))
        text = text.section(u':', 1);
    else
        fault.amount = 302;
    fault.url = text.toUtf8();
    return !text.isEmpty();
}

bool readKind(const QString &text, Fault &fault)
{
    const QString word = text.section(u':', 0, 0);
    const QString rest = text.section(u':', 1);
    if (word == "redirect"_L1)
        return readRedirect(rest, fault);
    const auto form = std::find_if(forms.begin(), forms.end(), [&](const Form &f) { return f.word == word; });
    if (form == forms.end())
        return false;
    fault.kind = form->kind;
    if (form->least < 0)
        return text == word;
    return readNumber(rest, form->least, form->most, fault.amount);
}

} // namespace

std::optional<Fault> Fault::parse(const QString &text)
{
    QStringList words = text.simplified().split(u' ');
    if (words.size() < 3 || words.size() > 4)
        return {};
    Fault fault;
    fault.method = words[0].toUpper().toLatin1();
    fault.pathPrefix = words[1].toUtf8();
    if (words.size() == 4 && !readNumber(words[2].remove(u'[').remove(u']'), 1, oneDay, fault.nth))
        return {};
    if (!fault.pathPrefix.startsWith('/') || !readKind(words.last(), fault))
        return {};
    return fault;
}

} // namespace grantry::emulator
