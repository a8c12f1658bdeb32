// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An encrypted package from elsewhere, opened by a fixed key.
#include "fixed_signer.h"
#include "fuzz_target.h"
#include "submission/envelope.h"
#include "submission/envelope_key.h"

#include <QBuffer>

using namespace chuding;
using namespace chuding::fuzz;

namespace {

void decipher(QIODevice &device, const envelope::Parts &parts)
{
    const Result<CmsPtr> cms = envelope::parsedOutside(parts);
    if (!cms)
        return;
    const envelope::Info info = envelope::infoOf(cms->get());
    const Result<envelope::Cipher> cipher = envelope::openWith(cms->get(), fixedSigner(), info);
    envelope::ContentReader content(device, parts.content);
    QByteArray in(4096, Qt::Uninitialized);
    QByteArray out(4096, Qt::Uninitialized);
    qint64 sum = 0;
    qint64 got = 0;
    while ((got = content.read(in.data(), in.size())) > 0) {
        sum += got;
        int made = 0;
        if (cipher)
            EVP_CipherUpdate(cipher->get(), reinterpret_cast<unsigned char *>(out.data()), &made,
                reinterpret_cast<const unsigned char *>(in.constData()), static_cast<int>(got));
    }
    require(got < 0 || sum == parts.content.bytes, "the content is as long as was measured");
    ERR_clear_error();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes = bytesOf(data, size);
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    (void)envelope::looksLikeOne(device);
    require(device.pos() == 0, "looking does not move");
    const Result<envelope::Info> info = envelope::read(device);
    require(!info || !envelope::howToOpen(*info).isEmpty(), "there is something to say");
    require(info.ok() || !errorText(info.error()).isEmpty(), "an error has words");
    const Result<envelope::Parts> parts = envelope::readParts(device, {});
    if (parts) {
        require(parts->content.begin >= 0 && parts->content.end <= bytes.size(), "the content is inside");
        decipher(device, *parts);
    }
    return 0;
}
