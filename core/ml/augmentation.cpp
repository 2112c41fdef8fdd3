#include "core/ml/augmentation.h"

#include <array>
#include <charconv>
#include <cmath>

namespace pellucid {

namespace {

struct Form {
  std::string_view name;
  AugmentationKind kind;
  double least;
  double most;
};

constexpr std::array<Form, 3> kForms{{{"rotate", AugmentationKind::Rotate, -45.0, 45.0},
                                      {"scale", AugmentationKind::Scale, 0.5, 2.0},
                                      {"shift", AugmentationKind::Shift, -64.0, 64.0}}};

}  // namespace

Result<Augmentation> parseAugmentation(std::string_view text) {
  if (text == "flip_horizontal") return Augmentation{AugmentationKind::FlipHorizontal, 0.0};
  const std::string shown(text.substr(0, 40));
  const auto colon = text.find(':');
  for (const Form& form : kForms) {
    if (text.substr(0, colon) != form.name) continue;
    const std::string_view number = colon == std::string_view::npos ? std::string_view{} : text.substr(colon + 1);
    double amount = 0.0;
    const auto [end, failure] = std::from_chars(number.data(), number.data() + number.size(), amount);
    if (number.empty() || failure != std::errc{} || end != number.data() + number.size() || !std::isfinite(amount))
      return Error{ErrorCode::InvalidArgument, "The augmentation \"" + shown + "\" needs a number after the colon.",
                   ""};
    if (amount < form.least || amount > form.most)
      return Error{ErrorCode::InvalidArgument, "The number of the augmentation \"" + shown + "\" is out of range.", ""};
    return Augmentation{form.kind, amount};
  }
  return Error{ErrorCode::InvalidArgument,
               "The augmentation \"" + shown + "\" is not one of flip_horizontal, rotate, scale and shift.", ""};
}

}  // namespace pellucid
