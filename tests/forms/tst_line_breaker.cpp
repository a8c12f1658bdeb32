// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/line_breaker.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace chuding::forms;
using namespace Qt::StringLiterals;

namespace {

QList<Cell> cellsOf(const QString &text)
{
    QList<Cell> cells;
    for (const uint c : text.toUcs4()) {
        const double width = fixedCellWidth(c);
        cells.append({c, width == 0 ? 0.5 : width, false});
    }
    return cells;
}

QStringList linesOf(const QString &text, double indent, double width, LineEnds ends = LineEnds::Flush)
{
    const QList<Cell> cells = cellsOf(text);
    QStringList lines;
    for (const BrokenLine &line : breakLines(cells, indent, width, ends)) {
        QString part;
        for (qsizetype i = line.first; i < line.last; ++i)
            part += QString::fromUcs4(&cells[i].character, 1);
        lines.append(part);
    }
    return lines;
}

double endOf(const QList<Cell> &cells, const BrokenLine &line)
{
    return line.left.constLast() + cells[line.last - 1].width;
}

} // namespace

class TestLineBreaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("indent");
        QTest::addColumn<double>("width");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const QString &text, double indent, double width,
                             const QStringList &lines) {
            QTest::newRow(name) << text << indent << width << lines;
        };
        row("nothing", u""_s, 2, 4, {});
        row("fits exactly", u"试例试例"_s, 0, 4, {u"试例试例"_s});
        row("one too many", u"试例试例甲"_s, 0, 4, {u"试例试例"_s, u"甲"_s});
        row("indent", u"试例试例甲"_s, 2, 4, {u"试例"_s, u"试例甲"_s});
        row("full stop hangs", u"试例试例。甲"_s, 0, 4, {u"试例试例。"_s, u"甲"_s});
        row("bracket does not hang", u"（例试例）甲"_s, 0, 4, {u"（例试"_s, u"例）甲"_s});
        row("no bracket at the end", u"试例甲（乙）"_s, 0, 4, {u"试例甲"_s, u"（乙）"_s});
        row("quotes", u"试例甲“乙”"_s, 0, 4, {u"试例甲"_s, u"“乙”"_s});
        row("number", u"试例甲2024"_s, 0, 4, {u"试例甲"_s, u"2024"_s});
        row("number with its word", u"试例甲12人"_s, 0, 4, {u"试例甲"_s, u"12人"_s});
        row("date whole", u"自2024年10月8日起"_s, 0, 7, {u"自"_s, u"2024年10月8日"_s, u"起"_s});
        row("month whole", u"试例2024年10月起"_s, 0, 6, {u"试例"_s, u"2024年10月起"_s});
        row("masked number", u"试6528**********0019例"_s, 0, 9, {u"试"_s, u"6528**********0019"_s, u"例"_s});
        row("telephone", u"试0996-6620000。"_s, 0, 6, {u"试"_s, u"0996-6620000。"_s});
        row("decimal", u"试例试6.5分"_s, 0, 4, {u"试例试"_s, u"6.5分"_s});
        row("two dates may part", u"2024年7月至2024年9月"_s, 0, 6, {u"2024年7月至"_s, u"2024年9月"_s});
        row("dash in pairs", u"试例甲——乙"_s, 0, 4, {u"试例"_s, u"甲——乙"_s});
        row("longer than a line", u"123456789012"_s, 0, 4, {u"12345678"_s, u"9012"_s});
        row("telephone with its code", u"试（0996）6620000转8001例"_s, 0, 8,
            {u"试"_s, u"（0996）6620000"_s, u"转8001例"_s});
        row("working days", u"试例试例试5个工作日"_s, 0, 7, {u"试例试例试"_s, u"5个工作日"_s});
        row("months of a term", u"试例试例12个月"_s, 0, 6, {u"试例试例"_s, u"12个月"_s});
        row("money", u"试例1,200.50元"_s, 0, 5, {u"试例"_s, u"1,200.50元"_s});
        row("ten thousands", u"试例试300万元"_s, 0, 5, {u"试例试"_s, u"300万元"_s});
        row("range of numbers", u"试例甲9—10人"_s, 0, 5, {u"试例甲"_s, u"9—10人"_s});
        row("time of day", u"试例试12：00起"_s, 0, 5, {u"试例试"_s, u"12：00起"_s});
        row("percent", u"试例试6.5%例"_s, 0, 4, {u"试例试"_s, u"6.5%例"_s});
        row("degrees", u"试例试25℃例"_s, 0, 4, {u"试例试"_s, u"25℃例"_s});
        row("number of a document", u"试例博教字〔2024〕15号文"_s, 0, 8,
            {u"试例博教"_s, u"字〔2024〕15号文"_s});
        row("article", u"试例甲第15条"_s, 0, 5, {u"试例甲"_s, u"第15条"_s});
        row("ID number whole", u"证号65282919990315001X，例"_s, 0, 10,
            {u"证号"_s, u"65282919990315001X，"_s, u"例"_s});
        row("signs in a row stay", u"例试例试（例），例"_s, 0, 6, {u"例试例试"_s, u"（例），例"_s});
        row("the last of two signs hangs", u"试例（试）。例"_s, 0, 5, {u"试例（试）。"_s, u"例"_s});
        row("sign behind a number", u"例2024年。例"_s, 0, 4, {u"例2024年。"_s, u"例"_s});
        row("title opens the next line", u"试例甲《试例》例"_s, 0, 4, {u"试例甲"_s, u"《试例》"_s, u"例"_s});
        row("title in brackets", u"试例甲（《试》）例"_s, 0, 5, {u"试例甲"_s, u"（《试》）"_s, u"例"_s});
        row("word and number of a program", u"试例甲Office2016例"_s, 0, 6, {u"试例甲"_s, u"Office2016例"_s});
        row("latin word longer than a line", u"试Internationalization例"_s, 0, 6,
            {u"试"_s, u"Internationa"_s, u"lization例"_s});
        row("web address", u"见www.xjzcsq.com例"_s, 0, 7.5, {u"见"_s, u"www.xjzcsq.com"_s, u"例"_s});
        row("dots of an ellipsis", u"试例甲……例"_s, 0, 4, {u"试例"_s, u"甲……例"_s});
        row("latin words", u"Test example"_s, 0, 4, {u"Test "_s, u"example"_s});
    }

    void breaks()
    {
        QFETCH(QString, text);
        QFETCH(double, indent);
        QFETCH(double, width);
        QTEST(linesOf(text, indent, width), "lines");
    }

    void raggedLinesNeverHang()
    {
        QCOMPARE(linesOf(u"试例试例。甲"_s, 0, 4, LineEnds::Ragged), QStringList({u"试例试"_s, u"例。甲"_s}));
    }

    void gluedCellsStayTogether()
    {
        QList<Cell> cells = cellsOf(u"试例甲乙丙"_s);
        cells[4].glued = true;
        const QList<BrokenLine> lines = breakLines(cells, 0, 4);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].last, 3);
    }

    /// A name that no line holds is parted behind its dot, else so that no line begins with one.
    void longNamesPartBehindTheDot()
    {
        QList<Cell> cells = cellsOf(u"努尔·阿不都热·试"_s);
        for (Cell &cell : cells)
            cell.glued = true;
        const QList<BrokenLine> lines = breakLines(cells, 0, 6);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].last, 3);
        QVERIFY(!breaksWell(cells, lines));
        QVERIFY(breaksWell(cells, breakLines(cells, 0, 9)));
        QCOMPARE(breakLines(cells, 0, 4)[1].last, 6); // 阿不都|热·
    }

    void smallRestIsSpread()
    {
        const QList<Cell> cells = cellsOf(QString(13, u'试') + u"2024"_s);
        const QList<BrokenLine> lines = breakLines(cells, 0, 14);
        QCOMPARE(endOf(cells, lines[0]), 14.0);
        QCOMPARE(lines[1].left.constFirst(), 0.0);
        QCOMPARE(breakLines(cells, 0, 14, LineEnds::Ragged)[0].left[10], 10.0);
    }

    /// A wider gap reads as a blank: rather a line that ends a little short.
    void gapsStayNarrow()
    {
        const QList<Cell> cells = cellsOf(u"试例甲2024"_s);
        QCOMPARE(breakLines(cells, 0, 4, LineEnds::Flush, 0.25)[0].left, QList<double>({0, 1.25, 2.5}));
    }

    void largeRestStaysEmpty()
    {
        const QList<Cell> cells = cellsOf(u"试例2024年10月起"_s);
        QCOMPARE(breakLines(cells, 0, 6)[0].left, QList<double>({0, 1}));
    }

    /// Whatever the width: nothing is lost, no number or date is cut, no line begins or ends wrongly.
    void everyWidth()
    {
        const QString text =
            u"张试，男，维吾尔族，身份证号652829199903150019，参加工作时间2022年9月，编制在博湖县试例中学单位"
            u"。"
            "2022年9月至2023年8月在“例”乡小学工作，公示时间从2024年10月9日起至2024年10月16日止（公示期"
            "不少于5个工作日）。监督电话：0996-6620000。"_s;
        static const QRegularExpression cutNumber(u"[0-9]\\n[0-9年月日个]|[年月]\\n[0-9]{1,2}[月日]"_s);
        static const QRegularExpression wrongEnd(u"\\n[，。、；：？！）》”]|[（《“]\\n"_s);
        for (double width = 9; width <= 40; width += 0.5) {
            const QList<Cell> cells = cellsOf(text);
            const QString broken = linesOf(text, 2, width).join(u'\n');
            QCOMPARE(QString(broken).remove(u'\n'), text);
            QVERIFY2(!cutNumber.match(broken).hasMatch(), qPrintable(broken));
            QVERIFY2(!wrongEnd.match(broken).hasMatch(), qPrintable(broken));
            for (const BrokenLine &line : breakLines(cells, 2, width))
                QVERIFY(endOf(cells, line) <= width + 1 + 1e-6);
        }
    }
};

TEST_CASE(QCoreApplication, TestLineBreaker)
#include "tst_line_breaker.moc"
