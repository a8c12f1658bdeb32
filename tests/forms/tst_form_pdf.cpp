// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What other people's tools say about the PDF of each case of form_cases.h.
#include "form_cases.h"
#include "pdf_pages.h"
#include "test_case.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QRegularExpression>

using namespace chuding;
using namespace chuding::samples;
using namespace Qt::StringLiterals;

namespace {

/// `pdfinfo` as names and values.
QHash<QString, QString> infoOf(const QByteArray &pdf)
{
    QHash<QString, QString> info;
    const QString text = QString::fromUtf8(toolOutput(pdf, u"pdfinfo"_s, {u"-isodates"_s, u"{}"_s}));
    for (const QString &line : text.split(u'\n'))
        info.insert(line.section(u':', 0, 0), line.section(u':', 1).trimmed());
    return info;
}

/// Characters that only look like the ones that were meant: Kangxi and CJK radicals, compatibility forms.
const QRegularExpression lookAlikes(
    u"[\\x{2E80}-\\x{2FDF}\\x{F900}-\\x{FAFF}\\x{E000}-\\x{F8FF}\\x{FFFD}]"_s);

} // namespace

class TestFormPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCase_data()
    {
        QTest::addColumn<FormKind>("kind");
        QTest::addColumn<FormData>("data");
        for (const FormCase &form : formCases())
            QTest::newRow(qPrintable(form.name)) << form.kind << form.data;
    }

    void everyCase()
    {
        QFETCH(FormKind, kind);
        QFETCH(FormData, data);
        const Result<FormPdf> made = formPdf(kind, data);
        QVERIFY(made.ok());
        isWhole(made->bytes);
        saysWhatItIs(made->bytes, formTitle(kind, data.policy), made->report.pages);
        hasItsFonts(made->bytes);
        const QString text = QString::fromUtf8(toolOutput(made->bytes, u"pdftotext"_s, {u"{}"_s, u"-"_s}));
        QVERIFY2(!text.contains(lookAlikes), qPrintable(text));
        for (const FormApplicant &applicant : data.applicants)
            QVERIFY(kind == FormKind::Annex3 || squeezed(text).contains(applicant.dossier.person.name));
        QCOMPARE(formPdf(kind, data)->bytes, made->bytes);
    }

private:
    static void isWhole(const QByteArray &pdf)
    {
        const QString said = QString::fromUtf8(toolOutput(pdf, u"qpdf"_s, {u"--check"_s, u"{}"_s}));
        QVERIFY2(
            said.contains(u"PDF Version: 1.7"_s) && said.contains(u"No syntax or stream encoding errors"_s),
            qPrintable(said));
    }

    static void saysWhatItIs(const QByteArray &pdf, const QString &title, int pages)
    {
        const QHash<QString, QString> info = infoOf(pdf);
        QCOMPARE(info.value(u"Title"_s), title);
        QCOMPARE(info.value(u"Creator"_s), u"chuding"_s);
        QCOMPARE(info.value(u"Pages"_s), QString::number(pages));
        QVERIFY(info.value(u"Page size"_s).endsWith(u"(A4)"_s));
        const QDateTime made(QDate(2024, 10, 20), QTime(4, 0), Qt::UTC); // noon in Beijing
        for (const QString &date : {u"CreationDate"_s, u"ModDate"_s})
            QCOMPARE(QDateTime::fromString(info.value(date) + u":00"_s, Qt::ISODate).toUTC(), made);
        QVERIFY(pdf.contains("/Lang (zh-CN)"));
    }

    static void hasItsFonts(const QByteArray &pdf)
    {
        static const QRegularExpression embedded(u"^[A-Z]{6}\\+.* yes yes yes "_s);
        const QStringList lines =
            QString::fromUtf8(toolOutput(pdf, u"pdffonts"_s, {u"{}"_s})).trimmed().split(u'\n');
        QVERIFY(lines.size() >= 4);
        for (const QString &line : lines.mid(2))
            QVERIFY2(embedded.match(line).hasMatch(), qPrintable(line));
    }
};

TEST_CASE(QGuiApplication, TestFormPdf)
#include "tst_form_pdf.moc"
