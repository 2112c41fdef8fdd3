#include <QtTest>

#include "core/base/utf8.h"

using namespace pellucid;

class TestUtf8 : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void knowsWhatIsUtf8_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("sound");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("one to four bytes") << QByteArray("a\xC3\xA9\xE5\xB1\xB1\xF0\x9F\xA9\xBB") << true;
    QTest::newRow("Latin-1") << QByteArray("M\xFCller") << false;
    QTest::newRow("cut") << QByteArray("a\xE5\xB1") << false;
    QTest::newRow("only a second byte") << QByteArray("\xA9") << false;
    QTest::newRow("longer than it has to be") << QByteArray("\xC0\xAF") << false;
    QTest::newRow("three bytes for two") << QByteArray("\xE0\x80\xAF") << false;
    QTest::newRow("half of a pair") << QByteArray("\xED\xA0\x80") << false;
    QTest::newRow("behind the last") << QByteArray("\xF4\x90\x80\x80") << false;
  }
  void knowsWhatIsUtf8() {
    QFETCH(QByteArray, text);
    QFETCH(bool, sound);
    QCOMPARE(isUtf8(text.toStdString()), sound);
  }

  void readsCharacters() {
    QCOMPARE(firstCharacter("\xE5\xB1\xB1x").code, char32_t{0x5C71});
    QCOMPARE(firstCharacter("\xE5\xB1\xB1x").length, std::size_t{3});
    QCOMPARE(firstCharacter("\xFF").length, std::size_t{0});
  }

  void cutsBetweenCharacters() {
    const std::string text = "ab\xE5\xB1\xB1";
    QCOMPARE(cutUtf8(text, 9), std::string_view(text));
    QCOMPARE(cutUtf8(text, 5), std::string_view(text));
    for (const std::size_t bytes : {2, 3, 4}) QCOMPARE(cutUtf8(text, bytes), std::string_view("ab"));
    QCOMPARE(cutUtf8(text, 0), std::string_view());
    // What is no UTF-8 may be cut anywhere, but ends.
    QCOMPARE(cutUtf8("\xB1\xB1\xB1", 2), std::string_view());
  }
};

QTEST_APPLESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
