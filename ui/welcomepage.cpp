// SPDX-License-Identifier: MIT
#include "ui/welcomepage.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace grantry {

namespace {

constexpr int iconSize = 72;
constexpr int readableWidth = 440;

//! Centred by stretches: an alignment would keep a label from wrapping in a narrow window.
void addCentred(QVBoxLayout *column, QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(widget, 100);
    row->addStretch(1);
    column->addLayout(row);
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"welcome"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    auto *picture = new QLabel;
    const int side = metrics::scaled(iconSize, fontMetrics());
    picture->setPixmap(applicationIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    auto *title = new ToneLabel(tr("Who can act as you?"));
    QFont large = strongFont(font());
    large.setPointSizeF(large.pointSizeF() * 1.6);
    title->setFont(large);
    auto *text = new ToneLabel(tr("Grantry shows every application and token that has access to your account on GitHub "
                                  "Enterprise Server, and takes the access back with one click."),
                               Tone::Dim);
    for (QLabel *label : {static_cast<QLabel *>(title), static_cast<QLabel *>(text)}) {
        label->setAlignment(Qt::AlignCenter);
        label->setMaximumWidth(metrics::scaled(readableWidth, fontMetrics()));
    }

    auto *signIn = new QPushButton(tr("&Add account"));
    signIn->setObjectName(u"welcomeSignIn"_s);
    signIn->setAccessibleName(tr("Add account"));
    signIn->setDefault(true);
    auto *demo = new QPushButton(tr("&Try with demo data"));
    demo->setObjectName(u"welcomeDemo"_s);
    demo->setAccessibleName(tr("Try with demo data"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::tight);
    buttons->addStretch();
    buttons->addWidget(signIn);
    buttons->addWidget(demo);
    buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::gap);
    column->addStretch(2);
    column->addWidget(picture);
    addCentred(column, title);
    addCentred(column, text);
    column->addSpacing(metrics::tight);
    column->addLayout(buttons);
    column->addStretch(3);

    connect(signIn, &QPushButton::clicked, this, &WelcomePage::signInRequested);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
}

} // namespace grantry
