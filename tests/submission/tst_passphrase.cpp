// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/passphrase.h"
#include "test_case.h"

#include <QCoreApplication>

#include <openssl/crypto.h>

#include <cstdlib>
#include <cstring>
#include <string_view>
#include <type_traits>
#include <utility>

using namespace chuding;

namespace {

constexpr char phrase[] = "试例密码 Shi-Li-2024";
constexpr size_t headBytes = 16;
int blocksWithPhrase = 0; ///< given back with the phrase still in them
int blocks = 0;

size_t &sizeOf(void *head)
{
    return *static_cast<size_t *>(head);
}

void *watchedMalloc(size_t size, const char *, int)
{
    char *head = static_cast<char *>(std::malloc(size + headBytes));
    if (head == nullptr)
        return nullptr;
    sizeOf(head) = size;
    return head + headBytes;
}

void watchedFree(void *block, const char *, int)
{
    if (block == nullptr)
        return;
    char *head = static_cast<char *>(block) - headBytes;
    const std::string_view content(static_cast<char *>(block), sizeOf(head));
    ++blocks;
    if (content.find(phrase) != std::string_view::npos)
        ++blocksWithPhrase;
    std::free(head);
}

void *watchedRealloc(void *block, size_t size, const char *file, int line)
{
    void *bigger = watchedMalloc(size, file, line);
    if (block != nullptr && bigger != nullptr)
        std::memcpy(bigger, block, std::min(size, sizeOf(static_cast<char *>(block) - headBytes)));
    watchedFree(block, file, line);
    return bigger;
}

static_assert(!std::is_copy_constructible_v<Passphrase> && !std::is_copy_assignable_v<Passphrase>);

} // namespace

class TestPassphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        blocks = 0;
        blocksWithPhrase = 0;
    }
    void watcherSees();
    void wipedAtItsEnd();
    void wipedWhenReplaced();
    void movedNotCopied();
    void bytesThatAreHandedOver();
    void lines_data();
    void lines();
    void rules_data();
    void rules();
};

void TestPassphrase::watcherSees()
{
    char *block = OPENSSL_strdup(phrase);
    OPENSSL_free(block);
    QCOMPARE(blocksWithPhrase, 1);
}

void TestPassphrase::wipedAtItsEnd()
{
    {
        const Passphrase passphrase(QString::fromUtf8(phrase));
        QCOMPARE(passphrase.data(), phrase);
        QCOMPARE(passphrase.sizeBytes(), static_cast<int>(std::strlen(phrase)));
    }
    QCOMPARE(blocks, 1);
    QCOMPARE(blocksWithPhrase, 0);
}

void TestPassphrase::wipedWhenReplaced()
{
    Passphrase passphrase(QString::fromUtf8(phrase));
    Passphrase other(QStringLiteral("another one"));
    passphrase = std::move(other);
    QCOMPARE(blocks, 1); // at once, not when the other goes
    QCOMPARE(blocksWithPhrase, 0);
    QCOMPARE(passphrase.data(), "another one");
}

void TestPassphrase::movedNotCopied()
{
    Passphrase first(QString::fromUtf8(phrase));
    const char *place = first.data();
    const Passphrase second(std::move(first));
    QCOMPARE(static_cast<const void *>(second.data()), static_cast<const void *>(place));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is asked
    QCOMPARE(first.data(), "");
    QCOMPARE(blocks, 0);
}

/// The bytes are wiped where they lie; shared ones are the others'.
void TestPassphrase::bytesThatAreHandedOver()
{
    const QByteArray kept(phrase);
    QCOMPARE(Passphrase::fromUtf8(kept).data(), phrase);
    QCOMPARE(kept, QByteArray(phrase));
    char raw[sizeof phrase];
    std::memcpy(raw, phrase, sizeof phrase);
    const Passphrase passphrase = Passphrase::fromUtf8(QByteArray(raw, sizeof phrase - 1));
    QCOMPARE(passphrase.data(), phrase);
}

void TestPassphrase::lines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("taken");
    QTest::newRow("Unix") << QByteArray("12345678\n") << QByteArray("12345678");
    QTest::newRow("Windows") << QByteArray("12345678\r\n") << QByteArray("12345678");
    QTest::newRow("no newline") << QByteArray("12345678") << QByteArray("12345678");
    QTest::newRow("only a newline") << QByteArray("\n") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("blanks belong to it") << QByteArray(" a b \n") << QByteArray(" a b ");
    QTest::newRow("one newline alone is left out") << QByteArray("a\n\n") << QByteArray("a\n");
    QTest::newRow("nothing behind a zero") << QByteArray("abc\0def", 7) << QByteArray("abc");
}

void TestPassphrase::lines()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, taken);
    const Passphrase passphrase = Passphrase::fromUtf8(line);
    QCOMPARE(QByteArray(passphrase.data()), taken);
    QCOMPARE(passphrase.sizeBytes(), static_cast<int>(taken.size()));
    QCOMPARE(passphrase.isEmpty(), taken.isEmpty());
}

void TestPassphrase::rules_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("strong");
    QTest::newRow("none") << QString() << false;
    QTest::newRow("seven") << QStringLiteral("Shi-Li-") << false;
    QTest::newRow("eight") << QStringLiteral("Shi-Li-2") << true;
    QTest::newRow("seven Chinese") << QStringLiteral("初次确定试例口") << false;
    QTest::newRow("eight Chinese") << QStringLiteral("初次确定试例口令") << true;
    QTest::newRow("seven beyond sixteen bits") << QStringLiteral("𠮷试𠮷例𠮷试𠮷") << false;
    QTest::newRow("eight beyond sixteen bits") << QStringLiteral("𠮷试𠮷例𠮷试𠮷例") << true;
    QTest::newRow("all the same") << QStringLiteral("aaaaaaaaaaaa") << false;
    QTest::newRow("all the same, Chinese") << QStringLiteral("例例例例例例例例") << false;
    QTest::newRow("up") << QStringLiteral("12345678") << false;
    QTest::newRow("down") << QStringLiteral("987654321") << false;
    QTest::newRow("letters up") << QStringLiteral("abcdefghij") << false;
    QTest::newRow("up, then not") << QStringLiteral("123456780") << true;
}

void TestPassphrase::rules()
{
    QFETCH(QString, text);
    QFETCH(bool, strong);
    QCOMPARE(Passphrase(text).isStrongEnough(), strong);
}

static int runWatched(int argc, char *argv[])
{
    // Before OpenSSL has given out anything.
    if (CRYPTO_set_mem_functions(&watchedMalloc, &watchedRealloc, &watchedFree) != 1)
        qFatal("memory is not watched");
    return runTestCase<QCoreApplication, TestPassphrase>(argc, argv);
}

static const TestCase testCase(__FILE__, &runWatched);
#include "tst_passphrase.moc"
