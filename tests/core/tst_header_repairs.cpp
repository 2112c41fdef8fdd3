#include <QtTest>
#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/dicom/file_facts.h"

using namespace pellucid;

class TestHeaderRepairs : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  // What was put right, or why nothing could be, for files of pydicom: tests/data/header_repairs.json.
  void sayWhatTheGoldenFileSays() {
    const std::filesystem::path folder = PELLUCID_DATA_DIR "/dicom/pydicom/src/pydicom/data/test_files";
    if (!std::filesystem::exists(folder)) QSKIP("The reference data are not here");
    const auto golden = readJsonFile(PELLUCID_SOURCE_DIR "/tests/data/header_repairs.json");
    QVERIFY(golden.ok());
    QVERIFY(golden->size() >= 5);
    Json found = Json::object();
    for (const auto& [name, expected] : golden->items()) {
      const auto facts = factsOfFile(folder / name);
      found[name] = facts ? Json(facts->repairs) : Json(facts.error().message);
    }
    QVERIFY2(found == *golden, found.dump(2).c_str());
  }
};

QTEST_APPLESS_MAIN(TestHeaderRepairs)
#include "tst_header_repairs.moc"
