#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

#include "core/base/job.h"
#include "core/base/volume.h"
#include "core/imaging/preprocess.h"
#include "core/imaging/quality.h"
#include "ui/model/core_sentences_p.h"
#include "ui/model/core_text.h"
#include "ui/model/date_text.h"
#include "ui/model/languages.h"
#include "ui/model/number_text.h"

using namespace pellucid;
using namespace pellucid::ui;

namespace {

using Sentences = std::span<const char* const>;

std::vector<Sentences> allLists() {
  return {baseSentences(), dicomSentences(), imagingSentences(), modelSentences(),
          stepSentences(), sentenceParts(),  packWords()};
}

bool packWordsHave(const QString& word) {
  return std::ranges::any_of(packWords(), [&](const char* known) { return word == QLatin1String(known); });
}

/// In the order in which they stand.
QStringList placesOf(const QString& text) {
  static const QRegularExpression kPlace(QStringLiteral("%[1-9]"));
  QStringList found;
  for (auto match = kPlace.globalMatch(text); match.hasNext();) found << match.next().captured();
  return found;
}

}  // namespace

/// What core says comes to the reader in the reader's language, whatever stands in it.
class TestCoreText : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    useLanguage(*qApp, QStringLiteral("de"));
    QLocale::setDefault(QLocale(QStringLiteral("de")));
  }
  void cleanup() {
    useLanguage(*qApp, QStringLiteral("en"));
    QLocale::setDefault(QLocale::c());
  }

  void aSentenceIsTranslated() {
    QCOMPARE(coreText("The file is empty."), QStringLiteral("Die Datei ist leer."));
    QCOMPARE(coreText("The images do not say where they lie in the patient."),
             QStringLiteral("Die Bilder sagen nicht, wo im Patienten sie liegen."));
  }

  void theFrameAroundAnObjectIsTranslated() {
    QCOMPARE(coreWords("UNVERIFIED"), QStringLiteral("nicht bestätigt"));
    QCOMPARE(coreWords("AUTOMATIC, TotalSegmentator"), QStringLiteral("automatisch, TotalSegmentator"));
    QCOMPARE(coreWords("CT Image Storage, frame 3, 1.2.3"), QStringLiteral("CT Image Storage, Bild 3, 1.2.3"));
    QCOMPARE(coreText("The label map lies up to 4.5 mm away from the images."),
             QStringLiteral("Die Labelkarte liegt bis zu 4,5 mm neben den Bildern."));
  }

  void aDateOfCoreIsWrittenAsTheReaderWritesIt() {
    QCOMPARE(withDateText("2024-05-31"), dateText(QDate(2024, 5, 31)));
    QVERIFY(withDateText("2024-05-31").contains("Mai"));
    QCOMPARE(withDateText("2024-05-31 17:33:15"), dateText(QDate(2024, 5, 31)) + " 17:33:15");
    for (const char* other : {"2024-13-31", "seen 2024-05-31", "2024-05-31 or later", "1.2.840", "", "17:33:15"})
      QCOMPARE(withDateText(other), QString(other));
  }

  void whatStandsAtAPlaceKeepsItsPlace() {
    QCOMPARE(coreText("Expected 2.50 mm, found 5 mm between images 3 and 4: 1 image is missing."),
             QStringLiteral("Erwartet 2,50 mm, gefunden 5 mm zwischen den Bildern 3 und 4: 1 Bild fehlt."));
    QCOMPARE(coreText("Image 7 is turned by 12.3 degrees against the others."),
             QStringLiteral("Bild 7 ist gegen die anderen um 12,3 Grad gedreht."));
    useLanguage(*qApp, QStringLiteral("zh_CN"));
    QCOMPARE(coreText("2 of 5 files have changed."), QStringLiteral("5 个文件中有 2 个已更改。"));
  }

  void theSentenceWithMoreWordsIsMeant() {
    QCOMPARE(coreText("Expected 3 mm, found 9 mm between images 1 and 2: 2 images are missing."),
             QStringLiteral("Erwartet 3 mm, gefunden 9 mm zwischen den Bildern 1 und 2: 2 Bilder fehlen."));
    QCOMPARE(coreText("60 % of the pixels lie at the highest value; detail there is lost."),
             QStringLiteral("60 % der Pixel haben den höchsten Wert; Details dort sind verloren."));
  }

  void aSentenceWithinASentenceIsTranslatedToo() {
    QCOMPARE(coreText("Image number 3 is left out: The file is empty."),
             QStringLiteral("Bild Nummer 3 fehlt: Die Datei ist leer."));
    QCOMPARE(
        coreText("Expects chest X-ray, frontal; this series cannot be analysed as a volume: The series has a single "
                 "slice."),
        QStringLiteral("Erwartet: chest X-ray, frontal; diese Serie ist nicht als Volumen auswertbar: Die Serie hat "
                       "nur eine Schicht."));
    QCOMPARE(coreText("Pixels of 0.14 x 0.14 mm (At detector)."),
             QStringLiteral("Pixel von 0,14 x 0,14 mm (Am Detektor)."));
    QCOMPARE(coreText("Each position was imaged 2 times; this part: echo 1, TE 4.6 ms."),
             QStringLiteral("Jede Position wurde 2-mal aufgenommen; dieser Teil: Echo 1, TE 4,6 ms."));
  }

  void severalSentencesAreTranslatedOneByOne() {
    QCOMPARE(
        coreText(
            "The file holds 3 volumes; this part: time 1 of 3. The localizer images of the series are kept apart."),
        QStringLiteral("Die Datei enthält 3 Volumen; dieser Teil: Zeit 1 von 3. Die Übersichtsbilder der Serie stehen "
                       "für sich."));
    QCOMPARE(coreText("The voxels of the segments cannot be read. The pixel data are damaged."),
             QStringLiteral("Die Voxel der Segmente können nicht gelesen werden. Die Pixeldaten sind beschädigt."));
  }

  void wordsCountAtAPlaceOnly() {
    QCOMPARE(coreText("3 images"), QStringLiteral("3 images"));
    QCOMPARE(coreWords("3 images"), QStringLiteral("3 Bilder"));
    QCOMPARE(coreWords("echo 2, TE 80 ms; phase 1 of 4"), QStringLiteral("Echo 2, TE 80 ms; Phase 1 von 4"));
  }

  void whatOthersWroteIsNotTakenForWords() {
    QCOMPARE(coreText("Made for MR cropped to the head."), QStringLiteral("Gemacht für MR cropped to the head."));
    QCOMPARE(
        coreText("The rescale changes from image to image (slope 1 to 2.5, intercept 0); values are shown after "
                 "rescaling."),
        QStringLiteral("Die Umrechnung wechselt von Bild zu Bild (Slope 1 bis 2,5, Intercept 0); gezeigt werden die "
                       "umgerechneten Werte."));
  }

  void anUnknownSentenceStays() {
    QCOMPARE(coreText("Nobody says this in core."), QStringLiteral("Nobody says this in core."));
    QCOMPARE(coreText(""), QString());
    QCOMPARE(coreText("Größe ist kein Satz von core."), QStringLiteral("Größe ist kein Satz von core."));
  }

  void englishIsAsCoreSaysIt() {
    useLanguage(*qApp, QStringLiteral("en"));
    for (const char* sentence : {"The file is empty.", "Expected 2.50 mm, found 5 mm between images 3 and 4.",
                                 "Image number 3 is left out: The file is empty."})
      QCOMPARE(coreText(sentence), QString::fromLatin1(sentence));
  }

  void aFileThatLooksLikeAPlaceDoesNoHarm() {
    QCOMPARE(
        coreText("The store of findings was damaged. It was kept as %1%2%n.broken and a new, empty one was begun."),
        QStringLiteral("Der Befundspeicher war beschädigt. Er wurde als %1%2%n.broken aufgehoben und ein neuer, leerer "
                       "begonnen."));
    QCOMPARE(coreText("The model has no label \"%1\"."), QStringLiteral("Das Modell hat kein Label »%1«."));
  }

  void hostileTextDoesNoHarm_data() {
    QTest::addColumn<QByteArray>("text");
    const auto many = [](const char* piece, int times) { return QByteArray(piece).repeated(times); };
    QTest::newRow("a megabyte") << "Expects " + many("; ; ", 262'144) + ".";
    QTest::newRow("as long as is looked at, pieces of sentences") << "Expects " + many("; this is ", 400) + ".";
    QTest::newRow("lists within lists") << many("a, b; ", 680);
    QTest::newRow("sentences") << many("A. ", 1'360);
    QTest::newRow("places") << many("%1", 2'000);
    QTest::newRow("no UTF-8") << many("\xff\xfe\x80", 1'300);
    QTest::newRow("zeros") << QByteArray(4'000, '\0');
  }
  void hostileTextDoesNoHarm() {
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    const QString shown = coreText(text.toStdString());
    const QString words = coreWords(text.toStdString());
    QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!shown.isEmpty() && shown.size() <= 4 * text.size());
    QVERIFY(!words.isEmpty() && words.size() <= 4 * text.size());
  }

  void theListHasEverySentenceOnceWithItsPlacesInOrder() {
    QSet<QByteArray> seen;
    int count = 0;
    for (const Sentences list : allLists())
      for (const char* sentence : list) {
        QVERIFY2(!seen.contains(sentence), sentence);
        seen.insert(sentence);
        const QStringList places = placesOf(QString::fromLatin1(sentence));
        for (int i = 0; i < places.size(); ++i) QVERIFY2(places[i] == QStringLiteral("%%1").arg(i + 1), sentence);
        static const QRegularExpression kTouching(QStringLiteral("%[1-9]%[1-9]"));
        QVERIFY2(!kTouching.match(QString::fromLatin1(sentence)).hasMatch(), sentence);
        ++count;
      }
    QVERIFY(count > 800);
  }

  void everyLanguageHasEverySentenceWithItsPlaces_data() {
    QTest::addColumn<QString>("code");
    for (const char* code : {"de", "fr", "es", "zh_CN"}) QTest::newRow(code) << QString::fromLatin1(code);
  }
  void everyLanguageHasEverySentenceWithItsPlaces() {
    QFETCH(QString, code);
    useLanguage(*qApp, code);
    int same = 0;
    for (const Sentences list : allLists())
      for (const char* sentence : list) {
        const QString source = QString::fromLatin1(sentence);
        const QString words = QCoreApplication::translate("Core", sentence);
        QStringList places = placesOf(words);
        places.sort();
        QVERIFY2(places == placesOf(source), qPrintable(source + " -> " + words));
        same += words == source ? 1 : 0;
      }
    // "Gamma", "Radius", "Segmentation": some words are the same; sentences are not.
    QVERIFY2(same < 40, qPrintable(QString::number(same)));
  }

  void whatCoreSaysOfAnImageIsKnown_data() {
    QTest::addColumn<QString>("modality");
    QTest::addColumn<int>("slices");
    for (const char* modality : {"CT", "MR", "DX", ""})
      for (const int slices : {1, 3}) QTest::addRow("%s, %d", modality, slices) << QString(modality) << slices;
  }
  void whatCoreSaysOfAnImageIsKnown() {
    QFETCH(QString, modality);
    QFETCH(int, slices);
    constexpr int kSide = 64;
    for (const bool empty : {true, false})
      for (const Calibration calibration : {Calibration::None, Calibration::Scanner}) {
        Geometry geometry;
        geometry.size = {kSide, kSide, slices};
        geometry.spacing = {0.5, 0.5, 7.0};
        geometry.calibration = calibration;
        geometry.inPatient = calibration == Calibration::Scanner;
        auto volume = Volume::allocate(geometry, VoxelType::Int16);
        QVERIFY(volume.ok());
        auto* voxels = volume->mutableData<std::int16_t>();
        for (int i = 0; i < kSide * kSide * slices; ++i)
          voxels[i] = static_cast<std::int16_t>(empty ? 7 : (i % kSide) * 20 + i % 7);
        Job job;
        const auto report = assessQuality(*volume, modality.toStdString(), job);
        QVERIFY(report.ok());
        for (const QualityMeasure& measure : report->measures) {
          QVERIFY2(coreText(measure.sentence) != QString::fromStdString(measure.sentence), measure.sentence.c_str());
          QVERIFY2(coreText(measure.title) != QString::fromStdString(measure.title), measure.title.c_str());
        }
      }
  }

  void theModelsOfTheProgramAreTranslated() {
    QDir models(QStringLiteral(PELLUCID_SOURCE_DIR "/resources/models"));
    const QStringList folders = models.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!folders.isEmpty());
    for (const QString& folder : folders) {
      QFile file(models.filePath(folder + "/pack.json"));
      QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(folder));
      const QJsonObject pack = QJsonDocument::fromJson(file.readAll()).object();
      const QString title = pack["title"].toString();
      const QString expects = pack["accepts"]["describe"].toString();
      QVERIFY2(coreWords(expects.toStdString()) != expects, qPrintable(expects));
      QStringList words{title, pack["intended_use"].toString()};
      for (const auto& label : pack["labels"].toArray()) words << label.toObject()["title"].toString();
      for (const QString& word : words)
        QVERIFY2(packWordsHave(word), qPrintable("ui/model/core_sentences_packs.cpp has no line for: " + word));
    }
  }
  void theWordsOfTheProgramsPacksAreShownInTheReadersLanguage() {
    QCOMPARE(packText("Pneumonia"), QStringLiteral("Pneumonie"));
    QCOMPARE(packText("Anterior hippocampus"), QStringLiteral("Vorderer Hippocampus"));
    QCOMPARE(coreText("Left lung area"), QStringLiteral("Lunge links, Fläche"));
    QCOMPARE(coreText("Lung at image right, area"), QStringLiteral("Lunge rechts im Bild, Fläche"));
    QCOMPARE(coreText("Posterior hippocampus volume"), QStringLiteral("Hinterer Hippocampus, Volumen"));
  }
  void aPackFromElsewhereShowsItsOwnWords() {
    // Not even where the words are some of core's, or begin like them.
    for (const char* words : {"Spleen", "pneumonia", "Pneumonia, left", "scan", "Left kidney area", "Loading the model",
                              "Expects %1; %2.", "", "Herz-Gefäße", "Pneumonia "})
      QCOMPARE(packText(words), QString::fromUtf8(words));
  }

  void numbersOfTheAcquisitionHaveTheReadersDecimalSign() {
    QCOMPARE(techniqueText("1.25 mm"), QStringLiteral("1,25 mm"));
    QCOMPARE(techniqueText("0.5"), QStringLiteral("0,5"));
    QCOMPARE(techniqueText("12.5 deg"), QStringLiteral("12,5°"));
    QCOMPARE(techniqueText("60 deg"), QStringLiteral("60°"));
    for (const char* same : {"550 ms", "B40f", "1.2.840", "", ".5 mm", "3. mm", "v1.2 x"})
      QCOMPARE(techniqueText(same), QString::fromLatin1(same));
  }
  void sizesOfStructuresHaveNoSeparatorsThatReadLikeDecimals() {
    QCOMPARE(sizeText(9153.0, "px"), QStringLiteral("9153 px"));
    QCOMPARE(sizeText(33.47, "ml"), QStringLiteral("33,5 ml"));
    QCOMPARE(sizeText(312.4, "cm2"), QStringLiteral("312 cm²"));
  }
  void measuresOfQualityAreReadWithoutPowersOfTen() {
    QCOMPARE(measureText(0.000127, "%"), QStringLiteral("< 0,01 %"));
    QCOMPARE(measureText(3124.4, "HU"), QStringLiteral("3124 HU"));
    QCOMPARE(measureText(21.34, "%"), QStringLiteral("21,3 %"));
    QCOMPARE(measureText(0.0, "%"), QStringLiteral("0 %"));
    QCOMPARE(measureText(-1234.0, ""), QStringLiteral("-1234"));
  }

  void tablesOfCoreAreTranslated() {
    for (const StepDescription& step : stepTable()) {
      QVERIFY2(coreText(step.help) != QString::fromStdString(step.help), step.id.c_str());
      for (const StepParameter& parameter : step.parameters)
        if (!parameter.help.empty())
          QVERIFY2(coreText(parameter.help) != QString::fromStdString(parameter.help), parameter.help.c_str());
    }
    const auto refused = parseSteps("median:radius=99");
    QVERIFY(!refused.ok());
    QVERIFY2(coreText(refused.error().message).startsWith(QStringLiteral("Der Parameter »radius«")),
             refused.error().message.c_str());
  }
};

QTEST_GUILESS_MAIN(TestCoreText)
#include "tst_core_text.moc"
