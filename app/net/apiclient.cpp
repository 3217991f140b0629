// SPDX-License-Identifier: MIT
#include "app/net/apiclient.h"

#include "app/net/apirequest.h"

using namespace Qt::StringLiterals;

namespace grantry {
namespace {

//! What a handle holds. The request itself belongs to the client, so that deleting the client ends it too.
class Operation final : public RequestHandle::Operation
{
public:
    explicit Operation(ApiRequest *request)
        : m_request(request)
    {
    }
    ~Operation() override { delete m_request.data(); }
    Operation(const Operation &) = delete;
    Operation &operator=(const Operation &) = delete;

    [[nodiscard]] bool isActive() const override { return m_request && m_request->isActive(); }

private:
    QPointer<ApiRequest> m_request;
};

} // namespace

class ApiClient::Private
{
public:
    ClientState state;
    QString serverVersion;
};

ApiClient::ApiClient(QNetworkAccessManager *network, ServerAddress server, const Clock &clock, CodePrompt *prompt,
                     Limits limits, QObject *parent)
    : QObject(parent)
    , d(new Private{{network, std::move(server), clock, limits, {}, {}}, {}})
{
    Q_UNUSED(prompt)
}

ApiClient::ApiClient(QNetworkAccessManager *network, ServerAddress server, const Clock &clock, CodePrompt *prompt,
                     QObject *parent)
    : ApiClient(network, std::move(server), clock, prompt, Limits(), parent)
{
}

ApiClient::~ApiClient()
{
    qDeleteAll(findChildren<ApiRequest *>(Qt::FindDirectChildrenOnly)); // while what they share is still there
}

const ServerAddress &ApiClient::server() const
{
    return d->state.server;
}

QString ApiClient::user() const
{
    return d->state.user;
}

void ApiClient::setCredentials(const QString &user, const QString &password)
{
    d->state.user = user;
    d->state.authorization = "Basic "_ba + (user + u':' + password).toUtf8().toBase64();
}

void ApiClient::clearCredentials()
{
    d->state.user.clear();
    d->state.authorization.clear();
}

RequestHandle ApiClient::sendRaw(RawCall call, Intent intent, RawDone done)
{
    auto *request = new ApiRequest(d->state, std::move(call), intent, std::move(done), this);
    connect(request, &ApiRequest::serverVersionSeen, this, [this](const QString &version) {
        if (version.isEmpty() || version == d->serverVersion)
            return;
        d->serverVersion = version;
        Q_EMIT serverVersionSeen(version);
    });
    return RequestHandle(std::make_unique<Operation>(request));
}

} // namespace grantry

#include "moc_apiclient.cpp"
