#include <QtTest>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/dicom/storage_object.h"
#include "core/dicom/study_scanner.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

namespace fs = std::filesystem;

namespace {

constexpr const char* kReportUid = "1.2.840.10008.5.1.4.1.1.88.33";
constexpr const char* kKeyObjectsUid = "1.2.840.10008.5.1.4.1.1.88.59";
constexpr const char* kStructureSetUid = "1.2.840.10008.5.1.4.1.1.481.3";
constexpr const char* kPdfUid = "1.2.840.10008.5.1.4.1.1.104.1";
constexpr const char* kCtUid = "1.2.840.10008.5.1.4.1.1.2";

std::vector<std::string> code(const std::string& sequence, const char* value, const char* meaning) {
  return {sequence + "[0].CodeValue=" + value, sequence + "[0].CodingSchemeDesignator=DCM",
          sequence + "[0].CodeMeaning=" + meaning};
}

std::vector<std::string> operator+(std::vector<std::string> all, const std::vector<std::string>& more) {
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

std::vector<std::string> contentItem(const std::string& at, const char* relationship, const char* type) {
  return {at + "RelationshipType=" + relationship, at + "ValueType=" + type};
}

std::vector<std::string> imageItem(const std::string& at, const char* instance) {
  return contentItem(at, "CONTAINS", "IMAGE") +
         std::vector<std::string>{at + "ReferencedSOPSequence[0].ReferencedSOPClassUID=" + kCtUid,
                                  at + "ReferencedSOPSequence[0].ReferencedSOPInstanceUID=" + instance};
}

std::vector<std::string> evidence(const char* series, const char* instance) {
  const std::string at = "CurrentRequestedProcedureEvidenceSequence[0].";
  return {at + "StudyInstanceUID=1.2.3", at + "ReferencedSeriesSequence[0].SeriesInstanceUID=" + std::string(series),
          at + "ReferencedSeriesSequence[0].ReferencedSOPSequence[0].ReferencedSOPInstanceUID=" + instance};
}

class Files {
 public:
  Files() : m_folder(TemporaryFolder::create()) {}
  fs::path path(const std::string& name) const { return m_folder->path() / name; }
  template <typename... Arguments>
  fs::path write(Arguments&&... arguments) {
    const fs::path file = path("object" + std::to_string(++m_count) + ".dcm");
    return writeObject(file, std::forward<Arguments>(arguments)...) ? file : fs::path();
  }

 private:
  Result<TemporaryFolder> m_folder;
  int m_count = 0;
};

Result<StorageObject> read(const fs::path& file) {
  Job job;
  return readStorageObject(file, job);
}

template <typename T>
const T& contentOf(const Result<StorageObject>& object) {
  static const T kNothing{};
  const T* content = object ? std::get_if<T>(&object->content) : nullptr;
  return content == nullptr ? kNothing : *content;
}

std::string textOf(const ObjectOutline& outline) {
  std::string text;
  for (const OutlineLine& line : outline.lines)
    text += std::string(2 * std::size_t(line.depth), ' ') + line.name + ": " + line.value + "\n";
  return text;
}

bool says(const std::vector<std::string>& remarks, const char* part) {
  return std::any_of(remarks.begin(), remarks.end(),
                     [part](const std::string& remark) { return remark.find(part) != std::string::npos; });
}

/// A report whose content nests `levels` deep, in explicit VR with undefined lengths.
std::string deepReport(int levels) {
  const std::string uid = std::string(kReportUid) + '\0';
  std::string bytes = std::string(128, '\0') + "DICM" + std::string("\x02\x00\x10\x00UI\x14\x00", 8) +
                      std::string("1.2.840.10008.1.2.1\0", 20) + std::string("\x08\x00\x16\x00UI", 6) +
                      char(uid.size()) + '\0' + uid;
  for (int i = 0; i < levels; ++i)
    bytes += std::string("\x40\x00\x30\xa7SQ\0\0\xFF\xFF\xFF\xFF\xFE\xFF\x00\xE0\xFF\xFF\xFF\xFF", 20);
  for (int i = 0; i < levels; ++i) bytes += std::string("\xFE\xFF\x0D\xE0\0\0\0\0\xFE\xFF\xDD\xE0\0\0\0\0", 16);
  return bytes;
}

}  // namespace

class TestStorageObjects : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void readsAReportAsATree() {
    Files files;
    const std::string number = "ContentSequence[1].";
    const std::string place = "ContentSequence[1].ContentSequence[0].";
    const auto file = files.write(
        kReportUid,
        std::vector<std::string>{"SpecificCharacterSet=ISO_IR 100", "ValueType=CONTAINER", "CompletionFlag=COMPLETE",
                                 "VerificationFlag=VERIFIED", "ContentTemplateSequence[0].TemplateIdentifier=1500",
                                 "VerifyingObserverSequence[0].VerifyingObserverName=B\xf6hm^Anna",
                                 "VerifyingObserverSequence[0].VerifyingOrganization=Clinic",
                                 "ContentSequence[0].TextValue=Gr\xf6\xdf"
                                 "e\r\nunver\xe4ndert\n\nsonst\tnichts \r\n",
                                 number + "MeasuredValueSequence[0].NumericValue=12.5", place + "GraphicType=POLYLINE",
                                 place + "GraphicData=1.5\\2\\3\\4.25",
                                 "ContentSequence[2].RelationshipType=INFERRED FROM",
                                 "ContentSequence[2].ReferencedContentItemIdentifier=1\\2"} +
            code("ConceptNameCodeSequence", "126000", "Imaging Measurement Report") +
            contentItem("ContentSequence[0].", "CONTAINS", "TEXT") +
            code("ContentSequence[0].ConceptNameCodeSequence", "121071", "Finding") +
            contentItem(number, "CONTAINS", "NUM") + code(number + "ConceptNameCodeSequence", "1", "Length") +
            code(number + "MeasuredValueSequence[0].MeasurementUnitsCodeSequence", "mm", "millimetre") +
            contentItem(place, "INFERRED FROM", "SCOORD") + imageItem(place + "ContentSequence[0].", "1.2.3.4") +
            evidence("1.2.3.9", "1.2.3.4"));
    const auto object = read(file);
    QVERIFY(object.ok());
    QCOMPARE(object->kind, std::string("Structured report"));
    const auto& report = contentOf<StructuredReport>(object);
    QCOMPARE(report.title.meaning, std::string("Imaging Measurement Report"));
    QCOMPARE(report.templateId, std::string("1500"));
    QCOMPARE(report.completion, std::string("COMPLETE"));
    QCOMPARE(report.verification, std::string("VERIFIED"));
    QCOMPARE(report.verifyingObservers.at(0).name, std::string("Böhm, Anna"));
    QCOMPARE(report.items.size(), std::size_t(6));
    QCOMPARE(report.items[1].value, std::string("Größe\nunverändert\n\nsonst nichts"));
    QCOMPARE(report.items[1].position, std::string("1.1"));
    QCOMPARE(report.items[2].value, std::string("12.5"));
    QCOMPARE(report.items[2].unit.value, std::string("mm"));
    QCOMPARE(report.items[3].depth, 2);
    QCOMPARE(report.items[3].coordinates, (std::vector<double>{1.5, 2, 3, 4.25}));
    QCOMPARE(report.items[4].position, std::string("1.2.1.1"));
    QCOMPARE(report.items[4].references.at(0).seriesUid, std::string("1.2.3.9"));
    QCOMPARE(report.items[5].target, std::string("1.2"));
    // What the file says is not the program's to translate, and that is kept on the way to the window.
    const auto told = outlineFromJson(toJson(outlineOf(*object)));
    QVERIFY(told.ok());
    for (const OutlineLine& line : told->lines) {
      const bool ofProgram = line.name == "Completion" || line.name == "Verification" || line.name == "Written" ||
                             line.name == "Template" || line.name == "SCOORD" || line.name == "IMAGE" ||
                             line.name == "Reference" || line.name.starts_with("Preliminary") ||
                             line.name.starts_with("Verified");
      QVERIFY2(line.nameOfFile == !ofProgram, line.name.c_str());
      if (line.name == "Length") QVERIFY(line.valueOfFile);
      if (line.name == "Completion") QVERIFY(!line.valueOfFile);
    }
    const std::string text = textOf(outlineOf(*object));
    QVERIFY2(text.find("  Length: 12.5 mm\n    SCOORD: POLYLINE  1.5 / 2  3 / 4.25\n      IMAGE: CT Image Storage") !=
                 std::string::npos,
             text.c_str());
    QVERIFY(text.find("Reference: see item 1.2") != std::string::npos);
  }

