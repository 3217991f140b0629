// SPDX-License-Identifier: MIT
#include "app/models/itemroles.h"
#include "app/scopes/scopecatalogue.h"
#include "tests/support/looks.h"
#include "ui/delegates/accessdelegate.h"
#include "ui/delegates/actiondelegate.h"
#include "ui/delegates/expirydelegate.h"
#include "ui/delegates/namedelegate.h"
#include "ui/delegates/scopesdelegate.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

using namespace grantry;
using namespace grantry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize cellSize(220, 50);
constexpr int border = 10;

//! One painted cell, on a ground that no delegate uses, with a border around it that must stay clean.
QImage painted(const CellDelegate &delegate, const QModelIndex &index, QStyle::State state = {},
               Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QImage image(cellSize + QSize(2 * border, 2 * border), QImage::Format_ARGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(border, border), cellSize);
    option.palette = Theme::light().palette();
    option.state = state | QStyle::State_Enabled;
    option.direction = direction;
    option.textElideMode = Qt::ElideRight;
    delegate.paint(&painter, option, index);
    return image;
}

bool staysInside(const QImage &image)
{
    const QRect cell(QPoint(border, border), cellSize);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!cell.contains(x, y) && image.pixelColor(x, y) != QColor(Qt::magenta))
                return false;
        }
    }
    return true;
}

//! From where to where something stands on \a ground, between the leading and trailing edge of the cell.
std::pair<int, int> extent(const QImage &image, const QColor &ground)
{
    int first = image.width();
    int last = -1;
    for (int y = border; y < border + cellSize.height() - 1; ++y) {
        for (int x = border; x < border + cellSize.width(); ++x) {
            if (image.pixelColor(x, y) != ground) {
                first = std::min(first, x - border);
                last = std::max(last, x - border);
            }
        }
    }
    return {first, last};
}

bool contains(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

} // namespace

