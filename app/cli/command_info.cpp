#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/input.h"
#include "app/cli/object_output.h"
#include "core/dicom/file_facts.h"
#include "core/open/opener.h"

namespace pellucid::cli {

namespace {

using Lines = std::vector<std::pair<std::string, std::string>>;

/// What the file does not say stands there as that.
void print(const CommandContext& context, const std::string& heading, const Lines& lines) {
  say(context, heading);
  for (const auto& [name, value] : lines)
    say(context, fmt::format("  {:<22} {}", name, value.empty() ? "not stated" : value));
}

void print(const CommandContext& context, const std::string& heading, const std::vector<std::string>& sentences) {
  say(context, heading);
  if (sentences.empty()) say(context, "  none");
  for (const std::string& sentence : sentences) say(context, "  " + sentence);
}

Lines studyLines(const Study& study) {
  return {{"Patient", study.patient.name.display()},
          {"Patient ID", study.patient.id},
          {"Birth date", study.patient.birthDate},
          {"Sex", study.patient.sex},
          {"Age", study.patientAge},
          {"Study", study.description},
          {"Date and time", study.date + (study.time.empty() ? "" : " " + study.time)},
          {"Accession number", study.accessionNumber},
          {"Institution", study.institution},
          {"Referring physician", study.referringPhysician}};
}

Lines seriesLines(const Series& series) {
  return {{"Modality", series.modality},     {"Series", fmt::format("{} {}", series.number, series.description)},
          {"Body part", series.bodyPart},    {"View position", series.viewPosition},
          {"Laterality", series.laterality}, {"Object", series.hasPixels ? "Images" : series.objectKind}};
}

Lines fileLines(const FileFacts& facts) {
  const std::string size = facts.rows == 0 ? "no image"
                                           : fmt::format("{} x {}, {} frame{}", facts.columns, facts.rows, facts.frames,
                                                         facts.frames == 1 ? "" : "s");
  return {{"SOP class", facts.sopClass.empty() ? facts.sopClassUid : facts.sopClass},
          {"Transfer syntax", facts.transferSyntax + " (" + facts.transferSyntaxUid + ")"},
          {"Image", size},
          {"Pixels", facts.rows == 0
                         ? "no image"
                         : fmt::format("{}, {} of {} bits, {}{}", facts.photometric.empty() ? "?" : facts.photometric,
                                       facts.bitsStored, facts.bitsAllocated, facts.isSigned ? "signed" : "unsigned",
                                       facts.samples > 1 ? fmt::format(", {} samples", facts.samples) : "")}};
}

Lines imageLines(const LoadedSeries& loaded) {
  const Geometry& grid = loaded.volume.geometry();
  const bool calibrated = grid.calibration != Calibration::None;
  Lines lines{{"Spacing", calibrated ? fmt::format("{:.4g} x {:.4g} mm, {}", grid.spacing[0], grid.spacing[1],
                                                   calibrationName(grid.calibration))
                                     : "not calibrated: lengths are in pixels"}};
  if (grid.inPatient) {
    lines.emplace_back("Rows, columns towards",
                       orientationLetters(grid.axis(0)) + ", " + orientationLetters(grid.axis(1)));
    lines.emplace_back("First voxel at",
                       fmt::format("{:.2f}, {:.2f}, {:.2f} mm (LPS)", grid.origin[0], grid.origin[1], grid.origin[2]));
    if (grid.size[2] > 1 && loaded.report.allows(Capability::MultiplanarReformat))
      lines.emplace_back("Between slices", fmt::format("{:.4g} mm", grid.spacing[2]));
  } else {
    lines.emplace_back("Position in patient", loaded.series.patientOrientation.empty()
                                                  ? ""
                                                  : "Patient orientation " + loaded.series.patientOrientation);
  }
  const ModalityTransform& modality = loaded.volume.modality;
  lines.emplace_back("Modality values",
                     fmt::format("{:g} x stored {:+g} {}", modality.slope, modality.intercept, modality.unit));
  for (const VoiWindow& window : loaded.display.windows)
    lines.emplace_back("Window",
                       fmt::format("center {:g}, width {:g} {}", window.center, window.width, window.explanation));
  for (const LookupTable& table : loaded.display.voiTables)
    lines.emplace_back("VOI LUT", fmt::format("{} entries {}", table.values.size(), table.explanation));
  if (loaded.display.inverted) lines.emplace_back("Polarity", "low values are bright");
  if (!loaded.lossy.empty()) lines.emplace_back("Compression", loaded.lossy);
  for (const auto& [name, value] : loaded.technique) lines.emplace_back(name, value);
  return lines;
}

/// With what it forbids: "... [not possible: multiplanar reformatting, 3D analysis]".
std::string sentenceOf(const SeriesRemark& remark) {
  std::string forbidden;
  for (const Capability capability : remark.forbids)
    forbidden += (forbidden.empty() ? "" : ", ") + std::string(capabilityName(capability));
  return remark.sentence + (forbidden.empty() ? "" : " [not possible: " + forbidden + "]");
}

/// Of each file once: many series may be parts of one.
using FactsOfFiles = std::map<std::filesystem::path, Result<FileFacts>>;

/// One series: of a file the file alone, of a folder all that belongs together.
Json describe(CommandContext& context, const Study& study, const Series& series, FactsOfFiles& known,
              Outcome& outcome) {
  print(context, "Study", studyLines(study));
  print(context, "Series", seriesLines(series));
  Json json{{"study", study.uid}, {"series", toJson(series)}};
  if (series.format == FileFormat::Dicom && !series.instances.empty()) {
    const std::filesystem::path& path = series.instances.front().file;
    auto found = known.find(path);
    if (found == known.end()) found = known.emplace(path, factsOfFile(path)).first;
    if (const auto& facts = found->second; facts) {
      print(context, series.instances.size() > 1 ? "First file" : "File", fileLines(*facts));
      print(context, "Put right while reading", facts->repairs);
      json["file"] = toJson(*facts);
    }
  }
  if (!series.hasPixels) {
    json["objects"] = describeObjects(context, series, outcome);
    return json;
  }
  const auto loaded = loadSeries(series, context.job);
  if (!loaded) {
    print(context, "Image", std::vector<std::string>{loaded.error().message});
    json["error"] = loaded.error().message;
    outcome.failed(loaded.error());
    return json;
  }
  outcome.done();
  print(context, "Image", imageLines(*loaded));
  std::vector<std::string> remarks;
  for (const SeriesRemark& remark : loaded->report.remarks) remarks.push_back(sentenceOf(remark));
  if (!series.splitReason.empty() && !series.unsplit) remarks.push_back(series.splitReason);
  print(context, "Remarks", remarks);
  json["header"] = headerToJson(*loaded);
  return json;
}

int info(CommandContext& context, const std::string& path, bool undo) {
  Opener opener;
  auto scan = opener.scan({path}, context.job);
  if (!scan) return fail(context, scan.error());
  if (scan->studies.empty() && scan->skipped.empty())
    return fail(context, {ErrorCode::NotFound, "There is no file in that folder.", ""});
  if (undo) undoSplits(*scan);
  Json list = Json::array();
  Outcome outcome;
  FactsOfFiles known;
  for (const Study& study : scan->studies)
    for (const Series& series : study.series) {
      if (!list.empty()) say(context, "");
      list.push_back(describe(context, study, series, known, outcome));
    }
  for (const SkippedFile& skipped : scan->skipped) {
    say(context, fmt::format("Skipped  {}: {}", skipped.file.string(), skipped.reason));
    outcome.failed({ErrorCode::Malformed, skipped.reason, ""});
  }
  printJson(context, {{"series", list}, {"skipped", toJson(*scan)["skipped"]}});
  return context.job.cancelled() ? kCancelled : outcome.exitCode();
}

}  // namespace

void addInfoCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand(
      "info",
      "What a file or series is: header, geometry, what was put right, what is odd; the content of reports, "
      "segmentations, structure sets and documents (shows patient data)");
  auto path = std::make_shared<std::string>();
  command->add_option("PATH", *path, "File, folder, DICOMDIR or ZIP")->required();
  auto undo = std::make_shared<bool>(false);
  command->add_flag("--unsplit", *undo, "Each DICOM series as one stack of images, whatever made it several series");
  command->callback(
      [&context, path, undo] { context.action = [&context, path, undo] { return info(context, *path, *undo); }; });
}

}  // namespace pellucid::cli