  void onlyWhatIsADateIsWrittenAsOne() {
    Files files;
    const auto item = [](int index, const char* type, const char* name) {
      const std::string place = "ContentSequence[" + std::to_string(index) + "].";
      return contentItem(place, "CONTAINS", type) + code(place + "ConceptNameCodeSequence", "1", name);
    };
    const auto object = read(files.write(
        kReportUid,
        std::vector<std::string>{"ValueType=CONTAINER", "ContentDate=20240531",
                                 "ContentSequence[0].TextValue=2024-05-31", "ContentSequence[1].Date=20240531",
                                 "ContentSequence[2].Time=173315", "ContentSequence[3].DateTime=20240531173315",
                                 "ContentSequence[4].MeasuredValueSequence[0]."
                                 "NumericValue=12.300000001"} +
            code("ConceptNameCodeSequence", "126000", "Report") + item(0, "TEXT", "Words") + item(1, "DATE", "Day") +
            item(2, "TIME", "Hour") + item(3, "DATETIME", "Moment") + item(4, "NUM", "Length") +
            code("ContentSequence[4].MeasuredValueSequence[0]."
                 "MeasurementUnitsCodeSequence",
                 "mm", "millimetre")));
    QVERIFY(object.ok());
    const auto told = outlineFromJson(toJson(outlineOf(*object)));
    std::map<std::string, OutlineLine> lines;
    for (const OutlineLine& line : told->lines) lines[line.name] = line;
    QCOMPARE(lines["Words"].value, std::string("2024-05-31"));
    QVERIFY(!lines["Words"].endsWithDate);
    for (const char* date : {"Written", "Day", "Hour", "Moment"}) QVERIFY2(lines[date].endsWithDate, date);
    QCOMPARE(lines["Moment"].value, std::string("2024-05-31 17:33:15"));
    // As the file wrote it, with its unit.
    QCOMPARE(lines["Length"].value, std::string("12.300000001 mm"));
    QVERIFY(!lines["Length"].endsWithDate);
  }

