// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scan_choice.h"

#include "library/scan_proposal.h"
#include "ui/core/prompt.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace chuding {

namespace {

struct ScanChoiceTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::ScanChoice)
public:
    static QString title() { return tr("Attach files"); }
    static QString filter()
    {
        return tr("Scans (*.pdf *.ofd *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif);;All files (*)");
    }
    static QString pages()
    {
        return tr("Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif);;All files (*)");
    }
    static QString folder()
    {
        return tr(
            "This is a folder; drop it on the list of applicants, there its files are proposed to people "
            "and papers by their names.");
    }
    static QString line(const QString &file, const QString &reason)
    {
        return tr("%1: %2", "file, why it is not taken").arg(file, reason);
    }
    static QString several(int count)
    {
        return tr("%n file(s) were left out. Only PDF, OFD, JPG, PNG and TIFF are taken.", nullptr, count);
    }
};

QString refusalOf(const QString &path)
{
    return QFileInfo(path).isDir() ? ScanChoiceTexts::folder() : refusedScan(path);
}

} // namespace

QString scanFilter()
{
    return ScanChoiceTexts::filter();
}

QString pageFilter()
{
    return ScanChoiceTexts::pages();
}

bool isPictureFile(const QString &path)
{
    static const QStringList suffixes{QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"),
        QStringLiteral("tif"), QStringLiteral("tiff")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

QStringList onlyScans(Prompt &prompt, QWidget *parent, const QStringList &paths)
{
    QStringList scans;
    QStringList refused;
    QSet<QString> reasons;
    for (const QString &path : paths) {
        const QString reason = refusalOf(path);
        if (reason.isEmpty()) {
            scans.append(path);
            continue;
        }
        refused.append(ScanChoiceTexts::line(QFileInfo(path).fileName(), reason));
        reasons.insert(reason);
    }
    if (refused.isEmpty())
        return scans;
    Question notice;
    notice.title = ScanChoiceTexts::title();
    notice.text = refused.size() == 1 ? refused.constFirst()
                                      : ScanChoiceTexts::several(static_cast<int>(refused.size()));
    if (refused.size() > 1 && reasons.size() == 1)
        notice.advice = *reasons.constBegin();
    notice.details = refused.size() == 1 ? QString() : refused.join(QLatin1Char('\n'));
    prompt.tell(parent, notice);
    return scans;
}

} // namespace chuding
