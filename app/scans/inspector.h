// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file_look.h"
#include "page_assembly.h"
#include "reduce.h"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QProcess;

namespace chuding {

/// Reads files of strangers by a process of its own, `chuding-inspect`: a file that crashes it, hangs it or
/// eats its memory does no harm here, and the next question gets a new one. Blocks; made, asked and destroyed
/// on one thread. `isStale` is asked now and then and makes it stop, with what is there by then.
class Inspector final
{
public:
    using Staleness = std::function<bool()>;

    struct Settings
    {
        QString program;                  ///< empty: `chuding-inspect` beside this program
        QStringList arguments;            ///< for tests
        int patienceMs = 5000;            ///< for opening the file, then for each page
        int filePatienceMs = 120'000;     ///< for looking at all of its pages
        int workPatienceMs = 300'000;     ///< for making another file out of one
        int recognitionPatienceMs = 5000; ///< for recognizing the letters of a page
    };

    Inspector();
    explicit Inspector(Settings settings);
    Inspector(const Inspector &) = delete;
    Inspector &operator=(const Inspector &) = delete;
    ~Inspector();

    /// Starts the process, which the first question would do. False: there is none.
    bool start();
    /// The file that is asked about from now on.
    [[nodiscard]] FileOutline open(const QString &path, const Staleness &isStale = {});
    /// A page of the opened file in the box of so many dots, its shape kept, opaque; see
    /// `PageSource::render`. A null image: it cannot be drawn, breaks the process, or takes too long.
    [[nodiscard]] QImage draw(int page, QSize box, const Staleness &isStale = {});
    /// As `PageSource::words` of the opened file; nothing, too, when it breaks the process or takes too long.
    [[nodiscard]] QList<PageWord> words(int page, const Staleness &isStale = {});
    /// Where a sheet seems to lie on a page of the opened file, see `findCorners`.
    [[nodiscard]] std::optional<PageCorners> corners(int page, const Staleness &isStale = {});
    /// That sheet laid flat, see `straightenPage`, then turned clockwise by a multiple of 90 degrees;
    /// otherwise as `draw`.
    [[nodiscard]] QImage drawStraight(
        int page, const PageCorners &corners, int turn, QSize box, const Staleness &isStale = {});
    /// Opens it and looks at its pages. With `TooSlow` or `BreaksReader` the pages before are there: also
    /// when each page is fast enough, but all of them together are not. On the first two pages without text
    /// letters are recognized, if Tesseract is there; that it fails is no fault.
    [[nodiscard]] FileLook look(const QString &path, const Staleness &isStale = {});
    /// Whether Tesseract is there and has its data.
    [[nodiscard]] bool canRecognize();
    /// As `reduceFile`. What breaks the process or takes too long is unreadable; `NotFound` when there is no
    /// such process, `Cancelled` when `isStale` says so.
    [[nodiscard]] Result<Reduction> reduce(
        const QString &source, const QString &target, qint64 mostBytes, const Staleness &isStale = {});
    /// As `assemblePages`, with errors and patience as `reduce`.
    [[nodiscard]] Result<Assembly> assemble(
        const QList<PagePart> &parts, const QString &target, const Staleness &isStale = {});

private:
    struct Answer;
    void stop();
    /// Asks about the opened file, which a new process opens again.
    [[nodiscard]] Answer askAgain(const QJsonObject &question, int patienceMs, const Staleness &isStale);
    void recognize(FileLook &file, const Staleness &isStale);
    [[nodiscard]] Answer ask(const QJsonObject &question, int patienceMs, const Staleness &isStale);
    /// The dots of an answer, if they fit into the box.
    [[nodiscard]] QImage imageOf(const Answer &answer, QSize box);
    [[nodiscard]] Answer readAnswer(int patienceMs, const Staleness &isStale);
    /// Until so many bytes have come, or a line when `count` is negative.
    [[nodiscard]] std::optional<PageFault> readMore(
        qsizetype count, int patienceMs, const Staleness &isStale, bool &isStopped);

    Settings m_settings;
    std::unique_ptr<QProcess> m_process;
    QString m_path;
    bool m_isOpen = false;                ///< in that process
    std::optional<bool> m_canRecognize{}; ///< once it is known
    int m_recognitionsLeft = 3;           ///< that may still fail; then it is let be
    QByteArray m_rest;                    ///< of what the process has said, not used yet
};

/// The other side, the whole of `chuding-inspect`: a line of JSON in, a line of JSON out, with dots behind it
/// where an image was asked for, until there is no more input.
int runInspector();

} // namespace chuding
