// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whose paper a scan is and what it is, by its path.

#include "domain/heic.h"
#include "library/attachment_guess.h"
#include "library/scan_proposal.h"
#include "library_fixture.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

namespace {

using K = AttachmentKind;

QUuid applicantId(int n)
{
    return QUuid(static_cast<uint>(n), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

/// 0 张试例, 1 张试, 2 李试一, 3 and 4 王试例 in two units, 5 阿依古丽·买买提, 6 程诺 (its pinyin is that of
/// 承诺), 7 赵试理 and 8 赵试礼 (one pinyin), 9 and 10 孙试例 in one unit, 11 𠮷试例.
QList<ScanApplicant> applicants()
{
    const QString school = u"博湖县试例中学"_s;
    const QString hospital = u"博湖县试例医院"_s;
    const QStringList names{u"张试例"_s, u"张试"_s, u"李试一"_s, u"王试例"_s, u"王试例"_s,
        u"阿依古丽·买买提"_s, u"程诺"_s, u"赵试理"_s, u"赵试礼"_s, u"孙试例"_s, u"孙试例"_s, u"𠮷试例"_s};
    QList<ScanApplicant> list;
    for (int i = 0; i < names.size(); ++i)
        list.append({applicantId(i), names[i], sampleIdNumber(100 + i), i == 4 ? hospital : school, {}});
    list[2].withFile = {K::Diploma};
    return list;
}

QString number(int i)
{
    return sampleIdNumber(100 + i);
}

int indexOf(const QUuid &id)
{
    const QList<ScanApplicant> list = applicants();
    for (int i = 0; i < list.size(); ++i) {
        if (list[i].id == id)
            return i;
    }
    return -1;
}

/// `0` a person, `?` nobody, `?0,1` candidates.
QString personOf(const ScanProposal &proposal)
{
    if (proposal.person)
        return QString::number(indexOf(*proposal.person));
    QStringList candidates;
    for (const QUuid &id : proposal.candidates)
        candidates.append(QString::number(indexOf(id)));
    return u'?' + candidates.join(u',');
}

ScanProposal proposed(const QString &path)
{
    return proposeScans({path}, applicants()).first();
}

class TestScanProposal final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void people_data();
    void people();
    void kinds_data();
    void kinds();
    void reasons_data();
    void reasons();
    void unsupportedTypes_data();
    void unsupportedTypes();
    void heicByAnyName();
    void notes();
    void applicantOfADossier();
    void manyFilesAndApplicants();
    void listsAFolder();
    void listRefuses();
};

void TestScanProposal::people_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("person");
    const auto row = [](const char *name, const QString &path, const QString &person) {
        QTest::newRow(name) << path << person;
    };
    row("name in file", u"张试例毕业证.jpg"_s, u"0"_s);
    row("name alone", u"张试例.jpg"_s, u"0"_s);
    row("shorter name", u"张试毕业证.jpg"_s, u"1"_s);
    row("name after number", u"01张试例.pdf"_s, u"0"_s);
    row("name after kind", u"毕业证张试例.pdf"_s, u"0"_s);
    row("name after unit", u"博湖县试例中学张试例毕业证.pdf"_s, u"0"_s);
    row("name before number", u"张试例1.pdf"_s, u"0"_s);
    row("blanks inside", u"张 试 例 毕业证.pdf"_s, u"0"_s);
    row("full-width blank", u"张　试例.pdf"_s, u"0"_s);
    row("decomposed file name", u"ü张试例.pdf"_s.normalized(QString::NormalizationForm_D), u"0"_s);
    row("name in folder", u"张试例/IMG_20240101_120000.jpg"_s, u"0"_s);
    row("name two folders up", u"张试例/毕业证/mmexport1700000000.jpg"_s, u"0"_s);
    row("kind folder", u"毕业证/张试例.jpg"_s, u"0"_s);
    row("nearest folder wins", u"李试一/张试例/毕业证.jpg"_s, u"0"_s);
    row("folder with number", u"01-张试例/1.jpg"_s, u"0"_s);
    row("same in both", u"张试例/张试例毕业证.jpg"_s, u"0"_s);
    row("contradiction", u"李试一/张试例毕业证.jpg"_s, u"?0,2"_s);
    row("longer name not here", u"张试凡毕业证.jpg"_s, u"?1"_s);
    row("longer name before", u"欧阳张试.jpg"_s, u"?1"_s);
    row("folder says it is whole", u"张试/张试上课.jpg"_s, u"1"_s);
    row("both names", u"张试例和张试.jpg"_s, u"?0,1"_s);
    row("two people", u"张试例李试一合影.jpg"_s, u"?0,2"_s);
    row("two people, folder of one", u"李试一/张试例和李试一.jpg"_s, u"2"_s);
    row("nobody", u"mmexport1700000000.jpg"_s, u"?"_s);
    row("messenger", u"微信图片_20240101120000.jpg"_s, u"?"_s);
    row("given name only", u"试例.jpg"_s, u"?"_s);

    row("number in file", number(2) + u".pdf"_s, u"2"_s);
    row("full-width number", u"６５２８２９１９９００１０１"_s + number(2).mid(14) + u"毕业证.pdf"_s, u"2"_s);
    row("spaced number",
        number(2).left(6) + u' ' + number(2).mid(6, 8) + u' ' + number(2).mid(14) + u".pdf"_s, u"2"_s);
    row("lower-case x", number(2).toLower() + u"_毕业证.pdf"_s, u"2"_s);
    row("number in folder", number(2) + u"/毕业证.pdf"_s, u"2"_s);
    row("number and name", u"李试一"_s + number(2) + u".pdf"_s, u"2"_s);
    row("number of another", u"张试例"_s + number(2) + u".pdf"_s, u"?0,2"_s);
    row("two numbers", number(0) + u'_' + number(2) + u".pdf"_s, u"?0,2"_s);
    row("stranger's number", sampleIdNumber(999) + u".pdf"_s, u"?"_s);
    row("stranger's number and a name", u"张试例"_s + sampleIdNumber(999) + u".pdf"_s, u"?0"_s);
    row("longer run of digits", u"1"_s + number(2) + u".pdf"_s, u"?"_s);
    row("time stamp of 18 digits", u"张试例_202401011234567890.jpg"_s, u"0"_s);

    row("same name", u"王试例毕业证.pdf"_s, u"?3,4"_s);
    row("same name, number", u"王试例"_s + number(4) + u".pdf"_s, u"4"_s);
    row("same name, last four", u"王试例"_s + number(3).right(4) + u"毕业证.pdf"_s, u"3"_s);
    row("same name, last six", u"王试例_"_s + number(4).right(6) + u".pdf"_s, u"4"_s);
    row("same name, last four in folder", u"王试例 "_s + number(4).right(4) + u"/毕业证.pdf"_s, u"4"_s);
    row("same name, last four elsewhere", u"王试例/毕业证"_s + number(4).right(4) + u".pdf"_s, u"4"_s);
    row("same name, other digits", u"王试例0000.pdf"_s, u"?3,4"_s);
    row("same name, unit above", u"博湖县试例医院/王试例/毕业证.pdf"_s, u"4"_s);
    row("same name, unit in file", u"博湖县试例中学王试例.pdf"_s, u"3"_s);
    row("unit against digits", u"博湖县试例医院/王试例"_s + number(3).right(4) + u".pdf"_s, u"?3,4"_s);
    row("same name, one unit", u"博湖县试例中学/孙试例.pdf"_s, u"?9,10"_s);
    row("same name, number above", number(10) + u"/毕业证/孙试例.pdf"_s, u"10"_s);

    row("dotted name", u"阿依古丽·买买提.pdf"_s, u"5"_s);
    row("other dot", u"阿依古丽•买买提毕业证.pdf"_s, u"5"_s);
    row("full stop as dot", u"阿依古丽.买买提.pdf"_s, u"5"_s);
    row("without dot", u"阿依古丽买买提.pdf"_s, u"5"_s);
    row("blank as dot", u"阿依古丽 买买提 普通话.pdf"_s, u"5"_s);
    row("longer father's name", u"阿依古丽·买买提江.pdf"_s, u"?5"_s);
    row("beyond the plane", u"𠮷试例毕业证.pdf"_s, u"11"_s);

    row("pinyin", u"zhangshili.pdf"_s, u"0"_s);
    row("pinyin, capitals", u"ZhangShiLi_biyezheng.pdf"_s, u"0"_s);
    row("pinyin, syllables", u"zhang-shi-li.pdf"_s, u"0"_s);
    row("pinyin, folder", u"001-zhang-shi-li/01-biyezheng.pdf"_s, u"0"_s);
    row("pinyin, dotted name", u"ayiguli maimaiti.pdf"_s, u"5"_s);
    row("pinyin inside a word", u"zhangshiliang.pdf"_s, u"?"_s);
    row("pinyin, longer name", u"zhang-shi-fan.pdf"_s, u"?1"_s);
    row("pinyin of two", u"zhaoshili.pdf"_s, u"?7,8"_s);
    row("pinyin with name", u"赵试礼zhaoshili.pdf"_s, u"8"_s);
    row("pinyin against name", u"李试一zhangshili.pdf"_s, u"?0,2"_s);
    row("pinyin of two, digits", u"zhaoshili-"_s + number(7).right(4) + u".pdf"_s, u"7"_s);
    row("pinyin that is a paper", u"张试例/chengnuo.pdf"_s, u"0"_s);
    row("name beside a paper", u"程诺承诺书.pdf"_s, u"6"_s);
}

void TestScanProposal::people()
{
    QFETCH(const QString, path);
    QFETCH(const QString, person);
    const ScanProposal proposal = proposed(path);
    QVERIFY2(personOf(proposal) == person, qPrintable(personOf(proposal) + u' ' + proposal.personReason));
    QCOMPARE(proposal.path, path);
    QVERIFY(!proposal.personReason.isEmpty());
    QVERIFY(!proposal.personReason.contains(sampleIdNumber(999)));
}

void TestScanProposal::kinds_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("kind"); // key; empty: open
    const auto row = [](const char *name, const QString &path, std::optional<K> kind) {
        QTest::newRow(name) << path << codeKey(kind);
    };
    row("file", u"张试例毕业证.jpg"_s, K::Diploma);
    row("certificate", u"张试例毕业证书.jpg"_s, K::Diploma);
    row("folder", u"毕业证/张试例.jpg"_s, K::Diploma);
    row("folder with filler", u"3.毕业证书扫描件/张试例.jpg"_s, K::Diploma);
    row("folder of a person", u"张试例毕业证/1.jpg"_s, K::Diploma);
    row("file before folder", u"毕业证/张试例学位证.jpg"_s, K::DegreeCertificate);
    row("folder that says more", u"2024年初定呈报材料/张试例/1.jpg"_s, std::nullopt);
    row("folder of many kinds", u"毕业证学位证/张试例.jpg"_s, std::nullopt);
    row("two kinds", u"张试例毕业证和学位证.jpg"_s, std::nullopt);
    row("electronic record", u"张试例教育部学历证书电子注册备案表.pdf"_s, K::EducationRecord);
    row("enrolment", u"张试例学籍在线验证报告.pdf"_s, K::EnrolmentReport);
    row("assessment register", u"张试例2023年度考核登记表.pdf"_s, K::AssessmentForm);
    row("assessment proof", u"张试例考核证明.pdf"_s, K::AssessmentProof);
    row("Mandarin transcript", u"张试例普通话水平测试成绩单.pdf"_s, K::MandarinCertificate);
    row("transcript", u"张试例成绩单.pdf"_s, K::Transcript);
    row("public course", u"张试例2023继续教育公需课.pdf"_s, K::PublicTraining);
    row("professional course", u"张试例继续教育专业课.pdf"_s, K::ProfessionalTraining);
    row("training of either kind", u"张试例继续教育证书.pdf"_s, std::nullopt);
    row("numbered by hand", u"张试例/附件2.pdf"_s, std::nullopt);
    row("numbered and named", u"张试例/附件2毕业证.pdf"_s, K::Diploma);
    row("hint in file, plain folder", u"张试例/公需课证书/继续教育.pdf"_s, K::PublicTraining);
    row("exemption", u"张试例附件1免学审批表.pdf"_s, K::ExemptionForm);
    row("commitment of 程诺", u"程诺承诺书.pdf"_s, K::Commitment);
    row("name that reads like a paper", u"程诺/1.pdf"_s, std::nullopt);
    row("pinyin", u"zhangshili_biyezheng.pdf"_s, K::Diploma);
    row("pinyin syllables", u"zhang-shi-li_pu-tong-hua.pdf"_s, K::MandarinCertificate);
    row("pinyin folder", u"xuewei/张试例.pdf"_s, K::DegreeCertificate);
    row("name with such a sound", u"张试例/liuxuewei.pdf"_s, std::nullopt);
    row("camera", u"张试例/IMG_20240101_120000.jpg"_s, std::nullopt);
    row("messenger", u"张试例/mmexport1700000000.jpg"_s, std::nullopt);
    row("full width", u"张试例／附件１２.pdf"_s, std::nullopt);
    row("ID card", u"张试例身份证.jpg"_s, std::nullopt);
    row("photo", u"张试例证件照.jpg"_s, K::Photo);
    row("photo by its size", u"一寸照/张试例.jpg"_s, K::Photo);
    row("photo, digit", u"张试例2寸照片.jpg"_s, K::Photo);
    row("photo, pinyin", u"zhangshili_zhengjianzhao.jpg"_s, K::Photo);
    row("photo of a paper", u"张试例毕业证照片.jpg"_s, K::Diploma);
    row("photo of anything", u"张试例照片.jpg"_s, std::nullopt);
}

