// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for libtesseract: says what `says.txt` in the folder of its data says, or does what it names.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#define EXPORTED __attribute__((visibility("default")))

namespace {

struct StandIn
{
    std::string folder;
    std::string text;
};

std::string contentOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// More than the process may have.
bool takeMemory()
{
    constexpr std::size_t block = 64UL * 1024 * 1024;
    std::vector<void *> blocks;
    for (int i = 0; i < 16; ++i) {
        void *taken = std::malloc(block);
        if (taken == nullptr)
            std::abort();
        std::memset(taken, 1, block);
        blocks.push_back(taken);
    }
    for (void *taken : blocks)
        std::free(taken);
    return true;
}

} // namespace

extern "C" {

EXPORTED void *TessBaseAPICreate()
{
    return new StandIn;
}

EXPORTED void TessBaseAPIDelete(void *handle)
{
    delete static_cast<StandIn *>(handle);
}

EXPORTED int TessBaseAPIInit3(void *handle, const char *folder, const char *language)
{
    auto *tess = static_cast<StandIn *>(handle);
    tess->folder = std::string(folder) + '/';
    const bool isData = contentOf(tess->folder + language + ".traineddata") == "data";
    return isData && std::string(language) == "chi_sim" ? 0 : -1;
}

/// What it was shown goes into `seen.txt`.
EXPORTED void TessBaseAPISetImage(
    void *handle, const unsigned char *dots, int width, int height, int dotBytes, int lineBytes)
{
    auto *tess = static_cast<StandIn *>(handle);
    std::ofstream(tess->folder + "seen.txt", std::ios::app)
        << width << 'x' << height << ' ' << dotBytes << ' ' << (lineBytes >= width) << ' ' << int(dots[0])
        << '\n';
    tess->text = contentOf(tess->folder + "says.txt");
}

EXPORTED void TessBaseAPISetPageSegMode(void *handle, int mode)
{
    std::ofstream(static_cast<StandIn *>(handle)->folder + "layout.txt") << mode;
}

EXPORTED void TessBaseAPISetSourceResolution(void *handle, int dotsPerInch)
{
    std::ofstream(static_cast<StandIn *>(handle)->folder + "resolution.txt") << dotsPerInch;
}

EXPORTED int TessBaseAPIRecognize(void *handle, void *monitor)
{
    const std::string &text = static_cast<StandIn *>(handle)->text;
    if (text == "crash")
        std::abort();
    if (text == "hang")
        std::this_thread::sleep_for(std::chrono::minutes(2));
    if (text == "memory")
        takeMemory();
    return text == "fail" || monitor == nullptr ? -1 : 0;
}

EXPORTED char *TessBaseAPIGetUTF8Text(void *handle)
{
    return strdup(static_cast<StandIn *>(handle)->text.c_str());
}

EXPORTED void TessDeleteText(const char *text)
{
    std::free(const_cast<char *>(text));
}

EXPORTED void *TessMonitorCreate()
{
    return new int(0);
}

EXPORTED void TessMonitorDelete(void *monitor)
{
    delete static_cast<int *>(monitor);
}

EXPORTED void TessMonitorSetDeadlineMSecs(void *monitor, int deadlineMs)
{
    *static_cast<int *>(monitor) = deadlineMs;
}

} // extern "C"
