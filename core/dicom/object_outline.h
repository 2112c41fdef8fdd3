#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/json.h"

namespace pellucid {

/// One line of what an object without images holds. UTF-8; holds patient data: for the user's own screen, never a log.
struct OutlineLine {
  int depth = 0;
  std::string name{};
  std::string value{};
  std::optional<std::uint32_t> rgb{};  ///< Colour of a segment or region, 0xRRGGBB.
  std::string sopInstanceUid{};        ///< The image that the line is about; empty for none.
  int frame = 0;                       ///< Frame of that image, from 1; 0 where the line names none.
  /// Text of the file, or DICOM's name of an attribute: to be shown as it is. Otherwise words of this program, which a
  /// window translates.
  bool nameOfFile = false;
  bool valueOfFile = false;
  bool endsWithDate = false;  ///< The value is a date or time as core writes it, or a list whose last entry is one.
};

/// An object without images as an indented text: a report, the segments of a segmentation, the regions of a structure
/// set. A plain value that the window and the command line show alike.
struct ObjectOutline {
  std::string title;
  std::vector<OutlineLine> lines;       ///< Each before those that stand below it.
  bool complete = true;                 ///< False where there was more than a person could read.
  std::string documentMimeType;         ///< Of an encapsulated document that can be saved; empty for all other objects.
  bool drawable = false;                ///< Masks or contours that drawObject() puts on images.
  std::vector<std::string> seriesUids;  ///< Series Instance UIDs of the images that it was made from.
  std::string frameOfReferenceUid;      ///< Of what it draws; empty when not stated.

  /// Adds a line, unless it would be too many (50 000 lines, 8 MiB of text); longer values are cut.
  void add(OutlineLine line);

 private:
  std::size_t m_bytes = 0;
};

Json toJson(const ObjectOutline& outline);
/// Checks everything: the JSON may come from a worker that was taken over by a file.
Result<ObjectOutline> outlineFromJson(const Json& json);

}  // namespace pellucid
