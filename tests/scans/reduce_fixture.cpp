// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reduce_fixture.h"

#include "scan_generator/sheet.h"
#include "scans/page_source.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstdlib>

namespace chuding::test {

using namespace Qt::StringLiterals;

QString ReduceFixture::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

Reduced ReduceFixture::reduced(const QByteArray &file, qint64 mostBytes) const
{
    const QString target = path(u"小"_s);
    QFile::remove(target);
    const Result<Reduction> made = reduceFile(put(u"大"_s, file), target, mostBytes);
    Reduced reduced;
    if (made)
        reduced.made = *made;
    else
        reduced.error = made.error();
    QFile written(target);
    if (written.open(QIODevice::ReadOnly))
        reduced.bytes = written.readAll();
    return reduced;
}

QImage ReduceFixture::drawn(const QByteArray &file, int dpi, int page) const
{
    const PageSource source(put(u"drawn"_s, file));
    return source.render(page, (source.pageSizeMm(page) * (dpi / 25.4)).toSize());
}

QStringList ReduceFixture::names() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

double meanDifference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size() || one.isNull())
        return 255;
    const QImage a = one.convertToFormat(QImage::Format_RGB888);
    const QImage b = other.convertToFormat(QImage::Format_RGB888);
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int i = 0; i < a.width() * 3; ++i)
            sum += std::abs(a.constScanLine(y)[i] - b.constScanLine(y)[i]);
    }
    return double(sum) / (double(a.width()) * a.height() * 3);
}

QImage sealedLetter()
{
    samples::Sheet sheet({210, 297}, u"reduce"_s);
    sheet.text({30, 28, 150, 14}, u"考核证明（试例）"_s, samples::Face::Bold, 22, Qt::AlignCenter);
    double y = 52;
    for (int i = 0; i < 4; ++i)
        y = sheet.paragraph(y, 28, 154,
            u"兹证明该同志自参加工作以来，遵守单位各项规章制度，履行岗位职责，完成各项任务，考核合格。"_s);
    sheet.photo({28, y + 10, 25, 32});
    sheet.text({100, y + 20, 80, 9}, u"博湖县试例镇人民政府"_s, samples::Face::Fang, 16, Qt::AlignCenter);
    sheet.seal({140, y + 24}, u"博湖县试例镇人民政府"_s);
    return samples::scanned(sheet.finished(), u"reduce"_s);
}

QImage noise(QSize size, QImage::Format format)
{
    QRandomGenerator random(20241020);
    QImage image(size, format);
    if (format == QImage::Format_Mono)
        image.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    for (int y = 0; y < size.height(); ++y)
        random.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), image.bytesPerLine() / 4);
    return image;
}

} // namespace chuding::test
