// What core says, for lupdate and for coreText: core/ml. One line each; see core_sentences_p.h.
#include <QtGlobal>

#include "ui/model/core_sentences_p.h"

namespace pellucid::ui {

std::span<const char* const> modelSentences() {
  // clang-format off
  static constexpr const char* kList[] = {
      QT_TRANSLATE_NOOP("Core", "The image is not good enough for the model: %1"),
      QT_TRANSLATE_NOOP("Core", "The model has no label \"%1\"."),
      QT_TRANSLATE_NOOP("Core", "The model has no label of that name."),
      QT_TRANSLATE_NOOP("Core", "The series has no image of that number."),
      QT_TRANSLATE_NOOP("Core", "Only image %1 of %2 was analysed."),
      QT_TRANSLATE_NOOP("Core", "The reader confirmed that this is what the model expects: %1."),
      QT_TRANSLATE_NOOP("Core", "Probabilities are the mean over the image and %1 changed copies (%2); the range is over these."),
      QT_TRANSLATE_NOOP("Core", "The outline is the mean over the image and %1 changed copies (%2)."),
      QT_TRANSLATE_NOOP("Core", "The heat map shows where the model looked, not where disease is."),
      QT_TRANSLATE_NOOP("Core", "The model found none of the structures that it outlines."),
      QT_TRANSLATE_NOOP("Core", "Finding where the model looked"),
      QT_TRANSLATE_NOOP("Core", "Checking the image quality"),
      QT_TRANSLATE_NOOP("Core", "Preparing the image"),
      QT_TRANSLATE_NOOP("Core", "Loading the model"),
      QT_TRANSLATE_NOOP("Core", "Running the model"),
      QT_TRANSLATE_NOOP("Core", "There is not enough memory for this analysis."),
      QT_TRANSLATE_NOOP("Core", "The analysis failed because of a defect in this program."),
      QT_TRANSLATE_NOOP("Core", "An analysis is incomplete or holds values that cannot be."),
      QT_TRANSLATE_NOOP("Core", "The augmentation \"%1\" needs a number after the colon."),
      QT_TRANSLATE_NOOP("Core", "The number of the augmentation \"%1\" is out of range."),
      QT_TRANSLATE_NOOP("Core", "The augmentation \"%1\" is not one of flip_horizontal, rotate, scale and shift."),
      QT_TRANSLATE_NOOP("Core", "The network's output does not match the pack's labels."),
      QT_TRANSLATE_NOOP("Core", "The network gave values that are not numbers; its result is not used."),
      QT_TRANSLATE_NOOP("Core", "The network could not be run on this image."),
      QT_TRANSLATE_NOOP("Core", "The heat map could not be made."),
      QT_TRANSLATE_NOOP("Core", "No graphics processor can be used here: the analysis ran on the CPU."),
      QT_TRANSLATE_NOOP("Core", "The device that was asked for is not known: the analysis ran on %1."),
      QT_TRANSLATE_NOOP("Core", "This analysis needs about %1 GiB of memory, but only %2 GiB are free; close other studies or programs and try again."),
      QT_TRANSLATE_NOOP("Core", "There is not enough memory for this; close other studies or programs and try again."),
      QT_TRANSLATE_NOOP("Core", "There is no model pack of that name: \"pellucid-cli packs\" lists them."),
      QT_TRANSLATE_NOOP("Core", "The model pack has no card.md, which says what the model was made from."),
      QT_TRANSLATE_NOOP("Core", "The model pack's card.md cannot be read."),
      QT_TRANSLATE_NOOP("Core", "The model pack's card.md is empty."),
      QT_TRANSLATE_NOOP("Core", "The model pack's weights file is missing (\"weights.file\")."),
      QT_TRANSLATE_NOOP("Core", "The model pack's weights file is empty or larger than 1 GiB (\"weights.file\")."),
      QT_TRANSLATE_NOOP("Core", "The model pack's weights are not the ones that it names (\"weights.sha256\" differs): get the pack again."),
      QT_TRANSLATE_NOOP("Core", "There is no pack.json in the folder."),
      QT_TRANSLATE_NOOP("Core", "The model pack's pack.json is not valid JSON."),
      QT_TRANSLATE_NOOP("Core", "The model pack's pack.json is not a JSON object."),
      QT_TRANSLATE_NOOP("Core", "The model uses a network that this version does not know."),
      QT_TRANSLATE_NOOP("Core", "The network %1 could not be built."),
      QT_TRANSLATE_NOOP("Core", "The model expects a grey image."),
      QT_TRANSLATE_NOOP("Core", "The model expects a single image, not a stack."),
      QT_TRANSLATE_NOOP("Core", "The model pack's steps give %1 x %2 x %3 voxels, but its network expects %4 x %5 x %6."),
      QT_TRANSLATE_NOOP("Core", "The image holds values that are not numbers, so that no model can read it."),
      QT_TRANSLATE_NOOP("Core", "There is not enough memory to prepare the image for the model."),
      QT_TRANSLATE_NOOP("Core", "Expects %1; %2."),
      QT_TRANSLATE_NOOP("Core", "Expects %1; the file does not say %2: please confirm that this is one."),
      QT_TRANSLATE_NOOP("Core", "Made for %1."),
      QT_TRANSLATE_NOOP("Core", "The model pack's field \"%1\" %2."),
      QT_TRANSLATE_NOOP("Core", "The model pack's network is not made for its task (\"network.name\")."),
      QT_TRANSLATE_NOOP("Core", "The model's network could not be made ready to run."),
      QT_TRANSLATE_NOOP("Core", "The model's weights are damaged: %1."),
      QT_TRANSLATE_NOOP("Core", "The model's weights are damaged."),
      QT_TRANSLATE_NOOP("Core", "Not calibrated: the image does not say how large a pixel is."),
      QT_TRANSLATE_NOOP("Core", "%1 at image left, area"),
      QT_TRANSLATE_NOOP("Core", "%1 at image right, area"),
      QT_TRANSLATE_NOOP("Core", "Left %1 area"),
      QT_TRANSLATE_NOOP("Core", "Right %1 area"),
      QT_TRANSLATE_NOOP("Core", "%1 area"),
      QT_TRANSLATE_NOOP("Core", "%1 volume"),
      QT_TRANSLATE_NOOP("Core", "The network's \"%1\" is outside of what a residual U-Net can have."),
      QT_TRANSLATE_NOOP("Core", "The network's \"%1\" is outside of what a U-Net can have."),
      QT_TRANSLATE_NOOP("Core", "The network's \"channels\" must lie between 1 and 16."),
      QT_TRANSLATE_NOOP("Core", "The network's \"classes\" must lie between 1 and 10000."),
      QT_TRANSLATE_NOOP("Core", "The network's \"dropout\" must lie between 0 and 1."),
      QT_TRANSLATE_NOOP("Core", "Weights can be stored as \"float32\", \"float16\" or \"int8\"."),
      QT_TRANSLATE_NOOP("Core", "The model's weights could not be written."),
  };
  // clang-format on
  return kList;
}

}  // namespace pellucid::ui