  void readsAKeyObjectSelection() {
    Files files;
    const auto object = read(files.write(
        kKeyObjectsUid, std::vector<std::string>{"ValueType=CONTAINER", "ContentSequence[1].TextValue=Look here"} +
                            code("ConceptNameCodeSequence", "113001", "Rejected for Quality Reasons") +
                            contentItem("ContentSequence[0].", "HAS CONCEPT MOD", "CODE") +
                            code("ContentSequence[0].ConceptCodeSequence", "111207", "Image artifact(s)") +
                            contentItem("ContentSequence[1].", "CONTAINS", "TEXT") +
                            imageItem("ContentSequence[2].", "1.2.3.4") + imageItem("ContentSequence[3].", "1.2.3.5") +
                            evidence("1.2.3.9", "1.2.3.5")));
    QVERIFY(object.ok());
    const auto& selection = contentOf<KeyObjectSelection>(object);
    QCOMPARE(selection.title.value, std::string("113001"));
    QCOMPARE(selection.modifiers.at(0).meaning, std::string("Image artifact(s)"));
    QCOMPARE(selection.descriptions, std::vector<std::string>{"Look here"});
    QCOMPARE(selection.references.size(), std::size_t(2));
    QCOMPARE(selection.references[0].seriesUid, std::string());
    QCOMPARE(selection.references[1].sopInstanceUid, std::string("1.2.3.5"));
    QCOMPARE(selection.references[1].seriesUid, std::string("1.2.3.9"));
    QVERIFY(textOf(outlineOf(*object)).find("Because: Image artifact(s) (DCM 111207)") != std::string::npos);
  }

