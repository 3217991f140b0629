// SPDX-License-Identifier: MIT
#include "app/net/pagefetcher.h"

#include <algorithm>

namespace grantry {
namespace {

//! A million rows at 100 a page. A server that speaks of more pages than that is not believed.
constexpr int mostPages = 10'000;

constexpr int atOnceOverHttp1 = 6;  // QNetworkAccessManager opens no more connections than that
constexpr int atOnceOverHttp2 = 20; // streams of the one connection

} // namespace

PageFetcher::PageFetcher(std::unique_ptr<Rows> rows, int perPage)
    : m_rows(std::move(rows))
    , m_perPage(perPage)
{
}

void PageFetcher::start()
{
    m_nextToAsk = 2;
    request(1, m_pass == Pass::First);
}

void PageFetcher::stop()
{
    m_stopped = true;
    m_underWay.clear();
}

bool PageFetcher::isActive() const
{
    const auto isUnderWay = [](const auto &entry) { return entry.second.isActive(); };
    return !m_stopped && (m_handingOn || std::any_of(m_underWay.begin(), m_underWay.end(), isUnderWay));
}

void PageFetcher::request(int page, bool conditional)
{
    m_underWay[page] =
        m_rows->fetch(page, conditional, [self = weak_from_this(), page](const ApiResult<Facts> &result) {
            if (const auto alive = self.lock(); alive && !alive->m_stopped)
                alive->arrived(page, result);
        });
}

void PageFetcher::requestMore()
{
    const std::size_t atOnce = m_viaHttp2 ? atOnceOverHttp2 : atOnceOverHttp1;
    while (!m_stopped && m_nextToAsk <= m_last && m_underWay.size() < atOnce)
        request(m_nextToAsk++, m_pass == Pass::First);
}

void PageFetcher::arrived(int page, const ApiResult<Facts> &result)
{
    m_underWay.erase(page);
    if (!result) {
        end(tl::unexpected(result.error()));
        return;
    }
    if (mustReadAgain(page, *result)) {
        request(page, false);
        return;
    }
    m_viaHttp2 = result->viaHttp2;
    learnLast(page, *result);
    if (hasMoved(page, *result)) {
        if (m_pass == Pass::First) {
            startAgain();
            return;
        }
        m_complete = false;
    }
    m_waiting.emplace(page, *result);
    requestMore();
    handOnWhatIsNext();
}

//! A 304 says that the rows are the same, not that there is no further page by now.
bool PageFetcher::mustReadAgain(int page, const Facts &facts) const
{
    const bool seemsLast = LinkHeader::pageNumber(facts.links.next) == 0;
    return facts.linksMissing && seemsLast && facts.rows >= m_perPage && (m_last == 0 || page >= m_last);
}

void PageFetcher::learnLast(int page, const Facts &facts)
{
    const int last = LinkHeader::pageNumber(facts.links.last);
    if (m_last == 0 && last > page && last <= mostPages)
        m_last = last;
}

//! Whether rows went or came since the first page was read, so that some may have slipped from one page to another.
bool PageFetcher::hasMoved(int page, const Facts &facts) const
{
    const int last = LinkHeader::pageNumber(facts.links.last);
    const bool goesOn = LinkHeader::pageNumber(facts.links.next) > page;
    if (m_last == 0)
        return goesOn && facts.rows < m_perPage;
    if (page < m_last)
        return !goesOn || facts.rows < m_perPage || (last != 0 && last != m_last);
    return goesOn;
}

void PageFetcher::handOnWhatIsNext()
{
    while (!m_stopped) {
        const auto found = m_waiting.find(m_nextToHandOn);
        if (found == m_waiting.end())
            return;
        const int page = found->first;
        const Facts facts = found->second;
        m_waiting.erase(found);
        m_nextToHandOn = page + 1;
        const bool isEnd = m_last == 0 && facts.links.next.isEmpty();
        m_handingOn = true;
        const qsizetype fresh = m_rows->handOn(page, {page, isEnd ? page : m_last});
        m_handingOn = false;
        if (m_stopped)
            return;
        if (page < m_last)
            continue;
        const int next = following(page, facts);
        const bool repeatsItself = fresh == 0 && page > 1;
        if (next == 0 || repeatsItself) {
            m_complete = m_complete && next == 0;
            end(m_complete);
            return;
        }
        m_nextToAsk = next + 1;
        request(next, m_pass == Pass::First);
    }
}

//! The page after \a page where only `next` tells, or 0 at the end.
int PageFetcher::following(int page, const Facts &facts)
{
    const int next = LinkHeader::pageNumber(facts.links.next);
    if (next == 0)
        return 0;
    if (next == page + 1 && next <= mostPages)
        return next;
    // It leads back, or leaps, or goes on without end.
    m_complete = false;
    return 0;
}

void PageFetcher::startAgain()
{
    m_underWay.clear();
    m_waiting.clear();
    m_pass = Pass::Second;
    m_last = 0;
    m_nextToHandOn = 1;
    m_rows->startAgain();
    start();
}

void PageFetcher::end(ApiResult<bool> complete)
{
    stop();
    m_rows->end(std::move(complete));
}

} // namespace grantry