void TestScanProposal::kinds()
{
    QFETCH(const QString, path);
    QFETCH(const QString, kind);
    const ScanProposal proposal = proposed(path);
    QCOMPARE(codeKey(proposal.kind), kind);
    QVERIFY(!proposal.kindReason.isEmpty());
}

void TestScanProposal::reasons_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nobody") << u"毕业证.jpg"_s
                            << u"No applicant's name stands in the name of the file or a folder."_s;
    QTest::newRow("same name") << u"王试例毕业证.jpg"_s
                               << u"2 applicant(s) are called 王试例, and nothing in the name tells which."_s;
    QTest::newRow("no kind") << u"张试例/IMG_1.jpg"_s << u"The name does not say what it is."_s;
    QTest::newRow("neither") << u"IMG_1.jpg"_s
                             << u"No applicant's name stands in the name of the file or a folder.\n"
                                "The name does not say what it is."_s;
    QTest::newRow("contradiction") << u"李试一/张试例毕业证.jpg"_s
                                   << u"The file's name and the folder “李试一” name different people."_s;
    QTest::newRow("stranger") << sampleIdNumber(999) + u"毕业证.pdf"_s
                              << u"No applicant has the ID number %1 in the name."_s.arg(
                                     sampleIdNumber(999).left(4) + u"**********"_s +
                                     sampleIdNumber(999).right(4));
    QTest::newRow("longer") << u"张试凡毕业证.pdf"_s << u"张试 may be part of a longer name."_s;
    QTest::newRow("two papers") << u"张试例毕业证学位证.pdf"_s
                                << u"The name speaks of several papers: 毕业证, 学位证."_s;
    QTest::newRow("perhaps") << u"张试例附件1.pdf"_s
                             << u"The name does not say plainly what it is; perhaps 免学审批表."_s;
    QTest::newRow("clear")
        << u"张试例/毕业证.pdf"_s
        << u"The folder “张试例” holds the applicant's name.\nThe file's name says what it is."_s;
    QTest::newRow("type")
        << u"张试例毕业证.WEBP"_s
        << u"Files of the type .webp are not taken; make it a PDF, OFD, JPG, PNG or TIFF."_s;
    for (const char *suffix : {"HEIC", "heif", "hif"})
        QTest::newRow(suffix) << u"张试例毕业证."_s + QString::fromLatin1(suffix) << heicText();
}