  void readsAStructureSet() {
    Files files;
    const std::string contours = "ROIContourSequence[0].ContourSequence";
    const auto object = read(
        files.write(kStructureSetUid,
                    std::vector<std::string>{"StructureSetLabel=Plan A",
                                             "ApprovalStatus=UNAPPROVED",
                                             "StructureSetROISequence[0].ROINumber=4",
                                             "StructureSetROISequence[0].ROIName=Heart",
                                             "StructureSetROISequence[0].ROIGenerationAlgorithm=AUTOMATIC",
                                             "StructureSetROISequence[0].ReferencedFrameOfReferenceUID=1.2.7",
                                             "StructureSetROISequence[1].ROINumber=4",
                                             "StructureSetROISequence[2].ROINumber=9",
                                             "RTROIObservationsSequence[0].ReferencedROINumber=4",
                                             "RTROIObservationsSequence[0].RTROIInterpretedType=ORGAN",
                                             "RTROIObservationsSequence[1].ReferencedROINumber=1234",
                                             "ROIContourSequence[0].ReferencedROINumber=4",
                                             "ROIContourSequence[0].ROIDisplayColor=255\\128\\1",
                                             contours + "[0].ContourGeometricType=CLOSED_PLANAR",
                                             contours + "[0].NumberOfContourPoints=3",
                                             contours + "[0].ContourData=1\\2\\-30.5\\4\\5\\-30.5\\7\\8\\-30.5",
                                             contours + "[0].ContourImageSequence[0].ReferencedSOPInstanceUID=1.2.3.4",
                                             contours + "[1].ContourGeometricType=POINT",
                                             contours + "[1].NumberOfContourPoints=900",
                                             contours + "[1].ContourData=1\\2\\3",
                                             contours + "[2].ContourData=1\\2\\3\\4",
                                             contours + "[3].ContourData=1\\nan\\3",
                                             "ROIContourSequence[1].ReferencedROINumber=-7"}));
    QVERIFY(object.ok());
    const auto& set = contentOf<StructureSet>(object);
    QCOMPARE(set.regions.size(), std::size_t(2));
    const RegionOfInterest& heart = set.regions[0];
    QCOMPARE(heart.number, 4);
    QCOMPARE(heart.name, std::string("Heart"));
    QCOMPARE(heart.interpretedTypes, std::vector<std::string>{"ORGAN"});
    QCOMPARE(heart.frameOfReferenceUid, std::string("1.2.7"));
    QCOMPARE(*heart.rgb, 0xFF8001U);
    QCOMPARE(heart.contours.size(), std::size_t(2));
    QCOMPARE(heart.contours[0].points.size(), std::size_t(3));
    QCOMPARE(heart.contours[0].points[1], (Vector3{4, 5, -30.5}));
    QCOMPARE(heart.contours[0].images.at(0).sopInstanceUid, std::string("1.2.3.4"));
    QVERIFY(set.regions[1].contours.empty());
    for (const char* part : {"Two regions have the number 4", "An observation refers to region 1234",
                             "says that it has 900 points, it has 1", "no whole number of points",
                             "A list of contours refers to region -7"})
      QVERIFY2(says(set.remarks, part), part);
    const std::string text = textOf(outlineOf(*object));
    QVERIFY2(text.find("Region 4: Heart, ORGAN, AUTOMATIC, 2 contours\n  CLOSED_PLANAR: 3 points at z -30.50 mm") !=
                 std::string::npos,
             text.c_str());
    QCOMPARE(toJson(*object)["structureSet"]["regions"][0]["contours"][0]["points"][2][1].get<double>(), 8.0);
  }

