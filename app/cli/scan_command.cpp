// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/paper_words.h"
#include "common.h"
#include "domain/id_number.h"
#include "scans/inspector.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

class ScanCommand
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static Command command()
    {
        return {u"scan"_s, u"FILE…"_s,
            tr("Says what is in scans: pages, whether they can be read, which way up they are, red seals, a "
               "watermark, and what papers of known kinds say."),
            1, -1, {valueOption(u"format"_s, tr("text (default) or json."), u"FORMAT"_s)}, &ScanCommand::run};
    }

private:
    static ExitCode run(const Call &call);
    static bool isFine(const FileLook &file);
    static void print(const QString &path, const FileLook &file, Console &console);
    static QString pageText(int number, const ScannedPage &page);
    static QString sealText(const SealSearch &seals);
    static QString watermarkText(const WatermarkSearch &watermark);
    static QString paperText(const PaperFacts &paper);
    static QJsonObject toJson(const QString &path, const FileLook &file);
};

bool ScanCommand::isFine(const FileLook &file)
{
    return !file.fault && std::all_of(file.pages.cbegin(), file.pages.cend(), [](const ScannedPage &page) {
        return page.isDrawn && troublesOf(page.look).isEmpty();
    });
}

QString ScanCommand::sealText(const SealSearch &seals)
{
    if (seals.marks.isEmpty())
        return tr("no red seal");
    QStringList places;
    for (const SealMark &mark : seals.marks) {
        places.append(tr("%1 mm across, %2 mm from the left, %3 mm from the top")
                          .arg(std::lround(mark.diameterMm))
                          .arg(std::lround(mark.centreMm.x()))
                          .arg(std::lround(mark.centreMm.y())));
    }
    const QString list = places.join(tr("; "));
    return seals.verdict == SealVerdict::Found ? tr("red seal (%1)").arg(list)
                                               : tr("perhaps a seal (%1)").arg(list);
}

/// Empty: there is none, as on most pages.
QString ScanCommand::watermarkText(const WatermarkSearch &watermark)
{
    constexpr int percent = 100;
    const QString share = QString::number(watermark.share * percent, 'f', 1);
    switch (watermark.verdict) {
    case WatermarkVerdict::Found:
        return tr("watermark (%1 % of the page)").arg(share);
    case WatermarkVerdict::Unsure:
        return tr("perhaps a watermark (%1 % of the page)").arg(share);
    case WatermarkVerdict::NotFound:
        break;
    }
    return {};
}

/// ID numbers are masked; JSON has them whole.
QString ScanCommand::paperText(const PaperFacts &paper)
{
    QStringList said;
    if (paper.title != PaperTitle::Unknown)
        said.append(paperTitleText(paper.title));
    for (auto value = paper.values.cbegin(); value != paper.values.cend(); ++value) {
        const bool isNumber = value.key() == PaperField::IdNumber;
        said.append(
            paperFieldText(value.key()) + u' ' + (isNumber ? maskedIdNumber(value.value()) : value.value()));
    }
    const QString list = said.join(tr("; "));
    return paper.isRecognized ? tr("recognized, perhaps wrongly: %1").arg(list) : tr("text: %1").arg(list);
}

QString ScanCommand::pageText(int number, const ScannedPage &page)
{
    const QString size = tr("page %1, %2 × %3 mm")
                             .arg(number)
                             .arg(std::lround(page.sizeMm.width()))
                             .arg(std::lround(page.sizeMm.height()));
    if (!page.isDrawn)
        return size + tr(": ") + tr("it cannot be drawn");
    QStringList said;
    for (const PageTrouble trouble : troublesOf(page.look))
        said.append(pageTroubleText(trouble, page.look));
    said.append(sealText(page.seals));
    if (page.watermark.verdict != WatermarkVerdict::NotFound)
        said.append(watermarkText(page.watermark));
    if (page.handwriting.verdict == HandwritingVerdict::Found)
        said.append(tr("written on by hand"));
    else if (page.handwriting.verdict == HandwritingVerdict::Unsure)
        said.append(tr("perhaps written on by hand"));
    if (page.dpi > 0)
        said.append(tr("pictures with %1 dpi").arg(page.dpi));
    return size + tr(": ") + said.join(tr("; "));
}

void ScanCommand::print(const QString &path, const FileLook &file, Console &console)
{
    if (file.fault)
        console.print(path + tr(": ") + pageFaultText(*file.fault));
    else
        console.print(path + tr(": ") + tr("%n page(s)", nullptr, file.pageCount));
    for (qsizetype i = 0; i < file.pages.size(); ++i) {
        console.print(u"  "_s + pageText(static_cast<int>(i) + 1, file.pages[i]));
        if (file.pages[i].paper != PaperFacts())
            console.print(u"    "_s + paperText(file.pages[i].paper));
    }
    if (!file.fault && file.pages.size() < file.pageCount)
        console.print(u"  "_s + tr("Only the first %n page(s) were looked at.", nullptr,
                                    static_cast<int>(file.pages.size())));
}

QJsonObject ScanCommand::toJson(const QString &path, const FileLook &file)
{
    QJsonObject object = lookToJson(file);
    object.insert(u"file"_s, path);
    if (file.fault)
        object.insert(u"faultText"_s, pageFaultText(*file.fault));
    QJsonArray pages = object.value(u"pages"_s).toArray();
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const ScannedPage &page = file.pages.at(i);
        QJsonObject one = pages.at(i).toObject();
        QJsonArray troubles;
        for (const PageTrouble trouble : page.isDrawn ? troublesOf(page.look) : QList<PageTrouble>())
            troubles.append(pageTroubleText(trouble, page.look));
        one.insert(u"troubles"_s, troubles);
        pages.replace(i, one);
    }
    object.insert(u"pages"_s, pages);
    return object;
}

ExitCode ScanCommand::run(const Call &call)
{
    const QString format = call.has(u"format"_s) ? call.value(u"format"_s) : u"text"_s;
    if (format != u"text" && format != u"json")
        return wrongUse(call, tr("--format is text or json, not “%1”.").arg(format));
    Inspector inspector;
    QJsonArray list;
    ExitCode code = ExitCode::Ok;
    for (const QString &path : call.arguments) {
        const FileLook file = inspector.look(QFileInfo(path).absoluteFilePath());
        const bool isUnreadable = file.fault == PageFault::NotFound || file.fault == PageFault::NoInspector;
        if (isUnreadable)
            code = ExitCode::Unreadable;
        else if (!isFine(file) && code == ExitCode::Ok)
            code = ExitCode::Findings;
        if (format == u"json")
            list.append(toJson(path, file));
        else
            print(path, file, call.console);
    }
    if (format == u"json")
        call.console.printBytes(QJsonDocument(list).toJson());
    return code;
}

} // namespace

Command scanCommand()
{
    return ScanCommand::command();
}

} // namespace chuding