void TestScanProposal::reasons()
{
    QFETCH(const QString, path);
    QFETCH(const QString, reason);
    QCOMPARE(proposed(path).reason(), reason);
}

void TestScanProposal::unsupportedTypes_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<bool>("taken");
    for (const char *taken : {"pdf", "PDF", "ofd", "jpg", "JPEG", "png", "tif", "tiff"})
        QTest::newRow(taken) << QString::fromLatin1(taken) << true;
    for (const char *refused : {"avif", "doc", "docx", "zip", "exe", "txt"})
        QTest::newRow(refused) << QString::fromLatin1(refused) << false;
}

void TestScanProposal::unsupportedTypes()
{
    QFETCH(const QString, suffix);
    QFETCH(const bool, taken);
    const ScanProposal proposal = proposed(u"张试例毕业证."_s + suffix);
    QCOMPARE(proposal.isClear(), taken);
    QCOMPARE(personOf(proposal), u"0"_s); // still worth knowing whose it is
    QCOMPARE(proposal.note.contains(suffix.toLower()), !taken);
    QVERIFY(!proposed(u"张试例毕业证"_s).isClear());
}

void TestScanProposal::heicByAnyName()
{
    const QTemporaryDir folder;
    const auto refused = [&](const QString &name, const QByteArray &bytes) {
        writeFile(folder.filePath(name), bytes);
        return refusedScan(folder.filePath(name));
    };
    const QByteArray heic("\0\0\0\x18"
                          "ftypheic\0\0\0\0mif1heic",
        24);
    QCOMPARE(refused(u"a.jpg"_s, heic), heicText());
    QCOMPARE(refused(u"a.heic"_s, heic), heicText());
    QCOMPARE(refused(u"b.jpg"_s, "\xff\xd8\xff"), QString());
    QCOMPARE(refused(u"c.jpg"_s, {}), QString()); // whatever else is wrong with it, others say
    QCOMPARE(refusedScan(folder.filePath(u"none.jpg"_s)), QString());
    QCOMPARE(refused(u"d.doc"_s, "x"), unsupportedScan(u"d.doc"_s));
}

