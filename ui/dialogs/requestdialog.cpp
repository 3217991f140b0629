// SPDX-License-Identifier: MIT
#include "ui/dialogs/requestdialog.h"

#include "ui/widgets/formtext.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/tonelabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int likedWidth = 560;
constexpr int linesAtOnce = 10;
enum Form { HttpForm, CurlForm };

} // namespace

RequestDialog::RequestDialog(const RequestSketch &sketch, QWidget *parent)
    : FormDialog(u"requestDialog"_s, tr("Request"), likedWidth, parent)
    , m_http(sketch.http())
    , m_curl(sketch.curl())
    , m_form(new SegmentedChoice(tr("Form")))
    , m_text(new QPlainTextEdit)
{
    m_form->add(u"httpForm"_s, tr("HTTP"));
    m_form->add(u"curlForm"_s, tr("curl"));
    body()->addWidget(m_form);
    m_text->setObjectName(u"request"_s);
    m_text->setAccessibleName(tr("Request"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(fixedFont());
    m_text->setMinimumHeight(linesAtOnce * fontMetrics().lineSpacing());
    body()->addWidget(m_text, 1);
    auto *words = new ToneLabel(tr("Secrets are not in it: set the variables GITHUB_PASSWORD and CLIENT_SECRET in your "
                                   "shell. Where the server wants a code, add the header X-GitHub-OTP."),
                                Tone::Dim);
    words->setObjectName(u"variables"_s);
    body()->addWidget(words);

    QPushButton *copy = addLeftButton(u"copyRequest"_s, tr("Copy"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    QPushButton *close = addButton(u"close"_s, tr("Close"));
    setMain(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form, &SegmentedChoice::currentChanged, this, &RequestDialog::showText);
    showText();
}

void RequestDialog::showText()
{
    m_text->setPlainText(m_form->current() == CurlForm ? m_curl : m_http);
}

} // namespace grantry
