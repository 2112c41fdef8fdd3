#pragma once

#include <string>

#include "core/base/json.h"

namespace pellucid {

/// A code with its meaning (PS3.3 8): what an object says in the words of a coding scheme. UTF-8; empty where absent.
struct CodedConcept {
  std::string value;   ///< Code Value, Long Code Value or URN Code Value.
  std::string scheme;  ///< "DCM", "SCT", "UCUM", "99LOCAL", ...
  std::string meaning;

  bool empty() const noexcept { return value.empty() && meaning.empty(); }
  /// The meaning; the code itself where it comes without one.
  std::string text() const;
  bool operator==(const CodedConcept&) const = default;
};

Json toJson(const CodedConcept& code);

}  // namespace pellucid
