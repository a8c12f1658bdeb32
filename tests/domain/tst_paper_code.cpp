// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper_code.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

const QUuid dossier(u"6f1d2c3b-4a59-4687-9870-a1b2c3d4e5f6"_s);
const QString hash = u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
const PaperCode code = PaperCode::of(dossier, hash);

QString wide(const QString &text)
{
    QString out;
    for (const QChar c : text)
        out += c == u' ' ? QChar(u'\u3000') : QChar(c.unicode() + 0xFEE0);
    return out;
}

Error::Code faultOf(const QString &text)
{
    const Result<PaperCode> read = paperCodeFromText(text);
    return read ? Error::Code::Internal : read.error().code;
}

} // namespace

class TestPaperCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTexts()
    {
        // The bits of 6f1d2c3b4a and ba7816bf8f01cfe in fives.
        QCOMPARE(typedText(code).left(24), u"DWEJ RETA Q9W1 DFWF 077Y"_s);
        QCOMPARE(typedText(code).size(), 6 * 4 + 5);
        QVERIFY(scannedText(code).startsWith(u"CHUDING1:"_s));
        QCOMPARE(scannedText(code).size(), 9 + 81);
    }

    void comesBack_data()
    {
        QTest::addColumn<QString>("text");
        const QString typed = typedText(code);
        QTest::newRow("as printed") << typed;
        QTest::newRow("without blanks") << QString(typed).remove(u' ');
        QTest::newRow("small letters") << typed.toLower();
        QTest::newRow("dashes") << QString(typed).replace(u' ', u'-');
        QTest::newRow("dashes of an input method") << QString(typed).replace(u' ', u"——"_s);
        QTest::newRow("full width") << wide(typed);
        QTest::newRow("full width, small") << wide(typed.toLower());
        QTest::newRow("blanks around") << u"  \t"_s + typed + u" \r\n"_s;
        QTest::newRow("O and I") << QString(typed).replace(u'0', u'O').replace(u'1', u'I');
        QTest::newRow("o and l") << typed.toLower().replace(u'0', u'o').replace(u'1', u'l');
    }

    void comesBack()
    {
        QFETCH(QString, text);
        const Result<PaperCode> read = paperCodeFromText(text);
        QVERIFY2(read.ok(), qPrintable(text));
        QVERIFY(!read->isFull());
        QVERIFY(read->isOf(dossier) && read->hasHash(hash));
        QCOMPARE(read->dossierHex, u"6f1d2c3b4a"_s);
        QCOMPARE(read->sha256Hex, u"ba7816bf8f01cfe"_s);
        QVERIFY(!read->isOf(QUuid(u"6f1d2c3b-4b59-4687-9870-a1b2c3d4e5f6"_s)));
        QVERIFY(!read->hasHash(u"ba7816bf8f01cff"_s + hash.mid(15)));
    }

    void theScannedTextComesBackInFull()
    {
        for (const QString &text : {scannedText(code), scannedText(code).toLower(), wide(scannedText(code)),
                 scannedText(code).mid(9), scannedText(code) + u'\n'}) {
            const Result<PaperCode> read = paperCodeFromText(text);
            QVERIFY2(read.ok(), qPrintable(text));
            QVERIFY(read->isFull());
            QCOMPARE(*read, code);
        }
    }

    void anyCodeComesBack()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            QByteArray bytes(48, '\0');
            for (char &byte : bytes)
                byte = static_cast<char>(random.generate());
            const QString hex = QString::fromLatin1(bytes.toHex());
            const PaperCode one{hex.left(32), hex.mid(32)};
            const Result<PaperCode> full = paperCodeFromText(scannedText(one));
            QVERIFY(full.ok() && *full == one);
            const Result<PaperCode> typed = paperCodeFromText(typedText(one));
            QVERIFY(typed.ok() && one.dossierHex.startsWith(typed->dossierHex));
            QVERIFY(one.sha256Hex.startsWith(typed->sha256Hex));
        }
    }

    /// At every place: another character, two neighbours exchanged, one left out, one too many.
    void mistypingIsFound()
    {
        const QString letters = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
        const QString typed = typedText(code).remove(u' ');
        for (qsizetype at = 0; at < typed.size(); ++at) {
            for (const QChar c : letters) {
                QString wrong = typed;
                wrong[at] = c;
                if (c != typed[at])
                    QCOMPARE(faultOf(wrong), Error::Code::Format);
            }
            QString swapped = typed;
            if (at + 1 < typed.size() && typed[at] != typed[at + 1]) {
                swapped[at] = typed[at + 1];
                swapped[at + 1] = typed[at];
                QCOMPARE(faultOf(swapped), Error::Code::Format);
            }
            QCOMPARE(faultOf(QString(typed).remove(at, 1)), Error::Code::Format);
            QCOMPARE(faultOf(QString(typed).insert(at, u'7')), Error::Code::Format);
            QCOMPARE(faultOf(typed.left(at)), Error::Code::Format);
        }
    }

    void sentencesSayWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const QString typed = typedText(code);
        QTest::newRow("nothing") << u"  "_s << u"No code was given."_s;
        QTest::newRow("cut") << typed.chopped(5)
                             << u"The code has 20 characters; those printed have 24, in the QR code 81."_s;
        QTest::newRow("cut while scanning")
            << scannedText(code).chopped(1)
            << u"The code has 80 characters; those printed have 24, in the QR code 81."_s;
        QTest::newRow("last group") << typed.chopped(1) + (typed.endsWith(u'7') ? u'8' : u'7')
                                    << u"The code is mistyped: its last group does not fit the others."_s;
        QTest::newRow("no such character") << typed.chopped(1) + u'U' << u"No code has the character “U”."_s;
        QTest::newRow("Chinese") << u"核"_s + typed << u"No code has the character “核”."_s;
        QTest::newRow("another QR code")
            << u"https://www.example.org/x"_s << u"This is not the code of a paper of this program."_s;
    }

    void sentencesSayWhatIsWrong()
    {
        QFETCH(QString, text);
        const Result<PaperCode> read = paperCodeFromText(text);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, Error::Code::Format);
        QTEST(read.error().detail, "sentence");
    }

    /// Version 2 in the last group: a later program's code is not taken for a mistyped one.
    void laterVersions()
    {
        const QString payload = typedText(code).remove(u' ').chopped(4);
        const int value = (2 << 16) | qChecksum(payload.toLatin1() + '2');
        const QString letters = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
        QString check;
        for (const int shift : {15, 10, 5, 0})
            check += letters[(value >> shift) & 31];
        QCOMPARE(faultOf(payload + check), Error::Code::NewerVersion);
    }
};

TEST_CASE(QCoreApplication, TestPaperCode)
#include "tst_paper_code.moc"