  void keepsDocumentsToTheByte_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("stated");
    QTest::newRow("even") << QByteArray("%PDF-1.4 four %%EOF!") << true;
    QTest::newRow("odd") << QByteArray("%PDF-1.4 odd %%EOF!!") + "x" << true;
    QTest::newRow("odd without its length") << QByteArray("%PDF-1.4 odd %%EOF!!") + "x" << false;
    QTest::newRow("ends in zeros") << QByteArray("%PDF-1.4\0\0\0", 11) << true;
  }
  void keepsDocumentsToTheByte() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, stated);
    Files files;
    std::vector<std::string> values{"MIMETypeOfEncapsulatedDocument=application/pdf", "DocumentTitle=Letter"};
    if (stated) values.push_back("EncapsulatedDocumentLength=" + std::to_string(bytes.size()));
    const auto file = files.write(kPdfUid, values, Edits{{"EncapsulatedDocument", bytes.toStdString()}});
    const auto content = readDocumentBytes(file);
    QVERIFY(content.ok());
    QCOMPARE(QByteArray::fromStdString(*content), bytes);
    const auto object = read(file);
    const auto& document = contentOf<EncapsulatedDocument>(object);
    QCOMPARE(document.title, std::string("Letter"));
    QCOMPARE(document.mimeType, std::string("application/pdf"));
    QVERIFY(document.remarks.empty());
    QCOMPARE(outlineOf(*object).documentMimeType, std::string("application/pdf"));
  }

  void namesFilesByWhatTheyAre() {
    QCOMPARE(documentExtension("application/pdf"), std::string("pdf"));
    QCOMPARE(documentExtension("text/XML; charset=utf-8"), std::string("xml"));
    QCOMPARE(documentExtension("../../evil"), std::string("bin"));
    QCOMPARE(documentExtension(""), std::string("bin"));
  }

  void refusesATruncatedDocument() {
    Files files;
    const auto file = files.write(kPdfUid, std::vector<std::string>{"EncapsulatedDocumentLength=20000"},
                                  Edits{{"EncapsulatedDocument", "%PDF" + std::string(19996, 'x')}});
    fs::resize_file(file, fs::file_size(file) - 5000);
    QVERIFY(!readDocumentBytes(file).ok());
    const auto object = read(file);
    if (!object.ok()) QVERIFY(!object.error().message.empty());
    const auto lying = files.write(kPdfUid, std::vector<std::string>{"EncapsulatedDocumentLength=4000000000"},
                                   Edits{{"EncapsulatedDocument", "%PDF-1.4"}});
    QVERIFY(says(contentOf<EncapsulatedDocument>(read(lying)).remarks, "has 4000000000 bytes, it holds 8"));
    QCOMPARE(*readDocumentBytes(lying), std::string("%PDF-1.4"));
    const auto empty = files.write(kPdfUid, std::vector<std::string>{});
    QVERIFY(says(contentOf<EncapsulatedDocument>(read(empty)).remarks, "holds no document"));
    QCOMPARE(readDocumentBytes(empty).error().code, ErrorCode::Unsupported);
  }

  void boundsTheDepthOfReports() {
    Files files;
    std::ofstream(files.path("deep.dcm"), std::ios::binary) << deepReport(10'000);
    QCOMPARE(read(files.path("deep.dcm")).error().code, ErrorCode::Malformed);
    std::ofstream(files.path("honest.dcm"), std::ios::binary) << deepReport(50);
    const auto object = read(files.path("honest.dcm"));
    QVERIFY(object.ok());
    QCOMPARE(contentOf<StructuredReport>(object).items.size(), std::size_t(51));
    QVERIFY(contentOf<StructuredReport>(object).complete);
  }

  void boundsTheNumberOfItems() {
    Files files;
    std::string bytes = deepReport(1);
    const auto at = bytes.find(std::string("\xFE\xFF\x00\xE0", 4));
    std::string many;
    for (int i = 0; i < 150'000; ++i) many += std::string("\xFE\xFF\x00\xE0\0\0\0\0", 8);
    bytes.insert(at, many);
    std::ofstream(files.path("wide.dcm"), std::ios::binary) << bytes;
    const auto object = read(files.path("wide.dcm"));
    QVERIFY(object.ok());
    QCOMPARE(contentOf<StructuredReport>(object).items.size(), std::size_t(100'000));
    QVERIFY(!contentOf<StructuredReport>(object).complete);
    const ObjectOutline outline = outlineOf(*object);
    QVERIFY(!outline.complete);
    const auto again = outlineFromJson(toJson(outline));
    QVERIFY(again.ok());
    QCOMPARE(again->lines.size(), outline.lines.size());
  }

  void survivesNonsense() {
    Files files;
    for (const char* uid : {kReportUid, kKeyObjectsUid, kStructureSetUid, kPdfUid}) {
      const auto object = read(files.write(uid, std::vector<std::string>{}));
      QVERIFY2(object.ok(), uid);
      QVERIFY(!toJson(*object).dump().empty());
      outlineOf(*object);
    }
    const auto segmentation = read(files.write("1.2.840.10008.5.1.4.1.1.66.4", std::vector<std::string>{}));
    QCOMPARE(segmentation.error().code, ErrorCode::Malformed);
    // Bytes that are no text in any character set must not stop the JSON.
    const auto broken = read(files.write(
        kReportUid, std::vector<std::string>{"SpecificCharacterSet=ISO_IR 192", "ValueType=TE\xff\xfe",
                                             "ContentSequence[0].ValueType=TEXT", "ContentSequence[0].TextValue=\xc3",
                                             "ContentSequence[0].RelationshipType=\x80"}));
    QVERIFY(broken.ok());
    QVERIFY(!toJson(*broken).dump().empty());
    QVERIFY(!toJson(outlineOf(*broken)).dump().empty());
  }

  void namesWhatItCannotShow() {
    Files files;
    Job job;
    const auto raw = files.write("1.2.840.10008.5.1.4.1.1.66", std::vector<std::string>{"SeriesDescription=Echoes"});
    QCOMPARE(read(raw).error().code, ErrorCode::Unsupported);
    QVERIFY(read(raw).error().message.starts_with("Raw data"));
    const auto outline = readOutline(raw, job);
    QVERIFY(outline.ok());
    QVERIFY(textOf(*outline).find("SeriesDescription: Echoes") != std::string::npos);
  }

  void listsTheObjectsWithTheirStudy() {
    Files files;
    const auto file = files.write(kPdfUid, std::vector<std::string>{"Modality=DOC", "SeriesDescription=Letter"});
    Job job;
    const auto scan = scanDicomFiles({file}, job);
    QVERIFY(scan.ok());
    const Series& series = scan->studies.at(0).series.at(0);
    QVERIFY(!series.hasPixels);
    QCOMPARE(series.objectKind, std::string("Encapsulated PDF"));
  }

  void outlinesFromElsewhereAreChecked() {
    QVERIFY(!outlineFromJson(Json::parse("[]")).ok());
    QVERIFY(!outlineFromJson(Json::parse(R"({"lines": 3})")).ok());
    const auto outline = outlineFromJson(
        Json::parse(R"({"lines": [3, {"depth": -5, "name": 1}, {"depth": 1e9, "name": "x", "rgb": -1}]})"));
    QVERIFY(outline.ok());
    QCOMPARE(outline->lines.size(), std::size_t(3));
    QCOMPARE(outline->lines[1].depth, 0);
    QCOMPARE(outline->lines[2].depth, 128);
    QCOMPARE(*outline->lines[2].rgb, 0U);
  }
};

QTEST_APPLESS_MAIN(TestStorageObjects)
#include "tst_storage_objects.moc"
