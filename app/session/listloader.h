// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/authorization.h"
#include "app/api/grant.h"
#include "app/net/pageloader.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace grantry {

//! Reads both lists of an account, side by side, and remembers their pages so that an unchanged list costs 304s.
class ListLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListLoader)

public:
    //! \a client is not owned and outlives this object.
    explicit ListLoader(ApiClient &client, QObject *parent = nullptr);

    //! Starts over; whatever is under way is dropped.
    void start(Intent intent);
    //! Ends what is under way; no signal follows.
    void stop();
    //! Forgets the pages too.
    void clear();

    [[nodiscard]] bool isLoading() const { return m_grants.loader || m_authorizations.loader; }
    [[nodiscard]] PageProgress progress() const;
    //! As they were last read to their end.
    [[nodiscard]] const LoadedList<Grant> &grants() const { return m_grants.current; }
    [[nodiscard]] const LoadedList<Authorization> &authorizations() const { return m_authorizations.current; }
    //! Why the last load failed; nothing where it did not.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    //! Rows in the server's order, as they come; not the whole list.
    void grantsArrived(const QList<grantry::Grant> &rows);
    void authorizationsArrived(const QList<grantry::Authorization> &rows);
    void progressChanged();
    //! Both lists have ended, well (both lists are new) or not (both are as they were): error().
    void finished();

private:
    //! One of the two lists.
    template <class Row>
    struct List
    {
        std::unique_ptr<PageLoader<Row>> loader;
        std::optional<LoadedList<Row>> fresh; //!< read to its end while the other is not
        LoadedList<Row> current;
        PageProgress progress;

        void stop()
        {
            loader.reset();
            fresh.reset();
        }
    };

    template <class Row>
    void begin(List<Row> &list, std::function<Call<Page<Row>>(const PageRequest &)> call, Intent intent,
               void (ListLoader::*arrived)(const QList<Row> &));
    void listEnded();

    ApiClient &m_client;
    List<Grant> m_grants;
    List<Authorization> m_authorizations;
    std::optional<ApiError> m_error;
};

} // namespace grantry