void TestScanProposal::notes()
{
    const QStringList paths{u"a/张试例毕业证1.jpg"_s, u"a/张试例毕业证2.jpg"_s, u"b/张试例毕业证.heic"_s,
        u"b/张试例学位证.jpg"_s, u"b/李试一毕业证.jpg"_s};
    const QList<ScanProposal> list = proposeScans(paths, applicants());
    QVERIFY(list[0].isClear() && list[1].isClear());
    QCOMPARE(list[0].note, QString());
    QCOMPARE(list[1].note, u"Another file for the same slot: a/张试例毕业证1.jpg"_s);
    QVERIFY(!list[2].isClear());
    QCOMPARE(list[3].note, QString());
    QVERIFY(list[4].isClear());
    QCOMPARE(list[4].note, u"The applicant has a file of this kind already."_s);
}

void TestScanProposal::applicantOfADossier()
{
    Dossier dossier = sampleDossier(7);
    dossier.attachments[1].sha256 = QString(64, u'a');
    const ScanApplicant applicant = scanApplicant(dossier);
    QCOMPARE(applicant, (ScanApplicant{dossier.id, dossier.person.name, dossier.person.idNumber,
                            dossier.employment.unitName, {K::MandarinCertificate}}));
}

void TestScanProposal::manyFilesAndApplicants()
{
    QList<ScanApplicant> people;
    for (int i = 0; i < 3000; ++i)
        people.append(
            {applicantId(i), u"张试例"_s + QString::number(i), sampleIdNumber(i), u"试例中学"_s, {}});
    QStringList paths;
    for (int i = 0; i < 20000; ++i)
        paths.append(u"张试例%1/毕业证/%2.jpg"_s.arg(i % 3000).arg(i));
    const QList<ScanProposal> list = proposeScans(paths, people);
    for (int i = 0; i < list.size(); ++i)
        QVERIFY(list[i].person == applicantId(i % 3000) && list[i].kind == K::Diploma);
}

