// SPDX-License-Identifier: MIT
// Used while building: makes a PNG of a drawing, for desktops that want the icon in sizes.
//   grantry_draw_icon DRAWING.svg PIXELS PICTURE.png
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>
#include <cstdlib>

int main(int argc, char **argv)
{
    const int pixels = argc == 4 ? std::atoi(argv[2]) : 0;
    if (pixels <= 0) {
        std::fputs("grantry_draw_icon: wants DRAWING.svg PIXELS PICTURE.png\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    QImage picture(pixels, pixels, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawing.render(&painter);
    painter.end();
    if (drawing.isValid() && picture.save(QString::fromLocal8Bit(argv[3]), "PNG"))
        return 0;
    std::fprintf(stderr, "grantry_draw_icon: cannot make %s of %s\n", argv[3], argv[1]);
    return 1;
}
