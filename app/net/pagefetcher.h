// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/apierror.h"
#include "app/net/linkheader.h"
#include "app/net/requesthandle.h"

#include <functional>
#include <map>
#include <memory>

namespace grantry {

//! How far a list has come. `total` is 0 until the server has named the last page.
struct PageProgress
{
    int loaded = 0;
    int total = 0;

    bool operator==(const PageProgress &) const = default;
};

//! The half of PageLoader that knows nothing of rows: which pages are asked for, and in which order they are handed on.
//!
//! No link is ever followed: only page numbers are read from them, so that a link to another server leads nowhere.
class PageFetcher final : public std::enable_shared_from_this<PageFetcher>
{
public:
    //! What matters of a page that has come.
    struct Facts
    {
        qsizetype rows = 0;
        LinkHeader links;
        bool linksMissing = false; //!< a 304 that came without them: #links are those of the last time
        bool viaHttp2 = false;
    };

    //! The typed half.
    class Rows
    {
    public:
        using Arrived = std::function<void(ApiResult<Facts>)>;

        Rows() = default;
        virtual ~Rows() = default;
        Rows(const Rows &) = delete;
        Rows &operator=(const Rows &) = delete;

        //! Asks for a page and keeps its rows until handOn(). \a conditional: a 304 will do.
        [[nodiscard]] virtual RequestHandle fetch(int page, bool conditional, Arrived arrived) = 0;
        //! Hands the rows of \a page on; returns how many of them were new. May delete the loader.
        virtual qsizetype handOn(int page, PageProgress progress) = 0;
        //! The list moved: everything is read once more.
        virtual void startAgain() = 0;
        //! The last call. May delete the loader.
        virtual void end(ApiResult<bool> complete) = 0;
    };

    PageFetcher(std::unique_ptr<Rows> rows, int perPage);

    void start();
    //! Ends all requests; nothing is called from now on.
    void stop();
    [[nodiscard]] bool isActive() const;

private:
    enum class Pass { First, Second };

    void request(int page, bool conditional);
    void requestMore();
    void arrived(int page, const ApiResult<Facts> &result);
    [[nodiscard]] bool mustReadAgain(int page, const Facts &facts) const;
    [[nodiscard]] bool hasMoved(int page, const Facts &facts) const;
    void learnLast(int page, const Facts &facts);
    void handOnWhatIsNext();
    [[nodiscard]] int following(int page, const Facts &facts);
    void startAgain();
    void end(ApiResult<bool> complete);

    std::unique_ptr<Rows> m_rows;
    int m_perPage;
    Pass m_pass = Pass::First;
    bool m_stopped = false;
    bool m_handingOn = false;
    bool m_complete = true;
    bool m_viaHttp2 = false;
    int m_last = 0; //!< 0: not known, follow `next`
    int m_nextToAsk = 1;
    int m_nextToHandOn = 1;
    std::map<int, RequestHandle> m_underWay;
    std::map<int, Facts> m_waiting; //!< came before an earlier page did
};

} // namespace grantry
