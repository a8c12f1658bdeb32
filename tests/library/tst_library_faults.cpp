// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/database.h"
#include "library_fixture.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace chuding;
using namespace Qt::StringLiterals;

/// What is chosen in place of a library, and what a library meets: one sentence that says what to do.
class TestLibraryFaults final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    static QString refusal(const QString &path)
    {
        const auto opened = Library::open(path, OpenMode::ReadWrite);
        return opened ? QString() : errorText(opened.error());
    }
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private Q_SLOTS:
    void fileIsNoLibrary()
    {
        QVERIFY(write(path(u"报告.docx"_s), "PK"));
        QVERIFY(
            refusal(path(u"报告.docx"_s)).contains(u"this is a file; a library is a folder NAME.chuding"_s));
        QVERIFY(QFile::exists(path(u"报告.docx"_s)));
    }

    void folderAboveNamesTheLibrary()
    {
        QDir().mkpath(path(u"上级"_s));
        QVERIFY(refusal(path(u"上级"_s)).contains(u"there is no library in this folder"_s));
        QVERIFY(Library::create(path(u"上级/试例.chuding"_s), {}).ok());
        QVERIFY(refusal(path(u"上级"_s)).contains(u"but in its folder 试例.chuding"_s));
    }

    void truncatedDatabaseIsDamaged()
    {
        const QString library = path(u"截断.chuding"_s);
        QVERIFY(Library::create(library, {}).ok());
        QFile database(library + u"/library.sqlite"_s);
        const qint64 whole = database.size();
        for (const qint64 left : {whole / 2, qint64(5000), qint64(120), qint64(0)}) {
            QVERIFY(database.resize(left));
            const QString text = refusal(library);
            QVERIFY2(text.contains(u"damaged"_s), qPrintable(text));
            QVERIFY2(text.contains(u"截断.chuding"_s) || text.contains(u"backup"_s), qPrintable(text));
        }
    }

    void fullDatabaseSaysSo()
    {
        const auto database = Database::open(path(u"full.sqlite"_s), Database::Access::ReadWrite);
        QVERIFY(!database); // it makes none
        QVERIFY(write(path(u"full.sqlite"_s), {}));
        const auto opened = Database::open(path(u"full.sqlite"_s), Database::Access::ReadWrite);
        QVERIFY(opened.ok());
        QVERIFY((*opened)->exec(u"CREATE TABLE t (x)"_s).ok());
        QVERIFY((*opened)->exec(u"PRAGMA max_page_count = 3"_s).ok());
        const Result<void> done = (*opened)->exec(u"INSERT INTO t VALUES (zeroblob(100000))"_s);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::DiskFull);
        QVERIFY(errorText(done.error()).contains(u"The disk is full: /"_s));
    }

    void firstEntryNamesTheOperator()
    {
        const auto library = Library::create(path(u"谁.chuding"_s), {}, u"经办例"_s);
        QVERIFY(library.ok());
        QCOMPARE((*library)->auditLog()->constFirst().who, u"经办例"_s);
        QCOMPARE((*library)->operatorName(), u"经办例"_s);
        QVERIFY((*library)->verify()->isEmpty());
    }

    void pagesAreKeptWithTheFile()
    {
        const auto library = Library::create(path(u"页.chuding"_s), {});
        QVERIFY(library.ok());
        Dossier dossier;
        dossier.id = QUuid::createUuid();
        dossier.person.name = u"张试例"_s;
        QVERIFY((*library)->save(dossier, 0, u"test"_s).ok());
        QVERIFY(write(path(u"a.pdf"_s), "%PDF"));
        const auto attached =
            (*library)->attachAll({{dossier.id, AttachmentKind::Diploma, path(u"a.pdf"_s), 3}}, u"test"_s);
        QVERIFY(attached.ok());
        QCOMPARE((*library)->dossier(dossier.id)->dossier.attachments.constFirst().pages, 3);
    }
};

TEST_CASE(QCoreApplication, TestLibraryFaults)
#include "tst_library_faults.moc"
