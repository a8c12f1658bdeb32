// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aside_file.h"

#include "domain/write_error.h"
#include "library/file_tools.h"

#include <QUuid>

namespace chuding {

AsideFile::AsideFile(const QString &target)
    : m_target(target)
    , m_file(target + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + QLatin1StringView(".part"))
{
}

AsideFile::~AsideFile()
{
    m_file.close();
    if (!m_moved && !m_kept)
        m_file.remove();
}

Result<void> AsideFile::open()
{
    removeLeftovers();
    constexpr QIODevice::OpenMode mode = QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered;
    if (!m_file.open(mode))
        return ioError();
    // Personal data of others: nobody else's on this machine.
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

Result<void> AsideFile::moveTo(const QString &target)
{
    m_file.close();
    const bool isFree = !QFile::exists(target);
    const Result<void> moved = moveInto(m_file.fileName(), target);
    m_moved = moved.ok() || (isFree && QFile::exists(target) && !m_file.exists());
    return moved;
}

Error AsideFile::ioError() const
{
    return writeError(m_file);
}

void AsideFile::removeLeftovers() const
{
    const QFileInfo target(m_target);
    QDir folder = target.absoluteDir();
    for (const QString &part : leftovers(folder, target.fileName()))
        folder.remove(part);
}

QStringList AsideFile::leftovers(const QDir &folder, const QString &targets)
{
    return folder.entryList({targets + QLatin1StringView(".????????.part")}, QDir::Files | QDir::Hidden);
}

QString AsideFile::targetOf(const QString &leftover)
{
    return leftover.section(u'.', 0, -3);
}

} // namespace chuding
