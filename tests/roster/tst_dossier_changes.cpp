// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/dossier_changes.h"

#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

Attachment paper(AttachmentKind kind, const QString &fileName)
{
    Attachment attachment;
    attachment.kind = kind;
    attachment.fileName = fileName;
    return attachment;
}

FieldChange only(const QList<FieldChange> &changes)
{
    return changes.size() == 1 ? changes.constFirst() : FieldChange();
}

} // namespace

class TestDossierChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing()
    {
        Dossier dossier;
        dossier.person.name = u"张试例"_s;
        dossier.attachments = {paper(AttachmentKind::Diploma, u"a.pdf"_s)};
        QVERIFY(changesBetween(dossier, dossier).isEmpty());
    }

    void aFieldIsToldWithBothValues()
    {
        Dossier before;
        before.person.name = u"张试例"_s;
        Dossier after = before;
        after.person.name = u"章试例"_s;
        const FieldChange change = only(changesBetween(before, after));
        QCOMPARE(change.key, u"person.name"_s);
        QCOMPARE(change.before, u"张试例"_s);
        QCOMPARE(change.after, u"章试例"_s);
    }

    /// Not the whole list, in which one would have to look for it.
    void ofAListOnlyWhatDiffers()
    {
        Dossier before;
        before.attachments = {paper(AttachmentKind::Diploma, u"a.pdf"_s),
            paper(AttachmentKind::MandarinCertificate, u"b.pdf"_s)};
        Dossier after = before;
        after.attachments[1].fileName = u"c.pdf"_s;
        after.attachments.append(paper(AttachmentKind::Photo, u"d.jpg"_s));
        const FieldChange change = only(changesBetween(before, after));
        QCOMPARE(change.key, u"attachments"_s);
        QCOMPARE(change.before, u"普通话证书 b.pdf"_s);
        QCOMPARE(change.after, u"普通话证书 c.pdf；%1 d.jpg"_s.arg(codeText(AttachmentKind::Photo)));

        const FieldChange removed = only(changesBetween(before, Dossier()));
        QCOMPARE(removed.before, codeText(AttachmentKind::Diploma) + u" a.pdf；普通话证书 b.pdf"_s);
        QCOMPARE(removed.after, QString());
    }

    void theSameTwiceIsNotOnce()
    {
        Dossier before;
        before.attachments = {paper(AttachmentKind::Diploma, u"a.pdf"_s)};
        Dossier after = before;
        after.attachments.append(before.attachments.constFirst());
        const FieldChange change = only(changesBetween(before, after));
        QCOMPARE(change.before, QString());
        QCOMPARE(change.after, codeText(AttachmentKind::Diploma) + u" a.pdf"_s);
    }

    void anotherOrderIsToldWhole()
    {
        Dossier before;
        before.attachments = {
            paper(AttachmentKind::Diploma, u"a.pdf"_s), paper(AttachmentKind::Diploma, u"b.pdf"_s)};
        Dossier after = before;
        after.attachments.swapItemsAt(0, 1);
        const FieldChange change = only(changesBetween(before, after));
        const QString kind = codeText(AttachmentKind::Diploma);
        QCOMPARE(change.before, u"%1 a.pdf；%1 b.pdf"_s.arg(kind));
        QCOMPARE(change.after, u"%1 b.pdf；%1 a.pdf"_s.arg(kind));
    }

    void answersOfWhichOneChanged()
    {
        Dossier before;
        before.confirmations.resize(2);
        before.confirmations[0].rule = u"R-ATT-10"_s;
        before.confirmations[1].rule = u"R-ATT-11"_s;
        Dossier after = before;
        after.confirmations[1].yes = false;
        const FieldChange change = only(changesBetween(before, after));
        QCOMPARE(change.before, u"R-ATT-11 是"_s);
        QCOMPARE(change.after, u"R-ATT-11 否"_s);
    }
};

TEST_CASE(QCoreApplication, TestDossierChanges)
#include "tst_dossier_changes.moc"
