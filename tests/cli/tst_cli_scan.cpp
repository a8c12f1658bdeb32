// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_sample.h"
#include "scan_files.h"
#include "scan_generator/sheet.h"
#include "test_case.h"
#include "text_page.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTransform>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

/// A letter with a seal, as scanned.
QImage letter()
{
    samples::Sheet sheet({210, 297}, u"letter"_s);
    sheet.text({30, 28, 150, 14}, u"考核证明（试例）"_s, samples::Face::Bold, 22, Qt::AlignCenter);
    double y = 52;
    for (int i = 0; i < 4; ++i)
        y = sheet.paragraph(y, 28, 154,
            u"兹证明该同志自参加工作以来，遵守单位各项规章制度，履行岗位职责，完成各项任务，考核合格。"_s);
    sheet.text({100, y + 20, 80, 9}, u"博湖县试例镇人民政府"_s, samples::Face::Fang, 16, Qt::AlignCenter);
    sheet.seal({140, y + 24}, u"博湖县试例镇人民政府"_s);
    return samples::scanned(sheet.finished(), u"letter"_s);
}

} // namespace

/// `chuding-cli scan` as a clerk's script would use it.
class TestCliScan final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        return write(path, bytes) ? path : QString();
    }

private Q_SLOTS:
    void tellsOfPagesAndSeals()
    {
        const QString good = file(u"考核证明.pdf"_s, samples::imagePdf({letter()}, 80));
        const Outcome text = run({u"--lang"_s, u"en"_s, u"scan"_s, good});
        QCOMPARE(text.code, 0);
        QVERIFY2(text.out.contains("1 page") && text.out.contains("210 × 297 mm: red seal (39 mm across"),
            text.out.constData());
        QVERIFY2(text.out.contains("pictures with 200 dpi"), text.out.constData());
        const QImage upsideDown = letter().transformed(QTransform().rotate(180));
        QImage blank(letter().size(), QImage::Format_RGB32);
        blank.fill(Qt::white);
        const QString bad = file(u"两页.pdf"_s, samples::imagePdf({upsideDown, blank}, 80));
        const Outcome said = run({u"--lang"_s, u"en"_s, u"scan"_s, bad});
        QCOMPARE(said.code, 1);
        QVERIFY2(said.out.contains("upside down") && said.out.contains("blank"), said.out.constData());
        const Outcome chinese = run({u"scan"_s, bad});
        QVERIFY2(QString::fromUtf8(chinese.out).contains(u"颠倒"_s), chinese.out.constData());
        QVERIFY2(QString::fromUtf8(chinese.out).contains(u"红章"_s), chinese.out.constData());
    }

    /// What 学信网 exports, as far as it is read.
    void tellsWhatPapersSay()
    {
        test::TextPage page;
        page.text(60, 40, u"教育部学历证书电子注册备案表"_s);
        page.text(30, 60, u"姓名：张试例"_s);
        page.text(30, 70, u"身份证号：652829200001010012"_s);
        page.text(30, 80, u"毕（结）业日期：2022年06月30日"_s);
        const QString path = file(u"备案表.pdf"_s, page.pdf());
        const Outcome said = run({u"--lang"_s, u"en"_s, u"scan"_s, path});
        QCOMPARE(said.code, 0);
        const QString text = QString::fromUtf8(said.out);
        QVERIFY2(text.contains(
                     u"    text: 学历证书电子注册备案表; name 张试例; ID number 6528**********0012; day of "
                     u"graduation 2022-06-30"),
            said.out.constData());
        const Outcome json = run({u"scan"_s, path, u"--format"_s, u"json"_s});
        const QJsonObject one = QJsonDocument::fromJson(json.out).array()[0][u"pages"_s][0].toObject();
        QCOMPARE(one[u"text"_s][u"title"_s].toString(), u"educationRecord"_s);
        QCOMPARE(one[u"text"_s][u"values"_s][u"idNumber"_s].toString(), u"652829200001010012"_s);
        QCOMPARE(one[u"watermark"_s].toString(), u"notFound"_s);
        QCOMPARE(one[u"hasText"_s].toBool(), true);
    }

    void tellsOfWatermarks()
    {
        samples::Sheet sheet({210, 297}, u"form"_s);
        sheet.text({30, 28, 150, 14}, u"呈报表"_s, samples::Face::Bold, 22, Qt::AlignCenter);
        sheet.watermark(u"试例平台专用"_s);
        const QString path = file(u"呈报表.pdf"_s, samples::imagePdf({sheet.finished()}, 90));
        const Outcome said = run({u"--lang"_s, u"en"_s, u"scan"_s, path});
        QVERIFY2(said.out.contains("; watermark ("), said.out.constData());
    }

    void tellsInJson()
    {
        const QString good = file(u"a.pdf"_s, samples::imagePdf({letter()}, 80));
        const QString none = m_folder.filePath(u"none.pdf"_s);
        const QString word = file(u"b.pdf"_s, "PK\3\4");
        const Outcome said = run({u"scan"_s, good, word, none, u"--format"_s, u"json"_s});
        QCOMPARE(said.code, 3);
        const QJsonArray files = QJsonDocument::fromJson(said.out).array();
        QCOMPARE(files.size(), 3);
        const QJsonObject page = files[0][u"pages"_s][0].toObject();
        QCOMPARE(page[u"seal"_s].toString(), u"found"_s);
        QCOMPARE(page[u"troubles"_s].toArray().size(), 0);
        QCOMPARE(page[u"dpi"_s].toInt(), 200);
        QVERIFY(page[u"handwritten"_s].isArray());
        QCOMPARE(files[1][u"fault"_s].toString(), u"unknownKind"_s);
        QCOMPARE(files[2][u"fault"_s].toString(), u"notFound"_s);
        QVERIFY(!files[2][u"faultText"_s].toString().isEmpty());
    }

    /// Each file once; what was seen is kept and `check` knows of it.
    void inspectsALibrary()
    {
        CliSample sample;
        QCOMPARE(sample.make(), QString());
        const QString library = sample.library();
        const QString id = sample.rows().constFirst().dossier.person.idNumber;
        const auto attach = [&](const QString &kind, const QString &path) {
            return run({u"library"_s, u"attach"_s, library, u"--id"_s, id, u"--kind"_s, kind, path}).code;
        };
        QCOMPARE(attach(u"考核证明"_s, file(u"考核证明.pdf"_s, samples::imagePdf({letter()}, 80))), 0);
        QCOMPARE(attach(u"毕业证"_s, file(u"毕业证.pdf"_s, "%PDF-1.7 broken")), 0);
        QCOMPARE(attach(u"承诺书"_s, file(u"承诺书.ofd"_s, "PK\3\4 ofd")), 0); // taken, not read
        const Outcome first = run({u"--lang"_s, u"en"_s, u"library"_s, u"inspect"_s, library});
        QCOMPARE(first.code, 1);
        QVERIFY2(first.out.contains("2 files looked into"), first.out.constData());
        QVERIFY2(first.out.contains("R-SCAN-1"), first.out.constData());
        QCOMPARE(first.out.count("R-SCAN"), 1);
        const Outcome again = run({u"--lang"_s, u"en"_s, u"library"_s, u"inspect"_s, library});
        QVERIFY2(again.out.contains("0 files looked into"), again.out.constData());
        QVERIFY(again.out.contains("R-SCAN-1"));
        QVERIFY(run({u"check"_s, u"--library"_s, library}).out.contains("R-SCAN-1"));
        QCOMPARE(run({u"library"_s, u"inspect"_s, m_folder.filePath(u"none.chuding"_s)}).code, 3);
    }

    void wrongUse()
    {
        QCOMPARE(run({u"scan"_s}).code, 2);
        QCOMPARE(run({u"scan"_s, u"x.pdf"_s, u"--format"_s, u"xml"_s}).code, 2);
    }
};

TEST_CASE(QGuiApplication, TestCliScan)
#include "tst_cli_scan.moc"
