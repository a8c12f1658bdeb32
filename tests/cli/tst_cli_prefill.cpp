// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_sample.h"
#include "library/library.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

const QString english = u"--lang"_s;
const QString pass = u"652829200203129011"_s; // 张试宁, who passes

QString pdfText(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// As it stands on the paper, read off it.
QString codeOn(const QString &path)
{
    static const QRegularExpression groups(u"核对码 ((?:[0-9A-Z]{4} ){5}[0-9A-Z]{4})"_s);
    return groups.match(pdfText(path)).captured(1);
}

} // namespace

/// The 预填稿 and its code as a clerk's script would use them.
class TestCliPrefill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printsWholeSheets();
    void wrongUse_data();
    void wrongUse();
    void sameAsTheLibrary();
    void sameAsThePackage();
    void smallPhotosAreNamed();
    void photosThatAreNone();
    void changedSince();
    void ofAnotherLibrary();
    void mistyped();
    void changedPackage();

private:
    [[nodiscard]] Outcome verify(const QStringList &code, const QString &option, const QString &path) const
    {
        return run(QStringList{english, u"en"_s, u"verify-paper"_s} + code + QStringList{option, path});
    }
    [[nodiscard]] Outcome print(const QString &name) const
    {
        return run({english, u"en"_s, u"form"_s, m_sample.library(), u"prefill"_s, u"--id"_s, pass,
            u"--out"_s, m_sample.inFolder(name)});
    }
    [[nodiscard]] Outcome attachPhoto(QSize size, const QString &name) const;

    CliSample m_sample;
    QString m_code; ///< of the first print
    QString m_package;
};

void TestCliPrefill::initTestCase()
{
    const QString problem = m_sample.make();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const Outcome printed = print(u"first.pdf"_s);
    QVERIFY2(printed.code == 0, qPrintable(printed.err));
    m_code = codeOn(m_sample.inFolder(u"first.pdf"_s));
    QCOMPARE(m_code.size(), 29);
    QCOMPARE(QString::fromUtf8(printed.out), m_code + u"  张试宁\n"_s);
}

void TestCliPrefill::printsWholeSheets()
{
    const QString all = m_sample.inFolder(u"all.pdf"_s);
    const Outcome outcome =
        run({english, u"en"_s, u"form"_s, m_sample.library(), u"prefill"_s, u"--out"_s, all});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    const QRegularExpressionMatch pages = QRegularExpression(u"(\\d+) pages?"_s).match(outcome.err);
    QVERIFY2(pages.hasMatch(), qPrintable(outcome.err));
    QCOMPARE(pages.captured(1).toInt() % 2, 0);
    QCOMPARE(pdfText(all).count(u"填表说明"_s), m_sample.rows().size());
    QVERIFY2(outcome.err.contains(u"张试宁: Photo"_s), qPrintable(outcome.err));
    // The first publicity of the roster stands in the unit's opinion.
    QVERIFY(pdfText(m_sample.inFolder(u"first.pdf"_s)).contains(u"公示期2024年"_s));
}

void TestCliPrefill::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no code") << QStringList{u"--library"_s, u"x"_s};
    QTest::newRow("neither") << QStringList{u"AAAA"_s};
    QTest::newRow("both") << QStringList{u"AAAA"_s, u"--library"_s, u"x"_s, u"--package"_s, u"y"_s};
}

void TestCliPrefill::wrongUse()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(QStringList{u"verify-paper"_s} + arguments).code, 2);
}

void TestCliPrefill::sameAsTheLibrary()
{
    for (const QStringList &code :
        {QStringList{m_code}, m_code.split(u' '), {m_code.toLower()}, {QString(m_code).remove(u' ')}}) {
        const Outcome outcome = verify(code, u"--library"_s, m_sample.library());
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.out.startsWith("Same as the dossier\n"), outcome.out);
        QVERIFY(QString::fromUtf8(outcome.out).contains(u"张试宁"_s));
    }
    const Outcome chinese = run({u"verify-paper"_s, m_code, u"--library"_s, m_sample.library()});
    QVERIFY2(QString::fromUtf8(chinese.out).startsWith(u"与档案一致\n"_s), chinese.out);
    QCOMPARE(verify({m_code}, u"--library"_s, m_sample.inFolder(u"none.chuding"_s)).code, 3);
}

void TestCliPrefill::sameAsThePackage()
{
    const Outcome exported = run({u"export"_s, m_sample.library(), u"--key"_s,
        m_sample.inFolder(u"clerk.p12"_s), u"--out"_s, m_sample.inFolder(u"packages"_s), u"--id"_s, pass});
    QVERIFY2(exported.code == 0, qPrintable(exported.err));
    m_package = QString::fromUtf8(exported.out).trimmed();
    const Outcome outcome = verify({m_code}, u"--package"_s, m_package);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY2(outcome.out.startsWith("Same as the dossier\n"), outcome.out);
}

