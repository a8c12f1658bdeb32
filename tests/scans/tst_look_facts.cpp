// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scans/look_facts.h"
#include "test_case.h"

#include <QGuiApplication>

using namespace chuding;
using Seal = ScanFacts::Seal;

class TestLookFacts final : public QObject
{
    Q_OBJECT

private:
    static ScannedPage page(const char *fingerprint = "", SealVerdict seal = SealVerdict::NotFound)
    {
        ScannedPage page;
        page.sizeMm = {210, 297};
        page.look = {240, 180, 0.05, 0.3, LineDirection::Across, 0};
        page.seals.verdict = seal;
        page.fingerprint = QString::fromLatin1(fingerprint);
        return page;
    }
    static ScannedPage blank()
    {
        ScannedPage empty = page("b");
        empty.look.inkShare = 0;
        return empty;
    }
    static FileLook file(const QList<ScannedPage> &pages)
    {
        return {{}, PageSource::Kind::Pdf, static_cast<int>(pages.size()), pages};
    }

private Q_SLOTS:
    void goodPages()
    {
        const ScanFacts facts = factsOf(file({page("1"), page("2", SealVerdict::Found)}));
        QCOMPARE(facts, (ScanFacts{{}, {}, {}, 2, Seal::Found, {}, ScanFacts::Watermark::NotFound, false}));
    }

    void faults()
    {
        FileLook look = file({page()});
        look.fault = PageFault::Encrypted;
        QCOMPARE(factsOf(look).fault, pageFaultText(PageFault::Encrypted));
        look = file({page("1"), page("2")});
        look.pages[1].isDrawn = false;
        QVERIFY(factsOf(look).fault.contains(QLatin1Char('2')));
    }

    void troublesNameThePage()
    {
        FileLook look = file({page("1"), page("2")});
        look.pages[1].look.paper = leastPaper - 1;
        look.pages[1].look.turn = 180;
        const QStringList troubles = factsOf(look).troubles;
        QCOMPARE(troubles.size(), 1);
        QVERIFY(troubles.constFirst().contains(QStringLiteral("page 2")));
        QVERIFY(troubles.constFirst().contains(pageTroubleText(PageTrouble::Dark, look.pages[1].look)));
        QVERIFY(troubles.constFirst().contains(pageTroubleText(PageTrouble::UpsideDown, look.pages[1].look)));
        look.pages[1].look.paper = leastPaper;
        look.pages[1].look.turn = 0;
        QVERIFY(factsOf(look).troubles.isEmpty());
    }

    /// The back of a sheet is blank; a file of nothing else is worth a look.
    void blankPages()
    {
        QVERIFY(factsOf(file({page("1"), blank()})).troubles.isEmpty());
        QCOMPARE(factsOf(file({blank(), blank()})).troubles.size(), 2);
    }

    void repeatedPages()
    {
        QCOMPARE(factsOf(file({page("1"), page("2"), page("1"), page("3"), page("2")})).repeated,
            (QStringList{QStringLiteral("pages 1, 3"), QStringLiteral("pages 2, 5")}));
        QVERIFY(factsOf(file({page("1"), blank(), page("2"), blank()})).repeated.isEmpty());
        QVERIFY(factsOf(file({page(), page()})).repeated.isEmpty()); // not drawn the same way
    }

    void seals()
    {
        const auto sealOf = [](const QList<SealVerdict> &verdicts, int pageCount) {
            FileLook look;
            for (const SealVerdict verdict : verdicts)
                look.pages.append(page("", verdict));
            look.pageCount = pageCount;
            return factsOf(look).seal;
        };
        using enum SealVerdict;
        QCOMPARE(sealOf({}, 0), Seal::NotLooked);
        QCOMPARE(sealOf({NotFound, NotFound}, 2), Seal::NotFound);
        QCOMPARE(sealOf({NotFound, Unsure}, 2), Seal::Unsure);
        QCOMPARE(sealOf({Found, NotFound}, 2), Seal::Found);
        QCOMPARE(sealOf({NotFound}, 2), Seal::Unsure); // on the page that nobody saw
    }

    void watermarks()
    {
        const auto markOf = [](const QList<WatermarkVerdict> &verdicts, int pageCount) {
            FileLook look;
            for (const WatermarkVerdict verdict : verdicts) {
                look.pages.append(page());
                look.pages.last().watermark.verdict = verdict;
            }
            look.pageCount = pageCount;
            return factsOf(look).watermark;
        };
        using enum WatermarkVerdict;
        using Watermark = ScanFacts::Watermark;
        QCOMPARE(markOf({}, 0), Watermark::NotLooked);
        QCOMPARE(markOf({NotFound, NotFound}, 2), Watermark::NotFound);
        QCOMPARE(markOf({NotFound, Unsure}, 2), Watermark::Unsure);
        QCOMPARE(markOf({Found, NotFound}, 2), Watermark::Found);
        QCOMPARE(markOf({NotFound}, 2), Watermark::Unsure); // on the page that nobody saw
    }

    /// A form of several pages is one paper; two records are two.
    void papers()
    {
        using enum PaperField;
        const auto with = [](PaperTitle title, const QMap<PaperField, QString> &values,
                              bool isRecognized = false) {
            ScannedPage one = page();
            one.paper = {title, values, isRecognized};
            return one;
        };
        const QString name = QStringLiteral("张试例");
        const QString other = QStringLiteral("王试例");
        const QString number = QStringLiteral("652829200001010018");
        QVERIFY(factsOf(file({page(), page()})).papers.isEmpty());
        const PaperFacts form{PaperTitle::Submission, {{Name, name}, {IdNumber, number}}};
        QCOMPARE(factsOf(file({with(PaperTitle::Submission, {{Name, name}}), page(),
                             with(PaperTitle::Unknown, {{Name, other}, {IdNumber, number}})}))
                     .papers,
            QList<PaperFacts>{form});
        QCOMPARE(
            factsOf(file({with(PaperTitle::Prefill, {{Name, name}}), with(PaperTitle::Prefill, {})})).papers,
            (QList<PaperFacts>{{PaperTitle::Prefill, {{Name, name}}}}));
        const auto record = PaperTitle::EducationRecord;
        QCOMPARE(
            factsOf(file({with(record, {{Name, name}}), with(record, {{Name, other}})})).papers.size(), 2);
        QCOMPARE(factsOf(file({with(record, {{Name, name}}), with(PaperTitle::Unknown, {{Name, other}})}))
                     .papers.size(),
            2);
        QCOMPARE(factsOf(file({with(PaperTitle::Submission, {{Name, name}}),
                             with(PaperTitle::Unknown, {{Name, other}}, true)}))
                     .papers.size(),
            2);
    }
};

TEST_CASE(QGuiApplication, TestLookFacts)
#include "tst_look_facts.moc"
