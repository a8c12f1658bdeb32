// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/index_page.h"
#include "submission/submission_document.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace Qt::StringLiterals;

/// What anybody reads who opens a package in a browser.
class TestIndexPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreMasked()
    {
        const QString number = u"652829199903159013"_s;
        SubmissionDocument document;
        PackageApplicant applicant;
        applicant.number = 1;
        applicant.name = u"张试例"_s;
        applicant.idNumber = number;
        document.applicants.append(applicant);
        const QString page = QString::fromUtf8(indexPage(document, u"通知"_s, {}, {{}}));
        QVERIFY(page.contains(u"张试例"_s));
        QVERIFY(page.contains(u"6528**********9013"_s));
        QVERIFY(!page.contains(number));
    }

    void decisionsAreListed()
    {
        SubmissionDocument document;
        document.kind = PackageKind::Decision;
        document.sender = {u"博湖县试例人社局"_s, {}, OfficeRole::County};
        const Moment at(QDate(2024, 10, 20), QTime(12, 0));
        PackageDecision yes;
        yes.name = u"张试例"_s;
        yes.unitName = u"博湖县试例中学"_s;
        yes.event = DossierEvent::CountyConfirmed;
        yes.by = u"试审核人"_s;
        yes.at = at;
        PackageDecision no = yes;
        no.name = u"%1<b>李例"_s;
        no.outcome = DecisionOutcome::Returned;
        no.event = DossierEvent::Returned;
        no.reasons = {{u"R-ATT-2"_s, AttachmentKind::DegreeCertificate, u"缺页 <script>"_s}};
        no.deadline = Moment(QDate(2024, 10, 25), QTime(18, 0));
        document.decisions = {yes, no};
        const QString page = QString::fromUtf8(indexPage(document, u"通知"_s, {}, {}));
        for (const QString &text :
            {u"博湖县试例人社局 批复包第1号"_s, u"审核单位"_s, u"共2人：通过1人，退回1人"_s,
                u"县人社局确认"_s, u"%1&lt;b&gt;李例"_s, u"学位证 · 缺页 &lt;script&gt; · R-ATT-2"_s,
                u"补正期限："_s + no.deadline.toChinese(), u"试审核人"_s, u"以批复包校验结果为准"_s})
            QVERIFY2(page.contains(text), qPrintable(text + u'\n' + page));
        QVERIFY(!page.contains(u"<script>"_s) && !page.contains(u"报送包"_s) && !page.contains(u"申报人<"_s));
    }
};

TEST_CASE(QCoreApplication, TestIndexPage)
#include "tst_index_page.moc"
