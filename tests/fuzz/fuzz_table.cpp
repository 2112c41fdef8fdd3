#include "tests/fuzz/fuzz_target.h"

namespace pellucid::fuzz {

const std::vector<FuzzTarget>& fuzzTable() {
  static const std::vector<FuzzTarget> kTable{
      {"dicom", "a DICOM file: scan, preview, load, facts, dump, DICOMDIR", InputShape::Dicom, runDicom, dicomInputs,
       ownDicomInputs},
      {"object", "reports, segmentations, structure sets, documents, presentation states", InputShape::Dicom, runObject,
       objectInputs, ownObjectInputs},
      {"frame", "one compressed frame: RLE, JPEG, JPEG-LS, JPEG 2000", InputShape::Bytes, runFrame, frameInputs,
       ownFrameInputs},
      {"image", "a NIfTI, NRRD, PNG, JPEG or TIFF file", InputShape::Bytes, runImage, imageInputs, ownImageInputs},
      {"text", "texts and names in every character set", InputShape::Bytes, runText, textInputs, ownTextInputs},
      {"annotation", "a measurement of the store or of a file", InputShape::Bytes, runAnnotation, annotationInputs,
       ownAnnotationInputs},
      {"pack", "the pack.json of a model pack", InputShape::Bytes, runPack, packInputs, ownPackInputs},
  };
  return kTable;
}

const FuzzTarget* fuzzTarget(std::string_view name) {
  for (const FuzzTarget& target : fuzzTable())
    if (name == target.name) return &target;
  return nullptr;
}

}  // namespace pellucid::fuzz
