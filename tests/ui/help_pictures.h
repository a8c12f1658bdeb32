// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QImage;
class QWidget;

/// The pictures of the help (resources/help/pictures) are some of those that tst_pictures_small takes. Beside
/// each, in tests/data/pictures, stand the texts of the controls on it: where they are others now, the
/// picture has aged.
namespace chuding::test {

/// What is wrong with the help's picture of `taken`, if the help has one: nothing when it is empty. With
/// CHUDING_RENEW_PICTURES set the picture and its texts are written anew instead.
[[nodiscard]] QString faultOfHelpPicture(const QString &taken, const QWidget &shown, const QImage &image);

/// Pictures of the help that were not asked for: their window is not taken any more.
[[nodiscard]] QString helpPicturesLeft();

} // namespace chuding::test
