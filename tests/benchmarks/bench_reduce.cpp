// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What bench_reduce.sh runs: `bench_reduce make FILE PAGES` writes a colour scan of A4 pages at 300 dpi,
// `bench_reduce reduce FROM TO BYTES` makes it small and says what came of it as JSON.
#include "scan_generator/sheet.h"
#include "scans/reduce.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

QImage pageOf(int number)
{
    constexpr QSize a4At300{2480, 3508};
    samples::Sheet sheet({210, 297}, QString::number(number));
    sheet.text(
        {30, 28, 150, 14}, u"考核证明（试例）%1"_s.arg(number), samples::Face::Bold, 22, Qt::AlignCenter);
    double y = 52;
    for (int i = 0; i < 5; ++i)
        y = sheet.paragraph(y, 28, 154,
            u"兹证明该同志自参加工作以来，遵守单位各项规章制度，履行岗位职责，完成各项任务，考核合格。"_s,
            14);
    y = sheet.table(y + 4, 28,
        {{9, {{40, u"年度"_s}, {40, u"学时"_s}, {74, u"内容"_s}}},
            {9, {{40, u"2023"_s}, {40, u"90"_s}, {74, u"继续教育（试例）"_s}}}},
        9);
    sheet.photo({150, 20, 25, 32});
    sheet.seal({140, y + 30}, u"博湖县试例镇人民政府"_s);
    const QImage large = sheet.finished().scaled(a4At300, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return samples::scanned(large, QString::number(number));
}

int make(const QString &path, int pages)
{
    QList<QImage> images;
    for (int page = 1; page <= pages; ++page)
        images.append(pageOf(page));
    const QByteArray pdf = samples::imagePdf(images, 90, 300 / 25.4);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? 0 : 3;
}

int reduce(const QString &from, const QString &to, qint64 mostBytes)
{
    const Result<Reduction> made = reduceFile(from, to, mostBytes);
    std::puts(QJsonDocument(reductionToJson(made)).toJson(QJsonDocument::Compact).constData());
    return made && made->verdict == Reduction::Verdict::Fits ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"make")
        return make(arguments[2], arguments[3].toInt());
    if (arguments.size() == 5 && arguments[1] == u"reduce")
        return reduce(arguments[2], arguments[3], arguments[4].toLongLong());
    return 2;
}