void TestScanProposal::listsAFolder()
{
    const QTemporaryDir folder;
    const QDir root(folder.path());
    QVERIFY(root.mkpath(u"张试例/毕业证"_s) && root.mkpath(u".hidden"_s) && root.mkpath(u"旧库.chuding"_s));
    for (const QString &name :
        {u"b.jpg"_s, u"张试例/a.pdf"_s, u"张试例/毕业证/1.heic"_s, u"Thumbs.db"_s, u"张试例/desktop.ini"_s,
            u".DS_Store"_s, u".hidden/a.pdf"_s, u"旧库.chuding/library.sqlite"_s, u"旧库.chuding/a.pdf"_s})
        writeFile(root.filePath(name), "x");
    writeFile(root.filePath(u"empty.pdf"_s), {});
    QVERIFY(QFile::link(root.filePath(u"b.jpg"_s), root.filePath(u"link.jpg"_s)));
    QVERIFY(QFile::link(root.path(), root.filePath(u"张试例/loop"_s)));
    QCOMPARE(need(listScanFolder(folder.path() + u"/"_s)),
        (QStringList{u"b.jpg"_s, u"张试例/a.pdf"_s, u"张试例/毕业证/1.heic"_s}));
    QVERIFY(root.mkpath(u"1/2/3/4/5/6/7/8"_s));
    writeFile(root.filePath(u"1/2/3/4/5/6/7/8/deep.pdf"_s), "x");
    QCOMPARE(need(listScanFolder(folder.path())).first(), u"1/2/3/4/5/6/7/8/deep.pdf"_s);
}

void TestScanProposal::listRefuses()
{
    const QTemporaryDir folder;
    const QDir root(folder.path());
    const auto code = [&] { return listScanFolder(folder.path()).error().code; };
    QCOMPARE(listScanFolder(folder.filePath(u"none"_s)).error().code, Error::Code::NotFound);
    writeFile(folder.filePath(u"file"_s), "x");
    QCOMPARE(listScanFolder(folder.filePath(u"file"_s)).error().code, Error::Code::NotFound);
    QVERIFY(root.mkpath(u"1/2/3/4/5/6/7/8/9"_s));
    QCOMPARE(code(), Error::Code::Limit);
    QVERIFY(root.rmdir(u"1/2/3/4/5/6/7/8/9"_s));
    for (int i = 0; i < scanFilesLimit; ++i)
        writeFile(root.filePath(u"1/%1.jpg"_s.arg(i)), "x");
    QCOMPARE(code(), Error::Code::Limit);
}

} // namespace

TEST_CASE(QCoreApplication, TestScanProposal)
#include "tst_scan_proposal.moc"
