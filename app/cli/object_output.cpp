#include "app/cli/object_output.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/dicom/storage_object.h"
#include "core/imaging/image_io.h"

namespace pellucid::cli {

namespace {

using Names = std::vector<std::string>;

bool isSegmentation(const Instance& instance) {
  return instance.sopClassUid == "1.2.840.10008.5.1.4.1.1.66.4" ||
         instance.sopClassUid == "1.2.840.10008.5.1.4.1.1.66.7";
}

bool isDocument(const Instance& instance) {
  return instance.sopClassUid.starts_with("1.2.840.10008.5.1.4.1.1.104.");
}

/// Where results go, and what they must not take the place of.
struct Target {
  const std::filesystem::path& folder;
  const Originals& originals;

  Result<std::filesystem::path> file(const std::string& name) const {
    if (const auto allowed = originals.mayWrite(folder / name); !allowed) return allowed.error();
    return folder / name;
  }
};

Result<void> writeMasks(const Instance& instance, const Target& target, const std::string& stem,
                        const std::string& extension, Job& job, Names& names) {
  auto reader = SegmentationReader::open(instance.file);
  if (!reader) return reader.error();
  const auto write = [&](const Result<Volume>& volume, const std::string& name) -> Result<void> {
    if (!volume) return volume.error();
    const auto file = target.file(name);
    if (!file) return file.error();
    if (const auto written = writeImageFile(*volume, *file); !written) return written.error();
    names.push_back(name);
    return {};
  };
  if (reader->object().type == SegmentationType::LabelMap)
    return write(reader->labels(job), fmt::format("{}-labels{}", stem, extension));
  const std::vector<Segment> segments = reader->object().segments;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    Job part = job.part(static_cast<double>(i) / segments.size(), static_cast<double>(i + 1) / segments.size());
    const int number = segments[i].number;
    const auto written = write(reader->mask(number, part), fmt::format("{}-segment-{}{}", stem, number, extension));
    if (!written) return written.error();
  }
  return {};
}

Result<void> writeDocument(const Instance& instance, const Target& target, const std::string& stem, Job& job,
                           Names& names) {
  const auto object = readStorageObject(instance.file, job);
  if (!object) return object.error();
  const auto* document = std::get_if<EncapsulatedDocument>(&object->content);
  const auto bytes = readDocumentBytes(instance.file);
  if (!bytes) return bytes.error();
  const std::string name = stem + "." + documentExtension(document == nullptr ? "" : document->mimeType);
  const auto file = target.file(name);
  if (!file) return file.error();
  if (const auto written = writeFile(*file, *bytes); !written) return written.error();
  names.push_back(name);
  return {};
}

}  // namespace

void printOutline(const CommandContext& context, const ObjectOutline& outline) {
  for (const OutlineLine& line : outline.lines) {
    const std::string indent(2 * static_cast<std::size_t>(line.depth) + 2, ' ');
    std::string value = line.value;
    for (auto at = value.find('\n'); at != std::string::npos; at = value.find('\n', at + 1))
      value.insert(at + 1, indent + "  ");
    say(context, indent + line.name + (value.empty() ? "" : ": " + value));
  }
  if (!outline.complete) say(context, "  There is more than is listed here.");
}

Json describeObjects(CommandContext& context, const Series& series, Outcome& outcome) {
  Json objects = Json::array();
  for (const Instance& instance : series.instances) {
    if (context.job.cancelled()) break;
    const auto object = readStorageObject(instance.file, context.job);
    if (!object) {
      say(context, "Content");
      say(context, "  " + object.error().message);
      objects.push_back({{"error", object.error().message}});
      // What the header says has been said.
      if (object.error().code == ErrorCode::Unsupported) {
        outcome.done();
      } else {
        outcome.failed(object.error());
      }
      continue;
    }
    const ObjectOutline outline = outlineOf(*object);
    say(context, "Content: " + outline.title);
    printOutline(context, outline);
    objects.push_back(toJson(*object));
    outcome.done();
  }
  return objects;
}

bool hasConvertibleObjects(const Series& series) {
  return !series.hasPixels && std::any_of(series.instances.begin(), series.instances.end(),
                                          [](const Instance& i) { return isSegmentation(i) || isDocument(i); });
}

Result<Names> writeObjects(const Series& series, const Originals& originals, const std::filesystem::path& folder,
                           const std::string& stem, const std::string& extension, Job& job) {
  const Target target{folder, originals};
  Names names;
  for (std::size_t i = 0; i < series.instances.size(); ++i) {
    const Instance& instance = series.instances[i];
    const std::string own = series.instances.size() == 1 ? stem : fmt::format("{}-{:04}", stem, i + 1);
    Result<void> written;
    if (isSegmentation(instance)) written = writeMasks(instance, target, own, extension, job, names);
    if (isDocument(instance)) written = writeDocument(instance, target, own, job, names);
    if (!written) return written.error();
  }
  if (names.empty()) return Error{ErrorCode::Unsupported, "It holds no masks and no document.", ""};
  return names;
}

}  // namespace pellucid::cli
