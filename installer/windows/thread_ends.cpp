// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <windows.h>

namespace {

/// GCC for Windows keeps `thread_local` objects in memory of its own, which is freed when a thread ends;
/// then, too, it destroys the objects, by a list in libstdc++. Whichever of both was used first in the
/// process goes first (GCC's bug 80816). The wrong way round the objects are destroyed in freed memory, Qt's
/// of regular expressions in each thread that has used one, and the process crashes or does not end. So the
/// list is used first: this object of each program is made before its others, and no library of ours uses
/// such an object while it is loaded.
struct ListOfThreadEnds
{
    ListOfThreadEnds() noexcept
    {
        using Register = int (*)(void (*)(void *), void *, void *);
        static int nothing = 0;
        // By name, because programs have a function of this name of their own from the C runtime.
        const auto address = GetProcAddress(GetModuleHandleW(L"libstdc++-6.dll"), "__cxa_thread_atexit");
        if (const auto registerEnd = reinterpret_cast<Register>(reinterpret_cast<void *>(address)))
            registerEnd([](void *) {}, &nothing, &nothing);
    }
};

const ListOfThreadEnds listOfThreadEnds __attribute__((init_priority(101)));

} // namespace