Outcome TestCliPrefill::attachPhoto(QSize size, const QString &name) const
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(qRgb(20, 120, size.width() % 255));
    if (!image.save(m_sample.inFolder(name)))
        return {};
    return run({u"library"_s, u"attach"_s, m_sample.library(), u"--id"_s, pass, u"--kind"_s, u"照片"_s,
        m_sample.inFolder(name)});
}

void TestCliPrefill::smallPhotosAreNamed()
{
    QCOMPARE(attachPhoto({100, 130}, u"small.png"_s).code, 0);
    const Outcome small = print(u"small.pdf"_s);
    QCOMPARE(small.code, 0);
    QVERIFY2(small.err.contains(u"张试宁: The photo has only 100 × 130 dots"_s), qPrintable(small.err));
    QVERIFY(!small.err.contains(u"张试宁: Photo"_s));
    QCOMPARE(attachPhoto({350, 450}, u"large.jpg"_s).code, 0);
    const Outcome large = print(u"large.pdf"_s);
    QVERIFY2(!large.err.contains(u"dots"_s), qPrintable(large.err));
    // The one attached last counts.
    QVERIFY(codeOn(m_sample.inFolder(u"large.pdf"_s)) != codeOn(m_sample.inFolder(u"small.pdf"_s)));
}

void TestCliPrefill::photosThatAreNone()
{
    QVERIFY(write(m_sample.inFolder(u"broken.jpg"_s), "\xFF\xD8\xFF\xE0 no picture at all"));
    for (const auto &[file, sentence] : {std::pair(u"broken.jpg"_s, u"张试宁: The file"_s),
             {u"first.pdf"_s, u"张试宁: The photo is a PDF"_s}}) {
        const Outcome attached = run({u"library"_s, u"attach"_s, m_sample.library(), u"--id"_s, pass,
            u"--kind"_s, u"照片"_s, m_sample.inFolder(file)});
        QCOMPARE(attached.code, 0);
        const Outcome outcome = print(u"none.pdf"_s);
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.err.contains(u"张试宁: Photo"_s), qPrintable(outcome.err)); // a blank
        QVERIFY2(outcome.err.contains(sentence), qPrintable(outcome.err));
    }
}

void TestCliPrefill::changedSince()
{
    const Outcome outcome = verify({m_code}, u"--library"_s, m_sample.library());
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.out.startsWith("The dossier has changed since\n"), outcome.out);
    const QString text = QString::fromUtf8(outcome.out);
    QVERIFY2(text.contains(u"printed from revision 1 ("_s), outcome.out);
    QVERIFY2(text.contains(u"now at revision 5 ("_s), outcome.out);
    // The package has it as it was.
    QCOMPARE(verify({m_code}, u"--package"_s, m_package).code, 0);
    const Outcome later = verify({codeOn(m_sample.inFolder(u"large.pdf"_s))}, u"--package"_s, m_package);
    QCOMPARE(later.code, 1);
    QVERIFY2(later.out.startsWith("The dossier has changed since\n"), later.out);
}

void TestCliPrefill::ofAnotherLibrary()
{
    const QString other = m_sample.freshLibrary(u"other.chuding"_s);
    const Outcome outcome = verify({m_code}, u"--library"_s, other);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.out.startsWith("No such dossier\n"), outcome.out);
}

void TestCliPrefill::mistyped()
{
    QString wrong = m_code;
    wrong[7] = wrong[7] == u'7' ? u'8' : u'7';
    for (const QString &code : {wrong, m_code.chopped(5), u"hello"_s}) {
        const Outcome outcome = verify({code}, u"--library"_s, m_sample.library());
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.out.startsWith("The code is mistyped\n"), outcome.out);
        QCOMPARE(verify({code}, u"--package"_s, m_package).code, 1);
    }
}

/// What a damaged package says is not compared with.
void TestCliPrefill::changedPackage()
{
    QByteArray bytes = content(m_package);
    const qsizetype at = bytes.indexOf("check-report.pdf") + 400;
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    const QString path = m_sample.inFolder(u"changed.zip"_s);
    QVERIFY(write(path, bytes));
    const Outcome outcome = verify({m_code}, u"--package"_s, path);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(
        outcome.out.isEmpty() && outcome.err.contains(u"cannot be relied on"_s), qPrintable(outcome.err));
}

TEST_CASE(QCoreApplication, TestCliPrefill)
#include "tst_cli_prefill.moc"
