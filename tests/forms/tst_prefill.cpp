// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper_code.h"
#include "forms/page_content.h"

#include "form_samples.h"
#include "test_case.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

const QString hash(64, u'a');

QByteArray photo(QSize size = {413, 531})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(qRgb(90, 130, 200));
    QPainter painter(&image);
    painter.setBrush(QColor(230, 190, 160));
    painter.drawEllipse(image.rect().center(), size.width() / 4, size.height() / 4);
    painter.end();
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    image.save(&file, "PNG");
    return file.data();
}

FormData complete(const QString &name = u"张试例"_s)
{
    FormData data = samples::data({name});
    FormApplicant &applicant = data.applicants[0];
    applicant.photo = photo();
    applicant.documentSha256 = hash;
    Dossier &dossier = applicant.dossier;
    dossier.employment.unitKind = UnitKind::PublicInstitution;
    dossier.employment.postName = u"初中语文教师"_s;
    dossier.employment.professionalStart = DayOrMonth::ofMonth(2022, 9);
    dossier.education[0].diplomaNumber = u"107551202205000123"_s;
    dossier.education[0].degreeNumber = u"1075542022000123"_s;
    dossier.mandarin = {MandarinLevel::L2A, 88.5, u"6523122000123"_s};
    dossier.teacherCertificate = u"初级中学 语文"_s;
    dossier.training = {{2022, TrainingKind::Professional, TrainingSource::System},
        {2022, TrainingKind::Public, TrainingSource::Manual},
        {2023, TrainingKind::Professional, TrainingSource::System}};
    dossier.assessments = {{2023, AssessmentResult::Qualified}};
    dossier.assessmentProofs = {{2022, AssessmentResult::Excellent}};
    return data;
}

FormData empty()
{
    FormData data = complete();
    const QUuid id = data.applicants[0].dossier.id;
    data.applicants[0].dossier = {};
    data.applicants[0].dossier.id = id;
    data.applicants[0].photo = {};
    data.round.reset();
    return data;
}

FormData longest()
{
    const QString name = u"阿卜杜热合曼·阿卜杜克热木·买买提伊明江·吐尔逊尼亚孜·艾合麦提"_s;
    FormData data = complete(name);
    Dossier &dossier = data.applicants[0].dossier;
    const QString unit =
        u"新疆维吾尔自治区巴音郭楞蒙古自治州博湖县试例镇农业农村发展综合服务中心（例乡工作站）"_s;
    dossier.employment.unitName = unit;
    dossier.employment.postName = u"农业技术推广与农产品质量安全检验检测及农业综合行政执法技术支持岗位"_s;
    dossier.person.formerName = u"阿卜杜热合曼·试"_s;
    dossier.person.politicalStatus = u"中共预备党员"_s;
    dossier.application.title = u"助理农业技术推广研究人员（试例）"_s;
    for (int i = 0; i < 3; ++i)
        dossier.education.append(dossier.education[0]);
    for (int i = 0; i < 9; ++i)
        dossier.workHistory.prepend(
            {{DayOrMonth::ofMonth(2010 + i, 1), DayOrMonth::ofMonth(2010 + i, 12)}, unit, i % 2 == 0});
    for (int year = 2010; year < 2024; ++year) {
        dossier.training.append({year, TrainingKind::Public, TrainingSource::Manual});
        dossier.assessments.append({year, AssessmentResult::BasicallyQualified});
    }
    dossier.meritText = dossier.meritText.repeated(30);
    dossier.politicsText = dossier.politicsText.repeated(12);
    return data;
}

FormDocument laidOut(const FormData &data)
{
    Result<FormDocument> document = layoutForm(FormKind::Prefill, data);
    if (!document)
        qFatal("%s", qPrintable(document.error().detail));
    return std::move(*document);
}

QImage drawn(const FormDocument &document, int page, int dpi)
{
    const QSizeF size = document.pageSize(page) * dpi / 72.0;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(dpi / 72.0, dpi / 72.0);
    document.paint(painter, page);
    return image;
}

QString golden(const QString &name)
{
    QFile file(QStringLiteral(CHUDING_TEST_DATA "/forms/") + name + u".txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return samples::squeezed(QString::fromUtf8(file.readAll()));
}

QStringList missingFields(const FormDocument &document)
{
    QStringList fields;
    for (const MissingFact &fact : document.report().missing)
        fields.append(fact.field);
    return fields;
}

/// What stands in the lines of a page, without the foot.
QString textOnPage(const FormDocument &document, int page)
{
    QString text;
    for (const forms::GlyphLine &line : document.content().pages.at(page).lines)
        text += QString::fromUcs4(line.text.constData(), line.text.size());
    return text;
}

} // namespace

