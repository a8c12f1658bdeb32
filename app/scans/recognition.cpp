// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibrary>

#include <cmath>

namespace chuding {

namespace {

using namespace Qt::StringLiterals;

template <typename Function>
bool resolve(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

QString folderWithData(const QStringList &folders)
{
    for (const QString &folder : folders) {
        if (!folder.isEmpty() && QFile::exists(QDir(folder).filePath(u"chi_sim.traineddata"_s)))
            return folder;
    }
    return {};
}

} // namespace

struct Recognition::Private
{
    // Of Tesseract's C interface (capi.h, 4.0 and later).
    struct Functions
    {
        void *(*create)() = nullptr;
        void (*destroy)(void *) = nullptr;
        int (*init)(void *, const char *dataFolder, const char *language) = nullptr;
        void (*setLayout)(void *, int mode) = nullptr;
        void (*setImage)(
            void *, const unsigned char *, int width, int height, int dotBytes, int lineBytes) = nullptr;
        void (*setResolution)(void *, int dotsPerInch) = nullptr;
        int (*recognize)(void *, void *monitor) = nullptr;
        char *(*text)(void *) = nullptr;
        void (*deleteText)(const char *) = nullptr;
        void *(*createMonitor)() = nullptr;
        void (*deleteMonitor)(void *) = nullptr;
        void (*setDeadline)(void *, int ms) = nullptr;
    };

    QLibrary library;
    Functions tess;
    QString dataFolder;
    void *handle = nullptr; ///< once the data are read

    [[nodiscard]] bool resolveAll()
    {
        return resolve(library, "TessBaseAPICreate", tess.create) &&
               resolve(library, "TessBaseAPIDelete", tess.destroy) &&
               resolve(library, "TessBaseAPIInit3", tess.init) &&
               resolve(library, "TessBaseAPISetPageSegMode", tess.setLayout) &&
               resolve(library, "TessBaseAPISetImage", tess.setImage) &&
               resolve(library, "TessBaseAPISetSourceResolution", tess.setResolution) &&
               resolve(library, "TessBaseAPIRecognize", tess.recognize) &&
               resolve(library, "TessBaseAPIGetUTF8Text", tess.text) &&
               resolve(library, "TessDeleteText", tess.deleteText) &&
               resolve(library, "TessMonitorCreate", tess.createMonitor) &&
               resolve(library, "TessMonitorDelete", tess.deleteMonitor) &&
               resolve(library, "TessMonitorSetDeadlineMSecs", tess.setDeadline);
    }
    [[nodiscard]] bool load(const QStringList &names)
    {
        for (const QString &name : names) {
            library.setFileName(name);
            if (library.load() && resolveAll())
                return true;
        }
        return false;
    }
    [[nodiscard]] bool start()
    {
        if (handle)
            return true;
        handle = tess.create();
        if (handle && tess.init(handle, QFile::encodeName(dataFolder).constData(), "chi_sim") == 0)
            return true;
        stop();
        dataFolder.clear(); // it does not get better
        return false;
    }
    void stop()
    {
        if (handle)
            tess.destroy(handle);
        handle = nullptr;
    }
};

Recognition::Places Recognition::usualPlaces()
{
    const QDir beside(QCoreApplication::applicationDirPath());
    const QString chosen = qEnvironmentVariable("CHUDING_TESSERACT");
    Places places;
#ifdef Q_OS_WIN
    // By whole paths: a library of that name in the current folder is nobody's choice.
    const QDir installed(qEnvironmentVariable("ProgramFiles") + u"/Tesseract-OCR"_s);
    for (const QDir &folder : {beside, installed}) {
        for (const QString &name : {u"libtesseract-5.dll"_s, u"tesseract55.dll"_s, u"tesseract54.dll"_s,
                 u"tesseract53.dll"_s, u"tesseract52.dll"_s, u"libtesseract-4.dll"_s})
            places.libraries.append(folder.filePath(name));
        places.dataFolders.append(folder.filePath(u"tessdata"_s));
    }
#else
    places.libraries = {u"libtesseract.so.5"_s, u"libtesseract.so.4"_s};
    places.dataFolders = {beside.filePath(u"tessdata"_s), u"/usr/share/tesseract-ocr/5/tessdata"_s,
        u"/usr/share/tesseract-ocr/4.00/tessdata"_s, u"/usr/share/tessdata"_s,
        u"/usr/local/share/tessdata"_s};
#endif
    places.dataFolders.prepend(qEnvironmentVariable("TESSDATA_PREFIX"));
    if (chosen == u"none"_s)
        places.libraries.clear();
    else if (!chosen.isEmpty())
        places.libraries = {chosen};
    return places;
}

Recognition::Recognition(const Places &places)
    : d(std::make_unique<Private>())
{
    const QString folder = folderWithData(places.dataFolders);
    if (!folder.isEmpty() && d->load(places.libraries))
        d->dataFolder = folder;
}

Recognition::~Recognition()
{
    d->stop();
}

bool Recognition::isAvailable() const
{
    return !d->dataFolder.isEmpty();
}

bool Recognition::start()
{
    return isAvailable() && d->start();
}

QString Recognition::lines(const QImage &page, double dotsPerMm, int patienceMs)
{
    constexpr double mmPerInch = 25.4;
    if (page.isNull() || !start())
        return {};
    const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    constexpr int anyLayout = 3; // PSM_AUTO; as one block of text, it does not see what stands in tables
    d->tess.setLayout(d->handle, anyLayout);
    d->tess.setImage(
        d->handle, grey.constBits(), grey.width(), grey.height(), 1, static_cast<int>(grey.bytesPerLine()));
    d->tess.setResolution(d->handle, static_cast<int>(std::lround(dotsPerMm * mmPerInch)));
    void *monitor = d->tess.createMonitor();
    d->tess.setDeadline(monitor, patienceMs);
    const bool isRead = d->tess.recognize(d->handle, monitor) == 0;
    d->tess.deleteMonitor(monitor);
    char *text = isRead ? d->tess.text(d->handle) : nullptr;
    const QString lines = QString::fromUtf8(text);
    if (text)
        d->tess.deleteText(text);
    return lines;
}

} // namespace chuding
