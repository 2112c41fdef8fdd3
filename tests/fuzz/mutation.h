#pragma once

#include <cstdint>
#include <random>
#include <string>

#include "tests/fuzz/fuzz_target.h"

namespace pellucid::fuzz {

using Random = std::mt19937_64;

/// `bytes` with one to four faults of any kind; `other` is where foreign pieces come from. The same random numbers give
/// the same result on every machine.
std::string mutated(std::string bytes, const std::string& other, InputShape shape, Random& random);

/// One fault at a place that matters in DICOM; unchanged where the bytes hold no such place.
void mutateDicom(std::string& bytes, Random& random);

}  // namespace pellucid::fuzz
