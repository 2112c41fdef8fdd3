// What the packs of the program say (resources/models/*/pack.json), for lupdate, packText and coreText. tst_core_text
// compares this list with the packs.
#include <QtGlobal>

#include "ui/model/core_sentences_p.h"

namespace pellucid::ui {

std::span<const char* const> packWords() {
  // clang-format off
  static constexpr const char* kList[] = {
      // titles
      QT_TRANSLATE_NOOP("Core", "Hippocampus on MR"),
      QT_TRANSLATE_NOOP("Core", "Brain tumour type on a contrast MR slice"),
      QT_TRANSLATE_NOOP("Core", "Lungs on chest X-ray"),
      QT_TRANSLATE_NOOP("Core", "Pneumonia on chest X-ray of children"),
      // what they expect
      QT_TRANSLATE_NOOP("Core", "T1-weighted MR volume cropped to the hippocampus"),
      QT_TRANSLATE_NOOP("Core", "contrast-enhanced T1-weighted MR slice of the head"),
      QT_TRANSLATE_NOOP("Core", "frontal chest X-ray"),
      QT_TRANSLATE_NOOP("Core", "frontal chest X-ray of a child"),
      // labels
      QT_TRANSLATE_NOOP("Core", "Background"),
      QT_TRANSLATE_NOOP("Core", "Anterior hippocampus"),
      QT_TRANSLATE_NOOP("Core", "Posterior hippocampus"),
      QT_TRANSLATE_NOOP("Core", "No tumour"),
      QT_TRANSLATE_NOOP("Core", "Glioma"),
      QT_TRANSLATE_NOOP("Core", "Meningioma"),
      QT_TRANSLATE_NOOP("Core", "Pituitary tumour"),
      QT_TRANSLATE_NOOP("Core", "Lung"),
      QT_TRANSLATE_NOOP("Core", "lung"),  // "Left lung area"
      QT_TRANSLATE_NOOP("Core", "No pneumonia"),
      QT_TRANSLATE_NOOP("Core", "Pneumonia"),
      // intended use
      QT_TRANSLATE_NOOP("Core", "Research and teaching: outlines the anterior and posterior hippocampus on a T1-weighted MR volume that was cropped to it, for volumes that a reader checks. Not for primary diagnosis."),
      QT_TRANSLATE_NOOP("Core", "Research and teaching: suggests the kind of tumour on one contrast-enhanced T1-weighted slice of the head, for a reader who decides. Not for primary diagnosis; it does not replace histology."),
      QT_TRANSLATE_NOOP("Core", "Research and teaching: outlines the lungs on frontal chest X-rays of children, for area measurements that a reader checks. Not for primary diagnosis."),
      QT_TRANSLATE_NOOP("Core", "Research and teaching: points out frontal chest X-rays of children that may show pneumonia, for a reader who decides. Not for primary diagnosis, not for triage without a reader, not for adults."),
  };
  // clang-format on
  return kList;
}

}  // namespace pellucid::ui
