// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Many files attached in one step.

#include "file_limit.h"
#include "library_fixture.h"

#include "library/sha256.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QDirIterator>

#include <optional>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

namespace {

using K = AttachmentKind;

/// Three dossiers and six scans: two for each, a diploma (declared in the dossier) and a transcript (not).
struct ManyFixture : LibraryFixture
{
    ManyFixture()
    {
        for (int n = 0; n < 3; ++n) {
            dossiers.append(sampleDossier(n));
            need(library->save(dossiers.last(), 0, u"试"_s));
            add(n, K::Diploma, "diploma");
            add(n, K::Transcript, "transcript");
        }
        head = need(library->auditHead());
    }
    void add(int n, K kind, const QByteArray &bytes)
    {
        const QString scan = path(u"%1-%2.pdf"_s.arg(n).arg(codeText(kind)));
        writeFile(scan, bytes + QByteArray::number(n).repeated(1000));
        files.append({dossiers[n].id, kind, scan});
    }
    [[nodiscard]] QStringList stored() const
    {
        QStringList names;
        QDirIterator it(path() + u"/files"_s, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            names.append(it.next());
        return names;
    }
    [[nodiscard]] bool isUntouched() const
    {
        bool same = need(library->auditHead()) == head && stored().isEmpty();
        for (const Dossier &dossier : dossiers) {
            const StoredDossier now = need(library->dossier(dossier.id));
            same = same && now.revision == 1 && now.dossier == dossier;
        }
        return same && problemTexts(*library).isEmpty();
    }

    QList<Dossier> dossiers;
    QList<FileForDossier> files;
    QString head;
};

class TestLibraryAttach final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneRevisionForEachDossier();
    void whatIsThereAddsNothing();
    void severalOfOneKind();
    void oneReplacesAnother();
    void originalsStandBefore();
    void nothingToDo();
    void refusalLeavesNothing_data();
    void refusalLeavesNothing();
    void cancelLeavesNothing();
    void cancelKeepsWhatWasThere();
    void fullDiskLeavesNothing();
};

void TestLibraryAttach::oneRevisionForEachDossier()
{
    ManyFixture fixture;
    qint64 done = 0;
    qint64 total = 0;
    bool goesForward = true;
    const auto progress = [&](qint64 now, qint64 all) {
        goesForward = goesForward && now >= done;
        done = now;
        total = all;
        return true;
    };
    const auto attached = need(fixture.library->attachAll(fixture.files, u"扫描文件夹"_s, progress));
    QVERIFY(goesForward);
    QCOMPARE(done, total);
    QCOMPARE(total, 3 * (1007 + 1010));
    QCOMPARE(attached.size(), 3);
    fixture.reopen();
    for (int n = 0; n < 3; ++n) {
        const StoredDossier stored = need(fixture.library->dossier(fixture.dossiers[n].id));
        QCOMPARE(stored.revision, 2);
        QCOMPARE(attached[n].revision, 2);
        QCOMPARE(attached[n].dossier, stored.dossier);
        const QList<Attachment> list = stored.dossier.attachments;
        QCOMPARE(list.size(), fixture.dossiers[n].attachments.size() + 1);
        QCOMPARE(list.first().kind, K::Diploma); // it took the place of the declared one
        QCOMPARE(list.first().sha256, sha256Hex("diploma" + QByteArray::number(n).repeated(1000)));
        QCOMPARE(list.first().fileName, u"%1-毕业证.pdf"_s.arg(n));
        QCOMPARE(list.last().kind, K::Transcript);
        const QList<RevisionRow> history = need(fixture.library->history(stored.dossier.id));
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.last().why, u"扫描文件夹"_s);
    }
    const QList<AuditEntry> log = need(fixture.library->auditLog());
    QCOMPARE(log.last().action, u"attach"_s);
    QCOMPARE(log.last().detail.count(u" file="_s), 2);
    QCOMPARE(fixture.stored().size(), 6);
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

void TestLibraryAttach::whatIsThereAddsNothing()
{
    ManyFixture fixture;
    need(fixture.library->attachAll(fixture.files, u"试"_s));
    const QString head = need(fixture.library->auditHead());
    QVERIFY(head != fixture.head);
    const auto again = need(fixture.library->attachAll(fixture.files, u"试"_s));
    QCOMPARE(again.size(), 3);
    for (const StoredDossier &stored : again)
        QCOMPARE(stored.revision, 2);
    QCOMPARE(need(fixture.library->auditHead()), head);
    // Only the one with something new gets a revision; the same file twice in a list counts once.
    fixture.add(1, K::Appraisal, "appraisal");
    fixture.files.append(fixture.files.last());
    const auto more = need(fixture.library->attachAll(fixture.files, u"试"_s));
    QCOMPARE(more[0].revision, 2);
    QCOMPARE(more[1].revision, 3);
    QCOMPARE(more[2].revision, 2);
    QCOMPARE(more[1].dossier.attachments.size(), again[1].dossier.attachments.size() + 1);
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

void TestLibraryAttach::severalOfOneKind()
{
    ManyFixture fixture;
    const QString second = fixture.path(u"second.pdf"_s);
    writeFile(second, "second page");
    const QUuid id = fixture.dossiers[0].id;
    const auto attached =
        need(fixture.library->attachAll({fixture.files[0], {id, K::Diploma, second}}, u"试"_s)).first();
    QCOMPARE(attached.revision, 2);
    QStringList diplomas;
    for (const Attachment &attachment : attached.dossier.attachments) {
        if (attachment.kind == K::Diploma)
            diplomas.append(attachment.fileName);
    }
    QCOMPARE(diplomas, (QStringList{u"0-毕业证.pdf"_s, u"second.pdf"_s}));
}

/// One transaction: place and marks stay, the file before is still there for the revision before.
void TestLibraryAttach::oneReplacesAnother()
{
    ManyFixture fixture;
    const QUuid id = fixture.dossiers[0].id;
    const auto first = need(fixture.library->attachAll(fixture.files, u"试"_s)).first();
    StoredDossier marked = first;
    marked.dossier.attachments.first().sealed = true;
    marked.dossier.attachments.first().signedByLeader = false;
    need(fixture.library->save(marked.dossier, marked.revision, u"试"_s));
    const Attachment before = marked.dossier.attachments.first();
    const QString path = fixture.path(u"again.pdf"_s);
    writeFile(path, "turned pages");
    const auto after =
        need(fixture.library->attachAll({{id, before.kind, path, 3, {before.sha256}}}, u"试"_s)).first();
    QCOMPARE(after.revision, 4);
    QCOMPARE(after.dossier.attachments.size(), first.dossier.attachments.size());
    const Attachment &placed = after.dossier.attachments.first();
    QCOMPARE(placed.sha256, sha256Hex("turned pages"));
    QCOMPARE(placed.fileName, u"again.pdf"_s);
    QCOMPARE(placed.pages, 3);
    QCOMPARE(placed.sealed, std::optional(true));
    QCOMPARE(placed.signedByLeader, std::optional(false));
    QVERIFY(QFileInfo::exists(need(fixture.library->filePath(before))));
    QCOMPARE(problemTexts(*fixture.library), QStringList());
    // One that is not there any more: it is added.
    writeFile(path, "other pages");
    const auto added =
        need(fixture.library->attachAll({{id, before.kind, path, 1, {before.sha256}}}, u"试"_s)).first();
    QCOMPARE(added.dossier.attachments.size(), after.dossier.attachments.size() + 1);
    // Several go for one, which comes last; of another kind none.
    writeFile(path, "all together");
    const QStringList hashes{
        placed.sha256, added.dossier.attachments.last().sha256, first.dossier.attachments.last().sha256};
    const auto joined =
        need(fixture.library->attachAll({{id, before.kind, path, 1, hashes, true}}, u"试"_s)).first();
    QCOMPARE(joined.dossier.attachments.size(), added.dossier.attachments.size() - 1);
    QCOMPARE(joined.dossier.attachments.last().sha256, sha256Hex("all together"));
    QCOMPARE(joined.dossier.attachments.last().sealed, std::optional(true));
    QCOMPARE(joined.dossier.attachments.constFirst().kind, first.dossier.attachments.at(1).kind);
    // One that is there already: what it replaces goes all the same.
    writeFile(path, "one more");
    const auto more = need(fixture.library->attachAll({{id, before.kind, path}}, u"试"_s)).first();
    writeFile(path, "all together");
    const auto same =
        need(fixture.library->attachAll({{id, before.kind, path, 1, {sha256Hex("one more")}}}, u"试"_s))
            .first();
    QCOMPARE(same.revision, more.revision + 1);
    QCOMPARE(same.dossier, joined.dossier);
    const QString detail = need(fixture.library->auditLog()).constLast().detail;
    QVERIFY2(detail.endsWith(u" replaced="_s + sha256Hex("one more")), qPrintable(detail));
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

/// In a revision of their own, all in one transaction.
void TestLibraryAttach::originalsStandBefore()
{
    ManyFixture fixture;
    const QUuid id = fixture.dossiers[0].id;
    const QString photo = fixture.path(u"photo.jpg"_s);
    const QString made = fixture.path(u"photo.pdf"_s);
    writeFile(photo, "as the phone took it");
    writeFile(made, "laid flat");
    FileForDossier original{id, K::Diploma, photo};
    original.isOriginal = true;
    const StoredDossier after =
        need(fixture.library->attachAll({original, {id, K::Diploma, made, 1}}, u"试"_s)).first();
    QCOMPARE(after.revision, 3);
    const QList<Attachment> before = fixture.dossiers[0].attachments;
    QCOMPARE(after.dossier.attachments.size(), before.size()); // one was declared
    QCOMPARE(after.dossier.attachments.first().sha256, sha256Hex("laid flat"));
    const Dossier between = need(fixture.library->dossierAt(id, 2));
    QCOMPARE(between.attachments.size(), before.size());
    QCOMPARE(between.attachments.first().sha256, sha256Hex("as the phone took it"));
    QVERIFY(QFileInfo::exists(need(fixture.library->filePath(between.attachments.first()))));
    QCOMPARE(need(fixture.library->dossier(id)).dossier, after.dossier);
    QCOMPARE(problemTexts(*fixture.library), QStringList());
    // With what was attached before, the marks are of that, although the original fills a place before it.
    StoredDossier marked = after;
    Attachment declared;
    declared.kind = K::Diploma;
    marked.dossier.attachments.first().sealed = true;
    marked.dossier.attachments.prepend(declared);
    marked.revision = need(fixture.library->save(marked.dossier, marked.revision, u"试"_s));
    writeFile(photo, "another page");
    writeFile(made, "two pages");
    FileForDossier joined{id, K::Diploma, made, 2};
    joined.replaced = {sha256Hex("laid flat")};
    const StoredDossier both = need(fixture.library->attachAll({original, joined}, u"试"_s)).first();
    QCOMPARE(both.revision, marked.revision + 2);
    QCOMPARE(both.dossier.attachments.first().sha256, sha256Hex("two pages"));
    QCOMPARE(both.dossier.attachments.first().sealed, std::optional(true));
    QCOMPARE(both.dossier.attachments.size(), before.size());
    // One that is attached already stays.
    writeFile(made, "laid flat once more");
    original.filePath = fixture.path(u"again.pdf"_s);
    writeFile(original.filePath, "two pages");
    const StoredDossier more =
        need(fixture.library->attachAll({original, {id, K::Diploma, made, 1}}, u"试"_s)).first();
    QCOMPARE(more.revision, both.revision + 1);
    QCOMPARE(more.dossier.attachments.size(), before.size() + 1);
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

void TestLibraryAttach::nothingToDo()
{
    ManyFixture fixture;
    QVERIFY(need(fixture.library->attachAll({}, u"试"_s)).isEmpty());
    QVERIFY(fixture.isUntouched());
}

void TestLibraryAttach::refusalLeavesNothing_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"missing", "folder", "empty", "stranger", "read only"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestLibraryAttach::refusalLeavesNothing()
{
    QFETCH(const QString, what);
    ManyFixture fixture;
    FileForDossier &last = fixture.files.last(); // the five before it are good
    Error::Code code = Error::Code::NotFound;
    QString named = last.filePath;
    if (what == u"missing"_s) {
        QVERIFY(QFile::remove(last.filePath));
    } else if (what == u"folder"_s) {
        named = last.filePath = fixture.folder.path();
    } else if (what == u"empty"_s) {
        writeFile(last.filePath, {});
        code = Error::Code::Format;
    } else if (what == u"stranger"_s) {
        last.id = QUuid::createUuid();
        named = last.id.toString(QUuid::WithoutBraces);
    } else {
        fixture.reopen(OpenMode::ReadOnly);
        named = fixture.library->path();
        code = Error::Code::ReadOnly;
    }
    const auto attached = fixture.library->attachAll(fixture.files, u"试"_s);
    QVERIFY(!attached);
    QCOMPARE(attached.error().code, code);
    QVERIFY2(attached.error().detail.contains(named), qPrintable(attached.error().detail));
    QVERIFY(fixture.isUntouched());
}

void TestLibraryAttach::cancelLeavesNothing()
{
    ManyFixture fixture;
    int calls = 0;
    const auto count = [&](qint64, qint64) { return ++calls > 0; };
    need(fixture.library->attachAll(fixture.files, u"试"_s, count));
    QVERIFY(calls >= 6);
    for (int after = 0; after < calls; ++after) {
        ManyFixture fresh;
        int asked = 0;
        const auto cancelled =
            fresh.library->attachAll(fresh.files, u"试"_s, [&](qint64, qint64) { return asked++ < after; });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, Error::Code::Cancelled);
        QVERIFY2(fresh.isUntouched(), qPrintable(QString::number(after)));
    }
}

void TestLibraryAttach::cancelKeepsWhatWasThere()
{
    ManyFixture fixture;
    const Attachment before =
        need(fixture.library->attach(fixture.dossiers[0].id, K::Diploma, fixture.files[0].filePath));
    qint64 seen = 0;
    const auto cancelled = fixture.library->attachAll(
        fixture.files, u"试"_s, [&](qint64 done, qint64) { return (seen = done) < 4000; });
    QCOMPARE(cancelled.error().code, Error::Code::Cancelled);
    QCOMPARE(fixture.stored(), QStringList{need(fixture.library->filePath(before))});
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

void TestLibraryAttach::fullDiskLeavesNothing()
{
#ifdef Q_OS_UNIX
    ManyFixture fixture;
    // No room for a file, for the second of them, and for the log of the transaction.
    for (const rlim_t room : {500, 1'008, 2'000}) {
        std::optional<FileLimit> limit(room);
        QVERIFY(limit->isSet());
        const auto attached = fixture.library->attachAll(fixture.files, u"试"_s);
        limit.reset();
        QVERIFY(!attached);
        QCOMPARE(attached.error().code, Error::Code::Io);
        QVERIFY(fixture.isUntouched());
    }
    QVERIFY(fixture.library->attachAll(fixture.files, u"试"_s).ok());
    QCOMPARE(problemTexts(*fixture.library), QStringList());
#endif
}

} // namespace

TEST_CASE(QCoreApplication, TestLibraryAttach)
#include "tst_library_attach.moc"
