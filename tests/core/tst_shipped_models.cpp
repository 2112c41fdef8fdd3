#include <QtTest>
#include <cstring>

#include "core/imaging/preprocess.h"
#include "core/ml/analyser.h"
#include "core/open/opener.h"

using namespace pellucid;
namespace fs = std::filesystem;

namespace {

Volume reoriented(const Volume& volume, const char* axes) {
  Job job;
  const auto steps = parseSteps(std::string("reorient:axes=") + axes);
  const auto result = steps ? runSteps(volume, *steps, {}, job) : Result<Processed>(steps.error());
  return result ? result->volume : Volume();
}

}  // namespace

/// The models that this program ships, on real images.
class TestShippedModels : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  // NIfTI files run to the right and to the front, DICOM images to the left and to the back.
  void theHippocampusIsTheSameInEveryAxisOrder() {
    const fs::path file = fs::path(PELLUCID_DATA_DIR) / "mri/hippocampus/images/hippocampus_001.nii.gz";
    if (!fs::exists(file)) QSKIP("The shared hippocampus volumes are not here.");
    const auto pack = loadPack(fs::path(PELLUCID_SOURCE_DIR) / "resources/models/brain-mr-hippocampus");
    QVERIFY2(pack.ok(), pack.ok() ? "" : pack.error().message.c_str());
    Job job;
    auto loaded = loadFile(file, job);
    QVERIFY(loaded.ok());
    Analyser analyser;
    AnalysisOptions options;
    options.device = "cpu";
    options.fitConfirmed = true;
    const auto asNifti = analyser.analyse(*loaded, *pack, options, job);
    QVERIFY2(asNifti.ok(), asNifti.ok() ? "" : asNifti.error().message.c_str());
    loaded->volume = reoriented(loaded->volume, "LPH");
    QVERIFY(orientationLetters(loaded->volume.geometry().axis(0)) == "L");
    const auto asDicom = analyser.analyse(*loaded, *pack, options, job);
    QVERIFY2(asDicom.ok(), asDicom.ok() ? "" : asDicom.error().message.c_str());
    const Volume& first = asNifti->segmentation->voxels;
    const Volume second = reoriented(asDicom->segmentation->voxels, "RAH");
    QVERIFY(second.geometry().matches(first.geometry(), 1e-6));
    QVERIFY(std::memcmp(first.bytes(), second.bytes(), first.byteCount()) == 0);
    QVERIFY(asNifti->measurements.size() == 2 && asNifti->measurements[0].value > 0.5);
  }
};

QTEST_GUILESS_MAIN(TestShippedModels)
#include "tst_shipped_models.moc"
