// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index_page.h"

#include "domain/id_number.h"
#include "submission_document.h"

#include <algorithm>

namespace chuding {

namespace {

constexpr char16_t pageStart[] = uR"(<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>%1</title>
<style>
body { font: 16px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #1d2430;
  max-width: 76rem; margin: 2rem auto; padding: 0 1.2rem; }
h1 { font-size: 1.5rem; margin-bottom: .2rem; }
h2 { font-size: 1.1rem; margin-top: 2rem; }
p.of { margin-top: 0; color: #5a6472; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.2rem; }
dt { color: #5a6472; }
dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid #d8dde4; }
th { color: #5a6472; font-weight: 600; white-space: nowrap; }
td.id, code { font-family: "Noto Sans Mono", Consolas, monospace; font-size: .9em; }
td ul { margin: 0; padding-left: 1.1rem; }
.pass { color: #1a7f37; } .attention { color: #8a5a00; } .fail { color: #b42318; }
.verdict { font-weight: 600; white-space: nowrap; }
@media print { a { color: inherit; text-decoration: none; } body { margin: 0; } }
</style>
</head>
<body>
)";

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString line(const QString &term, const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<dt>%1</dt><dd>%2</dd>\n").arg(term, escaped(text));
}

QString partyText(const PackageParty &party)
{
    QString text = party.unitName;
    if (party.role)
        text += u'（' + codeText(*party.role) + u'）';
    if (!party.unitCode.isEmpty())
        text += u' ' + party.unitCode;
    return text;
}

QString linkList(const QList<IndexLink> &links)
{
    QString list;
    for (const IndexLink &link : links)
        list +=
            QStringLiteral("<li><a href=\"%1\">%2</a></li>\n").arg(escaped(link.target), escaped(link.title));
    return QStringLiteral("<ul>\n%1</ul>\n").arg(list);
}

/// Of a receipt: what it is for.
QString receiptLines(const PackageReceipt &receipt)
{
    return line(QStringLiteral("收到的包"), receipt.packageId.toString(QUuid::WithoutBraces)) +
           line(QStringLiteral("SHA-256"), receipt.packageSha256) +
           line(QStringLiteral("接收人"), receipt.by) +
           line(QStringLiteral("接收时间"), receipt.at.toChinese()) +
           line(QStringLiteral("接收人数"), QString::number(receipt.dossiers.size()));
}

QString applicantCounts(const SubmissionDocument &document)
{
    const PackageCounts &counts = document.counts;
    return QStringLiteral("共%1人：通过%2人，需核对%3人，不通过%4人；附件%5份")
        .arg(counts.applicants)
        .arg(counts.pass)
        .arg(counts.attention)
        .arg(counts.fail)
        .arg(counts.attachments);
}

QString decisionCounts(const SubmissionDocument &document)
{
    const auto returned = std::count_if(document.decisions.cbegin(), document.decisions.cend(),
        [](const PackageDecision &decision) { return decision.outcome == DecisionOutcome::Returned; });
    return QStringLiteral("共%1人：通过%2人，退回%3人")
        .arg(document.decisions.size())
        .arg(document.decisions.size() - returned)
        .arg(returned);
}

QString facts(const SubmissionDocument &document)
{
    const bool isDecision = document.kind == PackageKind::Decision;
    return QStringLiteral("<dl>\n") +
           line(isDecision ? QStringLiteral("审核单位") : QStringLiteral("报送单位"),
               partyText(document.sender)) +
           line(QStringLiteral("接收单位"), partyText(document.receiver)) +
           line(QStringLiteral("制作时间"), document.created.toChinese()) +
           line(QStringLiteral("演示"), document.demonstrationMoment.isKnown()
                                            ? QStringLiteral("演示资料库，不用于正式报送")
                                            : QString()) +
           line(QStringLiteral("制作人"), document.createdBy) +
           line(QStringLiteral("序号"), QStringLiteral("第%1包").arg(document.sequence)) +
           line(QStringLiteral("编号"), document.packageId.toString(QUuid::WithoutBraces)) +
           (document.receipt ? receiptLines(*document.receipt)
                             : line(QStringLiteral("人数"),
                                   isDecision ? decisionCounts(document) : applicantCounts(document))) +
           QStringLiteral("</dl>\n");
}

QString verdictCell(const PackageApplicant &applicant)
{
    QStringList counts;
    const FindingCounts &findings = applicant.findings;
    const auto add = [&counts](int count, const QString &word) {
        if (count > 0)
            counts.append(word + u' ' + QString::number(count));
    };
    add(findings.errors, codeText(Severity::Error));
    add(findings.warnings, codeText(Severity::Warning));
    add(findings.confirms, codeText(Severity::Confirm));
    return QStringLiteral("<span class=\"verdict %1\">%2</span><br>%3")
        .arg(codeKey(applicant.verdict), codeText(applicant.verdict), counts.join(QStringLiteral("，")));
}

QString applicantRow(const PackageApplicant &applicant, const IndexApplicant &links)
{
    // In one call: %1 in a name is then not taken for a place.
    return QStringLiteral("<tr><td>%1</td><td>%2</td><td class=\"id\">%3</td><td>%4</td><td>%5<br>%6</td>"
                          "<td>%7</td><td>%8</td></tr>\n")
        .arg(QString::number(applicant.number), escaped(applicant.name),
            escaped(maskedIdNumber(applicant.idNumber)), escaped(applicant.unitName),
            escaped(applicant.specialty), escaped(applicant.title), verdictCell(applicant),
            linkList(links.links));
}

QString applicantTable(const SubmissionDocument &document, const QList<IndexApplicant> &applicants)
{
    if (document.receipt)
        return {};
    QString table =
        QStringLiteral("<h2>申报人</h2>\n<table>\n<thead><tr><th>序号</th><th>姓名</th><th>身份证号</th>"
                       "<th>工作单位</th><th>申报专业<br>申报职务</th><th>核对结论</th><th>材料</th></tr>"
                       "</thead>\n<tbody>\n");
    for (qsizetype i = 0; i < document.applicants.size(); ++i)
        table += applicantRow(document.applicants[i], applicants.value(i));
    table += QStringLiteral("</tbody>\n</table>\n");
    return table;
}

QString overrideList(const SubmissionDocument &document)
{
    QString list;
    for (const PackageOverride &item : document.overrides) {
        for (const PackageApplicant &applicant : document.applicants) {
            if (applicant.dossierId == item.dossierId)
                list += QStringLiteral("<li>%1（%2）：%3</li>\n")
                            .arg(escaped(applicant.name), escaped(item.rules.join(QStringLiteral("、"))),
                                escaped(item.reason));
        }
    }
    return list.isEmpty() ? QString()
                          : QStringLiteral("<h2>带错误报送的理由</h2>\n<ul>\n%1</ul>\n").arg(list);
}

QString reasonList(const QList<ReturnReason> &reasons)
{
    QString list;
    for (const ReturnReason &reason : reasons) {
        QStringList parts{codeText(reason.attachment), reason.text, reason.rule};
        parts.removeAll(QString());
        list += QStringLiteral("<li>%1</li>\n").arg(escaped(parts.join(QStringLiteral(" · "))));
    }
    return list.isEmpty() ? QString() : QStringLiteral("<ul>\n%1</ul>\n").arg(list);
}

QString decisionRow(int number, const PackageDecision &decision)
{
    const bool isReturn = decision.outcome == DecisionOutcome::Returned;
    return QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td><td><span class=\"verdict %4\">%5</span></td>"
                          "<td>%6%7</td><td>%8<br>%9</td></tr>\n")
        .arg(QString::number(number), escaped(decision.name), escaped(decision.unitName),
            isReturn ? QStringLiteral("fail") : QStringLiteral("pass"), codeText(decision.event),
            reasonList(decision.reasons),
            decision.deadline.isKnown() ? QStringLiteral("补正期限：") + decision.deadline.toChinese()
                                        : QString(),
            escaped(decision.by), decision.at.toChinese());
}

QString decisionTable(const SubmissionDocument &document)
{
    QString table =
        QStringLiteral("<h2>审核意见</h2>\n<table>\n<thead><tr><th>序号</th><th>姓名</th><th>工作单位</th>"
                       "<th>审核意见</th><th>原因</th><th>审核人<br>时间</th></tr></thead>\n<tbody>\n");
    int number = 0;
    for (const PackageDecision &decision : document.decisions)
        table += decisionRow(++number, decision);
    return table + QStringLiteral("</tbody>\n</table>\n");
}

} // namespace

QByteArray indexPage(const SubmissionDocument &document, const QString &policyTitle,
    const QList<IndexLink> &papers, const QList<IndexApplicant> &applicants)
{
    const QString title =
        QStringLiteral("%1 %2第%3号")
            .arg(document.sender.unitName, codeText(document.kind), QString::number(document.sequence));
    QString page = QString::fromUtf16(pageStart).arg(escaped(title));
    page += QStringLiteral("<h1>%1</h1>\n<p class=\"of\">%2</p>\n").arg(escaped(title), escaped(policyTitle));
    page += facts(document);
    if (!papers.isEmpty())
        page += QStringLiteral("<h2>表册</h2>\n") + linkList(papers);
    page += document.kind == PackageKind::Decision ? decisionTable(document)
                                                   : applicantTable(document, applicants);
    page += overrideList(document);
    page += QStringLiteral("<p class=\"of\">本页只供查看。内容是否被改动、由谁签名，以"
                           "%1校验结果为准。</p>\n</body>\n</html>\n")
                .arg(codeText(document.kind));
    return page.toUtf8();
}

} // namespace chuding