class TestPrefill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textComesBack_data()
    {
        QTest::addColumn<FormData>("data");
        QTest::addColumn<QString>("file");
        QTest::newRow("complete") << complete() << u"prefill"_s;
        QTest::newRow("empty") << empty() << u"prefill-empty"_s;
    }

    void textComesBack()
    {
        QFETCH(FormData, data);
        QFETCH(QString, file);
        const Result<FormPdf> pdf = formPdf(FormKind::Prefill, data);
        QVERIFY2(pdf.ok(), qPrintable(pdf.ok() ? QString() : pdf.error().detail));
        QCOMPARE(samples::pdfText(pdf->bytes), golden(file));
        QCOMPARE(pdf->report.pages, 6);
        QCOMPARE(pdf->report.notRepresentable, QStringList());
    }

    void nothingIsMissingOfACompleteOne() { QCOMPARE(missingFields(laidOut(complete())), QStringList()); }

    void blanksNameTheirFields()
    {
        const QStringList fields = missingFields(laidOut(empty()));
        for (const char *field : {"person.name", "person.sex", "person.ethnic", "person.birth",
                 "person.political", "person.id", "person.phone", "work.start", "work.professionalStart",
                 "attachments", "unit.name", "unit.kind", "post.name", "apply.title", "apply.specialty",
                 "edu1.school", "edu1.major", "edu1.graduated", "edu1.level", "edu1.degree", "edu1.diplomaNo",
                 "work.history", "training.professional", "politicsText", "meritText", "assessments"})
            QVERIFY2(fields.contains(QString::fromLatin1(field)), field);
    }

    /// Not everybody needs them.
    void certificatesAreMissedOfThoseWhoNeedThem()
    {
        FormData data = complete();
        Dossier &dossier = data.applicants[0].dossier;
        dossier.mandarin = {};
        dossier.teacherCertificate.clear();
        QCOMPARE(missingFields(laidOut(data)),
            (QStringList{u"mandarin.level"_s, u"mandarin.number"_s, u"teacher.certificate"_s}));
        dossier.employment.unitKind = UnitKind::Enterprise;
        dossier.application.specialty = u"水利"_s;
        QCOMPARE(missingFields(laidOut(data)), QStringList());
    }

    void alwaysWholeSheets_data()
    {
        QTest::addColumn<FormData>("data");
        QTest::newRow("complete") << complete();
        QTest::newRow("empty") << empty();
        QTest::newRow("longest") << longest();
        for (int length = 200; length <= 4000; length += 400) {
            FormData data = complete();
            data.applicants[0].dossier.meritText = QString(length, u'例');
            QTest::addRow("%d characters", length) << data;
        }
    }

    void alwaysWholeSheets()
    {
        QFETCH(FormData, data);
        data.applicants.append(complete(u"李试一"_s).applicants);
        const FormDocument document = laidOut(data);
        QCOMPARE(document.sections().size(), 2);
        QCOMPARE(document.sections().constFirst().firstPage, 0);
        QCOMPARE(document.sections().constLast().firstPage % 2, 0);
        QCOMPARE(document.pageCount() % 2, 0);
        // Only a last page is blank, and it says so.
        for (int page = 0; page < document.pageCount(); ++page) {
            const bool last =
                page + 1 == document.sections().constLast().firstPage || page + 1 == document.pageCount();
            QVERIFY(last || !textOnPage(document, page).contains(u"此页空白"_s));
            QVERIFY(!textOnPage(document, page).isEmpty());
        }
    }

    /// Each opinion with its signature, seal and date on one page.
    void opinionsStayWhole()
    {
        for (int length = 0; length <= 4000; length += 250) {
            FormData data = complete();
            data.applicants[0].dossier.meritText = QString(length, u'例');
            for (int i = 0; i < length / 500; ++i)
                data.applicants[0].dossier.assessments.append({2000 + i, AssessmentResult::Qualified});
            const FormDocument document = laidOut(data);
            int seals = 0;
            for (int page = 0; page < document.pageCount(); ++page) {
                const QString text = textOnPage(document, page);
                const auto opinions = text.count(u"审核推荐意见"_s) + text.count(u"主管部门审核意见"_s) +
                                      text.count(u"审核确认意见"_s);
                QCOMPARE(text.count(u"（公章）"_s), opinions);
                QCOMPARE(text.count(u"负责人（签字）："_s), opinions);
                seals += static_cast<int>(opinions);
            }
            QCOMPARE(seals, 3);
        }
    }

    void everyPageSaysWhatItIs()
    {
        const FormDocument document = laidOut(complete());
        for (int page = 0; page < document.pageCount(); ++page) {
            QString foot;
            for (const forms::GlyphLine &line : document.content().pages.at(page).foot)
                foot += QString::fromUcs4(line.text.constData(), line.text.size());
            QVERIFY2(foot.contains(u"第%1页　共6页"_s.arg(page + 1)), qPrintable(foot));
            QVERIFY(foot.contains(typedText(PaperCode::of(complete().applicants[0].dossier.id, hash))));
            QVERIFY(foot.contains(u"张试例"_s));
            QCOMPARE(document.content().pages.at(page).ground.size(), 1);
        }
    }

    /// Light grey, opaque, and black text over it stays black.
    void watermarkLiesUnderTheText()
    {
        const FormDocument document = laidOut(complete());
        const forms::Shape &mark = document.content().pages.at(0).ground.constFirst();
        QCOMPARE(qAlpha(mark.color), 255);
        QVERIFY(qGray(mark.color) > 200 && qGray(mark.color) < 235);
        const QImage page = drawn(document, 4, 72);
        int grey = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                grey += page.pixel(x, y) == mark.color ? 1 : 0;
        }
        const double share = double(grey) / (page.width() * page.height());
        QVERIFY2(share > 0.02 && share < 0.15, qPrintable(QString::number(share)));
    }

    void photoFillsItsPlace_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QSize>("part");
        QTest::newRow("35:45") << QSize(350, 450) << QSize(350, 450);
        QTest::newRow("broad") << QSize(900, 450) << QSize(350, 450);
        QTest::newRow("tall") << QSize(350, 900) << QSize(350, 450);
        QTest::newRow("tiny") << QSize(1, 1) << QSize(1, 1);
    }

    void photoFillsItsPlace()
    {
        QFETCH(QSize, size);
        FormData data = complete();
        data.applicants[0].photo = photo(size);
        const FormDocument document = laidOut(data);
        const QList<forms::Picture> pictures = document.content().pages.at(2).pictures;
        QCOMPARE(pictures.size(), 1);
        QTEST(pictures.constFirst().part.size(), "part");
        QCOMPARE(pictures.constFirst().part.center(), QRect(QPoint(0, 0), size).center());
        const QSizeF millimetres = pictures.constFirst().box.size() / forms::pointsPerMm;
        QVERIFY(qAbs(millimetres.width() - 35) < 0.01 && qAbs(millimetres.height() - 45) < 0.01);
    }

    /// As a scanner sees it: drawn at the resolution of an office printer, and copied pale.
    void codeIsReadable_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::newRow("200 dpi") << 200;
        QTest::newRow("300 dpi") << 300;
    }

    void codeIsReadable()
    {
        QFETCH(int, dpi);
        QTemporaryDir folder;
        const FormData data = complete();
        const QString path = folder.filePath(u"cover.png"_s);
        QVERIFY(drawn(laidOut(data), 0, dpi).save(path));
        QProcess zbar;
        zbar.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, path});
        QVERIFY2(zbar.waitForFinished(), "zbarimg of zbar-tools is needed");
        const QString text = QString::fromUtf8(zbar.readAllStandardOutput()).trimmed();
        QCOMPARE(text, scannedText(PaperCode::of(data.applicants[0].dossier.id, hash)));
        const Result<PaperCode> code = paperCodeFromText(text);
        QVERIFY(code.ok() && code->isOf(data.applicants[0].dossier.id) && code->hasHash(hash));
    }

    void withoutHashNoCode()
    {
        FormData data = complete();
        data.applicants[0].documentSha256.clear();
        const FormDocument document = laidOut(data);
        QVERIFY(!textOnPage(document, 0).contains(u"核对码"_s));
        QCOMPARE(document.content().pages.at(0).shapes.size(), 0);
    }

    void namesOfTheRegion_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Uyghur") << u"买买提江·阿不都热合曼"_s;
        QTest::newRow("Mongolian") << u"巴图那生·才仁加甫"_s;
        QTest::newRow("rare") << u"王堃"_s;
        QTest::newRow("beyond the plane") << u"𠮷试例"_s;
    }

    void namesOfTheRegion()
    {
        QFETCH(QString, name);
        const Result<FormPdf> pdf = formPdf(FormKind::Prefill, complete(name));
        QVERIFY(pdf.ok());
        const QString text = samples::pdfText(pdf->bytes);
        QVERIFY(text.count(samples::squeezed(name)) >= 6);
    }

    /// For a look, and to renew the golden texts from by `pdftotext -raw`:
    /// CHUDING_LOOK_AT=FOLDER tst_prefill picturesForALook
    void picturesForALook()
    {
        const QString folder = qEnvironmentVariable("CHUDING_LOOK_AT");
        const QList<std::pair<QString, FormData>> all{{u"normal"_s, complete()}, {u"empty"_s, empty()},
            {u"longest"_s, longest()}, {u"uyghur"_s, complete(u"买买提江·阿不都热合曼"_s)},
            {u"rare"_s, complete(u"𠮷堃"_s)}};
        for (const auto &[name, data] : all) {
            const FormDocument document = laidOut(data);
            if (folder.isEmpty())
                continue;
            QVERIFY(writeFormPdf(u"%1/%2.pdf"_s.arg(folder, name), FormKind::Prefill, data));
            for (int page = 0; page < document.pageCount(); ++page)
                QVERIFY(drawn(document, page, 80).save(u"%1/%2-%3.png"_s.arg(folder, name).arg(page + 1)));
        }
    }
};

TEST_CASE(QGuiApplication, TestPrefill)
#include "tst_prefill.moc"
