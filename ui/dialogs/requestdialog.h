// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/requestsketch.h"
#include "ui/dialogs/formdialog.h"

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

namespace grantry {

class SegmentedChoice;

//! Shows a request as it goes over the wire and as a curl command. Holds no secret.
class RequestDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestDialog)

public:
    explicit RequestDialog(const RequestSketch &sketch, QWidget *parent = nullptr);

private:
    void showText();

    QString m_http;
    QString m_curl;
    SegmentedChoice *m_form;
    QPlainTextEdit *m_text;
};

} // namespace grantry
