// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was seen in the files of a library, and what is seen anew.
#include "library_fixture.h"
#include "submission/seen_files.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

namespace {

FileLook onePage(bool lacksRecognition)
{
    FileLook look;
    look.pageCount = 1;
    look.pages.resize(1);
    look.pages[0].fingerprint = u"0123456789abcdef"_s;
    look.pages[0].sizeMm = {210, 297};
    look.lacksRecognition = lacksRecognition;
    return look;
}

} // namespace

class TestSeenFiles final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LibraryFixture> m_fixture;
    QUuid m_dossier;

    [[nodiscard]] Library &library() const { return *m_fixture->library; }
    /// Attached, with that look kept of it; returns its hash.
    QString put(const QString &name, const FileLook &look)
    {
        writeFile(m_fixture->path(name), name.toUtf8());
        const Attachment attachment =
            need(library().attach(m_dossier, AttachmentKind::Transcript, m_fixture->path(name)));
        keep(attachment.sha256, *lastingLook(look));
        return attachment.sha256;
    }
    void keep(const QString &sha256, const QByteArray &document)
    {
        QVERIFY(library().keepLooks({{sha256, document}}).ok());
    }
    [[nodiscard]] ScanFactsByFile seen() const { return need(seenFiles(library())); }
    [[nodiscard]] QStringList unseen(bool canRecognize = false) const
    {
        QStringList hashes;
        const Dossier dossier = need(library().dossier(m_dossier)).dossier;
        for (const UnseenFile &file : unseenFiles(library(), dossier, seen(), canRecognize))
            hashes.append(file.sha256);
        return hashes;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<LibraryFixture>();
        Dossier dossier = sampleDossier(1);
        dossier.attachments.clear();
        m_dossier = dossier.id;
        QVERIFY(library().save(dossier, 0, u"试"_s).ok());
    }

    /// What lacks letters is seen again once they can be recognized, and only then; what was seen holds till
    /// then.
    void seenBetterLater()
    {
        const QString whole = put(u"whole.pdf"_s, onePage(false));
        QVERIFY(!lackRecognition(seen()));
        const QString lacking = put(u"lacking.pdf"_s, onePage(true));
        const QString another = put(u"another.pdf"_s, onePage(true));
        QVERIFY(lackRecognition(seen()));
        QCOMPARE(seen().size(), 3);
        QCOMPARE(unseen(false), QStringList());
        QCOMPARE(unseen(true), (QStringList{lacking, another}));
        keep(lacking, *lastingLook(onePage(false)));
        QCOMPARE(unseen(true), QStringList{another});
        keep(another, *lastingLook(onePage(false)));
        QCOMPARE(unseen(true), QStringList());
        QVERIFY(!lackRecognition(seen()));
    }

    void ofAnEarlierVersion()
    {
        const QString file = put(u"old.pdf"_s, onePage(false));
        QJsonObject document = lookToJson(onePage(false));
        document.insert(u"version"_s, document.value(u"version"_s).toInt() - 1);
        keep(file, QJsonDocument(document).toJson());
        QVERIFY(seen().isEmpty());
        QVERIFY(!need(seenFile(library(), file)));
        QCOMPARE(unseen(), QStringList{file});
        keep(file, "no JSON");
        QVERIFY(seen().isEmpty());
        keep(file, *lastingLook(onePage(false)));
        QCOMPARE(seen().keys(), QStringList{file});
        QCOMPARE(unseen(), QStringList());
    }

    /// What depends on the machine is not kept.
    void lasting()
    {
        FileLook look = onePage(false);
        for (const PageFault fault : {PageFault::TooSlow, PageFault::NoInspector, PageFault::NotFound}) {
            look.fault = fault;
            QVERIFY(!lastingLook(look));
        }
        look.fault = PageFault::Damaged;
        QVERIFY(lastingLook(look));
    }
};

TEST_CASE(QCoreApplication, TestSeenFiles)
#include "tst_seen_files.moc"
