// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/grant.h"
#include "app/models/tokenmodel.h"
#include "app/net/pageloader.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace grantry {

//! Reads both lists of an account, side by side, and remembers their pages so that an unchanged list costs 304s.
//!
//! Of a page only its ETag and ids are kept: the rows are held by whoever shows them, and asked for again.
class ListLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListLoader)

public:
    //! What becomes of what is read, and where the rows are that were read before (nothing where one is no longer
    //! there).
    struct Rows
    {
        std::function<TokenRow(const Authorization &)> made;
        std::function<std::optional<Grant>(GrantId)> grant;
        std::function<std::optional<TokenRow>(AuthorizationId)> token;
    };

    //! \a client is not owned and outlives this object, as does what \a rows looks into.
    ListLoader(ApiClient &client, Rows rows, QObject *parent = nullptr);

    //! Starts over; whatever is under way is dropped.
    void start(Intent intent);
    //! Ends what is under way; no signal follows.
    void stop();
    //! Forgets the pages too.
    void clear();
    //! A row is no longer as its page said: that page will be read anew, whatever its ETag.
    void distrust(GrantId id);
    void distrust(AuthorizationId id);

    [[nodiscard]] bool isLoading() const { return m_grants.loader || m_tokens.loader; }
    [[nodiscard]] PageProgress progress() const;
    //! What was read to its end, once.
    [[nodiscard]] LoadedList<Grant> takeGrants() { return std::exchange(m_grants.current, {}); }
    [[nodiscard]] LoadedList<TokenRow> takeTokens() { return std::exchange(m_tokens.current, {}); }
    //! Why the last load failed; nothing where it did not.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    //! Rows in the server's order, as they come; not the whole list.
    void grantsArrived(const QList<grantry::Grant> &rows);
    void tokensArrived(const QList<grantry::TokenRow> &rows);
    void progressChanged();
    //! Both lists have ended, well (both lists are new) or not (both are as they were): error().
    void finished();

private:
    //! One of the two lists.
    template <class Row>
    struct List
    {
        using RowId = decltype(Row::id);
        std::unique_ptr<PageLoader<Row>> loader;
        std::optional<LoadedList<Row>> fresh; //!< read to its end while the other is not
        LoadedList<Row> current;
        QList<KnownPage<Row>> known;
        PageProgress progress;

        void stop()
        {
            loader.reset();
            fresh.reset();
        }
        void finish();
        void distrust(RowId id);
    };

    template <class Row>
    void begin(List<Row> &list, std::function<Call<Page<Row>>(const PageRequest &)> call,
               std::function<std::optional<Row>(decltype(Row::id))> known, Intent intent,
               void (ListLoader::*arrived)(const QList<Row> &));
    void listEnded();

    ApiClient &m_client;
    Rows m_rows;
    List<Grant> m_grants;
    List<TokenRow> m_tokens;
    std::optional<ApiError> m_error;
};

} // namespace grantry