class TestDelegates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_look = {};
        m_model.clear();
        m_model.appendRow(new QStandardItem(u"Travis CI"_s));
        set(NameRole, u"Travis CI"_s);
        set(SubtitleRole, u"travis-ci.example.com"_s);
        set(MonogramKeyRole, u"5f2c8b1e90d7a364c1b2"_s);
        set(RiskRole, static_cast<int>(Risk::Critical));
        set(ScopesRole, QStringList{u"repo"_s, u"read:org"_s});
    }

    void expiryIsCutBetweenLinesNever()
    {
        const ExpiryDelegate delegate(m_look);
        const auto edgesAreClean = [&](const QString &text) {
            m_model.item(0)->setText(text);
            const QImage image = painted(delegate, m_model.index(0, 0));
            const QRect cell(QPoint(border, border), cellSize);
            for (int x = cell.left(); x <= cell.right(); ++x) {
                if (image.pixelColor(x, cell.top()) != Theme::light().window ||
                    image.pixelColor(x, cell.bottom() - 1) != Theme::light().window)
                    return false;
            }
            return true;
        };
        QVERIFY(edgesAreClean(u"expired yesterday"_s));
        QVERIFY(edgesAreClean(u"expired "_s.repeated(6)));
        QVERIFY(edgesAreClean(u"expired "_s.repeated(60))); // more lines than there is room for
        QVERIFY(edgesAreClean(QString(200, u'x') + u" expired"_s));
    }

    void chips_data()
    {
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<int>("letters");
        QTest::addColumn<int>("shown");
        QTest::addColumn<int>("hidden");

        const QStringList three{u"repo"_s, u"gist"_s, u"user"_s};
        QTest::newRow("none") << QStringList() << 20 << 0 << 0;
        QTest::newRow("all fit") << three << 40 << 3 << 0;
        QTest::newRow("one fits") << three << 11 << 1 << 2;
        QTest::newRow("not even one fits") << three << 1 << 1 << 2;
        QTest::newRow("one long") << QStringList(QString(400, u'x')) << 20 << 1 << 0;
        QTest::newRow("very many") << QStringList(1000, u"a"_s) << 1000 << 8 << 992;
    }

    void chips()
    {
        QFETCH(QStringList, scopes);
        QFETCH(int, letters);
        const QFontMetrics font{QFont()};
        const int width = letters * font.horizontalAdvance(u'o');
        const ChipLine line = layOutChips(scopes, font, width);
        QTEST(static_cast<int>(line.chips.size()), "shown");
        QTEST(line.hidden, "hidden");
        QCOMPARE(line.widths.size(), line.chips.size());
        if (letters > 10 && !scopes.isEmpty()) {
            int needed = line.hidden > 0 ? font.horizontalAdvance(u"+%1"_s.arg(line.hidden)) : 0;
            for (const int chip : line.widths)
                needed += chip;
            QVERIFY2(needed <= width, qPrintable(u"%1 of %2"_s.arg(needed).arg(width)));
        }
    }

    void nothingLeavesItsCell_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("usual") << u"Travis CI"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("long") << QString(100'000, u'W');
        QTest::newRow("lines") << u"one\ntwo\r\nthree\u2028four"_s;
        QTest::newRow("HTML") << u"<h1>big</h1><img src=x>"_s;
        QTest::newRow("Arabic") << u"محرر المستندات"_s;
        QTest::newRow("marks") << u"z"_s + QString(300, QChar(0x0335)) + QString(300, QChar(0x0310));
    }

    void nothingLeavesItsCell()
    {
        QFETCH(QString, text);
        set(NameRole, text);
        set(SubtitleRole, text);
        set(Qt::DisplayRole, text);
        set(ScopesRole, QStringList(3, text));
        m_look.hoveredRow = 0;
        for (const auto &delegate : all()) {
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
                QVERIFY(staysInside(painted(*delegate, index(), {}, direction)));
        }
    }

    void riskIsSaidInItsColour_data()
    {
        QTest::addColumn<Risk>("risk");
        QTest::newRow("low") << Risk::Low;
        QTest::newRow("medium") << Risk::Medium;
        QTest::newRow("unknown") << Risk::Unknown;
        QTest::newRow("high") << Risk::High;
        QTest::newRow("critical") << Risk::Critical;
    }

    void riskIsSaidInItsColour()
    {
        QFETCH(Risk, risk);
        set(RiskRole, static_cast<int>(risk));
        const QImage image = painted(AccessDelegate(m_look), index());
        QVERIFY(contains(image, Theme::light().risk(risk).ground));
        QVERIFY(contains(image, Theme::light().risk(risk).word));
    }

    void groundSaysWhatIsChosen()
    {
        const CellDelegate delegate(m_look);
        const QPoint corner(border + 1, border + 1);
        QCOMPARE(painted(delegate, index()).pixelColor(corner), Theme::light().window);
        QCOMPARE(painted(delegate, index(), QStyle::State_Selected).pixelColor(corner), Theme::light().selection);
        m_look.hoveredRow = 0;
        QCOMPARE(painted(delegate, index()).pixelColor(corner), Theme::light().side);
    }

    void everythingIsMirrored()
    {
        m_look.hoveredRow = 0;
        for (const auto &delegate : all()) {
            const QColor ground = Theme::light().side;
            const auto [leftStart, leftEnd] = extent(painted(*delegate, index()), ground);
            const auto [rightStart, rightEnd] = extent(painted(*delegate, index(), {}, Qt::RightToLeft), ground);
            // The letters are the same, so the edges may differ by their side bearings.
            QVERIFY2(std::abs(leftStart - (cellSize.width() - 1 - rightEnd)) <= 3, delegate->metaObject()->className());
            QVERIFY2(std::abs(leftEnd - (cellSize.width() - 1 - rightStart)) <= 3, delegate->metaObject()->className());
        }
    }

    void numbersStandAtTheEnd()
    {
        set(Qt::DisplayRole, u"7"_s);
        set(Qt::TextAlignmentRole, static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter));
        const auto [start, end] = extent(painted(CellDelegate(m_look), index()), Theme::light().window);
        QVERIFY(start > cellSize.width() / 2);
        QVERIFY(end < cellSize.width());
    }

    void buttonIsPaintedUnderTheMouseOnly_data()
    {
        QTest::addColumn<bool>("hovered");
        QTest::addColumn<RowState>("state");
        QTest::addColumn<bool>("there");
        QTest::newRow("elsewhere") << false << RowState::Normal << false;
        QTest::newRow("hovered") << true << RowState::Normal << true;
        QTest::newRow("hovered, failed before") << true << RowState::Failed << true;
        QTest::newRow("hovered, pending") << true << RowState::Pending << false;
        QTest::newRow("hovered, being revoked") << true << RowState::Revoking << false;
    }

    void buttonIsPaintedUnderTheMouseOnly()
    {
        QFETCH(bool, hovered);
        QFETCH(RowState, state);
        m_look.hoveredRow = hovered ? 0 : -1;
        set(RowStateRole, static_cast<int>(state));
        const QImage image = painted(ActionDelegate(m_look), index());
        QTEST(contains(image, Theme::light().danger.ground), "there");
    }

    void stateIsSaidInWords()
    {
        QSet<QString> words;
        for (const RowState state : {RowState::Pending, RowState::Revoking, RowState::Failed}) {
            QVERIFY(!NameDelegate::stateText(state).isEmpty());
            words.insert(NameDelegate::stateText(state));
        }
        QCOMPARE(words.size(), 3);
        QVERIFY(NameDelegate::stateText(RowState::Normal).isEmpty());

        const QImage before = painted(NameDelegate(m_look), index());
        for (const RowState state : {RowState::Pending, RowState::Revoking, RowState::Failed}) {
            set(RowStateRole, static_cast<int>(state));
            QVERIFY(painted(NameDelegate(m_look), index()) != before);
        }
        QVERIFY(contains(painted(NameDelegate(m_look), index()), Theme::light().error));
    }

    void oldRowsAreGrey()
    {
        const NameDelegate delegate(m_look);
        QVERIFY(contains(painted(delegate, index()), Theme::light().text));
        m_look.stale = true;
        QVERIFY(!contains(painted(delegate, index()), Theme::light().text));
    }

    void rowsGrowWithTheFont()
    {
        QFont font;
        font.setPointSizeF(9);
        QCOMPARE(rowHeight(metrics::row, font), metrics::row);
        font.setPointSizeF(36);
        QVERIFY(rowHeight(metrics::row, font) > 2 * QFontMetrics(font).height());
    }

    void toolTipsArePlainText()
    {
        const QString hostile = u"<b>bold</b> & <img src='http://127.0.0.1/x'>"_s;
        const QString shown = plainToolTip(hostile);
        QVERIFY(!shown.contains(u"<b>"_s));
        QVERIFY(!shown.contains(u"<img"_s));
        QVERIFY(plainToolTip({}).isEmpty());
    }

private:
    void set(int role, const QVariant &value) { m_model.item(0)->setData(value, role); }
    [[nodiscard]] QModelIndex index() const { return m_model.index(0, 0); }
    [[nodiscard]] std::vector<std::unique_ptr<CellDelegate>> all() const
    {
        std::vector<std::unique_ptr<CellDelegate>> delegates;
        delegates.push_back(std::make_unique<CellDelegate>(m_look));
        delegates.push_back(std::make_unique<NameDelegate>(m_look));
        delegates.push_back(std::make_unique<AccessDelegate>(m_look));
        delegates.push_back(std::make_unique<ScopesDelegate>(m_look));
        delegates.push_back(std::make_unique<ActionDelegate>(m_look));
        return delegates;
    }

    QStandardItemModel m_model;
    RowLook m_look;
};

QTEST_MAIN(TestDelegates)
#include "tst_delegates.moc"
