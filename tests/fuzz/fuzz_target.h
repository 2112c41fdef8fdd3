#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace pellucid::fuzz {

/// How inputs of a target are changed.
enum class InputShape {
  Bytes,  ///< Bits, bytes, pieces.
  Dicom,  ///< Also the places that matter in DICOM: lengths, value representations, sizes, offsets.
};

/// One door through which bytes from outside come in.
struct FuzzTarget {
  const char* name;
  const char* what;  ///< For people.
  InputShape shape;
  /// Reads `bytes` as the program would, all of them; must return whatever they are. Returns the bytes of pixels that
  /// the input declares (0: none), which the memory that it may take depends on.
  double (*run)(std::string_view bytes);
  /// Inputs of a real file for this target; empty where it is none of its kind.
  std::vector<std::string> (*inputsOf)(const std::filesystem::path& file);
  /// Inputs that need no real file.
  std::vector<std::string> (*ownInputs)();
};

/// All targets: adding one is one file and one row of the table in fuzz_table.cpp.
const std::vector<FuzzTarget>& fuzzTable();
/// Null for a name that is not in the table.
const FuzzTarget* fuzzTarget(std::string_view name);

// The functions of each row, in target_<name>.cpp.
double runDicom(std::string_view bytes);
std::vector<std::string> dicomInputs(const std::filesystem::path& file);
std::vector<std::string> ownDicomInputs();

double runObject(std::string_view bytes);
std::vector<std::string> objectInputs(const std::filesystem::path& file);
std::vector<std::string> ownObjectInputs();

double runFrame(std::string_view bytes);
std::vector<std::string> frameInputs(const std::filesystem::path& file);
std::vector<std::string> ownFrameInputs();

double runImage(std::string_view bytes);
std::vector<std::string> imageInputs(const std::filesystem::path& file);
std::vector<std::string> ownImageInputs();

double runText(std::string_view bytes);
std::vector<std::string> textInputs(const std::filesystem::path& file);
std::vector<std::string> ownTextInputs();

double runPack(std::string_view bytes);
double runAnnotation(std::string_view bytes);
std::vector<std::string> packInputs(const std::filesystem::path& file);
std::vector<std::string> annotationInputs(const std::filesystem::path& file);
std::vector<std::string> ownPackInputs();
std::vector<std::string> ownAnnotationInputs();

}  // namespace pellucid::fuzz
