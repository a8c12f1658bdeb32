// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier_changes.h"

#include "columns.h"
#include "domain/id_number.h"

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

QString yesNo(const std::optional<bool> &value, const QString &yes, const QString &no)
{
    return value ? (*value ? yes : no) : QString();
}

QStringList attachmentTexts(const Dossier &dossier)
{
    QStringList texts;
    for (const Attachment &paper : dossier.attachments) {
        QStringList parts{codeText(paper.kind)};
        if (!paper.fileName.isEmpty())
            parts.append(paper.fileName);
        if (!paper.sha256.isEmpty())
            parts.append(paper.sha256.left(8));
        parts.append(yesNo(paper.signedByLeader, u"已签字"_s, u"未签字"_s));
        parts.append(yesNo(paper.sealed, u"已盖章"_s, u"未盖章"_s));
        parts.removeAll(QString());
        texts.append(parts.join(u' '));
    }
    return texts;
}

QStringList eventTexts(const Dossier &dossier)
{
    QStringList texts;
    for (const EventRecord &record : dossier.events)
        texts.append(codeText(record.event) + u' ' + record.moment.toText().replace(u'T', u' '));
    return texts;
}

QStringList confirmationTexts(const Dossier &dossier)
{
    QStringList texts;
    for (const Confirmation &answer : dossier.confirmations) {
        QString text = answer.rule + (answer.yes ? u" 是"_s : u" 否"_s);
        if (!answer.reason.isEmpty())
            text += u"（%1）"_s.arg(answer.reason);
        texts.append(text);
    }
    return texts;
}

/// What the other list lacks.
QStringList leftOf(const QStringList &list, QStringList other)
{
    QStringList left;
    for (const QString &text : list) {
        if (!other.removeOne(text))
            left.append(text);
    }
    return left;
}

} // namespace

QList<FieldChange> changesBetween(const Dossier &before, const Dossier &after)
{
    QList<FieldChange> changes;
    const auto compare = [&changes](const QString &key, const QString &field, const QString &old,
                             const QString &now) {
        if (old == now)
            return;
        const bool masked = key == u"person.id"_s;
        changes.append({key, field, masked ? maskedIdNumber(old) : old, masked ? maskedIdNumber(now) : now});
    };
    const RowDraft old = draftOf(before, nullptr, nullptr);
    const RowDraft now = draftOf(after, nullptr, nullptr);
    for (const Column &column : rosterColumns()) {
        if (column.key == u"attachments"_s || column.key == u"confirmations"_s ||
            column.key == u"applied"_s || column.key == u"reviewed"_s || column.key == u"delivered"_s ||
            !column.write)
            continue;
        compare(column.key, column.header, column.write(old), column.write(now));
    }
    compare(u"person.formerName"_s, u"曾用名"_s, before.person.formerName, after.person.formerName);
    const auto compareLists = [&compare](const QString &key, const QString &field, const QStringList &had,
                                  const QStringList &has) {
        const QStringList gone = leftOf(had, has);
        const QStringList come = leftOf(has, had);
        const bool isOrder = gone.isEmpty() && come.isEmpty();
        compare(key, field, (isOrder ? had : gone).join(u'；'), (isOrder ? has : come).join(u'；'));
    };
    compareLists(u"attachments"_s, u"附件"_s, attachmentTexts(before), attachmentTexts(after));
    compareLists(u"events"_s, u"办理进度"_s, eventTexts(before), eventTexts(after));
    compareLists(u"confirmations"_s, u"人工核对"_s, confirmationTexts(before), confirmationTexts(after));
    return changes;
}

} // namespace chuding
