#pragma once

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/dicom/study.h"

namespace pellucid {

/// Reads values of one data set or sequence item, forgiving about VR and padding. Absent is empty.
class Header {
 public:
  /// `charset` is the Specific Character Set that holds for the item; empty: as the item itself says.
  explicit Header(DcmItem& item, std::string charset = {});
  /// The same for many questions: DCMTK looks through all elements for each. Only while none comes or goes.
  static Header listed(DcmItem& item);

  bool has(const DcmTagKey& tag) const;
  /// UTF-8 without padding; several values keep their backslashes.
  std::string text(const DcmTagKey& tag) const;
  /// As `text`, with its line breaks as "\n": of ST, LT and UT, where they are part of what is said.
  std::string paragraphs(const DcmTagKey& tag) const;
  PersonName personName(const DcmTagKey& tag) const;
  /// Values of a CS, UI or similar attribute.
  std::vector<std::string> values(const DcmTagKey& tag) const;
  /// Numbers of any VR; a value that is not a finite number ends the list.
  std::vector<double> numbers(const DcmTagKey& tag) const;
  double number(const DcmTagKey& tag, double fallback) const;
  int integer(const DcmTagKey& tag, int fallback) const;
  /// Bytes of an OB, OV or UN element; empty where absent or more than 16 MiB.
  std::string bytes(const DcmTagKey& tag) const;
  /// First item of a sequence, or null.
  DcmItem* item(const DcmTagKey& sequence) const;
  std::vector<DcmItem*> items(const DcmTagKey& sequence) const;

  DcmItem& source() const { return *m_item; }
  const std::string& charset() const { return m_charset; }

 private:
  DcmElement* find(const DcmTagKey& tag) const;
  DcmSequenceOfItems* sequenceOf(const DcmTagKey& tag) const;
  std::string raw(const DcmTagKey& tag) const;

  DcmItem* m_item;
  std::string m_charset;
  std::vector<std::pair<std::uint32_t, DcmElement*>> m_listed;  ///< By tag; empty where DCMTK is asked.
};

/// The numbers of an attribute that must have exactly so many.
template <std::size_t N>
std::optional<std::array<double, N>> exactly(const std::vector<double>& numbers) {
  if (numbers.size() != N) return std::nullopt;
  std::array<double, N> values{};
  std::copy(numbers.begin(), numbers.end(), values.begin());
  return values;
}

enum class ReadDepth { UntilPixels, All };

/// With the length that the file had when it was opened.
struct DicomFile : DcmFileFormat {
  std::uint64_t bytes = 0;
};

/// Opens a DICOM file; values beyond 4 KiB (pixels) stay on disk until they are asked for.
/// Errors: NotFound, Unreadable, Malformed (also for files that are not DICOM), with sentences without patient data.
Result<std::unique_ptr<DicomFile>> openDicom(const std::filesystem::path& file, ReadDepth depth);

/// The transfer syntax that the data set is in, as a UID.
std::string transferSyntaxOf(DcmFileFormat& format);

}  // namespace pellucid
