// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

namespace chuding {

template <>
const QList<Code<Severity>> &codeTable<Severity>()
{
    static const QList<Code<Severity>> table{
        {Severity::Error, QStringLiteral("error"), QStringLiteral("错误"), {}},
        {Severity::Warning, QStringLiteral("warning"), QStringLiteral("注意"), {}},
        {Severity::Confirm, QStringLiteral("confirm"), QStringLiteral("待核对"), {}},
        {Severity::Info, QStringLiteral("info"), QStringLiteral("提示"), {}},
    };
    return table;
}

template <>
const QList<Code<Verdict>> &codeTable<Verdict>()
{
    static const QList<Code<Verdict>> table{
        {Verdict::Fail, QStringLiteral("fail"), QStringLiteral("不通过"), {}},
        {Verdict::Attention, QStringLiteral("attention"), QStringLiteral("需核对"), {}},
        {Verdict::Pass, QStringLiteral("pass"), QStringLiteral("通过"), {}},
    };
    return table;
}

Verdict verdictOf(const QList<Finding> &findings)
{
    Verdict verdict = Verdict::Pass;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            return Verdict::Fail;
        if (finding.severity != Severity::Info)
            verdict = Verdict::Attention;
    }
    return verdict;
}

} // namespace chuding
