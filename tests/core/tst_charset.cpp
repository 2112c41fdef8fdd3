#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <tuple>

#include "core/dicom/charset_p.h"
#include "core/dicom/element_dump.h"
#include "core/dicom/study_scanner.h"

using namespace pellucid;

class TestCharset : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  // Examples of PS3.5 annexes H, I, J and K, and one of each single-byte set.
  void decodesNames_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("alphabetic");
    QTest::addColumn<QString>("ideographic");
    QTest::addColumn<QString>("phonetic");
    QTest::newRow("ASCII") << QByteArray("Doe^Jane^^^ ") << ""
                           << "Doe^Jane"
                           << ""
                           << "";
    QTest::newRow("Latin-1") << QByteArray("Buc^J\xE9r\xF4me") << "ISO_IR 100"
                             << "Buc^Jérôme"
                             << ""
                             << "";
    QTest::newRow("Latin-2") << QByteArray("Wa\xB3\xEAsa") << "ISO_IR 101"
                             << "Wałęsa"
                             << ""
                             << "";
    QTest::newRow("Cyrillic") << QByteArray("\xBB\xEE\xDA") << "ISO_IR 144"
                              << "Люк"
                              << ""
                              << "";
    QTest::newRow("Greek") << QByteArray("\xC4\xE9\xEF\xED") << "ISO_IR 126"
                           << "Διον"
                           << ""
                           << "";
    QTest::newRow("Hebrew") << QByteArray("\xF9\xF8\xE5\xEF") << "ISO_IR 138"
                            << "שרון"
                            << ""
                            << "";
    QTest::newRow("Arabic") << QByteArray("\xE2\xC8\xC7") << "ISO_IR 127"
                            << "قبا"
                            << ""
                            << "";
    QTest::newRow("Turkish") << QByteArray("\xDDlhan") << "ISO_IR 148"
                             << "İlhan"
                             << ""
                             << "";
    QTest::newRow("Thai") << QByteArray("\xCA\xC1") << "ISO_IR 166"
                          << "สม"
                          << ""
                          << "";
    QTest::newRow("UTF-8") << QByteArray("Wang^XiaoDong=王^小東=") << "ISO_IR 192"
                           << "Wang^XiaoDong"
                           << "王^小東"
                           << "";
    QTest::newRow("GB18030") << QByteArray("Wang^XiaoDong=\xCD\xF5^\xD0\xA1\xB6\xAB=") << "GB18030"
                             << "Wang^XiaoDong"
                             << "王^小东"
                             << "";
    QTest::newRow("Japanese H.3.1")
        << QByteArray("Yamada^Tarou=\x1B$B;3ED\x1B(B^\x1B$BB@O:\x1B(B=\x1B$B$d$^$@\x1B(B^\x1B$B$?$m$&\x1B(B")
        << "\\ISO 2022 IR 87"
        << "Yamada^Tarou"
        << "山田^太郎"
        << "やまだ^たろう";
    QTest::newRow("Japanese H.3.2")
        << QByteArray(
               "\xD4\xCF\xC0\xDE^\xC0\xDB\xB3=\x1B$B;3ED\x1B(J^\x1B$BB@O:\x1B(J=\x1B$B$d$^$@\x1B(J^\x1B$B$?$m$&\x1B(J")
        << "ISO 2022 IR 13\\ISO 2022 IR 87"
        << "ﾔﾏﾀﾞ^ﾀﾛｳ"
        << "山田^太郎"
        << "やまだ^たろう";
    QTest::newRow("Korean I.2")
        << QByteArray("Hong^Gildong=\x1B$)C\xFB\xF3^\x1B$)C\xD1\xCE\xD4\xD7=\x1B$)C\xC8\xAB^\x1B$)C\xB1\xE6\xB5\xBF")
        << "\\ISO 2022 IR 149"
        << "Hong^Gildong"
        << "洪^吉洞"
        << "홍^길동";
    QTest::newRow("Chinese K.2") << QByteArray("Zhang^XiaoDong=\x1B$)A\xD5\xC5^\x1B$)A\xD0\xA1\xB6\xAB=")
                                 << "\\ISO 2022 IR 58"
                                 << "Zhang^XiaoDong"
                                 << "张^小东"
                                 << "";
    QTest::newRow("two single-byte sets")
        << QByteArray("Dionysios=\x1B-F\xC4\xE9\xEF\xED") << "ISO 2022 IR 100\\ISO 2022 IR 126"
        << "Dionysios"
        << "Διον"
        << "";
    QTest::newRow("undeclared UTF-8") << QByteArray("J\xC3\xA9r\xC3\xB4me") << ""
                                      << "Jérôme"
                                      << ""
                                      << "";
    QTest::newRow("undeclared Latin-1") << QByteArray("J\xE9r\xF4me") << ""
                                        << "Jérôme"
                                        << ""
                                        << "";
    QTest::newRow("unknown set") << QByteArray("J\xE9r\xF4me") << "ISO_IR 4711"
                                 << "Jérôme"
                                 << ""
                                 << "";
    QTest::newRow("UTF-8 declared as ASCII") << QByteArray("J\xC3\xA9r\xC3\xB4me") << "ISO_IR 6"
                                             << "Jérôme"
                                             << ""
                                             << "";
    QTest::newRow("term with wrong separators") << QByteArray("Wa\xB3\xEAsa") << "ISO-IR_101"
                                                << "Wałęsa"
                                                << ""
                                                << "";
    QTest::newRow("control characters") << QByteArray("Doe\x01\x07^Jane\n") << ""
                                        << "Doe  ^Jane"
                                        << ""
                                        << "";
  }
  void decodesNames() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, set);
    QFETCH(QString, alphabetic);
    QFETCH(QString, ideographic);
    QFETCH(QString, phonetic);
    const PersonName name = decodePersonName({bytes.constData(), std::size_t(bytes.size())}, set.toStdString());
    QCOMPARE(QString::fromStdString(name.alphabetic), alphabetic);
    QCOMPARE(QString::fromStdString(name.ideographic), ideographic);
    QCOMPARE(QString::fromStdString(name.phonetic), phonetic);
  }

  // The names of pydicom's files as pydicom decodes them; of two files they stand in a sequence item with a set of its
  // own.
  void decodesTheFilesOfPydicom_data() {
    QTest::addColumn<QString>("alphabetic");
    QTest::addColumn<QString>("ideographic");
    QTest::addColumn<QString>("phonetic");
    const QString yamada = "Yamada^Tarou", kanji = "山田^太郎", kana = "やまだ^たろう", narrow = "ﾔﾏﾀﾞ^ﾀﾛｳ";
    const std::tuple<const char*, QString, QString, QString> files[] = {{"chrArab", "قباني^لنزار", "", ""},
                                                                        {"chrFren", "Buc^Jérôme", "", ""},
                                                                        {"chrFrenMulti", "Buc^Jérôme", "", ""},
                                                                        {"chrGerm", "Äneas^Rüdiger", "", ""},
                                                                        {"chrGreek", "Διονυσιος", "", ""},
                                                                        {"chrH31", yamada, kanji, kana},
                                                                        {"chrH32", narrow, kanji, kana},
                                                                        {"chrHbrw", "שרון^דבורה", "", ""},
                                                                        {"chrI2", "Hong^Gildong", "洪^吉洞", "홍^길동"},
                                                                        {"chrJapMulti", kana, "", ""},
                                                                        {"chrJapMultiExplicitIR6", kana, "", ""},
                                                                        {"chrKoreanMulti", "김희중", "", ""},
                                                                        {"chrRuss", "Люкceмбypг", "", ""},
                                                                        {"chrSQEncoding", narrow, kanji, kana},
                                                                        {"chrSQEncoding1", narrow, kanji, kana},
                                                                        {"chrX1", "Wang^XiaoDong", "王^小東", ""},
                                                                        {"chrX2", "Wang^XiaoDong", "王^小东", ""}};
    for (const auto& [name, alphabetic, ideographic, phonetic] : files)
      QTest::newRow(name) << alphabetic << ideographic << phonetic;
  }
  void decodesTheFilesOfPydicom() {
    QFETCH(QString, alphabetic);
    QFETCH(QString, ideographic);
    QFETCH(QString, phonetic);
    const std::string name = std::string(QTest::currentDataTag()) + ".dcm";
    std::filesystem::path file = "/usr/lib/python3/dist-packages/pydicom/data/charset_files/" + name;
    if (!std::filesystem::exists(file))
      file = PELLUCID_DATA_DIR "/dicom/pydicom/src/pydicom/data/charset_files/" + name;
    if (!std::filesystem::exists(file)) QSKIP("pydicom's files are not here");
    const auto dump = dumpElements(file);
    QVERIFY(dump.ok());
    const auto line = std::find_if(dump->lines.begin(), dump->lines.end(),
                                   [](const ElementLine& each) { return each.tag == "(0010,0010)"; });
    QVERIFY(line != dump->lines.end());
    const PersonName found = decodePersonName(line->value, "ISO_IR 192");
    QCOMPARE(QString::fromStdString(found.alphabetic), alphabetic);
    QCOMPARE(QString::fromStdString(found.ideographic), ideographic);
    QCOMPARE(QString::fromStdString(found.phonetic), phonetic);
    if (line->depth > 0) return;
    Job job;
    const auto scan = scanDicomFiles({file}, job);
    QVERIFY(scan.ok() && !scan->studies.empty());
    const PersonName& shown = scan->studies[0].patient.name;
    QCOMPARE(QString::fromStdString(shown.alphabetic), alphabetic);
    QCOMPARE(QString::fromStdString(shown.ideographic), ideographic);
    QCOMPARE(QString::fromStdString(shown.phonetic), phonetic);
  }

  void givesValidUtf8WhateverTheBytes() {
    for (const char* set : {"", "ISO_IR 100", "ISO_IR 13", "ISO_IR 192", "GB18030", "GBK", "\\ISO 2022 IR 87",
                            "\\ISO 2022 IR 149", "\\ISO 2022 IR 58", "\\ISO 2022 IR 159"}) {
      std::uint32_t state = 12345;
      for (int round = 0; round < 300; ++round) {
        std::string bytes;
        for (int i = 0; i < 40; ++i) {
          state = state * 1664525 + 1013904223;
          bytes += i % 9 == 0 ? '\x1B' : char(state >> 24);
        }
        const std::string text = decodeText(bytes, set);
        const QString back = QString::fromUtf8(text.data(), qsizetype(text.size()));
        QVERIFY2(back.toUtf8().toStdString() == text,
                 (std::string(set) + ": " + QByteArray::fromStdString(text).toHex().toStdString()).c_str());
      }
    }
  }
};

QTEST_APPLESS_MAIN(TestCharset)
#include "tst_charset.moc"
