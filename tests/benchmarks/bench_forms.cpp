// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later

// 1,000 pages of 附件2 as one notice, and the same people as notices of their own; 1,000 pages of 预填稿, six
// for each applicant.
#include "form_samples.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <cstdio>

using namespace chuding;

namespace {

constexpr int pagesWanted = 1000;
/// About two people to a page.
constexpr int peopleInOneNotice = 2200;
/// A notice for one person has two pages.
constexpr int singleNotices = pagesWanted / 2;
constexpr int prefills = (pagesWanted + 5) / 6;

FormData manyPeople(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(QStringLiteral("试例%1").arg(QChar(0x4E00 + i)));
    return samples::data(names);
}

bool measureOneNotice()
{
    const FormData data = manyPeople(peopleInOneNotice);
    QElapsedTimer timer;
    timer.start();
    const Result<FormPdf> pdf = formPdf(FormKind::Annex2, data);
    if (!pdf)
        return false;
    std::printf("one notice: %d pages, %.1f MB, %.2f s\n", pdf->report.pages,
        static_cast<double>(pdf->bytes.size()) / 1e6, static_cast<double>(timer.elapsed()) / 1000);
    return true;
}

bool measureSingleNotices()
{
    const FormData data = samples::data({QStringLiteral("张试")});
    int pages = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < singleNotices; ++i) {
        const Result<FormPdf> pdf = formPdf(FormKind::Annex2, data);
        if (!pdf)
            return false;
        pages += pdf->report.pages;
    }
    std::printf(
        "%d notices: %d pages, %.2f s\n", singleNotices, pages, static_cast<double>(timer.elapsed()) / 1000);
    return true;
}

bool measurePrefills()
{
    FormData data = manyPeople(prefills);
    for (FormApplicant &applicant : data.applicants)
        applicant.documentSha256 = QString(64, QLatin1Char('a'));
    QElapsedTimer timer;
    timer.start();
    const Result<FormPdf> pdf = formPdf(FormKind::Prefill, data);
    if (!pdf)
        return false;
    std::printf("%d prefills: %d pages, %.1f MB, %.2f s\n", prefills, pdf->report.pages,
        static_cast<double>(pdf->bytes.size()) / 1e6, static_cast<double>(timer.elapsed()) / 1000);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return measureOneNotice() && measureSingleNotices() && measurePrefills() ? 0 : 1;
}
