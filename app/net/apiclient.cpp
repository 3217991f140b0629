// SPDX-License-Identifier: MIT
#include "app/net/apiclient.h"

#include "app/net/apirequest.h"

#include <QPointer>

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
    Private(QNetworkAccessManager *network, ServerAddress server, const Clock &clock, const Limits &limits,
            OneTimeCodes::Asking asking)
        : state{network,
                std::move(server),
                clock,
                limits,
                {clock, limits.codeLifetime, std::move(asking)},
                Pace(clock),
                {},
                {},
                {},
                false,
                {}}
    {
    }

    ClientState state;
    QString serverVersion;
};

ApiClient::ApiClient(QNetworkAccessManager *network, ServerAddress server, const Clock &clock, CodePrompt *prompt,
                     Limits limits, QObject *parent)
    : QObject(parent)
{
    OneTimeCodes::Asking asking;
    asking.prompt = prompt;
    asking.question = [this] {
        CodePrompt::Question question;
        question.user = user();
        question.host = this->server().displayHost();
        return question;
    };
    asking.sendMessage = [this] { return sendMessage(); };
    d = std::make_unique<Private>(network, std::move(server), clock, limits, std::move(asking));
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
    clearCredentials();
    d->state.user = user;
    d->state.authorization = "Basic "_ba + (user + u':' + password).toUtf8().toBase64();
}

void ApiClient::clearCredentials()
{
    d->state.user.clear();
    d->state.authorization.clear();
    d->state.refusal.reset();
    d->state.codes.forget();
}

void ApiClient::trustOnly(const QByteArray &sha256)
{
    d->state.pinned = sha256;
}

RequestHandle ApiClient::sendRaw(RawCall call, Intent intent, RawDone done)
{
    auto *request = new ApiRequest(d->state, std::move(call), intent, std::move(done), this);
    connect(request, &ApiRequest::serverVersionSeen, this, &ApiClient::noteServerVersion);
    connect(request, &ApiRequest::toldToWait, this, &ApiClient::toldToWait, Qt::QueuedConnection);
    return RequestHandle(std::make_unique<Operation>(request));
}

void ApiClient::noteServerVersion(const QString &version)
{
    if (version.isEmpty() || version == d->serverVersion)
        return;
    d->serverVersion = version;
    Q_EMIT serverVersionSeen(version);
}

//! The server texts a code for a write under /authorizations, not for a GET. An empty one changes nothing: it is only
//! answered with the challenge.
RequestHandle ApiClient::sendMessage()
{
    RawCall nothing;
    nothing.method = Method::Patch;
    nothing.path = RequestPath("/authorizations"_L1);
    return sendRaw(std::move(nothing), Intent::Background, [](const ApiResult<Reply> &) {});
}

} // namespace grantry
