// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/index_page.h"
#include "submission/submission_document.h"

#include <QTest>

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
};

QTEST_GUILESS_MAIN(TestIndexPage)
#include "tst_index_page.moc"
