// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of pages that have text, and where they stand.
#include "pdf_samples.h"
#include "scan_files.h"
#include "scans/page_source.h"
#include "scans/page_text.h"
#include "test_case.h"
#include "text_page.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cmath>
#include <limits>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

class TestPageText final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString put(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(u"file"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    [[nodiscard]] QList<PageWord> wordsOf(const QByteArray &bytes, int page = 0) const
    {
        return PageSource(put(bytes)).words(page);
    }
    static bool isNear(double a, double b) { return std::abs(a - b) < 0.6; }
    static PageWord word(const QString &text, const QRectF &box = {10, 10, 5, 5}) { return {text, box}; }

private Q_SLOTS:
    /// 100 points from the left and 200 from the bottom of an A4 page that is then turned, or cut.
    void places_data()
    {
        QTest::addColumn<QByteArray>("entries");
        QTest::addColumn<QPointF>("centre"); // of the first word, in mm
        const double x = 35.3 + 4.8;
        const double y = 297 - 70.6 - 1.2;
        QTest::newRow("upright") << QByteArray() << QPointF(x, y);
        QTest::newRow("turned by 90") << QByteArray("/Rotate 90") << QPointF(297 - y, x);
        QTest::newRow("turned by 180") << QByteArray("/Rotate 180") << QPointF(210 - x, 297 - y);
        QTest::newRow("turned by 270") << QByteArray("/Rotate 270") << QPointF(y, 210 - x);
        QTest::newRow("cut") << QByteArray("/CropBox [72 144 500 700]") << QPointF(x - 25.4, y - 50);
    }
    void places()
    {
        QFETCH(QByteArray, entries);
        QFETCH(QPointF, centre);
        const QByteArray content = "BT /Text 14 Tf 100 200 Td (First word) Tj 0 -40 Td (Below) Tj ET";
        const QList<PageWord> words = wordsOf(pdfOf({{{}, content, entries}}, largeMm));
        QCOMPARE(words.size(), 3);
        const auto word = [&words](const QString &text) {
            for (const PageWord &one : words) {
                if (one.text == text)
                    return one;
            }
            return PageWord();
        };
        const PageWord first = word(u"First"_s);
        const QPointF found = first.boxMm.center();
        QVERIFY2(isNear(found.x(), centre.x()) && isNear(found.y(), centre.y()),
            qPrintable(u"%1 %2"_s.arg(found.x()).arg(found.y())));
        QVERIFY(first.spaceAfter && !first.endsLine);
        QVERIFY(word(u"word"_s).endsLine);
        QVERIFY(!word(u"Below"_s).text.isEmpty());
    }

    void nothingOfPicturesAndOtherPages()
    {
        QVERIFY(wordsOf(scanfiles::picture({300, 400}, "png")).isEmpty());
        const QByteArray two = pdfOf(
            {{{}, "BT /Text 12 Tf 100 200 Td (one) Tj ET"}, {{}, "BT /Text 12 Tf 100 200 Td (two) Tj ET"}});
        QCOMPARE(wordsOf(two, 1).value(0).text, u"two"_s);
        QVERIFY(wordsOf(two, 2).isEmpty());
        QVERIFY(wordsOf(two, -1).isEmpty());
        QVERIFY(wordsOf("PK\3\4").isEmpty());
        QVERIFY(PageSource(put(two)).words(0, [] { return true; }).isEmpty());
    }

    /// Qt writes Kangxi radicals into the text maps of its PDFs.
    void chinese()
    {
        TextPage page;
        page.text(30, 40, u"工作人员身份证号"_s);
        page.text(110, 40, u"艾力·试例"_s);
        QString read;
        for (const PageWord &word : wordsOf(page.pdf()))
            read += word.text;
        QCOMPARE(read, u"工作人员身份证号艾力·试例"_s);
    }

    void usualCharacters_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("usual");
        QTest::newRow("Kangxi") << u"⼯作⼈员"_s << u"工作人员"_s;
        QTest::newRow("radical") << u"院⻓⻢⻰"_s << u"院长马龙"_s;
        QTest::newRow("radical of NFKC") << u"⻳"_s << u"龟"_s;
        QTest::newRow("part of a character") << u"⺮"_s << u"⺮"_s;
        QTest::newRow("compatibility ideograph") << u"\uF9D1"_s << u"六"_s;
        QTest::newRow("beyond U+FFFF") << u"\U0002F800𠮷"_s << u"丽𠮷"_s;
        QTest::newRow("full width stays") << u"（ＡＢ）①㎡"_s << u"（ＡＢ）①㎡"_s;
        QTest::newRow("not printed") << u"a\u0000\u202E\u200B\nb\uFFFEc"_s << u"abc"_s;
    }
    void usualCharacters()
    {
        QFETCH(QString, printed);
        QFETCH(QString, usual);
        QCOMPARE(chuding::usualCharacters(printed), usual);
    }

    void onlyWhatIsOnThePage()
    {
        PageWords words({210, 297});
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        for (const QRectF &box : {QRectF(211, 10, 5, 5), QRectF(10, -9, 5, 5), QRectF(10, 10, 0, 5),
                 QRectF(none, 10, 5, 5), QRectF(10, 10, none, 5)})
            QVERIFY(words.add(word(u"outside"_s, box)));
        QVERIFY(words.add(word(u" \u200B "_s)));
        QVERIFY(words.list().isEmpty());
        QVERIFY(words.add(word(u" half "_s, {208, 10, 5, 5})));
        QCOMPARE(words.list(), (QList<PageWord>{word(u"half"_s, {208, 10, 2, 5})}));
    }

    void mostWords()
    {
        PageWords words({210, 297});
        for (qsizetype i = 0; i < mostPageWords; ++i)
            QVERIFY(words.add(word(u"x"_s)));
        QVERIFY(!words.add(word(u"x"_s)));
        QCOMPARE(words.list().size(), mostPageWords);
        QByteArray lines = "BT /Text 4 Tf 1 TL 10 400 Td ";
        for (int i = 0; i < 100; ++i)
            lines += "(" + QByteArray("a b c d e f g h i j k l m n o p q r s t u v w x y z ").repeated(3) +
                     ") Tj T* ";
        QCOMPARE(wordsOf(pdfOf({{{}, lines + "ET"}})).size(), mostPageWords);
    }

    void mostLetters()
    {
        PageWords words({210, 297});
        QVERIFY(words.add(word(QString(mostPageLetters - 1, u'字'))));
        QVERIFY(!words.add(word(u"两字"_s)));
        QVERIFY(words.add(word(u"字"_s)));
        QVERIFY(!words.add(word(u"字"_s)));
    }

    /// The process that reads tells of a page in a line of 1 MB at most.
    void theLongestLine()
    {
        QList<PageWord> words;
        constexpr qsizetype each = mostPageLetters / mostPageWords;
        for (qsizetype i = 0; i < mostPageWords; ++i)
            words.append({QString(each, u'字'), {123456.78, 123456.78, 123456.78, 123456.78}, true, true});
        const auto bytes = [](const QList<PageWord> &list) {
            return QJsonDocument(wordsToJson(list)).toJson(QJsonDocument::Compact).size();
        };
        QVERIFY2(bytes(words) < 1'000'000, qPrintable(QString::number(bytes(words))));
        QVERIFY(wordsFromJson(wordsToJson(words)));
    }

    void jsonIsTakenAsWritten()
    {
        const QList<PageWord> words{{u"姓名"_s, {10.25, 20.5, 12, 4}, true, false},
            {u"艾力·试例"_s, {40, 20.5, 20.75, 4}, false, true}};
        const QJsonObject object = wordsToJson(words);
        QCOMPARE(wordsFromJson(object), std::optional(words));
        QCOMPARE(wordsFromJson(wordsToJson({})), std::optional(QList<PageWord>()));
        const auto with = [](const QJsonArray &one, qsizetype count = 1) {
            QJsonArray list;
            for (qsizetype i = 0; i < count; ++i)
                list.append(one);
            return wordsFromJson({{u"words"_s, list}}).has_value();
        };
        QVERIFY(with({u"x"_s, 1, 2, 3, 4, 3}));
        QVERIFY(!with({u"x"_s, 1, 2, 3, 4, 4}));
        QVERIFY(!with({u"x"_s, 1, 2, 3, 4}));
        QVERIFY(!with({u"x"_s, 1, 2, 3, 4, 0, 0}));
        QVERIFY(!with({u"x"_s, -1, 2, 3, 4, 0}));
        QVERIFY(!with({u"x"_s, 1, 2, 1e7, 4, 0}));
        QVERIFY(!with({u"x"_s, 1, u"2"_s, 3, 4, 0}));
        QVERIFY(!with({u""_s, 1, 2, 3, 4, 0}));
        QVERIFY(!with({5, 1, 2, 3, 4, 0}));
        QVERIFY(!with({u"x\ny"_s, 1, 2, 3, 4, 0}));
        QVERIFY(with({u"x"_s, 1, 2, 3, 4, 0}, mostPageWords));
        QVERIFY(!with({u"x"_s, 1, 2, 3, 4, 0}, mostPageWords + 1));
        QVERIFY(with({QString(mostPageLetters, u'x'), 1, 2, 3, 4, 0}));
        QVERIFY(!with({QString(mostPageLetters + 1, u'x'), 1, 2, 3, 4, 0}));
        QVERIFY(!wordsFromJson({}));
        QVERIFY(!wordsFromJson({{u"words"_s, 1}}));
    }
};

TEST_CASE(QGuiApplication, TestPageText)
#include "tst_page_text.moc"
